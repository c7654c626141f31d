"""How close a VAE comes to targets whose density is known, in 10,000 steps: two latents, σ learned.

The gap is the mean of log p - log p_model over 4,000 held-out points, p_model by quadrature over the latent, in nats;
median and worst over the seeds. RIVULET_SEEDS=0,1 and RIVULET_CELLS=moons,rings measure a part: all take an hour.
"""

import os
import statistics

import numpy as np
import torch

from engine.experiments.vae import CARD, VaeKnobs
from engine.experiments.vae.bounds import iwae, log_weights
from engine.experiments.vae.posterior import balance, posterior
from engine.experiments.vae.process import VaeRun
from engine.streams import Streams
from engine.targets import find_target
from tests.benchmarks.table import Row

STEPS, POINTS, FEW = 10_000, 4000, 40
RECIPE: dict[str, object] = {"latent": 2, "decoder": "gaussian_learned", "draws": 8, "horizon": STEPS}
# What a probe reached.
WANTED = {"moons": 0.19, "8gaussians": 0.33, "checkerboard": 0.56, "rings": 0.80}


def measure():
    torch.set_num_threads(1)
    seeds = [int(seed) for seed in os.environ.get("RIVULET_SEEDS", "0,1,2,3,4").split(",")]
    cells = os.environ.get("RIVULET_CELLS", ",".join(WANTED)).split(",")
    for target in cells:
        found = [cell(target, seed) for seed in seeds]
        gaps = [one["gap"] for one in found]
        yield Row(f"{target}: median gap", statistics.median(gaps), "nats", f"≤ {WANTED[target]}")
        yield Row(f"{target}: worst gap", max(gaps), "nats", f"≤ {WANTED[target]}")
        yield Row(f"{target}: quadrature error", max(one["error"] for one in found), "nats", "≤ 0.001")
        yield Row(f"{target}: ELBO gap − mean KL(q‖p(z|x))", max(one["residue"] for one in found), "nats", "≤ 0.001")
        yield Row(f"{target}: least rise of IWAE over 1, 5, 50", min(one["rise"] for one in found), "nats", "≥ 0")


def cell(target: str, seed: int, **changes: object) -> dict[str, float]:
    """Train once, and judge the averaged model."""
    run = VaeRun(VaeKnobs.checked({**RECIPE, **changes}), find_target(target), Streams(seed), "cpu")
    for _ in range(STEPS):
        for phase in CARD.phases:
            run.advance(phase.name)
    points = run.target.held_out(POINTS, np.random.default_rng(12345))
    evidence = run.evidence(points)
    gap = float((run.target.log_density(points) - evidence.log_p).mean())
    exact = run.snapshot.double
    few = points[:FEW]
    found = [balance(exact, x, posterior(exact, x)) for x in few[:, None]]
    gaps = evidence.log_p[:FEW] - [one.elbo for one in found]
    residue = abs(float(np.mean(gaps - [one.gap for one in found])))
    eps = np.random.default_rng(7).standard_normal((500, 50, run.knobs.latent))
    ladder = [iwae(log_weights(run.snapshot, points[:500], eps), k) for k in (1, 5, 50)]
    return {"gap": gap, "error": evidence.error, "residue": residue, "rise": min(np.diff(ladder))}
