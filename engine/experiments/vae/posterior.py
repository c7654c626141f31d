"""The true posterior p(z|x) of one x, on a lattice fine where it has to be, and what the encoder misses of it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from engine.experiments.vae.bounds import closed_kl, log_given
from engine.experiments.vae.likelihood import GaussianPixels
from engine.experiments.vae.snapshot import Array, Snapshot

_COARSE = {1: 1024, 2: 96}  # cells along each axis
_MOST = {1: 60_000, 2: 24_000}  # cells after refinement
_DEEP = 25.0  # nats below the best that are not counted
_RECONSTRUCTING, _COMPARING = {1: 1600, 2: 72}, {1: 2100, 2: 90}  # nodes along each axis under q
_WIDE = 6.0  # sd of q that the local lattice reaches


@dataclass(frozen=True)
class Posterior:
    """log p(x, z) (m,) at codes `z` (m, L), each in a cell of volume `cell`; `error` is of `log_p`."""

    z: Array
    log_joint: Array
    cell: float
    log_p: float
    error: float

    @property
    def mass(self) -> Array:
        """p(z|x) times the cell, (m,); it sums to 1."""
        found: Array = np.exp(self.log_joint - self.log_p) * self.cell
        return found


def posterior(snapshot: Snapshot, x: Array, detail: float = 1.0) -> Posterior:
    """p(z|x) at `x` (1, D): cells of a coarse lattice that may matter, cut into small ones, fewer at less `detail`.

    A cell may matter where its whole image comes near enough to x; how far that reaches its neighbours say.
    """
    latent = snapshot.vae.latent
    n = round(_COARSE[latent] * max(0.5, detail))
    step = 2 * snapshot.reach / n
    index = np.stack([axis.ravel() for axis in np.meshgrid(*[np.arange(n)] * latent, indexing="ij")], axis=1)
    z = np.asarray(-snapshot.reach + step * (index + 0.5), dtype=np.float64)
    kept, sizes = _may_matter(snapshot, x, z, n)
    fine = _cuts(snapshot, sizes[kept], int(kept.sum()), latent, detail)
    inner = np.stack([axis.ravel() for axis in np.meshgrid(*[np.arange(fine)] * latent)], axis=1)
    at = (index[kept][:, None] * fine + inner).reshape(-1, latent)
    z = -snapshot.reach + step / fine * (at + 0.5)
    log_joint = log_given(snapshot, x, z[None])[0] + snapshot.log_prior(z)
    cell = (step / fine) ** latent
    even = at.sum(axis=1) % 2 == 0
    log_p, half = (_log_sum(some) + math.log(cell) for some in (log_joint, log_joint[even]))
    return Posterior(z, log_joint, cell, log_p, abs(half + math.log(2) - log_p))


def _may_matter(snapshot: Snapshot, x: Array, z: Array, n: int) -> tuple[Array, Array]:
    """Which cells to keep, and how far each one's image stretches along its longest side, in the networks' units."""
    latent = snapshot.vae.latent
    m = snapshot.outputs(z).double().cpu().numpy()
    grid = m.reshape(*[n] * latent, -1)
    sides = np.stack([_longest(np.linalg.norm(np.diff(grid, axis=axis), axis=-1), axis) for axis in range(latent)])
    sides = sides.reshape(latent, -1)
    if not isinstance(snapshot.pixels, GaussianPixels):
        return np.ones(len(z), dtype=bool), sides.max(axis=0)
    away = np.linalg.norm(snapshot.units.inward(x) - m, axis=1)
    nearest = np.maximum(0.0, away - sides.sum(axis=0)) * math.exp(-snapshot.log_sigma)
    log_prior = snapshot.log_prior(z)
    best = float((log_prior - 0.5 * np.square(away * math.exp(-snapshot.log_sigma))).max())
    return log_prior - 0.5 * np.square(nearest) > best - _DEEP, sides.max(axis=0)


def _longest(steps: Array, axis: int) -> Array:
    """Of the two steps to the neighbours along `axis`, the longer one; at the ends the only one."""
    first, last = np.take(steps, [0], axis), np.take(steps, [-1], axis)
    found: Array = np.maximum(np.concatenate([first, steps], axis), np.concatenate([steps, last], axis))
    return found


def _cuts(snapshot: Snapshot, sizes: Array, cells: int, latent: int, detail: float) -> int:
    """Into how many pieces each side of a cell is cut: images half a σ long, where that is not too many."""
    most = max(1, int((_MOST[latent] * detail**latent / cells) ** (1 / latent)))
    if not isinstance(snapshot.pixels, GaussianPixels):
        return min(2, most)
    return int(np.clip(math.ceil(float(sizes.max()) / (0.5 * math.exp(snapshot.log_sigma))), 2, max(2, most)))


def _log_sum(terms: Array) -> float:
    peak = float(terms.max())
    return peak + math.log(float(np.exp(terms - peak).sum())) if math.isfinite(peak) else -math.inf


@dataclass(frozen=True)
class Balance:
    """log p(x) = ELBO + gap at one x, each by its own quadrature; ELBO = reconstruction - Σ KL of each latent."""

    log_p: float
    reconstruction: float
    kl: float
    gap: float
    error: float

    @property
    def elbo(self) -> float:
        return self.reconstruction - self.kl

    @property
    def residue(self) -> float:
        """log p - ELBO - gap: 0 but for the quadratures."""
        return self.log_p - self.elbo - self.gap


def balance(snapshot: Snapshot, x: Array, true: Posterior, detail: float = 1.0) -> Balance | None:
    """The bar identity at `x` (1, D); None where the encoder has no density or its KL is infinite.

    Both integrals under q are midpoint sums, which creases of the decoder hurt less than Gauss and Hermite's, on
    lattices of their own: that they agree says something. They are coarser at less `detail`.
    """
    if not snapshot.knobs.noise or snapshot.knobs.prior == "uniform":
        return None
    (mu,), (sd,) = snapshot.encode(x)
    under = _Encoder(snapshot, x, mu, sd, _nodes(_RECONSTRUCTING[len(mu)], detail))
    reconstruction, kl = under.mean(under.log_given), float(closed_kl(mu, sd).sum())
    found = Balance(true.log_p, reconstruction, kl, encoder_gap(snapshot, x, true, detail), true.error)
    return found if math.isfinite(found.residue) else None


def _nodes(most: int, detail: float) -> int:
    return round(most * max(0.5, detail))


def encoder_gap(snapshot: Snapshot, x: Array, true: Posterior, detail: float = 1.0) -> float:
    """KL(q(z|x)‖p(z|x)) at `x` (1, D)."""
    (mu,), (sd,) = snapshot.encode(x)
    under = _Encoder(snapshot, x, mu, sd, _nodes(_COMPARING[len(mu)], detail))
    return under.mean(under.log_q - (under.log_given + snapshot.log_prior(under.z) - true.log_p))


class _Encoder:
    """q(z|x) of one x on a lattice of `n` nodes along each axis, and log p(x|z) there."""

    def __init__(self, snapshot: Snapshot, x: Array, mu: Array, sd: Array, n: int) -> None:
        ticks = _WIDE * ((2 * np.arange(n) + 1) / n - 1)
        e = np.stack([axis.ravel() for axis in np.meshgrid(*[ticks] * len(mu))], axis=1)
        log_unit = -0.5 * np.square(e).sum(axis=1) - 0.5 * len(mu) * math.log(2 * math.pi)
        self._weight = np.exp(log_unit) * (2 * _WIDE / n) ** len(mu)
        self.z: Array = mu + sd * e
        self.log_q: Array = log_unit - np.log(sd).sum()
        self.log_given = log_given(snapshot, x, self.z[None])[0]

    def mean(self, values: Array) -> float:
        """E_q of values at the nodes."""
        return float((self._weight * values).sum())
