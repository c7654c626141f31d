"""Starting points of the Markov lab: the moments of a lecture, in the order of the derivation."""

from __future__ import annotations

from dataclasses import replace

from engine.experiment import Preset
from engine.words import text


def _line(states: int, rate: float) -> str:
    """A walk on a line with walls."""
    return "\n".join(f"{n} <-> {n + 1} {rate:g} {rate:g}" for n in range(states - 1))


def _square(side: int) -> str:
    """A walk on a square lattice with walls."""
    across = [(n, n + 1) for n in range(side * side) if (n + 1) % side]
    up = [(n, n + side) for n in range(side * (side - 1))]
    return "\n".join(f"{a} <-> {b} 1 1" for a, b in across + up)


def _ladder(top: int, birth: float) -> str:
    """n rises at a constant rate and falls at rate n."""
    return "\n".join(f"{n} <-> {n + 1} {birth:g} {n + 1}" for n in range(top))


def _ring(states: int, forward: float, back: float) -> str:
    return "\n".join(f"{n} <-> {(n + 1) % states} {forward:g} {back:g}" for n in range(states))


_MOMENTS = (
    Preset(
        name="three_states",
        title=text("Three states"),
        line=text("Walkers jump, probability flows along the arrows until gain is loss."),
    ),
    Preset(
        name="composition",
        title=text("Chapman-Kolmogorov"),
        line=text("Sum over the states at t₂; slide t₂: the sum stays."),
        knobs={"span": 0.8, "destination": 2},
        panels=("composition", "graph", "probabilities"),
    ),
    Preset(
        name="expansion",
        title=text("Short times"),
        line=text("exp(εW̃) is 1 + εW̃ up to ε²; turn ε up until an entry is negative."),
        knobs={"epsilon": 0.3},
        panels=("expansion", "expansion_error", "generator", "graph"),
    ),
    Preset(
        name="coarse",
        title=text("Too long a step"),
        line=text("Stepping with 1 + Δt W̃: beyond 1/exit rate probabilities go negative."),
        pace=4.0,
        knobs={"method": "euler", "dt": 0.7, "walkers": 2000, "epsilon": 0.7},
        panels=("probabilities", "spectrum", "flows", "expansion_error"),
    ),
    Preset(
        name="gain_loss",
        title=text("Gain and loss"),
        line=text("Half-step: first what comes in, then what goes out."),
        pace=0.5,
        knobs={"dt": 0.1},
        panels=("flows", "probabilities", "graph"),
    ),
    Preset(
        name="leak",
        title=text("A leak, repaired"),
        line=text("Column 0 does not sum to 0 and ΣP falls; the trick repairs it."),
        knobs={"rates": "-2 1 0.4\n1.5 -1.8 0.6\n0.5 0.8 -1", "leak": 0.5, "normalised": False},
        panels=("generator", "probabilities", "graph", "rates"),
    ),
    Preset(
        name="diagonal",
        title=text("The diagonal of W"),
        line=text("Whatever stands on it cancels: drag an entry there, P(t) goes the same way."),
        knobs={"rates": "7 1 0.4\n1.5 -3 0.6\n0.5 0.8 42"},
        panels=("rates", "generator", "probabilities", "graph"),
    ),
    Preset(
        name="equilibrium",
        title=text("Equilibrium"),
        line=text("Detailed balance: at rest no net current flows on any edge."),
        knobs={"rates": "0 <-> 1 1 2\n1 <-> 2 1 0.5\n2 <-> 3 2 1\n3 <-> 0 1 2", "widths": "current"},
        panels=("graph", "currents", "relaxation", "probabilities"),
    ),
    Preset(
        name="ring",
        title=text("A ring with a current"),
        line=text("All states equal at rest, yet probability keeps going round."),
        knobs={"rates": _ring(6, 2.0, 0.5), "widths": "current"},
        panels=("graph", "currents", "spectrum", "probabilities"),
    ),
    Preset(
        name="telegraph",
        title=text("Telegraph"),
        line=text("Two states: one exponential, with the sum of both rates."),
        knobs={"rates": "0 1\n2 0", "destination": 1},
        panels=("graph", "probabilities", "relaxation", "walkers"),
    ),
    Preset(
        name="walk",
        title=text("Walk on a line"),
        line=text("A lattice of states: diffusion, until the walls are felt."),
        knobs={"rates": _line(21, 2.0), "start": "10", "walkers": 2000, "dt": 0.02},
        panels=("probabilities", "walkers", "graph", "relaxation"),
    ),
    Preset(
        name="lattice",
        title=text("Walk on a lattice"),
        line=text("Six by six states; click one to put all probability there."),
        knobs={"rates": _square(6), "start": "14", "layout": "grid", "walkers": 2000, "dt": 0.02},
        panels=("graph", "walkers", "relaxation", "spectrum"),
    ),
    Preset(
        name="ladder",
        title=text("Birth and death"),
        line=text("Born at rate 4, each dies at rate 1: the ladder settles on Poisson."),
        knobs={"rates": _ladder(15, 4.0), "walkers": 5000},
        panels=("probabilities", "walkers", "flows", "graph"),
    ),
    Preset(
        name="islands",
        title=text("Two islands"),
        line=text("No way across: two zero eigenvalues, and where it ends depends on the start."),
        knobs={"rates": "0 <-> 1 1 2\n2 <-> 3 1 1\n4 -> 0 1\n4 -> 2 0.5", "start": "4", "origin": 4, "destination": 2},
        panels=("graph", "spectrum", "probabilities", "composition"),
    ),
)
# Unthrottled, a chain is at rest before anybody has looked.
PRESETS = tuple(replace(preset, pace=preset.pace or 100.0) for preset in _MOMENTS)
