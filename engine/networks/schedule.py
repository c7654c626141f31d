"""How a learning rate rises and falls over a run."""

from __future__ import annotations

import math


def late_cosine(step: int, warmup: int, horizon: int) -> float:
    """The share of the rate in use: a linear rise over `warmup`, all of it to half of `horizon`, a cosine to 1 %.

    A horizon of 0 never falls.
    """
    rise = min(1.0, (step + 1) / warmup) if warmup else 1.0
    done = min(1.0, max(0.0, 2 * step / horizon - 1)) if horizon else 0.0
    return rise * (0.01 + 0.99 * 0.5 * (1.0 + math.cos(math.pi * done)))
