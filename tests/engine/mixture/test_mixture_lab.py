"""The mixture lab: promises of every experiment, identities along its presets, findings, hands, refusals."""

import json

import numpy as np
import pytest

from engine.__main__ import main
from engine.experiment import Gesture
from engine.experiments import card
from engine.experiments.mixture.data import drawn, labelled
from engine.experiments.mixture.knobs import MixtureKnobs
from engine.history import History
from engine.marks import Bars, Estimate, Exact, Points
from engine.recipe import Recipe, TargetChoice
from engine.run import LiveRun
from engine.streams import Streams
from engine.targets import find_target
from engine.targets.mixtures import GaussianMixture
from engine.targets.table import Table
from engine.words import BadInput

CARD = card("mixture")
PRESETS = [preset.name for preset in CARD.presets if preset.name != "million"]
PANELS = tuple(panel.name for panel in CARD.panels)
TARGET = TargetChoice("mixture")


def begun(target=TARGET, seed=0, **knobs):
    return LiveRun(Recipe("mixture", {"points": 300, **knobs}, target, seed))


def of_preset(name, seed=0):
    return LiveRun(Recipe.of_preset(CARD, name, seed=seed))


def advanced(run, steps):
    for _ in range(steps):
        run.advance_step()
    return run


def own(rows):
    rows = np.asarray(rows, dtype=float)
    return TargetChoice(table=Table("mine.csv", ("a", "b"), rows))


def found(run, steps):
    return {finding.name for _ in range(steps) if run.advance_step() is not None for finding in run.take_findings()}


@pytest.mark.parametrize("name", PRESETS)
def test_promises_of_every_preset(name):
    run, alone = of_preset(name), of_preset(name)
    advanced(run, 2)
    before = run.digest()
    run.experiment.measure()
    run.experiment.standings()
    panels = run.experiment.picture(PANELS, 0.5)
    run.experiment.picture(PANELS, 1.0)
    run.experiment.evaluate(run.experiment.data.points[:5])
    run.experiment.sample(5, run.streams.view("export"))
    assert run.digest() == before and set(panels) == set(PANELS)
    kept = run.state()
    later = advanced(run, 3).digest()
    assert advanced(alone, 5).digest() == later, "looking is free"
    run.restore(kept)
    assert advanced(run, 3).digest() == later, "a state is everything"


@pytest.mark.parametrize("name", PRESETS)
def test_the_log_likelihood_never_falls(name):
    run = of_preset(name)
    knobs = run.experiment.knobs
    values = [run.advance_step()["log_likelihood"] for _ in range(25)]
    if knobs.method == "em" and knobs.labels == "hidden":
        assert np.diff(values).min() >= -1e-9
    assert np.isfinite(values).all()


def test_half_steps_split_the_divergence():
    run = begun(means="-1 0; 0 0; 1 0")
    assert run.experiment.climb.gap is None
    for _ in range(6):
        after_e = run.advance_phase()
        assert after_e["gap"] == pytest.approx(0.0, abs=1e-12)
        after_m = run.advance_phase()
        assert after_m["gap"] >= 0 and after_m["bound"] >= after_e["bound"] - 1e-12, "M lowers the total"
        assert after_m["log_likelihood"] - after_m["bound"] == pytest.approx(after_m["gap"], abs=1e-12)


def test_tall_bars_of_the_start_do_not_hide_the_split():
    run = advanced(of_preset("faithful"), 4)
    panel = run.experiment.picture(("split",), 1.0)["split"]
    (bars,) = (mark for mark in panel.marks if isinstance(mark, Bars))
    assert bars.heights[0] > 10
    assert panel.y.range[1] < 1


def test_axes_at_the_start_are_wide_enough_to_be_read():
    panels = of_preset("faithful").experiment.picture(("split", "trace"), 1.0)
    assert panels["split"].y.range[1] == 1
    low, high = panels["trace"].y.range
    assert high - low > 0.01


