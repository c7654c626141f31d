"""Games to test, small unless told otherwise."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch

from engine.experiments import card
from engine.recipe import Recipe, TargetChoice
from engine.run import LiveRun

# Two threads that wait for one another on a busy machine take thirty times as long.
torch.set_num_threads(1)
SMALL = {"hidden": 16, "batch": 32}


def live(name: str = "gan", target: str = "soft_ring8", steps: int = 0, seed: int = 0, **knobs: Any) -> LiveRun:
    """A run after `steps` steps; a game is small unless `knobs` say otherwise."""
    plain = {**SMALL, **knobs} if name in ("gan", "gan_1d") else knobs
    run = LiveRun(Recipe(name, plain, TargetChoice(target) if target else TargetChoice(), seed))
    for _ in range(steps):
        run.advance_step()
    return run


def of_preset(name: str, preset: str, seed: int = 0) -> LiveRun:
    return LiveRun(Recipe.of_preset(card(name), preset, seed=seed))


def normal(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(shape)
