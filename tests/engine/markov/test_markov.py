"""The Markov lab: identities of the master equation along a run, its findings, and what a hand may do."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from engine.exact.markov_chain import MarkovChain
from engine.experiment import Gesture
from engine.experiments.markov import CARD, MarkovKnobs
from engine.experiments.markov.chain import variation_floor
from engine.experiments.markov.process import Markov
from engine.experiments.markov.rates import rates_from, start_from, written
from engine.recipe import Recipe
from engine.run import LiveRun
from engine.streams import Streams
from engine.words import BadInput

PRESETS = [preset.name for preset in CARD.presets]


def made(seed=0, steps=0, **knobs):
    lab = Markov(MarkovKnobs.checked({"walkers": 500, **knobs}), None, Streams(seed), "cpu")
    return stepped(lab, steps)


def stepped(lab, steps):
    for _ in range(steps):
        for phase in CARD.phases:
            lab.advance(phase.name)
    return lab


def test_rates_are_read_from_rows_and_from_arrows():
    rows = rates_from("0 1\n2, 0  # a comment")
    assert np.array_equal(rows, [[0, 1], [2, 0]])
    assert np.array_equal(rates_from("0 -> 1 2; 1 → 0 1"), rows)
    assert np.array_equal(rates_from("0 <-> 1 2 1"), rows)


@pytest.mark.parametrize(
    "written",
    ["", "1 2; 3", "0 -1; 1 0", "0 x; 1 0", "0 nan; 1 0", "0 -> 1", "0 -> 0 1", "0 <-> 1 2", "5", "0 -> 40 1",
     "0 -> 1 2 3", "0 -> 99999999999 1"],
)  # fmt: skip
def test_rates_that_are_none_are_refused_in_one_sentence(written):
    with pytest.raises(BadInput, match="rates"):
        rates_from(written)


@pytest.mark.parametrize("written", ["", "2", "-1", "0.5 0.6", "1 0 0", "nan 1", "everywhere"])
def test_a_start_that_is_none_is_refused(written):
    with pytest.raises(BadInput, match="start"):
        start_from(written, 2)


def test_starts():
    assert np.array_equal(start_from("1", 3), [0, 1, 0])
    assert np.allclose(start_from("uniform", 4), 0.25)
    assert np.allclose(start_from("0.2, 0.3 0.5", 3), [0.2, 0.3, 0.5])


@pytest.mark.parametrize("name", PRESETS)
def test_probability_is_kept_and_never_gets_farther_from_rest(name):
    run = LiveRun(Recipe.of_preset(CARD, name, seed=3))
    lab = run.experiment
    kls = []
    for _ in range(60):
        readings = run.advance_step()
        kls.append(readings.get("kl"))
    if lab.knobs.method == "exact" and lab.chain.conserves:
        assert readings["total"] == pytest.approx(1.0, abs=1e-12) and readings["smallest"] >= 0
        assert np.allclose(lab.p, lab.chain.propagator(lab.time) @ lab.start, atol=1e-12)
        known = [kl for kl in kls if kl is not None]
        assert all(later <= earlier + 1e-13 for earlier, later in pairwise(known))
        assert known or name == "islands"


def test_half_a_step_has_the_gain_and_not_yet_the_loss():
    lab = made(dt=0.3)
    start = lab.p
    lab.advance("gain")
    gained = lab.p - start
    assert (gained >= 0).all() and lab.p.sum() > 1.1
    lab.advance("loss")
    lost = start + gained - lab.p
    assert (lost >= 0).all() and lost.sum() == pytest.approx(gained.sum())
    assert np.allclose(lab.p, MarkovChain(lab.chain.rates).after(start, 0.3))


def test_the_expansion_goes_wrong_with_the_square_of_the_step():
    errors = []
    for dt in (0.02, 0.01):
        lab = made(method="euler", dt=dt, steps=1)
        errors.append(np.abs(lab.p - lab.exact).sum())
    assert errors[0] / errors[1] == pytest.approx(4.0, rel=0.05)


def test_the_expansion_goes_negative_beyond_the_largest_exit_rate():
    fine, wrong = made(method="euler", dt=0.49, steps=1), made(method="euler", dt=0.51, steps=1)
    assert fine.p.min() >= 0 and not fine.findings
    assert wrong.p.min() < 0 and [found.name for found in wrong.findings] == ["negative probability"]
    assert "1/2" in str(wrong.findings[0].says)


def test_an_unstable_expansion_stops_growing_and_says_so():
    lab = made(method="euler", dt=5.0, steps=400)
    assert np.isfinite(lab.p).all() and "unstable step" in {found.name for found in lab.findings}


def test_a_broken_column_leaks_and_the_trick_repairs_it():
    lab = made(rates="0 1; 2 0", leak=0.5, dt=0.01, steps=200)
    assert lab.p.sum() == pytest.approx(1.0) and not lab.findings
    broken = made(rates="-2 1; 2 -1", leak=0.5, normalised=False, dt=0.01, steps=100)
    assert broken.p.sum() < 0.9
    assert [found.name for found in broken.findings] == ["leak"] and "state 0" in str(broken.findings[0].says)
    left = broken.p.sum()
    broken.tune(broken.knobs.changed(normalised=True))
    assert stepped(broken, 50).p.sum() == pytest.approx(left), "what is gone stays gone, nothing more goes"


def test_the_diagonal_does_not_matter():
    one, other = made(rates="0 1; 2 0", steps=30), made(rates="7 1; 2 -3", steps=30)
    assert np.array_equal(one.p, other.p) and np.array_equal(one.walkers, other.walkers)
    raw = made(rates="7 1; 2 -3", normalised=False, steps=30)
    assert raw.p.sum() > 1.5


def test_two_islands_have_no_unique_rest():
    lab = made(rates="0 <-> 1 1 2; 2 <-> 3 1 1", dt=1.0, steps=10)
    assert [found.name for found in lab.findings] == ["no unique rest"]
    assert "{0, 1}, {2, 3}" in str(lab.findings[0].says)
    assert np.allclose(lab.chain.rest(lab.p), [2 / 3, 1 / 3, 0, 0])


def test_walkers_follow_p():
    lab = made(walkers=40_000, dt=0.05, steps=20)
    tv, floor = lab.measure()["walkers_tv"], variation_floor(lab.p, 40_000)
    assert tv < 4 * floor
    fast = made(rates="0 100; 200 0", walkers=40_000, dt=10.0, steps=1)
    assert fast.measure()["walkers_tv"] < 4 * variation_floor(fast.p, 40_000), "beyond the busy limit too"


def test_walkers_wait_exponential_times():
    lab = made(rates="0 0; 1 0", walkers=20_000, dt=0.5, steps=1)
    assert lab.share[0] == pytest.approx(np.exp(-0.5), abs=4 * np.sqrt(0.25 / 20_000))


@pytest.mark.parametrize(("name", "current"), [("equilibrium", 0.0), ("ring", 0.25)])
def test_only_the_ring_keeps_a_current(name, current):
    lab = LiveRun(Recipe.of_preset(CARD, name)).experiment
    assert lab.standings()["current"].truth == pytest.approx(current, abs=1e-12)


def test_the_ladder_settles_on_poisson():
    lab = LiveRun(Recipe.of_preset(CARD, "ladder")).experiment
    weights = np.cumprod(np.concatenate([[1.0], 4.0 / np.arange(1, 16)]))
    assert np.allclose(lab.chain.rest(lab.p), weights / weights.sum())


def test_hands_move_states_rates_and_probability():
    lab = made(steps=3)
    p = lab.p.copy()
    assert lab.point("graph", Gesture("drag", (0.0, 1.0), (0.5, 0.5), 1)) and lab.pointed["state 1"] == (0.5, 0.5)
    assert np.array_equal(lab.p, p)
    arrow = Gesture("drag", (0.0, 0.0), (0.1, 1.0), 3)
    assert not lab.point("graph", arrow)
    y, x = lab.chain.edges[0]
    before = lab.chain.rates[x, y]
    lab.poke("graph", arrow)
    assert lab.chain.rates[x, y] == pytest.approx(10 * before)
    up = Gesture("drag", (1.0, 2.0), (1.0, 3.5))
    assert not lab.point("rates", up)
    lab.poke("rates", up)
    assert lab.chain.rates[0, 1] == pytest.approx(10.0)
    lab.poke("rates", Gesture("drag", (1.0, 2.0), (1.0, -1.0)))
    assert lab.chain.rates[0, 1] == 0.0
    lab.poke("rates", Gesture("drag", (1.0, 1.0), (1.0, 2.0)))
    assert lab.chain.rates[1, 1] > 0 and lab.chain.conserves
    click = Gesture("click", (0.0, 0.0), handle=2)
    assert not lab.point("graph", click)
    lab.poke("graph", click)
    assert np.array_equal(lab.p, [0, 0, 1]) and (lab.walkers == 2).all()
    assert lab.point("graph", Gesture("click", (0.0, 0.0))), "a click on nothing is no edit"
    lab.poke("rates", Gesture("drag", (99.0, 1.0), (1.0, float("nan"))))
    stepped(lab, 2)


def test_what_a_hand_has_changed_is_read_at_rest():
    lab = made(steps=20)
    before = lab.measure()
    lab.poke("graph", Gesture("click", (0.0, 1.0), handle=0))
    after = lab.measure()
    assert after["kl"] != before["kl"] and after["time"] == before["time"] and set(after) == set(before)


def test_a_click_in_the_middle_of_a_step_is_a_fresh_start():
    lab = made(dt=0.5)
    lab.advance("gain")
    lab.poke("graph", Gesture("click", (0.0, 0.0), handle=1))
    lab.advance("loss")
    lab.advance("walk")
    assert np.array_equal(lab.p, [0, 1, 0])


def test_the_state_is_everything():
    lab = made(steps=10)
    lab.poke("graph", Gesture("drag", (0.0, 0.0), (0.1, 0.3), 4))
    stepped(lab, 5)
    kept, streams = lab.state(), lab.streams.state()
    stepped(lab, 10)
    other = made(seed=0)
    other.restore(kept)
    other.streams.restore(streams)
    stepped(other, 10)
    mine, theirs = lab.state(), other.state()
    assert all(np.array_equal(mine[key], theirs[key]) for key in mine)


def test_edits_replay():
    recipe = Recipe("markov", {"walkers": 200, "dt": 0.05}, Recipe.of_preset(CARD).target, 4)
    run = LiveRun(recipe)
    for _ in range(5):
        run.advance_step()
    run.edit(poke=("graph", Gesture("click", (0.0, 0.9), handle=0)))
    run.edit(poke=("rates", Gesture("drag", (0.0, 1.0), (0.0, 1.7))))
    run.advance_step()
    run.edit(tune={"method": "euler", "dt": 0.01})
    run.edit(fork={"walkers": 300})
    for _ in range(4):
        run.advance_step()
    again = LiveRun(run.recipe)
    while again.step < run.step:
        again.advance_step()
    assert again.digest() == run.digest()


def test_times_are_tabulated():
    head, *rows = made(rates="0 1; 2 0").files((0.0, 0.5))["trajectories.csv"].splitlines()
    assert head == "time,P0,P1" and [float(cell) for cell in rows[0].split(",")] == [0, 1, 0]
    assert float(rows[1].split(",")[1]) == pytest.approx(1 / 3 + 2 / 3 * np.exp(-1.5), abs=1e-14)


@pytest.mark.parametrize(
    "typed",
    [
        "0 1 0.4\n1.5 0 0.6\n0.5 0.8 0",
        "0 -> 1 0.1; 1 <-> 2 3 1e-7",
        "7 0.3; 2 0",
        "0 <-> 1 0.3333333333333333 2\n2 -> 0 1",
    ],
)
def test_rates_are_written_as_they_were_typed_and_read_back_to_the_last_bit(typed):
    rates = rates_from(typed)
    text = written(rates, typed)
    assert np.array_equal(rates_from(text), rates) and ("->" in text) == ("->" in typed)
    rates[-1], rates[:, -1] = 0, 0
    assert np.array_equal(rates_from(written(rates, typed)), rates), "a state that nothing joins stays"


def test_what_a_hand_pulls_is_in_the_field_and_goes_along_into_a_fork():
    run = LiveRun(Recipe("markov", {"walkers": 200, "rates": "0 <-> 1 2 1"}, Recipe.of_preset(CARD).target, 4))
    run.advance_step()
    before = run.state()
    run.edit(poke=("graph", Gesture("drag", (0.0, 0.0), (0.0, 1.0), 2)))
    assert run.knobs.rates == "0 <-> 1 20 1"
    run.advance_step()
    run.edit(fork={"walkers": 300})
    assert np.array_equal(run.experiment.chain.rates, rates_from("0 <-> 1 20 1"))
    run.restore(before)
    assert run.knobs.rates == "0 <-> 1 2 1" and np.array_equal(run.experiment.chain.rates, rates_from("0 <-> 1 2 1"))


def test_the_way_to_rest_stays_dense_and_begins_where_a_hand_was():
    lab = made(dt=0.001, walkers=10, steps=6000)
    gaps = np.diff(lab._trace[:, 0])
    assert 500 < len(lab._trace) <= 1024 and np.allclose(gaps, gaps[0]), "early times as closely as late ones"
    lab.poke("graph", Gesture("click", (0.0, 0.0), handle=2))
    assert lab._trace[:, 0].tolist() == [pytest.approx(6.0)]
