"""What the cards of the plane and of the line share: the phases of a step and the readings."""

from __future__ import annotations

from engine.experiment import Phase, ReadingSpec
from engine.experiments.gan.knobs import CRITIC_TRAINS
from engine.words import text

PHASES = (
    Phase(
        "critic", text("Critic"),
        text("Draw real and generated points, and let the critic f tell them apart a little better."),
        "max over f: E ℓ(f(x)) + E ℓ'(f(G(z))) − penalty",
        when={"freeze": CRITIC_TRAINS, "critic_trains": ("steps",)}, repeat="critic_steps",
    ),
    Phase(
        "optimum", text("Critic to optimum"),
        text("Train the critic batch after batch, until its loss falls no further."),
        "f* = argmax over f",
        when={"freeze": CRITIC_TRAINS, "critic_trains": ("optimum",)},
    ),
    Phase(
        "generator", text("Generator"),
        text("Move the generator so that the critic rates its points higher."),
        "θ ← θ − η ∂L_G(f(G(z)))/∂θ",
    ),
)  # fmt: skip
STEP = (("generator", r"\min_{G}"), ("critic", r"\max_{f}\; \mathbb{E}\,\ell(f(x)) + \mathbb{E}\,\ell'(f(G(z)))"))
# In the text that the labs follow the critic is low on real points.
SOURCE_STEP = (
    ("generator", r"\min_{G}"),
    ("critic", r"\max_{f}\; \mathbb{E}\,\ell(-f(x)) + \mathbb{E}\,\ell'(-f(G(z)))"),
)

READINGS = (
    ReadingSpec("critic_loss", text("Critic loss"), text("The critic's loss on its last batch, penalty included.")),
    ReadingSpec("generator_loss", text("Generator loss"), text("The generator's loss on its last batch.")),
    ReadingSpec(
        "value", text("Critic's value"),
        text("E f(x) − E f(G(z)) on the batch: for a 1-Lipschitz critic a lower bound of W₁, in data units."), unit="",
    ),
    ReadingSpec("penalty", text("Penalty"), text("What the constraint adds to the critic's loss."), unit="",
                shown=False),
    ReadingSpec("slope", text("Slope of the critic"), text("Mean ‖∇f‖ where the penalty is taken."), unit="",
                shown=False),
    ReadingSpec(
        "pull", text("Pull on the generator"),
        text("Mean length of ∂L/∂x on generated points; where it is 0 the generator learns nothing."), unit="",
        shown=False,
    ),
    ReadingSpec("rate", text("Learning rate"), text("The critic's step size in use."), unit="", shown=False),
    ReadingSpec("pursued", text("Batches to optimum"), text("Critic batches until its loss fell no further."),
                unit="batches", shown=False),
    ReadingSpec(
        "w1", text("Exact W₁"),
        text("The least mean distance between generated and real points, paired one to one by assignment."),
        unit="", cheap=False,
    ),
    ReadingSpec(
        "value_there", text("Critic on the same points"),
        text("E f(x) − E f(G(z)) on the points of the exact W₁, at the same step."), unit="", cheap=False, shown=False,
    ),
    ReadingSpec("modes", text("Modes"), text("Modes with at least one sample within 3 sd."), unit="",
                cheap=False, whole=True),
    ReadingSpec("high_quality", text("High quality"), text("Share of samples within 3 sd of a mode."), unit="",
                cheap=False),
    ReadingSpec("reverse_kl", text("Reverse KL over modes"),
                text("KL from the true weights of the modes to the shares of samples nearest to them."), cheap=False,
                shown=False),
    ReadingSpec("smallest", text("Smallest share × K"),
                text("The share of the rarest mode, relative to its true weight."), unit="", cheap=False, shown=False),
    ReadingSpec("width", text("Width of modes"),
                text("Standard deviation within modes, relative to the true one; below 1 they are too tight."),
                unit="", cheap=False, shown=False),
)  # fmt: skip
