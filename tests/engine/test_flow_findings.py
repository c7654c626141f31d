"""What goes wrong is found, once, and the finding names the layer, the width or the place."""

from __future__ import annotations

import numpy as np
import torch

from engine.experiments.flow.watch import LASTING
from tests.engine.flows import PHASES, flow


def names(made):
    return [finding.name for finding in made.findings]


def biases(made, layer):
    """The last biases (s and t) of the affine coupling called `layer`."""
    arrays = [name for name in made.chain.shapes if name.startswith(f"{layer} bias")]
    return made.parameters.leaves[list(made.chain.shapes).index(arrays[-1])]


def test_an_exploding_log_determinant_names_its_layer():
    made = flow(layer="affine", couplings=8, clamp=10.0, scale_layer=False, zero_start=True)
    with torch.no_grad():
        for number in range(1, 9):
            biases(made, f"affine {number}")[0] = 1000.0 if number == 5 else 8.0
    made.advance(PHASES[0])
    (finding,) = made.findings
    assert finding.name == "exploding log-determinant" and "affine coupling 5" in str(finding.says)
    assert finding.since == 0 and "step 0" in str(finding.says)


def test_a_collapsing_dimension_names_its_width():
    for at, coordinate in ((0, "z₁"), (1, "z₂")):
        made = flow(layer="additive", rate=1e-6)
        with torch.no_grad():
            made.parameters.leaves[-1][at] = 7.5
        for phase in PHASES:
            made.advance(phase)
        found = [finding for finding in made.findings if finding.name == "collapsing dimension"]
        assert len(found) == 1 and coordinate in str(found[0].says) and "step 1" in str(found[0].says)


def test_a_lasting_inverse_error_names_the_place():
    made = flow(layer="affine", couplings=8, clamp=10.0)
    with torch.no_grad():
        made.parameters.average.mul_(8.0)
    trip = made._measurement.round_trip(made.model)
    assert trip.largest > 1e-3
    for _ in range(LASTING - 1):
        made.measure()
    assert not made.findings, "a moment is no finding"
    made.measure()
    made.measure()
    (finding,) = made.findings
    assert finding.name == "inverse error"
    assert all(f"{coordinate:.2g}" in str(finding.says) for coordinate in trip.where)
    assert "inverse error" not in made.state()["findings"], "what measuring finds is no part of the run"


def test_a_sound_flow_finds_nothing():
    made = flow(steps=30)
    for _ in range(LASTING + 1):
        readings = made.measure()
    assert not made.findings and 0 < readings["inverse_error"] < 1e-4


def test_the_largest_error_is_where_it_is_said_to_be():
    made = flow(steps=5)
    trip = made._measurement.round_trip(made.model)
    (worst,) = np.flatnonzero((trip.plane.points == trip.where).all(axis=1))
    assert trip.errors[worst] == trip.largest == trip.errors.max()
    (low, high), _ = made.target.box
    assert trip.plane.x[1] - trip.plane.x[0] == 1.5 * (high - low)
