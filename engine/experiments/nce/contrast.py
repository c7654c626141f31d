"""The two logits, the loss of NCE with its slopes, and the optimum that no classifier can beat.

Gutmann & Hyvärinen (2010, 2012). ℓ = G − γ (simple) or G − c − log νU (general);
L = −E_p log σ(ℓ) − ν E_U log(1 − σ(ℓ)), least where σ(ℓ) = p/(p + νU).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from engine.experiments.nce.knobs import NceKnobs
from engine.experiments.nce.laws import Noise
from engine.experiments.nce.surface import Grid

Array = NDArray[np.float64]
# What stands in for log U where the noise never falls: a classifier is certain there, and nothing is learned.
NEVER = -1e4


@dataclass(frozen=True)
class Batch:
    """Points (n, D), log νU (n,) where the logit knows it, and what each weighs as data and as noise (n,)."""

    x: Tensor
    known: Tensor
    as_data: Tensor
    as_noise: Tensor


def log_nu_u(noise: Noise, x: Array, ratio: float) -> Array:
    """log νU (n,), no lower than what stands for never."""
    return np.maximum(noise.log_density(x), NEVER) + math.log(ratio)


def noise_count(knobs: NceKnobs) -> int:
    """Noise points of a batch: ν times the data points, one at least."""
    return max(1, round(knobs.ratio * knobs.batch))


def sampled(data: Array, drawn: Array, noise: Noise, knobs: NceKnobs, device: str) -> Batch:
    """A batch of data (n, D) and noise (m, D); the noise terms weigh ν together, whatever m was rounded to."""
    n, m = len(data), len(drawn)
    x = np.concatenate([data, drawn])
    as_data, as_noise = np.zeros(n + m), np.zeros(n + m)
    as_data[:n], as_noise[n:] = 1 / n, knobs.ratio / m
    return _batch(x, _known(noise, x, knobs), as_data, as_noise, device)


def integrated(grid: Grid, log_p: Array, noise: Noise, knobs: NceKnobs, device: str) -> Batch:
    """Both expectations over the points of `grid`; each law sums to one there."""
    x, p = grid.points, np.exp(log_p)
    u = noise.shares(x, grid.sides)
    return _batch(x, _known(noise, x, knobs), p / p.sum(), knobs.ratio * u / u.sum(), device)


def _known(noise: Noise, x: Array, knobs: NceKnobs) -> Array:
    return log_nu_u(noise, x, knobs.ratio) if knobs.logit == "general" else np.zeros(len(x))


def _batch(x: Array, known: Array, as_data: Array, as_noise: Array, device: str) -> Batch:
    return Batch(*(torch.from_numpy(part.astype(np.float32)).to(device) for part in (x, known, as_data, as_noise)))


def loss_and_slopes(g: Tensor, constant: Tensor, batch: Batch) -> tuple[Tensor, Tensor]:
    """L, and ∂L/∂G (n,)."""
    logit = g - constant - batch.known
    loss = functional.softplus(-logit) @ batch.as_data + functional.softplus(logit) @ batch.as_noise
    share = torch.sigmoid(logit)
    return loss, torch.addcmul(share * batch.as_noise, share - 1, batch.as_data)


def least_terms(log_p: Array, log_u: Array, ratio: float) -> Array:
    """What the loss of the best classifier integrates; at ν = 1 it comes to 2 log 2 − 2 JS(p, U)."""
    mixed = np.logaddexp(log_p, log_u + math.log(ratio))
    of_data = np.exp(log_p) * (mixed - log_p)
    return of_data + ratio * np.exp(log_u) * (mixed - log_u - math.log(ratio))


def log_z_found(constant: float, knobs: NceKnobs, noise: Noise, gauge: Array) -> float:
    """What the constant says of log Z: c itself, or γ − log ν − log U at the point `gauge` (1, D).

    The simple logit learns G = log p − log U + …; where U is even log U is the same everywhere, and where it is not
    this is log Z of the law with the noise put back, in the gauge where G is 0 at that point.
    """
    if knobs.logit == "general":
        return constant
    return constant - math.log(knobs.ratio) - float(noise.log_density(gauge)[0])
