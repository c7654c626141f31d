"""What a hand does to a mixture on the data panel: drag a mean, add a component, remove one."""

from __future__ import annotations

import numpy as np

from engine.experiment import Gesture
from engine.experiments.mixture.data import Data, plane_of
from engine.experiments.mixture.knobs import MixtureKnobs
from engine.mixtures.maximisation import restricted
from engine.mixtures.mixture import Array, Covariance, Mixture

NARROW = 0.15  # a new component, in widths of the data


def changed(mixture: Mixture, gesture: Gesture, knobs: MixtureKnobs, data: Data, most: int) -> Mixture | None:
    """The mixture after `gesture`; None where it means nothing."""
    plane = plane_of(data, knobs)
    if gesture.kind == "drag" and gesture.to is not None and gesture.handle is not None:
        if gesture.handle < mixture.components and all(map(np.isfinite, gesture.to)):
            return mixture.moved(gesture.handle, _placed(mixture.means[gesture.handle], gesture.to, plane, data))
        return None
    if gesture.kind not in ("click", "add", "remove"):
        return None
    if gesture.handle is not None:
        few = mixture.components == 1 or gesture.handle >= mixture.components
        return None if few or gesture.kind == "add" else mixture.without(gesture.handle)
    if gesture.kind == "remove" or mixture.components >= most or not all(map(np.isfinite, gesture.at)):
        return None
    return _joined(mixture, _placed(data.mean, gesture.at, plane, data), data, knobs.covariance)


def _placed(mean: Array, at: tuple[float, float], plane: tuple[int, int], data: Data) -> Array:
    """`mean` (D,) with its shown coordinates at a place on the panel, not farther out than one can see."""
    found = mean.copy()
    for value, axis in zip(at, plane, strict=True):
        if axis == plane[0] or plane[0] != plane[1]:
            low, high = data.target.box[axis]
            found[axis] = min(max(value, 2 * low - high), 2 * high - low)
        if plane[0] == plane[1]:
            break
    return found


def _joined(mixture: Mixture, mean: Array, data: Data, kind: Covariance) -> Mixture:
    """With one component more, narrow, or as wide as the others where they are tied."""
    narrow = np.diag((NARROW * data.scale) ** 2)[None]
    own = mixture.covariances if kind == "tied" else restricted(narrow, np.ones(1), kind)
    return mixture.joined_by(mean, own[0])
