"""The bounds on log p(x) at given points: the ELBO by Gauss-Hermite quadrature, the IWAE by drawing."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

import numpy as np
import torch
from torch import Tensor

from engine.experiments.vae.snapshot import Array, Snapshot

_AT_A_TIME = 1 << 15
_HALF_LOG_2PI = 0.5 * math.log(2 * math.pi)


@dataclass(frozen=True)
class Bound:
    """E_q log p(x|z) (n,) in data units, and KL(q(z|x)‖p(z)) of each latent, (n, L)."""

    reconstruction: Array
    kl: Array

    @property
    def elbo(self) -> Array:
        found: Array = self.reconstruction - self.kl.sum(axis=1)
        return found


def closed_kl(mu: Array, sd: Array) -> Array:
    """½(μ² + σ² - ln σ² - 1) for each latent; ∞ where σ is 0."""
    with np.errstate(divide="ignore"):
        found: Array = 0.5 * (np.square(mu) + np.square(sd) - 1.0) - np.log(sd)
    return found


@cache
def _nodes(order: int, latent: int) -> tuple[Array, Array]:
    """Nodes (m, L) and weights (m,) that integrate polynomials against N(0, I) exactly up to 2 order - 1."""
    x, w = np.polynomial.hermite_e.hermegauss(order)
    w = w / w.sum()
    grids, weights = np.meshgrid(*[x] * latent), np.meshgrid(*[w] * latent)
    return np.stack([grid.ravel() for grid in grids], axis=1), np.prod([each.ravel() for each in weights], axis=0)


def bound(snapshot: Snapshot, x: Array, order: int) -> Bound:
    """The ELBO at `x` (n, D), with order^L nodes under each q(z|x)."""
    mu, sd = snapshot.encode(x)
    nodes, weights = _nodes(order, snapshot.vae.latent)
    found = [
        np.einsum("nk,k->n", log_given(snapshot, some, m[:, None] + s[:, None] * nodes), weights)
        for some, m, s in _pieces(len(weights), x, mu, sd)
    ]
    kl = closed_kl(mu, sd) if snapshot.knobs.prior == "gaussian" else np.full_like(mu, np.inf)
    return Bound(np.concatenate(found), kl)


def log_weights(snapshot: Snapshot, x: Array, eps: Array) -> Array:
    """log p(x, z_k)/q(z_k|x), (n, K), at z = μ + σ eps for `eps` (n, K, L)."""
    mu, sd = snapshot.encode(x)
    found = []
    for some, m, s, e in _pieces(eps.shape[1], x, mu, sd, eps):
        z = m[:, None] + s[:, None] * e
        log_q = (-0.5 * np.square(e) - np.log(s)[:, None] - _HALF_LOG_2PI).sum(axis=2)
        log_prior = snapshot.log_prior(z.reshape(-1, z.shape[2])).reshape(z.shape[:2])
        found.append(log_given(snapshot, some, z) + log_prior - log_q)
    return np.concatenate(found)


@torch.no_grad()
def log_given(snapshot: Snapshot, x: Array, z: Array) -> Array:
    """log p(x|z) (n, K) in data units, for the K codes `z` (n, K, L) of each of `x` (n, D)."""
    m = snapshot.outputs(z.reshape(-1, z.shape[2])).view(*z.shape[:2], -1)
    t: Tensor = snapshot.inward(x)[:, None]
    if snapshot.knobs.decoder == "bernoulli":
        t = t.clamp(0.0, 1.0)
    found = snapshot.pixels.log_density(t, m).sum(2)
    return found.double().cpu().numpy() - snapshot.units.log_volume


def iwae(log_w: Array, k: int) -> float:
    """Mean of log mean_k w over points and over all groups of `k` draws in `log_w` (n, K).

    On the same draws a larger k never gives less: the log is concave.
    """
    groups = log_w[:, : log_w.shape[1] // k * k].reshape(len(log_w), -1, k)
    peak = groups.max(axis=2, keepdims=True)
    return float((np.log(np.exp(groups - peak).mean(axis=2)) + peak[:, :, 0]).mean())


def _pieces(each: int, *arrays: Array) -> list[tuple[Array, ...]]:
    """The arrays in pieces of so many rows that rows times `each` fits the cache."""
    rows = max(1, _AT_A_TIME // each)
    return [tuple(array[start : start + rows] for array in arrays) for start in range(0, len(arrays[0]), rows)]
