"""The side labs: orders of quadrature rules, the law of large numbers, and six measures between densities."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest

from engine.axes import said
from engine.experiment import Gesture
from engine.experiments.divergences import CARD as DIVERGENCES
from engine.experiments.divergences.densities import Density, between_gaussians, integrand, measured
from engine.experiments.quadrature import CARD as QUADRATURE
from engine.experiments.quadrature.integrands import INTEGRANDS, how_many, lattice_error, nodes, sum_along
from engine.marks import Bars, Exact, Note
from engine.recipe import Recipe
from engine.run import LiveRun, digest

BOTH = [(card, preset.name) for card in (QUADRATURE, DIVERGENCES) for preset in card.presets]


def run_of(card, preset, steps=0, **edits):
    run = LiveRun(Recipe.of_preset(card, preset, seed=1))
    for _ in range(steps):
        run.advance_step()
    return run


@pytest.mark.parametrize("name", INTEGRANDS)
def test_integrals_and_deviations_are_right(name):
    f = INTEGRANDS[name]
    x = (np.arange(400_000) + 0.5) / 400_000
    assert f.at(x).mean() == pytest.approx(1.0, abs=1e-5)
    assert np.square(f.at(x)).mean() == pytest.approx(f.square, rel=1e-5)


@pytest.mark.parametrize(("rule", "order"), [("left", 1), ("midpoint", 2), ("simpson", 4)])
def test_rules_have_their_order(rule, order):
    errors = [abs(sum_along(INTEGRANDS["smooth"], rule, n) - 1) for n in (33, 65)]
    assert math.log2(errors[0] / errors[1]) == pytest.approx(order, abs=0.1)
    assert nodes(rule, 40)[1].sum() == pytest.approx(1.0)


def test_midpoints_beat_every_power_on_a_bump_that_is_flat_at_both_ends():
    errors = [abs(sum_along(INTEGRANDS["bump"], "midpoint", n) - 1) for n in (5, 10, 20, 40)]
    orders = [math.log2(coarse / fine) for coarse, fine in itertools.pairwise(errors)]
    assert orders[1] > 8 and orders[2] > 14, "no slope, however steep, holds on"
    assert abs(sum_along(INTEGRANDS["bump"], "midpoint", 400) - 1) < 1e-13


@pytest.mark.parametrize("rule", ["left", "midpoint", "simpson", "gauss"])
def test_nodes_are_counted_as_they_are_laid(rule):
    assert [how_many(rule, n) for n in (1, 20, 63, 130)] == [len(nodes(rule, n)[0]) for n in (1, 20, 63, 130)]


def test_gauss_is_exact_for_smooth_functions_and_a_lattice_thins_out_with_dimensions():
    assert abs(sum_along(INTEGRANDS["smooth"], "gauss", 16) - 1) < 1e-13
    errors = [lattice_error(INTEGRANDS["smooth"], "midpoint", 4096, d) for d in (1, 2, 4, 6)]
    assert errors == sorted(errors)


def test_monte_carlo_errs_as_it_should():
    run = run_of(QUADRATURE, "six_dimensions", 150)
    found = run.experiment.measure()["monte_carlo"]
    expected = run.experiment.standings()["monte_carlo"].truth
    assert found == pytest.approx(expected, rel=0.4)


PAIRS = [(Density("gaussian", 0.0, 1.0), Density("gaussian", 1.0, 0.5)),
         (Density("gaussian", -2.0, 0.3), Density("gaussian", 2.0, 1.5)),
         (Density("gaussian", -5.0, 0.4), Density("gaussian", 5.0, 0.4))]  # fmt: skip


@pytest.mark.parametrize(("p", "q"), PAIRS)
def test_gaussians_agree_with_closed_forms(p, q):
    found = measured(p, q)
    for name, exact in between_gaussians(p, q).items():
        assert found[name].value == pytest.approx(exact, rel=1e-6)


@pytest.mark.parametrize(("p", "q"), [*PAIRS, (Density("peaks", 0.0, 2.0), Density("uniform", 0.5, 1.0))])
def test_inequalities_between_measures(p, q):
    found = {name: each.value for name, each in measured(p, q).items()}
    assert found["tv"] <= 1 + 1e-12 and found["js"] <= math.log(2) + 1e-12
    assert found["tv"] <= math.sqrt(found["kl"] / 2) + 1e-9, "Pinsker"
    assert found["w1"] >= abs(p.centre - q.centre) - 1e-6
    swapped = measured(q, p)
    assert swapped["kl"].value == pytest.approx(found["reverse_kl"])
    assert swapped["js"].value == pytest.approx(found["js"])
    assert all(each.value == pytest.approx(0, abs=1e-12) for each in measured(p, p).values())


def test_without_overlap_kl_is_infinite_and_the_others_at_their_ends():
    found = measured(Density("uniform", -3.0, 0.5), Density("uniform", 3.0, 0.5))
    assert math.isinf(found["kl"].value) and math.isinf(found["bhattacharyya"].value)
    assert found["js"].value == pytest.approx(math.log(2)) and found["tv"].value == pytest.approx(1.0)
    assert found["w1"].value == pytest.approx(6.0)


def test_an_infinite_measure_is_told_as_infinite_and_its_integrand_has_no_spikes():
    run = run_of(DIVERGENCES, "disjoint", 60)
    readings, standings = run.experiment.measure(), run.experiment.standings()
    assert math.isinf(readings["kl"]) and standings["kl"].source == Exact()
    p, q = run.experiment.p, run.experiment.q
    assert abs(p.centre - q.centre) < 2 * math.sqrt(3) * p.width, "they overlap by now"
    terms = integrand("kl", *(each.log_at(np.linspace(-8, 8, 1201)) for each in (p, q)))
    assert np.abs(terms[np.isfinite(terms)]).max() < 0.01 and np.isinf(terms).any()


def test_one_kl_covers_and_the_other_seeks():
    covering, seeking = (run_of(DIVERGENCES, name, 400).experiment for name in ("covering", "seeking"))
    assert abs(covering.q.centre) < 0.05 and covering.q.width == pytest.approx(2.0, abs=0.05)
    assert seeking.q.centre == pytest.approx(1.87, abs=0.1) and seeking.q.width < 0.9


def test_w1_knows_the_way_where_js_is_flat():
    assert run_of(DIVERGENCES, "disjoint", 150).experiment.q.centre == pytest.approx(-2.0, abs=0.1)
    assert run_of(DIVERGENCES, "flat_slope", 100).experiment.q.centre == pytest.approx(5.0, abs=1e-3)


def test_bars_that_leave_the_picture_have_their_numbers():
    run = run_of(DIVERGENCES, "two_gaussians", 1)
    run.edit(poke=("densities", Gesture("drag", (1.5, 0.5), (4.0, 0.5), 2)))
    panel = run.experiment.picture(["values"], 1.0)["values"]
    written = {str(mark.says) for mark in panel.marks if isinstance(mark, Note)}
    (bars,) = [mark for mark in panel.marks if isinstance(mark, Bars)]
    assert len(written) == (bars.heights > panel.y.range[1]).sum() == 4
    assert said(run.experiment.measure()["kl"]) in written


def test_handles_move_and_widen():
    run = run_of(DIVERGENCES, "two_gaussians", 1)
    run.edit(poke=("densities", Gesture("drag", (-1.0, 0.4), (0.5, 0.3), 0)))
    run.edit(poke=("densities", Gesture("drag", (2.2, 0.3), (3.5, 0.3), 3)))
    assert run.experiment.p.centre == 0.5 and run.experiment.q.width == pytest.approx(2.0)
    run.edit(poke=("densities", Gesture("drag", (0.0, 0.0), (math.nan, 0.0), 1)))
    run.edit(poke=("densities", Gesture("drag", (0.0, 0.0), (1.0, 0.0), None)))
    assert run.experiment.p.width == 1.0
    run.advance_step()


@pytest.mark.parametrize(("card", "name"), BOTH)
def test_looking_changes_nothing_and_restoring_continues(card, name):
    seen, unseen = run_of(card, name, 30), run_of(card, name, 30)
    panels = seen.experiment.picture([panel.name for panel in card.panels], 0.5)
    assert len(panels) == len(card.panels)
    assert set(seen.experiment.standings()) <= {spec.name for spec in card.readings}
    state = seen.state()
    for run in (seen, unseen):
        run.advance_step()
    assert digest(seen.state()) == digest(unseen.state())
    again = LiveRun(seen.recipe)
    again.restore(state)
    again.advance_step()
    assert again.digest() == seen.digest()
