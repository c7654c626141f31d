"""pLSA: the loss of EM never rises, the simplex is kept or left as it must be, tables are read or refused."""

from itertools import pairwise

import numpy as np
import pytest

from engine.experiments.plsa import CARD
from engine.experiments.plsa.learners import EM, Learner, Projected, Raw, Softmax, projected, start
from engine.experiments.plsa.tables import blocks, table_from
from engine.history import History
from engine.recipe import Recipe, TargetChoice
from engine.run import LiveRun
from engine.words import BadInput

PANELS = tuple(panel.name for panel in CARD.panels)


def begun(steps=0, seed=1, **knobs):
    run = LiveRun(Recipe("plsa", knobs, TargetChoice(), seed))
    for _ in range(steps):
        run.advance_step()
    return run


def beginning(topics=3, seed=0, table=None):
    table = table or table_from("harbour")
    return table, (table.joint, *start(*table.counts.shape, topics, np.random.default_rng(seed)))


@pytest.mark.parametrize("seed", range(4))
def test_the_loss_of_em_never_rises_and_its_simplices_are_kept(seed):
    table, at = beginning(seed=seed)
    learner, losses = EM(*at), []
    for _ in range(60):
        losses.append(learner.loss())
        learner.step()
        assert learner.off_simplex() < 1e-12
    assert all(later <= earlier + 1e-12 for earlier, later in pairwise(losses)) and losses[-1] >= table.bound


def test_one_step_of_em_is_that_of_the_textbook():
    table, at = beginning()
    learner = EM(*at)
    joint, words, shares = at
    q = words[:, :, None] * shares[None]
    q /= q.sum(axis=1, keepdims=True)
    counts = joint[:, None] * q
    learner.step()
    assert np.allclose(learner.words, counts.sum(2) / counts.sum((0, 2)), atol=1e-14)
    assert np.allclose(learner.shares, counts.sum(0) / counts.sum((0, 1)), atol=1e-14)
    assert table.bound < learner.loss()


def test_slopes_are_those_of_finite_differences():
    _, at = beginning()
    learner, tiny = Learner(*at), 1e-6
    words, shares = learner.slopes()
    for part, slope, place in (("words", words, (3, 1)), ("shares", shares, (2, 5))):
        losses = []
        for sign in (1, -1):
            other = Learner(*at)
            getattr(other, part)[place] += sign * tiny
            losses.append(other.loss())
        assert slope[place] == pytest.approx((losses[0] - losses[1]) / (2 * tiny), rel=1e-5)


def test_gradients_on_the_simplex_stay_there_and_the_raw_one_leaves_it():
    table, at = beginning()
    raw, onto, soft = Raw(*at), Projected(*at), Softmax(*at)
    losses = []
    for _ in range(100):
        raw.step(0.1), onto.step(0.1), soft.step(20.0)
        losses.append(onto.loss())
        assert onto.off_simplex() < 1e-12 > soft.off_simplex()
    assert raw.off_simplex() > 1 and raw.loss() < table.bound, "below what any model can reach"
    assert all(later <= earlier for earlier, later in pairwise(losses)) and soft.loss() < losses[0]


def test_the_projection_is_the_nearest_point():
    rng = np.random.default_rng(0)
    columns = rng.normal(size=(5, 20))
    found = projected(columns)
    assert (found >= 0).all() and np.allclose(found.sum(0), 1)
    for other in rng.dirichlet(np.ones(5), size=200):
        assert (((columns - other[:, None]) ** 2).sum(0) >= ((columns - found) ** 2).sum(0) - 1e-12).all()


def test_as_many_topics_as_terms_reach_the_bound():
    table, at = beginning(topics=9, table=blocks())
    learner = EM(*at)
    for _ in range(3000):
        learner.step()
    assert learner.loss() == pytest.approx(table.bound, abs=1e-3)


def test_the_loss_is_that_of_scikit_learn():
    nmf = pytest.importorskip("sklearn.decomposition").NMF
    table, at = beginning(table=blocks())
    learner = EM(*at)
    for _ in range(500):
        learner.step()
    totals = table.counts.sum(axis=0)
    theirs = nmf(3, init="custom", solver="mu", beta_loss="kullback-leibler", max_iter=3000, tol=1e-12)
    words = theirs.fit_transform(table.counts, W=at[1].copy(), H=at[2] * totals)
    model = words @ theirs.components_
    other = Learner(table.joint, model / model.sum(axis=0), np.eye(len(totals)))
    assert learner.loss() == pytest.approx(other.loss(), rel=1e-6)


