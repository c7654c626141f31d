"""Values that a hand has turned are written into the text of a network, and nothing else changes in it."""

import pytest

from engine.kinetics.reading import read_network
from engine.kinetics.turned import turned


@pytest.mark.parametrize(
    ("source", "values", "becomes"),
    [
        ("0 -> X ; k # k = 3\nX -> 0 ; 1\nk = 30", {"k": 84.0}, "0 -> X ; k # k = 3\nX -> 0 ; 1\nk = 84"),
        ("0 -> X ; 20\nX <-> Y ; 1e-3,  2", {"c1": 25.0, "c3": 0.5}, "0 -> X ; 25\nX <-> Y ; 1e-3,  0.5"),
        ("A -> B ; c1\nB -> A ; 2\nc1 = 3", {"c1": 4.0, "c2": 5.0}, "A -> B ; c1\nB -> A ; 5\nc1 = 4"),
        ("A -> B ; 7\nB -> A ; c1\nc1 = 3", {"c1_": 8.0}, "A -> B ; 8\nB -> A ; c1\nc1 = 3"),
        ("A -> B ; k + l\nk = 2 * l; l = 1", {"l": 5.0}, "A -> B ; k + l\nk = 2; l = 5"),
        ("A → B ； k\nk ＝ 2  // slow\nA = 9", {"k": 1e-7}, "A → B ； k\nk = 1e-07  // slow\nA = 9"),
        ("model m\n  A -> B; k*A; k = 2; A = 9\nend", {"k": 3.0}, "model m\n  A -> B; k*A; k = 3; A = 9\nend"),
        ("A -> B ; 7", {"c1": 7.0}, "A -> B ; 7"),
    ],
)
def test_a_value_is_exchanged_where_it_stands(source, values, becomes):
    assert turned(source, values) == becomes


def test_what_has_no_place_for_a_value_is_written_anew():
    source = "model m\n  A -> B; 0.5*A; A = 9\nend"
    assert {each.name: each.value for each in read_network(source).parameters} == {"c1": 0.5}
    network = read_network(turned(source, {"c1": 2.0}))
    assert [(each.name, each.value) for each in network.parameters] == [("c1", 2.0)]
    assert [(each.name, each.start) for each in network.species] == [("A", 9.0), ("B", 0.0)]
