"""The Dirac game in numbers: f(x) = ψx, real data at 0, one generated point at θ (Mescheder et al. 2018)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from engine.experiments.dirac_gan.knobs import DiracKnobs
from engine.experiments.gan.names import SIGMOID

_SMALL = 1e-5
FARTHEST = 1e6


def sigmoid(f: float) -> float:
    return 1 / (1 + math.exp(-f)) if f > -500 else 0.0


@dataclass(frozen=True)
class Game:
    """Gradients of both players, and the map that one step of training is."""

    knobs: DiracKnobs

    def critic_slope(self, theta: float, psi: float) -> float:
        """∂L_f/∂ψ: real data at 0 say nothing about ψ, so it is the generated point's share and the penalty's."""
        f, loss = psi * theta, self.knobs.loss
        if loss in ("saturating", "nonsaturating"):
            slope = sigmoid(f)
        elif loss == "leastsquares":
            slope = f
        elif loss == "hinge":
            slope = 1.0 if f > -1 else 0.0
        else:
            slope = 1.0
        return slope * theta + self._penalty_slope(psi)

    def _penalty_slope(self, psi: float) -> float:
        constraint, strength = self.knobs.constraint, self.knobs.penalty
        if constraint == "r1":
            return strength * psi
        excess = abs(psi) - 1
        if constraint == "gp" or (constraint == "gp_onesided" and excess > 0):
            return 2 * strength * excess * math.copysign(1.0, psi)
        return 0.0

    def generator_slope(self, theta: float, psi: float) -> float:
        """∂L_G/∂θ."""
        f, loss = psi * theta, self.knobs.loss
        if loss == "saturating":
            slope = -sigmoid(f)
        elif loss == "nonsaturating":
            slope = -sigmoid(-f)
        elif loss == "leastsquares":
            slope = f - 1
        else:
            slope = -1.0
        return slope * psi

    def cut(self, psi: float) -> float:
        bound = self.knobs.clip
        return min(bound, max(-bound, psi)) if self.knobs.constraint == "clip" else psi

    def critic_step(self, theta: float, psi: float) -> float:
        return self.cut(psi - self.knobs.rate * self.critic_slope(theta, psi))

    def step(self, theta: float, psi: float) -> tuple[float, float]:
        """One whole step from (θ, ψ)."""
        moved = psi
        for _ in range(self.knobs.critic_steps):
            moved = self.critic_step(theta, moved)
        answered = psi if self.knobs.order == "simultaneous" else moved
        return theta - self.knobs.rate * self.generator_slope(theta, answered), moved

    def growth(self) -> float | None:
        """By what factor a small distance from (0, 0) grows a step: the largest |eigenvalue| there.

        None where the step has a kink there (a gradient penalty is one at ψ = 0), or where (0, 0) is no rest.
        """
        if self.knobs.constraint in ("gp", "gp_onesided") or self.step(0.0, 0.0) != (0.0, 0.0):
            return None
        columns = [
            (np.array(self.step(*move)) - np.array(self.step(*(-move)))) / (2 * _SMALL) for move in np.eye(2) * _SMALL
        ]
        return float(np.abs(np.linalg.eigvals(np.stack(columns, axis=1))).max())

    def best_slope(self, theta: float) -> float | None:
        """The critic's best ψ against a fixed θ; None where there is none: an unbounded critic has no best.

        Under the two-sided penalty on a Wasserstein critic it is 1 + L/(2λ) steep, for atoms L apart.
        """
        if theta == 0.0:
            return 0.0 if self.knobs.constraint == "r1" else None
        if self.knobs.constraint == "none" and self.knobs.loss in SIGMOID:
            return None
        low, high = (-FARTHEST, 0.0) if theta > 0 else (0.0, FARTHEST)
        if self.knobs.constraint == "clip":
            low, high = self.cut(low), self.cut(high)
        inside = 1e-12 * math.copysign(1.0, -theta)
        if self.critic_slope(theta, low) > 0 or (self.critic_slope(theta, high + (inside if high == 0 else 0)) < 0):
            edge = low if theta > 0 else high
            return edge if self.knobs.constraint == "clip" else None
        for _ in range(200):
            middle = (low + high) / 2
            if self.critic_slope(theta, middle) > 0:
                high = middle
            else:
                low = middle
        found = (low + high) / 2
        return None if abs(found) > FARTHEST / 10 else found
