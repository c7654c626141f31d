"""Every panel of the flow lab, for every kind of layer: there, finite, with its source, and harmless."""

from __future__ import annotations

import typing

import numpy as np
import pytest

from engine.experiment import Gesture
from engine.experiments.flow import CARD, FlowKnobs
from engine.experiments.flow.pictures import DRAW
from engine.experiments.flow.walk import walk
from engine.marks import Bars, Curve, Exact, Field, Mesh, Note, Points, Quadrature
from tests.engine.flows import PHASES, flow, same
from tests.engine.panels import holes_in

LAYERS = typing.get_args(FlowKnobs.model_fields["layer"].annotation)
SMALL = {"couplings": 2, "hidden": 8, "ode_steps": 2, "scale_layer": True}


def of(panel, kind):
    return [mark for mark in panel.marks if isinstance(mark, kind)]


@pytest.fixture(scope="module", params=LAYERS)
def made(request):
    return flow(steps=10, layer=request.param, **SMALL)


def test_the_card_lists_what_can_be_drawn():
    assert {spec.name for spec in CARD.panels} == set(DRAW)


@pytest.mark.parametrize("detail", [1.0, 0.3])
def test_every_panel_is_finite_and_says_how_it_is_known(made, detail):
    for name, panel in made.picture(list(DRAW), detail).items():
        assert panel.marks and panel.step == 10, name
        assert panel.provenance or (name == "sigma" and of(panel, Note)), name
        assert name == "table" or not holes_in(panel), name


def test_the_scrub_goes_from_the_data_to_the_noise(made):
    made.tune(made.knobs.changed(shown_layer=0))
    start = of(made.picture(["layers"], 1.0)["layers"], Points)[0].xy
    points = made._measurement.points[: len(start)]
    assert np.allclose(start, (points - made.target.mean) / made.target.sd, atol=1e-5)
    made.tune(made.knobs.changed(shown_layer=100))
    panel = made.picture(["layers"], 1.0)["layers"]
    assert np.allclose(of(panel, Points)[0].xy, made.model.to_noise(points), atol=1e-4)
    n = len(made.chain.layers)
    assert dict(panel.title.values)["k"] == n == dict(panel.title.values)["n"]
    made.tune(made.knobs.changed(shown_layer=1))


def test_log_determinants_of_the_layers_add_up_to_that_of_all(made):
    def field(layer):
        made.tune(made.knobs.changed(shown_layer=layer))
        return of(made.picture(["log_det"], 0.3)["log_det"], Field)[0].values

    layers = range(1, len(made.chain.layers) + 1)
    assert np.allclose(sum(field(layer) for layer in layers), field(0), atol=1e-4)
    made.tune(made.knobs.changed(shown_layer=1))


def test_looking_and_pointing_change_nothing():
    looked, alone = (flow(steps=3, **SMALL) for _ in range(2))
    for phase in PHASES * 3:
        looked.advance(phase)
        alone.advance(phase)
        looked.point("latent", Gesture("click", (0.5, 0.5)))
        looked.point("interpolation", Gesture("drag", (0, 0), (1, 1), 0))
        looked.picture(list(DRAW), 0.3)
        looked.measure()
    assert same(looked, alone) and looked.state()["findings"] == alone.state()["findings"]


def test_a_regular_grid_is_bent_by_the_first_layer_only_where_it_acts():
    made = flow(steps=30, layer="additive", shown_layer=1)
    grid = of(made.picture(["layers"], 1.0)["layers"], Mesh)[0].vertices
    assert np.allclose(np.diff(grid[..., 0], axis=1), np.diff(grid[0, :2, 0]), atol=1e-4), "a coupling keeps a"
    assert np.ptp(np.diff(grid[..., 1], axis=1)) > 0.01, "and moves b"


