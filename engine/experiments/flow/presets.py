"""Starting points of the flow lab, each with the one thing to see in it."""

from __future__ import annotations

from engine.experiment import Preset
from engine.words import text

# Sharp curves need smooth neurons and short steps, or the training keeps jumping off them.
_CAREFUL = {"activation": "tanh", "couplings": 6, "rate": 2e-3, "clip": 1.0}

PRESETS = (
    Preset(
        name="moons",
        title=text("Two moons"),
        line=text("RealNVP bends a Gaussian into two half circles."),
        target="moons",
    ),
    Preset(
        name="nice_moons",
        title=text("NICE on two moons"),
        line=text("Constant volume: one peak only, and the two moons stay bridged."),
        target="moons",
        knobs={"layer": "additive", "horizon": 5000},
    ),
    Preset(
        name="nice_8gaussians",
        title=text("NICE on eight Gaussians"),
        line=text("Every level set is the image of a ball: find the bridges, then try affine."),
        target="8gaussians",
        knobs={"layer": "additive", "couplings": 6, "hidden": 128, "rate": 2e-3, "horizon": 5000},
        panels=("density", "truth", "log_ratio", "warp"),
    ),
    Preset(
        name="affine_8gaussians",
        title=text("Affine on eight Gaussians"),
        line=text("The volume may vary from place to place: every peak, thinner bridges."),
        target="8gaussians",
        knobs={"couplings": 6, "hidden": 128, "rate": 2e-3},
        panels=("density", "truth", "log_ratio", "warp"),
    ),
    Preset(
        name="spline",
        title=text("Spline coupling"),
        line=text("Rational-quadratic splines bend, where affine couplings only stretch."),
        target="2spirals",
        knobs={"layer": "spline", "couplings": 6, "bins": 16, "fourier": 8, "horizon": 6500},
        panels=("density", "truth", "layers", "log_det"),
    ),
    Preset(
        name="glow",
        title=text("Glow in the plane"),
        line=text("Actnorm and a trained mixing between couplings: see each at work."),
        target="moons",
        knobs={"layer": "glow", "scale_layer": False},
        panels=("density", "truth", "layers", "log_det"),
    ),
    Preset(
        name="maf",
        title=text("Autoregressive flow"),
        line=text("Every layer changes both coordinates: x₁ on its own, x₂ given x₁."),
        target="pinwheel",
        knobs={"layer": "maf"},
        panels=("density", "truth", "layers", "log_ratio"),
    ),
    Preset(
        name="matching",
        title=text("Flow matching"),
        line=text("A velocity field, learned by regression, carries noise to data."),
        target="8gaussians",
        knobs={
            "layer": "matching",
            "hidden": 64,
            "depth": 3,
            "fourier": 4,
            "activation": "silu",
            "batch": 512,
            "ode_steps": 40,
            "horizon": 10_000,
        },
        panels=("density", "truth", "layers", "warp"),
    ),
    Preset(
        name="reverse",
        title=text("Learning an energy"),
        line=text(
            "Reverse KL needs no data, only log p up to a constant; it would rather miss a mode than invent one."
        ),
        target="U2",
        knobs={"objective": "reverse", "horizon": 3000},
        panels=("density", "truth", "log_ratio", "samples"),
    ),
    Preset(
        name="checkerboard",
        title=text("Checkerboard"),
        line=text("Hard edges are hard: Fourier features help the conditioners to see them."),
        target="checkerboard",
        knobs={"fourier": 8},
    ),
    Preset(
        name="rings",
        title=text("Four rings"),
        line=text("Holes inside holes: a flow is a bijection and cannot tear, so thin seams remain."),
        target="rings",
        knobs={"fourier": 8, "activation": "silu", "rate": 2e-3},
        panels=("density", "truth", "latent", "log_ratio"),
    ),
    Preset(
        name="no_mixing",
        title=text("Without mixing"),
        line=text("x₁ is never transformed, so z₁ keeps its histogram however long you train."),
        target="moons",
        knobs={"layer": "additive", "mixing": "none"},
        panels=("density", "truth", "latent", "marginals"),
    ),
    Preset(
        name="layers",
        title=text("Layer by layer"),
        line=text("Turn Shown layer, click a point: see what each layer adds to log q."),
        target="moons",
        knobs={"couplings": 4},
        panels=("density", "layers", "log_det", "budget"),
    ),
    Preset(
        name="interpolation",
        title=text("Between two points"),
        line=text("Drag the ends: straight in z keeps to the data, straight in x does not."),
        target="pinwheel",
        panels=("interpolation", "along", "density", "traversal"),
    ),
    Preset(
        name="saddle",
        title=text("Start at a saddle"),
        line=text("Zero start, symmetric data: gradients cancel, NICE stays a Gaussian."),
        target="8gaussians",
        knobs={"layer": "additive", "zero_start": True, "horizon": 5000},
    ),
    Preset(
        name="thin_ring",
        title=text("Thin ring"),
        line=text("Data on a thin line: the prior widths shrink, the likelihood has no bound."),
        target="thin_ring",
        knobs={"layer": "additive", **_CAREFUL},
        panels=("density", "truth", "sigma", "warp"),
    ),
    Preset(
        name="noise",
        title=text("Noise on the input"),
        line=text("Move the noise while it trains: blurred data keep the widths up."),
        target="thin_ring",
        knobs={"layer": "additive", "noise": 0.3, **_CAREFUL},
        panels=("density", "truth", "sigma", "samples"),
    ),
    Preset(
        name="temperature",
        title=text("Temperature"),
        line=text("Samples from cold noise keep to the middle, from hot noise they stray."),
        target="pinwheel",
        knobs={"temperature": 0.7},
        panels=("density", "samples", "latent", "warp"),
    ),
)
