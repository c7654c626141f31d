"""Knobs of pLSA: the table, the topics, the steps, and what is looked at."""

from __future__ import annotations

from typing import Literal

from engine.knobs import KnobSet, knob
from engine.words import text

MOST = 16
_MODEL, _STEPS, _LOOKING = text("Model"), text("Step lengths"), text("Looking")


class PlsaKnobs(KnobSet):
    """A table of counts, how many topics, and how long the steps of the gradient methods are."""

    table: str = knob(
        "harbour", label=text("Table or text"),
        help=text("harbour and blocks are built in. Or paste counts, a row for each term and a column for each "
                  "document, with names or without; or a text, each line a document whose words are counted."),
        group=_MODEL, lines=True,
    )  # fmt: skip
    topics: int = knob(
        3, label=text("Topics K"), help=text("How many distributions over terms the documents are mixed of."),
        group=_MODEL, low=1, high=MOST,
    )  # fmt: skip
    method: Literal["em", "raw", "projected", "softmax"] = knob(
        "em", label=text("Method shown"),
        help=text("All four run from the same start; this one is shown, read off and judged."),
        group=_MODEL, live=True,
        choices={"em": text("EM"), "raw": text("Raw gradient"), "projected": text("Projected gradient"),
                 "softmax": text("Softmax gradient")},
    )  # fmt: skip
    rate: float = knob(
        0.1, label=text("Step of the gradients"),
        help=text("Raw and projected gradient go so far along −∂loss; the projected one halves it where the loss would "
                  "rise."),
        group=_STEPS, low=1e-5, high=10.0, log=True, live=True,
    )  # fmt: skip
    softmax_rate: float = knob(
        20.0, label=text("Step of the softmax"),
        help=text("How far the logarithms behind the softmax go; they need longer steps, since probabilities scale "
                  "their gradient."),
        group=_STEPS, low=1e-3, high=1e4, log=True, live=True,
    )  # fmt: skip
    topic: int = knob(
        1, label=text("Topic looked at"), help=text("Whose words are drawn, counted from 1."),
        group=_LOOKING, low=1, high=MOST, view=True,
    )  # fmt: skip
