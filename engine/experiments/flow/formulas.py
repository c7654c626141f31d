"""The formula of each kind of layer with the numbers of one point in it, as plain text and as TeX."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from engine.words import Text, text

Pair = Sequence[float]

KINDS: dict[str, Text] = {
    "additive": text("additive coupling"),
    "affine": text("affine coupling"),
    "swap": text("swap"),
    "scale": text("scale layer"),
}

# What a row of a table can hold, in symbols that need no translation.
SYMBOLS = {"": "x", "additive": "b+m(a)", "affine": "b·eˢ+t", "swap": "a⇄b", "scale": "s⊗h"}


@dataclass(frozen=True)
class Formula:
    """`plain` can be read anywhere; `tex` is the same for a typesetter."""

    plain: str
    tex: str


def layer_formula(kind: str, before: Pair, after: Pair, log_det: float) -> Formula:
    """What a layer of `kind` did to the point `before` = (a, b), which came out as `after`."""
    (a, b), (a_out, b_out) = before, after
    if kind == "additive":
        return _filled("b′ = b + m(a) = %s + %s = %s", r"b' = b + m(a) = %s + %s = %s", b, b_out - b, b_out)
    if kind == "affine":
        shift = b_out - b * math.exp(log_det)
        return _filled(
            "b′ = b · exp s + t = %s · exp(%s) + %s = %s", r"b' = b\,e^{s} + t = %s\,e^{%s} + %s = %s",
            b, log_det, shift, b_out,
        )  # fmt: skip
    if kind == "swap":
        return _filled("(a, b) → (b, a) = (%s, %s)", r"(a, b) \to (b, a) = (%s, %s)", a_out, b_out)
    if kind == "scale":
        return _filled(
            "z = (s₁h₁, s₂h₂) = (%s · %s, %s · %s) = (%s, %s)",
            r"z = (s_1 h_1, s_2 h_2) = (%s \cdot %s, %s \cdot %s) = (%s, %s)",
            _ratio(a_out, a), a, _ratio(b_out, b), b, a_out, b_out,
        )  # fmt: skip
    return _filled(
        "(a, b) = (%s, %s) → (%s, %s), log|det| = %s", r"(a, b) = (%s, %s) \to (%s, %s),\ \log|\det| = %s",
        a, b, a_out, b_out, log_det,
    )  # fmt: skip


def base_formula(z: Pair) -> Formula:
    """The Gaussian at the end of the chain."""
    half = 0.5 * (z[0] ** 2 + z[1] ** 2)
    return _filled(
        "log N(z) = −log 2π − ½‖z‖² = −1.838 − %s = %s",
        r"\log N(z) = -\log 2\pi - \tfrac12\|z\|^2 = -1.838 - %s = %s",
        half, -math.log(2 * math.pi) - half,
    )  # fmt: skip


def number(value: float) -> str:
    """Three decimals and a true minus; what is huge or tiny by its power of ten."""
    written = f"{value:.3f}" if value == 0 or 1e-3 <= abs(value) < 1e4 else f"{value:.1e}"
    return written.replace("-", "−")


def added(*values: float) -> str:
    """A sum, written out."""
    return _signed(" + ".join(number(value) for value in values))


def _ratio(out: float, into: float) -> float:
    return out / into if into else math.nan


def _filled(plain: str, tex: str, *values: float) -> Formula:
    said = tuple(number(value) for value in values)
    return Formula(_signed(plain % said), _signed(tex % said).replace("−", "-"))


def _signed(sum_: str) -> str:
    """Adding a negative number reads as subtracting."""
    return sum_.replace("+ −", "− ").replace("− −", "+ ")
