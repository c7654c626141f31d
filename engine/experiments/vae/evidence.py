"""The exact p(x) = ∫ p(x|z) p(z) dz by the midpoint rule on a lattice over the latent space."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from engine.experiments.vae.likelihood import GaussianPixels, joint
from engine.experiments.vae.snapshot import Array, Snapshot

_TRIED = 25  # nodes along each axis to find out how many it takes
_PAIRS = 1 << 18  # points times nodes worked on at a time: they stay in the cache


def nodes_for(snapshot: Snapshot, least: int, most: int) -> int:
    """How many nodes along each axis decode less than σ apart, for nine tenths of the prior."""
    if not isinstance(snapshot.pixels, GaussianPixels):
        return least
    latent = snapshot.vae.latent
    ticks = np.linspace(-snapshot.reach, snapshot.reach, _TRIED)
    grids = np.meshgrid(*[ticks] * latent, indexing="ij")
    z = np.stack([grid.ravel() for grid in grids], axis=1)
    images = snapshot.outputs(z).double().cpu().numpy().reshape(*grids[0].shape, -1)
    mass = np.exp(snapshot.log_prior(z)).reshape(grids[0].shape)
    longest = np.zeros(grids[0].shape)
    for axis in range(latent):
        sides = np.linalg.norm(np.diff(images, axis=axis, append=np.take(images, [-1], axis)), axis=-1)
        longest = np.maximum(longest, sides)
    order = np.argsort(longest, axis=None)
    below = np.cumsum(mass.ravel()[order]) <= 0.9 * mass.sum()
    typical = float(longest.ravel()[order][below].max(initial=0.0))
    wanted = _TRIED * typical / math.exp(max(snapshot.log_sigma, -30.0))
    return int(np.clip(wanted if math.isfinite(wanted) else most, least, most))


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
    decoded less than about σ apart.
    """

    def __init__(self, snapshot: Snapshot, n: int) -> None:
        self._snapshot = snapshot
        reach, latent = snapshot.reach, snapshot.vae.latent
        step = 2 * reach / n
        ticks = -reach + step * (np.arange(n) + 0.5)
        z = np.stack([axis.ravel() for axis in np.meshgrid(*[ticks] * latent)], axis=1)
        colour = np.sum(np.meshgrid(*[np.arange(n)] * latent), axis=0).ravel() % 2
        if snapshot.knobs.prior == "gaussian":
            near = np.square(z).sum(axis=1) < reach**2
            z, colour = z[near], colour[near]
        # The two colours of a chessboard, one after the other.
        z = z[np.argsort(colour, kind="stable")]
        self._half = int((colour == 0).sum())
        self.m = snapshot.outputs(z)
        log_w = snapshot.log_prior(z) + latent * math.log(step)
        self._log_w = torch.from_numpy(log_w).to(self.m)

    @torch.no_grad()
    def at(self, x: Array) -> Evidence:
        """log p at `x` (n, D), in data units."""
        t = self._snapshot.inward(x)
        halves = []
        for chunk in torch.split(t, max(1, _PAIRS // len(self.m))):
            terms = joint(self._snapshot.pixels, chunk, self.m) + self._log_w
            halves.append(torch.stack([_log_sum(terms[:, : self._half]), _log_sum(terms[:, self._half :])]))
        both = torch.cat(halves, 1).double()
        whole = torch.logaddexp(both[0], both[1]).cpu().numpy() - self._snapshot.units.log_volume
        coarse = both[0].cpu().numpy() + math.log(2) - self._snapshot.units.log_volume
        return Evidence(whole, coarse)

    @torch.no_grad()
    def over(self, *axes: Array) -> tuple[Array, float]:
        """p on the ticks of each axis of the data, as (n,) or (ny, nx), and how far every other node strays from it."""
        units = self._snapshot.units
        halves: list[Tensor] = []
        for part in (slice(None, self._half), slice(self._half, None)):
            weight = self._log_w[part].exp()
            factors = [self._factor(d, axis, part) for d, axis in enumerate(axes)]
            halves.append(factors[0] @ weight if len(axes) == 1 else (factors[1] * weight) @ factors[0].t())
        one, two = (half.double().cpu().numpy() * math.exp(-units.log_volume) for half in halves)
        return one + two, float(np.abs(one - two).max())

    def _factor(self, d: int, axis: Array, part: slice) -> Tensor:
        """p(x_d|z_k), (ticks, nodes)."""
        units = self._snapshot.units
        t = torch.from_numpy((axis - units.origin[d]) / units.scale[d]).to(self.m)
        factor = self._snapshot.pixels.log_density(t[:, None], self.m[part, d]).exp_()
        # Denormal numbers are slow, and too small to be seen.
        return torch.threshold_(factor, 1e-13, 0.0)


def _log_sum(terms: Tensor) -> Tensor:
    """log Σ exp along each row; all -∞ gives -∞."""
    peak = terms.amax(1, keepdim=True).clamp_min_(-1e30)
    return (terms - peak).clamp_min_(-80.0).exp_().sum(1).log_() + peak[:, 0]
