"""The exact p(x) = ∫ p(x|z) p(z) dz by the midpoint rule on a lattice over the latent space."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.experiments.vae.likelihood import GaussianPixels
from engine.experiments.vae.snapshot import Array, Snapshot

_TRIED = 25  # nodes along each axis to find out how many it takes
_HALF_LOG_2PI = 0.5 * math.log(2 * math.pi)
_PAIRS = 1 << 18  # points times nodes worked on at a time: they stay in the cache


@dataclass(frozen=True)
class Evidence:
    """log p (n,) at some points, and what every other node alone makes of it: an indication of the error."""

    log_p: Array
    coarse: Array

    @property
    def error(self) -> float:
        """Of the mean of log p."""
        finite = np.isfinite(self.log_p) & np.isfinite(self.coarse)
        return abs(float((self.log_p - self.coarse)[finite].mean())) if finite.any() else math.inf


class Lattice:
    """The decoder on `n` nodes along each latent axis: p(x) as the mixture Σ w_k p(x|z_k) that it is.

    The midpoint rule converges faster than any power where p(x|z) is resolved, that is where neighbouring nodes are
    decoded less than about σ apart. Where they are not, and `spread`, each node stands for its cell: its Gaussian
    gets the variance of the cell's image, which is right to the second order.
    """

    def __init__(self, snapshot: Snapshot, n: int, *, spread: bool = False) -> None:
        self._snapshot = snapshot
        reach, latent = snapshot.reach, snapshot.vae.latent
        step = 2 * reach / n
        ticks = -reach + step * (np.arange(n) + 0.5)
        z = np.stack([axis.ravel() for axis in np.meshgrid(*[ticks] * latent, indexing="ij")], axis=1)
        colour = np.sum(np.meshgrid(*[np.arange(n)] * latent), axis=0).ravel() % 2
        near = np.square(z).sum(axis=1) < reach**2 if snapshot.knobs.prior == "gaussian" else np.ones(len(z), bool)
        # The two colours of a chessboard, one after the other.
        order = np.flatnonzero(near)[np.argsort(colour[near], kind="stable")]
        self._half = int((colour[near] == 0).sum())
        self._log_w = torch.from_numpy(snapshot.log_prior(z[order]) + latent * math.log(step))
        self._widths: tuple[Tensor, Tensor] | None = None
        if spread:
            m = snapshot.outputs(z)
            self._widths = self._spread(m.view(*[n] * latent, -1), order)
            self.m = m[order]
        else:
            self.m = snapshot.outputs(z[order])
        self._log_w = self._log_w.to(self.m)

    @staticmethod
    def fitting(snapshot: Snapshot, least: int, most: int) -> Lattice:
        """So many nodes that they decode less than σ apart for nine tenths of the prior; `most`, then spread."""
        wanted = _nodes_wanted(snapshot)
        return Lattice(snapshot, int(np.clip(wanted, least, most)), spread=wanted > most)

    def _spread(self, grid: Tensor, order: NDArray[np.intp]) -> tuple[Tensor, Tensor]:
        """log sd (K, D) of each node with its own cell, and with the cell of every other node, twice as large."""
        found = torch.gradient(grid, dim=tuple(range(grid.dim() - 1)))
        cell = torch.stack(list(found)).square().sum(0).view(-1, grid.shape[-1])[order] / 12
        own = math.exp(2 * self._snapshot.log_sigma)
        return 0.5 * torch.log(own + cell), 0.5 * torch.log(own + 2 ** (2 / (grid.dim() - 1)) * cell)

    @property
    def _parts(self) -> tuple[slice, slice]:
        return slice(None, self._half), slice(self._half, None)

    def _log_density(self, d: int, t: Tensor, part: slice, *, alone: bool = False) -> Tensor:
        """log p(t_d|z_k) at the nodes of `part`; `alone`: as if there were no others."""
        m = self.m[part, d]
        if self._widths is None:
            return self._snapshot.pixels.log_density(t, m)
        width = self._widths[alone][part, d]
        return ((t - m) * torch.exp(-width)).square_().mul_(-0.5).sub_(width + _HALF_LOG_2PI)

    @torch.no_grad()
    def at(self, x: Array) -> Evidence:
        """log p at `x` (n, D), in data units."""
        found = []
        for chunk in torch.split(self._snapshot.inward(x), max(1, _PAIRS // len(self.m))):
            one, two = (self._log_sums(chunk, part) for part in self._parts)
            lone = one if self._widths is None else self._log_sums(chunk, self._parts[0], alone=True)
            found.append(torch.stack([torch.logaddexp(one.double(), two.double()), lone.double() + math.log(2)]))
        whole, coarse = torch.cat(found, 1).cpu().numpy() - self._snapshot.units.log_volume
        return Evidence(whole, coarse)

    def _log_sums(self, t: Tensor, part: slice, *, alone: bool = False) -> Tensor:
        terms = self._log_density(0, t[:, :1], part, alone=alone)
        for d in range(1, t.shape[1]):
            terms += self._log_density(d, t[:, d : d + 1], part, alone=alone)
        return _log_sum(terms + self._log_w[part])

    @torch.no_grad()
    def over(self, *axes: Array) -> tuple[Array, float]:
        """p on the ticks of each axis of the data, as (n,) or (ny, nx), and how far every other node strays from it."""
        one, two = (self._sums(axes, part) for part in self._parts)
        lone = one if self._widths is None else self._sums(axes, self._parts[0], alone=True)
        return one + two, float(np.abs(2 * lone - one - two).max())

    def _sums(self, axes: Sequence[Array], part: slice, *, alone: bool = False) -> Array:
        units, weight = self._snapshot.units, self._log_w[part].exp()
        factors = []
        for d, axis in enumerate(axes):
            t = torch.from_numpy((axis - units.origin[d]) / units.scale[d]).to(self.m)
            factor = self._log_density(d, t[:, None], part, alone=alone).exp_()
            # Denormal numbers are slow, and too small to be seen.
            factors.append(torch.threshold_(factor, 1e-13, 0.0))
        found = factors[0] @ weight if len(axes) == 1 else (factors[1] * weight) @ factors[0].t()
        return np.asarray(found.double().cpu().numpy() * math.exp(-units.log_volume))


def _nodes_wanted(snapshot: Snapshot) -> float:
    """How many nodes along each axis decode less than σ apart, for nine tenths of the prior."""
    if not isinstance(snapshot.pixels, GaussianPixels):
        return 0.0
    latent = snapshot.vae.latent
    ticks = np.linspace(-snapshot.reach, snapshot.reach, _TRIED)
    grids = np.meshgrid(*[ticks] * latent, indexing="ij")
    z = np.stack([grid.ravel() for grid in grids], axis=1)
    images = snapshot.outputs(z).double().cpu().numpy().reshape(*grids[0].shape, -1)
    mass = np.exp(snapshot.log_prior(z))
    sides = [
        np.linalg.norm(np.diff(images, axis=axis, append=np.take(images, [-1], axis)), axis=-1)
        for axis in range(latent)
    ]
    longest = np.max(sides, axis=0).ravel()
    order = np.argsort(longest)
    below = np.cumsum(mass[order]) <= 0.9 * mass.sum()
    wanted = _TRIED * float(longest[order][below].max(initial=0.0)) * math.exp(-max(snapshot.log_sigma, -30.0))
    return wanted if math.isfinite(wanted) else math.inf


def _log_sum(terms: Tensor) -> Tensor:
    """log Σ exp along each row; all -∞ gives -∞."""
    peak = terms.amax(1, keepdim=True).clamp_min_(-1e30)
    return (terms - peak).clamp_min_(-80.0).exp_().sum(1).log_() + peak[:, 0]
