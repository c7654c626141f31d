"""Small networks built by hand, for tests of the exact side that should not depend on any reader."""

from engine.kinetics.expression import Apply, Count, Expression, Parameter
from engine.kinetics.network import MassAction, NamedValue, Reaction, ReactionNetwork, Species


def mass_action(species: dict[str, int], reactions: list[tuple[str, str, float]], name: str = "test"):
    """Reactions as ("A + A", "B", rate); every rate is a parameter k0, k1, ... ."""
    names = list(species)
    built = []
    for number, (left, right, _) in enumerate(reactions):
        reactants, products = _side(left, names), _side(right, names)
        net = {index: products.get(index, 0) - reactants.get(index, 0) for index in {*reactants, *products}}
        law = MassAction(Parameter(number), tuple(sorted(reactants.items())))
        propensity: Expression = Parameter(number)
        for index, order in law.orders:
            propensity = Apply("multiply", (propensity, *(Count(index) for _ in range(order))))
        built.append(
            Reaction(
                f"R{number}", tuple(reactants.items()), tuple(products.items()),
                tuple((index, by) for index, by in sorted(net.items()) if by), propensity, law,
            )
        )  # fmt: skip
    return ReactionNetwork(
        name,
        tuple(Species(each, float(count)) for each, count in species.items()),
        tuple(NamedValue(f"k{number}", rate) for number, (_, _, rate) in enumerate(reactions)),
        tuple(built),
    )


def _side(text: str, names: list[str]) -> dict[int, int]:
    counts: dict[int, int] = {}
    for word in filter(None, (part.strip() for part in text.split("+"))):
        counts[names.index(word)] = counts.get(names.index(word), 0) + 1
    return counts


def with_law(network: ReactionNetwork, number: int, law: Expression) -> ReactionNetwork:
    """The same network with another propensity of reaction `number`."""
    from dataclasses import replace

    reactions = list(network.reactions)
    reactions[number] = replace(reactions[number], propensity=law, mass_action=None)
    return replace(network, reactions=tuple(reactions))


def gene_expression():
    return mass_action(
        {"m": 1, "n": 1}, [("", "m", 20.0), ("m", "m + n", 2.5), ("m", "", 1.0), ("n", "", 1.0)], "gene expression"
    )


def schlogl():
    return mass_action({"X": 250}, [("X + X", "X + X + X", 0.03), ("X + X + X", "X + X", 1e-4),
                                    ("", "X", 200.0), ("X", "", 3.5)], "Schlögl")  # fmt: skip


def enzyme():
    return mass_action({"S": 300, "E": 121, "SE": 0, "P": 0},
                       [("S + E", "SE", 1.66e-3), ("SE", "S + E", 1e-4), ("SE", "E + P", 0.1)], "enzyme")  # fmt: skip
