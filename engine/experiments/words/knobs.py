"""Knobs of the word lab: the text, the negatives, and the vectors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from engine.experiments.words.counts import of_text
from engine.knobs import KnobSet, knob
from engine.words import text

_WORDS, _NEGATIVES, _TRAINING, _LOOKING = text("Words"), text("Negatives"), text("Training"), text("Looking")


class WordKnobs(KnobSet):
    """What is counted, what it is told from, and how vectors learn."""

    corpus: Literal["table", "english", "chinese", "own"] = knob(
        "table", label=text("Words"),
        help=text("A table whose frequencies fall as 1/rank, a small text of ours, or your own."), group=_WORDS,
        choices={"table": text("Zipf table"), "english": text("English text"), "chinese": text("Chinese text"),
                 "own": text("pasted text")},
    )  # fmt: skip
    pasted: str = knob(
        "The sun warms the sea. The sea warms the sand. The moon moves the sea. The sand cools at night.",
        label=text("Pasted text"),
        help=text("Any text of two different words or more. Chinese without spaces is read character by character."),
        group=_WORDS, lines=True, when={"corpus": ("own",)},
    )  # fmt: skip
    window: int = knob(
        2, label=text("Window"), help=text("Words so far to either side, in the same sentence, are context."),
        group=_WORDS, low=1, high=10, when={"corpus": ("english", "chinese", "own")},
    )  # fmt: skip
    words: int = knob(
        12, label=text("Vocabulary"), help=text("So many of the most frequent words are kept; a table has 20 at most."),
        group=_WORDS, low=2, high=40,
    )  # fmt: skip
    smoothing: float = knob(
        0.0, label=text("Smoothing"), help=text("Added to every count; at 0 pairs never seen have a PMI of −∞."),
        group=_WORDS, low=0.0, high=10.0, reach=2.0,
    )  # fmt: skip
    negatives: Literal["uniform", "unigram", "power"] = knob(
        "unigram", label=text("Negatives"),
        help=text("What pairs are told from: contexts drawn evenly, as often as they are seen, or as its power ¾."),
        group=_NEGATIVES, live=True,
        choices={"uniform": text("uniform"), "unigram": text("unigram"), "power": text("unigram^0.75")},
    )  # fmt: skip
    k: int = knob(
        1, label=text("Negatives k"), help=text("So many for each pair; u·v then learns PMI − log k."),
        group=_NEGATIVES, low=1, high=50, reach=20, log=True, live=True,
    )  # fmt: skip
    dimension: int = knob(
        12, label=text("Dimension"), help=text("Length of each word's vectors; from the size of the vocabulary on, "
                                               "inner products can be anything."),
        group=_TRAINING, low=1, high=64, reach=40,
    )  # fmt: skip
    expectation: Literal["exact", "sampled"] = knob(
        "exact", label=text("Expectation"), help=text("The loss over all pairs at once, or from batches of pairs."),
        group=_TRAINING, live=True, choices={"exact": text("exact"), "sampled": text("sampled")},
    )  # fmt: skip
    batch: int = knob(
        256, label=text("Batch"), help=text("Pairs drawn in each step, each with k negatives."),
        group=_TRAINING, low=1, high=20_000, reach=4096, log=True, live=True, when={"expectation": ("sampled",)},
    )  # fmt: skip
    rate: float = knob(
        0.02, label=text("Learning rate"),
        help=text("The step size of Adam; with all pairs at once that of AMSGrad, from step 200 on."),
        group=_TRAINING, low=1e-5, high=1.0, log=True, live=True,
    )  # fmt: skip
    query: str = knob(
        "", label=text("Analogy"),
        help=text("Three words a b c: which word is to c as b is to a? Empty: a question of ours."),
        group=_LOOKING, view=True,
    )  # fmt: skip
    shift: bool = knob(
        False, label=text("Add log k back"), help=text("Compare u·v + log k with PMI, not u·v with PMI − log k."),
        group=_LOOKING, view=True,
    )  # fmt: skip

    @classmethod
    def checked(cls, values: Mapping[str, Any]) -> Self:
        """Refuses a text in which there is nothing to count, too."""
        found = super().checked(values)
        if found.corpus == "own":
            of_text(found.pasted, found.window, found.words)
        return found
