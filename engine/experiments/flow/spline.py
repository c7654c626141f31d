"""Neural spline coupling (Durkan, Bekasov, Murray & Papamakarios 2019): rational-quadratic, with linear tails."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import torch
from torch import Tensor

from engine.experiments.flow.conditioner import Conditioner
from engine.experiments.flow.coupling import Coupling
from engine.experiments.flow.layers import Columns, Pull, Weights

REACH = 4.0
_THINNEST = 1e-3
_LEAST_SLOPE = 1e-3
_aten: Any = torch.ops.aten
# softplus(_UNIT) + _LEAST_SLOPE = 1: a conditioner that says 0 asks for the identity.
_UNIT = math.log(math.expm1(1.0 - _LEAST_SLOPE))


class SplineCoupling(Coupling):
    """(a, b) -> (a, g(b)) with g a rising spline whose knots and slopes are functions of a.

    Beyond ±REACH g is the identity. Of the conditioner's outputs K are widths of the bins, K heights,
    both before a softmax, and K - 1 are slopes at the inner knots, before a softplus.
    """

    name = "spline"

    def __init__(self, conditioner: Conditioner, bins: int) -> None:
        super().__init__(conditioner)
        self._bins = bins

    def push(self, x: Columns, weights: Weights) -> tuple[Columns, Tensor | None, Pull]:
        a, b = x
        out, back = self.conditioner.push(a, weights)
        knots = Knots(out, self._bins)
        inside = b.abs() < REACH
        # Clamped first: far outside a bin the formula overflows, and its gradient would be NaN even unused.
        there = b.clamp(-REACH, REACH)
        bin_ = knots.bin(there, 0)
        g = _rise(there, bin_)

        def pull(d: Columns, d_log_det: Tensor, into: Weights) -> Columns:
            zero = torch.zeros_like(b)
            d_y, d_log = torch.where(inside, d[1], zero), torch.where(inside, d_log_det, zero)
            d_there, d_left, d_size, d_slopes = _pull_rise(bin_, g, d_y, d_log)
            d_a = back(knots.pull(bin_.which, d_left, d_size, d_slopes), into)
            return d[0] + d_a, torch.where(inside, d_there, d[1])

        log_slope = 2 * (bin_.steep.log() - g.below.log()) + g.bow.log()
        return (a, torch.where(inside, g.y, b)), log_slope * inside, pull

    def inverse(self, z: Columns, weights: Weights) -> Columns:
        a, b = z
        knots = Knots(self.conditioner(a, weights), self._bins)
        there = b.clamp(-REACH, REACH)
        found = _fall(there, knots.bin(there, 1))
        return a, torch.where(b.abs() < REACH, found, b)


class Bin(NamedTuple):
    """One bin for each point: its number (1, n); left knot, size, slopes at its ends, height over width, (n, 1)."""

    which: Tensor
    x: Tensor
    y: Tensor
    width: Tensor
    height: Tensor
    slope: Tensor
    next_slope: Tensor
    steep: Tensor


class Knots:
    """The knots that a conditioner's output (n, 3 K - 1) asks for.

    Kept bins first, (2, K, n): a softmax along the last of several short axes is thirty times slower.
    """

    def __init__(self, out: Tensor, bins: int) -> None:
        raw = out.t().contiguous()
        self._bins = bins
        self._share = torch.softmax(raw[: 2 * bins].view(2, bins, -1), dim=1)
        self._sizes = self._share * (2 * REACH * (1 - _THINNEST * bins)) + 2 * REACH * _THINNEST
        self._ends = self._sizes.cumsum(dim=1)
        self._raw_slopes = raw[2 * bins :] + _UNIT
        inner = torch.nn.functional.softplus(self._raw_slopes) + _LEAST_SLOPE
        # Slope 1 at both ends: the spline joins its tails smoothly.
        one = torch.ones_like(raw[:1])
        self._slopes = torch.cat([one, inner, one])

    def bin(self, at: Tensor, side: int) -> Bin:
        """The bin of each of `at` (n, 1), by widths (side 0) or by heights (side 1)."""
        which = (self._ends[side, :-1] <= at.reshape(1, -1) + REACH).sum(dim=0, keepdim=True)
        both = which.expand(2, 1, -1)
        size = self._sizes.gather(1, both)
        left = self._ends.gather(1, both) - size - REACH
        slopes = self._slopes.gather(0, torch.cat([which, which + 1]))
        x, y, width, height, slope, next_slope = (part.view(-1, 1) for part in (*left, *size, *slopes))
        return Bin(which, x, y, width, height, slope, next_slope, height / width)

    def pull(self, which: Tensor, d_left: Tensor, d_size: Tensor, d_slopes: Tensor) -> Tensor:
        """Gradient by the conditioner's output, from those by left knot, size and slopes of the bins, each (2, n)."""
        index = torch.arange(self._bins, device=which.device).unsqueeze(1)
        # A left knot is moved by every size before it.
        d_sizes = d_left.unsqueeze(1) * (index < which) + d_size.unsqueeze(1) * (index == which)
        d_sizes *= 2 * REACH * (1 - _THINNEST * self._bins)
        d_shares = _aten._softmax_backward_data(d_sizes, self._share, 1, d_sizes.dtype)
        d_all = torch.zeros_like(self._slopes).scatter_(0, torch.cat([which, which + 1]), d_slopes)
        return torch.cat([d_shares.flatten(0, 1), d_all[1:-1] * self._raw_slopes.sigmoid()]).t()


