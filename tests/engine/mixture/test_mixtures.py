"""Mixtures as numbers: the pass over the data, the M step, derivatives, published log-likelihoods, scikit-learn."""

import warnings

import numpy as np
import pytest
from scipy.special import logsumexp
from scipy.stats import multivariate_normal

from engine.mixtures.ascent import Coordinates
from engine.mixtures.maximisation import floored, maximised, smallest_eigenvalues
from engine.mixtures.mixture import Mixture
from engine.mixtures.sections import Landscape, Section
from engine.mixtures.starts import begun, best_of, climbed
from engine.mixtures.statistics import Statistics, at_once, of_labels, swept
from engine.targets.measured import measured

KINDS = ("full", "tied", "diag", "spherical")
FAITHFUL, IRIS = measured("faithful").rows, measured("iris").rows
IRIS_MEANS = np.array([[5.0, 3.4, 1.5, 0.2], [5.9, 2.8, 4.3, 1.3], [6.6, 3.0, 5.6, 2.0]])


def some(k=3, dimension=2, n=700, seed=0):
    """Points (n, D), and a mixture near them."""
    rng = np.random.default_rng(seed)
    centres = 2 * rng.normal(size=(k, dimension))
    points = centres[rng.integers(k, size=n)] + rng.normal(size=(n, dimension))
    roots = 0.4 * rng.normal(size=(k, dimension, dimension)) + np.eye(dimension)
    weights = rng.dirichlet(np.full(k, 3.0))
    return points, Mixture(weights, centres + 0.5, roots @ roots.swapaxes(1, 2))


def columns(points):
    return np.ascontiguousarray(points.T)


def climb(points, means, kind, floor=1e-6, width=0.5, close=1e-12):
    scale = points.std(axis=0)
    start = begun(np.asarray(means, dtype=float), kind, width, floor, scale)
    return start, *at_once(climbed(columns(points), start, kind, floor, scale, close))


@pytest.mark.parametrize("dimension", [1, 2, 4])
@pytest.mark.parametrize("k", [1, 3, 12])
def test_one_pass_gives_what_plain_sums_give(k, dimension):
    points, mixture = some(k, dimension)
    log_joint = np.stack([np.log(w) + multivariate_normal(m, c).logpdf(points) for w, m, c in
                          zip(mixture.weights, mixture.means, mixture.covariances, strict=True)])  # fmt: skip
    log_joint = log_joint.reshape(k, len(points))
    shares = np.exp(log_joint - logsumexp(log_joint, axis=0))
    found = at_once(swept(columns(points), mixture))
    assert found.log_likelihood == pytest.approx(logsumexp(log_joint, axis=0).sum(), rel=1e-12)
    assert np.allclose(found.counts, shares.sum(axis=1), rtol=1e-11) and found.counts.sum() == pytest.approx(
        len(points)
    )
    means = shares @ points / shares.sum(axis=1)[:, None]
    assert np.allclose(found.means, means, rtol=1e-9, atol=1e-9)
    for share, mean, scatter in zip(shares, means, found.scatters, strict=True):
        assert np.allclose(scatter, np.cov(points.T, ddof=0, aweights=share), rtol=1e-8, atol=1e-10), mean
    entropy = -(shares * np.where(shares > 0, np.log(np.maximum(shares, 1e-300)), 0)).sum()
    assert found.entropy == pytest.approx(entropy, abs=1e-8 * len(points))
    assert np.allclose(mixture.responsibilities(points).T, shares, atol=1e-12)
    assert np.allclose(mixture.responsibilities(points).sum(axis=1), 1.0, atol=1e-14)


def test_far_points_have_responsibilities_too():
    points, mixture = some()
    found = at_once(swept(columns(np.concatenate([points, [[1e4, -1e4]]])), mixture))
    assert np.isfinite(found.log_likelihood) and found.counts.sum() == pytest.approx(len(points) + 1)


def test_pieces_sum_to_the_whole(monkeypatch):
    points, mixture = some(n=5000)
    whole = at_once(swept(columns(points), mixture))
    monkeypatch.setattr("engine.mixtures.statistics.PIECE", 1024)
    work, pieces = swept(columns(points), mixture), 1
    with pytest.raises(StopIteration) as ended:
        while True:
            next(work)
            pieces += 1
    assert pieces == 5 and ended.value.value.log_likelihood == pytest.approx(whole.log_likelihood, rel=1e-13)


