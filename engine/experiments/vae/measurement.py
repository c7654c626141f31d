"""The dear readings of a VAE: exact log-likelihood by quadrature, and how far the bounds are from it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from engine.experiment import Readings, Standing
from engine.experiments.vae.bounds import Bound, bound, closed_kl, iwae, log_weights
from engine.experiments.vae.evidence import Evidence, Lattice
from engine.experiments.vae.principal import MOMENT_POINTS, Moments, shortfall
from engine.experiments.vae.snapshot import Array, Snapshot
from engine.marks import Estimate, Exact, Quadrature
from engine.streams import Streams
from engine.targets import OwnData, Target
from engine.words import text

HELD_OUT = 4000
_JUDGED = 500  # points that log p is measured on
_DRAWN = 100  # of them, points that the IWAE is measured on
LADDER = (1, 2, 5, 10, 25, 50)
_NODES = {1: (500, 2000), 2: (72, 144)}  # of the lattice, along each axis
_ORDER = {1: 24, 2: 7}  # of Gauss and Hermite
CELLS = {1: 480, 2: 72}  # of the data space, along each axis
ACTIVE = 0.01  # variance of the encoder's mean above which a latent is in use (Burda et al. 2015)


@dataclass(frozen=True)
class Taken:
    """What was measured at one moment."""

    evidence: Evidence
    bound: Bound | None
    ladder: dict[int, float]
    integral: float
    integral_error: float


def axes_of(target: Target, cells: int, reach: float = 0.0) -> list[Array]:
    """Cell centres along each axis of the target's box, widened to `reach` sd about its mean."""
    found = []
    for (low, high), mean, sd in zip(target.box, target.mean, target.sd, strict=True):
        low, high = min(low, mean - reach * sd), max(high, mean + reach * sd)
        found.append(low + (high - low) * (np.arange(cells) + 0.5) / cells)
    return found


