"""Networks written and read again, Antimony, and the published test cases in both levels of SBML."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.kinetics.antimony_text import to_antimony
from engine.kinetics.networks import PRESETS, chain
from engine.kinetics.reading import read_network
from engine.kinetics.sbml_writer import to_sbml
from tests.engine.kinetics.networks_compared import (
    assert_mass_action_agrees,
    assert_same_process,
    propensities,
    refusal,
)

CASES = Path(__file__).parents[4] / "shared" / "dsmts"
FOUND = sorted(each.name for each in CASES.glob("0*"))
EVENTFUL = (
    "2 P -> P2 ; k1\nP2 -> 2 P ; k2 * P2 / (1 + max(P2, 3)) * piecewise(1, P > 2, 0.5)\nk1 = 0.1\nk2 = 2\nP = 40\n"
    "$S -> P ; k3 * ln(2 + S) * (1 + sin(time))\nk3 = 1\nS = 5\nat P2 > 30 : P = 100, P2 = 0, k1 = k1 / 2\n"
    "total := P + 2*P2"
)


@pytest.mark.parametrize("write", [to_sbml, to_antimony])
@pytest.mark.parametrize("source", [*(each.network for each in PRESETS), EVENTFUL])
def test_what_is_written_reads_the_same(source, write):
    network = read_network(source)
    again = read_network(write(network))
    assert_same_process(network, again)
    # libsbml writes 15 digits, Antimony renames what it knows as a function (gamma).
    values = sorted(each.value for each in network.parameters)
    assert sorted(each.value for each in again.parameters) == pytest.approx(values, rel=1e-14)
    if write is to_sbml:
        assert {each.name for each in again.parameters} == {each.name for each in network.parameters}
    general = [each.mass_action is None for each in network.reactions]
    assert [each.mass_action is None for each in again.reactions] == general
    assert len(again.events) == len(network.events)
    assert [each.initially for each in again.events] == [each.initially for each in network.events]
    assert [each.name for each in again.observables] == [each.name for each in network.observables]


def test_a_large_network_survives_both_ways():
    network = read_network(chain(200))
    assert_same_process(network, read_network(to_sbml(network)))


def test_antimony_and_the_short_form_are_told_apart():
    short = read_network("S -> P ; k\nk = 2\nS = 10")
    antimony = read_network("model both\n S -> P ; k*S\n k = 2\n S = 10\nend")
    assert_same_process(short, antimony)
    assert propensities(antimony, [10, 0]) == [20]
    # In Antimony a rate is a whole law, and k alone would go on without any S.
    assert "with 0 S left" in refusal("model law\n S -> P ; k\n k = 2\n S = 10\nend")
    assert propensities(read_network("species S, P\n=> S; k\nk = 3\nS => P; k*S"), [4, 0]) == [3, 12]


def test_bad_antimony_names_its_line():
    assert "line 2" in refusal("model m\n S -> P; k*(S\n k = 1\nend")


@pytest.mark.skipif(not FOUND, reason="the published test cases are not beside this checkout")
@pytest.mark.parametrize("case", FOUND or ["none"])
def test_published_cases_are_the_same_process_in_both_levels(case):
    level3, level2 = (
        read_network((CASES / case / f"{case}-sbml-{level}.xml").read_text("utf-8")) for level in ("l3v1", "l2v4")
    )
    assert_same_process(level3, level2)
    assert_mass_action_agrees(level3)
    assert level3.time_unit == level2.time_unit == "s"
    assert [each.value for each in level3.parameters] == [each.value for each in level2.parameters]
    general = {each.name for each in level3.reactions if each.mass_action is None}
    assert general == ({"Dimerisation"} if case in ("00034", "00035", "00036") else set())
    assert_same_process(level3, read_network(to_sbml(level3)))
