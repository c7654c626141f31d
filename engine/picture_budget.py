"""What may be drawn now: pictures and measurements take at most a tenth of engine time while a run goes on."""

from __future__ import annotations

from dataclasses import dataclass

# Of engine time; a tenth together is promised, and less already shows a density map five times a second.
# Panels that are dear even at the least detail may take a little more before their cadence goes down.
# Measuring lives of its own share, so that a dear measurement never holds up the pictures.
PICTURE_SHARE, LARGEST_SHARE, MEASURE_SHARE = 0.05, 0.08, 0.015
IDLE_SHARE = 0.5
ROUND_SECONDS = 0.22  # all panels once in this time, or their detail goes down
DETAILS = (1.0, 0.7, 0.5)  # few, since with every new one the truth is computed on another lattice
LEAST_DETAIL = DETAILS[-1]
MEASURE_SECONDS = 0.4
GUESS_SECONDS = 0.005
LONGEST_SECONDS = 0.5  # what took longer, and far longer than ever, was not work


@dataclass
class _Cost:
    """Seconds at full detail (smoothed), and when it was last paid."""

    seconds: float = GUESS_SECONDS
    paid: float = float("-inf")

    @property
    def is_new(self) -> bool:
        return self.paid == float("-inf")

    def charge(self, seconds: float) -> float:
        """What so many seconds of work are to be charged with.

        The first time pays for caches that later ones find ready. A machine that slept meanwhile has not worked.
        """
        return self.seconds if self.is_new else min(seconds, max(LONGEST_SECONDS, 4 * self.seconds))

    def learn(self, seconds: float, now: float) -> None:
        if not self.is_new:
            self.seconds = 0.7 * self.seconds + 0.3 * min(seconds, 4 * self.seconds)
        self.paid = now


class PictureBudget:
    """Earns its shares of the time that passes while running; the panel that has waited longest is drawn next."""

    def __init__(self) -> None:
        self._panels: dict[str, _Cost] = {}
        self._measure = _Cost()
        self._for_pictures = 0.0
        self._for_measuring = 0.0
        self._share = PICTURE_SHARE
        self._seen: float | None = None

    def rest(self) -> None:
        """The run stands still; no time is earned until it goes on."""
        self._seen = None

    def hurry(self) -> None:
        """A hand is on a knob: whatever debt there is, the next picture may be drawn now."""
        self._for_pictures = max(self._for_pictures, self._dearest())

    def earn(self, now: float) -> None:
        """Time has passed until `now`. What is earned does not pile up: after a silence one picture is enough."""
        passed = 0.0 if self._seen is None else now - self._seen
        self._seen = now
        self._for_pictures = min(self._for_pictures + self._share * passed, 2 * self._dearest())
        self._for_measuring = min(self._for_measuring + MEASURE_SHARE * passed, 2 * self._measure.seconds)

    def idled(self, seconds: float) -> None:
        """A run at a pace of its own has waited so long: pictures may have half of that."""
        self._for_pictures = min(self._for_pictures + IDLE_SHARE * seconds, 2 * self._dearest())

    def choose(self, shown: tuple[str, ...]) -> str | None:
        """The panel to be drawn now, or None while too little is earned."""
        if not shown:
            return None
        needed = self._round(shown) * LEAST_DETAIL**2 / ROUND_SECONDS
        self._share = min(LARGEST_SHARE, max(PICTURE_SHARE, needed))
        name = min(shown, key=lambda panel: self._cost(panel).paid)
        return name if self._for_pictures >= self._cost(name).seconds * self.detail(shown) ** 2 else None

    def may_measure(self, now: float) -> bool:
        """Whether the dear readings are due."""
        return now - self._measure.paid >= MEASURE_SECONDS and self._for_measuring >= self._measure.seconds

    def detail(self, shown: tuple[str, ...]) -> float:
        """Detail at which one round over `shown` keeps its cadence; cost goes with detail squared."""
        full = self._round(shown)
        allowed = PICTURE_SHARE * ROUND_SECONDS
        return next((detail for detail in DETAILS if detail**2 * full <= allowed), LEAST_DETAIL)

    def drew(self, name: str, detail: float, seconds: float, now: float) -> None:
        """`name` was drawn at `detail` and took `seconds`. What a resting run draws is free."""
        cost = self._cost(name)
        if self._seen is not None:
            self._for_pictures -= detail**2 * cost.charge(seconds / detail**2)
        cost.learn(seconds / detail**2, now)

    def measured(self, seconds: float, now: float) -> None:
        self._for_measuring -= self._measure.charge(seconds)
        self._measure.learn(seconds, now)

    def _round(self, shown: tuple[str, ...]) -> float:
        """Seconds that all panels take once, in full detail."""
        return sum(self._cost(name).seconds for name in shown)

    def _cost(self, name: str) -> _Cost:
        return self._panels.setdefault(name, _Cost())

    def _dearest(self) -> float:
        return max((cost.seconds for cost in self._panels.values()), default=GUESS_SECONDS)
