"""The knob `compiled`: the same training through torch's compiler, waited for with open ears, refused in one sentence.

A tiny model keeps the compiler busy for some ten seconds; without a C++ compiler those tests are skipped.
"""

import shutil
import threading

import numpy as np
import pytest

from engine import hosts
from engine import messages as m
from engine.experiments.flow import compiled
from engine.recipe import Recipe, TargetChoice
from engine.run import LiveRun
from engine.words import BadInput
from tests.engine.flows import flow, train
from tests.engine.test_hosts import PATIENCE, Ear

TINY = {"couplings": 1, "hidden": 8, "batch": 32}
needs_compiler = pytest.mark.skipif(shutil.which("g++") is None, reason="no C++ compiler (g++) here")


def recipe(**knobs):
    return Recipe("flow", {**TINY, "compiled": True, **knobs}, TargetChoice("moons"), 3)


@needs_compiler
def test_compiled_training_repeats_itself_and_agrees_with_the_plain_one():
    one, other = (train(flow(layer="glow", compiled=True, **TINY), 20) for _ in range(2))
    assert one._code is other._code
    assert np.array_equal(one.state()["parameters"]["flat"], other.state()["parameters"]["flat"])
    plain = train(flow(layer="glow", **TINY), 20)
    # Rounding differs, and twenty steps let it grow a little.
    np.testing.assert_allclose(one.parameters.flat, plain.parameters.flat, atol=2e-3)
    middle = one.state(), one.streams.state()
    train(one, 5)
    other.restore(middle[0])
    other.streams.restore(middle[1])
    train(other, 5)
    assert np.array_equal(one.state()["parameters"]["flat"], other.state()["parameters"]["flat"])


@needs_compiler
def test_a_worker_says_what_it_waits_for_and_listens_meanwhile(monkeypatch, tmp_path):
    # Nothing compiled before is at hand, or it might be done before it is told to pause.
    monkeypatch.setenv("TORCHINDUCTOR_CACHE_DIR", str(tmp_path))
    host = hosts.ProcessHost()
    ear = Ear(host)
    try:
        # A shape that no other test compiles, so that there is something to wait for.
        host.send(m.Start(recipe(hidden=9), run=True))
        said = ear.wait(m.Said)
        assert "Compiling" in str(said.sentence)
        host.send(m.Pause())
        assert ear.wait(m.RunState, lambda event: event.state == "paused").step == 0
        host.send(m.Start(recipe(compiled=False), run=True))
        ear.wait(m.RunState, lambda event: event.step > 3)
    finally:
        host.close()


class Slow:
    """A run that is not ready before the gate opens; then it may have failed."""

    def __init__(self, monkeypatch):
        self.gate, self.failure = threading.Event(), None
        monkeypatch.setattr(compiled.Compiled, "_compile", self._compile)
        monkeypatch.setattr(compiled.shutil, "which", lambda name: name)
        compiled._prepared.cache_clear()

    def _compile(self):
        self.gate.wait(PATIENCE)
        if self.failure:
            raise self.failure


@pytest.fixture
def slow(monkeypatch):
    made = Slow(monkeypatch)
    yield made
    made.gate.set()
    compiled._prepared.cache_clear()


def test_a_run_that_is_not_ready_says_so_at_once(slow):
    run = LiveRun(recipe())
    # Had it waited for the compiler, there would be nothing left to wait for.
    assert "Compiling" in str(run.experiment.waits_for())
    slow.gate.set()
    assert run.experiment.waits_for(None) is None


def test_what_does_not_change_the_arithmetic_is_not_compiled_again(slow):
    one = flow(compiled=True, horizon=10, rate=0.1)
    assert flow(compiled=True, seed=1, horizon=99, temperature=0.5)._code is one._code
    assert flow(compiled=True, hidden=17)._code is not one._code


def test_a_compiler_that_fails_is_told_with_its_reason_and_tried_anew(slow):
    slow.failure = RuntimeError("broken header\nand so on")
    slow.gate.set()
    run = LiveRun(recipe())
    with pytest.raises(BadInput, match=r"compiled = true.*broken header and so on.*set compiled to false"):
        run.experiment.waits_for(None)
    with pytest.raises(BadInput, match="broken header"):
        run.advance_step()
    slow.failure = None
    assert LiveRun(recipe()).experiment.waits_for(None) is None


def test_without_a_compiler_the_knob_is_refused_with_the_cure(monkeypatch):
    monkeypatch.setenv("CXX", "no-such-compiler")
    with pytest.raises(BadInput, match=r"compiled = true.*no-such-compiler.*install"):
        LiveRun(recipe())
    LiveRun(recipe(compiled=False))


def test_the_window_s_own_process_does_not_compile():
    ear = Ear(hosts.ThreadHost())
    try:
        ear.host.send(m.Start(recipe(compiled=False), run=False))
        ear.wait(m.Started)
        ear.host.send(m.Start(recipe(), run=True))
        assert "compiled = true" in str(ear.wait(m.Refused).sentence)
        ear.host.send(m.Step(2))
        assert ear.wait(m.RunState, lambda event: event.state == "paused" and event.step == 2)
    finally:
        ear.host.close()
