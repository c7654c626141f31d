"""The reaction network as a picture: species, reactions between them, and what is conserved."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.experiments.gillespie.measurement import Measurement
from engine.kinetics.conservation import conservation_laws, describe_law
from engine.kinetics.network import ReactionNetwork
from engine.marks import Axis, Exact, Graph, Mark, Note, Panel
from engine.words import Text, text

Array = NDArray[np.float64]
_MOST_NODES, _MOST_NAMES = 80, 14
ROOM = 0.55  # between names, where the species stand on a circle of radius 1


def network(m: Measurement) -> Panel:
    """Species on a circle, reactions within it; edges as wide as the reaction is likely now."""
    known, title = m.process.network, text("Network")
    # Places mean nothing here, so no numbers stand at the axes.
    bare = ((0.0, Text(" ")),)
    x, y = (Axis(Text(" "), (-1.8, 1.8), names=bare) for _ in range(2))
    n, r = len(known.species), len(known.reactions)
    if n + r > _MOST_NODES:
        says = text("{n} species and {r} reactions: too many to draw.", n=n, r=r)
        return Panel(title, x, y, (Note(says=says),), m.process.step)
    crowded = n + r > _MOST_NAMES
    places, edges, reactions = _species_only(known) if crowded else layout(known)
    laws = _laws(known)
    # A note stands above the names.
    high = 1.5 if laws else 0.6
    x, y = (Axis(Text(" "), _room(places[:, index], above), names=bare) for index, above in ((0, 0.6), (1, high)))
    rates = np.asarray(m.process.simulation.propensities(0), dtype=float)
    graph = Graph(
        xy=places,
        names=(*(each.name for each in known.species), *(each.name for each in known.reactions if not crowded)),
        edges=np.array(edges, dtype=float).reshape(-1, 2),
        weights=np.maximum(rates[reactions], 0.0) if edges else np.zeros(0),
        directed=True,
        role="model",
        label=text("reactions in the order typed, as wide as they are likely in the first trajectory"),
    )
    marks: tuple[Mark, ...] = (graph, *laws)
    return Panel(title, x, y, marks, m.process.step, ((text("structure"), Exact()),))


def _room(ends: Array, above: float) -> tuple[float, float]:
    """A range that holds names at `ends`, and a note above them."""
    return float(ends.min()) - 0.6, float(ends.max()) + above


def _species_only(known: ReactionNetwork) -> tuple[Array, list[tuple[int, int]], list[int]]:
    """As `layout`, without places for the reactions: an arrow from each reactant to what comes of it."""
    edges = [
        (source, product, index)
        for index, reaction in enumerate(known.reactions)
        for source, _ in reaction.reactants
        for product, _ in reaction.products
        if source != product
    ]
    return _circle(len(known.species)), [(one, other) for one, other, _ in edges], [index for *_, index in edges]


def _circle(n: int) -> Array:
    angles = (np.pi if n == 2 else np.pi / 2) - 2 * np.pi * np.arange(n) / max(n, 1)
    return np.stack([np.cos(angles), np.sin(angles)], axis=1) if n > 1 else np.zeros((1, 2))


def layout(known: ReactionNetwork) -> tuple[Array, list[tuple[int, int]], list[int]]:
    """Places (species + reactions, 2), edges between them, and the reaction of each edge.

    A reaction stands near the middle of what takes part in it.
    """
    n = len(known.species)
    species = _circle(n)
    places, edges, owners = [], [], []
    for index, reaction in enumerate(known.reactions):
        members = [i for i, _ in (*reaction.reactants, *reaction.products)]
        middle = species[members].mean(axis=0) if members else np.zeros(2)
        if len(set(members)) < 2:
            # What comes from nowhere or goes there stands outside the circle.
            middle = 1.5 * middle if n > 1 else np.array([0.8 if reaction.products else -0.8, 0.0])
        places.append(middle)
        edges += [(i, n + index) for i, _ in reaction.reactants] + [(n + index, i) for i, _ in reaction.products]
        owners += [index] * (len(reaction.reactants) + len(reaction.products))
    return np.concatenate([species, _apart(species, np.array(places).reshape(-1, 2))]), edges, owners


def _apart(species: Array, reactions: Array) -> Array:
    """Reactions pushed away from one another and from the species, until names have room."""
    moved = reactions + 1e-3 * np.stack([np.cos(np.arange(len(reactions))), np.sin(np.arange(len(reactions)))], axis=1)
    for _ in range(80):
        others = np.concatenate([species, moved])
        away = moved[:, None] - others[None]
        distance = np.hypot(*np.moveaxis(away, 2, 0))
        distance[np.arange(len(moved)), len(species) + np.arange(len(moved))] = np.inf
        push = np.maximum(ROOM - distance, 0.0) / np.maximum(distance, 1e-9)
        moved = moved + 0.25 * (away * push[..., None]).sum(axis=1)
    return moved


def _laws(known: ReactionNetwork) -> tuple[Mark, ...]:
    laws = conservation_laws(known)
    if not laws:
        return ()
    said = "; ".join(describe_law(known, law) for law in laws[:4])
    return (Note(says=text("Conserved: {laws}", laws=said)),)
