"""Stochastic kinetics: single reaction events, whole trajectories and ensembles, beside the exact P(n, t).

a_j = c_j · Π C(n_i, k_ij); the next event comes after τ = −ln u₁ / a₀ and is reaction j with probability
a_j / a₀. Gillespie (1976, 1977): the direct method. Gibson & Bruck (2000): next reaction. Thanh, Priami &
Zunino (2014), Slepoy, Thompson & Plimpton (2008): rejection with composition and rejection. Cao, Gillespie &
Petzold (2006): leaps. Gillespie (2000): the chemical Langevin equation.
"""

from __future__ import annotations

from engine.experiment import Card, Formula, PanelSpec, Phase, ReadingSpec
from engine.experiments.gillespie.knobs import GillespieKnobs
from engine.experiments.gillespie.presets import PACE, PRESETS
from engine.words import text

__all__ = ["CARD", "GillespieKnobs"]

_TOGETHER = {"advance": ("time", "runs")}
_SINGLE = {"advance": ("event",)}

_PHASES = (
    Phase(
        "simulate", text("Simulate"), text("Every trajectory draws its events, up to the next recorded time."),
        "τ = −ln u₁ / a₀, j with probability a_j / a₀", when=_TOGETHER,
    ),
    Phase(
        "solve", text("Solve"), text("The master equation carries P(n, t) over the same interval."),
        "dP/dt = Σ_j [a_j(n − v_j) P(n − v_j) − a_j(n) P(n)]", when=_TOGETHER,
    ),
    Phase(
        "wait", text("Draw the time"), text("The first random number says how long nothing happens."),
        "τ = −ln u₁ / a₀", when=_SINGLE,
    ),
    Phase(
        "fire", text("Draw the reaction"), text("The second random number says which reaction it is, and it fires."),
        "j: Σ_{i<j} a_i ≤ u₂ a₀ < Σ_{i≤j} a_i", when=_SINGLE,
    ),
)  # fmt: skip

_READINGS = (
    ReadingSpec("time", text("Time"), text("How far the trajectories have come, in the network's own unit."), unit="",
                smooth=False),
    ReadingSpec("events", text("Events"), text("Reactions that have fired, over all trajectories."), unit="",
                smooth=False, whole=True),
    ReadingSpec("runs", text("Trajectories"), text("How many there are at the shown time."), unit="",
                smooth=False, whole=True),
    ReadingSpec(
        "mean", text("Mean"), text("Mean count of the shown species at the shown time."), unit="molecules", cheap=False,
        smooth=False,
    ),
    ReadingSpec(
        "sd", text("SD"), text("Spread of the shown species at the shown time."), unit="molecules",
        cheap=False, smooth=False,
    ),
    ReadingSpec(
        "variation", text("Distance"),
        text("Total variation between the histogram and the exact P(n, t): half the sum of all differences."),
        unit="", cheap=False,
    ),
    ReadingSpec(
        "lost", text("Lost probability"),
        text("What the exact side leaves out at most: the states it does not hold, and rounding."), unit="",
        cheap=False, shown=False,
    ),
)  # fmt: skip

_PANELS = (
    PanelSpec("trajectories", text("Trajectories"),
              text("The shown species in a few trajectories; every event of one, where a step is one event.")),
    PanelSpec("fan", text("Ensemble"), text("Mean and quantiles of all trajectories, beside the exact mean and spread "
                                            "and the rate equations.")),
    PanelSpec("histogram", text("Distribution"),
              text("The shown species: over all trajectories at one time, and along them by time and by events.")),
    PanelSpec("through_time", text("P(n, t) through time"), text("The exact distribution at every recorded time.")),
    PanelSpec("network", text("Network"), text("Species, reactions and what is conserved.")),
    PanelSpec("variation", text("Distance to the exact distribution"),
              text("Total variation of the first n trajectories, against what chance alone makes of it.")),
    PanelSpec("phase", text("Phase plane"), text("Two species against each other."), shown=False),
    PanelSpec("joint", text("Two species, the ensemble"), text("Where all trajectories stand now."), shown=False),
    PanelSpec("joint_exact", text("Two species, exactly"), text("The joint probability now."), shown=False),
    PanelSpec("propensities", text("Propensities"), text("How likely each reaction is to be next, in the first "
                                                         "trajectory."), shown=False),
    PanelSpec("clock", text("When: the waiting time"), text("The first random number and what it becomes."),
              shown=False),
    PanelSpec("choice", text("Which: the reaction"), text("The second random number and what it chooses."),
              shown=False),
)  # fmt: skip

CARD = Card(
    name="gillespie",
    lab=text("Kinetics"),
    title=text("Stochastic kinetics"),
    summary=text("Molecules react one event at a time; the master equation says how likely every count is."),
    equation=Formula(
        "dP(n)/dt = Σ_j [a_j(n − v_j) P(n − v_j) − a_j(n) P(n)]",
        r"\frac{dP(n)}{dt} = \sum_j \left[a_j(n - v_j)\,P(n - v_j) - a_j(n)\,P(n)\right]",
    ),
    step=(
        ("simulate", r"\tau = -\ln u_1 / a_0,\quad n \leftarrow n + v_j \qquad"),
        ("solve", r"\dot P(n) = \sum_j a_j(n - v_j) P(n - v_j) - a_j(n) P(n)"),
        ("wait", r"\tau = -\ln u_1 / a_0"),
        ("fire", r"\quad n \leftarrow n + v_j,\ j \sim a_j / a_0"),
    ),
    knobs=GillespieKnobs,
    phases=_PHASES,
    readings=_READINGS,
    panels=_PANELS,
    presets=PRESETS,
    dimensions=(),
    experiment="engine.experiments.gillespie.process:Gillespie",
    tabulates=text("mean and standard deviation of every species (trajectories.csv), and of the exact P (exact.csv)"),
    opens={".xml": "network", ".sbml": "network", ".ant": "network", ".antimony": "network"},
    pace=PACE,
)
