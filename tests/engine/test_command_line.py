"""The command line without a screen: what it prints, writes and refuses."""

import csv
import json
import os
import signal
import subprocess
import sys

import numpy as np
import pytest

from engine.__main__ import main
from tests.engine.toy import Toy

SMALL = ("--set", "couplings=2", "--set", "hidden=8", "--set", "depth=1", "--set", "batch=32")


def test_list_and_describe_speak_to_people_and_to_scripts(capsys):
    assert main(["list"]) == 0
    assert "toy" in capsys.readouterr().out
    assert main(["list", "--json"]) == 0
    assert {"flow", "toy"} <= {entry["name"] for entry in json.loads(capsys.readouterr().out)}
    assert main(["describe", "flow"]) == 0
    assert "couplings" in capsys.readouterr().out
    assert main(["describe", "flow", "--json"]) == 0
    described = json.loads(capsys.readouterr().out)
    couplings = described["knobs"]["properties"]["couplings"]
    assert couplings["type"] == "integer" and couplings["minimum"] >= 1 and couplings["live"] is False
    assert set(described["knobs"]["properties"]["layer"]["enum"]) >= {"additive", "affine"}
    assert "moons" in described["targets"] and described["exports"]["evaluated"]


def test_run_writes_what_it_promises(tmp_path, capsys):
    out = tmp_path / "new" / "out"
    assert main(["run", "toy", "--steps", "10", "--every", "4", "--seed", "3", "--out", str(out)]) == 0
    printed = capsys.readouterr()
    assert "10 steps" in printed.out and "estimate, n = 4, floor 0" in printed.out and printed.err == ""
    assert sorted(path.name for path in out.iterdir()) == ["readings.csv", "report.json", "run.json"]
    rows = list(csv.DictReader((out / "readings.csv").read_text().splitlines()))
    assert [row["step"] for row in rows] == ["4", "8", "10"]
    assert all(row["norm"] and row["mean"] for row in rows)
    report = json.loads((out / "report.json").read_text())
    assert report["truths"] == {"norm": {"value": 0.0, "provenance": "exact"}}
    assert report["readings"]["norm"] == float(rows[-1]["norm"])
    assert report["steps"] == 10 and report["device"] == "cpu" and "numpy" in report["versions"]
    assert list(json.loads((out / "run.json").read_text())["digests"]) == ["4", "8", "10"]


