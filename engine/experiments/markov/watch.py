"""What can go wrong with a master equation, named once each time it comes up."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from engine.experiments.markov.chain import Array, Chain, variation
from engine.experiments.markov.knobs import MarkovKnobs
from engine.findings import Fault
from engine.words import text

NEGATIVE, LOST, SETTLED = -1e-9, 0.05, 0.01


def faults(chain: Chain, p: Array, knobs: MarkovKnobs) -> Iterator[Fault]:
    rest = chain.rest(p)
    if len(chain.closed_classes) > 1 and rest is not None and variation(p, rest) < SETTLED:
        classes = ", ".join("{" + ", ".join(map(str, states)) + "}" for states in chain.closed_classes)
        yield (
            "no unique rest",
            text("Nothing leads out of {classes}: P has come to rest, but from another start it would rest elsewhere.",
                 classes=classes),
            text("Add a rate between them, or look at one of them alone."),
        )  # fmt: skip
    if not chain.conserves and abs(p.sum() - 1.0) > LOST:
        worst = int(np.argmax(np.abs(chain.column_sums)))
        yield _leak(worst, float(chain.column_sums[worst]))
    if p.min() < NEGATIVE and knobs.method == "euler":
        yield (
            "negative probability",
            text("A probability is negative: the step {dt} is longer than 1/{fastest}, one over the largest exit rate.",
                 dt=f"{knobs.dt:g}", fastest=f"{chain.fastest:.3g}"),
            text("Make Δt smaller, or step exactly."),
        )  # fmt: skip
    if not math.isfinite(float(np.abs(p).sum())) or np.abs(p).max() > 1e90:
        yield (
            "unstable step",
            text("P grows without bound and stays where it was."),
            text("Make Δt smaller, step exactly, or switch the normalisation trick on."),
        )


def _leak(state: int, rate: float) -> Fault:
    cure = text("Switch the normalisation trick on: it takes the sum of each column from its diagonal.")
    if rate < 0:
        says = text("Probability leaks from state {state}: its column of W̃ sums to {rate}, not 0.",
                    state=state, rate=f"{rate:.3g}".replace("-", "−"))  # fmt: skip
    else:
        says = text("Probability grows out of state {state}: its column of W̃ sums to {rate}, not 0.",
                    state=state, rate=f"{rate:.3g}")  # fmt: skip
    return "leak", says, cure
