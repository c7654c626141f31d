"""The table of quality: its recipes can be run, and the way there and back is as exact as it asks for."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
import torch

from engine.experiments.flow import CARD, FlowKnobs
from engine.experiments.flow.chain import Chain, build
from engine.experiments.flow.matching import Drift
from engine.experiments.flow.watch import LARGEST_INVERSE_ERROR
from engine.marks import Exact
from engine.targets import find_target
from tests.benchmarks import flow_quality
from tests.engine.flows import flow

LAYERS = ("additive", "affine", "glow", "spline", "maf", "matching")
CELLS = [(model, target) for model, targets in flow_quality.WANTED.items() for target in targets]


@pytest.mark.parametrize(("model", "target"), CELLS)
def test_every_cell_of_the_table_has_a_recipe_with_the_steps_asked_for(model, target):
    recipe = {**flow_quality.RECIPES[model], **flow_quality.SPECIAL.get(f"{model}/{target}", {})}
    steps = {"spline": 6500, "affine": 7000, "maf": 7000, "additive": 5000, "matching": 10_000, "reverse": 3000}
    knobs = FlowKnobs.checked(recipe)
    assert knobs.batch == 256 and knobs.horizon == steps[model]
    median, worst = flow_quality.WANTED[model][target]
    assert median <= worst and find_target(target).name == target


def test_special_recipes_belong_to_cells():
    assert set(flow_quality.SPECIAL) <= {f"{model}/{target}" for model, target in CELLS}


@pytest.mark.parametrize("layer", LAYERS)
def test_the_meter_of_the_inverse_error_shows_for_every_layer(layer):
    made = flow(steps=60, layer=layer)
    error = made.measure()["inverse_error"]
    assert 0 < error < LARGEST_INVERSE_ERROR
    standing = made.standings()["inverse_error"]
    assert standing.truth == 0 and isinstance(standing.truth_source, Exact)
    assert any(reading.name == "inverse_error" for reading in CARD.readings)


def test_the_finding_is_no_stricter_than_the_table_and_no_laxer():
    assert LARGEST_INVERSE_ERROR == flow_quality.ROUND_TRIP


def test_time_goes_from_data_to_noise_in_steps_that_grow():
    drifts = [layer for layer in build(FlowKnobs(layer="matching"), []).layers if isinstance(layer, Drift)]
    stretches = [drift._times for drift in drifts]
    assert stretches[0][0] == 1 and stretches[-1][1] == 0
    assert all(early == late for (_, early), (late, _) in pairwise(stretches))
    lengths = [late - early for late, early in stretches]
    assert all(shorter < longer for shorter, longer in pairwise(lengths)) and lengths[-1] < 3 * lengths[0]


class Eight:
    """The exact velocity from noise to eight Gaussians of sd 0.17 on a circle: E[data - noise | x at time t]."""

    def __init__(self):
        self.network = build(FlowKnobs(layer="matching"), []).layers[0].velocity.network
        angles = torch.arange(8, dtype=torch.float64) * math.pi / 4
        self._centres = 1.4 * torch.stack([angles.cos(), angles.sin()], dim=1)

    def at(self, x, t, weights):
        away = x[:, None] - t * self._centres
        variance = (1 - t) ** 2 + (0.17 * t) ** 2
        share = torch.softmax(-away.square().sum(2) / (2 * variance), dim=1).unsqueeze(2)
        pull = (t * 0.17**2 - (1 - t)) / variance
        return (share * (self._centres + pull * away)).sum(1)


def test_shorter_steps_near_the_data_lose_less_than_equal_steps():
    points = np.random.default_rng(5).uniform(-2, 2, (300, 2))
    x = tuple(torch.as_tensor(points.T[:, :, None].copy()))
    graded = [drift._times for drift in build(FlowKnobs(layer="matching"), []).layers]
    lost = []
    for stretches in (graded, list(pairwise(np.linspace(1, 0, len(graded) + 1).tolist()))):
        chain = Chain([Drift(Eight(), stretch) for stretch in stretches])
        weights = [None] * len(chain.shapes)
        back = chain.inverse(chain.image(x, weights), weights)
        lost.append(max(float((one - other).abs().max()) for one, other in zip(back, x, strict=True)))
    assert lost[0] < 0.5 * lost[1]
