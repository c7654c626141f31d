"""Antimony by way of SBML, through its own library; the library is loaded at the first use."""

from __future__ import annotations

import re
import threading

from engine.kinetics.network import ReactionNetwork
from engine.kinetics.sbml_reader import read_sbml
from engine.kinetics.sbml_writer import to_sbml
from engine.words import BadInput, text

# The library keeps what it has read in one place for the whole process.
_ONE_AT_A_TIME = threading.Lock()


def read_antimony(source: str) -> ReactionNetwork:
    """The network that the Antimony text writes: its last model. Raises BadInput in the library's words."""
    import antimony

    with _ONE_AT_A_TIME:
        antimony.clearPreviousLoads()
        if antimony.loadAntimonyString(source) < 0:
            raise BadInput(text("The Antimony text cannot be read: {why}", why=_one_sentence(antimony.getLastError())))
        sbml = antimony.getSBMLString(antimony.getMainModuleName())
    return read_sbml(sbml)


def to_antimony(network: ReactionNetwork) -> str:
    """`network` as Antimony text: laws are propensities, species counts of molecules."""
    import antimony

    sbml = to_sbml(network)
    with _ONE_AT_A_TIME:
        antimony.clearPreviousLoads()
        if antimony.loadSBMLString(sbml) < 0:
            why = _one_sentence(antimony.getLastError())
            raise BadInput(text("This network cannot be written as Antimony: {why}", why=why))
        written: str = antimony.getAntimonyString(antimony.getMainModuleName())
    return re.sub(r"\A//.*\n", "", written)


def _one_sentence(message: str) -> str:
    """The library's message without its prefix and line breaks."""
    plain = re.sub(r"\s+", " ", message.replace("\\n", " ")).strip()
    return re.sub(r"^Error in model string, ", "", plain).rstrip(".") + "."
