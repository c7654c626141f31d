"""Small VAE runs for tests."""

from engine.experiments.vae import CARD, VaeKnobs
from engine.experiments.vae.process import VaeRun
from engine.streams import Streams
from engine.targets import find_target

SMALL = {"hidden": 16, "batch": 64}


def made(target="moons", steps=0, seed=0, target_knobs=None, **knobs):
    run = VaeRun(VaeKnobs.checked({**SMALL, **knobs}), find_target(target, target_knobs or {}), Streams(seed), "cpu")
    return stepped(run, steps)


def stepped(run, steps):
    for _ in range(steps):
        for phase in CARD.phases:
            run.advance(phase.name)
    return run
