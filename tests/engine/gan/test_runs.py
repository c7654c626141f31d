"""The house's promises for each experiment: looking changes nothing, state is everything, all presets draw."""

import numpy as np
import pytest

from engine.experiments import card
from engine.marks import Estimate, Exact, Points, Quadrature
from engine.run import LiveRun, digest
from tests.engine.gan.games import live, of_preset

NAMES = ("gan", "gan_1d", "sampler", "histogram_loss", "dirac_gan")
PRESETS = [(name, preset.name) for name in NAMES for preset in card(name).presets]


def look(run: LiveRun) -> None:
    """All there is to see."""
    run.experiment.glance()
    run.experiment.measure()
    run.experiment.standings()
    run.experiment.picture([spec.name for spec in run.card.panels], 1.0)


def small(name: str) -> LiveRun:
    targets = {"gan": "soft_ring8", "gan_1d": "gaussian_1d"}
    knobs = {"sampler": {"method": "network"}, "gan_1d": {"constraint": "spectral"}}
    return live(name, targets.get(name, ""), **knobs.get(name, {}))


@pytest.mark.parametrize("name", NAMES)
def test_looking_changes_nothing(name):
    seen, alone = small(name), small(name)
    for _ in range(6):
        look(seen)
        seen.advance_step()
        alone.advance_step()
    look(seen)
    assert seen.digest() == alone.digest()


@pytest.mark.parametrize("name", NAMES)
def test_a_restored_run_goes_on_bit_for_bit(name):
    run = small(name)
    for _ in range(4):
        run.advance_step()
    kept = run.state()
    for _ in range(4):
        run.advance_step()
    there = run.digest()
    run.restore(kept)
    assert digest(kept) == run.digest()
    for _ in range(4):
        run.advance_step()
    assert run.digest() == there


@pytest.mark.parametrize(("name", "preset"), PRESETS)
def test_every_preset_draws_every_panel(name, preset):
    run = of_preset(name, preset)
    if "critic_trains" in run.knobs.model_dump():
        run.edit(tune={"critic_trains": "steps"})
    for _ in range(3):
        found = run.advance_step()
    assert all(np.isfinite(value) for value in found.values())
    known = {spec.name for spec in run.card.readings}
    assert set(found) | set(run.experiment.measure()) | set(run.experiment.standings()) <= known
    names = [spec.name for spec in run.card.panels]
    assert set(run.card.panels_of(preset)) <= set(names)
    for detail in (0.3, 1.0):
        panels = run.experiment.picture(names, detail)
        assert list(panels) == names
        for panel in panels.values():
            assert panel.step == run.step and panel.marks
            assert all(isinstance(source, Exact | Quadrature | Estimate) for _, source in panel.provenance)


def test_the_critic_repeats_and_may_be_frozen():
    run = live(critic_steps=3)
    assert [phase.name for phase in run.card.phases_under(run.knobs.model_dump())] == ["critic"] * 3 + ["generator"]
    run.advance_step()
    critic = run.experiment.critic.trainable
    assert critic.updates == 3
    run.edit(tune={"freeze": "critic"})
    before = critic.flat.clone()
    run.advance_step()
    assert (critic.flat == before).all() and run.step == 2
    run.edit(tune={"freeze": "generator"})
    before = run.experiment.generator.trainable.flat.clone()
    run.advance_step()
    assert (run.experiment.generator.trainable.flat == before).all() and critic.updates == 6


def test_a_critic_trained_to_its_optimum_does_so_in_pieces_and_ends():
    run = live(critic_trains="optimum", freeze="generator")
    calls, readings = 0, {}
    while not calls or run.amid:
        readings |= run.advance_phase()
        calls += 1
    assert readings["pursued"] >= 80 and run.experiment.critic.trainable.updates == readings["pursued"]
    assert calls >= readings["pursued"] / 4 and run.step == 1


def test_rates_and_optimisers_change_without_loss_of_memory():
    run = live(steps=5)
    before = run.experiment.critic.state()["network"]
    run.edit(tune={"rate": 1e-4, "optimiser": "rmsprop", "constraint": "gp", "loss": "hinge"})
    after = run.experiment.critic.state()["network"]
    assert all(np.array_equal(before[name], after[name]) for name in ("flat", "first", "second")) and after["updates"]


def test_a_fork_to_other_sizes_says_what_starts_anew():
    run = live(steps=3)
    run.edit(fork={"noise_size": 5})
    assert "the critic goes on" in str(run.notice)
    run.advance_step()
    assert run.step == 4
    run.edit(fork={"hidden": 8})
    assert "start anew" in str(run.notice)


@pytest.mark.parametrize("method", ["inverse", "network"])
def test_the_samples_under_the_distribution_function_are_those_of_the_method(method):
    run = live("sampler", "", steps=2, method=method)
    marks = run.experiment.picture(["inverse"], 1.0)["inverse"].marks
    (feet,) = [mark for mark in marks if isinstance(mark, Points)]
    wanted = run.experiment.carried(run.experiment.u[: len(feet.xy)])
    assert feet.xy[:, 0] == pytest.approx(wanted) and len(wanted) > 5


def test_dragged_heights_make_another_density():
    from engine.experiment import Gesture

    run = live("sampler", "", steps=2)
    before = run.experiment.law.p.copy()
    run.edit(poke=("density", Gesture("drag", (0.0, 0.0), (0.0, 0.7), 6)))
    assert run.experiment.law.p[6] > before[6] and len(run.experiment.samples) == 0
    run.advance_step()


def test_the_players_of_the_dirac_game_can_be_put_elsewhere():
    from engine.experiment import Gesture

    run = live("dirac_gan", "", steps=2)
    run.edit(poke=("plane", Gesture("drag", (0.0, 0.0), (0.5, -0.5), 0)))
    assert (run.experiment.theta, run.experiment.psi) == (0.5, -0.5)
    assert run.experiment.measure()["w1"] == 0.5, "read where they stand now"


def test_the_saturating_game_in_turn_keeps_its_distance_and_at_once_loses_it():
    """For the saturating loss θ² + ψ² is kept by the continuous game."""
    in_turn = live("dirac_gan", "", loss="saturating", rate=0.05, steps=600).experiment
    at_once = live("dirac_gan", "", loss="saturating", rate=0.05, order="simultaneous", steps=600).experiment
    assert in_turn.radius == pytest.approx(1.0, abs=0.05)
    assert at_once.radius > 1.1


def test_samples_and_values_can_be_taken_home():
    run = live("gan_1d", "gaussian_1d", steps=2)
    assert run.experiment.sample(7, np.random.default_rng(0)).shape == (7, 1)
    values = run.experiment.evaluate(np.zeros((3, 1)))
    assert list(values) == ["critic"] and values["critic"].shape == (3,)


def test_every_card_has_its_place_before_the_first_dear_reading():
    """Else the row would be laid out anew when it comes, and again when one goes back to before it."""
    run = live(steps=1).experiment
    before = set(run.standings())
    run.measure()
    assert set(run.standings()) - {"value_there"} == before and {"w1", "modes"} <= before
    assert "modes" not in live("gan", "moons").experiment.standings()


def test_the_preset_of_mode_collapse_collapses_and_runs_from_mode_to_mode():
    run, where = of_preset("gan", "collapse"), []
    for step in range(1, 1501):
        run.advance_step()
        if step in (500, 1000, 1500):
            found = run.experiment.measure()
            where.append(run.experiment.measurement.coverage.shares.argmax())
            assert found["modes"] <= 4
    assert len(set(where)) > 1 and not run.take_findings()
