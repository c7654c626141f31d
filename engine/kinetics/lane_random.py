"""One random stream a trajectory, and the arithmetic every kernel shares: uniforms, logarithm, exponential.

SplitMix64 with a step of its own for each stream (Steele, Lea & Flood 2014). A stream is a position and an odd
step, number k is a hash of position + k·step: what a trajectory draws depends on nothing but (seed, its number).
"""

from __future__ import annotations

from typing import Any

import numpy as np
from llvmlite import ir
from numba import types

from engine.kinetics.kernel_cache import intrinsic, kernel

GOLDEN = np.uint64(0x9E3779B97F4A7C15)
SECOND = np.uint64(0xD1B54A32D192ED03)


@intrinsic
def bits_of(typing: Any, value: Any) -> Any:
    """The 64 bits of a float."""

    def build(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.bitcast(arguments[0], ir.IntType(64))

    return types.uint64(types.float64), build


@intrinsic
def float_of(typing: Any, bits: Any) -> Any:
    """The float with these 64 bits."""

    def build(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.bitcast(arguments[0], ir.DoubleType())

    return types.float64(types.uint64), build


@kernel
def mixed(bits: Any) -> Any:
    """A bijective hash of 64 bits: Stafford's variant 13."""
    bits = (bits ^ (bits >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    bits = (bits ^ (bits >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return bits ^ (bits >> np.uint64(31))


@kernel
def uniform(position: Any) -> Any:
    """(k + 1/2) / 2^52 with k uniform: never 0, never 1, so its logarithm is finite and negative."""
    bits = (mixed(position) >> np.uint64(12)) | np.uint64(0x3FF0000000000000)
    return float_of(bits) - 0.99999999999999988898


@kernel
def log_of(value: float) -> Any:
    """ln of a positive normal number, within 2 units in the last place, without a branch."""
    bits = bits_of(value)
    # A bit pattern just below sqrt(1/2) is the border: the mantissa comes out in [sqrt(1/2), sqrt(2)).
    shifted = (bits + np.uint64(0x3FF0000000000000 - 0x3FE6A09E667F3BCD)) >> np.uint64(52)
    mantissa = float_of(bits - ((shifted - np.uint64(1023)) << np.uint64(52)))
    exponent = float_of(shifted | np.uint64(0x4330000000000000)) - 4503599627371519.0
    above = mantissa - 1.0
    s = above / (2.0 + above)
    w = s * s
    series = 0.18182889455674946 + w * (0.15331710618210772 + w * 0.14616585424888622)
    series = 0.28571428626003269 + w * (0.22222211130259877 + w * series)
    series = 0.66666666666666697 + w * (0.39999999999899443 + w * series)
    # above - s·(above - w·series) = 2 atanh(s), with above itself exact.
    low = s * (above - w * series)
    return exponent * 0.693147180369123816490 + (above - (low - exponent * 1.90821492927058770002e-10))


@kernel
def ln(value: float) -> Any:
    """ln of any float: -inf at 0, not a number below."""
    if value > 2.2250738585072014e-308:
        return log_of(value) if value < np.inf else value
    if value == 0.0:
        return -np.inf
    return log_of(value * 18014398509481984.0) - 37.42994775023705 if value > 0.0 else np.nan


@kernel
def exp(value: float) -> Any:
    """e^value: argument reduced by ln 2, then a polynomial of degree 12."""
    if not value < 709.78:
        return np.inf if value > 0.0 else value
    if value < -745.0:
        return 0.0
    whole = np.floor(value * 1.4426950408889634 + 0.5)
    rest = (value - whole * 0.693147180369123816490) - whole * 1.90821492927058770002e-10
    series = 2.7557251877225083e-07 + rest * (2.5114882095880340e-08 + rest * 2.0921588938971492e-09)
    series = 1.9841269909257903e-04 + rest * (2.4801587350139931e-05 + rest * (2.7557224920652138e-06 + rest * series))
    series = 8.3333333333095080e-03 + rest * (1.3888888888871875e-03 + rest * series)
    series = 0.5 + rest * (0.16666666666666702 + rest * (4.1666666666666692e-02 + rest * series))
    power = 1.0 + (rest + rest * rest * series)
    # 2^whole in two factors: the ends of the range leave the normal exponents.
    half = np.int64(whole) >> 1
    other = np.int64(whole) - half
    return (
        power * float_of(np.uint64(half + 1023) << np.uint64(52)) * float_of(np.uint64(other + 1023) << np.uint64(52))
    )


def streams(seed: int, first: int, many: int) -> tuple[np.ndarray, np.ndarray]:
    """Positions and steps (many,), uint64, of the trajectories numbered from `first`."""
    number = np.arange(first, first + many, dtype=np.uint64)
    with np.errstate(over="ignore"):
        key = _mixed(np.uint64(seed & 0xFFFFFFFFFFFFFFFF) * SECOND + GOLDEN)
        position = _mixed(key + number * GOLDEN)
        step = _mixed(position ^ _mixed(key ^ (number * SECOND + GOLDEN))) | np.uint64(1)
    return position, step


def _mixed(bits: Any) -> Any:
    bits = (bits ^ (bits >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    bits = (bits ^ (bits >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return bits ^ (bits >> np.uint64(31))
