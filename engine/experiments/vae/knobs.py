"""The parameters of a VAE run, declared once."""

from __future__ import annotations

from typing import Literal

from engine.knobs import KnobSet, knob
from engine.networks import Activation
from engine.networks import training_knobs as training
from engine.words import text

_MODEL = text("Model")
_BOUND = text("Bound")
_NETWORKS = text("Networks")
_BENT = {"network": ("perceptron",)}


class VaeKnobs(KnobSet):
    """What a VAE is made of, which bound it climbs, and how it is trained."""

    latent: int = knob(
        2, label=text("Latent size"), help=text("How many numbers z a point is explained by."),
        group=_MODEL, low=1, high=2,
    )  # fmt: skip
    decoder: Literal["gaussian", "gaussian_learned", "bernoulli"] = knob(
        "gaussian_learned",
        label=text("Decoder"),
        help=text("p(x|z): a Gaussian about the decoded point, its width σ given or learned, or Bernoulli pixels."),
        group=_MODEL,
        choices={
            "gaussian": text("Gaussian, σ given"),
            "gaussian_learned": text("Gaussian, σ learned"),
            "bernoulli": text("Bernoulli"),
        },
    )
    sigma: float = knob(
        0.5, label=text("Decoder width σ"),
        help=text("Standard deviation of p(x|z) in data units; a learned one goes on from here."),
        group=_MODEL, low=1e-3, high=100.0, reach=10.0, log=True, live=True,
        when={"decoder": ("gaussian", "gaussian_learned")},
    )  # fmt: skip
    prior: Literal["gaussian", "uniform"] = knob(
        "gaussian",
        label=text("Prior"),
        help=text("p(z): N(0, I), or uniform on [−√3, √3], of the same variance."),
        group=_MODEL,
        choices={"gaussian": text("Gaussian"), "uniform": text("uniform")},
    )
    beta: float = knob(
        1.0, label=text("Weight of the KL, β"), help=text("1 is the ELBO; more makes codes simpler, less more exact."),
        group=_BOUND, low=0.0, high=1000.0, reach=10.0, live=True,
    )  # fmt: skip
    draws: int = knob(
        1, label=text("Draws K"), help=text("So many z are drawn for each point at each step."),
        group=_BOUND, low=1, high=500, log=True, live=True,
    )  # fmt: skip
    bound: Literal["iwae", "elbo"] = knob(
        "iwae",
        label=text("Of several draws"),
        help=text("IWAE takes the log of their mean weight, a tighter bound; the ELBO the mean of the logs."),
        group=_BOUND,
        live=True,
        choices={"iwae": text("log of the mean (IWAE)"), "elbo": text("mean of the logs (ELBO)")},
    )
    noise: bool = knob(
        True, label=text("Encoder noise"),
        help=text("Off makes a plain autoencoder: z is the encoder's mean, and no KL is paid."),
        group=_BOUND, live=True,
    )  # fmt: skip
    network: Literal["perceptron", "linear"] = knob(
        "perceptron",
        label=text("Networks"),
        help=text("Linear ones make probabilistic principal components, whose best likelihood is known."),
        group=_NETWORKS,
        choices={"perceptron": text("perceptrons"), "linear": text("linear")},
    )
    hidden: int = training.width(64, text("Neurons in each hidden layer of encoder and decoder."), _NETWORKS, _BENT)
    depth: int = training.depth(text("Hidden layers of encoder and decoder."), _NETWORKS, _BENT)
    activation: Activation = training.activation(
        "silu", text("The bend in each neuron: relu leaves creases, silu and tanh are smooth."), _NETWORKS, _BENT,
    )  # fmt: skip
    batch: int = training.batch(text("Fresh points for each step."))
    rate: float = training.rate_of_adam(2e-3, high=100.0, reach=1.0)
    warmup: int = training.warmup()
    horizon: int = training.late_schedule()
    clip: float = training.gradient_clip()
    averaging: float = training.averaging_for_pictures()

    @property
    def boundless(self) -> bool:
        """Whether q(z|x), a Gaussian, has mass where the prior has none, and an infinite KL from it."""
        return self.noise and self.prior == "uniform"
