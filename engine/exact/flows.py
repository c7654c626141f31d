"""The flows of a reaction network between the states of a box or of a list, as uniformisation wants them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array, csr_array

from engine.exact.box import Box
from engine.exact.propensities import changes, usable
from engine.exact.reachable import Reachable
from engine.exact.uniformisation import Rows, Stencil
from engine.kinetics.network import ReactionNetwork

Array = NDArray[np.float64]
Whole = NDArray[np.int64]


@dataclass(frozen=True)
class Flows:
    """A generator, the total propensity a₀ (n,), and which reaction (or -1) cannot be as written at a state (n,)."""

    generator: Stencil | Rows
    total: Array
    bad: Whole


def flows(space: Box | Reachable, network: ReactionNetwork, parameters: Array) -> Flows:
    """The network's flows between the states of `space`; those that leave it are lost."""
    rates, bad = usable(network, space.counts, parameters)
    total = rates.sum(axis=0)
    if isinstance(space, Box):
        return Flows(_on_box(space, rates), total, bad)
    return Flows(_on_list(space, changes(network), rates), total, bad)


def _on_box(box: Box, rates: Array) -> Stencil:
    """Reactions with the same step are one; where probability may come from is cut to the box."""
    merged: dict[tuple[int, ...], Array] = {}
    for row, step in zip(rates, box.lattice.steps.tolist(), strict=True):
        if any(step):
            merged[tuple(step)] = merged.get(tuple(step), 0.0) + row
    leaving = np.sum(list(merged.values()), axis=0) if merged else np.zeros(box.size)
    steps = [step for step in merged if all(abs(far) < width for far, width in zip(step, box.shape, strict=True))]
    arriving = np.zeros((len(steps), box.size))
    for row, step in zip(arriving, steps, strict=True):
        sides = list(zip(step, box.shape, strict=True))
        into = tuple(slice(max(far, 0), width + min(far, 0)) for far, width in sides)
        out_of = tuple(slice(max(-far, 0), width - max(far, 0)) for far, width in sides)
        row.reshape(box.shape)[into] = merged[step].reshape(box.shape)[out_of]
    strides = [int(np.prod(box.shape[axis + 1 :], dtype=np.int64)) for axis in range(len(box.shape))]
    offsets = [sum(far * stride for far, stride in zip(step, strides, strict=True)) for step in steps]
    return Stencil(leaving, arriving, np.array(offsets, dtype=np.int64))


def _on_list(space: Reachable, moves: Whole, rates: Array) -> Rows:
    into, out_of = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    values = [np.zeros(0)]
    for rate, move in zip(rates, moves, strict=True):
        if move.any():
            fires = np.flatnonzero(rate > 0)
            into.append(space.numbers_of(space.states[fires] + move))
            out_of.append(fires)
            values.append(rate[fires])
    places = (np.concatenate(into), np.concatenate(out_of))
    matrix = coo_array((np.concatenate(values), places), shape=(space.size, space.size)).tocsr()
    leaving = np.asarray(matrix.sum(axis=0), dtype=np.float64).ravel()
    return Rows(leaving, matrix.data, matrix.indices.astype(np.int64), matrix.indptr.astype(np.int64))


def rates_between(generator: Stencil | Rows) -> csr_array:
    """The rates as a sparse matrix (n, n): entry (x, y) is the rate y -> x, the diagonal empty; leaks are left out."""
    size = generator.leaving.size
    if isinstance(generator, Rows):
        return csr_array((generator.rates, generator.sources, generator.starts), shape=(size, size))
    into, out_of, values = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)], [np.zeros(0)]
    for row, offset in zip(generator.arriving, generator.offsets, strict=True):
        there = np.flatnonzero(row)
        into.append(there)
        out_of.append(there - offset)
        values.append(row[there])
    places = (np.concatenate(into), np.concatenate(out_of))
    return csr_array(coo_array((np.concatenate(values), places), shape=(size, size)))
