"""What may be drawn now: pictures take at most a tenth of engine time while a run goes on."""

from __future__ import annotations

from dataclasses import dataclass

SHARE = 0.09  # of engine time; a little under the promised tenth, for what cannot be foreseen
ROUND_SECONDS = 0.15  # all panels once in this time, or their detail goes down
LEAST_DETAIL = 0.3
MEASURE_SECONDS = 0.4
MEASURE = "\0measure"  # the dear readings queue up like one more panel


@dataclass
class _Cost:
    """Seconds at full detail (smoothed), and when it was last drawn."""

    seconds: float = 0.005
    drawn: float = float("-inf")


class PictureBudget:
    """Earns a share of the time that passes while running, and spends it on the panel that has waited longest."""

    def __init__(self) -> None:
        self._costs: dict[str, _Cost] = {}
        self._earned = 0.0
        self._seen: float | None = None
        self.spent_seconds = 0.0

    def rest(self) -> None:
        """The run stands still; no time is earned until it goes on."""
        self._seen = None

    def hurry(self) -> None:
        """A hand is on a knob: whatever debt there is, the next picture may be drawn now."""
        self._earned = max(self._earned, self._dearest())

    def choose(self, shown: tuple[str, ...], now: float) -> str | None:
        """The panel (or MEASURE) to be drawn at `now`, or None while nothing is earned."""
        if self._seen is not None:
            self._earned += SHARE * (now - self._seen)
        self._seen = now
        waiting = [name for name in (*shown, MEASURE) if self._is_waiting(name, now)]
        if not waiting:
            return None
        name = min(waiting, key=lambda panel: self._cost(panel).drawn)
        # What is earned may not pile up: after a long silence one picture is enough.
        self._earned = min(self._earned, 2 * self._dearest())
        return name if self._earned >= self._cost(name).seconds * self._scale(name, shown) else None

    def detail(self, shown: tuple[str, ...]) -> float:
        """Detail at which one round over `shown` keeps its cadence; cost goes with detail squared."""
        full = sum(self._cost(name).seconds for name in shown)
        allowed = SHARE * ROUND_SECONDS
        return 1.0 if full <= allowed else max(LEAST_DETAIL, (allowed / full) ** 0.5)

    def spent(self, name: str, detail: float, seconds: float, now: float) -> None:
        """`name` was drawn at `detail` and took `seconds`."""
        cost = self._cost(name)
        full = seconds if name == MEASURE else seconds / detail**2
        # The first drawing pays for caches that later ones find ready.
        cost.seconds = full if cost.drawn == float("-inf") else 0.7 * cost.seconds + 0.3 * min(full, 4 * cost.seconds)
        cost.drawn = now
        self._earned -= seconds
        self.spent_seconds += seconds

    def _is_waiting(self, name: str, now: float) -> bool:
        return name != MEASURE or now - self._cost(name).drawn >= MEASURE_SECONDS

    def _cost(self, name: str) -> _Cost:
        return self._costs.setdefault(name, _Cost())

    def _scale(self, name: str, shown: tuple[str, ...]) -> float:
        return 1.0 if name == MEASURE else self.detail(shown) ** 2

    def _dearest(self) -> float:
        return max((cost.seconds for cost in self._costs.values()), default=0.01)