def test_tables_are_read_with_names_and_without():
    plain = table_from("1 2 3\n4 5 6")
    assert plain.terms == ("t1", "t2") and plain.documents == ("d1", "d2", "d3")
    named = table_from("term,a,b\nsea,1,2\nsalt,0,4")
    assert named.terms == ("sea", "salt") and named.documents == ("a", "b")
    assert np.array_equal(named.counts, [[1, 2], [0, 4]])
    assert table_from("sea 1 2; salt 0 4").terms == ("sea", "salt")
    counted = table_from("sea and sea wind\nwind salt salt\nsea salt")
    assert set(counted.terms) == {"sea", "wind", "salt"} and counted.counts.sum() == 8
    assert table_from("大海 大风\n大海 小鱼").counts.shape[1] == 2


@pytest.mark.parametrize(
    ("written", "says"),
    [("", "empty"), ("1 -2\n3 4", "-2 of t1 in d2 is negative"), ("1 2\n0 0", "term t2 are 0"),
     ("1 0\n2 0", "document d2 are 0"), ("1 2\n3", "row t2 has 1"), ("1 nan\n2 3", "nan"), ("1 2", "too small"),
     ("sea wind sea wind\n!!!", "line 2"), ("word", "too small"), ("sea 1 2\nsalt x 2", "x in row salt")],
)  # fmt: skip
def test_tables_that_are_none_are_refused_in_one_sentence(written, says):
    with pytest.raises(BadInput, match=says):
        table_from(written)


def test_more_topics_than_the_table_can_tell_apart_are_refused():
    with pytest.raises(BadInput, match=r"topics = 3.*at most 2"):
        begun(table="1 2\n3 4", topics=3)


def test_leaving_the_simplex_is_named_once_the_raw_gradient_is_shown():
    run = begun(steps=12)
    assert not run.take_findings()
    run.edit(tune={"method": "raw"})
    readings = run.advance_step()
    assert [found.name for found in run.take_findings()] == ["left the simplex"] and readings["off"] > 0.1
    assert readings["loss"] < run.experiment.table.bound and readings["gap"] < 0
    notes = [mark for mark in run.experiment.picture(("loss",), 1.0)["loss"].marks if type(mark).__name__ == "Note"]
    assert "left the simplex" in str(notes[0].says)


@pytest.mark.parametrize("name", [preset.name for preset in CARD.presets])
def test_looking_never_changes_the_run_and_a_state_is_everything(name):
    alone, watched = (LiveRun(Recipe.of_preset(CARD, name, seed=2)) for _ in range(2))
    for _ in range(4):
        alone.advance_step()
        for _ in range(3):
            watched.experiment.picture(PANELS, 0.5)
            watched.advance_phase()
        watched.experiment.standings()
    watched.experiment.files()
    assert watched.digest() == alone.digest()
    kept = alone.state()
    for _ in range(3):
        alone.advance_step()
    fresh = LiveRun(Recipe.of_preset(CARD, name, seed=2))
    fresh.restore(kept)
    for _ in range(3):
        fresh.advance_step()
    assert fresh.digest() == alone.digest()


def test_a_fork_to_other_topics_starts_anew_and_says_so():
    history = History.begun(Recipe("plsa", {}, TargetChoice(), 0), "cpu")
    while history.live.step < 3:
        history.advance_phase()
    history.fork({"topics": 2})
    assert "start anew" in str(history.take_notice()) and history.live.step == 3
    history.fork({"table": "blocks", "topics": 3})
    while history.live.step < 5:
        history.advance_phase()
    assert "topics.csv" in history.live.experiment.files()


def test_chinese_is_read_by_words_where_spaces_set_them_apart_else_by_characters():
    spaced = table_from("海风 帆 海风\n厨房 汤 鱼\n海风 鱼 帆\n汤 厨房 鱼")
    assert set(spaced.terms) == {"海风", "帆", "厨房", "汤", "鱼"} and spaced.counts[spaced.terms.index("海风"), 0] == 2
    assert set(table_from("海风帆海风，鱼\n厨房汤鱼\n海风鱼帆").terms) == set("海风帆鱼")
