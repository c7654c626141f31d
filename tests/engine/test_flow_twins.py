"""Our layers against zuko's, with the same numbers in them: densities and inverses of an implementation we trust."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.experiments.flow.autoregressive import MaskedAutoregressive
from engine.experiments.flow.coupling import AdditiveCoupling, AffineCoupling
from engine.experiments.flow.glow import ActNorm, Mixing
from engine.experiments.flow.layers import Scale, Swap
from engine.experiments.flow.spline import REACH, Knots, SplineCoupling
from tests.engine.flows import flow

zuko = pytest.importorskip("zuko", reason="zuko is the twin here; the bench extra brings it")
T = zuko.transforms

SMOOTH = {"activation": "tanh", "fourier": 2, "couplings": 3}
FIRST_STAYS = torch.tensor([True, False])


def _affine(shift, log_scale):
    """zuko bends the scale it is given; this asks for exactly `log_scale`."""
    slope = 1e-30
    return T.MonotonicAffineTransform(shift, log_scale / (1 - abs(log_scale / np.log(slope))), slope)


def _spline(knots):
    """zuko's spline through our knots."""
    made = T.MonotonicRQSTransform(torch.zeros(1, knots._bins), torch.zeros(1, knots._bins),
                                   torch.zeros(1, knots._bins - 1), bound=REACH)  # fmt: skip
    low = torch.zeros_like(knots._ends[:, :1])
    made.horizontal, made.vertical = (torch.cat([low, knots._ends], dim=1) - REACH).transpose(1, 2).unsqueeze(2)
    made.derivatives = knots._slopes.t().unsqueeze(1)
    return made


def _log_scale(layer, raw):
    return layer._clamp * torch.tanh(raw / layer._clamp)


def _coupling(layer, weights):
    def meta(a):
        out = layer.conditioner(a, weights)
        if isinstance(layer, SplineCoupling):
            found = _spline(Knots(out, layer._bins))
        elif isinstance(layer, AdditiveCoupling):
            found = T.AdditiveTransform(out)
        else:
            found = _affine(out[:, 1:], _log_scale(layer, out[:, :1]))
        return T.DependentTransform(found, 1)

    return T.CouplingTransform(meta, FIRST_STAYS)


def _autoregressive(layer, weights):
    first, rest = weights[0], weights[1:]

    def meta(x):
        raw, t = layer._second.conditioner(x[:, :1], rest).split(1, dim=1)
        shift = torch.cat([first[1].expand_as(t), t], dim=1)
        log_scale = torch.cat([first[0].expand_as(t), _log_scale(layer._second, raw)], dim=1)
        return T.DependentTransform(_affine(shift, log_scale), 1)

    return T.AutoregressiveTransform(meta, passes=2)


class _Matrix(T.Transform):
    """x -> A x with torch's own determinant and solver."""

    domain = codomain = torch.distributions.constraints.real_vector
    bijective = True

    def __init__(self, matrix):
        super().__init__()
        self.matrix = matrix

    def _call(self, x):
        return x @ self.matrix.t()

    def _inverse(self, y):
        return torch.linalg.solve(self.matrix, y.t()).t()

    def log_abs_det_jacobian(self, x, y):
        return torch.linalg.slogdet(self.matrix).logabsdet.expand(len(x))


def _mixing(layer, weights):
    (lower, upper), (s0, s1) = weights[0], weights[1].exp()
    one, zero = torch.ones_like(s0), torch.zeros_like(s0)
    matrix = torch.stack([one, zero, lower, one]).view(2, 2) @ torch.stack([s0, upper, zero, s1]).view(2, 2)
    return _Matrix(matrix.flip(0) if layer._swap else matrix)


def _twin(layer, weights):
    if isinstance(layer, Swap):
        return T.PermutationTransform(torch.tensor([1, 0]))
    if isinstance(layer, Scale):
        return T.DependentTransform(_affine(torch.zeros_like(weights[0]), weights[0]), 1)
    if isinstance(layer, ActNorm):
        return T.DependentTransform(_affine(weights[0] * weights[1].exp(), weights[1]), 1)
    if isinstance(layer, Mixing):
        return _mixing(layer, weights)
    return (_autoregressive if isinstance(layer, MaskedAutoregressive) else _coupling)(layer, weights)


def twin(made):
    """zuko's flow with the weights of ours, in float64, on standardised points."""
    chain, weights = made.chain, made.model.doubled().weights
    transforms = [_twin(layer, weights[span]) for layer, span in zip(chain.layers, chain._spans, strict=True)]
    noise = zuko.distributions.DiagNormal(torch.zeros(2, dtype=torch.float64), torch.ones(2, dtype=torch.float64))
    return zuko.distributions.NormalizingFlow(T.ComposedTransform(*transforms), noise)


@pytest.fixture(scope="module", params=["additive", "affine", "glow", "spline", "maf"])
def pair(request):
    made = flow(steps=60, layer=request.param, **SMOOTH)
    return made, twin(made)


def test_the_layers_are_what_their_names_say(pair):
    made, _ = pair
    kinds = {"additive": AdditiveCoupling, "affine": AffineCoupling, "glow": Mixing, "spline": SplineCoupling,
             "maf": MaskedAutoregressive}  # fmt: skip
    assert any(isinstance(layer, kinds[made.knobs.layer]) for layer in made.chain.layers)


def test_log_densities_agree(pair):
    made, other = pair
    # Some points lie beyond the reach of the splines, where they are lines.
    points = np.random.default_rng(1).uniform(-6, 6, (500, 2))
    theirs = other.log_prob(torch.as_tensor((points - made.model.mean) / made.model.sd)).numpy() - made.model.volume
    near = theirs > -50
    assert near.sum() > 100
    assert np.abs(made.model.doubled().log_density(points) - theirs).max() < 1e-8
    assert np.abs(made.model.log_density(points) - theirs)[near].max() < 1e-3


def test_the_ways_to_noise_and_back_agree(pair):
    made, other = pair
    z = np.random.default_rng(2).normal(size=(200, 2))
    theirs = other.transform.inv(torch.as_tensor(z)).numpy() * made.model.sd + made.model.mean
    assert np.abs(made.model.to_data(z) - theirs).max() < 1e-7
