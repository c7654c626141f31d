"""Two ways to learn word vectors from pairs: negative sampling, and the full softmax. Gradients are matrices.

SGNS (Mikolov et al. 2013): −Σ p(w,c) log σ(u·v) − k Σ p(w) q(c) log σ(−u·v), least at
u·v = log p(w,c)/(k p(w) q(c)): with unigram negatives PMI − log k (Levy & Goldberg 2014).
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from engine.networks.trainable import Trainable

Array = NDArray[np.float64]
_SMALL = 0.3  # of the first inner products


class Vectors:
    """A word vector u and a context vector v for each of V words."""

    def __init__(self, size: int, dimension: int, generator: np.random.Generator, device: str) -> None:
        scale = np.sqrt(_SMALL) / dimension**0.25
        shapes = {"words": (size, dimension), "contexts": (size, dimension)}
        start = [scale * generator.standard_normal(shape) for shape in shapes.values()]
        self.trainable = Trainable(shapes, start, device)

    @property
    def products(self) -> Tensor:
        """u·v (V, V)."""
        words, contexts = self.trainable.views
        return words @ contexts.t()

    @property
    def words(self) -> Array:
        """u (V, d)."""
        return self.trainable.views[0].cpu().numpy().astype(np.float64)

    def pull(self, d: Tensor) -> None:
        """Write the gradient, given that by the inner products (V, V)."""
        words, contexts = self.trainable.views
        torch.mm(d, contexts, out=self.trainable.gradients[0])
        torch.mm(d.t(), words, out=self.trainable.gradients[1])


def tell_apart(vectors: Vectors, pairs: Tensor, negatives: Tensor) -> float:
    """Loss of SGNS with its gradient written: `pairs` sum to 1, `negatives` to k, both (V, V)."""
    s = vectors.products
    share = torch.sigmoid(s)
    vectors.pull(share * negatives + (share - 1) * pairs)
    return float((functional.softplus(-s) * pairs + functional.softplus(s) * negatives).sum())


def choose(vectors: Vectors, pairs: Tensor) -> float:
    """Cross-entropy of the full softmax over contexts, with its gradient written."""
    log_q = torch.log_softmax(vectors.products, 1)
    vectors.pull(log_q.exp() * pairs.sum(1, keepdim=True) - pairs)
    return -float((log_q * pairs).sum())


def least_loss(pairs: Array, negatives: Array) -> float:
    """The loss of SGNS that no vectors can beat; pairs never seen cost nothing there."""
    total = pairs + negatives
    some, both = pairs > 0, total > 0
    loss = -float((pairs[some] * np.log(pairs[some] / total[some])).sum())
    left = both & (negatives > 0)
    return loss - float((negatives[left] * np.log(negatives[left] / total[left])).sum())
