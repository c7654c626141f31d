"""SBML: what its symbols mean in numbers of molecules, and what is refused by name."""

from __future__ import annotations

import pytest

from engine.kinetics.reading import read_network
from engine.kinetics.spelling import describe_reaction, spelled
from tests.engine.kinetics.networks_compared import propensities, refusal
from tests.engine.kinetics.sbml_models import TIME, apply, ci, cn, event, math, model, reaction, species

DECAY = reaction(apply("times", ci("k"), ci("X")))


@pytest.mark.parametrize(
    ("size", "only", "start", "count", "rate"),
    [
        ("", True, 'initialAmount="10"', 10, 20),
        ("", False, 'initialAmount="10"', 10, 20),
        (' size="4"', True, 'initialAmount="10"', 10, 20),
        (' size="4"', False, 'initialAmount="10"', 10, 5),
        (' size="4"', True, 'initialConcentration="10"', 40, 80),
        (' size="4"', False, 'initialConcentration="10"', 40, 20),
        (' size="30"', False, 'initialConcentration="0.1"', 3, 0.2),
    ],
)
def test_a_symbol_is_an_amount_or_a_concentration(size, only, start, count, rate):
    network = read_network(model(reactions=DECAY, members=species("X", start, only), size=size))
    assert network.species[0].start == count
    assert propensities(network, [count]) == pytest.approx([rate])
    assert network.reactions[0].mass_action.orders == ((0, 1),)


def test_a_local_parameter_shadows_the_global_one_and_is_a_slider_of_its_own():
    local = reaction(apply("times", ci("k"), ci("X")), local='<localParameter id="k" value="7"/>')
    network = read_network(model(reactions=local))
    assert [(each.name, each.value) for each in network.parameters] == [("r_k", 7.0)]
    assert propensities(network, [10]) == [70]


def test_boundary_species_are_read_and_not_changed():
    members = species("X") + species("Y", 'initialAmount="0"', boundary=True)
    network = read_network(model(reactions=reaction(ci("k"), used="Y", made="X"), members=members))
    assert network.reactions[0].change == ((0, 1),)
    assert describe_reaction(network, 0) == "Y → X"
    assert propensities(network, [0, 0]) == [2]


def test_assignment_rules_are_written_out_and_reported():
    members = species("X", only=False) + species("Y", "", only=False)
    rules = (
        f'<assignmentRule variable="Y">{math(apply("times", cn(3), ci("X")))}</assignmentRule>'
        f'<assignmentRule variable="q">{math(apply("plus", ci("Y"), ci("k")))}</assignmentRule>'
    )
    parameters = '<parameter id="k" value="2" constant="true"/><parameter id="q" constant="false"/>'
    law = reaction(apply("times", ci("q"), ci("X")))
    network = read_network(model(reactions=law, members=members, rules=rules, parameters=parameters, size=' size="5"'))
    assert [each.name for each in network.species] == ["X"]
    # X/5 is the concentration, Y three times that, q = Y + 2; Y is reported in molecules.
    assert propensities(network, [10]) == pytest.approx([(3 * 2 + 2) * 2])
    from engine.kinetics.expression import evaluate

    values = [each.value for each in network.parameters]
    reported = {each.name: evaluate(each.value, [10.0], values, 0.0) for each in network.observables}
    assert reported == pytest.approx({"Y": 30.0, "q": 8.0})


def test_initial_assignments_follow_each_other():
    assigned = (
        f'<initialAssignment symbol="X">{math(apply("times", cn(3), ci("k")))}</initialAssignment>'
        f'<initialAssignment symbol="k">{math(apply("plus", ci("j"), cn(1)))}</initialAssignment>'
    )
    parameters = '<parameter id="k" constant="true"/><parameter id="j" value="4" constant="true"/>'
    network = read_network(model(reactions=DECAY, assigned=assigned, parameters=parameters))
    assert network.species[0].start == 15 and network.parameters[0].value == 5


def test_functions_are_written_out():
    body = f"<lambda><bvar>{ci('a')}</bvar><bvar>{ci('b')}</bvar>{apply('times', ci('a'), ci('b'))}</lambda>"
    function = f'<functionDefinition id="f">{math(body)}</functionDefinition>'
    law = reaction(f"<apply>{ci('f')}{ci('k')}{ci('X')}</apply>")
    network = read_network(model(reactions=law, functions=function))
    assert spelled(network, network.reactions[0].propensity) == "k*X"


