"""K-means: its identities, the optimum on a line, the same answer as scikit-learn, and what a hand may do."""

import math
from itertools import pairwise

import numpy as np
import pytest

from engine.exact.kmeans_1d import best_on_line
from engine.experiments.kmeans import CARD
from engine.experiments.kmeans.clustering import Clustering, fitted, softmin
from engine.experiments.kmeans.moment import borders
from engine.experiments.kmeans.pictures_bowl import bowl_curves
from engine.experiments.kmeans.pictures_plane import largest_share, shares
from engine.recipe import Recipe, TargetChoice
from engine.run import LiveRun
from engine.targets import read_table
from engine.words import BadInput

PANELS = tuple(panel.name for panel in CARD.panels)
PRESETS = [preset.name for preset in CARD.presets if preset.name != "million"]


def recipe(target="mixture", seed=1, **knobs):
    return Recipe("kmeans", {"points": 300, **knobs}, TargetChoice(target), seed)


def begun(target="mixture", steps=0, **knobs):
    run = LiveRun(recipe(target, **knobs))
    for _ in range(steps):
        run.advance_step()
    return run


@pytest.mark.parametrize("clusters", [3, 10])
def test_the_inertia_is_that_of_scikit_learn_from_the_same_start(clusters):
    cluster = pytest.importorskip("sklearn.cluster")
    rng = np.random.default_rng(clusters)
    points = rng.normal(size=(2, 4000)) + 2.0 * rng.integers(0, 4, size=(2, 4000))
    centres = points[:, :clusters].T.copy()
    theirs = cluster.KMeans(clusters, init=centres, n_init=1, max_iter=1000, tol=0, algorithm="lloyd").fit(points.T)
    mine = fitted(points, centres, steps=1000)
    assert mine.inertia() == pytest.approx(theirs.inertia_, rel=1e-6)
    assert np.allclose(mine.centres, theirs.cluster_centers_, atol=1e-8)


def test_soft_k_means_is_em_of_an_equal_weight_isotropic_mixture():
    rng = np.random.default_rng(0)
    points, centres, sharpness = rng.normal(size=(2, 200)), rng.normal(size=(4, 2)), 1.7
    mine = Clustering(points, centres, sharpness)
    variance = 1 / (2 * sharpness)
    for _ in range(5):
        mine.assign()
        log_joint = -((points.T[:, None] - centres) ** 2).sum(-1) / (2 * variance)
        log_joint -= math.log(2 * math.pi * variance) + math.log(4)
        log_p = np.logaddexp.reduce(log_joint, axis=1)
        constant = 200 * (math.log(2 * math.pi * variance) + math.log(4))
        assert -mine.objective * sharpness - constant == pytest.approx(log_p.sum(), rel=1e-12)
        share = np.exp(log_joint - log_p[:, None])
        centres = share.T @ points.T / share.sum(0)[:, None]
        mine.move()
        assert np.allclose(mine.centres, centres, atol=1e-12)


@pytest.mark.parametrize("sharpness", [0.05, 1.0, 30.0, 1e4])
def test_the_soft_minimum_lies_between_its_bounds(sharpness):
    values = np.random.default_rng(0).exponential(size=(500, 6))
    soft, least = softmin(values, sharpness), values.min(axis=1)
    assert (soft <= least).all() and (soft >= least - math.log(6) / sharpness - 1e-12).all()


@pytest.mark.parametrize("sharpness", [0.1, 1.0, 50.0, 1e6])
def test_the_objective_never_rises_in_either_half(sharpness):
    lab = begun(steps=40, sharpness=sharpness, clusters=5, centres="data").experiment
    halves = lab._trace[:, 1:].ravel()
    assert len(halves) == 80
    assert all(later <= earlier + 1e-9 for earlier, later in pairwise(halves))


@pytest.mark.parametrize("sharpness", [0.5, 1e6])
def test_the_objective_after_moving_is_counted_without_a_pass(sharpness):
    lab = begun(sharpness=sharpness, clusters=3).experiment
    lab.advance("assign")
    found, points = lab.found, np.stack([lab.found.x, lab.found.y], axis=1)
    before = ((points[:, None] - found.centres) ** 2).sum(-1)
    share = np.eye(3)[before.argmin(1)]
    entropy = 0.0
    if sharpness < 1e6:
        share = np.exp(-sharpness * before)
        share /= share.sum(1, keepdims=True)
        entropy = (share * np.log(share)).sum() / sharpness
    lab.advance("move")
    after = ((points[:, None] - found.centres) ** 2).sum(-1)
    assert found.objective == pytest.approx((share * after).sum() + entropy, rel=1e-12)


