"""Where a function of one or two variables stands still, by dense search and Newton's method from the best cells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Map = Callable[[Array], Array]
ON_LINE, ON_PLANE = 4001, 121  # cells of the grid along each axis
POLISH = 60
CELLS = 3.0  # how far from its cell a place may be found


@dataclass(frozen=True)
class Stationary:
    """`places` (m, d) with their `values` (m,), lowest first; `kinds` are minimum, saddle, maximum or flat."""

    places: Array
    values: Array
    kinds: tuple[str, ...]

    @property
    def minima(self) -> Array:
        """(k, d)."""
        return self.places[[kind == "minimum" for kind in self.kinds]]

    @property
    def lowest(self) -> float | None:
        """The least value of a minimum; None where none was found."""
        values = [value for value, kind in zip(self.values, self.kinds, strict=True) if kind == "minimum"]
        return float(min(values)) if values else None


def stationary(value: Map, gradient: Map, hessian: Map, box: tuple[tuple[float, float], ...]) -> Stationary:
    """All places inside `box` where the gradient is 0, or where a kink makes a minimum.

    The maps take places (..., d). What lies closer together than two cells may be missed.
    """
    axes = [np.linspace(low, high, ON_LINE if len(box) == 1 else ON_PLANE) for low, high in box]
    grid = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1)
    cell = np.array([axis[1] - axis[0] for axis in axes])
    with np.errstate(all="ignore"):
        heights = value(grid)
        steep = np.linalg.norm(gradient(grid), axis=-1)
        starts = grid[_lowest(steep)]
        smooth = _polished(starts, gradient, hessian)
        near = (np.abs(smooth - starts) <= CELLS * cell).all(axis=-1)
        flat = np.linalg.norm(gradient(smooth), axis=-1) <= 1e-8 * (1 + np.nanmedian(steep))
        found = smooth[near & flat]
        deep = [place for place in grid[_lowest(heights)] if not _close(place, found, 2 * CELLS * cell)]
        sunk = [_sunk(start, value, cell) for start in deep]
        kinks = [place for place in sunk if _rests(place, value, gradient) and not _bottomless(place, value, cell)]
    inside = [place for place in [*found, *kinks] if _inside(place, box)]
    places = _distinct(np.array(inside).reshape(-1, len(box)), cell)
    values = value(places)
    order = np.argsort(values, kind="stable")
    kinds = tuple(_kind(place, value, gradient, hessian, cell) for place in places[order])
    return Stationary(places[order], values[order], kinds)


def _lowest(values: Array) -> NDArray[np.bool_]:
    """Cells that no neighbour is below, away from the border and from level ground."""
    from scipy.ndimage import maximum_filter, minimum_filter

    filled = np.where(np.isfinite(values), values, np.inf)
    found: NDArray[np.bool_] = np.isfinite(values)
    found &= (filled <= minimum_filter(filled, size=3)) & (filled < maximum_filter(filled, size=3))
    inner = np.zeros_like(found)
    inner[(slice(1, -1),) * values.ndim] = True
    return found & inner


def _polished(places: Array, gradient: Map, hessian: Map) -> Array:
    """Newton's method, all at once; where it cannot go on a place stays."""
    places = places.copy()
    for _ in range(POLISH):
        slopes, bends = gradient(places), hessian(places)
        size = np.abs(bends).max(axis=(-2, -1), keepdims=True)
        # The pseudo-inverse takes no step along a direction that is flat.
        fine = np.isfinite(slopes).all(axis=-1) & np.isfinite(bends).all(axis=(-2, -1)) & (size[..., 0, 0] > 0)
        if not fine.any():
            break
        steps = np.einsum("...ij,...j->...i", np.linalg.pinv(bends[fine]), slopes[fine])
        places[fine] -= steps
        if np.abs(steps).max(initial=0.0) == 0.0:
            break
    return places


def _around(dimension: int) -> Array:
    """A place and its neighbours, one unit apart: (3^d, d) with itself in the middle."""
    return np.stack(np.meshgrid(*[(-1.0, 0.0, 1.0)] * dimension, indexing="ij"), axis=-1).reshape(-1, dimension)


def _sunk(place: Array, value: Map, cell: Array) -> Array:
    """A kink, found by looking around in ever smaller circles."""
    place, reach = place.copy(), cell.copy()
    around = _around(len(cell))
    for _ in range(200):
        near = place + around * reach
        heights = np.nan_to_num(value(near), nan=np.inf)
        best = int(heights.argmin())
        if heights[best] < float(value(place)):
            place = near[best]
        else:
            reach = reach / 2
    return place


def _rests(place: Array, value: Map, gradient: Map) -> bool:
    """Whether nothing lower lies down the slope: a narrow bend of a smooth valley is no kink."""
    slope = gradient(place)
    down = place - np.logspace(-9, -2, 29)[:, None] * slope / max(float(np.linalg.norm(slope)), 1e-300)
    return not bool((value(down) < value(place)).any())


def _bottomless(place: Array, value: Map, cell: Array) -> bool:
    """Whether f falls the faster the nearer one comes, as a logarithm or a pole does and no minimum can."""
    around = np.delete(_around(len(cell)), 3 ** len(cell) // 2, axis=0) * cell
    fell = [float(np.nanmin(value(place + reach * around))) for reach in (1e-4, 1e-8)]
    return bool(fell[1] - value(place) > fell[0] - fell[1])


def _kind(place: Array, value: Map, gradient: Map, hessian: Map, cell: Array) -> str:
    bend = hessian(place)
    if not np.isfinite(bend).all() or np.linalg.norm(gradient(place)) > 1e-6:
        return "minimum"  # a kink, which only minima are looked for at
    curved = np.linalg.eigvalsh(bend)
    if np.abs(curved).min() <= 1e-9 * max(1.0, float(np.abs(curved).max())):
        return _kind_of_flat(place, value, cell)
    if curved.min() > 0:
        return "minimum"
    return "maximum" if curved.max() < 0 else "saddle"


def _kind_of_flat(place: Array, value: Map, cell: Array) -> str:
    """Where curvature does not decide, what lies around does."""
    around = _around(len(cell))
    rise = np.delete(value(place + around * cell) - value(place), len(around) // 2)
    if (rise > 0).all():
        return "minimum"
    return "maximum" if (rise < 0).all() else "flat"


def _close(place: Array, others: Array, cell: Array) -> bool:
    return bool((np.abs(others - place) <= cell).all(axis=-1).any()) if len(others) else False


def _inside(place: Array, box: tuple[tuple[float, float], ...]) -> bool:
    return all(low <= at <= high for at, (low, high) in zip(place, box, strict=True))


def _distinct(places: Array, cell: Array) -> Array:
    kept: list[Array] = []
    for place in places:
        if not _close(place, np.array(kept), 0.5 * cell):
            kept.append(place)
    return np.array(kept).reshape(-1, len(cell))