@pytest.mark.parametrize("kind", KINDS)
def test_a_step_never_loses_and_the_bound_touches(kind):
    points, mixture = some(4)
    scale = points.std(axis=0)
    mixture = Mixture(mixture.weights, mixture.means, floored(mixture.covariances, kind, 1e-6, scale))
    before = -np.inf
    for _ in range(30):
        here = at_once(swept(columns(points), mixture))
        assert here.bound(mixture) == pytest.approx(here.log_likelihood, abs=1e-9 * len(points)), "E leaves no gap"
        assert here.log_likelihood >= before - 1e-9 * len(points)
        before = here.log_likelihood
        better = maximised(here, mixture, kind, 1e-6, scale)
        assert here.bound(better) >= here.bound(mixture) - 1e-9
        assert better.weights.sum() == pytest.approx(1.0, abs=1e-14) and (better.weights >= 0).all()
        part = maximised(here.towards(mixture, 0.3), mixture, kind, 1e-6, scale)
        assert here.bound(mixture) - 1e-9 <= here.bound(part) <= here.bound(better) + 1e-9
        mixture = better


@pytest.mark.parametrize("kind", KINDS)
def test_no_other_mixture_beats_the_m_step(kind):
    points, mixture = some()
    scale = points.std(axis=0)
    here = at_once(swept(columns(points), mixture))
    best = maximised(here, mixture, kind, 1e-9, scale)
    space, rng = Coordinates(3, 2, kind), np.random.default_rng(1)
    at = space.vector(best)
    for size in (1e-1, 1e-2, 1e-3):
        for _ in range(20):
            assert here.bound(space.mixture(at + size * rng.normal(size=at.shape))) < here.bound(best)


def test_the_floor_is_kept_and_is_the_best_there():
    points, mixture = some()
    line = np.stack([points[:, 0], 3 * points[:, 0]], axis=1)
    here, scale = at_once(swept(columns(line), mixture)), line.std(axis=0)
    for kind in KINDS:
        found = maximised(here, mixture, kind, 1e-3, scale)
        assert smallest_eigenvalues(found, scale).min() >= 1e-3 * (1 - 1e-6) or kind == "spherical"
    wider = maximised(here, mixture, "full", 2e-3, scale)
    assert here.bound(maximised(here, mixture, "full", 1e-3, scale)) > here.bound(wider)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("dimension", [1, 2])
def test_the_slope_is_that_of_the_likelihood(kind, dimension):
    points, mixture = some(3, dimension)
    mixture = maximised(at_once(swept(columns(points), mixture)), mixture, kind, 1e-6, points.std(axis=0))
    mixture = mixture.moved(0, mixture.means[0] + 0.3)
    space = Coordinates(3, dimension, kind)
    at = space.vector(mixture)
    again = space.mixture(at)
    assert np.allclose(again.covariances, mixture.covariances) and np.allclose(again.weights, mixture.weights)
    slope = space.gradient(mixture, at_once(swept(columns(points), mixture)))
    for j in range(len(at)):
        ends = [at_once(swept(columns(points), space.mixture(at + step * np.eye(len(at))[j]))).log_likelihood
                for step in (1e-5, -1e-5)]  # fmt: skip
        assert slope[j] == pytest.approx((ends[0] - ends[1]) / 2e-5 / len(points), abs=1e-7)


def test_newton_doubles_its_digits_near_the_top():
    points, _ = some(2, 1, 400, seed=3)
    _, mixture, best = climb(points, [[-1.0], [2.0]], "tied", width=0.5, close=1e-15)
    space = Coordinates(2, 1, "tied")
    at, away = space.vector(mixture) + 0.02, []
    for _ in range(4):
        here = at_once(swept(columns(points), space.mixture(at)))
        away.append((best.log_likelihood - here.log_likelihood) / len(points))
        slope = space.gradient(space.mixture(at), here)
        at = at + space.newton_step(slope, at_once(space.hessian(columns(points), at)))
    assert away[0] > 1e-7 and away[1] < 0.05 * away[0] and abs(away[3]) < 1e-12


@pytest.mark.parametrize(
    ("rows", "k", "kind", "published"),
    [
        (FAITHFUL, 2, "full", -1130.264), (FAITHFUL, 2, "tied", -1140.187), (FAITHFUL, 2, "diag", -1147.806),
        (FAITHFUL, 3, "tied", -1126.316), (IRIS, 2, "full", -214.355),
    ],
)  # fmt: skip
def test_published_log_likelihoods(rows, k, kind, published):
    found = best_of(rows, k, kind, 1e-3, 6, np.random.default_rng(0))[1].log_likelihood
    assert found == pytest.approx(published, abs=6e-4)


def test_iris_in_three():
    assert climb(IRIS, IRIS_MEANS, "full", 1e-3)[2].log_likelihood == pytest.approx(-180.186, abs=6e-4)


