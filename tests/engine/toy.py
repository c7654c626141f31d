"""A small experiment for tests of the house: a noisy descent that can be told to fail in every way."""

import threading
import time

import numpy as np

from engine.experiment import Card, Experiment, Formula, PanelSpec, Phase, Preset, ReadingSpec, Standing
from engine.findings import Finding
from engine.knobs import KnobSet, knob
from engine.marks import Axis, Curve, Estimate, Exact, Panel, Points
from engine.words import BadInput, text


class ToyKnobs(KnobSet):
    size: int = knob(4, label=text("Size"), help=text("Numbers"), group=text("Model"), low=1, high=100_000)
    rate: float = knob(0.1, label=text("Rate"), help=text("Rate"), group=text("Training"), low=0.0, high=1.0, live=True)
    wait: float = knob(0.0, label=text("Wait"), help=text("Wait"), group=text("Training"), low=0.0, high=9.0, live=True)
    zoom: float = knob(1.0, label=text("Zoom"), help=text("Zoom"), group=text("Training"), low=0.1, high=9.0, view=True)
    fault: str = knob("", label=text("Fault"), help=text("Fault"), group=text("Training"), live=True)


CARD = Card(
    name="toy",
    lab=text("Tests"),
    title=text("Toy"),
    summary=text("A noisy descent"),
    equation=Formula("x ← x − rate·x + noise", r"x \leftarrow x - r x + \varepsilon"),
    step=(("move", r"x \leftarrow x - r x +"), ("draw", r"\varepsilon")),
    knobs=ToyKnobs,
    phases=(
        Phase("draw", text("Draw"), text("Draw the noise"), "ε"),
        Phase("move", text("Move"), text("Move a little"), "x ← x − rate·x + ε"),
    ),
    readings=(
        ReadingSpec("norm", text("Norm"), text("Size of x")),
        ReadingSpec("mean", text("Mean"), text("Mean of x"), cheap=False),
    ),
    panels=(
        PanelSpec("trace", text("Trace"), text("x")),
        PanelSpec("cloud", text("Cloud"), text("noise"), gestures=("click",)),
    ),
    presets=(Preset("plain", text("Plain"), text("As it comes")),),
    dimensions=(),
    experiment="tests.engine.toy:Toy",
)


class Toy(Experiment):
    card = CARD
    hang = threading.Event()  # what hangs does so until this is set

    def __init__(self, knobs, target, streams, device):
        super().__init__(knobs, target, streams, device)
        if knobs.size == 13:
            raise BadInput(text("size = 13 brings bad luck; choose another."))
        self.x = streams.stream("start").normal(size=knobs.size)
        self.noise = np.zeros(knobs.size)

    def advance(self, phase):
        if phase == "draw":
            self._fail_as_told()
            self.noise = self.streams.stream("noise").normal(size=self.x.size) * 0.1
            return {}
        self.x = self.x - self.knobs.rate * self.x + self.noise
        self.step += 1
        return {"norm": float(np.linalg.norm(self.x))}

    def _fail_as_told(self):
        fault = self.knobs.fault
        time.sleep(self.knobs.wait)
        if fault == "raise":
            raise RuntimeError("the toy broke")
        if fault in ("finding", "remark"):
            pauses = fault == "finding"
            self.findings.append(Finding("lost", text("The toy is lost."), text("Find it."), self.step, pauses))
        if fault == "hang":
            self.hang.wait()

    def measure(self):
        return {"mean": float(self.x.mean())}

    def standings(self):
        return {"norm": Standing(Exact(), 0.0, Exact()), "mean": Standing(Estimate(self.x.size, 0.0))}

    def picture(self, wanted, detail):
        if self.knobs.fault == "picture":
            raise ValueError("no paint")
        axis = Axis(text("x"), (-3.0, 3.0))
        noise = self.streams.view("cloud").normal(size=(50, 2)) + self.x[0]
        marks = {
            "trace": Curve(x=np.arange(self.x.size), y=self.x),
            "cloud": Points(xy=noise),
        }
        return {name: Panel(text("Panel"), axis, axis, (marks[name],), self.step) for name in wanted}

    def state(self):
        return {"x": self.x.copy(), "step": self.step}

    def restore(self, state):
        self.x, self.step = state["x"].copy(), state["step"]

    def adopt(self, state):
        n = min(self.x.size, state["x"].size)
        self.x[:n] = state["x"][:n]
        return text("{n} numbers were carried over.", n=n)

    def poke(self, panel, gesture):
        self.x[0] = gesture.at[0]
