"""What is descended: a typed function with exact derivatives, or the likelihood of one or two means.

Every place is an array (..., d), d = 1 or 2; values are (...), gradients (..., d), Hessians (..., d, d).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.experiments.descent.data_landscape import NAMED, DataLandscape
from engine.experiments.descent.formula import Function, function_from

Array = NDArray[np.float64]


class Landscape(ABC):
    """A function with its derivatives; NaN where it is not defined."""

    dimension: int
    has_em: bool = False

    @abstractmethod
    def value(self, at: Array) -> Array: ...

    @abstractmethod
    def gradient(self, at: Array) -> Array: ...

    @abstractmethod
    def hessian(self, at: Array) -> Array: ...

    def sampled_gradient(self, at: Array, noise: float, rng: np.random.Generator) -> Array:
        """A gradient with chance in it; here Gaussian noise of deviation `noise`."""
        found: Array = self.gradient(at) + noise * rng.standard_normal(self.dimension)
        return found

    def responsible(self, at: Array) -> Array:
        """Where EM goes from `at` (d,)."""
        raise NotImplementedError

    def bowl(self, here: Array, at: Array) -> Array:
        """The surrogate of EM made at `here` (d,), at other places."""
        raise NotImplementedError


class Typed(Landscape):
    """A function of x or of x and y, differentiated by sympy."""

    def __init__(self, function: Function) -> None:
        import sympy

        self.dimension = len(function.variables)
        first = [sympy.diff(function.tree, name) for name in function.variables]
        second = [sympy.diff(slope, name) for slope in first for name in function.variables]
        # A kink has a slope on either side and is a place of measure nothing.
        trees = [tree.replace(sympy.DiracDelta, lambda *_: sympy.Integer(0)) for tree in (*first, *second)]
        self._value = sympy.lambdify(function.variables, [function.tree], "numpy", cse=True)
        self._first = sympy.lambdify(function.variables, trees[: self.dimension], "numpy", cse=True)
        self._second = sympy.lambdify(function.variables, trees[self.dimension :], "numpy", cse=True)

    def _evaluated(self, compiled: Any, at: Array) -> Array:
        """The parts of `compiled` at `at` (..., d), as (..., parts)."""
        with np.errstate(all="ignore"):
            parts = compiled(*np.moveaxis(at, -1, 0))
            return np.stack([np.broadcast_to(np.asarray(part, dtype=np.float64), at.shape[:-1]) for part in parts], -1)

    def value(self, at: Array) -> Array:
        found: Array = self._evaluated(self._value, at)[..., 0]
        return found

    def gradient(self, at: Array) -> Array:
        return self._evaluated(self._first, at)

    def hessian(self, at: Array) -> Array:
        return self._evaluated(self._second, at).reshape(*at.shape[:-1], self.dimension, self.dimension)


class OfData(Landscape):
    """The fit of one or two means to fixed points; each point is a part that SGD may draw."""

    has_em = True

    def __init__(self, data: DataLandscape) -> None:
        self.data = data
        self.dimension = data.dimension

    def value(self, at: Array) -> Array:
        return self.data.value(at)

    def gradient(self, at: Array) -> Array:
        return self.data.gradient(at)

    def hessian(self, at: Array) -> Array:
        return self.data.hessian(at)

    def sampled_gradient(self, at: Array, noise: float, rng: np.random.Generator) -> Array:
        """From a quarter of the points, whatever `noise` says."""
        return self.data.gradient(at, rng.choice(len(self.data.x), size=len(self.data.x) // 4, replace=False))

    def responsible(self, at: Array) -> Array:
        return self.data.responsible(at)

    def bowl(self, here: Array, at: Array) -> Array:
        return self.data.bowl(here, at)


@lru_cache(maxsize=16)
def landscape_from(written: str) -> Landscape:
    """The landscape that `written` names or says. Raises BadInput."""
    name = written.strip().lower()
    return OfData(NAMED[name]()) if name in NAMED else Typed(function_from(written))
