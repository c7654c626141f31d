"""Events and rates that change in steps: at their exact time, again and again, each trajectory by itself."""

import numpy as np
import pytest

from engine.kinetics.expression import Apply, Count, Number, Parameter, Time
from engine.kinetics.network import Assignment, Event, MassAction, NamedValue, Reaction, ReactionNetwork, Species
from engine.kinetics.simulation import Simulation
from engine.words import BadInput

X, RATE = Count(0), Parameter(0)


def compare(operator, left, right):
    return Apply(operator, (left, right))


def births(rate=4.0, events=(), law=None, dial=True) -> ReactionNetwork:
    """0 -> X at `rate`, with events."""
    reaction = Reaction("birth", (), ((0, 1),), ((0, 1),), law or RATE, None if law else MassAction(RATE, ()))
    return ReactionNetwork("births", (Species("X", 0),), (NamedValue("k", rate, dial),), (reaction,), tuple(events))


def sets_count(value, trigger, initially=False, name="reset"):
    return Event(name, trigger, (Assignment(True, 0, value),), initially)


@pytest.mark.parametrize("operator", ["greater", "greater_equal", "equal"])
def test_an_event_in_time_happens_at_its_time(operator):
    event = sets_count(Number(1000.0), compare(operator, Time(), Number(2.5)))
    simulation = Simulation(births(events=[event]), 1, 50)
    simulation.advance(2.4999)
    assert np.all(simulation.counts < 100)
    simulation.advance(2.5)
    # What `>` asks for is true just after.
    assert np.all(simulation.counts >= 1000) and np.all(simulation.counts < 1002)
    assert np.all(simulation.state()["clock"] >= 2.5)
    simulation.advance(4.5)
    assert abs(simulation.counts.mean() - 1008) < 4 * np.sqrt(8 / 50)


def test_an_event_in_the_counts_fires_whenever_it_turns_true_again():
    event = sets_count(Number(0.0), compare("greater", X, Number(9.0)))
    simulation = Simulation(births(events=[event]), 1, 1, recorded=1)
    simulation.advance(50.0)
    counts = simulation.path(0)[1][:, 0]
    assert counts.max() == 9 and np.array_equal(counts, np.arange(len(counts)) % 10)


@pytest.mark.parametrize("initially, expected", [(True, 0), (False, 7)])
def test_a_trigger_true_from_the_start(initially, expected):
    event = sets_count(Number(7.0), compare("less", X, Number(3.0)), initially)
    simulation = Simulation(births(events=[event]), 1, 1)
    simulation.advance(0.0)
    assert simulation.counts[0, 0] == expected


def test_values_are_computed_before_any_is_set_and_events_trigger_events():
    species = (Species("A", 1), Species("B", 2), Species("C", 0))
    swap = Event(
        "swap",
        compare("greater_equal", Time(), Number(1.0)),
        (Assignment(True, 0, Count(1)), Assignment(True, 1, Count(0))),
    )
    chained = Event("then", compare("equal", Count(0), Number(2.0)), (Assignment(True, 2, Number(5.0)),))
    reaction = Reaction("none", (), (), (), Number(0.0), MassAction(Number(0.0), ()))
    simulation = Simulation(ReactionNetwork("swap", species, (), (reaction,), (swap, chained)), 1, 3)
    simulation.advance(0.5)
    assert np.array_equal(simulation.counts[0], [1, 2, 0])
    simulation.advance(2.0)
    assert np.all(simulation.counts == [2, 1, 5])


def test_a_parameter_set_by_an_event_is_that_trajectorys_own():
    event = Event("fast", compare("greater_equal", X, Number(5.0)), (Assignment(False, 0, Number(0.0)),))
    simulation = Simulation(births(events=[event], dial=False), 1, 20)
    simulation.advance(0.6)
    reached = simulation.counts[:, 0] == 5
    assert 0 < reached.sum() < 20
    assert all((simulation.parameters_of(k)[0] == 0) == reached[k] for k in range(20))
    simulation.advance(100.0)
    assert np.all(simulation.counts == 5)


def test_a_rate_that_changes_in_steps_with_time():
    """Rate 3 until 2, then 50: Poisson with mean 6 and then 6 + 50 (t - 2)."""
    law = Apply("piecewise", (Number(3.0), compare("less", Time(), Number(2.0)), Number(50.0)))
    simulation = Simulation(births(law=law), 1, 500)
    for until, mean in ((2.0, 6), (3.0, 56)):
        simulation.advance(until)
        assert abs(simulation.counts.mean() - mean) < 4 * np.sqrt(mean / 500)
        assert abs(simulation.counts.var() / mean - 1) < 4 * np.sqrt(2.2 / 500)


def test_a_rate_that_wakes_up_later_does_so_although_nothing_could_happen():
    law = Apply("piecewise", (Number(0.0), compare("less", Time(), Number(2.0)), Number(50.0)))
    simulation = Simulation(births(law=law), 1, 3)
    simulation.advance(1.0)
    assert not simulation.troubles()
    simulation.advance(3.0)
    assert np.all(simulation.counts > 0)


def test_looks_do_not_change_the_course_and_states_continue():
    event = sets_count(Number(0.0), compare("greater", X, Number(9.0)))
    later = sets_count(Number(3.0), compare("greater", Time(), Number(1.7)), name="later")
    model = births(events=[event, later])
    whole, parts = Simulation(model, 1, 20), Simulation(model, 1, 20, threads=2)
    whole.advance(5.0)
    for until in np.linspace(0.1, 3.0, 30):
        parts.advance(until)
    other = Simulation(model, 1, 20)
    other.restore(parts.state())
    other.advance(5.0)
    assert np.array_equal(whole.counts, other.counts)
    parts.close()


def test_events_without_end_are_a_finding():
    up = sets_count(Number(1.0), compare("equal", X, Number(0.0)), name="up")
    down = sets_count(Number(0.0), compare("equal", X, Number(1.0)), name="down")
    simulation = Simulation(births(events=[up, down]), 1, 2)
    simulation.advance(3.0)
    assert [(trouble.name, trouble.many) for trouble in simulation.troubles()] == [("endless events", 2)]


@pytest.mark.parametrize(
    "law",
    [
        Apply("multiply", (RATE, Time())),
        Apply("piecewise", (RATE, compare("greater", Apply("sin", (Time(),)), Number(0.0)), Number(0.0))),
    ],
)
def test_laws_that_no_kernel_follows_are_refused_by_name(law):
    with pytest.raises(BadInput, match="birth"):
        Simulation(births(law=law), 1, 1)


def test_other_methods_refuse_events():
    event = sets_count(Number(0.0), compare("greater", X, Number(9.0)))
    for method in ("tau-leaping", "rejection", "langevin", "ode", "next-reaction"):
        with pytest.raises(BadInput, match="events"):
            Simulation(births(events=[event]), 1, 1, method)