class Rise(NamedTuple):
    """A spline's value y and the pieces of its formula, every entry (n, 1)."""

    y: Tensor
    u: Tensor
    v: Tensor
    above: Tensor
    below: Tensor
    bow: Tensor


def _rise(x: Tensor, bin_: Bin) -> Rise:
    """y = y₀ + h · above / below, with u the share of the bin passed and v = u (1 - u).

    Its slope is steep² · bow / below².
    """
    _, x0, y0, width, height, slope, next_slope, steep = bin_
    u = (x - x0) / width
    rest = 1 - u
    v = u * rest
    above = steep * u * u + slope * v
    below = steep + (slope + next_slope - 2 * steep) * v
    bow = next_slope * u * u + 2 * steep * v + slope * rest * rest
    return Rise(y0 + height * above / below, u, v, above, below, bow)


def _fall(y: Tensor, bin_: Bin) -> Tensor:
    """The x of a given y: the root in [0, 1] of a quadratic in u, in the form that does not cancel."""
    _, x0, y0, width, height, slope, next_slope, steep = bin_
    risen = y - y0
    bent = risen * (slope + next_slope - 2 * steep)
    a, b, c = height * (steep - slope) + bent, height * slope - bent, -steep * risen
    root = (b * b - 4 * a * c).clamp(min=0).sqrt()
    return x0 + width * (2 * c / (-b - root))


def _pull_rise(bin_: Bin, g: Rise, d_y: Tensor, d_log: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Gradient by x, and by left knot, size and slopes of the bin (2, n), from those by y and by the log-slope."""
    _, _, _, width, height, slope, next_slope, steep = bin_
    _, u, v, above, below, bow = g
    rest = 1 - u
    share = d_y / below
    d_above = share * height
    d_below = -(d_above * above + 2 * d_log) / below
    d_bow = d_log / bow
    bent = d_below * v
    d_v = 2 * d_bow * steep + d_above * slope + d_below * (slope + next_slope - 2 * steep)
    d_u = 2 * (d_bow * (next_slope * u - slope * rest) + d_above * steep * u) + d_v * (rest - u)
    d_steep = 2 * (d_log / steep + d_bow * v - bent) + d_above * u * u + d_below
    d_x = d_u / width
    d_height = share * above + d_steep / width
    d_width = -(d_steep * steep + d_u * u) / width
    d_slope = d_bow * rest * rest + d_above * v + bent
    d_next = d_bow * u * u + bent
    pairs = ((-d_x, d_y), (d_width, d_height), (d_slope, d_next))
    left, size, slopes = (torch.stack(pair).squeeze(2) for pair in pairs)
    return d_x, left, size, slopes
