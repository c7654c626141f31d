"""Training steps per second of our flows and of zuko, normflows, nflows and FrEIA: same layers, batch and optimiser.

`pip install -e .[bench]` brings them; one that is missing is left out. All train in turn, on one thread.
"""

import importlib.util
import statistics
import time
from collections.abc import Callable

import numpy as np
import torch
from torch import nn

from engine.experiments.flow import CARD, FlowKnobs
from engine.experiments.flow.training import Flow
from engine.streams import Streams
from engine.targets import find_target
from tests.benchmarks.table import Row

ROUNDS, STEPS, BATCH, WIDTH, BINS = 15, 30, 256, 64, 8
COUPLINGS = {"affine": 8, "spline": 4}
WANTED = {
    "affine": {"zuko": "≥ 2.0", "normflows": "≥ 1.8", "nflows": "≥ 1.6", "FrEIA": "≥ 1.5", "plain torch": "≥ 2.0"},
    "spline": {"zuko": "≥ 2.0", "normflows": "≥ 2.0", "nflows": "≥ 2.0"},
}
TARGET = find_target("moons")
Loss = Callable[[torch.Tensor], torch.Tensor]


def measure():
    torch.set_num_threads(1)
    for layer, wanted in WANTED.items():
        steps = {"ours": _ours(layer)}
        for peer in wanted:
            if peer == "plain torch" or importlib.util.find_spec(peer):
                steps[peer] = _theirs(*PEERS[peer](layer))
        rates = _in_turn(steps)
        for name, rate in rates.items():
            yield Row(f"{layer}: {name}", statistics.median(rate), "steps/s")
        for peer in list(rates)[1:]:
            ratios = [our / their for our, their in zip(rates["ours"], rates[peer], strict=True)]
            yield Row(f"{layer}: ours / {peer}", statistics.median(ratios), "", wanted[peer])


def _in_turn(steps: dict[str, Callable[[], object]]) -> dict[str, list[float]]:
    rates: dict[str, list[float]] = {name: [] for name in steps}
    for _ in range(ROUNDS + 1):
        for name, step in steps.items():
            start = time.perf_counter()
            for _ in range(STEPS):
                step()
            rates[name].append(STEPS / (time.perf_counter() - start))
    # The first round warms up.
    return {name: rate[1:] for name, rate in rates.items()}


def _ours(layer: str) -> Callable[[], object]:
    knobs = FlowKnobs(layer=layer, couplings=COUPLINGS[layer], hidden=WIDTH, depth=2, batch=BATCH, scale_layer=False)
    flow = Flow(knobs, TARGET, Streams(0), "cpu")
    return lambda: [flow.advance(phase.name) for phase in CARD.phases]


def _theirs(module: nn.Module, loss: Loss) -> Callable[[], object]:
    """A step of `module`, with data as ours draws it, and the loss read as ours is."""
    adam = torch.optim.Adam(module.parameters(), lr=1e-3)
    generator = np.random.default_rng(0)

    def step() -> float:
        x = (TARGET.sample(BATCH, generator) - TARGET.mean) / TARGET.sd
        found = loss(torch.from_numpy(x.astype(np.float32)))
        adam.zero_grad()
        found.backward()
        adam.step()
        return found.item()

    return step


def _mlp(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(inputs, WIDTH), nn.ReLU(), nn.Linear(WIDTH, WIDTH), nn.ReLU(), nn.Linear(WIDTH, outputs)
    )


class _Affine(nn.Module):
    """RealNVP as one writes it first."""

    def __init__(self) -> None:
        super().__init__()
        self.nets = nn.ModuleList(_mlp(1, 2) for _ in range(COUPLINGS["affine"]))

    def loss(self, x: torch.Tensor) -> torch.Tensor:
        log_det = torch.zeros(len(x))
        for net in self.nets:
            a, b = x[:, :1], x[:, 1:]
            s, t = net(a).chunk(2, dim=1)
            s = 2 * torch.tanh(s / 2)
            x = torch.cat([b * torch.exp(s) + t, a], dim=1)
            log_det = log_det + s[:, 0]
        return (0.5 * x.square().sum(1) - log_det).mean()


