"""The panels of the kinetics lab, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from engine.experiments.gillespie import pictures_counts, pictures_event, pictures_network, pictures_time
from engine.experiments.gillespie.measurement import Measurement
from engine.marks import Panel

if TYPE_CHECKING:
    from engine.experiments.gillespie.process import Gillespie

_DRAWN: Mapping[str, Callable[[Measurement], Panel]] = {
    "trajectories": pictures_time.trajectories,
    "fan": pictures_time.fan,
    "phase": pictures_time.phase,
    "through_time": pictures_time.through_time,
    "histogram": pictures_counts.histogram,
    "variation": pictures_counts.variation,
    "joint": pictures_counts.joint,
    "joint_exact": pictures_counts.joint_exact,
    "propensities": pictures_event.propensities,
    "clock": pictures_event.clock,
    "choice": pictures_event.choice,
    "network": pictures_network.network,
}


def draw(process: Gillespie, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
    """The wanted panels; at less than full detail the histograms along trajectories wait."""
    measurement = Measurement(process)
    return {name: _DRAWN[name](measurement) for name in wanted}
