"""A picture read as a density: constant on every pixel, so that sampling, density and entropy are exact."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.knobs import KnobSet, knob
from engine.marks import Exact
from engine.targets.target import Array, Known, Target
from engine.words import BadInput, text

Greys = NDArray[np.uint8]

MOST_PIXELS = 256  # on a side: finer than any model here follows, and small inside a run file
FEWEST_LEVELS = 8  # of 255: a scan of an empty sheet differs by less
SIDE = 8.0  # the longer side in data units, as wide as the other targets of the plane
MARGIN = 0.06


@dataclass(frozen=True, eq=False)
class Picture:
    """Lightness of the pixels: `grey` (rows, columns), 0 black to 255 white, row 0 on top; read-only.

    Two pictures are equal when their pixels are. Raises BadInput where there is nothing to be seen.
    """

    name: str
    grey: Greys

    def __post_init__(self) -> None:
        object.__setattr__(self, "grey", _usable(self.name, self.grey))

    @cached_property
    def digest(self) -> str:
        """SHA-256 of size and pixels, in hexadecimal."""
        return hashlib.sha256(repr(self.grey.shape).encode() + self.grey.tobytes()).hexdigest()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Picture) and self.digest == other.digest

    def __hash__(self) -> int:
        return hash(self.digest)

    def __reduce__(self) -> tuple[type[Picture], tuple[str, Greys]]:
        # Building it anew keeps the pixels read-only, which pickling an array does not.
        return (Picture, (self.name, self.grey))


def _usable(name: str, grey: ArrayLike) -> Greys:
    values = np.asarray(grey)
    if values.ndim != 2 or values.dtype != np.uint8 or values.size == 0 or max(values.shape) > MOST_PIXELS:
        shape = " × ".join(str(size) for size in values.shape)
        raise BadInput(text("{file}: {shape} pixels do not fit; a picture has 1 to {most} on a side.",
                            file=name, shape=shape, most=MOST_PIXELS))  # fmt: skip
    low, high = int(values.min()), int(values.max())
    if high - low < FEWEST_LEVELS:
        raise BadInput(text(
            "{file} has no contrast (lightness {low} to {high} of 255); choose one with dark and bright parts.",
            file=name, low=low, high=high))  # fmt: skip
    pixels: Greys = np.array(values, order="C")
    pixels.flags.writeable = False
    return pixels


class PictureDensity(Target):
    """Each pixel carries mass in proportion to how much darker it is than the brightest one, or the reverse.

    p(x) = w_k / a for x in pixel k of area a, with Σ w_k = 1; entropy log a - Σ w_k log w_k. The picture lies
    about the origin, its longer side 8 units long.
    """

    name = "picture"
    title = text("Picture")

    class Knobs(KnobSet):
        mass: Literal["dark", "bright"] = knob(
            "dark",
            label=text("Mass"),
            help=text("Which pixels of the picture the points come from."),
            group=text("Target"),
            choices={"dark": text("dark pixels"), "bright": text("bright pixels")},
        )

    def __init__(self, picture: Picture, knobs: Mapping[str, Any] | None = None) -> None:
        chosen = self.Knobs.checked(knobs or {})
        super().__init__(chosen)
        self.picture = picture
        # Row 0 of the weights is the lowest one of the picture: y points up.
        light = picture.grey[::-1].astype(np.float64)
        mass = light.max() - light if chosen.mass == "dark" else light - light.min()
        self.weights = mass / mass.sum()

    @cached_property
    def pixel(self) -> float:
        """Side of a pixel in data units."""
        return SIDE / float(max(self.weights.shape))

    @cached_property
    def _corner(self) -> Array:
        """The lower left corner of the picture, (2,)."""
        rows, columns = self.weights.shape
        return np.array([-columns / 2, -rows / 2]) * self.pixel

    @cached_property
    def box(self) -> tuple[tuple[float, float], ...]:
        reach = -self._corner + MARGIN * SIDE
        return tuple((-float(side), float(side)) for side in reach)

    @cached_property
    def _centres(self) -> tuple[Array, Array]:
        """Middles of the columns and of the rows."""
        rows, columns = self.weights.shape
        x, y = (low + (np.arange(n) + 0.5) * self.pixel for low, n in zip(self._corner, (columns, rows), strict=True))
        return x, y

    @cached_property
    def mean(self) -> Array:
        x, y = self._centres
        return np.array([self.weights.sum(axis=0) @ x, self.weights.sum(axis=1) @ y])

    @cached_property
    def sd(self) -> Array:
        x, y = self._centres
        across, up = self.weights.sum(axis=0), self.weights.sum(axis=1)
        squares = np.array([across @ (x - self.mean[0]) ** 2, up @ (y - self.mean[1]) ** 2])
        return np.asarray(np.sqrt(squares + self.pixel**2 / 12))

    @cached_property
    def _cumulative(self) -> Array:
        total = np.cumsum(self.weights.ravel())
        return np.asarray(total / total[-1])

    def sample(self, n: int, generator: np.random.Generator) -> Array:
        """Pixels by the inverse of the cumulative weights, and a uniform place inside each."""
        u = generator.random((n, 3))
        # side="right" passes over the pixels that carry nothing.
        chosen = np.searchsorted(self._cumulative, u[:, 0], side="right")
        row, column = np.divmod(chosen, self.weights.shape[1])
        return np.asarray(self._corner + (np.stack([column, row], axis=1) + u[:, 1:]) * self.pixel)

    def log_density(self, x: Array) -> Array:
        place: Array = np.floor((np.asarray(x, dtype=np.float64) - self._corner) / self.pixel)
        rows, columns = self.weights.shape
        inside: NDArray[np.bool_] = np.all((place >= 0) & (place < (columns, rows)), axis=1)
        # A place far outside may not fit an integer.
        column, row = np.where(inside[:, None], place, 0).astype(np.intp).T
        return np.where(inside, self._log_weights[row, column], -np.inf)

    @cached_property
    def _log_weights(self) -> Array:
        with np.errstate(divide="ignore"):
            found: Array = np.log(self.weights) - 2 * np.log(self.pixel)
        return found

    @cached_property
    def entropy(self) -> Known:
        present = self.weights > 0
        return Known(-float(self.weights[present] @ self._log_weights[present]), Exact())
