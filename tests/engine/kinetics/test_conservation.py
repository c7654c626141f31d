"""Conservation laws against the stoichiometry, and as they are read."""

from __future__ import annotations

import numpy as np
import pytest

from engine.kinetics.conservation import conservation_laws, describe_law
from engine.kinetics.networks import PRESETS, preset
from engine.kinetics.reading import read_network


def described(source):
    network = read_network(source)
    return {describe_law(network, each) for each in conservation_laws(network)}


def test_what_an_enzyme_conserves():
    assert described(preset("enzyme").network) == {"E + SE = 121", "S + SE + P = 300"}
    assert described(preset("dimerisation").network) == {"P + 2 P2 = 100"}
    assert described(preset("gene_expression").network) == set()


def test_signs_only_where_they_are_needed():
    assert described("0 -> A + B ; 1\nA + B -> 0 ; 1\nB = 3") == {"A - B = -3"}
    assert described("A + B -> C ; 1\nC -> A + B ; 1\nA = 1\nB = 2") == {"A + C = 1", "B + C = 2"}


def test_fixed_species_and_what_events_set_are_conserved_by_no_law():
    assert described("A -> $B ; 1\nA -> C ; 1\nC -> A ; 1") == set()
    assert described("A -> C ; 1\nC -> A ; 1\nat time > 3: A = 5") == set()


@pytest.mark.parametrize("each", PRESETS, ids=lambda each: each.key)
def test_laws_are_a_basis_of_the_left_null_space(each):
    network = read_network(each.network)
    changes = np.zeros((len(network.species), len(network.reactions)))
    for column, reaction in enumerate(network.reactions):
        for species, by in reaction.change:
            changes[species, column] = by
    laws = conservation_laws(network)
    rows = np.zeros((len(laws), len(network.species)))
    for row, law in enumerate(laws):
        rows[row, [index for index, _ in law.coefficients]] = [many for _, many in law.coefficients]
    assert len(laws) == len(network.species) - np.linalg.matrix_rank(changes)
    assert not (rows @ changes).any()
    assert not laws or np.linalg.matrix_rank(rows) == len(laws)