def test_the_interpolation_is_straight_in_both_planes_and_ends_where_it_should():
    made = flow(steps=50)
    made.point("interpolation", Gesture("drag", (0, 0), (1.5, 0.5), 0))
    made.point("interpolation", Gesture("drag", (0, 0), (-1.5, -0.5), 1))
    panel = made.picture(["interpolation"], 1.0)["interpolation"]
    straight, curved = (np.stack([curve.x, curve.y], axis=1) for curve in of(panel, Curve))
    z = made.model.to_noise(curved)
    for path in (straight, z):
        assert np.allclose(np.diff(path, axis=0), (path[-1] - path[0]) / (len(path) - 1), atol=2e-3)
    for path in (straight, curved):
        assert np.allclose(path[[0, -1]], [[1.5, 0.5], [-1.5, -0.5]], atol=1e-4)
    (handles,) = (points for points in of(panel, Points) if points.handles)
    assert np.allclose(handles.xy, [[1.5, 0.5], [-1.5, -0.5]])
    log_q = of(made.picture(["along"], 1.0)["along"], Curve)[1].y
    assert np.allclose(log_q, made.model.log_density(curved), atol=1e-3)


def test_a_traversal_moves_one_latent_coordinate():
    made = flow(steps=50)
    first, second = of(made.picture(["traversal"], 1.0)["traversal"], Curve)
    for curve, still in ((first, 1), (second, 0)):
        z = made.model.to_noise(np.stack([curve.x, curve.y], axis=1))
        assert np.allclose(z[:, still], 0, atol=1e-3)
        assert np.allclose(z[[0, -1], 1 - still], [-3, 3], atol=1e-3)


def test_both_widths_stand_with_their_names():
    panel = flow(steps=5).picture(["sigma"], 1.0)["sigma"]
    assert [str(bar.label) for bar in of(panel, Bars)] == ["σ₁, of z₁", "σ₂, of z₂"]


def test_the_inverse_error_map_shows_what_the_reading_says(made):
    reading = made.measure()["inverse_error"]
    field = of(made.picture(["inverse_error"], 0.5)["inverse_error"], Field)[0]
    assert 10.0 ** float(field.values.max()) == pytest.approx(max(reading, 1e-12), rel=1e-3), "the scale ends there"


def test_a_walk_ends_at_the_noise(made):
    points = made.target.sample(50, np.random.default_rng(1))
    stops = walk(made.model, points)
    z, log_det = made.chain.forward(made.model.standardised(points), made.model.weights)
    assert np.allclose(stops[-1].points, np.concatenate([one.numpy() for one in z], axis=1), atol=1e-5)
    total = np.sum([stop.log_det for stop in stops], axis=0)
    assert np.allclose(total, log_det.expand(50, 1)[:, 0].numpy(), atol=1e-4)


def test_what_is_integrated_over_time_is_not_called_exact():
    for layer, kind in (("affine", Exact), ("matching", Quadrature)):
        panel = flow(layer=layer, **SMALL).picture(["density"], 0.3)["density"]
        assert isinstance(panel.provenance[0][1], kind)


def test_a_flow_over_time_is_drawn_in_few_steps_that_agree_with_all():
    made = flow("8gaussians", steps=200, layer="matching", hidden=32, activation="silu")
    moment = made._moment(0.3)
    model, source = made._scene.quick(moment)
    assert len(model.chain.layers) == 1 and isinstance(source, Quadrature) and 0 < source.error < 0.05
    points = made._measurement.points[:200]
    assert np.abs(model.log_density(points) - made.model.log_density(points)).max() < 0.1
    assert made.picture(["density"], 0.3)["density"].provenance[0][1] == source
    assert made._scene.quick(made._moment(1.0))[1].error <= source.error, "at rest the picture is finer"
    closed = flow(**SMALL)
    assert closed._scene.quick(closed._moment(0.3)) == (closed.model, Exact())


def test_a_picture_that_shares_its_numbers_with_another_is_of_the_present_parameters():
    made = flow(steps=3, **SMALL)
    before = of(made.picture(["density"], 0.3)["density"], Field)[0].values
    assert np.array_equal(of(made.picture(["density"], 0.3)["density"], Field)[0].values, before)
    for phase in PHASES:
        made.advance(phase)
    after = of(made.picture(["density"], 0.3)["density"], Field)[0].values
    q = np.exp(made.model.log_density(made._scene.plane(after.shape[0]).points)).astype(np.float32)
    assert np.array_equal(after.ravel(), q) and not np.array_equal(after, before)
