"""Trajectories: what every method promises, and the promises of single events, live rates, states and caps."""

import math

import numpy as np
import pytest

from engine.kinetics.expression import Apply, Count, Number
from engine.kinetics.network import Reaction, ReactionNetwork, Species
from engine.kinetics.networks import preset
from engine.kinetics.reading import read_network
from engine.kinetics.recording import Watch
from engine.kinetics.simulation import Simulation
from engine.words import BadInput

EXACT = ("direct", "next-reaction", "rejection")
GENE = read_network(preset("gene_expression").network)
ENZYME = read_network(preset("enzyme").network)


def with_law(law, change=-1, start=5.0) -> ReactionNetwork:
    """One species X, one reaction with a law that is not mass action."""
    reaction = Reaction("odd", (), (), ((0, change),), law)
    return ReactionNetwork("odd", (Species("X", start),), (), (reaction,))


@pytest.mark.parametrize("method", [*EXACT, "tau-leaping"])
def test_enzyme_and_substrate_are_conserved_and_nothing_is_negative(method):
    simulation = Simulation(ENZYME, 3, 20, method, generate=False)
    names = [species.name for species in ENZYME.species]
    for until in (1.0, 10.0, 100.0):
        simulation.advance(until)
        counts = dict(zip(names, simulation.counts.T, strict=True))
        assert np.all(simulation.counts >= 0)
        assert np.all(counts["E"] + counts["SE"] == 121) and np.all(counts["S"] + counts["SE"] + counts["P"] == 300)


@pytest.mark.parametrize("method", EXACT)
def test_reactions_are_chosen_in_proportion_to_their_propensities(method):
    rates = np.array([1.0, 5.0, 0.5, 3.5])
    model = read_network("\n".join(f"0 -> X{j} ; {rate}" for j, rate in enumerate(rates)))
    simulation = Simulation(model, 1, 1, method, count_firings=True, generate=False)
    simulation.advance(3000.0)
    expected = 3000 * rates
    assert np.all(np.abs(simulation.fired[0] - expected) < 4 * np.sqrt(expected))
    assert simulation.fired[0].sum() == simulation.events[0] == simulation.counts[0].sum()


def test_fired_explains_the_counts_in_lanes_as_well():
    simulation = Simulation(GENE, 1, 100, count_firings=True, generate=False)
    simulation.advance(3.0)
    made, translated, lost_m, lost_n = simulation.fired.T
    assert np.array_equal(simulation.counts.T, [1 + made - lost_m, 1 + translated - lost_n])


@pytest.mark.parametrize("method", [*EXACT, "tau-leaping"])
def test_where_nothing_can_happen_any_more_the_trajectory_rests_with_a_word(method):
    simulation = Simulation(read_network("X -> 0 ; 1\nX = 20"), 1, 30, method, generate=False)
    assert simulation.advance(1000.0) and np.all(simulation.counts == 0) and np.all(simulation.events == 20)
    (trouble,) = simulation.troubles()
    assert trouble.name == "absorbed" and trouble.many == 30
    assert simulation.advance(2000.0) and simulation.time == 2000


@pytest.mark.parametrize("many", [1, 40])
def test_explosive_growth_stops_at_the_limit_with_a_word(many):
    simulation = Simulation(read_network("X -> 2 X ; 1\nX = 1"), 1, many, population_cap=1000, generate=False)
    assert simulation.advance(1e9)
    assert np.all(simulation.counts == 1001)
    (trouble,) = simulation.troubles()
    assert trouble.name == "exploded" and trouble.many == many and "X" in str(trouble.says)


@pytest.mark.parametrize("many", [1, 40])
def test_no_more_events_than_allowed(many):
    simulation = Simulation(read_network("0 -> X ; 1"), 1, many, most_events=500, generate=False)
    assert simulation.advance(1e9) and np.all(simulation.counts == 500)
    assert [trouble.name for trouble in simulation.troubles()] == ["too many events"]


@pytest.mark.parametrize("many", [1, 40])
@pytest.mark.parametrize("method", EXACT)
def test_a_law_that_turns_negative_stops_the_trajectory_and_names_the_reaction(method, many):
    law = Apply("subtract", (Count(0), Number(2.0)))
    simulation = Simulation(with_law(law), 1, many, method, generate=False)
    simulation.advance(1e6)
    # From 3 the law leads to 2, where it is zero: absorbed. Two steps at a time lead past it.
    assert [trouble.name for trouble in simulation.troubles()] == ["absorbed"]
    simulation = Simulation(with_law(law, -2), 1, many, method, generate=False)
    simulation.advance(1e6)
    (trouble,) = simulation.troubles()
    assert trouble.name == "negative propensity" and "odd" in str(trouble.says) and trouble.many == many
    assert np.all(simulation.counts == 1)


@pytest.mark.parametrize("many", [1, 40])
@pytest.mark.parametrize("method", EXACT)
def test_a_reaction_without_its_reactants_does_not_fire(method, many):
    simulation = Simulation(with_law(Number(1.0)), 1, many, method, generate=False)
    simulation.advance(1e6)
    (trouble,) = simulation.troubles()
    assert trouble.name == "missing reactants" and np.all(simulation.counts == 0) and np.all(simulation.events == 5)


