"""What the contract offers beyond a plain experiment: phases by knobs, phases in pieces, knobs that grow."""

from functools import cache

import pytest
from pydantic import create_model

from engine import documents
from engine import messages as m
from engine.experiment import Card, Experiment, Formula, Phase, Preset
from engine.frames import Frames
from engine.knobs import KnobSet, knob
from engine.recipe import Recipe, TargetChoice
from engine.run import LiveRun
from engine.words import BadInput, text
from tests.engine.test_timeline import Script


class CounterKnobs(KnobSet):
    names: str = knob("a b", label=text("Names"), help=text("Names"), group=text("Model"), lines=True)
    critic: int = knob(2, label=text("Critic"), help=text("Critic"), group=text("Model"), low=0, high=9, live=True)
    rest: bool = knob(False, label=text("Rest"), help=text("Rest"), group=text("Model"), live=True)

    @classmethod
    def shaped(cls, values):
        return _grown(tuple(str(values.get("names", "a b")).split()))


@cache
def _grown(names):
    if "!" in names:
        raise BadInput(text("names may not hold an exclamation mark."))
    rate = knob(1.0, label=text("Rate"), help=text("Rate"), group=text("Rates"), low=0.0, high=9.0, live=True)
    rates = {f"rates.{name}": (float, rate) for name in names}
    made = create_model("CounterKnobs", __base__=CounterKnobs, **rates)
    made.grown = frozenset(rates)
    return made


CARD = Card(
    name="counter", lab=text("Tests"), title=text("Counter"), summary=text("Counts"), equation=Formula("n", "n"),
    step=(), knobs=CounterKnobs,
    phases=(
        Phase("critic", text("Critic"), text("Critic"), "c", repeat="critic"),
        Phase("work", text("Work"), text("Work"), "w"),
        Phase("rest", text("Rest"), text("Rest"), "r", when={"rest": (True,)}),
    ),
    readings=(), panels=(), presets=(Preset("plain", text("Plain"), text("Plain")),), dimensions=(),
    experiment="tests.engine.test_contract:Counter",
)  # fmt: skip
PIECES = 3


class Counter(Experiment):
    card = CARD

    def __init__(self, knobs, target, streams, device):
        super().__init__(knobs, target, streams, device)
        self.done = []
        self.pieces = 0

    def advance(self, phase):
        if phase == "work":
            self.pieces = (self.pieces + 1) % PIECES
            self.unfinished = self.pieces != 0
        if not self.unfinished:
            self.done.append(phase)
        if phase == self.card.phases_under(self.knobs.model_dump())[-1].name and not self.unfinished:
            self.step += 1
        return {}

    def tune(self, knobs):
        self.done.append("tuned")
        super().tune(knobs)

    def picture(self, wanted, detail):
        return {}

    def state(self):
        return {"done": list(self.done), "step": self.step}

    def restore(self, state):
        self.done, self.step = list(state["done"]), state["step"]


@pytest.fixture
def run(monkeypatch):
    monkeypatch.setattr("engine.experiments.card", lambda name: CARD)
    return LiveRun(Recipe("counter", {}, TargetChoice(), 0))


def test_phases_repeat_and_drop_out_as_the_knobs_say(run):
    run.advance_step()
    assert run.experiment.done == ["critic", "critic", "work"]
    run.edit(tune={"critic": 0, "rest": True})
    run.advance_step()
    assert run.experiment.done[-2:] == ["work", "rest"] and run.step == 2


def test_a_phase_in_pieces_is_one_phase(run):
    for _ in range(2):
        run.advance_phase()
    run.advance_phase()
    assert run.amid and run.experiment.unfinished and run.step == 0
    run.advance_phase()
    run.advance_phase()
    assert not run.amid and run.step == 1


def test_an_edit_waits_for_the_phase_that_is_being_done(run):
    for _ in range(3):
        run.advance_phase()
    run.edit(tune={"rest": True})
    assert run.experiment.done == ["critic", "critic", "work", "tuned"]


def test_knobs_grow_with_the_values_they_hold():
    knobs = CounterKnobs.checked({"rates.a": "3"})
    assert knobs.model_dump()["rates.a"] == 3.0 and knobs == CounterKnobs.checked({"rates.a": 3.0})
    assert [declared.name for declared in knobs.declared()][-2:] == ["rates.a", "rates.b"]
    other = knobs.changed(names="a c")
    assert other.model_dump()["rates.a"] == 1.0 and "rates.b" not in other.model_dump()
    assert knobs.restarts(other) and not knobs.restarts(knobs.changed(**{"rates.a": 2.0}))


def test_a_grown_knob_that_is_not_there_is_named():
    with pytest.raises(BadInput, match=r"rates\.z.*did you mean rates\."):
        CounterKnobs.checked({"rates.z": 1.0})
    with pytest.raises(BadInput, match="exclamation"):
        CounterKnobs().changed(names="a !")


def test_a_half_step_is_a_whole_phase_however_many_pieces(monkeypatch):
    monkeypatch.setattr("engine.experiments.card", lambda name: CARD)
    recipe = Recipe("counter", {"critic": 1}, TargetChoice(), 0)
    script = Script().do(m.Start(recipe, run=False), m.Step(0), m.Step(0))
    assert script.runner.stage.history.live.experiment.done == ["critic", "work"]
    assert not script.runner.stage.history.live.amid


def test_what_has_no_files_says_so(monkeypatch, tmp_path):
    monkeypatch.setattr("engine.experiments.card", lambda name: CARD)
    recipe = Recipe("counter", {}, TargetChoice(), 0)
    script = Script().do(m.Start(recipe, run=False), m.WriteFiles(str(tmp_path)))
    assert [e.sentence for e in script.events if isinstance(e, m.Refused)] and not list(tmp_path.iterdir())


def test_a_network_goes_home_as_sbml_and_antimony(tmp_path):
    recipe = Recipe("gillespie", {"network": "A -> B ; 1\nA = 3", "trajectories": 5}, TargetChoice(), 0)
    script = Script().do(m.Start(recipe, run=False), m.WriteFiles(str(tmp_path)))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["network.ant", "network.xml"]
    assert not [e for e in script.events if isinstance(e, m.Failed)]
    again = documents.opened(tmp_path / "network.xml")
    assert again.experiment == "gillespie" and "rates." in "".join(again.knobs)


def test_a_run_is_not_asked_for_the_panels_of_the_experiment_before_it():
    offered, failed = [], []
    frames = Frames(offered.append, failed.append)
    frames.show(("density", "latent"))
    frames.credit()
    live = LiveRun(Recipe("markov", {"walkers": 10}, TargetChoice(), 0))
    frames.draw_resting(live, 0)
    frames.draw_running(live, 0)
    assert not offered and not failed
    frames.show(("graph",))
    frames.draw_resting(live, 0)
    assert set(offered[0].panels) == {"graph"} and not failed
