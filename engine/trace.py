"""What a run remembers of its way for its pictures: a table that never grows long, one row a remembered step."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray


def lengthened(trace: NDArray[np.float64], row: ArrayLike, most: int) -> NDArray[np.float64]:
    """`trace` (n, k) with `row` (k,) at its end; where that is more than `most` rows, every other one is left out."""
    longer = np.concatenate([trace, np.asarray(row, np.float64)[None]])
    return longer[::2].copy() if len(longer) > most else longer
