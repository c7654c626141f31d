"""The Boltzmann lab: how the window and the command line know it.

p_i = e^{G_i}/Z with G = −E/T: a handful of levels, where Z is a sum that can be seen.
"""

from __future__ import annotations

from engine.experiment import Card, Formula, PanelSpec, Phase, Preset, ReadingSpec
from engine.experiments.boltzmann.knobs import BoltzmannKnobs
from engine.words import text

__all__ = ["CARD", "BoltzmannKnobs"]

_PHASES = (
    Phase("hop", text("Hop"), text("Every walker tries another level, and goes there by Metropolis' rule."),
          "accept with min(1, e^{G′ − G})"),
    Phase("noise", text("Noise"), text("Levels are drawn evenly; the mean of e^G over all so far estimates Z."),
          "Z ≈ k · mean e^G"),
)  # fmt: skip
_READINGS = (
    ReadingSpec("log_z", text("log Z"), text("log Σ e^G over all levels."), smooth=False),
    ReadingSpec("log_z_found", text("Found log Z"), text("k times the mean of e^G over levels drawn evenly."),
                smooth=False),
    ReadingSpec("energy", text("Walker energy"), text("Their mean; the line is ⟨E⟩."), unit="", smooth=False),
    ReadingSpec("entropy", text("Entropy"), text("−Σ p log p; log k at most."), smooth=False),
    ReadingSpec("free_energy", text("Free energy"), text("F = −T log Z = ⟨E⟩ − T S."), unit="", smooth=False),
    ReadingSpec("capacity", text("Heat capacity"), text("d⟨E⟩/dT = Var E/T²."), unit="", smooth=False),
    ReadingSpec("tv", text("Walkers off p"), text("Total variation of their shares and p."), unit="", cheap=False,
                smooth=False),
)  # fmt: skip
_PANELS = (
    PanelSpec("levels", text("Levels"), text("E of each level; drag one up or down. Walkers sit on them."),
              gestures=("drag",)),
    PanelSpec("weights", text("Weights e^G"), text("Unnormalised; Z is their sum.")),
    PanelSpec("probabilities", text("p = e^G/Z"), text("Exact, and the share of walkers on each level.")),
    PanelSpec("temperature", text("Against temperature"),
              text("Mean energy, entropy and heat capacity of these levels, all exact.")),
)  # fmt: skip
PRESETS = (
    Preset("five", text("Five levels"), text("Lift a level: its bar falls, and all others rise a little."), pace=30.0),
    Preset("two", text("Two levels"), text("The heat capacity has a hump where T is near half the gap."),
           knobs={"levels": "0 1", "temperature": 0.4},
           panels=("levels", "probabilities", "temperature", "weights"), pace=30.0),
    Preset("cold", text("Cold"), text("At T = 0.1 nearly all walkers sit on the lowest level."),
           knobs={"temperature": 0.1}, pace=30.0),
    Preset("gauge", text("Z depends on the gauge"), text("Turn Gauge: every weight and Z change, no probability does."),
           knobs={"offset": -1.0}, panels=("levels", "weights", "probabilities", "temperature"), pace=30.0),
    Preset("ladder", text("Twelve rungs"), text("A ladder of even steps: weights fall by the same factor."),
           knobs={"levels": "0 1 2 3 4 5 6 7 8 9 10 11", "temperature": 3.0}, pace=30.0),
)  # fmt: skip

CARD = Card(
    name="boltzmann",
    lab=text("NCE"),
    title=text("Levels and temperature"),
    summary=text("Drag the energies of a few levels and turn the heat: weights e^G, their sum Z, and p."),
    equation=Formula("p = e^{−E/T} / Z, Z = Σ e^{−E/T}", r"p_i = e^{-E_i/T}/Z, \quad Z = \sum_i e^{-E_i/T}"),
    step=(("hop", r"\min\left(1, e^{-(E'-E)/T}\right)"), ("noise", r"\;;\quad Z \approx k\,\overline{e^{-E/T}}")),
    knobs=BoltzmannKnobs,
    phases=_PHASES,
    readings=_READINGS,
    panels=_PANELS,
    presets=PRESETS,
    dimensions=(),
    experiment="engine.experiments.boltzmann.process:Boltzmann",
)
