"""The networks as gallery cards, and the moments of a lecture."""

from __future__ import annotations

from engine.experiment import Preset
from engine.kinetics import networks
from engine.words import text

PACE = 25.0  # intervals a second: unthrottled, the beginning is over before anybody has looked
# Where the last species and the first are not the ones to look at.
_SHOWN = {"sir": {"species": "I"}, "vilar": {"species": "R", "against": "A"}, "multistate": {"species": "RLAp"}}
# Too many states for an exact side: these are watched in the phase plane instead.
_WATCHED = ("trajectories", "phase", "fan", "network")
_TOO_MANY = ("lotka_volterra", "vilar", "repressilator", "brusselator", "multistate")
_PANELS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(_TOO_MANY, _WATCHED),
    **dict.fromkeys(("toggle", "sir", "enzyme"), ("trajectories", "phase", "joint", "joint_exact", "histogram")),
    "schloegl": ("trajectories", "histogram", "through_time", "fan"),
}


def _of(known: networks.Preset) -> Preset:
    knobs = {
        "network": known.network,
        "until": float(known.end),
        "interval": float(known.sampling),
        "trajectories": known.trajectories,
        **({"exact": False} if known.key in _TOO_MANY else {}),
        **_SHOWN.get(known.key, {}),
    }
    return Preset(known.key, known.title, known.line, knobs=knobs, panels=_PANELS.get(known.key, ()),
                  pace=PACE)  # fmt: skip


def _gene(name: str, **more: object) -> dict[str, object]:
    known = networks.preset(name)
    return {"network": known.network, "until": float(known.end), "interval": float(known.sampling), **more}


_MOMENTS = (
    Preset(
        "one_event",
        text("One event at a time"),
        text("Two random numbers make an event: the first says when, the second says which."),
        knobs=_gene("gene_expression", advance="event"),
        panels=("clock", "choice", "trajectories", "propensities", "network"),
        pace=0.5,
    ),
    Preset(
        "filling",
        text("Filling the distribution"),
        text("Each batch of runs joins the histogram, and its distance to the exact bars falls as one over √n."),
        knobs=_gene("gene_expression", advance="runs", trajectories=200),
        panels=("histogram", "variation", "fan", "through_time"),
    ),
    Preset(
        "three_ways",
        text("Three histograms"),
        text("Counted per event the histogram is wrong: events come oftener where there is more to happen."),
        knobs=_gene("gene_expression", trajectories=2000, settle=5.0, until=30.0),
        panels=("histogram", "trajectories", "fan"),
        pace=PACE,
    ),
)
_FIRST, *_OTHERS = (_of(known) for known in networks.PRESETS)
PRESETS = (_FIRST, *_MOMENTS, *_OTHERS)