def test_the_optimum_on_a_line_is_that_of_all_intervals():
    x = np.random.default_rng(3).normal(size=12) ** 3

    def cost(part):
        return ((part - part.mean()) ** 2).sum()

    ordered = np.sort(x)
    brute = min(
        cost(ordered[:i]) + cost(ordered[i:j]) + cost(ordered[j:]) for i in range(1, 11) for j in range(i + 1, 12)
    )
    found = best_on_line(x, 3)
    assert found.inertia == pytest.approx(brute, rel=1e-12)
    assert best_on_line(x, 12).inertia == pytest.approx(0.0, abs=1e-12)
    assert best_on_line(np.ones(5), 2).inertia == pytest.approx(0.0, abs=1e-12)


def test_no_run_on_a_line_is_better_than_the_optimum():
    for seed in range(5):
        run = LiveRun(recipe("mixture_1d", seed=seed, clusters=4))
        for _ in range(60):
            readings = run.advance_step()
        truth = run.experiment.standings()["inertia"].truth
        assert readings["objective"] >= truth - 1e-9 and truth > 0


@pytest.mark.parametrize("sharpness", [0.7, 1e6])
def test_the_bowl_touches_the_objective_and_lies_above_it(sharpness):
    lab = begun(sharpness=sharpness, clusters=3, steps=1).experiment
    moments = []
    lab_picture = {"bowl": lambda moment: moments.append(moment)}
    import engine.experiments.kmeans.process as process

    drawn, process.DRAW = process.DRAW, lab_picture
    try:
        lab.picture(("bowl",), 1.0)
    finally:
        process.DRAW = drawn
    here = moments[0].centres[0, 0]
    at = np.concatenate([[here - 1e-4, here, here + 1e-4], np.linspace(-4, 4, 81)])
    true, held, (value, bottom) = bowl_curves(moments[0], at)
    assert (held >= true - 1e-9).all() and true[1] == pytest.approx(value) == pytest.approx(held[1])
    assert true[2] - true[0] == pytest.approx(held[2] - held[0], abs=2e-7), "the same slope"
    own = lab.found.labels == 0
    lab.advance("assign")
    if sharpness == 1e6:
        assert bottom == pytest.approx(lab.found.x[lab.found.labels == 0].mean()) and own.any()


def test_the_cells_show_the_largest_share():
    xs, ys = np.linspace(-2, 2, 7), np.linspace(-1, 3, 5)
    centres = np.random.default_rng(0).normal(size=(4, 2))
    places = np.stack(np.meshgrid(xs, ys), axis=-1)
    assert np.allclose(largest_share(xs, ys, centres, 1.3), shares(places, centres, 1.3, False).max(axis=-1))


def test_borders_are_equally_far_from_two_centres_and_no_nearer_to_others():
    centres, box = np.random.default_rng(1).normal(size=(6, 2)), ((-3.0, 3.0), (-3.0, 3.0))
    start, end = borders(centres, box)
    assert len(start) >= 6
    for place in (*((start + end) / 2), *(0.9 * start + 0.1 * end)):
        away = np.sort(((centres - place) ** 2).sum(axis=1))
        assert away[1] - away[0] < 1e-9
    assert len(borders(centres[:1], box)[0]) == 0 and len(borders(np.zeros((2, 2)), box)[0]) == 0


@pytest.mark.parametrize("name", PRESETS)
def test_looking_never_changes_the_run_and_a_state_is_everything(name):
    alone, watched = (LiveRun(Recipe.of_preset(CARD, name, seed=2)) for _ in range(2))
    watched.experiment.picture(PANELS, 1.0)
    for _ in range(4):
        alone.advance_step()
        watched.advance_phase()
        watched.experiment.picture(PANELS, 0.5)
        watched.experiment.measure()
        watched.experiment.standings()
        watched.advance_phase()
    assert watched.digest() == alone.digest()
    kept = alone.state()
    last = [alone.advance_step() for _ in range(3)][-1]
    fresh = LiveRun(Recipe.of_preset(CARD, name, seed=2))
    fresh.restore(kept)
    assert [fresh.advance_step() for _ in range(3)][-1] == last and fresh.digest() == alone.digest()


