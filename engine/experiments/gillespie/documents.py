"""What a network hands out as text: itself as SBML and Antimony, and tables at asked-for times."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.exact.master_equation import MasterEquation
from engine.experiments.gillespie.deterministic import Deterministic
from engine.experiments.gillespie.trouble_found import look_for_trouble
from engine.kinetics.network import ReactionNetwork
from engine.kinetics.observables import observed
from engine.kinetics.simulation import Simulation
from engine.words import BadInput

if TYPE_CHECKING:
    from engine.experiments.gillespie.process import Gillespie

Array = NDArray[np.float64]


def documents(process: Gillespie, at: Sequence[float]) -> dict[str, str]:
    """File name -> content. Tables start from time 0 and repeat the changes of rates that were made by hand."""
    from engine.kinetics.antimony_text import to_antimony
    from engine.kinetics.sbml_writer import to_sbml

    network = _as_turned(process)
    found = {"network.xml": to_sbml(network), "network.ant": to_antimony(network)}
    if not at:
        return found
    found["trajectories.csv"] = _table(process, at, _sampled(process, at))
    exact = _exact(process, at)
    if exact is not None:
        found["exact.csv"] = exact
    return found


def _as_turned(process: Gillespie) -> ReactionNetwork:
    """The network with its rates as they are now."""
    values = zip(process.network.parameters, process.parameters.tolist(), strict=True)
    return replace(process.network, parameters=tuple(replace(each, value=value) for each, value in values))


def _legs(process: Gillespie, at: Sequence[float]) -> Iterator[tuple[float, Array | None, bool]]:
    """Times to go to in order, the rates to take on there (None: as before), and whether to write a row."""
    changes = [(time, rates, False) for time, rates in process.changes if 0 < time < max(at)]
    rows = [(time, None, True) for time in at]
    return iter(sorted([*changes, *rows], key=lambda leg: (leg[0], not leg[2])))


def _sampled(process: Gillespie, at: Sequence[float]) -> list[Array]:
    simulation = process.simulation_anew()
    found: list[Array] = []
    for time, rates, writes in _legs(process, at):
        simulation.advance(time)
        if writes:
            wanted = bool(process.network.observables and process.network.events)
            values = observed(process.network, simulation.counts, _parameters(simulation, wanted), time)
            found.append(
                np.stack([values.mean(axis=0), values.std(axis=0, ddof=1) if len(values) > 1 else 0 * values[0]])
            )
        elif rates is not None:
            simulation.set_parameters(rates)
    look_for_trouble(process, simulation)
    return found


def _parameters(simulation: Simulation | Deterministic, wanted: bool) -> Array:
    """(P,), or (trajectories, P) where events may have set some for each, if anything asks for them."""
    if not wanted or isinstance(simulation, Deterministic):
        return simulation.parameters
    return np.stack([simulation.parameters_of(k) for k in range(len(simulation.counts))])


def _exact(process: Gillespie, at: Sequence[float]) -> str | None:
    """The same table from P(n, t); None where there is no exact side."""
    if not process.knobs.exact:
        return None
    try:
        solved = MasterEquation(process.network, process.changes[0][1])
        found: list[Array] = []
        for time, rates, writes in _legs(process, at):
            solved.advance(time)
            if writes:
                found.append(np.stack([solved.mean(), np.sqrt(np.maximum(solved.variance(), 0.0))]))
            elif rates is not None:
                solved.set_parameters(rates)
    except BadInput:
        return None
    return _table(process, at, found)


def _table(process: Gillespie, at: Sequence[float], values: list[Array]) -> str:
    """A row a time: time, then mean and standard deviation of each species and observable there is."""
    known = process.network
    names = [each.name for each in known.species] + [each.name for each in known.observables]
    names = names[: values[0].shape[1]]
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(["time", *(f"{name}-{what}" for name in names for what in ("mean", "sd"))])
    for time, (mean, sd) in zip(at, values, strict=True):
        pairs = (repr(float(value)) for pair in zip(mean, sd, strict=True) for value in pair)
        writer.writerow([repr(float(time)), *pairs])
    return written.getvalue()