def test_a_folder_that_turns_unwritable_is_said_in_one_sentence(tmp_path, capsys):
    (tmp_path / "report.json").mkdir()
    assert main(["run", "toy", "--steps", "1", "--out", str(tmp_path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_dear_readings_are_measured_at_the_end_only_unless_asked_for(tmp_path, monkeypatch):
    measured = []
    monkeypatch.setattr(Toy, "measure", lambda toy: measured.append(toy.step) or {"mean": 0.0})
    assert main(["run", "toy", "--steps", "300", "--out", str(tmp_path)]) == 0
    assert measured == [300]
    assert len((tmp_path / "readings.csv").read_text().splitlines()) == 101


def test_a_flow_samples_and_evaluates(tmp_path):
    points = np.array([[0.0, 0.0], [1.0, 0.5], [3.0, 3.0]])
    np.savetxt(tmp_path / "points.csv", points, delimiter=",", header="x,y", comments="")
    out = tmp_path / "out"
    assert main(["run", "flow", "--steps", "3", *SMALL, "--samples", "50", "--evaluate", str(tmp_path / "points.csv"),
                 "--out", str(out)]) == 0  # fmt: skip
    assert np.load(out / "samples.npy").shape == (50, 2)
    assert np.load(out / "evaluated.npy").shape == (3,)
    assert np.isfinite(np.load(out / "evaluated.npy")).all()


def test_a_recorded_run_replays_bit_for_bit_and_a_changed_one_does_not(tmp_path, capsys):
    out = tmp_path / "out"
    assert main(["run", "flow", "--steps", "6", *SMALL, "--every", "2", "--out", str(out)]) == 0
    assert main(["replay", str(out / "run.json"), "--verify"]) == 0
    assert "Identical at 3 recorded steps" in capsys.readouterr().out
    run = json.loads((out / "run.json").read_text())
    run["edits"] = [{"step": 3, "tune": {"rate": 0.01}}]
    (out / "run.json").write_text(json.dumps(run))
    assert main(["replay", str(out / "run.json"), "--verify"]) == 1
    assert "differs from the recording at step 4" in capsys.readouterr().err


def test_a_run_file_runs_on_with_what_is_set_over_it(tmp_path):
    assert main(["run", "toy", "--steps", "7", "--set", "size=2", "--out", str(tmp_path / "a")]) == 0
    assert main(["run", str(tmp_path / "a" / "run.json"), "--seed", "5", "--out", str(tmp_path / "b")]) == 0
    run = json.loads((tmp_path / "b" / "run.json").read_text())
    assert (run["knobs"]["size"], run["seed"], run["steps"]) == (2, 5, 7)


def test_own_data_and_values_from_files(tmp_path):
    data = np.random.default_rng(0).normal(size=(300, 3))
    np.savetxt(tmp_path / "mine.csv", data, delimiter=",", header="a,b,c", comments="")
    (tmp_path / "hidden.txt").write_text("9\n")
    assert main(["check", str(tmp_path / "mine.csv")]) == 0
    assert main(["run", "flow", *SMALL, "--set", f"hidden=@{tmp_path / 'hidden.txt'}", "--steps", "2", "--data",
                 str(tmp_path / "mine.csv"), "--columns", "c,a", "--out", str(tmp_path / "out")]) == 0  # fmt: skip
    run = json.loads((tmp_path / "out" / "run.json").read_text())
    assert run["knobs"]["hidden"] == 9
    assert run["target"]["table"]["columns"] == ["c", "a"] and run["target"]["table"]["rows"] == 300
    assert main(["replay", str(tmp_path / "out" / "run.json"), "--verify"]) == 0


def test_target_knobs_are_set_by_their_full_name(tmp_path):
    assert main(["run", "flow", *SMALL, "--steps", "1", "--target", "thin_ring", "--set", "target.width=0.2",
                 "--out", str(tmp_path)]) == 0  # fmt: skip
    assert json.loads((tmp_path / "run.json").read_text())["target"]["knobs"]["width"] == 0.2


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "required: COMMAND"),
        (("walk",), "invalid choice: 'walk'"),
        (("run",), "required: EXPERIMENT"),
        (("describe", "flwo"), "no experiment flwo; choose from"),
        (("run", "flwo"), "no experiment flwo"),
        (("run", "gone.json"), "Cannot read gone.json"),
        (("run", "toy", "--preset", "fancy"), "toy has no preset fancy; choose from plain"),
        (("run", "toy", "--set", "size"), "size is not KNOB=VALUE"),
        (("run", "toy", "--set", "size=0"), "size = 0 does not fit; give a whole number from 1 to 100000"),
        (("run", "toy", "--set", "sise=3"), "did you mean size"),
        (("run", "toy", "--set", "size=@gone.txt"), "Cannot read gone.txt"),
        (("run", "toy", "--set", "target.width=1"), "needs a named target"),
        (("run", "flow", "--target", "mons"), "no target mons; did you mean moons"),
        (("run", "flow", "--data", "gone.csv"), "gone.csv"),
        (("run", "flow", "--columns", "a,b"), "--columns goes with --data"),
        (("run", "flow", "--data", "a.csv", "--target", "moons"), "not allowed with"),
        (("run", "toy", "--steps", "-1"), "-1 does not fit; give a number from 0 up"),
        (("run", "toy", "--steps", "many"), "many does not fit"),
        (("run", "toy", "--seconds", "nan"), "nan does not fit"),
        (("run", "toy", "--steps", "1", "--seconds", "1"), "not allowed with"),
        (("run", "toy", "--device", "tpu"), "invalid choice: 'tpu'"),
        (("run", "toy", "--samples", "5"), "say where with --out"),
        (("run", "toy", "--out", __file__), "choose another folder"),
        (("run", "toy", "--samples", "5", "--out", "OUT"), "toy does not sample"),
        (("run", "toy", "--evaluate", __file__, "--out", "OUT"), "does not hold points"),
        (("run", "toy", "--evaluate", "gone.npy", "--out", "OUT"), "Cannot read gone.npy"),
        (("replay", "gone.json"), "Cannot read gone.json"),
        (("check", "gone.json"), "Cannot read gone.json"),
        (("check", "gone.csv"), "gone.csv"),
    ],
)
def test_bad_input_is_one_sentence_and_exit_code_2(arguments, sentence, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(list(arguments)) == 2
    printed = capsys.readouterr()
    assert sentence in printed.err and printed.out == ""
    assert printed.err.count("\n") == 1 and "Traceback" not in printed.err


def test_a_failing_experiment_leaves_the_run_file_that_fails_again(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["run", "toy", "--set", "fault=raise", "--steps", "5"]) == 1
    said = capsys.readouterr().err
    assert "failed at step 1: RuntimeError: the toy broke. Run rivulet-failure.json to see it again." in said
    assert main(["run", "rivulet-failure.json"]) == 1
    assert "the toy broke" in capsys.readouterr().err


def test_a_finding_with_lost_numbers_ends_the_run_and_others_are_told(tmp_path, monkeypatch, capsys):
    assert main(["run", "toy", "--set", "fault=finding", "--steps", "2"]) == 0
    assert "lost (step 0): The toy is lost. Find it." in capsys.readouterr().err
    monkeypatch.setattr(np.linalg, "norm", lambda x: float("nan"))
    assert main(["run", "toy", "--set", "fault=finding", "--steps", "2", "--out", str(tmp_path)]) == 1
    assert "failed at step 1: lost. Run" in capsys.readouterr().err
    assert (tmp_path / "run.json").exists()


def test_ctrl_c_finishes_the_step_and_writes_what_there_is(tmp_path, monkeypatch, capsys):
    advance, before = Toy.advance, signal.getsignal(signal.SIGINT)

    def interrupted(toy, phase):
        if toy.step == 5 and phase == "draw":
            os.kill(os.getpid(), signal.SIGINT)
        return advance(toy, phase)

    monkeypatch.setattr(Toy, "advance", interrupted)
    assert main(["run", "toy", "--seconds", "60", "--out", str(tmp_path)]) == 130
    assert json.loads((tmp_path / "report.json").read_text())["steps"] == 6
    assert signal.getsignal(signal.SIGINT) is before
    monkeypatch.setattr(Toy, "advance", advance)
    assert main(["replay", str(tmp_path / "run.json"), "--verify"]) == 0


def test_looking_around_loads_neither_torch_nor_scipy():
    code = (
        "import sys; from engine.__main__ import main; main(['list']); main(['describe', 'flow', '--json']); "
        "assert not {'torch', 'scipy', 'PySide6'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