def test_three_eruptions_from_many_starts_and_the_spurious_ones_without_a_floor():
    honest = best_of(FAITHFUL, 3, "full", 1e-2, 20, np.random.default_rng(0))
    assert honest[1].log_likelihood >= -1119.215
    assert smallest_eigenvalues(honest[0], FAITHFUL.std(axis=0)).min() >= 1e-2 * (1 - 1e-6)
    spurious = best_of(FAITHFUL, 3, "full", 0.0, 20, np.random.default_rng(0))
    assert spurious[1].log_likelihood > honest[1].log_likelihood + 1
    assert smallest_eigenvalues(spurious[0], FAITHFUL.std(axis=0)).min() < 5e-3, "along a line of a few points"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("rows", "means"), [(FAITHFUL, FAITHFUL[[0, 1]]), (IRIS, IRIS_MEANS)])
def test_the_same_optimum_as_scikit_learn_from_the_same_start(kind, rows, means):
    from sklearn.mixture import GaussianMixture

    start, _, ours = climb(rows, means, kind)
    precisions = {"full": start.precisions, "tied": start.precisions[0],
                  "diag": np.diagonal(start.precisions, axis1=1, axis2=2),
                  "spherical": start.precisions[:, 0, 0]}[kind]  # fmt: skip
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        twin = GaussianMixture(len(means), covariance_type=kind, weights_init=start.weights, means_init=start.means,
                               precisions_init=precisions, tol=1e-12, max_iter=5000, reg_covar=0).fit(rows)  # fmt: skip
    assert ours.log_likelihood == pytest.approx(twin.score(rows) * len(rows), rel=1e-6)


def test_labels_are_one_fit():
    labels = measured("iris").labels
    found = of_labels(columns(IRIS), labels, 3)
    fit = maximised(
        found, Mixture(np.full(3, 1 / 3), IRIS_MEANS, np.tile(np.eye(4), (3, 1, 1))), "full", 0, IRIS.std(0)
    )
    assert np.allclose(fit.means[1], IRIS[labels == 1].mean(axis=0)) and np.allclose(fit.weights, 1 / 3)
    assert found.entropy == 0 and found.bound(fit) < at_once(swept(columns(IRIS), fit)).log_likelihood


def test_sections_of_the_likelihood_are_exact():
    points, mixture = some()
    section = Section(points, mixture, 1, 0)
    places = np.array([-2.0, 0.3, section.here])
    for place, value in zip(places, section.log_likelihood(places), strict=True):
        moved = mixture.moved(1, np.array([place, mixture.means[1, 1]]))
        assert value == pytest.approx(moved.log_density(points).mean(), abs=1e-11)
    shares = mixture.responsibilities(points)[:, 1]
    at = float(mixture.log_density(points).mean())
    line = np.linspace(-4, 4, 81)
    bound = section.bound(line, shares, at)
    assert (bound <= section.log_likelihood(line) + 1e-12).all()
    step = 1e-5 * np.array([1, -1]) + section.here
    slopes = [np.diff(curve)[0] / 2e-5 for curve in (section.bound(step, shares, at), section.log_likelihood(step))]
    assert slopes[0] == pytest.approx(slopes[1], abs=1e-8)


def test_the_landscape_and_its_three_ways():
    points, mixture = some()
    land = Landscape(points, mixture, (0, 2), 1)
    one, two = np.array([-1.0, 0.5]), np.array([0.0, 1.0, 2.0])

    def exact(a, b):
        moved = mixture.moved(0, np.array([mixture.means[0, 0], a])).moved(2, np.array([mixture.means[2, 0], b]))
        return moved.log_density(points).mean()

    assert np.allclose(land.on_grid(one, two), [[exact(a, b) for a in one] for b in two], atol=1e-11)
    at, step = np.array([0.3, 0.8]), 1e-5
    ends = [[exact(*(at + s * step * axis)) for s in (1, -1)] for axis in np.eye(2)]
    assert np.allclose(land.gradient(at), [(up - down) / (2 * step) for up, down in ends], atol=1e-8)
    turned = [(land.gradient(at + step * axis) - land.gradient(at - step * axis)) / (2 * step) for axis in np.eye(2)]
    assert np.allclose(land.hessian(at), turned, atol=1e-7)
    before = exact(*at)
    for _ in range(20):
        at = land.em(at)
        assert exact(*at) >= before - 1e-12
        before = exact(*at)
    assert np.allclose(land.newton(land.em(at)), at, atol=0.1)


def test_statistics_travel():
    points, mixture = some()
    found = at_once(swept(columns(points), mixture))
    again = Statistics.of(found.state())
    assert again.bound(mixture) == found.bound(mixture) and again.log_likelihood == found.log_likelihood
    by = np.array([2.0, 0.1])
    scaled = at_once(swept(columns(points * by), mixture.scaled(by)))
    assert np.allclose(scaled.squares, found.scaled(by).squares)
    assert scaled.log_likelihood == pytest.approx(found.scaled(by).log_likelihood)
