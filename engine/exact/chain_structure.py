"""What a chain's graph and spectrum say of its long run: classes, stationary distributions, detailed balance."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.exact.markov_chain import MarkovChain

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Classes:
    """`label` (k,) of the communicating class of every state; a `closed` class (label) is never left."""

    label: NDArray[np.int64]
    closed: tuple[int, ...]

    @property
    def irreducible(self) -> bool:
        return int(self.label.max(initial=0)) == 0

    def members(self, label: int) -> NDArray[np.int64]:
        return np.flatnonzero(self.label == label)


def classes(chain: MarkovChain) -> Classes:
    """Strongly connected components of the graph of non-zero rates."""
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import connected_components

    count, label = connected_components(
        csr_array((chain.rates.T > 0).astype(np.float64)), directed=True, connection="strong"
    )
    into, out_of = np.nonzero(chain.rates)
    left = {int(each) for each in label[out_of[label[out_of] != label[into]]]}
    return Classes(label.astype(np.int64), tuple(each for each in range(count) if each not in left))


def stationary_of_class(rates: Array) -> Array:
    """π (k,) of irreducible `rates` (k, k), every entry to full relative accuracy.

    Elimination without subtraction: Grassmann, Taksar & Heyman (1985).
    """
    table = np.array(rates, dtype=np.float64)
    np.fill_diagonal(table, 0.0)
    size = len(table)
    for last in range(size - 1, 0, -1):
        # What went through the eliminated state goes directly now.
        table[last, :last] /= table[:last, last].sum()
        table[:last, :last] += np.outer(table[:last, last], table[last, :last])
    weight = np.ones(size)
    for number in range(1, size):
        weight[number] = table[number, :number] @ weight[:number]
        if weight[number] > 1e200:
            weight[: number + 1] *= 1e-200
    return np.asarray(weight / weight.sum())


def stationaries(chain: MarkovChain) -> Array:
    """One stationary distribution a closed class, (closed classes, k)."""
    found = classes(chain)
    rows = np.zeros((len(found.closed), chain.size))
    for row, label in zip(rows, found.closed, strict=True):
        members = found.members(label)
        row[members] = stationary_of_class(chain.rates[np.ix_(members, members)])
    return rows


def stationary(chain: MarkovChain) -> Array | None:
    """π (k,) with W̃π = 0; None where the start decides (several closed classes)."""
    rows = stationaries(chain)
    return rows[0] if len(rows) == 1 else None


def long_run(chain: MarkovChain, probability: Array) -> Array:
    """Where P(t) goes from `probability` (k,): the stationary distributions, by the chance to end in each class."""
    found, rows = classes(chain), stationaries(chain)
    passing = np.flatnonzero(~np.isin(found.label, found.closed))
    shares = np.array([probability[found.members(label)].sum() for label in found.closed])
    if passing.size:
        inside = chain.generator[np.ix_(passing, passing)]
        time_spent = np.linalg.solve(-inside, probability[passing])
        for number, label in enumerate(found.closed):
            shares[number] += (chain.rates[np.ix_(found.members(label), passing)] @ time_spent).sum()
    return np.asarray(shares @ rows)


@dataclass(frozen=True)
class Spectrum:
    """Eigenvalues (k,) of W̃, slowest first; `zeros`, counted on the graph, are as many as closed classes."""

    values: NDArray[np.complex128]
    zeros: int

    @property
    def relaxation_time(self) -> float:
        """1 / the slowest decay rate; infinite where nothing decays."""
        decaying = -self.values[self.zeros :].real
        return float(1.0 / decaying.min()) if decaying.size and decaying.min() > 0 else float("inf")


def spectrum(chain: MarkovChain) -> Spectrum:
    values = np.linalg.eigvals(chain.generator).astype(np.complex128)
    order = np.lexsort((values.imag, -values.real.round(12)))
    zeros = len(classes(chain).closed)
    values = values[order]
    # Known exactly from the graph; the solver would give them as 1e-16.
    values[:zeros] = 0.0
    return Spectrum(values, zeros)
