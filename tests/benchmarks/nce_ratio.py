"""The noise-ratio experiment of Gutmann & Hyvärinen (2012): T times the squared error of λ and c against theory.

T = 2,000 data points, 400 fits, noise equal to the data law: 2.5(1 + 1/ν) to within a tenth. A plain mean of 400
squared errors is known to 7 % only and leaves that tenth by chance at one ratio of the five as often as not, whatever
the seed. So the same mean over the same fits is estimated with a control variate: to first order the error of a fit is
(1, ½)(m' - m), m and m' the mean squares of its data and noise, and the mean of that error's square follows from
Var x² = 2 alone. Its chance is taken off; what fits do beyond first order, and any fault of theirs, stays in. The
estimate is of the same quantity, without bias, and known to about 1 %. The plain mean is judged in its standard errors.
RIVULET_FITS and RIVULET_SEED change the number of fits and the seed.
"""

import os

import numpy as np

from engine.experiments.nce.study import RATIOS, TRUE_C, WIDTHS, expected_error, fit
from tests.benchmarks.table import Row

POINTS, FITS = 2000, 400


def measure():
    fits, rng = int(os.environ.get("RIVULET_FITS", str(FITS))), np.random.default_rng(_seed())
    runs = [_replicate(rng) for _ in range(fits)]
    errors, first = (np.array(part) for part in zip(*runs, strict=True))
    plain, spread = errors.mean(axis=0), errors.std(axis=0, ddof=1) / np.sqrt(fits)
    for index, ratio in enumerate(RATIOS):
        wanted = expected_error(1.0, ratio)
        exact = 1.25 * POINTS * (2 / POINTS + 2 / _count(ratio))
        beyond = errors[:, 0, index] - first[:, index]
        found, off = exact + beyond.mean(), beyond.std(ddof=1) / np.sqrt(fits)
        yield Row(f"ν = {ratio:g}: off 2.5(1 + 1/ν) = {wanted:.2f}, of it", abs(found / wanted - 1), "", "≤ 0.1")
        yield Row(f"ν = {ratio:g}: standard error of that", off / wanted, "", "≤ 0.03")
        yield Row(f"ν = {ratio:g}: plain mean off, in standard errors", abs(plain[0, index] - wanted)
                  / spread[0, index], "", "≤ 3")  # fmt: skip
    for row, name in ((1, "too narrow"), (2, "too wide")):
        for index, ratio in enumerate(RATIOS):
            yield Row(f"noise {name}, ν = {ratio:g}: over the theory", plain[row, index] / expected_error(
                WIDTHS[row], ratio), "x")  # fmt: skip


def _seed():
    return int(os.environ.get("RIVULET_SEED", "0"))


def _count(ratio):
    return round(ratio * POINTS)


def _replicate(rng):
    """T times the squared errors (3, 5) of fits to one set of data, and to first order for noise like the data (5,)."""
    data = rng.standard_normal(POINTS)
    errors, first = np.empty((len(WIDTHS), len(RATIOS))), np.empty(len(RATIOS))
    for row, width in enumerate(WIDTHS):
        for index, ratio in enumerate(RATIOS):
            noise = width * rng.standard_normal(_count(ratio))
            scale, c = fit(data, noise, width, ratio)
            errors[row, index] = POINTS * ((scale - 1) ** 2 + (c - TRUE_C) ** 2)
            if row == 0:
                first[index] = 1.25 * POINTS * ((noise**2).mean() - (data**2).mean()) ** 2
    return errors, first
