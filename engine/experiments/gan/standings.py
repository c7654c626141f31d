"""How each reading of a GAN is known, and what a perfect generator would read."""

from __future__ import annotations

import math

from engine.experiment import Standing
from engine.experiments.gan.knobs import GanKnobs
from engine.experiments.gan.measurement import Measurement
from engine.experiments.gan.modes import SAMPLES, kl_floor, modes_of, perfect_share
from engine.marks import Estimate, Exact
from engine.targets import Target
from engine.words import text

# E f at equilibrium, where f says nothing: both kinds of points look alike.
_RESTING = {"saturating": (2 * math.log(2), -math.log(2)), "nonsaturating": (2 * math.log(2), math.log(2)),
            "leastsquares": (0.25, 0.125), "hinge": (2.0, None), "wasserstein": (0.0, None)}  # fmt: skip


def standings(knobs: GanKnobs, target: Target, measurement: Measurement) -> dict[str, Standing]:
    """By name of the reading, under the present knobs; the exact distance says of which step it is."""
    batch = Estimate(knobs.batch)
    # A player that stands still never comes to that equilibrium.
    critic, generator = _RESTING[knobs.loss] if knobs.freeze == "nobody" else (None, None)
    wasserstein = knobs.loss == "wasserstein"
    unit = "nats" if "saturating" in knobs.loss else ""
    known = {
        "critic_loss": Standing(batch, critic, Exact() if critic is not None else None, unit=unit),
        "generator_loss": Standing(batch, generator, Exact() if generator is not None else None, unit=unit),
        "value": _value(batch, wasserstein, measurement, unit),
        "penalty": Standing(batch),
        "pull": Standing(batch),
        "rate": Standing(Exact()),
        "pursued": Standing(Exact()),
    }
    slopes = knobs.constraint in ("gp", "fd") and wasserstein
    known["slope"] = Standing(batch, 1.0, Exact()) if slopes else Standing(batch)
    return {**known, **_distance(measurement), **_coverage(target)}


def _value(batch: Estimate, wasserstein: bool, measurement: Measurement, unit: str) -> Standing:
    """For Wasserstein critics beside the exact distance, which they should reach."""
    found = measurement.reported
    if wasserstein and found is not None:
        return Standing(batch, found.w1, Estimate(found.n), unit=unit, truth_step=found.step)
    return Standing(batch, unit=unit)


def _distance(measurement: Measurement) -> dict[str, Standing]:
    found = measurement.reported
    if found is None:
        # It has its place from the start: cards must not move when the first value comes.
        return {"w1": Standing(Estimate(measurement.pairs))}
    floor = None if math.isnan(found.floor) else found.floor
    source = Estimate(found.n, floor)
    return {
        "w1": Standing(source, label=text("W₁, step {step}", step=f"{found.step:,}")),
        "value_there": Standing(Estimate(found.n), found.w1, source, text("Critic, same points, step {step}",
                                                                          step=found.step)),
    }  # fmt: skip


def _coverage(target: Target) -> dict[str, Standing]:
    if not (k := modes_of(target)):
        return {}
    n, share = SAMPLES, perfect_share(target.dimension)
    return {
        "modes": Standing(Estimate(n, float(k)), float(k), Exact()),
        "high_quality": Standing(Estimate(n, share), share, Exact()),
        "reverse_kl": Standing(Estimate(n, kl_floor(k, n)), 0.0, Exact()),
        "smallest": Standing(Estimate(n), 1.0, Exact()),
        "width": Standing(Estimate(n, 1.0), 1.0, Exact()),
    }
