"""How a learning rate rises and falls over a run: as a share of the rate that was set. A horizon of 0 never falls."""

from __future__ import annotations

import math


def cosine(step: int, warmup: int, horizon: int) -> float:
    """A linear rise over `warmup`, and a cosine that is down to 1 % at `horizon`."""
    return _risen(step, warmup) * _fallen(step / horizon if horizon else 0.0)


def late_cosine(step: int, warmup: int, horizon: int, hold: float = 0.5) -> float:
    """A linear rise over `warmup`, all of the rate for `hold` of `horizon`, then a cosine to 1 %."""
    if not horizon or step <= hold * horizon:
        return _risen(step, warmup)
    return _risen(step, warmup) * _fallen((step / horizon - hold) / (1 - hold) if hold < 1 else 1.0)


def _risen(step: int, warmup: int) -> float:
    return min(1.0, (step + 1) / warmup) if warmup else 1.0


def _fallen(done: float) -> float:
    """From 1 where `done` is 0 or less to 1 % where it is 1 or more."""
    return 0.01 + 0.99 * 0.5 * (1.0 + math.cos(math.pi * min(1.0, max(0.0, done))))
