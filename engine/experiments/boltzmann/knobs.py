"""Knobs of the Boltzmann lab: the levels, the temperature, the walkers."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Self

from engine.knobs import KnobSet, knob
from engine.words import BadInput, FieldName, text

FEWEST, MOST, HIGHEST = 2, 24, 100.0
DECIMALS = 3  # of an energy put by hand
_LEVELS, _WALKERS = text("Levels"), text("Walkers")


class BoltzmannKnobs(KnobSet):
    """Energies E_i, temperature T, and walkers that hop between the levels."""

    levels: str = knob(
        "0 0.5 1 1.5 3", label=text("Energies E"),
        help=text("A number for each level, 2 to 24 of them, with spaces or commas between; drag them on the panel."),
        group=_LEVELS,
    )  # fmt: skip
    temperature: float = knob(
        1.0, label=text("Temperature T"), help=text("G = −E/T: cold keeps to the lowest level, heat evens all out."),
        group=_LEVELS, low=0.01, high=1000.0, reach=20.0, log=True, live=True,
    )  # fmt: skip
    offset: float = knob(
        0.0, label=text("Gauge"), help=text("Added to every energy: Z changes by e^(−gauge/T), no probability does."),
        group=_LEVELS, low=-50.0, high=50.0, reach=5.0, live=True,
    )  # fmt: skip
    walkers: int = knob(
        1000, label=text("Walkers"), help=text("They try another level each step, and hop by Metropolis' rule."),
        group=_WALKERS, low=1, high=100_000, log=True,
    )  # fmt: skip
    noise: int = knob(
        64, label=text("Noise a step"),
        help=text("Levels drawn evenly each step: the mean of e^G times their number estimates Z."),
        group=_WALKERS, low=1, high=10_000, log=True, live=True,
    )  # fmt: skip

    @classmethod
    def shaped(cls, values: Mapping[str, Any]) -> type[Self]:
        """The same knobs for all levels that are levels."""
        levels_of(str(values.get("levels", "0 1")))
        return cls


def levels_of(written: str) -> list[float]:
    """The energies. Raises BadInput where a number is none, or there are too few or too many."""
    parts = written.replace(",", " ").replace("，", " ").split()
    found = []
    for part in parts:
        try:
            value = float(part.replace("−", "-"))
        except ValueError:
            value = math.nan
        if not abs(value) <= HIGHEST:
            raise BadInput(
                text("{knob}: {part} is no energy; give numbers from −100 to 100.", knob=FieldName("levels"), part=part)
            )
        found.append(value)
    if not FEWEST <= len(found) <= MOST:
        if len(found) == 1:
            raise BadInput(
                text(
                    "{knob} has only one energy; give {fewest} to {most}.",
                    knob=FieldName("levels"),
                    fewest=FEWEST,
                    most=MOST,
                )
            )
        raise BadInput(text("{knob} has {count} energies; give {fewest} to {most}.",
                            knob=FieldName("levels"), count=len(found), fewest=FEWEST,
                            most=MOST))  # fmt: skip
    return found


def written(levels: list[float]) -> str:
    """The energies as `levels_of` reads them, to the last bit."""
    return " ".join(repr(level + 0.0).removesuffix(".0") for level in levels)
