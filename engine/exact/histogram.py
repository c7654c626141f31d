"""How far a histogram is from the exact distribution, and how far a perfect sampler's would be."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def expected_total_variation(p: Array, samples: float) -> float:
    """The total variation that `samples` independent draws from p itself have on average: Σ E|K/n - p| / 2.

    K is binomial; De Moivre's closed form of its mean absolute deviation. What p lacks to one counts as
    one value more.
    """
    from scipy.special import gammaln, xlog1py, xlogy

    n = float(samples)
    if n < 1:
        return 1.0
    chance = np.append(np.clip(p, 0.0, 1.0).ravel(), max(0.0, 1.0 - float(p.sum())))
    top = np.minimum(np.floor(n * chance) + 1, n)
    log_pmf = (
        gammaln(n + 1) - gammaln(top + 1) - gammaln(n - top + 1) + xlogy(top, chance) + xlog1py(n - top, -chance)
    )  # fmt: skip
    deviation = 2 * top * (1 - chance) * np.exp(log_pmf)
    return float(np.where((chance > 0) & (chance < 1), deviation, 0.0).sum() / (2 * n))
