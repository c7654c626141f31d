"""A reaction network as every method reads it: counts, parameters, reactions with their propensities, events.

All readers (short form, Antimony, SBML) end here: concentrations are already expressed by counts and
compartment sizes, local parameters have their own entries, assignment rules are written out.
"""

from __future__ import annotations

from dataclasses import dataclass

from engine.kinetics.expression import Expression


@dataclass(frozen=True)
class Species:
    """`start` molecules at time 0. A `fixed` one (boundary or constant) is read but no reaction changes it."""

    name: str
    start: float
    fixed: bool = False


@dataclass(frozen=True)
class NamedValue:
    """A parameter or the size of a compartment. One that events set is not a `dial` to turn by hand."""

    name: str
    value: float
    dial: bool = True


@dataclass(frozen=True)
class MassAction:
    """The propensity c · Π C(n_i, k_i): `rate` is c over parameters alone, `orders` the pairs (species i, k_i)."""

    rate: Expression
    orders: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Reaction:
    """One reaction channel.

    `reactants` and `products` are (species, how many) as written; `change` is what firing does to the counts
    of species that are not fixed, each species once, zeros left out. `propensity` is always there;
    `mass_action` is, too, where the propensity equals it at every count that can occur.
    """

    name: str
    reactants: tuple[tuple[int, int], ...]
    products: tuple[tuple[int, int], ...]
    change: tuple[tuple[int, int], ...]
    propensity: Expression
    mass_action: MassAction | None = None


@dataclass(frozen=True)
class Assignment:
    """A species (`count`) or a parameter that an event sets to `value`."""

    count: bool
    index: int
    value: Expression


@dataclass(frozen=True)
class Event:
    """Fires whenever `trigger` turns from false to true; `initially` is what it counts as before time 0.

    All values are computed before any is set.
    """

    name: str
    trigger: Expression
    assignments: tuple[Assignment, ...]
    initially: bool = True


@dataclass(frozen=True)
class Observable:
    """A named quantity computed from the state: an assignment rule that is reported."""

    name: str
    value: Expression


@dataclass(frozen=True)
class ReactionNetwork:
    """Everything that fixes the process but the random numbers."""

    name: str
    species: tuple[Species, ...]
    parameters: tuple[NamedValue, ...]
    reactions: tuple[Reaction, ...]
    events: tuple[Event, ...] = ()
    observables: tuple[Observable, ...] = ()
    time_unit: str = ""
