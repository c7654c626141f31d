"""pLSA by EM against scikit-learn's NMF (Kullback-Leibler, multiplicative) on 300 x 1000 counts, K = 8.

Both from the same start, down to the same loss; one thread each, by turns. The loss is measured outside the clock.
"""

import time
import warnings
from collections.abc import Iterator

import numpy as np
from sklearn.decomposition import NMF
from threadpoolctl import threadpool_limits

from engine.experiments.plsa.learners import EM, cross_entropy, start
from tests.benchmarks.table import Row

TERMS, DOCUMENTS, TOPICS, ROUNDS, MOST = 300, 1000, 8, 4, 400
NEAR = 1e-4  # relative: from the loss that both reach in the end


def counts(words: int) -> np.ndarray:
    """Documents of about so many words each, from eight topics."""
    rng = np.random.default_rng(words)
    topics, shares = rng.dirichlet(np.full(TERMS, 0.1), TOPICS).T, rng.dirichlet(np.full(TOPICS, 0.3), DOCUMENTS).T
    return rng.poisson(words * topics @ shares) + (rng.random((TERMS, DOCUMENTS)) < 0.001).astype(float)


def theirs(table: np.ndarray, words: np.ndarray, shares: np.ndarray, steps: int) -> tuple[float, np.ndarray]:
    """Seconds, and the model p(x|y)."""
    model = NMF(TOPICS, init="custom", solver="mu", beta_loss="kullback-leibler", max_iter=steps, tol=0)
    first = words.copy(), shares * table.sum(axis=0)
    started = time.perf_counter()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = model.fit_transform(table, W=first[0], H=first[1])
    spent = time.perf_counter() - started
    product = found @ model.components_
    return spent, product / product.sum(axis=0)


def mine(joint: np.ndarray, words: np.ndarray, shares: np.ndarray, steps: int) -> float:
    learner = EM(joint, words, shares)
    started = time.perf_counter()
    for _ in range(steps):
        learner.step()
    return time.perf_counter() - started


def measure() -> Iterator[Row]:
    with threadpool_limits(1):
        for words in (60, 400):
            yield from _rows(words)


def _rows(words: int) -> Iterator[Row]:
    table = counts(words)
    table = table[table.sum(axis=1) > 0]
    joint = table / table.sum()
    begin = start(*table.shape, TOPICS, np.random.default_rng(1))
    learner, losses = EM(joint, *begin), []
    for _ in range(MOST):
        learner.step()
        losses.append(learner.loss())
    other = cross_entropy(joint, theirs(table, *begin, MOST)[1])
    aim = max(losses[-1], other) * (1 + NEAR)
    steps = next(step for step, loss in enumerate(losses, 1) if loss <= aim)
    their_steps = _fewest(table, joint, begin, aim)
    spent = [(mine(joint, *begin, steps), theirs(table, *begin, their_steps)[0]) for _ in range(ROUNDS)]
    ours, theirs_spent = np.min(spent, axis=0)
    filled = f"{100 * (table > 0).mean():.0f} % filled"
    yield Row(f"an iteration of EM, {filled}", 1e3 * ours / steps, "ms")
    yield Row(f"an iteration of scikit-learn, {filled}", 1e3 * theirs_spent / their_steps, "ms")
    yield Row(f"iterations of EM and of scikit-learn: {steps}, {their_steps}", steps / their_steps)
    yield Row(f"times as fast to the same loss, {filled}", theirs_spent / ours, "", "≥ 3")
    yield Row("loss in the end, apart from scikit-learn's, relative", abs(losses[-1] / other - 1), "", "≤ 1e-3")


def _fewest(table: np.ndarray, joint: np.ndarray, begin: tuple[np.ndarray, np.ndarray], aim: float) -> int:
    """The fewest iterations in which scikit-learn comes to `aim`, by halving."""
    low, high = 1, MOST
    while low < high:
        middle = (low + high) // 2
        reached = cross_entropy(joint, theirs(table, *begin, middle)[1]) <= aim
        low, high = (low, middle) if reached else (middle + 1, high)
    return low
