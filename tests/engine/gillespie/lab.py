"""The kinetics lab in a test: small runs of it, and what everybody compares."""

import numpy as np

from engine.experiments import card
from engine.recipe import Recipe, TargetChoice
from engine.run import LiveRun

CARD = card("gillespie")
PANELS = tuple(panel.name for panel in CARD.panels)
MODES = ("time", "runs", "event")
SMALL = {"trajectories": 40, "interval": 0.25, "until": 2.0}


def recipe(seed=1, **knobs):
    return Recipe("gillespie", knobs, TargetChoice(), seed)


def begun(preset=None, seed=1, **knobs):
    """A run at step 0: of a preset with some knobs changed, or of the default network."""
    start = {} if preset is None else CARD.knobs.checked(Recipe.of_preset(CARD, preset).knobs).model_dump()
    return LiveRun(recipe(seed, **{**start, **knobs}))


def advanced(run, steps):
    for _ in range(steps):
        run.advance_step()
    return run


def pictures(run, names=PANELS):
    return run.experiment.picture(names, 1.0)


def worst(found, truth, error):
    """The largest |found - truth| in units of its standard error."""
    return float(np.max(np.abs(np.asarray(found) - truth) / error))
