"""Word pairs counted: a table with Zipf marginals, a text of ours, or a text that somebody pastes."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.words import BadInput, FieldName, Text, text

if TYPE_CHECKING:
    from engine.experiments.words.knobs import WordKnobs

Array = NDArray[np.float64]
TEXTS = {"english": "castle.txt", "chinese": "garden_zh.txt"}
QUERIES = {"english": "man king woman", "chinese": "男人 国王 女人", "table": "w1 w3 w2", "own": ""}
_SENTENCE = re.compile(r"[.!?;:\n。！？；：]+")
_TOKEN = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_HAN = re.compile(r"^[\u3400-\u9fff]+$")
_SPACED = re.compile(r"[\u3400-\u9fff][ \t\u3000]+[\u3400-\u9fff]")  # somebody has set the words apart
_LONGEST_HAN = 4  # characters; a longer run between spaces is a sentence without them
_KINDS, _TABLE_SEED, _TABLE_PAIRS = 3, 7, 900


@dataclass(frozen=True)
class Counts:
    """How often each word (row) was seen beside each context word (column): `pairs` (V, V)."""

    names: tuple[str, ...]
    pairs: Array

    @property
    def size(self) -> int:
        return len(self.names)

    @cached_property
    def joint(self) -> Array:
        """p(w, c)."""
        return np.asarray(self.pairs / self.pairs.sum())

    @cached_property
    def p(self) -> Array:
        """p(w), the marginal of words (V,)."""
        return np.asarray(self.joint.sum(axis=1))

    @cached_property
    def q(self) -> Array:
        """p(c), the marginal of contexts (V,)."""
        return np.asarray(self.joint.sum(axis=0))

    @cached_property
    def seen(self) -> NDArray[np.bool_]:
        """Which pairs were seen at all."""
        return np.asarray(self.pairs > 0)

    @cached_property
    def pmi(self) -> Array:
        """log p(w, c)/p(w)p(c), −∞ for pairs that were never seen."""
        with np.errstate(divide="ignore"):
            return np.asarray(np.log(self.joint) - np.log(self.p)[:, None] - np.log(self.q))

    @cached_property
    def conditional(self) -> Array:
        """log p(c|w), −∞ for pairs that were never seen."""
        with np.errstate(divide="ignore"):
            return np.asarray(np.log(self.joint) - np.log(self.p)[:, None])

    def negatives(self, law: str) -> Array:
        """What negatives are drawn from (V,): even, p(c), or p(c)^¾ (Mikolov et al. 2013)."""
        weights = self.q ** {"uniform": 0.0, "unigram": 1.0, "power": 0.75}[law]
        return np.asarray(weights / weights.sum())


def counted(knobs: WordKnobs) -> Counts:
    """The counts under `knobs`. Raises BadInput where a text has too few words."""
    found = _seen(knobs)
    return Counts(found.names, found.pairs + knobs.smoothing)


def _seen(knobs: WordKnobs) -> Counts:
    if knobs.corpus == "table":
        return zipf_table(min(knobs.words, 20))
    if knobs.corpus == "own":
        return of_text(knobs.pasted, knobs.window, knobs.words)
    return of_text(_ours(TEXTS[knobs.corpus]), knobs.window, knobs.words)


@lru_cache(maxsize=4)
def _ours(file: str) -> str:
    return (files("resources") / "corpora" / file).read_text(encoding="utf-8")


def zipf_table(size: int) -> Counts:
    """A symmetric table of `size` words whose frequencies fall about as 1/rank; words of a kind go together."""
    rank = np.arange(size) + 1.0
    kind = np.arange(size) % _KINDS
    joint = np.outer(1 / rank, 1 / rank) * np.where(kind[:, None] == kind, 4.0, 1.0)
    for _ in range(200):  # to Zipf marginals, the kinds kept (Sinkhorn)
        wanted = np.sqrt((1 / rank) / joint.sum(axis=1))
        joint *= wanted[:, None] * wanted
    expected = _TABLE_PAIRS * joint / joint.sum()
    drawn = np.random.default_rng(_TABLE_SEED).poisson(expected).astype(np.float64)
    pairs = np.triu(drawn) + np.triu(drawn, 1).T
    lonely = pairs.sum(axis=1) == 0
    pairs[lonely, 0] = pairs[0, lonely] = 1.0
    return Counts(tuple(f"w{index + 1}" for index in range(size)), pairs)


def sentences(written: str) -> list[list[str]]:
    """Words in lower case, sentence by sentence; Chinese without spaces is taken character by character."""
    found = []
    longest = _LONGEST_HAN if _SPACED.search(written) else 1
    for sentence in _SENTENCE.split(written):
        words: list[str] = []
        for token in _TOKEN.findall(sentence.lower()):
            words += list(token) if _HAN.match(token) and len(token) > longest else [token]
        if words:
            found.append(words)
    return found


@lru_cache(maxsize=4)
def of_text(written: str, window: int, most: int) -> Counts:
    """Pairs no farther than `window` words apart in a sentence, among the `most` frequent words.

    Raises BadInput where there are fewer than two words, or no two of them beside each other.
    """
    spoken = sentences(written)
    frequency = Counter(word for sentence in spoken for word in sentence)
    if len(frequency) < 2:
        raise BadInput(_too_few(frequency))
    kept = [word for word, _ in frequency.most_common(most)]
    index = {word: place for place, word in enumerate(kept)}
    pairs = np.zeros((len(kept), len(kept)))
    for sentence in spoken:
        for at, word in enumerate(sentence):
            for other in sentence[at + 1 : at + 1 + window]:
                if word in index and other in index:
                    pairs[index[word], index[other]] += 1
                    pairs[index[other], index[word]] += 1
    # A word that is beside no other has a count of zero everywhere: there is nothing to learn of it.
    some = np.flatnonzero(pairs.sum(axis=1))
    if len(some) < 2:
        raise BadInput(
            text(
                "{knob}: no two words stand beside each other in a sentence; paste longer sentences.",
                knob=FieldName("pasted"),
            )
        )
    return Counts(tuple(kept[place] for place in some), pairs[np.ix_(some, some)])


def _too_few(frequency: Counter[str]) -> Text:
    if not frequency:
        return text("{knob} has no words; paste a text of at least two different words.", knob=FieldName("pasted"))
    return text("{knob} has only one word, {word}; paste a text of at least two different words.",
                knob=FieldName("pasted"),
                word=next(iter(frequency)))  # fmt: skip
