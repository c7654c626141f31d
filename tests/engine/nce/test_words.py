"""The word lab: counting, PMI less log k, the full softmax, zero counts."""

import math

import numpy as np
import pytest
import torch

from engine.experiments.words.counts import of_text, sentences, zipf_table
from engine.experiments.words.learners import Vectors, choose, tell_apart
from engine.marks import Matrix, Points
from tests.engine.nce.labs import go_on, live, of_preset


def test_pairs_are_counted_within_the_window_and_the_sentence():
    counts = of_text("The cat saw the dog. Dog ran!", 1, 10)
    at = {name: place for place, name in enumerate(counts.names)}
    assert counts.pairs[at["the"], at["cat"]] == 1 and counts.pairs[at["the"], at["saw"]] == 1
    assert counts.pairs[at["cat"], at["dog"]] == 0 and counts.pairs[at["dog"], at["ran"]] == 1
    assert np.array_equal(counts.pairs, counts.pairs.T)


def test_chinese_is_read_with_or_without_spaces():
    assert sentences("国王 住 在 王宫。") == [["国王", "住", "在", "王宫"]]
    assert sentences("国王住在王宫里。") == [list("国王住在王宫里")]
    assert sentences("太阳照海，月亮照海。") == [list("太阳照海月亮照海")]


@pytest.mark.parametrize("name", ["products", "pmi", "conditional", "softmax"])
def test_a_matrix_stands_whole_on_its_axes(name):
    panel = live("words", words=5).experiment.picture([name], 1.0)[name]
    assert panel.x.range == panel.y.range == (-0.5, 4.5)


def test_the_table_has_about_zipf_marginals():
    counts = zipf_table(12)
    rank = np.arange(12) + 1
    slope = np.polyfit(np.log(rank), np.log(counts.p), 1)[0]
    assert slope == pytest.approx(-1.0, abs=0.2) and counts.joint.sum() == pytest.approx(1.0)


@pytest.mark.parametrize("k", [1, 5])
def test_inner_products_come_to_pmi_less_log_k(k):
    run = go_on(live("words", k=k, rate=0.03), 700)
    lab = run.experiment
    seen = lab.counts.seen
    assert np.abs(lab.products - (lab.counts.pmi - math.log(k)))[seen].max() < 0.03
    found = lab.measure()
    assert found["shift"] == pytest.approx(-math.log(k), abs=0.01) and found["fit"] < 0.01
    assert run.advance_step()["loss"] == pytest.approx(lab.standings()["loss"].truth, abs=2e-3)


def test_the_softmax_learns_conditional_probabilities():
    lab = go_on(live("words", rate=0.03), 700).experiment
    seen = lab.counts.seen
    assert np.abs(lab.log_softmax - lab.counts.conditional)[seen].max() < 0.05


def test_uniform_negatives_learn_another_thing():
    lab = go_on(live("words", negatives="uniform", rate=0.03), 700).experiment
    seen = lab.counts.seen
    wanted = lab.counts.conditional + math.log(lab.counts.size)
    assert np.abs(lab.products - wanted)[seen].max() < 0.05


def test_pairs_never_seen_have_pmi_of_minus_infinity():
    lab = live("words").experiment
    never = ~lab.counts.seen
    assert never.any() and np.isneginf(lab.counts.pmi[never]).all()
    panels = lab.picture(["pmi", "scatter"], 1.0)
    drawn = next(mark for mark in panels["pmi"].marks if isinstance(mark, Matrix)).values
    assert np.array_equal(np.isnan(drawn), never)
    dots = next(mark for mark in panels["pmi"].marks if isinstance(mark, Points)).xy.astype(int)
    assert never[len(never) - 1 - dots[:, 1], dots[:, 0]].all() and len(dots) == never.sum()
    edge = [mark for mark in panels["scatter"].marks if isinstance(mark, Points) and mark.role == "muted"]
    assert len(edge[0].xy) == never.sum()


def test_smoothing_makes_every_pmi_finite():
    lab = live("words", smoothing=0.5).experiment
    assert lab.counts.seen.all() and np.isfinite(lab.wanted).all()


def test_samples_have_the_same_gradient_on_average():
    run = live("words", expectation="sampled", batch=20_000, k=2)
    run.advance_phase()
    pairs, negatives = run.experiment._drawn
    assert np.abs(pairs - run.experiment.counts.joint).max() < 0.02
    assert np.abs(negatives - run.experiment.negatives).max() < 0.02


@pytest.mark.parametrize("loss", [tell_apart, choose])
def test_gradients_are_those_that_autograd_finds(loss):
    vectors = Vectors(5, 3, np.random.default_rng(0), "cpu")
    chance = torch.Generator().manual_seed(1)
    pairs = torch.rand(5, 5, generator=chance)
    pairs /= pairs.sum()
    negatives = torch.rand(5, 5, generator=chance) / 10
    found = loss(vectors, pairs, negatives) if loss is tell_apart else loss(vectors, pairs)
    leaves = [view.clone().requires_grad_() for view in vectors.trainable.views]
    s = leaves[0] @ leaves[1].t()
    if loss is tell_apart:
        wanted = -(pairs * torch.nn.functional.logsigmoid(s) + negatives * torch.nn.functional.logsigmoid(-s)).sum()
    else:
        wanted = -(pairs * torch.log_softmax(s, 1)).sum()
    wanted.backward()
    assert found == pytest.approx(wanted.item(), rel=1e-5)
    for mine, leaf in zip(vectors.trainable.gradients, leaves, strict=True):
        assert torch.allclose(mine, leaf.grad, atol=1e-6)


@pytest.mark.parametrize(("preset", "answer"), [("castle", "queen"), ("garden", "王后")])
def test_a_king_is_to_a_man_as_a_queen_to_a_woman(preset, answer):
    lab = go_on(of_preset("words", preset), 1500).experiment
    panel = lab.picture(["analogy"], 1.0)["analogy"]
    assert str(panel.x.names[0][1]) == answer


def test_a_query_that_makes_no_sense_is_told_on_the_panel():
    for query in ("one two", "w1 w2 nobody"):
        panel = live("words", query=query).experiment.picture(["analogy", "map"], 1.0)["analogy"]
        assert "nobody" in str(panel.marks[0].says) or "three words" in str(panel.marks[0].says)


@pytest.mark.parametrize("corpus", ["table", "own"])
def test_what_is_learned_of_all_pairs_at_once_stays_learned(corpus):
    run = go_on(live("words", corpus=corpus), 1500)
    worst = 0.0
    for _ in range(75):
        worst = max(worst, go_on(run, 20).experiment.measure()["fit"])
    assert worst < 1e-3


def test_what_comes_to_nothing_is_said_to_be_nothing():
    standings = go_on(live("words", corpus="own", pasted="one two"), 1).experiment.standings()
    assert standings["shift"].truth == 0.0 and str(standings["loss_softmax"].truth) == "0.0"


def test_short_vectors_are_not_told_to_reach_what_they_cannot():
    standings = live("words", dimension=2).experiment.standings()
    assert standings["fit"].truth is None and standings["shift"].truth is None
