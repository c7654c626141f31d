"""A recipe carried out: edits, forks, states, digests."""

import pytest

from engine.experiment import Gesture
from engine.pacing import FASTEST_PACE, GLANCE_SECONDS, Pacing
from engine.recipe import Edit, Recipe, TargetChoice
from engine.run import LiveRun
from engine.words import BadInput


def toy(*edits: Edit, seed: int = 1, **knobs) -> Recipe:
    return Recipe("toy", knobs, TargetChoice(), seed, edits)


def advanced(run: LiveRun, steps: int) -> LiveRun:
    for _ in range(steps):
        run.advance_step()
    return run


def test_same_seed_same_numbers_and_another_seed_others():
    assert advanced(LiveRun(toy()), 20).digest() == advanced(LiveRun(toy()), 20).digest()
    assert advanced(LiveRun(toy()), 20).digest() != advanced(LiveRun(toy(seed=2)), 20).digest()


def test_edits_made_live_are_written_down_and_replay_alike():
    run = advanced(LiveRun(toy()), 5)
    run.edit(tune={"rate": 0.5})
    run.advance_phase()
    run.edit(poke=("cloud", Gesture("click", (2.0, 0.0))))
    advanced(run, 1)
    run.edit(fork={"size": 6})
    advanced(run, 5)
    assert [(edit.step, edit.phase) for edit in run.recipe.edits] == [(5, 0), (5, 1), (6, 0)]
    assert run.experiment.x.size == 6
    assert advanced(LiveRun(run.recipe), 11).digest() == run.digest()


def test_a_state_continues_bit_for_bit_even_across_a_fork():
    run = advanced(LiveRun(toy(Edit(8, fork={"size": 3}))), 6)
    saved = run.state()
    first = advanced(run, 6).digest()
    run.restore(saved)
    assert run.step == 6 and run.experiment.x.size == 4
    assert advanced(run, 6).digest() == first


def test_a_state_is_not_touched_by_what_comes_later():
    run = advanced(LiveRun(toy()), 3)
    saved = run.state()
    before = saved["experiment"]["x"].copy()
    advanced(run, 3)
    assert (saved["experiment"]["x"] == before).all()


def test_an_edit_that_will_not_do_changes_nothing():
    run = LiveRun(toy())
    with pytest.raises(BadInput, match="rate = 7"):
        run.edit(tune={"rate": 7})
    assert run.recipe == toy() and run.knobs.rate == 0.1


def test_a_generator_handed_out_follows_a_restore():
    run = LiveRun(toy())
    generator = run.streams.stream("noise")
    saved = run.state()
    first = generator.normal()
    run.restore(saved)
    assert generator.normal() == first


def test_a_run_without_a_pace_is_only_held_where_nobody_could_follow(monkeypatch):
    now = [100.0]
    monkeypatch.setattr("engine.pacing.time.monotonic", lambda: now[0])
    pacing, steps = Pacing(), 0
    pacing.set_off()
    while now[0] < 100.1:
        if pacing.is_due(now[0]):
            pacing.advanced(3)
            steps += 1
        assert pacing.patience() == 0.0
        now[0] += 2e-6
    assert steps == pytest.approx(FASTEST_PACE / 10, rel=0.01)
    pacing.keep(4.0)
    pacing.advanced(2)
    assert pacing.walks and pacing.patience() == GLANCE_SECONDS
    now[0] += 0.12
    assert not pacing.is_due(now[0])
    now[0] += 0.01
    assert pacing.is_due(now[0])
