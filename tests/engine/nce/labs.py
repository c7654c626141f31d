"""Runs of the NCE labs for tests, by name and knobs."""

from engine.experiments import card
from engine.recipe import Recipe, TargetChoice
from engine.run import LiveRun


def live(name="nce", target="", seed=0, **knobs):
    return LiveRun(Recipe(name, knobs, TargetChoice(target) if target else TargetChoice(), seed))


def nce(target="double_well", steps=0, seed=0, **knobs):
    return go_on(live("nce", target, seed, **knobs), steps)


def of_preset(name, preset, seed=0):
    return LiveRun(Recipe.of_preset(card(name), preset, seed))


def go_on(run, steps):
    for _ in range(steps):
        run.advance_step()
    return run


def look(run):
    """All there is to see."""
    run.experiment.measure()
    run.experiment.standings()
    return run.experiment.picture([spec.name for spec in run.card.panels], 1.0)
