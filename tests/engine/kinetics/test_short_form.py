"""The short form: what it reads, and the one sentence for what it cannot."""

from __future__ import annotations

import pytest

from engine.kinetics.networks import PRESETS, chain
from engine.kinetics.reading import read_network
from engine.kinetics.spelling import describe_reaction, spelled
from tests.engine.kinetics.networks_compared import assert_mass_action_agrees, propensities, refusal


def laws(source: str) -> list[str]:
    network = read_network(source)
    return [spelled(network, reaction.propensity) for reaction in network.reactions]


def test_four_lines_are_gene_expression_with_a_slider_for_every_rate():
    network = read_network("0 -> m ; 20\nm -> m + n ; 2.5\nm -> 0 ; 1\nn -> 0 ; 1\nm = 1\nn = 1\n")
    assert [(each.name, each.value) for each in network.parameters] == [("c1", 20), ("c2", 2.5), ("c3", 1), ("c4", 1)]
    assert [describe_reaction(network, index) for index in range(4)] == ["∅ → m", "m → m + n", "m → ∅", "n → ∅"]
    assert [each.change for each in network.reactions] == [((0, 1),), ((1, 1),), ((0, -1),), ((1, -1),)]
    assert propensities(network, [20, 50]) == [20, 50, 20, 50]


def test_two_of_the_same_are_counted_as_pairs():
    for source in ("2 X -> X2 ; k\nk = 3", "X + X -> X2 ; k\nk = 3", "2X → X2 ; 3", "2 X => X2 ; k*X*(X-1)/2\nk=3"):
        network = read_network(source)
        assert propensities(network, [5, 0]) == [30]
        assert propensities(network, [1, 0]) == [0]
        assert network.reactions[0].mass_action.orders == ((0, 2),)


def test_a_rate_that_names_a_species_is_the_whole_law():
    assert laws("A -> B ; k * A / (K + A)\nk = 1\nK = 2\nA = 9") == ["k*A/(K + A)"]
    assert laws("A -> B ; k\nk = 1") == ["k*A"]


def test_what_is_typed_may_differ_in_arrows_signs_comments_and_blanks():
    usual = read_network("S + E <-> SE ; kf, kr\nkf = 1\nkr = 2\nS = 3")
    for source in (
        "S+E⇌SE;kf,kr;kf=1;kr=2;S=3",
        "# binding\n S + E <=> SE ; kf, kr // both ways\n\nkf = 1\nkr = 2\nS = 3\n",
        "S＋E <-> SE；kf，kr；kf＝1；kr＝2；S＝3",
    ):
        assert read_network(source) == usual
    assert [each.name for each in read_network("binding: S <-> P ; 1, 2").reactions] == ["binding", "binding_back"]


def test_starts_and_rates_may_be_formulas_of_each_other():
    network = read_network("S + I -> 2 I ; beta / N\nS = N - I\nI = 3\nbeta = 2 * 0.1\nN = 500")
    assert [each.start for each in network.species] == [497, 3]
    assert propensities(network, [100, 5]) == pytest.approx([0.2 / 500 * 500])


def test_fixed_species_are_read_and_never_changed():
    network = read_network("$A + X -> 2 X ; 0.1\nA = 7")
    assert network.species[0].fixed and network.reactions[0].change == ((1, 1),)
    assert propensities(network, [7, 2]) == pytest.approx([1.4])


def test_events_and_observables():
    network = read_network("A -> B ; k\nk = 1\nA = 5\nat time >= 25 : A = 50, k = 2 * k\ntotal := A + 2*B")
    (event,) = network.events
    assert spelled(network, event.trigger) == "time >= 25"
    assert [(each.count, each.index) for each in event.assignments] == [(True, 0), (False, 0)]
    assert not network.parameters[0].dial
    assert spelled(network, network.observables[0].value) == "A + 2*B"


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_presets_read_and_their_mass_action_is_their_law(preset):
    network = read_network(preset.network)
    assert_mass_action_agrees(network)
    assert 0 < preset.sampling < preset.end and preset.trajectories > 0
    assert all(value >= 0 for value in propensities(network, [each.start for each in network.species]))


def test_the_chain_has_1998_reactions_of_one_rate():
    network = read_network(chain())
    assert len(network.species) == 1000 and len(network.reactions) == 1998
    assert [each.name for each in network.parameters] == ["k"]
    assert all(each.mass_action for each in network.reactions)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("", "no network"),
        ("# nothing\n", "no reaction"),
        ("m -> 0 ; -1", "m → ∅ is -1"),
        ("m -> 0 ; 1e999", "finite"),
        ("m -> 0 ; k\nk = 0 - 2", "m → ∅ is -2"),
        ("m -> 0 ; 1\nm = 0-5", "m starts at -5"),
        ("m -> 0 ; 1\nm = 2.5", "whole number"),
        ("m -> 0 ; 1\nm = 1/0", "m starts at nan"),
        ("m -> 0 ; 1\nm = 1e18", "counted exactly"),
        ("0 -> m ; 1\nm -> 0 ; k", "Line 2: “k” is neither"),
        ("m -> 0 ; k*(1 + 2", "Line 1: A parenthesis is not closed"),
        ("m -> 0 ; k*1 + 2)", "never opened"),
        ("m -> 0", "no rate"),
        ("m -> 0 ; 1\nm = 1\nm = 2", "Line 3: “m” has a value already, on line 2"),
        ("r: m -> 0 ; 1\nr: n -> 0 ; 1", "Two reactions are named “r”"),
        ("m -> 0 ; 1\nhello", "Line 2: “hello” is not understood"),
        ("m -> 0 ; 1\nq = 3", "“q” has a value, but no reaction uses it"),
        ("m -> 0 ; a\na = b\nb = a", "circle"),
        ("m -> n -> 0 ; 1", "2 arrows"),
        ("m -> -n ; 1", "“-n” is not a species"),
        ("m <-> n ; 1", "two rates"),
        ("m -> n ; 1, 2", "one rate"),
        ("m -> n ; log(m)", "ln(…) or log10(…)"),
        ("m -> n ; foo(m)", "no function “foo”"),
        ("m -> n ; 1 +", "ends too early"),
        ("m -> n ; 2 m", "“m” is not expected"),
        ("m -> n ; m % 2", "“%” has no meaning"),
        ("2 m -> 0 ; m^2", "with 1 m left"),
        ("m -> 0 ; " + "(" * 5000 + "m" + ")" * 5000, "nested too deeply"),
        ("m -> 0 ; 3*n\n0 -> n ; 1", "with 0 m left"),
    ],
)
def test_bad_input_is_refused_in_one_sentence(source, said):
    sentence = refusal(source)
    assert said in sentence
    assert "\n" not in sentence and sentence[-1] in ".1"
