"""How losses and constraints are called, said once for the game in the plane and the smallest one."""

from __future__ import annotations

from typing import Literal

from engine.words import text

Loss = Literal["saturating", "nonsaturating", "leastsquares", "hinge", "wasserstein"]
LOSSES = {
    "saturating": text("saturating"),
    "nonsaturating": text("non-saturating"),
    "leastsquares": text("least squares"),
    "hinge": text("hinge"),
    "wasserstein": text("Wasserstein"),
}
CONSTRAINTS = {
    "none": text("none"),
    "clip": text("weight clipping"),
    "gp": text("penalty, two-sided"),
    "gp_onesided": text("penalty, one-sided"),
    "fd": text("penalty on differences"),
    "spectral": text("spectral norm"),
    "r1": text("R1: slope on real data"),
}
SIGMOID = ("saturating", "nonsaturating")
