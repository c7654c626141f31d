"""Lecture moments of the word lab."""

from __future__ import annotations

from engine.experiment import Preset
from engine.words import text

_TEXT = {"words": 30, "dimension": 8, "k": 5, "negatives": "power", "window": 3, "smoothing": 0.5}

PRESETS = (
    Preset("pmi", text("Negative sampling learns PMI"),
           text("Inner products come to PMI, number by number, where a pair was seen."),
           knobs={"corpus": "table"}, panels=("products", "pmi", "scatter", "frequencies")),
    Preset("shifted", text("Five negatives, less log 5"),
           text("All inner products lie log 5 lower. Switch Add log k back on."),
           knobs={"corpus": "table", "k": 5}, panels=("products", "pmi", "scatter", "frequencies")),
    Preset("softmax", text("Softmax against sampling"),
           text("The softmax learns log p(c|w): frequent words stand out. PMI has divided them away."),
           knobs={"corpus": "english", "words": 12, "smoothing": 0.5},
           panels=("softmax", "conditional", "products", "pmi")),
    Preset("castle", text("King and queen"),
           text("Eight numbers a word: man is to king as woman is to …"),
           knobs={"corpus": "english", **_TEXT},
           panels=("map", "analogy", "scatter", "products"), pace=60.0),
    Preset("garden", text("A Chinese text"),
           text("The same in Chinese, its words set apart by spaces."),
           knobs={"corpus": "chinese", **_TEXT},
           panels=("map", "analogy", "scatter", "products"), pace=60.0),
    Preset("short", text("Short vectors"),
           text("Two numbers a word: the points leave the line."),
           knobs={"corpus": "table", "words": 16, "dimension": 2}, panels=("map", "scatter", "products", "pmi")),
    Preset("sampled", text("From batches"),
           text("64 pairs a step instead of all: the same optimum, with noise around it."),
           knobs={"corpus": "table", "expectation": "sampled", "batch": 64, "k": 5, "rate": 0.005},
           panels=("products", "pmi", "scatter", "frequencies")),
)  # fmt: skip