def test_single_events_are_those_of_advance():
    stepped, run = Simulation(GENE, 4, 3, generate=False), Simulation(GENE, 4, 3, generate=False)
    for _ in range(200):
        before, counts = stepped.time, stepped.counts[1]
        shown = stepped.peek(1)
        event = stepped.event_step(1)
        assert (event.u1, event.u2, event.reaction) == (shown.u1, shown.u2, shown.reaction)
        total = event.propensities.sum()
        assert event.tau == pytest.approx(-math.log(event.u1) / total, rel=1e-9)
        assert np.searchsorted(np.cumsum(event.propensities), event.u2 * total, side="right") == event.reaction
        change = dict(GENE.reactions[event.reaction].change)
        assert [change.get(s, 0) for s in range(2)] == list(stepped.counts[1] - counts)
        assert stepped.time > before
    run.advance(stepped.time)
    assert np.array_equal(run.counts, stepped.counts) and np.array_equal(run.events, stepped.events)


def test_single_events_of_a_resting_trajectory():
    simulation = Simulation(read_network("X -> 0 ; 1\nX = 1"), 1, 1, generate=False)
    assert simulation.event_step().reaction == 0
    event = simulation.event_step()
    assert event.reaction == -1 and event.tau == math.inf


def test_a_budget_that_ends_leaves_the_work_to_be_gone_on_with():
    simulation = Simulation(read_network("0 -> X ; 1e6"), 1, 4, generate=False)
    calls = 1
    # Without any time, each call still does the least there is.
    while not simulation.advance(0.01, budget_seconds=0.0):
        assert simulation.time == 0
        calls += 1
    whole = Simulation(read_network("0 -> X ; 1e6"), 1, 4, generate=False)
    whole.advance(0.01)
    assert calls > 100 and simulation.time == 0.01 and np.array_equal(simulation.counts, whole.counts)


def test_time_does_not_run_backward():
    simulation = Simulation(GENE, 1, 1, generate=False)
    simulation.advance(2.0)
    with pytest.raises(BadInput, match="forward"):
        simulation.advance(1.0)


@pytest.mark.parametrize("method", EXACT)
def test_a_rate_changed_on_the_way_holds_from_then_on(method):
    """Deaths at 1 a molecule until 1, at 0.2 from then on: binomial with exp(-1.2)."""
    simulation = Simulation(read_network("X -> 0 ; d\nd = 1\nX = 50"), 2, 2000, method, generate=False)
    simulation.advance(1.0)
    simulation.set_parameters(np.array([0.2]))
    simulation.advance(2.0)
    chance = math.exp(-1.2)
    mean, spread = 50 * chance, math.sqrt(50 * chance * (1 - chance))
    assert abs(simulation.counts.mean() - mean) < 4 * spread / math.sqrt(2000)
    assert abs(simulation.counts.var() / spread**2 - 1) < 4 * math.sqrt(2 / 2000)


def test_a_rate_that_cannot_be_changes_nothing():
    simulation = Simulation(GENE, 2, 5, generate=False)
    simulation.advance(1.0)
    before = simulation.state()
    for bad in (-1.0, math.nan, math.inf):
        with pytest.raises(BadInput, match="rate constant"):
            simulation.set_parameters(np.array([20, 2.5, bad, 1]))
    assert np.array_equal(simulation.parameters, [20, 2.5, 1, 1])
    assert np.array_equal(simulation.state()["clock"], before["clock"])


@pytest.mark.parametrize("bad", [-1.0, 2.5, math.nan, 1e300])
def test_starts_that_cannot_be(bad):
    with pytest.raises(BadInput, match="X starts at"):
        Simulation(with_law(Number(1.0), start=bad), 1, 1)


@pytest.mark.parametrize("method", [*EXACT, "tau-leaping", "langevin"])
def test_a_restored_simulation_continues_bit_for_bit(method):
    watch = Watch(1, 100, 5.0)
    one = Simulation(GENE, 6, 15, method, recorded=1, watch=watch, generate=False)
    one.advance(1.0)
    kept = one.state()
    other = Simulation(GENE, 6, 15, method, recorded=1, watch=watch, generate=False, threads=2)
    for simulation in (one, other):
        if simulation is other:
            simulation.restore(kept)
        simulation.set_parameters(np.array([10.0, 2.5, 1, 1]))
        simulation.advance(4.0)
    assert np.array_equal(one.counts, other.counts) and np.array_equal(one.events, other.events)
    for mine, its in zip([*one.histograms(), *one.path(0)], [*other.histograms(), *other.path(0)], strict=True):
        assert np.array_equal(mine, its)
    other.close()


def test_a_path_keeps_every_event_until_it_is_full_and_then_every_second():
    simulation = Simulation(GENE, 6, 2, recorded=2, path_points=64, generate=False)
    simulation.advance(0.3)
    time, counts, every = simulation.path(0)
    assert every == 1 and len(time) == simulation.events[0] + 1 and tuple(counts[0]) == (1, 1)
    assert np.all(np.diff(time) > 0) and np.all(np.abs(np.diff(counts, axis=0)).sum(axis=1) == 1)
    simulation.advance(20.0)
    long_time, long_counts, every = simulation.path(0)
    assert every >= 32 and len(long_time) <= 64 and np.all(np.diff(long_time) > 0)
    again = Simulation(GENE, 6, 2, recorded=1, path_points=100_000, generate=False)
    again.advance(20.0)
    full_time, full_counts, _ = again.path(0)
    assert np.array_equal(full_time[::every][: len(long_time)], long_time)
    assert np.array_equal(full_counts[::every][: len(long_time)], long_counts)


def test_methods_are_chosen_with_a_reason():
    assert Simulation(GENE, 1, 1, generate=False).chosen[0] == "direct"
    many = read_network("\n".join(f"0 -> X{j} ; 1" for j in range(80)))
    name, reason = Simulation(many, 1, 1).chosen
    assert name == "rejection" and "80" in str(reason)
    with pytest.raises(BadInput, match="no method"):
        Simulation(GENE, 1, 1, "euler")
