"""One table a benchmark: what was measured, the figure, and what the design asks for."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """`wanted` is a bound in words ("≥ 0.85"), empty for figures that only inform."""

    what: str
    figure: float
    unit: str = ""
    wanted: str = ""

    @property
    def verdict(self) -> str:
        if not self.wanted:
            return ""
        sign, bound = self.wanted.split()
        met = self.figure >= float(bound) if sign == "≥" else self.figure <= float(bound)
        return "met" if met else "NOT met"


def show(name: str, rows: Iterable[Row]) -> None:
    print(f"\n{name}")
    for row in rows:
        print(f"  {row.what:<58} {row.figure:>9.3g} {row.unit:<8} {row.wanted:<8} {row.verdict}", flush=True)
