"""The word lab: how the window and the command line know it.

Skip-gram with negative sampling (Mikolov et al. 2013) is NCE on word pairs with the simple logit: the noise it does not
know stays in, so that u·v learns PMI − log k (Levy & Goldberg 2014). The full softmax learns log p(c|w).
"""

from __future__ import annotations

from engine.experiment import Card, Formula, PanelSpec, Phase, ReadingSpec
from engine.experiments.words.knobs import WordKnobs
from engine.experiments.words.presets import PRESETS
from engine.words import text

__all__ = ["CARD", "WordKnobs"]

_PHASES = (
    Phase("draw", text("Draw pairs"), text("Draw pairs of neighbours, and k negatives for each; or take all at once."),
          "(w, c) ~ p, c′ ~ q"),
    Phase("sgns", text("Negative sampling"), text("Tell pairs from negatives by σ(u·v), and move the vectors."),
          "−log σ(u·v) − Σ log σ(−u·v′)"),
    Phase("softmax", text("Full softmax"), text("Predict the context among all words, with vectors of its own."),
          "−log e^{u·v} / Σ e^{u·v′}"),
)  # fmt: skip
_READINGS = (
    ReadingSpec("loss", text("SGNS loss"), text("The line is what no inner products can beat.")),
    ReadingSpec("loss_softmax", text("Softmax loss"), text("Cross-entropy; the line is the entropy of c given w.")),
    ReadingSpec("fit", text("u·v error"),
                text("Root mean square of u·v − log p(w,c)/(k p(w) q(c)) over the pairs seen, weighed by p(w,c)."),
                cheap=False, smooth=False),
    ReadingSpec("fit_softmax", text("log q error"),
                text("The same for log q(c|w) − log p(c|w) of the full softmax."), cheap=False, smooth=False),
    ReadingSpec("shift", text("u·v less PMI"),
                text("On average over pairs seen; with unigram negatives it comes to −log k."), cheap=False,
                smooth=False),
)  # fmt: skip
_PANELS = (
    PanelSpec("products", text("Inner products"), text("u·v learned by negative sampling.")),
    PanelSpec("pmi", text("PMI − log k"), text("What u·v should be: log p(w,c)/(k p(w) q(c)); none: −∞.")),
    PanelSpec("scatter", text("Fitted against exact"),
              text("A point a pair; those never seen stand at the left edge.")),
    PanelSpec("map", text("Word map"), text("Word vectors on their two main axes, with the analogy.")),
    PanelSpec("analogy", text("Analogy"), text("Which word is nearest to u(b) − u(a) + u(c)?"), shown=False),
    PanelSpec("softmax", text("Full softmax"), text("log q(c|w) as the softmax has learned it."), shown=False),
    PanelSpec("conditional", text("log p(c|w)"), text("What the full softmax should learn; none: never seen, −∞."),
              shown=False),
    PanelSpec("frequencies", text("Frequencies"), text("p(w), the law of the negatives, and 1/rank."), shown=False),
)  # fmt: skip

CARD = Card(
    name="words",
    lab=text("NCE"),
    title=text("Words and negative sampling"),
    summary=text("Word vectors that tell true neighbours from drawn ones learn PMI, less log k."),
    equation=Formula(
        "−E_p(w,c) log σ(u·v) − k E_p(w)q(c) log σ(−u·v)",
        r"-\mathbb{E}_{p(w,c)}\log\sigma(u_w\cdot v_c) - k\,\mathbb{E}_{p(w)q(c)}\log\sigma(-u_w\cdot v_c)",
    ),
    step=(
        ("sgns", r"-\mathbb{E}\log\sigma(u\cdot v) - k\,\mathbb{E}\log\sigma(-u\cdot v')"),
        ("draw", r"\;,\;(w,c)\sim p,\; c'\sim q"),
        ("softmax", r"\;;\quad -\mathbb{E}\log\mathrm{softmax}(u\cdot v)"),
    ),
    knobs=WordKnobs,
    phases=_PHASES,
    readings=_READINGS,
    panels=_PANELS,
    presets=PRESETS,
    dimensions=(),
    experiment="engine.experiments.words.process:Words",
)