def _plain(layer: str) -> tuple[nn.Module, Loss]:
    module = _Affine()
    return module, module.loss


def _zuko(layer: str) -> tuple[nn.Module, Loss]:
    import zuko
    from zuko.flows.coupling import GeneralCouplingTransform

    shapes = {"univariate": zuko.transforms.MonotonicRQSTransform, "shapes": [(BINS,), (BINS,), (BINS - 1,)]}
    flow = zuko.flows.Flow(
        [
            GeneralCouplingTransform(
                2,
                mask=torch.tensor([i % 2 == 0, i % 2 == 1]),
                hidden_features=(WIDTH, WIDTH),
                **(shapes if layer == "spline" else {}),
            )
            for i in range(COUPLINGS[layer])
        ],
        zuko.flows.UnconditionalDistribution(zuko.distributions.DiagNormal, torch.zeros(2), torch.ones(2), buffer=True),
    )
    return flow, lambda x: -flow().log_prob(x).mean()


def _normflows(layer: str) -> tuple[nn.Module, Loss]:
    import normflows as nf
    from normflows.flows.neural_spline.coupling import PiecewiseRationalQuadraticCoupling

    flows: list[nn.Module] = []
    for i in range(COUPLINGS[layer]):
        if layer == "affine":
            flows += [nf.flows.AffineCouplingBlock(_mlp(1, 2)), nf.flows.Permute(2, mode="swap")]
        else:
            flows.append(
                PiecewiseRationalQuadraticCoupling(
                    mask=torch.tensor([i % 2, 1 - i % 2]),
                    transform_net_create_fn=lambda inputs, outputs: _Named(_mlp(inputs, outputs)),
                    num_bins=BINS,
                    tails="linear",
                    tail_bound=4.0,
                )
            )
    model = nf.NormalizingFlow(nf.distributions.DiagGaussian(2, trainable=False), flows)
    return model, model.forward_kld


def _nflows(layer: str) -> tuple[nn.Module, Loss]:
    from nflows.distributions.normal import StandardNormal
    from nflows.flows.base import Flow as NFlow
    from nflows.transforms import coupling
    from nflows.transforms.base import CompositeTransform

    kind = coupling.AffineCouplingTransform
    more = {}
    if layer == "spline":
        kind = coupling.PiecewiseRationalQuadraticCouplingTransform
        more = {"num_bins": BINS, "tails": "linear", "tail_bound": 4.0}
    layers = [
        kind(
            mask=torch.tensor([i % 2, 1 - i % 2]),
            transform_net_create_fn=lambda inputs, outputs: _Named(_mlp(inputs, outputs)),
            **more,
        )
        for i in range(COUPLINGS[layer])
    ]
    flow = NFlow(CompositeTransform(layers), StandardNormal([2]))
    return flow, lambda x: -flow.log_prob(x).mean()


class _Named(nn.Module):
    """A network called as nflows and normflows call theirs, with a context."""

    def __init__(self, net: nn.Module) -> None:
        super().__init__()
        self.net = net

    def forward(self, x: torch.Tensor, context: object = None) -> torch.Tensor:
        return self.net(x)


def _freia(layer: str) -> tuple[nn.Module, Loss]:
    import FrEIA.framework
    import FrEIA.modules

    net = FrEIA.framework.SequenceINN(2)
    for i in range(COUPLINGS[layer]):
        # Told to split at 0.5 it halves the coordinates; one coupling of each pair sees them exchanged.
        net.append(FrEIA.modules.AffineCouplingOneSided, subnet_constructor=_mlp)
        if i < COUPLINGS[layer] - 1:
            net.append(FrEIA.modules.PermuteRandom, seed=_exchanging_seed())

    def loss(x: torch.Tensor) -> torch.Tensor:
        z, log_det = net(x)
        return (0.5 * z.square().sum(1) - log_det).mean()

    return net, loss


def _exchanging_seed() -> int:
    """A seed for which FrEIA's random permutation of two is the exchange."""
    return next(seed for seed in range(100) if np.random.RandomState(seed).permutation(2)[0] == 1)


PEERS = {"plain torch": _plain, "zuko": _zuko, "normflows": _normflows, "nflows": _nflows, "FrEIA": _freia}