def test_work_in_pieces_is_the_same_work(monkeypatch):
    whole = begun(steps=3, sharpness=2.0)
    monkeypatch.setattr("engine.experiments.kmeans.clustering.SOFT_PIECE", 64)
    pieces, calls = begun(sharpness=2.0), 0
    while pieces.step < 3:
        pieces.advance_phase()
        calls += 1
    assert calls > 12 and np.allclose(pieces.experiment.found.centres, whole.experiment.found.centres, atol=1e-12)


def test_more_clusters_leave_the_old_centres_where_they_were():
    run = begun(clusters=3, steps=4)
    before = run.experiment.found.centres.copy()
    run.edit(fork={"clusters": 5})
    assert np.array_equal(run.experiment.found.centres[:3], before) and "3 centres" in str(run.notice)
    run.edit(fork={"clusters": 2})
    assert np.array_equal(run.experiment.found.centres, before[:2])


def test_an_empty_cluster_and_merged_centres_are_named():
    run = begun(clusters=2, centres="0 0; 90 90", steps=2)
    assert [found.name for found in run.take_findings()] == ["empty cluster"]
    assert np.allclose(run.experiment.found.centres[1], 90)
    run = begun(clusters=2, centres="1 1; 1 1", sharpness=1.0, steps=2)
    assert [found.name for found in run.take_findings()] == ["merged centres"]


def own(tmp_path, rows):
    path = tmp_path / "own.csv"
    path.write_text("a,b\n" + "\n".join(f"{a},{b}" for a, b in rows))
    return TargetChoice(table=read_table(path))


def test_own_data_are_taken_whole_and_too_many_clusters_are_refused(tmp_path):
    rows = [(0.0, 1.0), (1.0, 0.5), (2.0, 2.0), (0.0, 1.0)]
    run = LiveRun(Recipe("kmeans", {"clusters": 3}, own(tmp_path, rows), 0))
    assert run.experiment.found.n == 4
    run.advance_step()
    assert run.advance_step()["objective"] == pytest.approx(0.0, abs=1e-12), "duplicates are no reason to start alike"
    with pytest.raises(BadInput, match="clusters = 5 is more than the 4 points"):
        LiveRun(Recipe("kmeans", {"clusters": 5}, own(tmp_path, rows), 0))


@pytest.mark.parametrize(
    ("centres", "says"),
    [("0 0; 1 1", "2 centres"), ("0 0; 1; 2 2", "has 1 numbers"), ("a b; 1 1; 2 2", "a is not a number"),
     ("", "0 centres"), ("nan 0; 1 1; 2 2", "nan")],
)  # fmt: skip
def test_centres_that_are_none_are_refused(centres, says):
    with pytest.raises(BadInput, match=says):
        begun(clusters=3, centres=centres)


def test_a_million_points_stay_live():
    run = begun(points=1_000_000, clusters=10)
    calls = 0
    while run.step < 1:
        run.advance_phase()
        calls += 1
    assert calls >= 5, "one piece at a time"
    panel = run.experiment.picture(("plane",), 0.5)["plane"]
    assert sum(np.asarray(getattr(mark, "values", getattr(mark, "xy", ()))).size for mark in panel.marks) < 50_000
    assert run.experiment.measure()["inertia"] <= run.experiment.found.objective


def test_melted_centres_are_told_from_merged_ones_and_part_when_m_rises():
    run = begun(clusters=3, points=600, sharpness=0.15, centres="spread", steps=40)
    assert [found.name for found in run.take_findings()] == ["melted centres"]
    run.edit(tune={"sharpness": 1.0})
    for _ in range(60):
        run.advance_step()
    assert borders(run.experiment.found.centres, ((-4.0, 4.0), (-4.0, 4.0)))[0].shape == (3, 2)
    centres = run.experiment.found.centres
    assert min(np.linalg.norm(centres[i] - centres[j]) for i in range(3) for j in range(i)) > 1.0