def test_the_gap_is_the_mean_divergence_of_responsibilities():
    run = advanced(begun(), 2)
    run.advance_phase()
    run.advance_phase()
    climb, points = run.experiment.climb, run.experiment.data.points
    q, p = climb.source.responsibilities(points), climb.mixture.responsibilities(points)
    exact = (q * (np.log(np.maximum(q, 1e-300)) - np.log(np.maximum(p, 1e-300)))).sum(axis=1).mean()
    assert climb.gap == pytest.approx(exact, abs=1e-10)


def test_pieces_do_not_show(monkeypatch):
    whole = advanced(begun(points=3000), 3)
    monkeypatch.setattr("engine.mixtures.statistics.PIECE", 512)
    monkeypatch.setattr("engine.experiments.mixture.process.PIECE_SECONDS", -1.0)
    pieces, calls = begun(points=3000), 0
    while pieces.step < 3:
        pieces.advance_phase()
        calls += 1
    ours, theirs = pieces.experiment.climb.log_likelihood, whole.experiment.climb.log_likelihood
    assert calls > 12 and ours == pytest.approx(theirs, rel=1e-12)


def test_methods_can_be_changed_on_the_way():
    run = advanced(begun(covariance="tied"), 30)
    best = run.experiment.climb.log_likelihood
    for method in ("gradient", "newton", "em"):
        run.edit(tune={"method": method, "rate": 0.05})
        assert run.advance_step()["log_likelihood"] >= best - 1e-6
        assert run.phases[0].name == ("e" if method == "em" else "slope")
    assert advanced(LiveRun(run.recipe), 33).digest() == run.digest()


def test_hands_drag_add_and_remove(tmp_path, capsys):
    run = advanced(begun(), 2)
    run.edit(poke=("data", Gesture("drag", (0, 0), (1.5, 1.0), handle=0)))
    assert np.allclose(run.experiment.climb.mixture.means[0], (1.5, 1.0)) and run.experiment.climb.gap > 0
    run.edit(poke=("data", Gesture("click", (-1.0, 2.0))))
    assert run.experiment.climb.mixture.components == 4
    run.edit(poke=("data", Gesture("click", (-1.0, 2.0), handle=1)))
    mixture = run.experiment.climb.mixture
    assert mixture.components == 3 and mixture.weights.sum() == pytest.approx(1.0)
    end = advanced(run, 4).digest()
    assert advanced(LiveRun(run.recipe), 6).digest() == end
    for _ in range(4):
        run.edit(poke=("data", Gesture("click", (0, 0), handle=0)))
    assert run.experiment.climb.mixture.components == 1, "the last one stays"
    run.edit(poke=("data", Gesture("drag", (0, 0), (float("nan"), 0), handle=0)))
    assert np.isfinite(advanced(run, 1).experiment.climb.log_likelihood)


def test_hands_on_the_line_and_in_four_columns():
    line = begun(TargetChoice("mixture_1d"), components=2)
    line.edit(poke=("data", Gesture("drag", (0, 0), (1.0, 0.4), handle=1)))
    assert line.experiment.climb.mixture.means[1] == pytest.approx([1.0])
    line.edit(poke=("data", Gesture("click", (0.5, 0.1))))
    assert line.experiment.climb.mixture.means[2] == pytest.approx([0.5])
    iris = begun(data="iris")
    before = iris.experiment.climb.mixture.means[0].copy()
    iris.edit(poke=("data", Gesture("drag", (0, 0), (3.0, 1.0), handle=0)))
    assert np.allclose(iris.experiment.climb.mixture.means[0], [before[0], before[1], 3.0, 1.0])
    for run in (line, iris):
        advanced(run, 2).experiment.picture(PANELS, 0.5)


