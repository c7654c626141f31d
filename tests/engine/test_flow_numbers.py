"""The flow as a run: repeatable, restorable, undisturbed by looking, and honest about what goes wrong."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from engine.experiments.flow import CARD, FlowKnobs
from engine.marks import Field, Note, Points
from engine.networks.schedule import cosine, late_cosine
from engine.targets import Target, find_target
from engine.words import text
from tests.engine.flows import PHASES, flow, same, train


class Fake(Target):
    """A Gaussian whose density nobody knows: like own data."""

    name = "fake"
    title = text("Fake")
    box = ((-4.0, 4.0), (-4.0, 4.0))
    mean = np.zeros(2)
    sd = np.ones(2)

    def sample(self, n, generator):
        return generator.standard_normal((n, 2))


class Line(Fake):
    """A parabola without width."""

    def sample(self, n, generator):
        x = generator.standard_normal(n)
        return np.stack([x, 0.3 * x**2 - 0.3], axis=1)


class Infinite(Fake):
    """Now and then hands out a point at infinity."""

    def sample(self, n, generator):
        x = super().sample(n, generator)
        if generator.uniform() < 0.3:
            x[0] = np.inf
        return x


def test_same_seed_same_numbers():
    assert same(flow(steps=20, noise=0.1), flow(steps=20, noise=0.1))
    assert not same(flow(steps=20, noise=0.1), flow(steps=20, noise=0.1, seed=1))


def test_looking_changes_nothing():
    looked, alone = flow(steps=5), flow(steps=5)
    for _ in range(5):
        for phase in PHASES:
            looked.advance(phase)
            looked.picture([spec.name for spec in CARD.panels], 0.3)
            looked.measure()
            looked.standings()
    assert same(looked, train(alone, 5))


@pytest.mark.parametrize("knobs", [{}, {"mixing": "shuffle", "layer": "additive"}])
def test_restored_run_continues_bit_for_bit(knobs):
    made = flow(steps=50, noise=0.05, **knobs)
    saved, streams = made.state(), made.streams.state()
    train(made, 50)

    # The seed differs, so whatever state() forgets would show.
    other = flow(seed=7, steps=3, noise=0.05, **knobs)
    other.restore(saved)
    other.streams.restore(streams)
    assert same(train(other, 50), made)
    assert np.array_equal(other.evaluate(np.ones((1, 2)))["log_density"], made.evaluate(np.ones((1, 2)))["log_density"])


def test_state_is_a_copy():
    made = flow(steps=2)
    saved = made.state()
    before = saved["parameters"]["flat"].copy()
    train(made, 2)
    assert np.array_equal(saved["parameters"]["flat"], before)


def test_adopting_from_an_equal_model_carries_everything():
    made = flow(steps=30)
    heir = flow(seed=3, rate=1e-4)
    assert heir.adopt(made.state()) is None
    heir.streams.restore(made.streams.state())
    assert same(heir, made)


def test_adopting_from_another_model_carries_what_fits_and_says_what_does_not():
    made, heir = flow(steps=30, couplings=3), flow(seed=3, couplings=4)
    fresh = heir.parameters.flat.clone()
    said = heir.adopt(made.state())
    # A fourth coupling, of three weights and three biases, and the scale layer that now stands behind it.
    assert str(said).startswith("6 of 25")
    assert heir.step == 30
    assert torch.equal(heir.parameters.leaves[0], made.parameters.leaves[0])
    assert torch.equal(heir.parameters.leaves[-1], made.parameters.leaves[-1])
    assert torch.equal(heir.parameters.flat[-340:-2], fresh[-340:-2])
    train(heir, 5)
    assert math.isfinite(heir.measure()["gap"])


def test_live_rate_change_keeps_the_moments():
    made = flow(steps=10)
    moments = made.state()["parameters"]["first"]
    made.tune(made.knobs.changed(rate=1e-5))
    assert np.array_equal(made.state()["parameters"]["first"], moments)
    before = made.parameters.flat.clone()
    train(made, 1)
    moved = (made.parameters.flat - before).abs().max()
    assert 0 < float(moved) < 2e-5
    assert not np.array_equal(made.state()["parameters"]["first"], moments)


def test_one_step_is_one_step_of_plain_adam():
    made = flow(clip=0.0, warmup=0, horizon=0)
    plain = made.parameters.flat.clone().requires_grad_()
    adam = torch.optim.Adam([plain], lr=made.knobs.rate, fused=False, foreach=False)
    for _ in range(5):
        made.advance("batch")
        made.advance("gradient")
        plain.grad = made.parameters.gradient.clone()
        adam.step()
        made.advance("update")
    assert torch.allclose(made.parameters.flat, plain, atol=1e-6)


def test_leaves_share_the_flat_buffer():
    made = flow(steps=3)
    joined = torch.cat([leaf.detach().reshape(-1) for leaf in made.parameters.leaves])
    assert torch.equal(joined, made.parameters.flat)
    assert {leaf.untyped_storage().data_ptr() for leaf in made.parameters.leaves} == {
        made.parameters.flat.untyped_storage().data_ptr()
    }


def test_clip_bounds_the_gradient():
    made = flow(clip=0.01)
    made.advance("batch")
    norm = made.advance("gradient")["grad_norm"]
    assert norm > 0.01
    made.advance("update")
    assert float(made.parameters.gradient.norm()) == pytest.approx(0.01, rel=1e-5)


def test_schedule_rises_and_falls():
    assert cosine(0, 50, 1000) == pytest.approx(0.02)
    assert cosine(49, 50, 0) == 1.0
    assert cosine(500, 0, 1000) == pytest.approx(0.505)
    assert cosine(5000, 50, 1000) == pytest.approx(0.01)


def test_schedule_falls_late_and_as_late_as_asked():
    assert late_cosine(500, 0, 1000) == late_cosine(5000, 0, 0) == 1.0
    assert late_cosine(750, 0, 1000) == pytest.approx(0.505)
    assert late_cosine(250, 0, 1000, hold=0.25) == 1.0
    assert late_cosine(625, 0, 1000, hold=0.25) == pytest.approx(0.505)
    assert late_cosine(1000, 0, 1000, hold=1.0) == 1.0
    assert late_cosine(1001, 0, 1000, hold=1.0) == late_cosine(5000, 0, 1000) == pytest.approx(0.01)


def test_gap_is_the_mean_log_ratio_and_falls():
    made = flow()
    start = made.measure()
    train(made, 300)
    later = made.measure()
    assert later["gap"] < 0.5 * start["gap"]
    assert later["integral"] == pytest.approx(1, abs=0.01)
    assert later["reverse_kl"] > 0
    points = made._measurement.points
    paired = made.target.log_density(points) - made.evaluate(points)["log_density"]
    assert later["gap"] == pytest.approx(paired.mean(), abs=1e-4)
    standing = made.standings()["gap"]
    assert standing.source.n == len(points)
    assert standing.truth == 0.0


def test_input_noise_takes_the_truth_away():
    standings = flow(noise=0.2).standings()
    assert standings["gap"].truth is None
    assert standings["nll"].truth is None


def test_own_data_reads_held_out_loss_and_shows_points():
    made = flow(Fake(), steps=5)
    readings = made.measure()
    assert readings["held_out"] == pytest.approx(1 + math.log(2 * math.pi), abs=0.5)
    assert "gap" not in readings
    assert "held_out" in made.standings()
    panels = made.picture(["truth", "log_ratio", "density"], 1.0)
    assert "not known" in str(panels["truth"].title)
    assert any(isinstance(mark, Points) for mark in panels["truth"].marks)
    assert any(isinstance(mark, Note) for mark in panels["log_ratio"].marks)


def test_every_reading_and_panel_of_the_card_exists():
    made = flow(steps=1)
    names = {spec.name for spec in CARD.readings}
    readings: dict[str, float] = {}
    for phase in PHASES:
        readings |= made.advance(phase)
    assert {spec.name for spec in CARD.readings if spec.cheap} == set(readings)
    assert set(made.measure()) <= names
    assert set(made.standings()) <= names
    panels = made.picture([spec.name for spec in CARD.panels], 0.2)
    assert set(panels) == {spec.name for spec in CARD.panels}
    assert all(panel.step == made.step and panel.marks for panel in panels.values())


def test_presets_fit_their_knobs_panels_and_names():
    panels = {spec.name for spec in CARD.panels}
    for preset in CARD.presets:
        FlowKnobs.checked(preset.knobs)
        find_target(preset.target, preset.target_knobs)
        assert set(preset.panels) <= panels
    assert len({preset.name for preset in CARD.presets}) == len(CARD.presets)


def test_densities_share_fixed_colours_and_follow_the_detail():
    made = flow(steps=2)
    fine, coarse = (made.picture(["density", "truth"], detail) for detail in (1.0, 0.1))
    fields = [panel.marks[0] for panel in (*fine.values(), *coarse.values())]
    assert all(isinstance(field, Field) for field in fields)
    assert len({field.limits for field in fields}) == 1
    assert fine["density"].marks[0].values.shape == (128, 128)
    assert coarse["density"].marks[0].values.shape == (40, 40)
    train(made, 20)
    assert made.picture(["density"], 1.0)["density"].marks[0].limits == fields[0].limits


def test_non_finite_batches_are_skipped_and_found_each_time_anew():
    made = flow(Infinite())
    skipped = 0
    for _ in range(40):
        before = made.parameters.flat.clone()
        bad = not math.isfinite(made.advance("batch")["nll"])
        made.advance("gradient")
        made.advance("update")
        skipped += bad
        assert torch.equal(before, made.parameters.flat) == bad
    assert made.step == 40
    assert bool(torch.isfinite(made.parameters.flat).all())
    found = [finding for finding in made.findings if finding.name == "non-finite loss"]
    assert 1 <= len(found) <= skipped


def test_collapsing_dimension_is_found_once_until_it_is_cured():
    made = flow(layer="additive")
    log_s = made.chain.scale_weights(made.parameters.leaves)
    for value, found in ((8.0, 1), (7.5, 1), (1.0, 1), (8.0, 2)):
        log_s.detach()[1] = value
        train(made, 1)
        assert [finding.name for finding in made.findings].count("collapsing dimension") == found


def test_width_across_a_line_falls_and_input_noise_holds_it_up():
    kept, free = (flow(Line(), steps=300, layer="additive", couplings=2, rate=0.02, noise=noise) for noise in (0.2, 0))
    sigma = [float((-made.chain.scale_weights(made.parameters.averaged)).exp().min()) for made in (kept, free)]
    assert sigma[1] < 0.5 * sigma[0]


def test_restored_findings_are_not_told_again():
    made = flow(layer="additive")
    made.chain.scale_weights(made.parameters.leaves).detach()[1] = 8.0
    train(made, 1)
    other = flow(layer="additive")
    other.restore(made.state())
    assert not train(other, 1).findings


def test_exploding_log_determinant_is_found():
    made = flow(couplings=8, clamp=10.0)
    with torch.no_grad():
        made.parameters.flat.fill_(3.0)
    made.advance("batch")
    assert [finding.name for finding in made.findings] == ["exploding log-determinant"]


def test_zero_start_stays_at_the_saddle_that_another_start_leaves():
    sizes = {"layer": "additive", "couplings": 4, "hidden": 32, "batch": 256, "rate": 2e-3}
    stuck = flow("8gaussians", steps=400, zero_start=True, **sizes).measure()["gap"]
    free = flow("8gaussians", steps=400, **sizes).measure()["gap"]
    assert stuck == pytest.approx(1.4185, abs=0.05)
    assert free < 1.2
