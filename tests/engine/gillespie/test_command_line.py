"""The kinetics lab without a window: tables, exchange files, files that open, and what is refused in a sentence."""

import csv

import numpy as np
import pytest

from engine import documents
from engine.__main__ import main
from engine.exact.master_equation import MasterEquation
from engine.kinetics.reading import read_network
from engine.kinetics.sbml_writer import to_sbml
from engine.run import LiveRun
from tests.engine.gillespie.lab import advanced, begun

PAIR = "A -> B ; k1\nB -> A ; k2\nk1 = 1\nk2 = 0.5\nA = 40\n"


@pytest.fixture
def model(tmp_path):
    path = tmp_path / "model.xml"
    path.write_text(to_sbml(read_network(PAIR)), encoding="utf-8")
    return path


def table(path):
    with path.open(encoding="utf-8") as file:
        return [{name: float(value) for name, value in row.items()} for row in csv.DictReader(file)]


def run(*arguments):
    return main(["run", "gillespie", "--set", "trajectories=500", *map(str, arguments)])


def test_tables_and_exchange_files(model, tmp_path, capsys):
    out = tmp_path / "out"
    assert run("--set", f"network=@{model}", "--at", "1,2,5", "--out", out) == 0
    assert "Traceback" not in capsys.readouterr().err
    text = (out / "trajectories.csv").read_text(encoding="utf-8")
    assert text.splitlines()[0] == "time,A-mean,A-sd,B-mean,B-sd"
    assert (out / "exact.csv").read_text(encoding="utf-8").splitlines()[0] == "time,A-mean,A-sd,B-mean,B-sd"
    for row, exact in zip(table(out / "trajectories.csv"), table(out / "exact.csv"), strict=True):
        p = 1 / 3 + 2 / 3 * np.exp(-1.5 * exact["time"])
        assert (exact["A-mean"], exact["A-sd"]) == pytest.approx((40 * p, np.sqrt(40 * p * (1 - p))), abs=1e-6)
        assert abs(row["A-mean"] - exact["A-mean"]) < 4 * exact["A-sd"] / np.sqrt(500)
        assert row["A-mean"] + row["B-mean"] == pytest.approx(40)
    for name in ("network.xml", "network.ant"):
        again = read_network((out / name).read_text(encoding="utf-8"))
        assert [(each.name, each.start) for each in again.species] == [("A", 40), ("B", 0)]
        equation = MasterEquation(again)
        equation.advance(2.0)
        assert equation.mean()[0] == pytest.approx(table(out / "exact.csv")[1]["A-mean"], abs=1e-9)
    assert main(["replay", str(out / "run.json"), "--verify"]) == 0


def test_tables_go_further_than_the_run_and_tell_what_they_find(tmp_path, capsys):
    out = tmp_path / "out"
    assert run("--set", "network=X -> 0 ; 1\nX = 3", "--at", "0,1,400", "--set", "interval=1", "--set", "until=2",
               "--out", out) == 0  # fmt: skip
    told = capsys.readouterr()
    assert "2 steps" in told.out and "absorbed" in told.err
    rows = table(out / "trajectories.csv")
    assert [row["time"] for row in rows] == [0, 1, 400]
    assert (rows[0]["X-mean"], rows[0]["X-sd"], rows[2]["X-mean"]) == (3, 0, 0)


def test_tables_repeat_the_rates_that_were_turned():
    live = advanced(begun(network="0 -> X ; k\nX -> 0 ; 1\nk = 20", trajectories=2000, interval=0.5, until=2.0), 2)
    live.edit(tune={"rates.k": 100.0})
    advanced(live, 2)
    found = live.experiment.files((1.0, 2.0))
    lab = live.experiment.record
    for name, mean in (("trajectories.csv", lab.mean), ("exact.csv", lab.exact_mean)):
        rows = [line.split(",") for line in found[name].splitlines()[1:]]
        assert [float(row[1]) for row in rows] == pytest.approx(mean[[2, 4], 0].tolist(), rel=1e-6)


def test_no_exact_table_where_there_is_no_exact_side(tmp_path):
    out = tmp_path / "out"
    assert run("--set", f"network={PAIR}", "--set", "exact=false", "--at", "1", "--out", out) == 0
    assert not (out / "exact.csv").exists() and (out / "trajectories.csv").exists()
    single = begun(network=PAIR, advance="event").experiment.files((1.0,))
    assert "trajectories.csv" in single


def test_a_network_file_opens_as_a_run(model, tmp_path, capsys):
    assert main(["check", str(model)]) == 0 and "gillespie" in capsys.readouterr().out
    recipe = documents.opened(model)
    assert recipe.experiment == "gillespie" and {".xml", ".sbml", ".ant"} <= set(documents.endings())
    live = advanced(LiveRun(recipe), 1)
    assert [each.name for each in live.experiment.network.species] == ["A", "B"]
    short = tmp_path / "net.ant"
    short.write_text(PAIR, encoding="utf-8")
    assert documents.opened(short).knobs["rates.k1"] == 1.0
    out = tmp_path / "out"
    assert main(["run", str(model), "--set", "trajectories=50", "--set", "rates.k1=2", "--at", "1", "--out",
                 str(out)]) == 0  # fmt: skip
    p = 0.5 / 2.5 + 2 / 2.5 * np.exp(-2.5)
    assert table(out / "exact.csv")[0]["A-mean"] == pytest.approx(40 * p, abs=1e-6)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["run", "gillespie", "--set", "network=@{here}/none.xml", "--at", "1", "--out", "{here}/o"], "none.xml"),
        (["run", "{here}/none.xml", "--at", "1", "--out", "{here}/o"], "none.xml"),
        (["check", "{here}/none.xml"], "none.xml"),
        (["check", "{here}/bad.xml"], "SBML"),
        (["run", "gillespie", "--set", "network=0 -> X ; -1", "--at", "1", "--out", "{here}/o"], "-1"),
        (["run", "gillespie", "--set", "rates.c1=-1", "--at", "1", "--out", "{here}/o"], "rates.c1"),
        (["run", "gillespie", "--at", "2,1", "--out", "{here}/o"], "2,1"),
        (["run", "gillespie", "--at=-1,1", "--out", "{here}/o"], "-1,1"),
        (["run", "gillespie", "--at", "1,nan", "--out", "{here}/o"], "nan"),
        (["run", "gillespie", "--at", "1,x", "--out", "{here}/o"], "1,x"),
        (["run", "gillespie", "--at", "1"], "--out"),
    ],
)
def test_what_cannot_be_is_one_sentence(arguments, named, tmp_path, capsys):
    (tmp_path / "bad.xml").write_text("<sbml", encoding="utf-8")
    assert main([each.replace("{here}", str(tmp_path)) for each in arguments]) == 2
    told = capsys.readouterr()
    assert named in told.err and len(told.err.strip().splitlines()) == 1 and not told.out


def test_described_in_words(capsys):
    assert main(["list"]) == 0 and main(["describe", "gillespie"]) == 0
    told = capsys.readouterr().out
    for word in ("gene_expression", "rates.c1", "trajectories.csv", "0 -> m ; 20 | m -> m + n ; 2.5"):
        assert word in told
    assert main(["describe", "gillespie", "--json"]) == 0