def test_the_start_of_the_race_is_only_looked_at():
    run = begun(TargetChoice("mixture_1d"), components=2)
    drag = Gesture("drag", (0, 0), (0.2, 0.4), handle=0)
    assert run.experiment.point("landscape", drag) and not run.experiment.point("data", drag)
    assert run.experiment.pointed["race"] == (0.2, 0.4)
    assert run.experiment.picture(("landscape",), 0.5)["landscape"].marks


def test_labels_shown_are_one_step():
    run = begun(labels="shown", points=600)
    first = run.advance_step()["log_likelihood"]
    assert run.advance_step()["log_likelihood"] == pytest.approx(first, abs=1e-12)
    data, mixture = run.experiment.data, run.experiment.climb.mixture
    for k in range(3):
        assert np.allclose(mixture.means[k], data.points[data.labels == k].mean(axis=0))
    with pytest.raises(BadInput, match="3 labels"):
        run.edit(poke=("data", Gesture("click", (0.0, 0.0))))
    assert run.experiment.climb.mixture.components == 3


def test_labels_are_drawn_as_they_were_made():
    target = find_target("mixture")
    assert isinstance(target, GaussianMixture)
    points = target.sample(4000, np.random.default_rng(0))
    labels = labelled(target, points, np.random.default_rng(1))
    shares = np.bincount(labels, minlength=3) / 4000
    assert np.allclose(shares, target.weights, atol=0.03)
    for k in range(3):
        assert np.allclose(points[labels == k].mean(axis=0), target.centres[k], atol=0.1)


def test_the_best_of_other_starts_is_the_aim():
    run = advanced(begun(components=3, other_starts=5), 1)
    for _ in range(20):
        run.experiment.measure()
    assert run.experiment.restarts.done == 5
    standing = run.experiment.standings()["log_likelihood"]
    assert standing.truth_source == Estimate(5) and isinstance(standing.source, Exact)
    assert advanced(run, 60).experiment.climb.log_likelihood <= standing.truth + 1e-6


def test_findings_are_named():
    assert "variance collapse" in found(of_preset("collapse", seed=1), 30)
    assert "identical components" in {finding.name for finding in of_preset("saddle").take_findings()}
    assert "empty component" in found(of_preset("empty"), 2) | {f.name for f in of_preset("empty").take_findings()}
    assert "floor reached" in found(begun(TargetChoice("line"), components=2, floor=0.3), 20)
    assert "step refused" in found(begun(method="gradient", rate=100.0), 5)


def test_duplicates_and_lines_are_no_crash():
    rows = [[0.0, 0.0]] * 20 + [[1.0, 1.0]] * 20
    run = begun(own(rows), components=4)
    assert "few different points" in found(run, 10) | {f.name for f in begun(own(rows), components=4).take_findings()}
    assert np.isfinite(run.experiment.climb.log_likelihood)
    run.experiment.picture(PANELS, 0.5)


@pytest.mark.parametrize(
    ("knobs", "target", "says"),
    [
        ({"components": 3, "points": 2}, TARGET, "components = 3 is more than the 2 points"),
        ({"means": "1 2; 3"}, TARGET, "line 2 has 1 numbers"),
        ({"means": "1 two"}, TARGET, "two in line 1 is no number below 1e30"),
        ({"means": "a b"}, TARGET, "a in line 1"),
        ({"means": "1e308 1e308"}, TARGET, "1e308 in line 1"),
        ({"means": "nan 1"}, TARGET, "nan in line 1"),
        ({"means": "0 0\n" * 13}, TARGET, "at most 12"),
        ({"labels": "shown"}, TargetChoice("moons"), "no labels"),
        ({"labels": "shown", "components": 4}, TARGET, "3 labels and the mixture has 4"),
    ],
)
def test_bad_input_is_one_sentence(knobs, target, says):
    with pytest.raises(BadInput, match=says):
        begun(target, **knobs)


