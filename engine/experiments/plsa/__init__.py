"""Probabilistic latent semantic analysis, EM against gradients: how the window and the command line know it.

p(x|y) = Σ_z p(x|z) p(z|y), fitted by −Σ p̃(x,y) ln p(x|y) (Hofmann 1999); the same loss as non-negative
factorisation under KL (Lee & Seung 2001; Gaussier & Goutte 2005).
"""

from __future__ import annotations

from engine.experiment import Card, Formula, PanelSpec, Phase, ReadingSpec
from engine.experiments.plsa.knobs import PlsaKnobs
from engine.experiments.plsa.presets import PRESETS
from engine.words import text

__all__ = ["CARD", "PlsaKnobs"]

_PHASES = (
    Phase(
        "assign", text("E: share out counts"), text("Every count is shared out among the topics it may come from."),
        "q(z|x,y) = p(x|z) p(z|y) / p(x|y)",
    ),
    Phase(
        "move", text("M: count again"), text("Both factors are counted anew from these shares."),
        "p(x|z) ∝ Σ_y p̃(x,y) q(z|x,y), p(z|y) ∝ Σ_x p̃(x,y) q(z|x,y)",
    ),
    Phase(
        "slope", text("Gradient steps"), text("The three gradient methods take a step of their own."),
        "θ ← θ − h ∂loss",
    ),
)  # fmt: skip

_READINGS = (
    ReadingSpec("loss", text("Loss"), text("−Σ p̃(x,y) ln p(x|y) of the method shown."), smooth=False),
    ReadingSpec("gap", text("Gap"), text("The loss above its lower bound: the mean KL of documents and model."),
                smooth=False),
    ReadingSpec("off", text("Off the simplex"),
                text("How far a column is from adding up to 1, or an entry below 0."), unit="", smooth=False),
    ReadingSpec("loss_em", text("Loss of EM"), text("It never rises."), shown=False, smooth=False),
    ReadingSpec("loss_raw", text("Loss of the raw gradient"),
                text("No loss any more once its columns do not add up to 1."), shown=False, smooth=False),
    ReadingSpec("loss_projected", text("Loss of the projected gradient"), text("It never rises: steps are halved."),
                shown=False, smooth=False),
    ReadingSpec("loss_softmax", text("Loss of the softmax gradient"), text("It may rise where steps are long."),
                shown=False, smooth=False),
)  # fmt: skip

_PANELS = (
    PanelSpec("words", text("Terms of a topic"), text("p(x|z), a column for each topic.")),
    PanelSpec("shares", text("Topics of a document"), text("p(z|y), a row for each topic.")),
    PanelSpec("loss", text("Loss"), text("All four methods from the same start, above the lower bound.")),
    PanelSpec("table", text("Table"), text("p̃(x|y): the counts, each document by itself."), shown=False),
    PanelSpec("reconstruction", text("Reconstruction"), text("p(x|y) of the method shown, coloured as the table is."),
              shown=False),
    PanelSpec("simplex", text("On the simplex?"),
              text("What the columns add up to: 1 for probabilities; the raw gradient does not know."), shown=False),
    PanelSpec("topic", text("Words of a topic"), text("The likeliest terms of one topic."), shown=False),
)  # fmt: skip

CARD = Card(
    name="plsa",
    lab=text("Descent"),
    title=text("Topics in a table (pLSA)"),
    summary=text("Documents as mixtures of topics: EM against three kinds of gradient, from one start."),
    equation=Formula("p(x|y) = Σ_z p(x|z) p(z|y)", r"p(x\mid y) = \sum_z p(x\mid z)\,p(z\mid y)"),
    step=(
        ("assign", r"q \propto p(x\mid z)\,p(z\mid y)"),
        ("move", r"\;,\quad p(x\mid z) \propto \sum_y \tilde p\, q,\;\; p(z\mid y) \propto \sum_x \tilde p\, q"),
        ("slope", r"\;;\quad \theta \leftarrow \theta - h\,\partial_\theta L"),
    ),
    knobs=PlsaKnobs,
    phases=_PHASES,
    readings=_READINGS,
    panels=_PANELS,
    presets=PRESETS,
    dimensions=(),
    experiment="engine.experiments.plsa.process:Plsa",
)
