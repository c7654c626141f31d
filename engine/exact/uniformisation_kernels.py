"""Compiled loops of uniformisation: a sum over Poisson-many jumps of a discrete chain, none of it assembled."""

# numba reads the types off the arguments; what is written here is for people.
from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

import engine.kinetics.kernel_cache  # noqa: F401  (says where compiled kernels live)

Array = NDArray[np.float64]
Whole = NDArray[np.int64]

_CHUNK = 1024
_LOOK_EVERY = 64
_TINY = 1e-200


@njit(nogil=True, cache=True, fastmath={"contract"})
def _stencil_pass(now: Array, then: Array, stay: Array, moves: Array, offsets: Whole, pad: int) -> None:
    size, kinds = stay.size, offsets.size
    for begin in range(0, size, _CHUNK):
        # Chunks stay in the nearest cache while every shift passes over them; slices let the loops vectorise.
        end = min(begin + _CHUNK, size)
        here, there = now[pad + begin : pad + end], then[pad + begin : pad + end]
        staying = stay[begin:end]
        for x in range(end - begin):
            there[x] = staying[x] * here[x]
        kind = 0
        while kind + 1 < kinds:
            one, two = moves[kind, begin:end], moves[kind + 1, begin:end]
            first, second = pad + begin - offsets[kind], pad + begin - offsets[kind + 1]
            from_one, from_two = now[first : first + end - begin], now[second : second + end - begin]
            for x in range(end - begin):
                there[x] += one[x] * from_one[x] + two[x] * from_two[x]
            kind += 2
        if kind < kinds:
            one = moves[kind, begin:end]
            first = pad + begin - offsets[kind]
            from_one = now[first : first + end - begin]
            for x in range(end - begin):
                there[x] += one[x] * from_one[x]


@njit(nogil=True, cache=True)
def _rows_pass(now: Array, then: Array, stay: Array, data: Array, sources: Whole, starts: Whole) -> None:
    for x in range(stay.size):
        total = stay[x] * now[x]
        for entry in range(starts[x], starts[x + 1]):
            total += data[entry] * now[sources[entry]]
        then[x] = total


@njit(nogil=True, cache=True, fastmath={"contract"})
def _add(total: Array, weight: float, term: Array) -> None:
    for x in range(total.size):
        total[x] += weight * term[x]


@njit(nogil=True, cache=True)
def _difference_and_flush(now: Array, then: Array) -> float:
    """‖then - now‖₁; numbers so small that they would slow the processor down become zero."""
    total = 0.0
    for x in range(now.size):
        total += abs(then[x] - now[x])
        if then[x] < _TINY:
            then[x] = 0.0
    return total


@njit(nogil=True, cache=True)
def jump(
    now: Array, then: Array, total: Array, poisson: Array, first: int, enough: float,
    stay: Array, moves: Array, offsets: Whole, pad: int, data: Array, sources: Whole, starts: Whole,
) -> Any:  # fmt: skip
    """Σ_k poisson[k - first] Pᵏ now into `total`, all padded by `pad`; P by stencil where `offsets` has any, else rows.

    Ends early where all that is left would change the result by less than `enough`; returns that bound, and
    how many jumps were made.
    """
    last = first + poisson.size - 1
    left = 1.0
    for k in range(last + 1):
        if k >= first:
            _add(total, poisson[k - first], now)
            left -= poisson[k - first]
        if k == last:
            break
        if offsets.size:
            _stencil_pass(now, then, stay, moves, offsets, pad)
        else:
            _rows_pass(now, then, stay, data, sources, starts)
        if k % _LOOK_EVERY == 0:
            # Jumps never lengthen a difference, so the rest of the walk is this much away at most.
            bound = _difference_and_flush(now, then) * (last - k)
            if bound <= enough:
                _add(total, max(left, 0.0), then)
                return bound, k + 1
        now, then = then, now
    return 0.0, last
