"""The one entrance for networks as text: the short form, Antimony and SBML are told apart by what they look like."""

from __future__ import annotations

import re

from engine.kinetics.network import ReactionNetwork
from engine.kinetics.short_form import read_short_form
from engine.words import BadInput, text

# What only Antimony has. Reactions and values alone are the short form, where a rate is a rate constant.
_ANTIMONY = re.compile(
    r"^\s*(\*?model|module|function|species|compartment|substanceOnly|const|var|formula|unit|import)\s+[\w*\"$]"
    r"|^\s*\w+'\s*="
    r"|\bat\b[^:]*,\s*(t0|priority|persistent|fromTrigger)\s*=|\bat\b[^:]*\bafter\b[^:]*:"
    r"|\s(in|is|has)\s+[\w\"]",
    re.MULTILINE,
)


def read_network(source: str) -> ReactionNetwork:
    """The reaction network that `source` holds: SBML, Antimony or the short form.

    Raises BadInput with one sentence that names the element or the line.
    """
    try:
        return _read(source)
    except RecursionError:
        raise BadInput(text("A formula in this network is nested too deeply; split it with named parts.")) from None


def _read(source: str) -> ReactionNetwork:
    if not source.strip("\ufeff \t\r\n"):
        raise BadInput(text("There is no network here; write reactions such as 0 -> m ; 20, or open an SBML file."))
    if source.lstrip("\ufeff \t\r\n").startswith("<"):
        from engine.kinetics.sbml_reader import read_sbml

        return read_sbml(source)
    if _ANTIMONY.search(re.sub(r"(#|//).*", "", source)):
        from engine.kinetics.antimony_text import read_antimony

        return read_antimony(source)
    return read_short_form(source)
