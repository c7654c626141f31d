"""Variational autoencoders whose likelihood is known: how the window and the command line know them.

log p(x) = ELBO + KL(q(z|x)‖p(z|x)), ELBO = E_q[log p(x|z)] - KL(q(z|x)‖p(z)) (Kingma & Welling 2013; Rezende et
al. 2014). With one or two latents the integral over z can be done, so p(x), p(z|x) and the gap are exact.
"""

from __future__ import annotations

from engine.experiment import Card, Formula, Notation, PanelSpec, Phase, ReadingSpec
from engine.experiments.vae.knobs import VaeKnobs
from engine.experiments.vae.presets import PRESETS
from engine.words import text

__all__ = ["CARD", "VaeKnobs"]

_PHASES = (
    Phase("encode", text("Encode"), text("Draw a batch; the encoder gives each point a Gaussian, and z is drawn."),
          "z = μ(x) + σ(x) ε"),
    Phase("decode", text("Decode"), text("Decode z, and weigh how well x is met against what the code costs."),
          "L = −E log p(x|z) + β KL(q(z|x)‖p(z))"),
    Phase("gradient", text("Differentiate"),
          text("Differentiate the loss through the drawn z with respect to every parameter."), "g = ∂L/∂(θ, φ)"),
    Phase("update", text("Update"), text("Let Adam take one step against the gradient."),
          "θ ← θ − η · m̂ / (√v̂ + ε)"),
)  # fmt: skip

_READINGS = (
    ReadingSpec(
        "loss", text("Loss"),
        text("Minus the bound of the batch, in data units; with β = 1 the entropy of the target is its best value."),
    ),
    ReadingSpec("reconstruction", text("E log p(x|z)"),
                text("How well decoded codes meet their points; without the KL it says nothing.")),
    ReadingSpec("kl", text("KL(q‖p)"), text("What the codes cost: the mean divergence of q(z|x) from the prior.")),
    ReadingSpec("sigma", text("σ"), text("Standard deviation of p(x|z)."), unit="data units", shown=False,
                smooth=False),
    ReadingSpec("grad_norm", text("Gradient norm"), text("Length of the gradient before clipping."), unit="",
                shown=False),
    ReadingSpec("rate", text("Learning rate"), text("The step size in use, after warm-up and schedule."), unit="",
                shown=False),
    ReadingSpec(
        "gap", text("Gap"),
        text("Mean of log p of the target − log p of the model on held-out points: KL, 0 for a perfect model."),
        cheap=False,
    ),
    ReadingSpec(
        "posterior_gap", text("Posterior gap"),
        text("Mean of log p(x) − ELBO: how far the encoder's Gaussians are from the true posteriors, as a KL."),
        cheap=False,
    ),
    ReadingSpec("log_likelihood", text("log p(x)"),
                text("Mean log-likelihood of held-out points, by quadrature over the latent."), cheap=False,
                shown=False),
    ReadingSpec("elbo", text("ELBO"), text("Mean ELBO of held-out points, by quadrature over q."), cheap=False,
                shown=False),
    ReadingSpec("iwae_5", text("IWAE, K = 5"), text("Mean bound of five draws on held-out points."), cheap=False,
                shown=False),
    ReadingSpec("iwae_50", text("IWAE, K = 50"), text("Mean bound of fifty draws on the same points."), cheap=False,
                shown=False),
    ReadingSpec("integral", text("Integral"),
                text("p(x) summed over the box; 1 for a density. Cross-entropy on grey data stays below."), unit="",
                cheap=False, shown=False),
    ReadingSpec("active", text("Active latents"), text("Latents whose mean varies by more than 0.01 over the data."),
                unit="", cheap=False, shown=False, whole=True),
    ReadingSpec("linear_gap", text("Gap to the best linear"),
                text("Mean log-likelihood of probabilistic principal components − that of this linear model."),
                cheap=False, shown=False),
)  # fmt: skip

