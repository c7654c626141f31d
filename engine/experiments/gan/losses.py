"""What critic and generator want: each loss as numbers and slopes of the critic's outputs.

f is the critic's output before any sigmoid, high on real data. Saturating and non-saturating (Goodfellow et al. 2014),
least squares (Mao et al. 2017), hinge (Lim & Ye 2017), Wasserstein (Arjovsky et al. 2017).
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

Valued = tuple[Tensor, Tensor]
"""A loss for each point, and its slope by the critic's output there."""


def on_real(loss: str, f: Tensor) -> Valued:
    """The critic's loss on real points, given its outputs there."""
    if loss in ("saturating", "nonsaturating"):
        return functional.softplus(-f), -torch.sigmoid(-f)
    if loss == "leastsquares":
        return 0.5 * (f - 1).square(), f - 1
    if loss == "hinge":
        return torch.relu(1 - f), -(f < 1).to(f.dtype)
    return -f, torch.full_like(f, -1.0)


def on_generated(loss: str, f: Tensor) -> Valued:
    """The critic's loss on generated points."""
    if loss in ("saturating", "nonsaturating"):
        return functional.softplus(f), torch.sigmoid(f)
    if loss == "leastsquares":
        return 0.5 * f.square(), f
    if loss == "hinge":
        return torch.relu(1 + f), (f > -1).to(f.dtype)
    return f, torch.ones_like(f)


def of_generator(loss: str, f: Tensor) -> Valued:
    """The generator's loss, by the critic's outputs on its points."""
    if loss == "saturating":
        return -functional.softplus(f), -torch.sigmoid(f)
    if loss == "nonsaturating":
        return functional.softplus(-f), -torch.sigmoid(-f)
    if loss == "leastsquares":
        return 0.5 * (f - 1).square(), f - 1
    return -f, torch.full_like(f, -1.0)
