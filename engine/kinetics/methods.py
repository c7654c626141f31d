"""Which method follows a network, and why: the choice, in words, and what each method keeps about a trajectory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engine.kinetics.kernel_cache import Steps
from engine.kinetics.network import ReactionNetwork
from engine.kinetics.reaction_tables import Tables
from engine.words import BadInput, Text, text

METHODS = ("auto", "direct", "next-reaction", "rejection", "tau-leaping", "langevin", "ode")
SMALL = 60  # reactions; beyond, propensities are no longer all computed after every event
LANES_FROM = 12  # trajectories; fewer run one by one


@dataclass(frozen=True)
class Method:
    """`steps` of one trajectory, the widths of what it keeps, and how many uniforms one step may use up."""

    name: str
    reason: Text
    steps: Callable[[], Steps]
    kept: int = 0
    kept_whole: int = 0
    exact: bool = True
    lanes: bool = False
    timed: bool = False


def chosen(network: ReactionNetwork, tables: Tables, wanted: str) -> Method:
    """Raises BadInput for a method that cannot follow this network."""
    if wanted not in METHODS:
        raise BadInput(
            text("There is no method {method}; choose from {known}.", method=wanted, known=", ".join(METHODS))
        )
    many = len(network.reactions)
    if tables.timed:
        return _timed(network, wanted)
    if wanted == "rejection" or (wanted == "auto" and many > SMALL):
        return _rejection(many, wanted)
    if wanted == "next-reaction":
        return _next_reaction(many)
    if wanted == "tau-leaping":
        return _leaping(network)
    if wanted == "langevin":
        return _langevin()
    if wanted == "ode":
        return Method(
            "ode", text("Rate equations: the limit of many molecules, without chance."), _direct_steps, exact=False
        )
    reason = text("Direct method: you chose it.")
    if wanted == "auto":
        reason = text("Direct method: with {many} reactions, computing every propensity is cheap.", many=many)
    return Method("direct", reason, _direct_steps, lanes=many <= 200)


def _direct_steps() -> Steps:
    from engine.kinetics.single import events

    return events


def _timed(network: ReactionNetwork, wanted: str) -> Method:
    if wanted not in ("auto", "direct"):
        raise BadInput(
            text(
                "{network} has events or rates that change with time; only the direct method follows those.",
                network=network.name,
            )
        )

    def steps() -> Steps:
        from engine.kinetics.timed import events

        return events

    kept = len(network.parameters) + len(network.reactions)
    reason = text("Direct method, stopping at events and at changes in time.")
    return Method("direct", reason, steps, kept, 2 + len(network.events), timed=True)


def _rejection(many: int, wanted: str) -> Method:
    def steps() -> Steps:
        from engine.kinetics.rejection import events

        return events

    from engine.kinetics.rejection import GROUPS

    reason = text("Composition-rejection: you chose it.")
    if wanted == "auto":
        reason = text("Composition-rejection: with {many} reactions, only what changed is computed.", many=many)
    return Method("rejection", reason, steps, GROUPS + 1, 4 + 3 * many + GROUPS + 1)


def _next_reaction(many: int) -> Method:
    def steps() -> Steps:
        from engine.kinetics.next_reaction import events

        return events

    return Method("next-reaction", text("Next-reaction method: you chose it."), steps, 2 * many, 2 + 2 * many)


def _leaping(network: ReactionNetwork) -> Method:
    def steps() -> Steps:
        from engine.kinetics.leaping import leaps

        return leaps

    reason = text("Tau-leaping: many events at once, an approximation; exact lanes are often faster.")
    return Method("tau-leaping", reason, steps, 0, 1, exact=False)


def _langevin() -> Method:
    def steps() -> Steps:
        from engine.kinetics.langevin import diffusion

        return diffusion

    reason = text("Chemical Langevin equation: counts are real numbers, cut off at zero; an approximation.")
    return Method("langevin", reason, steps, exact=False)
