"""The knobs that labs share which train networks. Where they mean something else by one, they declare their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from engine.knobs import knob
from engine.networks import Activation
from engine.words import Text, text

GROUP = text("Training")
When = Mapping[str, Sequence[str | bool]]


def width(default: int, help: Text, group: Text, when: When | None = None) -> Any:
    return knob(default, label=text("Width"), help=help, group=group, low=1, high=1024, log=True, when=when)


def depth(help: Text, group: Text, when: When | None = None) -> Any:
    return knob(2, label=text("Depth"), help=help, group=group, low=1, high=6, when=when)


def activation(default: Activation, help: Text, group: Text, when: When | None = None) -> Any:
    choices = {"relu": text("ReLU"), "silu": text("SiLU"), "tanh": text("tanh")}
    return knob(default, label=text("Activation"), help=help, group=group, choices=choices, when=when)


def batch(help: Text) -> Any:
    return knob(
        256, label=text("Batch"), help=help, group=GROUP, low=2, high=16384, log=True, unit="points",
    )  # fmt: skip


def rate_of_adam(default: float, high: float, reach: float | None = None) -> Any:
    return knob(
        default, label=text("Learning rate"), help=text("The step size of Adam before warm-up and schedule."),
        group=GROUP, low=1e-6, high=high, reach=reach, log=True, live=True,
    )  # fmt: skip


def warmup() -> Any:
    return knob(
        50, label=text("Warm-up"), help=text("The learning rate rises linearly over these first steps."),
        group=GROUP, low=0, high=100_000, unit="steps",
    )  # fmt: skip


def late_schedule() -> Any:
    """The horizon of `schedule.late_cosine`."""
    return knob(
        10_000, label=text("Schedule"),
        help=text("Half of these steps at the full rate, then along a cosine to a hundredth; 0 keeps it constant."),
        group=GROUP, low=0, high=10_000_000, unit="steps", live=True,
    )  # fmt: skip


def gradient_clip() -> Any:
    return knob(
        5.0, label=text("Gradient clip"), help=text("Longer gradients are shortened to this norm; 0 is off."),
        group=GROUP, low=0.0, high=1e6, live=True,
    )  # fmt: skip


def averaging(help: Text) -> Any:
    return knob(0.998, label=text("Averaging"), help=help, group=GROUP, low=0.0, high=0.9999, live=True)


def averaging_for_pictures() -> Any:
    return averaging(
        text("Decay of the running mean of the parameters that pictures and gaps are taken with; 0 is off.")
    )
