"""The stochastic test cases with 1,000 trajectories each; `python -m tests.benchmarks dsmts` has ten times as many."""

import csv

import numpy as np
import pytest

from engine.__main__ import main
from tests.engine.gillespie.dsmts_cases import CASES, Case

pytestmark = pytest.mark.skipif(not CASES, reason="the cases lie beside the checkout, in shared/dsmts")
N = 1000


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.number)
def test_case_passes(case):
    verdict = case.simulated("l3v1", N, seed=int(case.number))
    assert verdict.passed, (verdict.worst_z, verdict.worst_y, verdict.outside, verdict.exact)


def test_a_wrong_process_does_not_pass():
    case, other = Case("00001"), Case("00020")
    mean, sd = other.published("mean"), other.published("sd")
    assert not case.judged(mean, sd**2 + (mean - case.published("mean")) ** 2, N).passed
    assert not case.judged(case.published("mean"), 1.3 * case.published("sd") ** 2, N).passed


# Events at a time and at a count, a compartment's volume, an assignment rule, several molecules at once.
@pytest.mark.parametrize("number", ["00028", "00032", "00010", "00019", "00039"])
def test_case_passes_from_the_command_line(number, tmp_path, capsys):
    case = Case(number)
    times = ",".join(f"{time:g}" for time in case.times)
    assert main(["run", "gillespie", "--set", f"network=@{case.file('l2v4')}", "--set", f"trajectories={N}", "--seed",
                 "5", "--at", times, "--out", str(tmp_path)]) == 0, capsys.readouterr().err  # fmt: skip
    with (tmp_path / "trajectories.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    mean, sd = (np.array([[float(row[f"{name}-{what}"]) for name in case.variables] for row in rows])
                for what in ("mean", "sd"))  # fmt: skip
    squares = sd**2 * (N - 1) / N + (mean - case.published("mean")) ** 2
    assert case.judged(mean, squares, N).passed
    if (tmp_path / "exact.csv").exists():
        exact = np.loadtxt(tmp_path / "exact.csv", delimiter=",", skiprows=1)
        assert np.allclose(exact[:, 1], case.published("mean")[:, 0], atol=2e-5)
        assert np.allclose(exact[:, 2], case.published("sd")[:, 0], atol=2e-5)
    else:
        assert number in ("00028", "00032"), "only events keep the exact side away"