def test_constant_data_are_refused():
    target = find_target("mixture")
    knobs = MixtureKnobs(points=10)

    class Still(type(target)):
        def sample(self, n, generator):
            return np.tile([1.0, 2.0], (n, 1))

    with pytest.raises(BadInput, match="Column 1"):
        drawn(knobs, Still(target.knobs), Streams(0))


def test_typed_means_may_have_headings():
    run = begun(means="x,y\n-1,0\n1,0.5\n")
    assert np.allclose(run.experiment.climb.mixture.means, [[-1, 0], [1, 0.5]])


def test_a_crowd_is_counted_in_cells():
    run = begun(points=60_000, components=3)
    panel = run.experiment.picture(("data",), 1.0)["data"]
    assert "60,000" in str(panel.title)
    shown = sum(len(mark.xy) for mark in panel.marks if isinstance(mark, Points) and not mark.handles)
    assert 500 < shown <= 72 * 72
    assert run.experiment.data.cells[1].sum() > 0.99 * 60_000
    assert len(advanced(run, 1).experiment.picture(("data",), 1.0)["data"].marks) > len(panel.marks)


def test_forks_and_seeks():
    history = History.begun(Recipe("mixture", {"points": 200}, TARGET, 0), "cpu")
    digests = {}
    for step in range(1, 9):
        while history.live.step < step:
            history.advance_phase()
        digests[step] = history.live.digest()
        if step == 4:
            history.edit(poke=("data", Gesture("drag", (0, 0), (0.0, 1.0), handle=2)))
    for step in (3, 7, 5, 1):
        history.set_out(step)
        while history.live.step < step:
            history.advance_phase()
        assert history.live.digest() == digests[step]
    history.fork({"covariance": "tied"})
    assert "Means and weights" in str(history.take_notice()) and history.live.step == 1
    history.fork({"components": 5})
    assert "starts anew" in str(history.take_notice())
    history.advance_phase()


def test_the_command_line(tmp_path):
    points = tmp_path / "points.csv"
    points.write_text("0,0\n1,1\n", encoding="utf-8")
    means = tmp_path / "means.csv"
    means.write_text("2,80\n4.5,60\n", encoding="utf-8")
    out = tmp_path / "out"
    done = main(["run", "mixture", "--set", "data=faithful", "--set", f"means=@{means}", "--steps", "40",
                 "--evaluate", str(points), "--samples", "50", "--out", str(out)])  # fmt: skip
    report = json.loads((out / "report.json").read_text())
    assert done == 0 and report["readings"]["log_likelihood"] == pytest.approx(-1130.264 / 272, abs=1e-5)
    assert report["readings"]["total"] == pytest.approx(-1130.264, abs=1e-3)
    responsibilities = np.load(out / "evaluated.npy")
    assert responsibilities.shape == (2, 2) and np.allclose(responsibilities.sum(axis=1), 1)
    assert np.load(out / "samples.npy").shape == (50, 2)
    assert main(["replay", str(out / "run.json"), "--verify"]) == 0


def test_iris_can_be_evaluated_in_four_columns(tmp_path):
    points = tmp_path / "points.csv"
    points.write_text("5,3.4,1.5,0.2\n6.6,3,5.6,2\n", encoding="utf-8")
    out = tmp_path / "out"
    done = main(["run", "mixture", "--preset", "iris", "--steps", "50", "--evaluate", str(points), "--out", str(out)])
    assert done == 0 and np.load(out / "evaluated.npy").argmax(axis=1).tolist() == [0, 2]
    assert json.loads((out / "report.json").read_text())["readings"]["total"] == pytest.approx(-180.186, abs=1e-3)


def test_a_long_trace_keeps_its_beginning_and_leaves_no_great_gap():
    run = advanced(begun(components=2), 5000)
    places = run.experiment.trace[:, 0]
    assert len(places) <= 1024 and (places[:256] == np.arange(256) / 2).all()
    assert (places[-512:] == 5000 - np.arange(512)[::-1] / 2).all()
    assert (np.diff(places) > 0).all() and np.diff(places).max() < 200
