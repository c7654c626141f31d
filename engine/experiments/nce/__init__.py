"""The energy lab: how the window and the command line know it.

Noise-contrastive estimation (Gutmann & Hyvärinen 2010): p = e^G/Z is learned by telling data from noise U with
σ(G − γ), and the constant γ finds log Z + log U. Z is never computed to learn, only to check.
"""

from __future__ import annotations

from engine.experiment import Card, Formula, PanelSpec, Phase, ReadingSpec
from engine.experiments.nce.knobs import NceKnobs
from engine.experiments.nce.presets import PRESETS
from engine.words import text

__all__ = ["CARD", "NceKnobs"]

_LEARNS = {"study": (False,)}
_PHASES = (
    Phase("draw", text("Draw"), text("Draw fresh data, and ν times as many points of noise."), "x ~ p, y ~ U",
          when=_LEARNS),
    Phase("classify", text("Tell apart"), text("Let σ(ℓ) say which is which, and differentiate what it loses."),
          "L = −E_p log σ(ℓ) − ν E_U log(1 − σ(ℓ))", when=_LEARNS),
    Phase("beside", text("Other ways"), text("The same energy by likelihood, Z integrated, and by score matching."),
          "−E_p ∂G + E_q ∂G;  E_p[½‖∇G‖² + ΔG]", when={**_LEARNS, "beside": ("likelihood", "both")}),
    Phase("update", text("Update"), text("Let Adam move the energy and its constant."), "(θ, γ) ← (θ, γ) − η Adam(∂L)",
          when=_LEARNS),
    Phase("fit", text("Fit anew"), text("Fit λ and c to fresh data at every noise ratio and width; keep the errors."),
          "T · ((λ̂ − 1)² + (ĉ − c)²)", when={"study": (True,)}),
)  # fmt: skip
_READINGS = (
    ReadingSpec("loss", text("Loss"),
                text("What the classifier loses; the line is the best for these laws, at ν = 1: 2 log 2 − 2 JS.")),
    ReadingSpec("log_z", text("Found log Z"), text("What the learned constant says of log Z; no integral is taken."),
                smooth=False),
    ReadingSpec("log_z_true", text("True log Z"),
                text("log Z in closed form where the law of the data is a quartic, else the integral of e^G."),
                cheap=False, smooth=False),
    ReadingSpec("log_z_now", text("log ∫ e^G"), text("log Z of the energy as it is now, by formula or quadrature."),
                cheap=False, shown=False, smooth=False),
    ReadingSpec("gap", text("Gap"), text("Mean of log p − log q on held-out points, q = e^G/Z: KL(p‖q)."), cheap=False,
                smooth=False),
    ReadingSpec("gap_likelihood", text("Likelihood gap"), text("The same for the energy learned by likelihood."),
                cheap=False, smooth=False),
    ReadingSpec("gap_score", text("Score gap"), text("The same for the energy learned by score matching."),
                cheap=False, smooth=False),
    ReadingSpec("held_out", text("Held-out loss"), text("Mean of −log q on points kept aside, for own data."),
                cheap=False, smooth=False),
    ReadingSpec("a", text("a"), text("Weight of −x² in the quartic."), unit="", shown=False, smooth=False),
    ReadingSpec("b", text("b"), text("Weight of −x⁴ in the quartic."), unit="", shown=False, smooth=False),
    ReadingSpec("rate", text("Learning rate"), text("The step size in use."), unit="", shown=False, smooth=False),
    ReadingSpec("study_error", text("Error at ν = 1"),
                text("T times the mean squared error of λ and c, noise like the data; theory says 5."), unit="",
                smooth=False),
)  # fmt: skip
_PANELS = (
    PanelSpec("density", text("Densities"), text("Data, noise and the learned density e^G/Z, normalised to compare.")),
    PanelSpec("classifier", text("Classifier"), text("The learned σ(ℓ) against the exact p/(p + νU).")),
    PanelSpec("constant", text("The constant and log Z"), text("What γ or c says of log Z, step by step.")),
    PanelSpec("parameters", text("Parameters"), text("a and b, or the centres of the bumps, against the truth."),
              shown=False),
    PanelSpec("energy", text("Energy"), text("G − log Z against log p; in the plane their difference, cut at ±3.")),
    PanelSpec("truth", text("True density"), text("p(x) of the data, in the colours of the learned one."),
              shown=False, timeless=True),
    PanelSpec("optimum", text("Best classifier"),
              text("p/(p + νU), exactly; on the line how far the learned one is from it."), shown=False),
    PanelSpec("ratio", text("Error against noise ratio"),
              text("T times the squared error for noise like the data, too narrow and too wide; theory and fits."),
              shown=False),
)  # fmt: skip

CARD = Card(
    name="nce",
    lab=text("NCE"),
    title=text("Energies without Z"),
    summary=text("An unnormalised density learns by being told from noise, and a constant finds log Z on the way."),
    equation=Formula(
        "L = −E_p log σ(ℓ) − ν E_U log(1 − σ(ℓ)), ℓ ∈ {G − γ, G − c − log νU}",
        r"L = -\mathbb{E}_{p}\log\sigma(\ell) - \nu\,\mathbb{E}_{U}\log\left(1-\sigma(\ell)\right),"
        r"\quad \ell \in \{G-\gamma,\; G-c-\log\nu U\}",
    ),
    step=(
        ("update", r"(\theta,\gamma) \leftarrow (\theta,\gamma) - \eta\,\mathrm{Adam}("),
        ("classify", r"\nabla L"),
        ("draw", r"(x \sim p,\; y \sim U)"),
        ("update", ")"),
    ),
    knobs=NceKnobs,
    phases=_PHASES,
    readings=_READINGS,
    panels=_PANELS,
    presets=PRESETS,
    dimensions=(1, 2),
    experiment="engine.experiments.nce.process:Nce",
    evaluates=text("log-density"),
)
