"""Networks written for people are the same networks when they are read again."""

import pytest

from engine.kinetics import networks
from engine.kinetics.reading import read_network
from engine.kinetics.sbml_writer import to_sbml
from engine.kinetics.short_writer import legible
from tests.engine.kinetics.networks_compared import propensities, states

SWITCHED = "A -> B ; k\nk = 2\nA = 40\nE1: at time > 3: k = 0"


@pytest.mark.parametrize("known", networks.PRESETS, ids=lambda known: known.key)
def test_a_preset_that_went_through_sbml_can_be_read_by_people(known):
    network = read_network(to_sbml(read_network(known.network)))
    written = legible(network)
    again = read_network(written)
    assert "->" in written and "<" not in written.replace("<=", "").replace("< ", "")
    assert {(each.name, each.start, each.fixed) for each in again.species} == {
        (each.name, each.start, each.fixed) for each in network.species
    }
    order = [[each.name for each in network.species].index(each.name) for each in again.species]
    for counts in states(network, 4):
        moved = [counts[index] for index in order]
        assert propensities(network, counts) == pytest.approx(propensities(again, moved), rel=1e-12)


@pytest.mark.parametrize("source", [SWITCHED, "A -> B ; 2*A/(5 + A)\nA = 7\nall := A + B", "$S -> X ; 3\nS = 2"])
def test_rules_events_and_fixed_species_come_through(source):
    network = read_network(source)
    again = read_network(legible(read_network(to_sbml(network))))
    assert len(again.events) == len(network.events)
    assert [each.name for each in again.observables] == [each.name for each in network.observables]
    assert {(each.name, each.start, each.fixed) for each in again.species} == {
        (each.name, each.start, each.fixed) for each in network.species
    }


def test_what_the_short_form_cannot_say_is_antimony():
    network = read_network("model m\n species $S, X; S = 0; X = 1; J: $S -> X; 3; k: X -> ; X\nend")
    written = legible(network)
    assert written.startswith("model") and read_network(written).reactions[0].change
