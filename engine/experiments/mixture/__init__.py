"""Gaussian mixtures by EM: how the window and the command line know them.

p_θ(x) = Σ_k w_k N(x; μ_k, Σ_k) (Dempster, Laird & Rubin 1977), as alternate minimisation of one divergence (Csiszár &
Tusnády 1984; Neal & Hinton 1998): KL(p̃(x) q(k|x) ‖ p_θ(x, k)) = KL(p̃ ‖ p_θ) + E KL(q(k|x) ‖ p_θ(k|x)).
"""

from __future__ import annotations

from engine.experiment import Card, Formula, PanelSpec, Phase, ReadingSpec
from engine.experiments.mixture.knobs import MixtureKnobs
from engine.experiments.mixture.presets import PRESETS
from engine.words import text

__all__ = ["CARD", "MixtureKnobs"]

_EM, _UP = {"method": ("em",)}, {"method": ("gradient", "newton")}

_PHASES = (
    Phase(
        "e", text("E: assign responsibilities"),
        text("Ask of each point which component it came from: q(k|x) becomes p(k|x), and the second part is empty."),
        "q(k|x) ← w_k N(x; μ_k, Σ_k) / Σ_l w_l N(x; μ_l, Σ_l)", when=_EM,
    ),
    Phase(
        "m", text("M: move the components"),
        text("Fit every Gaussian to the points that answer to it, weighted by q: the total falls."),
        "μ_k ← Σ q(k|x) x / Σ q(k|x)", when=_EM,
    ),
    Phase(
        "slope", text("Find the slope"),
        text("Differentiate the log-likelihood: by Fisher's identity its slope is that of the bound touching here."),
        "g = ∂L/∂θ", when=_UP,
    ),
    Phase(
        "climb", text("Climb"),
        text("Go along the slope; Newton goes to the top of the parabola with the same slope and curvature."),
        "θ ← θ + η g, or θ − H⁻¹g", when=_UP,
    ),
)  # fmt: skip

_READINGS = (
    ReadingSpec(
        "log_likelihood", text("Log-likelihood"),
        text("Mean log p(x) of the points. Its aim is the best of the other starts."), smooth=False,
    ),
    ReadingSpec(
        "gap", text("Gap"),
        text("E KL(q ‖ p(k|x)): the distance of the lower bound from the log-likelihood; 0 after an E step."),
        unit="nats", smooth=False,
    ),
    ReadingSpec("bound", text("Lower bound"), text("F(q, θ), which E lifts to the log-likelihood."), unit="nats",
                shown=False, smooth=False),
    ReadingSpec("gain", text("Step gain"), text("How much the last whole step gained; EM never loses."),
                smooth=False),
    ReadingSpec("total", text("Total log-likelihood"), text("The sum over all points."), shown=False, smooth=False),
    ReadingSpec("smallest", text("Lightest component"), text("How many points the lightest component answers for."),
                unit="points", shown=False, smooth=False),
    ReadingSpec("best", text("Best start"), text("The best log-likelihood of the other starts so far."),
                unit="nats", cheap=False, shown=False, smooth=False),
    ReadingSpec(
        "divergence", text("KL to the truth"),
        text("KL(p‖p_θ) on fresh points, where the true density is known."), cheap=False, smooth=False,
    ),
)  # fmt: skip

_PANELS = (
    PanelSpec(
        "data", text("Data"),
        text("Points in the colour of the component that answers for them, a dot in them where two do. Drag a mean; "
             "click one to remove it; click empty ground to add a component."),
        gestures=("click", "drag"),
    ),
    PanelSpec(
        "split", text("Divergence, in two parts"),
        text("Each half-step as a bar: KL of the marginals below, of the responsibilities above. Older bars may be "
             "taller than the axis, which is fitted to the last four."),
    ),
    PanelSpec("trace", text("Log-likelihood"), text("After every half-step, with the bound below and the best above.")),
    PanelSpec("density", text("Density of the fit"), text("p_θ(x), beside the true density.")),
    PanelSpec("truth", text("True density"), text("p(x), with the ellipses of the fit."), shown=False),
    PanelSpec(
        "bound", text("Bound along one mean"),
        text("Log-likelihood and lower bound along one coordinate of one mean: they touch where E has been."),
        shown=False,
    ),
    PanelSpec(
        "landscape", text("Landscape of two means"),
        text("The log-likelihood over one coordinate of two means, all else as it is, with the ways of EM, gradient "
             "ascent and Newton from one start. Drag the start."),
        shown=False, gestures=("drag",),
    ),
    PanelSpec(
        "convergence", text("Distance to the best"), text("What is missing, on a logarithmic axis."), shown=False
    ),
)  # fmt: skip

CARD = Card(
    name="mixture",
    lab=text("Maximum likelihood and EM"),
    title=text("Gaussian mixture"),
    summary=text("A few Gaussians share the points among them, half a step at a time, and never do worse."),
    equation=Formula(
        "KL(p̃ q ‖ p_θ) = KL(p̃ ‖ p_θ) + E KL(q(k|x) ‖ p_θ(k|x))",
        r"\mathrm{KL}(\tilde p\,q\,\|\,p_\theta) = \mathrm{KL}(\tilde p\,\|\,p_\theta) + "
        r"\mathrm{E}\,\mathrm{KL}(q(k|x)\,\|\,p_\theta(k|x))",
    ),
    step=(
        ("m", r"\theta \leftarrow \arg\max_\theta \sum_x \sum_k"),
        ("e", r"q(k|x)"),
        ("m", r"\log\,w_k\,N(x;\mu_k,\Sigma_k)"),
    ),
    knobs=MixtureKnobs,
    phases=_PHASES,
    readings=_READINGS,
    panels=_PANELS,
    presets=PRESETS,
    dimensions=(1, 2),
    experiment="engine.experiments.mixture.process:GaussianMixtureRun",
    evaluates=text("responsibilities"),
)
