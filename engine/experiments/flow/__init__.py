"""Normalizing flows that learn a density in the plane: how the window and the command line know them.

log q(x) = -log 2π - ½‖f(x)‖² + log|det ∂f/∂x| with f invertible, trained by maximum likelihood.
NICE (Dinh et al. 2014): additive coupling, constant volume. RealNVP (Dinh et al. 2016): affine coupling.
"""

from __future__ import annotations

from engine.experiment import Card, Formula, PanelSpec, Phase, ReadingSpec
from engine.experiments.flow.knobs import FlowKnobs
from engine.experiments.flow.presets import PRESETS
from engine.words import text

__all__ = ["CARD", "FlowKnobs"]

_PHASES = (
    Phase(
        "batch",
        text("Draw a batch"),
        text("Draw fresh points, push them through the flow and read their negative log-likelihood."),
        "L(θ) = mean[½‖f(x)‖² − log|det ∂f/∂x|] + log 2π",
    ),
    Phase(
        "gradient", text("Differentiate"), text("Differentiate the loss with respect to every parameter."), "g = ∂L/∂θ"
    ),
    Phase("update", text("Update"), text("Let Adam take one step against the gradient."), "θ ← θ − η · m̂ / (√v̂ + ε)"),
)

_READINGS = (
    ReadingSpec(
        "nll", text("Loss"),
        text("Mean negative log-likelihood of the batch, in data units; the entropy of the target is its best value. "
             "The reverse objective puts KL(q‖p) here, flow matching the squared error of its velocity."),
    ),
    ReadingSpec("grad_norm", text("Gradient norm"), text("Length of the gradient before clipping."), unit="",
                shown=False),
    ReadingSpec("rate", text("Learning rate"), text("The step size in use, after warm-up and schedule."), unit="",
                shown=False),
    ReadingSpec(
        "gap", text("Gap"),
        text("Mean of log p − log q on held-out points: the divergence KL(p‖q), 0 for a perfect model."), cheap=False,
    ),
    ReadingSpec(
        "held_out", text("Held-out loss"),
        text("Mean negative log-likelihood on points that are not trained on, where the true density is unknown."),
        cheap=False,
    ),
    ReadingSpec(
        "integral", text("Integral"),
        text("The model's density summed over the plane; 1 when the grid sees all of it."), unit="", cheap=False,
    ),
    ReadingSpec(
        "reverse_kl", text("Reverse KL"),
        text("KL(q‖p) by quadrature; absent while the model puts mass where the true density is zero."),
        cheap=False, shown=False,
    ),
    ReadingSpec(
        "inverse_error", text("Inverse error"),
        text("The largest ‖f⁻¹(f(x)) − x‖ on a grid half as wide again as the panels, in sd of the data."), unit="sd",
        cheap=False,
    ),
)  # fmt: skip

_PANELS = (
    PanelSpec("density", text("Model density"), text("q(x) in data units, with data points on top."),
              gestures=("click",)),
    PanelSpec("truth", text("True density"), text("p(x) of the target, in the colours of the model density."),
              gestures=("click",), timeless=True),
    PanelSpec("latent", text("Latent plane"), text("Data pushed through f; the circles are 1, 2 and 3 sd of N(0, I)."),
              gestures=("click",)),
    PanelSpec("warp", text("Warped grid"), text("A square grid of the latent plane, carried to the data by f⁻¹."),
              gestures=("click",)),
    PanelSpec(
        "layers", text("Layer by layer"),
        text("A grid of the data plane after the first layers; the knob Shown layer goes through them."),
        shown=False, gestures=("click",),
    ),
    PanelSpec(
        "log_det", text("Log-determinant"),
        text("How much the shown layer stretches the area around each point; of all layers together at 0."),
        shown=False, gestures=("click",),
    ),
    PanelSpec(
        "budget", text("Budget of a point"),
        text("What log q is made of at the followed point: the noise, each layer's log|det|, the units."), shown=False,
    ),
    PanelSpec(
        "table", text("Way of a point"), text("Where the followed point is after each layer, in numbers."), shown=False,
    ),
    PanelSpec(
        "log_ratio", text("Log ratio"),
        text("log q − log p, cut at ±3; left at 0 where both densities are below a thousandth of the peak."),
        shown=False, gestures=("click",),
    ),
    PanelSpec("samples", text("Samples"), text("Model samples at the temperature, beside data."), shown=False,
              gestures=("click",)),
    PanelSpec(
        "traversal", text("Latent traversal"),
        text("One coordinate of z goes from −3 to 3 while the other stays; through the followed point, or through 0."),
        shown=False, gestures=("click",),
    ),
    PanelSpec(
        "interpolation", text("Interpolation"),
        text("From one data point to another: straight in z, so curved in x, and straight in x. Drag the ends."),
        shown=False, gestures=("drag",),
    ),
    PanelSpec(
        "along", text("Density along the paths"),
        text("log q on both ways of the interpolation; a dip is a place without data."), shown=False,
    ),
    PanelSpec(
        "marginals", text("First coordinate"),
        text("Histograms of standardised x₁ and of z₁ for the same points."), shown=False,
    ),
    PanelSpec(
        "sigma", text("Prior widths"), text("σ = 1/s for each coordinate of the scale layer, in standardised units."),
        shown=False,
    ),
    PanelSpec(
        "inverse_error", text("Inverse error"),
        text("How far f⁻¹(f(x)) is from x, half as far out again as the other planes: rounding is all it should be."),
        shown=False, gestures=("click",),
    ),
)  # fmt: skip

CARD = Card(
    name="flow",
    lab=text("Flow"),
    title=text("Normalizing flow"),
    summary=text("An invertible network bends Gaussian noise into data, and its density is exact at every point."),
    equation=Formula(
        "log q(x) = −log 2π − ½‖f(x)‖² + log|det ∂f/∂x|",
        r"\log q(x) = -\log 2\pi - \tfrac12\|f(x)\|^2 + \log\left|\det\tfrac{\partial f}{\partial x}\right|",
    ),
    step=(
        ("update", r"\theta \leftarrow \theta - \eta\,\mathrm{Adam}("),
        ("gradient", r"\nabla_{\theta}"),
        (
            "batch",
            r"\,\mathrm{mean}\left[\tfrac12\|f(x)\|^2 - \log\left|\det\tfrac{\partial f}{\partial x}\right|\right]",
        ),
        ("update", ")"),
    ),
    knobs=FlowKnobs,
    phases=_PHASES,
    readings=_READINGS,
    panels=_PANELS,
    presets=PRESETS,
    dimensions=(2,),
    experiment="engine.experiments.flow.training:Flow",
    evaluates=text("log-density"),
)
