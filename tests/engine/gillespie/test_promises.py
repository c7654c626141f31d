"""What every experiment promises, kept by the kinetics lab: looking is free, states are everything, edits replay."""

import pytest

from engine.__main__ import main
from engine.experiments.gillespie.knobs import read
from engine.history import History
from engine.run import LiveRun
from engine.runfile import load, save
from tests.engine.gillespie.lab import MODES, SMALL, advanced, begun, pictures, recipe


@pytest.mark.parametrize("seconds", [0.0, 60.0], ids=["in the middle of the work", "between phases"])
@pytest.mark.parametrize("mode", MODES)
def test_looking_never_changes_the_run(mode, seconds, monkeypatch):
    monkeypatch.setattr("engine.experiments.gillespie.process.PIECE_SECONDS", seconds)
    alone, watched = (begun(advance=mode, **SMALL) for _ in range(2))
    for _ in range(6):
        alone.advance_step()
        watched.advance_phase()
        pictures(watched)
        watched.experiment.measure()
        watched.experiment.standings()
        watched.experiment.sample(5, watched.streams.view("export"))
        while watched.amid:
            watched.advance_phase()
    watched.experiment.files((0.5, 1.0))
    assert watched.digest() == alone.digest()


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("method", ["auto", "next", "rejection", "leap", "langevin", "ode"])
def test_a_state_is_everything(mode, method):
    run = advanced(begun(advance=mode, method=method, **SMALL), 3)
    kept = run.state()
    advanced(run, 5)
    for other in (begun(advance=mode, method=method, **SMALL), run):
        other.restore(kept)
        assert advanced(other, 5).digest() == run.digest()
        pictures(other)


def test_how_the_work_is_cut_into_pieces_does_not_show(monkeypatch):
    whole = advanced(begun("lotka_volterra", trajectories=300), 4)
    # Without any time a piece has the least number of events: how many pieces there are hangs on no clock.
    monkeypatch.setattr("engine.experiments.gillespie.process.PIECE_SECONDS", 0.0)
    pieces, calls = begun("lotka_volterra", trajectories=300), 0
    while pieces.step < 4:
        pieces.advance_phase()
        calls += 1
    assert calls > 8 and pieces.digest() == whole.digest()


def test_a_batch_too_large_for_one_piece_to_begin_begins_in_several(monkeypatch):
    monkeypatch.setattr("engine.experiments.gillespie.process.PIECE_SECONDS", 0.0)
    run = begun(advance="runs", trajectories=1000, interval=0.05, until=0.05)
    for _ in range(2000):
        run.advance_phase()
    assert run.step > 0


@pytest.mark.parametrize("mode", MODES)
def test_seeking_forwards_and_backwards(mode):
    history = History.begun(recipe(advance=mode, network="0 -> X ; birth\nX -> 0 ; 1\nbirth = 20", **SMALL), "cpu")
    digests = {}
    for step in range(1, 13):
        while history.live.step < step:
            history.advance_phase()
        digests[step] = history.live.digest()
        if step == 5:
            history.edit(tune={"rates.birth": 40.0})
    for step in (3, 11, 7, 12, 1):
        history.set_out(step)
        while history.live.step < step:
            history.advance_phase()
        assert history.live.digest() == digests[step]


@pytest.mark.parametrize("mode", MODES)
def test_a_fork_leaves_its_parent_as_it_was(mode):
    history = History.begun(recipe(advance=mode, **SMALL), "cpu")
    while history.live.step < 6:
        history.advance_phase()
    parent = history.live.digest()
    history.set_out(4)
    while history.live.step < 4:
        history.advance_phase()
    history.fork({"network": "0 -> X ; birth\nX -> 0 ; 1\nbirth = 20"})
    assert "time 0" in str(history.take_notice()) and history.live.step == 4
    assert "rates.birth" in history.live.knobs.model_dump()
    history.edit(tune={"rates.birth": 5.0, "species": "X"})
    while history.live.step < 9:
        history.advance_phase()
    child = history.live.digest()
    pictures(history.live)
    assert advanced(LiveRun(history.recipe), 9).digest() == child
    for branch, step, wanted in ((0, 6, parent), (1, 9, child)):
        history.set_out(step, branch)
        while history.live.step < step:
            history.advance_phase()
        assert history.live.digest() == wanted


@pytest.mark.parametrize("mode", MODES)
def test_rates_turned_while_it_runs_are_recorded_and_replayed(mode, tmp_path, capsys):
    run = advanced(begun(advance=mode, network="0 -> X ; birth\nX -> 0 ; 1\nbirth = 20", **SMALL), 3)
    run.edit(tune={"rates.birth": 400.0})
    digests = {step: advanced(run, step - run.step).digest() for step in (4, 6)}
    if mode == "time":
        assert run.experiment.record.mean[6, 0] > 100, "from 20 towards 400 for 0.75"
        assert run.experiment.record.exact_mean[6, 0] == pytest.approx(400 - (400 - 20 * (1 - 2.718281828**-0.75))
                                                                       * 2.718281828**-0.75)  # fmt: skip
    again = advanced(LiveRun(run.recipe), 6)
    assert again.digest() == digests[6]
    path = tmp_path / "run.json"
    save(path, run.recipe, 6, digests)
    assert load(path).recipe.edits == run.recipe.edits
    assert main(["replay", str(path), "--verify"]) == 0
    assert "Identical at 2" in capsys.readouterr().out


def test_a_rate_at_which_nothing_is_known_is_refused_and_nothing_changes():
    run = advanced(begun(network="0 -> X ; k\nX -> 0 ; 1\nk = 3", **SMALL), 2)
    before = run.digest()
    with pytest.raises(ValueError, match=r"rates\.k"):
        run.edit(tune={"rates.k": -1.0})
    assert run.digest() == before and not run.recipe.edits


def test_turning_what_is_shown_is_no_edit():
    history = History.begun(recipe(**SMALL), "cpu")
    while history.live.step < 3:
        history.advance_phase()
    before = history.live.digest()
    history.edit(tune={"species": "m", "against": "n"})
    assert history.live.digest() == before and not history.recipe.edits
    assert "m" in str(pictures(history.live)["histogram"].title)


def test_turned_rates_are_in_the_reactions_as_shown_and_in_the_files():
    run = advanced(begun(network="0 -> X ; k\nX -> 0 ; 1\nk = 30", **SMALL), 1)
    assert run.knobs.worded()["network"] == run.knobs.network
    run.edit(tune={"rates.k": 84.0, "rates.c2": 0.25})
    shown = run.knobs.worded()["network"]
    assert shown == "0 -> X ; k\nX -> 0 ; 0.25\nk = 84"
    assert read(run.experiment.files()["network.ant"]).parameters == read(shown).parameters