_PANELS = (
    PanelSpec("density", text("Model density"), text("p(x) = ∫ p(x|z) p(z) dz. Click to follow a point."),
              gestures=("click",)),
    PanelSpec("truth", text("True density"), text("p(x) of the target, in the colours of the model density."),
              gestures=("click",), timeless=True),
    PanelSpec("latent", text("Latent map"),
              text("The encoder's Gaussians against the prior. Drag the handle to decode a code."),
              gestures=("click", "drag")),
    PanelSpec("posterior", text("True posterior"),
              text("p(z|x) of the followed point beside the encoder's Gaussian; the window follows them.")),
    PanelSpec("identity", text("log p(x) of a point"),
              text("log p(x) = ELBO + KL(q(z|x)‖p(z|x)): each by its own quadrature."), shown=False),
    PanelSpec("log_ratio", text("Log ratio"),
              text("log p of the model − log p of the target, cut at ±3; 0 where both are below a thousandth."),
              shown=False, gestures=("click",)),
    PanelSpec("warp", text("Decoded grid"), text("The latent space, carried to the data by the decoder."), shown=False,
              gestures=("click",)),
    PanelSpec("samples", text("Samples"), text("Codes of the prior, decoded, with the decoder's noise."), shown=False,
              gestures=("click",)),
    PanelSpec("reconstruction", text("Reconstructions"), text("Points, and what comes back from their codes."),
              shown=False, gestures=("click",)),
    PanelSpec("aggregate", text("Aggregated posterior"),
              text("The mean of q(z|x) over the data; where it misses the prior, samples come from codes never seen."),
              shown=False),
    PanelSpec("split", text("Two terms"), text("−E log p(x|z) against the KL; only their sum is a bound."),
              shown=False),
    PanelSpec("ladder", text("Bounds and draws"), text("The IWAE bound for K draws, below the exact log p(x)."),
              shown=False),
    PanelSpec("units", text("Active units"), text("How far each latent is used, and what it costs."), shown=False),
    PanelSpec("spectrum", text("Principal variances"), text("Linear networks: learned loads against the best ones."),
              shown=False),
)  # fmt: skip

CARD = Card(
    name="vae",
    lab=text("VAE"),
    title=text("Variational autoencoder"),
    summary=text("A decoder learns from codes that an encoder guesses; log p(x) and the true codes stand beside."),
    equation=Formula(
        "log p(x) = E_q[log p(x|z)] − KL(q(z|x)‖p(z)) + KL(q(z|x)‖p(z|x))",
        r"\log p(x) = \mathbb{E}_q[\log p(x|z)] - \mathrm{KL}(q(z|x)\|p(z)) + \mathrm{KL}(q(z|x)\|p(z|x))",
    ),
    step=(
        ("update", r"\theta \leftarrow \theta - \eta\,\mathrm{Adam}("),
        ("gradient", r"\nabla_{\theta,\varphi}\,["),
        ("decode", r"-\log p(x|z) + \beta\,\mathrm{KL}(q\|p)"),
        ("gradient", "]"),
        ("update", ")"),
        ("encode", r",\quad z = \mu(x) + \sigma(x)\,\varepsilon"),
    ),
    # There the encoder is called p, decoder and prior q.
    source=Notation(
        Formula(
            "log q(x) = E_p[log q(x|z)] − KL(p(z|x)‖q(z)) + KL(p(z|x)‖q(z|x))",
            r"\log q(x) = \mathbb{E}_p[\log q(x|z)] - \mathrm{KL}(p(z|x)\|q(z)) + \mathrm{KL}(p(z|x)\|q(z|x))",
        ),
        (
            ("update", r"\theta \leftarrow \theta - \eta\,\mathrm{Adam}("),
            ("gradient", r"\nabla_{\theta,\varphi}\,["),
            ("decode", r"-\log q(x|z) + \beta\,\mathrm{KL}(p\|q)"),
            ("gradient", "]"),
            ("update", ")"),
            ("encode", r",\quad z = \mu(x) + \sigma(x)\,\varepsilon"),
        ),
    ),
    knobs=VaeKnobs,
    phases=_PHASES,
    readings=_READINGS,
    panels=_PANELS,
    presets=PRESETS,
    dimensions=(1, 2),
    experiment="engine.experiments.vae.process:VaeRun",
    evaluates=text("exact log-density, and the ELBO in elbo.npy"),
)
