"""What can be turned in the kinetics lab: the network as text, how it is run, and a slider for each of its rates."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Literal, Self

import numpy as np
from numpy.typing import NDArray
from pydantic import create_model

from engine.kinetics.network import ReactionNetwork
from engine.kinetics.reading import read_network
from engine.kinetics.short_writer import legible
from engine.kinetics.turned import turned
from engine.knobs import KnobSet, knob
from engine.words import Text, text

_NETWORK = text("Network")
_SHOWN = text("Shown")
_RUN = text("Run")
_EXACT = text("Exact side")
MOST_SHOWN = 24  # species that may be chosen to be shown, and rates that get a slider
FASTEST = 1e12
MOST_COLUMNS = 400  # recorded points of time
GENES = "0 -> m ; 20\nm -> m + n ; 2.5\nm -> 0 ; 1\nn -> 0 ; 1\nm = 1\nn = 1"


class GillespieKnobs(KnobSet):
    """The rates of the network come on top, as `rates.NAME`, and the species to look at, by name."""

    network: str = knob(
        GENES,
        label=text("Reactions"),
        help=text("One reaction a line, such as: S + E -> SE ; 0.002. Counts to start from: S = 300. "
                  "Antimony and SBML are read as well; Ctrl+Enter takes what is typed."),
        group=_NETWORK,
        lines=True,
    )  # fmt: skip
    advance: Literal["time", "runs", "event"] = knob(
        "time",
        label=text("A step is"),
        help=text("All trajectories go on by one interval together; or a batch of whole trajectories joins those "
                  "there are; or one event of a single trajectory, with its two random numbers."),
        group=_RUN,
        choices={"time": text("an interval"), "runs": text("more runs"), "event": text("one event")},
    )  # fmt: skip
    method: Literal["auto", "direct", "next", "rejection", "leap", "langevin", "ode"] = knob(
        "auto",
        label=text("Method"),
        help=text("Exact methods draw every event and differ in speed only; leaps and the Langevin equation "
                  "are approximations, the rate equations have no chance in them at all."),
        group=_RUN,
        choices={
            "auto": text("exact, chosen"), "direct": text("direct"), "next": text("next reaction"),
            "rejection": text("rejection"), "leap": text("tau-leaping"), "langevin": text("Langevin"),
            "ode": text("rate equations"),
        },
        when={"advance": ("time", "runs")},
    )  # fmt: skip
    leap: float = knob(
        0.03,
        label=text("Leap ε"),
        help=text("By what share a propensity may change within one leap; smaller is slower and closer."),
        group=_RUN, low=0.001, high=0.5, log=True, when={"method": ("leap",), "advance": ("time", "runs")},
    )  # fmt: skip
    trajectories: int = knob(
        1000,
        label=text("Trajectories"),
        help=text("How many go on together, or join at each step."),
        group=_RUN, low=1, high=1_000_000, reach=100_000, log=True, when={"advance": ("time", "runs")},
    )  # fmt: skip
    interval: float = knob(
        0.05,
        label=text("Interval"),
        help=text("The time from one recorded point to the next."),
        group=_RUN, low=1e-6, high=1e6, log=True, when={"advance": ("time", "runs")},
    )  # fmt: skip
    until: float = knob(
        10.0,
        label=text("Time axis"),
        help=text("How much time the pictures span; whole trajectories end there."),
        group=_RUN, low=1e-6, high=1e6, log=True,
    )  # fmt: skip
    settle: float = knob(
        0.0,
        label=text("Histograms from"),
        help=text("The histograms along the trajectories leave out everything before this time."),
        group=_RUN, low=0.0, high=1e6, reach=100.0, when={"advance": ("time",)},
    )  # fmt: skip
    exact: bool = knob(
        True,
        label=text("Master equation"),
        help=text("Compute P(n, t) beside the trajectories, on as many states as it needs."),
        group=_EXACT,
    )
    cursor: float = knob(
        1.0,
        label=text("Time shown"),
        help=text("At which share of the time axis the histograms are read off."),
        group=_SHOWN, low=0.0, high=1.0, view=True, when={"advance": ("runs",)},
    )  # fmt: skip

    @classmethod
    def shaped(cls, values: Mapping[str, Any]) -> type[Self]:
        """With a slider for each rate of the network and a choice among its species. Raises BadInput."""
        return _grown(str(values.get("network", GENES)))  # type: ignore[return-value]

    @classmethod
    def opened(cls, knob: str, content: str, file: str) -> Mapping[str, Any]:
        """The model as a person would type it, under the name of its file, with time to see what it does."""
        network = read(content)
        written = legible(network) if content.lstrip("\ufeff \t\r\n").startswith("<") else content
        unit = f", t / {network.time_unit}" if network.time_unit else ""
        return {knob: f"# {' '.join(file.split())}{unit}\n{written}", "interval": 0.5, "until": 50.0}

    def worded(self) -> Mapping[str, Any]:
        """The reactions say what the sliders say."""
        values, known = self.model_dump(), read(self.network)
        said = {known.parameters[index].name: float(values[name]) for name, index in dials(known).items()}
        if any(said[each.name] != each.value for each in known.parameters if each.name in said):
            values["network"] = _turned(self.network, tuple(said.items()))
        return values

    @property
    def parameters(self) -> NDArray[np.float64]:
        """All values of the network (P,), those with a slider as it stands."""
        values, known = self.model_dump(), read(self.network)
        found = np.array([each.value for each in known.parameters], dtype=np.float64)
        for name, index in dials(known).items():
            found[index] = values[name]
        return found

    @property
    def recorded(self) -> float:
        """The time between recorded points: no finer than a picture can show."""
        return max(self.interval, self.until / MOST_COLUMNS)


@lru_cache(maxsize=32)
def read(network: str) -> ReactionNetwork:
    """The network that the text describes, read once. Raises BadInput."""
    return read_network(network)


def watched(network: ReactionNetwork) -> tuple[int, ...]:
    """The species whose statistics are kept: those that can change, up to a number that pictures can hold."""
    moving = {index for reaction in network.reactions for index, _ in reaction.change}
    moving |= {each.index for event in network.events for each in event.assignments if each.count}
    chosen = sorted(moving) or list(range(len(network.species)))
    return tuple(chosen[:MOST_SHOWN])


def dials(network: ReactionNetwork) -> dict[str, int]:
    """Names of the knobs that are rates -> index of the parameter."""
    turned = [(index, each) for index, each in enumerate(network.parameters) if each.dial]
    return {f"rates.{each.name}": index for index, each in turned[:MOST_SHOWN]}


@lru_cache(maxsize=32)
def _turned(network: str, values: tuple[tuple[str, float], ...]) -> str:
    return turned(network, dict(values))


@lru_cache(maxsize=32)
def _grown(network: str) -> type[GillespieKnobs]:
    known = read(network)
    names = tuple(known.species[index].name for index in watched(known))
    fields: dict[str, Any] = {}
    for place, (name, label) in enumerate((("species", text("Species")), ("against", text("Against")))):
        fields[name] = (
            Literal[names],
            knob(
                names[0 if place else -1],
                label=label,
                help=text("Which species the pictures are about; the second one where they show two."),
                group=_SHOWN,
                view=True,
                choices={each: Text(each) for each in names},
            ),
        )
    for name, index in dials(known).items():
        parameter = known.parameters[index]
        fields[name] = (
            float,
            knob(
                float(parameter.value),
                label=Text(parameter.name),
                help=text("A constant of the network. What has no memory can be turned while it runs."),
                group=text("Rates"),
                low=0.0,
                high=FASTEST,
                reach=4 * parameter.value if parameter.value > 0 else 1.0,
                live=True,
            ),
        )
    made = create_model("GillespieKnobs", __base__=GillespieKnobs, **fields)
    made.grown = frozenset(fields)
    return made
