"""The run of K-means: half-steps in pieces, a hand on the centres, and the optimum to compare with."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from engine.exact.kmeans_1d import LineClusters
from engine.experiment import Experiment, Gesture, Readings, Standing
from engine.experiments.kmeans import CARD, optimum
from engine.experiments.kmeans.beginning import centres_from, points_of
from engine.experiments.kmeans.clustering import Clustering, compiled
from engine.experiments.kmeans.gestures import changed, written
from engine.experiments.kmeans.knobs import KMeansKnobs
from engine.experiments.kmeans.pictures import DRAW, Moment
from engine.experiments.kmeans.pictures_plane import shares
from engine.experiments.kmeans.watch import faults
from engine.findings import Watch
from engine.knobs import KnobSet
from engine.marks import Estimate, Exact, Panel
from engine.streams import State, Streams
from engine.targets import Target
from engine.trace import lengthened
from engine.words import Text, text

Array = NDArray[np.float64]
TRACE = 512


class KMeans(Experiment):
    """Points stay, centres move: assign every point by its distances, move every centre to the mean of its share."""

    card = CARD
    knobs: KMeansKnobs

    def __init__(self, knobs: KnobSet, target: Target | None, streams: Streams, device: str) -> None:
        assert isinstance(knobs, KMeansKnobs) and target is not None
        super().__init__(knobs, target, streams, device)
        compiled()
        self.aim: Target = target
        self.points = points_of(target, knobs, streams)
        centres = centres_from(knobs.centres, knobs, self.points, target.dimension, streams.stream("centres"))
        self.found = Clustering(self.points, centres, None if knobs.hard else knobs.sharpness)
        self.moved = 0.0
        self._halfway, self._stale = False, False
        self._watch = Watch()
        self._trace = np.empty((0, 3))
        self._assigned = math.nan

    def advance(self, phase: str) -> Readings:
        if phase == "assign" or self._stale:
            self.unfinished = not self.found.assign_piece()
            if not self.unfinished:
                self._halfway, self._stale, self._assigned = True, False, self.found.objective
                self.unfinished = phase == "move"
            return {}
        self.unfinished = False
        return self._move()

    def _move(self) -> Readings:
        self.moved = self.found.move()
        self._halfway = False
        self.step += 1
        self._trace = lengthened(self._trace, [self.step, self._assigned, self.found.objective], TRACE)
        self.findings += self._watch.see_all(faults(self.found), self.step)
        return {
            "objective": self.found.objective,
            "moved": self.moved,
            "changed": float(self.found.changed),
            "smallest": float(self.found.shares.min()),
        }

    def measure(self) -> Readings:
        return {"inertia": self.found.inertia()}

    @cached_property
    def line(self) -> LineClusters | None:
        """The optimum where the data lie on a line."""
        return optimum.on_line(self.points, self.found.k) if self.aim.dimension == 1 else None

    @cached_property
    def best(self) -> float | None:
        """The least inertia: exact on a line, the best of many starts in the plane; None where it is not known."""
        if self.aim.dimension == 1:
            return None if self.line is None else self.line.inertia
        return optimum.best_of_starts(self.points, self.found.k, self.streams.view("restarts"))

    def standings(self) -> dict[str, Standing]:
        exact = Exact()
        known = exact if self.aim.dimension == 1 else Estimate(optimum.RESTARTS)
        truth = Standing(exact) if self.best is None else Standing(exact, self.best, known)
        label = None if self.knobs.hard else text("Soft objective")
        aim = truth if self.knobs.hard else Standing(exact, label=label)
        return {
            "inertia": truth,
            "objective": aim,
            "moved": Standing(exact, 0.0, exact),
            "changed": Standing(exact, 0.0, exact),
            "smallest": Standing(exact),
        }

    def tune(self, knobs: KnobSet) -> None:
        super().tune(knobs)
        self.found.sharpness = None if self.knobs.hard else self.knobs.sharpness

    def picture(self, wanted: Sequence[str], detail: float) -> dict[str, Panel]:
        best = self.best if self.knobs.hard else None
        moment = Moment(
            self.found, self.knobs, self.aim, self._trace, best, self.line, self._halfway, self.step, detail
        )
        return {name: DRAW[name](moment) for name in wanted}

    def poke(self, panel: str, gesture: Gesture) -> None:
        """Drag a centre, click one to remove it, click elsewhere to add one; the knobs then count them.

        In the middle of a step the points are assigned once more.
        """
        if panel not in ("plane", "cells"):
            return
        found = changed(self.found, gesture, self.aim.dimension)
        if found is None:
            return
        counted = found.k != self.found.k
        self.found, self._stale = found, self._halfway
        if counted:
            self.knobs = self.knobs.changed(
                clusters=found.k, centres=written(found, self.knobs.centres, self.aim.dimension)
            )
            # What is best for so many clusters is not what was best before.
            vars(self).pop("line", None), vars(self).pop("best", None)

    def evaluate(self, points: NDArray[np.float64]) -> dict[str, NDArray[np.float64]]:
        """Shares (n, k) of the centres at `points` (n, D)."""
        places = np.zeros((len(points), 2))
        places[:, : points.shape[1]] = points
        return {"responsibilities": shares(places, self.found.centres, self.knobs.sharpness, self.knobs.hard)}

    def state(self) -> State:
        return {
            "step": self.step,
            "centres": self.found.centres.copy(),
            "assigned_at": None if self.found.unassigned else self.found.assigned_at.copy(),
            "sums": self.found.sums.copy(),
            "objective": self.found.objective,
            "changed": self.found.changed,
            "moved": self.moved,
            "trace": self._trace.copy(),
            "findings": self._watch.state(),
        }

    def restore(self, state: State) -> None:
        sharpness = None if self.knobs.hard else self.knobs.sharpness
        self.found = Clustering(self.points, state["centres"], sharpness)
        if state["assigned_at"] is not None:
            self.found.relabel(state["assigned_at"])
        self.found.sums, self.found.objective = state["sums"].copy(), state["objective"]
        self.found.changed, self.moved = state["changed"], state["moved"]
        self.step, self._trace, self._watch = state["step"], state["trace"].copy(), Watch(state["findings"])
        self._halfway, self._stale, self.unfinished = False, False, False

    def adopt(self, state: State) -> Text | None:
        """Centres go on where they were; what is new starts as the knobs say."""
        old, self.step = state["centres"], state["step"]
        kept = min(len(old), self.found.k)
        self.found.centres[:kept] = old[:kept]
        if kept < self.found.k:
            return text("{kept} centres go on; the others start anew.", kept=kept)
        return None
