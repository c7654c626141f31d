"""Every method and every preset runs through the lab, and what comes to an end says so."""

import numpy as np
import pytest

from engine.kinetics.networks import chain
from tests.engine.gillespie.lab import CARD, MODES, SMALL, advanced, begun, pictures


@pytest.mark.parametrize("preset", [preset.name for preset in CARD.presets])
def test_every_preset_begins_and_is_drawn(preset):
    run = begun(preset, trajectories=20)
    pictures(run)
    for _ in range(3):
        readings = run.advance_step()
        panels = pictures(run)
        assert set(panels) == {panel.name for panel in CARD.panels}
    known = {spec.name for spec in CARD.readings}
    found = readings | run.experiment.measure()
    assert found.keys() <= known and run.experiment.standings().keys() <= known
    assert np.isfinite(list(found.values())).all()
    assert run.step == 3


@pytest.mark.parametrize(("method", "tolerance"), [("direct", 0), ("next", 0), ("rejection", 0), ("leap", 0.6),
                                                   ("langevin", 0.6)])  # fmt: skip
def test_every_method_finds_the_mean(method, tolerance):
    run = advanced(begun("birth_death", method=method, trajectories=1500, interval=0.5, until=3.0), 6)
    record = run.experiment.record
    assert abs(record.mean[6, 0] - record.exact_mean[6, 0]) < 4 * record.exact_sd[6, 0] / np.sqrt(1500) + tolerance
    assert record.sd[6, 0] == pytest.approx(record.exact_sd[6, 0], rel=0.12)
    assert (run.experiment.simulation.counts >= 0).all()
    pictures(run)


def test_rate_equations_have_no_spread():
    run = advanced(begun("birth_death", method="ode", interval=0.5, until=3.0), 6)
    record = run.experiment.record
    assert record.mean[6, 0] == pytest.approx(50 * (1 - np.exp(-3)), rel=1e-6)
    assert len(run.experiment.simulation.counts) == 1 and run.experiment.events == 0
    pictures(run)


@pytest.mark.parametrize("mode", MODES)
def test_a_pure_death_comes_to_rest_with_a_finding(mode):
    run = begun(network="X -> 0 ; 1\nX = 3", advance=mode, trajectories=5, interval=5.0, until=100.0)
    findings = []
    for _ in range(12):
        run.advance_step()
        findings += run.take_findings()
        pictures(run)
    assert [found.name for found in findings] == ["absorbed"]
    assert "No reaction can happen" in str(findings[0].says) and findings[0].since <= 12
    assert (run.experiment.simulation.counts == 0).all()
    run.experiment.measure()


def test_some_extinct_trajectories_are_no_finding():
    run = advanced(begun("lotka_volterra", trajectories=200, interval=5.0, until=40.0), 6)
    assert not [found for found in run.take_findings() if found.name == "absorbed"]


def test_endless_growth_is_stopped_with_a_finding():
    run, found = begun(network="X -> 2 X ; 4\nX = 5", trajectories=3, until=50.0, interval=5.0), []
    while not any(each.name == "exploded" for each in found):
        run.advance_phase()
        found += run.take_findings()
    assert "X has grown beyond the limit" in str(next(each.says for each in found if each.name == "exploded"))
    pictures(run)
    run.experiment.measure()


def test_a_network_too_large_for_the_exact_side_says_so_and_goes_on():
    run = begun(network=chain(12, 100), trajectories=20, interval=0.5, until=3.0)
    assert "The ensemble has none" in str(run.experiment.exact.refusal)
    advanced(run, 6)
    record = run.experiment.record
    assert record.exact_mean[6, 0] == pytest.approx(record.rate_equations[6, 0], rel=1e-6), "moments are still exact"
    assert abs(record.mean[6, 0] - record.exact_mean[6, 0]) < 4 * record.exact_sd[6, 0] / np.sqrt(20)
    assert "The ensemble has none" in " ".join(
        str(mark.says) for mark in pictures(run)["through_time"].marks if hasattr(mark, "says")
    )


def test_an_exact_side_that_outgrows_its_room_is_a_finding():
    run, found = begun(network="0 -> A ; 900\nA -> A + B ; 20\nB -> B + C ; 9", trajectories=2, interval=0.5), []
    while run.step < 4 and not found:
        run.advance_step()
        found += run.take_findings()
    assert [each.name for each in found] == ["no_exact_side"]
    before = run.experiment.record.mean.copy()
    advanced(run, 2)
    assert run.experiment.record.seen.sum() > np.isfinite(before[:, 0]).sum()
    pictures(run)


def test_time_goes_on_beyond_the_axis():
    run = advanced(begun(trajectories=10, interval=0.5, until=2.0), 11)
    record = run.experiment.record
    assert run.experiment.time == 5.5 and record.times[0] > 0 and record.times[-1] >= 5.5
    panel = pictures(run)["fan"]
    assert panel.x.range[1] >= 5.5
    kept = run.state()
    assert (
        advanced(run, 2).digest()
        == (lambda other: (other.restore(kept), advanced(other, 2))[1])(
            begun(trajectories=10, interval=0.5, until=2.0)
        ).digest()
    )


def test_another_network_brings_its_own_knobs():
    run = advanced(begun(**SMALL), 2)
    run.edit(fork={"network": "A -> B ; k1\nB -> A ; k2\nk1 = 3\nk2 = 1\nA = 30"})
    values = run.knobs.model_dump()
    assert (values["rates.k1"], values["rates.k2"], values["species"]) == (3.0, 1.0, "B")
    advanced(run, 2)
    assert (run.experiment.simulation.counts.sum(axis=1) == 30).all()
    run.edit(tune={"rates.k1": 0.0, "species": "A"})
    advanced(run, 8)
    assert (run.experiment.simulation.counts[:, 0] > 20).mean() > 0.9
    pictures(run)
