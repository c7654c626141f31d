"""The panels of the Markov lab by name: one function each, in files by idea."""

from __future__ import annotations

from collections.abc import Callable

from engine.experiments.markov import pictures_derivation, pictures_graph, pictures_matrix, pictures_state
from engine.experiments.markov.moment import Moment
from engine.marks import Panel

__all__ = ["DRAW", "Moment"]

DRAW: dict[str, Callable[[Moment], Panel]] = {
    "graph": pictures_graph.graph,
    "probabilities": pictures_state.probabilities,
    "flows": pictures_state.flows,
    "walkers": pictures_state.walkers,
    "rates": pictures_matrix.rates,
    "generator": pictures_matrix.generator,
    "composition": pictures_derivation.composition,
    "expansion": pictures_derivation.expansion,
    "expansion_error": pictures_derivation.expansion_error,
    "spectrum": pictures_matrix.spectrum,
    "currents": pictures_graph.currents,
    "relaxation": pictures_state.relaxation,
}
