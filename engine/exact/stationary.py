"""The stationary distribution of a reaction network: the generator's null vector on a box that is wide enough."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from engine.exact.box import Box
from engine.exact.flows import flows, rates_between
from engine.exact.master_equation import MasterEquation
from engine.exact.projection import Projection
from engine.exact.reachable import Reachable
from engine.words import BadInput, text

Array = NDArray[np.float64]
Whole = NDArray[np.int64]

_BAND_ENTRIES, _BAND_WORK = 30_000_000, 5e9


class Stationary(Projection):
    """π over the states of `space`. `edge` is the mass within one firing of where the box was cut: an indication
    of what truncation does, not a bound; zero where nothing was cut."""

    def __init__(self, space: Box | Reachable, probability: Array, total: Array, edge: float) -> None:
        self.space, self.probability, self.edge = space, probability, edge
        self._total = total

    @property
    def total_propensity(self) -> Array:
        return self._total


def stationary(equation: MasterEquation, tolerance: float = 1e-9, max_states: int = 50_000) -> Stationary:
    """π of the network with the parameters as they are now, from the states where P(n, t) is now.

    Raises BadInput where the long run depends on how things fall out (several closed classes), and where no
    box of `max_states` holds it.
    """
    found = _within(equation, equation.space)
    while isinstance(found.space, Box):
        fits = found.edge <= tolerance
        # A second well beyond a barrier leaves no mass at the edge; it shows in a wider box.
        space = found.space.widened() if fits else found.space.grown(found.probability)
        if space is found.space or (fits and space.size > max_states):
            break
        if space.size > max_states:
            raise BadInput(
                text(
                    "No stationary distribution was found within {limit} states; counts may grow without end.",
                    limit=f"{max_states:,}",
                )
            )
        wider = _within(equation, space)
        if fits and 1 - _share_inside(wider, found.space) <= 10 * tolerance:
            break
        found = wider
    return found


def _within(equation: MasterEquation, space: Box | Reachable) -> Stationary:
    """π where nothing leaves `space`."""
    these = flows(space, equation.network, equation.parameters)
    rates = rates_between(these.generator)
    leaving = these.generator.leaving
    leaks = leaving - np.asarray(rates.sum(axis=0)).ravel() > 1e-12 * leaving
    begin = int(np.argmax(equation.probability))
    seed = equation.space.counts[:, begin].astype(np.int64)
    members = _only_closed_class(rates, space.number_of(seed), leaks)
    probability = np.zeros(space.size)
    probability[members] = null_vector(rates[members][:, members])
    return Stationary(space, probability, these.total, float(probability[leaks].sum()))


def _share_inside(found: Stationary, box: Box) -> float:
    assert isinstance(found.space, Box)
    return float(found.space.carried(found.probability, box).sum())


def _only_closed_class(rates: csr_array, begin: int, leaks: NDArray[np.bool_]) -> Whole:
    """States of the one class that is never left again, as seen from `begin`."""
    from scipy.sparse.csgraph import breadth_first_order, connected_components

    seen = np.sort(breadth_first_order(rates.T.tocsr(), begin, return_predecessors=False))
    count, label = connected_components(rates[seen][:, seen], directed=True, connection="strong")
    into, out_of = rates[seen][:, seen].nonzero()
    left = set(label[out_of[label[into] != label[out_of]]].tolist())
    closed = [each for each in range(count) if each not in left]
    # A class that leaks is closed only because the box was cut there.
    truly = [each for each in closed if not leaks[seen[label == each]].any()]
    if len(truly) > 1:
        raise BadInput(
            text(
                "The long run depends on chance: {count} sets of states are never left again, so there is no single "
                "stationary distribution.",
                count=len(truly),
            )
        )
    chosen = truly[0] if truly else max(closed, key=lambda each: int(np.count_nonzero(label == each)))
    return np.asarray(seen[label == chosen], dtype=np.int64)


def null_vector(rates: csr_array) -> Array:
    """π (n,) of an irreducible chain with sparse `rates` (n, n), entry (x, y) the rate y -> x."""
    from scipy.sparse.csgraph import reverse_cuthill_mckee

    size = rates.shape[0]
    if size == 1:
        return np.ones(1)
    order = np.asarray(reverse_cuthill_mckee((rates + rates.T).tocsr(), symmetric_mode=True), dtype=np.int64)
    ordered = rates[order][:, order].tocoo()
    into, out_of = (np.asarray(each, dtype=np.int64) for each in (ordered.row, ordered.col))
    reach = int(abs(into - out_of).max())
    weight = np.empty(0)
    if size * (2 * reach + 1) <= _BAND_ENTRIES and float(size) * reach**2 <= _BAND_WORK:
        from engine.exact.elimination_kernel import eliminate

        band = np.zeros((size, 2 * reach + 1))
        band[out_of, into - out_of + reach] = ordered.data
        weight = eliminate(band)
    if not weight.size:
        weight = _factorised(rates[order][:, order])
    found = np.zeros(size)
    found[order] = weight / weight.sum()
    return found


def _factorised(rates: csr_array) -> Array:
    """The same from a sparse factorisation, with one entry held at 1: absolute accuracy only."""
    from scipy.sparse import diags_array
    from scipy.sparse.linalg import spsolve

    generator = (rates - diags_array(np.asarray(rates.sum(axis=0)).ravel())).tocsc()
    middle = generator.shape[0] // 2
    rest = np.delete(np.arange(generator.shape[0]), middle)
    weight = np.ones(generator.shape[0])
    column = generator[:, [middle]].toarray().ravel()[rest]
    weight[rest] = np.maximum(spsolve(generator[rest][:, rest], -column), 0.0)
    return np.asarray(weight / weight.sum())
