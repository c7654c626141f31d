"""The noise-ratio experiment of Gutmann & Hyvärinen (2012): T times the squared error of λ and c against theory.

T = 2,000 data points, noise equal to the data law: 2.5(1 + 1/ν) to within a tenth. 400 fits (RIVULET_FITS=400) know
it to 7 % only, so that one ratio of the five is off by chance as often as not; 2,000 fits are judged.
"""

import os

import numpy as np

from engine.experiments.nce.study import RATIOS, Study, expected_error
from tests.benchmarks.table import Row

POINTS, FITS = 2000, 2000


def measure():
    fits = int(os.environ.get("RIVULET_FITS", str(FITS)))
    study, generator = Study(POINTS), np.random.default_rng(int(os.environ.get("RIVULET_SEED", "0")))
    while study.fits < fits:
        study.go_on(generator)
    for index, ratio in enumerate(RATIOS):
        wanted, found = expected_error(1.0, ratio), study.mean[0, index]
        yield Row(f"ν = {ratio:g}: off 2.5(1 + 1/ν) = {wanted:.2f}, of it", abs(found / wanted - 1), "", "≤ 0.1")
        yield Row(f"ν = {ratio:g}: in standard errors", abs(found - wanted) / study.spread[0, index], "", "≤ 3")
    for row, name in ((1, "too narrow"), (2, "too wide")):
        for index, ratio in enumerate(RATIOS):
            yield Row(f"noise {name}, ν = {ratio:g}: over the theory", study.mean[row, index] / expected_error(
                (1.0, 0.5, 3.0)[row], ratio), "x")  # fmt: skip