class Measurement:
    """Measures the models of one run on the same points, nodes and noise each time."""

    def __init__(self, target: Target, streams: Streams, bits: bool) -> None:
        self.target = target
        self._streams = streams
        self.bits = bits
        self.taken: Taken | None = None

    @cached_property
    def points(self) -> Array:
        """Held-out points (n, D); for Bernoulli pixels moved into the box that is [0, 1] to them."""
        found = self.target.held_out(HELD_OUT, self._streams.view("held-out"))
        return np.clip(found, *np.array(self.target.box).T) if self.bits else found

    @property
    def judged(self) -> Array:
        return self.points[:_JUDGED]

    @cached_property
    def log_p(self) -> Array | None:
        """log p of the target at the judged points, where it is known."""
        return self.target.log_density(self.judged)

    @cached_property
    def moments(self) -> Moments:
        n = len(self.points) if isinstance(self.target, OwnData) else MOMENT_POINTS
        return Moments.of(self.target.held_out(n, self._streams.view("moments")))

    def take(self, snapshot: Snapshot) -> Readings:
        """The readings of `snapshot`; infinite and unknown ones are left out."""
        latent = snapshot.vae.latent
        lattice = Lattice.fitting(snapshot, *_NODES[latent])
        evidence = lattice.at(self.judged)
        exact = bool(snapshot.knobs.noise and snapshot.knobs.prior == "gaussian")
        found = bound(snapshot, self.judged, _ORDER[latent]) if exact else None
        integral, error = self._integral(lattice)
        self.taken = Taken(evidence, found, self._ladder(snapshot) if exact else {}, integral, error)
        readings = {"log_likelihood": float(evidence.log_p.mean()), "integral": integral}
        if self.log_p is not None:
            readings["gap"] = float((self.log_p - evidence.log_p).mean())
        if found is not None:
            elbo = float(found.elbo.mean())
            readings |= {"elbo": elbo, "posterior_gap": readings["log_likelihood"] - elbo}
            readings |= {f"iwae_{k}": self.taken.ladder[k] for k in (5, 50)}
        readings["active"] = float((self.activity(snapshot) > ACTIVE).sum())
        if snapshot.vae.linear and not self.bits:
            readings["linear_gap"] = shortfall(snapshot, self.moments)
        return {name: value for name, value in readings.items() if math.isfinite(value)}

    def activity(self, snapshot: Snapshot) -> Array:
        """Variance over the data of the encoder's mean, for each latent."""
        found: Array = snapshot.encode(self.points)[0].var(axis=0)
        return found

    def mean_kl(self, snapshot: Snapshot) -> Array:
        """KL(q(z|x)‖N(0, I)) of each latent, averaged over the held-out points."""
        found: Array = closed_kl(*snapshot.encode(self.points)).mean(axis=0)
        return found

    @property
    def drawn(self) -> int:
        """How many points the IWAE is measured on."""
        return len(self.judged[:_DRAWN])

    def climb(self, snapshot: Snapshot) -> tuple[dict[int, float], float, float]:
        """The mean bound for each K, and mean log p on the same points with its error."""
        exact = Lattice.fitting(snapshot, *_NODES[snapshot.vae.latent]).at(self.judged[:_DRAWN])
        return self._ladder(snapshot), float(exact.log_p.mean()), exact.error

    def _ladder(self, snapshot: Snapshot) -> dict[int, float]:
        points = self.judged[:_DRAWN]
        eps = self._streams.view("iwae").standard_normal((len(points), max(LADDER), snapshot.vae.latent))
        log_w = log_weights(snapshot, points, eps)
        return {k: iwae(log_w, k) for k in LADDER}

    def _integral(self, lattice: Lattice) -> tuple[float, float]:
        """∫ p(x) dx over the box, 5 sd at least; Bernoulli pixels have no more than the box."""
        dimension = self.target.dimension
        axes = axes_of(self.target, CELLS[dimension], 0.0 if self.bits else 5.0)
        density, _ = lattice.over(*axes)
        cell = math.prod(float(axis[1] - axis[0]) for axis in axes)
        value = float(density.sum()) * cell
        strides = [density[i::2] if dimension == 1 else density[i::2, j::2] for i in (0, 1) for j in range(dimension)]
        coarser = [float(some.sum()) * cell * 2**dimension for some in strides]
        return value, max(abs(one - value) for one in coarser)

    def standings(self, snapshot: Snapshot) -> dict[str, Standing]:
        """How each reading is known and what a perfect model reads."""
        knobs, exact = snapshot.knobs, Exact()
        entropy = self.target.entropy
        plain = not self.bits and knobs.noise
        batch = Estimate(knobs.batch)
        aims = entropy is not None and plain and knobs.beta == 1.0
        loss = Standing(batch, entropy.value, entropy.source) if aims and entropy else Standing(batch)
        n = len(self.judged)
        judged = Estimate(n)
        found = {
            "loss": loss, "reconstruction": Standing(batch), "kl": Standing(batch), "rate": Standing(exact),
            "grad_norm": Standing(batch), "sigma": Standing(exact), "active": Standing(Estimate(len(self.points))),
            "elbo": Standing(judged), "posterior_gap": Standing(Estimate(n, 0.0), 0.0, exact),
            "iwae_5": Standing(Estimate(self.drawn)), "iwae_50": Standing(Estimate(self.drawn)),
            "integral": Standing(Quadrature(self.taken.integral_error if self.taken else math.nan), 1.0, exact),
            "linear_gap": Standing(Estimate(self.moments.n, 0.0) if snapshot.vae.linear else exact, 0.0, exact),
        }  # fmt: skip
        if not knobs.noise:
            # A plain autoencoder pays no KL, and has no bound.
            for name in ("kl", "elbo", "posterior_gap", "iwae_5", "iwae_50"):
                del found[name]
        elif knobs.boundless:
            found |= {"loss": Standing(exact), "kl": Standing(exact), "posterior_gap": Standing(exact)}
        if self.bits:
            label = text("Gap of the cross-entropy")
            found["gap"] = Standing(judged, label=label)
            found["log_likelihood"] = Standing(judged, label=text("Mean cross-entropy, negative"))
            return found
        known = judged if self.log_p is None else Estimate(n, float(self.log_p.mean()))
        truth = (-entropy.value, entropy.source) if entropy is not None else (None, None)
        found["log_likelihood"] = Standing(known, *truth)
        found["gap"] = Standing(Estimate(n, 0.0), 0.0, exact)
        return found