def test_a_net_rate_of_a_reversible_reaction_becomes_two_channels():
    both = apply("minus", apply("times", ci("k"), ci("X")), apply("times", cn(3), ci("Y")))
    members = species("X") + species("Y")
    whole = apply("times", ci("cell"), both)
    network = read_network(
        model(reactions=reaction(whole, made="Y", attributes='reversible="true"'), members=members, size=' size="2"')
    )
    assert [describe_reaction(network, index) for index in (0, 1)] == ["X → Y", "Y → X"]
    assert propensities(network, [10, 4]) == [40, 24]
    # k X (X - 1) holds a minus as well, but not one between two directions.
    pairs = apply("times", ci("k"), ci("X"), apply("minus", ci("X"), cn(1)))
    one_way = reaction(pairs, used="X:2", made="Y", attributes='reversible="true"')
    assert len(read_network(model(reactions=one_way, members=members)).reactions) == 1


def test_events_set_counts_parameters_and_sizes():
    trigger = apply("geq", TIME, cn(25))
    members = species("X", only=False)
    network = read_network(
        model(reactions=DECAY, members=members, size=' size="4"', events=event(trigger, {"X": cn(3), "k": cn(9)}))
    )
    assert spelled(network, network.events[0].trigger) == "time >= 25"
    count, rate = network.events[0].assignments
    assert count.count and spelled(network, count.value) == "3*cell"
    assert not rate.count and network.parameters[rate.index].name == "k"
    assert [each.dial for each in network.parameters if each.name == "k"] == [False]


def test_time_units_are_named_where_they_are_usual():
    assert read_network(model(reactions=DECAY, attributes=' timeUnits="second"')).time_unit == "s"
    minute = '<unitDefinition id="u"><listOfUnits><unit kind="second" exponent="1" scale="0" multiplier="60"/>'
    minute += "</listOfUnits></unitDefinition>"
    assert read_network(model(reactions=DECAY, units=minute, attributes=' timeUnits="u"')).time_unit == "min"


LATE = f"<delay>{math(cn(2))}</delay>"
RANKED = f"<priority>{math(cn(2))}</priority>"
THREE = {"X": cn(3)}
AFTER = apply("gt", TIME, cn(1))
OTHER = event(AFTER, THREE).replace('"e"', '"f"')


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (model(reactions=DECAY, events=event(AFTER, THREE, LATE)), "Event e: its delay"),
        (model(reactions=DECAY, events=event(AFTER, THREE, RANKED) + OTHER), "Event e: its priority"),
        (model(reactions=DECAY, rules=f'<rateRule variable="X">{math(cn(1))}</rateRule>'), "rate rule for X"),
        (model(reactions=DECAY, rules=f"<algebraicRule>{math(ci('X'))}</algebraicRule>"), "Algebraic rules"),
        (model(reactions=DECAY.replace('fast="false"', 'fast="true"')), "Reaction r is marked as fast"),
        (model(reactions=reaction(apply("times", ci("k"), ci("X")), used="X:1.5")), "Reaction r: it takes or makes"),
        (model(reactions=reaction(apply("times", ci("k"), ci("Q")))), "Reaction r: there is no “Q”"),
        (model(reactions=reaction(ci("k"), used="Q")), "Reaction r: there is no species “Q”"),
        (model(reactions=reaction(ci("k"))), "X → ∅ would go on with 0 X left"),
        (model(reactions=reaction(apply("factorial", ci("X")))), "Reaction r: The function “factorial”"),
        (model(reactions=DECAY, members=species("X", more=' conversionFactor="k"')), "conversion factor of species X"),
        (model(reactions=DECAY, attributes=' conversionFactor="k"'), "conversion factor k"),
        (model(reactions=DECAY, attributes=' substanceUnits="mole"'), "moles"),
        (model(reactions=DECAY, constraints=f"<constraint>{math(AFTER)}</constraint>"), "Constraints"),
        (model(reactions=DECAY, members=species("X", 'initialAmount="1.5"')), "X starts with 1.5"),
        (model(reactions=DECAY, members=species("X", 'initialAmount="-1"')), "X starts at -1"),
        (model(reactions=DECAY, parameters='<parameter id="k" constant="true"/>'), "Parameter k has no value"),
        (model(reactions=DECAY, parameters='<parameter id="k" value="-2" constant="true"/>'), "is -2"),
        (model(reactions=DECAY, members=species("X") * 2), "“X” is defined twice"),
        (model(reactions=DECAY, root=' xmlns:d="http://www.sbml.org/d/version1" d:required="true"'), "package “d”"),
        (model(reactions=DECAY)[:-20], "not valid SBML (line 2)"),
        ("<html/>", "no SBML model"),
        (model(reactions=""), "no reaction"),
    ],
)  # fmt: skip
def test_what_cannot_run_is_refused_by_its_name(source, said):
    assert said in refusal(source)
