"""The published stochastic test cases and their criteria: |Z| < 3 for means, |Y| < 5 for standard deviations."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from engine.kinetics.observables import observed
from engine.kinetics.reading import read_network
from engine.kinetics.simulation import Simulation

FOLDER = Path(__file__).parents[4] / "shared" / "dsmts"
FORMS = ("l3v1", "l2v4")
MEAN_RANGE, SD_RANGE, FARTHEST, EXCEPTIONS = 3.0, 5.0, 5.0, 3
BLOCK = 10_000


@dataclass(frozen=True)
class Verdict:
    """Z and Y (times, variables); `exact` says whether what has no spread came out exactly."""

    z: np.ndarray
    y: np.ndarray
    exact: bool

    @property
    def worst_z(self) -> float:
        return float(np.abs(self.z).max(initial=0.0))

    @property
    def worst_y(self) -> float:
        return float(np.abs(self.y).max(initial=0.0))

    @property
    def outside(self) -> tuple[int, int]:
        """How many means and how many standard deviations lie outside their range."""
        return int((np.abs(self.z) >= MEAN_RANGE).sum()), int((np.abs(self.y) >= SD_RANGE).sum())

    @property
    def passed(self) -> bool:
        return self.exact and max(self.outside) <= EXCEPTIONS and self.worst_z <= FARTHEST


@dataclass(frozen=True)
class Case:
    """One case: `times` (51,), `mean` and `sd` (51, variables) as published."""

    number: str

    def file(self, form: str) -> Path:
        return FOLDER / self.number / f"{self.number}-sbml-{form}.xml"

    @cached_property
    def _columns(self) -> dict[str, np.ndarray]:
        path = FOLDER / self.number / f"{self.number}-results.csv"
        names = path.read_text(encoding="utf-8").split("\n", 1)[0].split(",")
        table = np.loadtxt(path, delimiter=",", skiprows=1)
        return {name.strip(): table[:, index] for index, name in enumerate(names)}

    @property
    def variables(self) -> list[str]:
        return [name.removesuffix("-mean") for name in self._columns if name.endswith("-mean")]

    @property
    def times(self) -> np.ndarray:
        return self._columns["time"]

    def published(self, what: str) -> np.ndarray:
        return np.stack([self._columns[f"{name}-{what}"] for name in self.variables], axis=1)

    def judged(self, mean: np.ndarray, squares: np.ndarray, n: int) -> Verdict:
        """From sample means and mean squared deviations about the published mean (times, variables)."""
        mu, sigma = self.published("mean"), self.published("sd")
        still = sigma == 0
        scale = np.where(still, 1.0, sigma)
        z = np.where(still, 0.0, np.sqrt(n) * (mean - mu) / scale)
        y = np.where(still, 0.0, np.sqrt(n / 2) * (squares / scale**2 - 1))
        exact = bool(np.all(np.abs(mean - mu)[still] < 1e-9) and np.all(squares[still] < 1e-9))
        return Verdict(z, y, exact)

    def simulated(self, form: str, n: int, seed: int, method: str = "auto") -> Verdict:
        """n trajectories of the case in that SBML form."""
        network = read_network(self.file(form).read_text(encoding="utf-8"))
        names = [each.name for each in network.species] + [each.name for each in network.observables]
        places = [names.index(name) for name in self.variables]
        mu = self.published("mean")
        sums, squares = np.zeros_like(mu), np.zeros_like(mu)
        for first in range(0, n, BLOCK):
            many = min(BLOCK, n - first)
            simulation = Simulation(network, seed, many, method, first=first)
            for row, time in enumerate(self.times):
                simulation.advance(float(time))
                found = observed(network, simulation.counts, simulation.parameters, float(time))[:, places]
                sums[row] += found.sum(axis=0)
                squares[row] += ((found - mu[row]) ** 2).sum(axis=0)
            simulation.close()
        return self.judged(sums / n, squares / n, n)


CASES = tuple(Case(path.name) for path in sorted(FOLDER.iterdir()) if path.is_dir()) if FOLDER.is_dir() else ()
