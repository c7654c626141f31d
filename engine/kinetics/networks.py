"""The networks to begin with, in the short form, each with the times and the ensemble that suit it.

Constants: gene expression as in the lecture source (Thattai & van Oudenaarden 2001 has the model); enzyme
after Wilkinson, Stochastic Modelling for Systems Biology (2006), as is Lotka-Volterra; dimerisation is case
003-01 of the stochastic test suite (Evans, Gillespie & Wilkinson 2008); Schlögl (1972) as in Vellela & Qian
(2009) with the constants of Gillespie's reviews; autocatalysis and Brusselator from Gillespie (1977);
SIR after Kermack & McKendrick (1927), R0 = 3; toggle switch after Gardner, Cantor & Collins (2000), scaled so that
it flips now and then; repressilator from box 1 of Elowitz & Leibler (2000), in minutes; Vilar, Kueh, Barkai &
Leibler (2002); multistate from Gupta & Mendes (2018). Birth-death and isomerisation use round numbers.
"""

from __future__ import annotations

from dataclasses import dataclass

from engine.words import Text, text


@dataclass(frozen=True)
class Preset:
    """A network in the short form; times in its own unit."""

    key: str
    title: Text
    line: Text
    network: str
    end: float
    sampling: float
    trajectories: int


PRESETS = (
    Preset(
        "gene_expression",
        text("Gene expression"),
        text("A gene makes messengers m, each messenger makes proteins n; every mean and variance is known."),
        "0 -> m ; 20\nm -> m + n ; 2.5\nm -> 0 ; 1\nn -> 0 ; 1\nm = 1\nn = 1\n",
        end=10,
        sampling=0.1,
        trajectories=10_000,
    ),
    Preset(
        "enzyme",
        text("Enzyme"),
        text("Substrate binds to an enzyme and leaves it as product: Michaelis-Menten, molecule by molecule."),
        "S + E <-> SE ; k1, k2\nSE -> P + E ; k3\n"
        "k1 = 1.66e-3\nk2 = 1e-4\nk3 = 0.1\nS = 300\nE = 121\n",
        end=50,
        sampling=0.5,
        trajectories=2000,
    ),
    Preset(
        "birth_death",
        text("Birth and death"),
        text("Births at a constant rate, deaths in proportion: the count ends up Poisson, with mean 50."),
        "0 -> X ; birth\nX -> 0 ; death\nbirth = 50\ndeath = 1\n",
        end=6,
        sampling=0.05,
        trajectories=10_000,
    ),
    Preset(
        "isomerisation",
        text("Isomerisation"),
        text("Each molecule flips between two shapes on its own: the count is binomial at all times."),
        "A <-> B ; k1, k2\nk1 = 1\nk2 = 0.5\nA = 100\n",
        end=5,
        sampling=0.05,
        trajectories=10_000,
    ),
    Preset(
        "dimerisation",
        text("Dimerisation"),
        text("Two of the same meet, n (n - 1) / 2 pairs of them: here the ODE and the true mean differ."),
        "2 P -> P2 ; k1\nP2 -> 2 P ; k2\nk1 = 0.001\nk2 = 0.01\nP = 100\n",
        end=50,
        sampling=0.5,
        trajectories=10_000,
    ),
    Preset(
        "schloegl",
        text("Schlögl"),
        text("Two stable levels of one species; noise alone carries it from one to the other."),
        "2 X -> 3 X ; 3e-7 * A\n3 X -> 2 X ; 1e-4\n0 -> X ; 1e-3 * B\nX -> 0 ; 3.5\n"
        "A = 1e5\nB = 2e5\nX = 250\n",
        end=20,
        sampling=0.1,
        trajectories=2000,
    ),
    Preset(
        "lotka_volterra",
        text("Lotka-Volterra"),
        text("Prey and predators: where the ODE goes round forever, chance lets one of them die out."),
        "prey -> 2 prey ; 1\nprey + predator -> 2 predator ; 0.005\npredator -> 0 ; 0.6\n"
        "prey = 50\npredator = 100\n",
        end=10,
        sampling=0.1,
        trajectories=2000,
    ),
    Preset(
        "sir",
        text("SIR epidemic"),
        text("Three infected among 500: the epidemic takes off, or it dies out before anyone notices."),
        "infection: S + I -> 2 I ; beta / 500\nrecovery: I -> R ; gamma\n"
        "beta = 0.3\ngamma = 0.1\nS = 497\nI = 3\n",
        end=150,
        sampling=1,
        trajectories=2000,
    ),
    Preset(
        "toggle",
        text("Toggle switch"),
        text("Two genes repress each other: one is on, the other off, until noise swaps them."),
        "0 -> U ; a / (1 + (V / K)^b)\n0 -> V ; a / (1 + (U / K)^b)\nU -> 0 ; d\nV -> 0 ; d\n"
        "a = 30\nK = 8\nb = 2\nd = 1\nU = 10\nV = 10\n",
        end=300,
        sampling=1,
        trajectories=2000,
    ),
    Preset(
        "repressilator",
        text("Repressilator"),
        text("Three genes in a ring, each repressing the next: a noisy clock. Time in minutes."),
        "\n".join(
            f"0 -> m{gene} ; leak + a / (1 + (p{other} / K)^n)\nm{gene} -> m{gene} + p{gene} ; translation\n"
            f"m{gene} -> 0 ; decay_m\np{gene} -> 0 ; decay_p"
            for gene, other in ((1, 3), (2, 1), (3, 2))
        )
        + "\na = 29.97\nleak = 0.03\nK = 40\nn = 2\ntranslation = 20 * decay_m\n"
        "decay_m = ln(2) / 2\ndecay_p = ln(2) / 10\nm1 = 20\n",
        end=1000,
        sampling=2,
        trajectories=500,
    ),
    Preset(
        "vilar",
        text("Vilar oscillator"),
        text("A genetic clock that keeps ticking because of noise, with two genes and nine species."),
        "DA + A -> DA_on ; gammaA\nDA_on -> DA + A ; thetaA\nDR + A -> DR_on ; gammaR\nDR_on -> DR + A ; thetaR\n"
        "DA -> DA + MA ; alphaA\nDA_on -> DA_on + MA ; alphaA_on\n"
        "DR -> DR + MR ; alphaR\nDR_on -> DR_on + MR ; alphaR_on\n"
        "MA -> MA + A ; betaA\nMR -> MR + R ; betaR\nA + R -> C ; gammaC\nC -> R ; deltaA\n"
        "MA -> 0 ; deltaMA\nMR -> 0 ; deltaMR\nA -> 0 ; deltaA\nR -> 0 ; deltaR\n"
        "alphaA = 50\nalphaA_on = 500\nalphaR = 0.01\nalphaR_on = 50\nbetaA = 50\nbetaR = 5\n"
        "deltaMA = 10\ndeltaMR = 0.5\ndeltaA = 1\ndeltaR = 0.2\n"
        "gammaA = 1\ngammaR = 1\ngammaC = 2\nthetaA = 50\nthetaR = 100\nDA = 1\nDR = 1\n",
        end=200,
        sampling=0.5,
        trajectories=200,
    ),
    Preset(
        "autocatalysis",
        text("Autocatalysis"),
        text("Y makes more of itself until crowding stops it: the delay differs from run to run."),
        "Y -> 2 Y ; 0.005 * X\n2 Y -> 0 ; 0.005\nX = 1000\nY = 10\n",
        end=5,
        sampling=0.02,
        trajectories=2000,
    ),
    Preset(
        "brusselator",
        text("Brusselator"),
        text("Two species that chase each other round a limit cycle."),
        "0 -> X ; 5000\nX -> Y ; 50\n2 X + Y -> 3 X ; 5e-5\nX -> 0 ; 5\nX = 1000\nY = 2000\n",
        end=10,
        sampling=0.01,
        trajectories=100,
    ),
    Preset(
        "multistate",
        text("Multistate receptor"),
        text("A receptor binds a ligand and an adaptor that may be phosphorylated: nine species, 18 reactions."),
        "R + L <-> RL ; kon, koff\nR + A <-> RA ; kAon, kAoff\n"
        "L + RA <-> RLA ; kon, koff\nRL + A <-> RLA ; kAon, kAoff\n"
        "RLA <-> RLAp ; kAp, kAdp\nL + RAp <-> RLAp ; kon, koff\nRL + Ap <-> RLAp ; kAon, kAoff\n"
        "R + Ap <-> RAp ; kAon, kAoff\nRAp -> RA ; kAdp\nAp -> A ; kAdp\n"
        "kon = 0.01\nkoff = 0.1\nkAon = 0.01\nkAoff = 0.1\nkAp = 0.01\nkAdp = 0.1\nR = 5360\nL = 1160\nA = 5360\n",
        end=10,
        sampling=0.1,
        trajectories=100,
    ),
)  # fmt: skip


def preset(key: str) -> Preset:
    """The preset named `key`. Raises KeyError."""
    return {each.key: each for each in PRESETS}[key]


def chain(species: int = 1000, molecules: int = 1000) -> str:
    """A chain of isomerisations X1 ⇌ X2 ⇌ ..., in the short form, for benchmarks: 2 (species - 1) reactions."""
    links = (f"X{one} <-> X{one + 1} ; k, k" for one in range(1, species))
    return "\n".join([*links, "k = 1", f"X1 = {molecules}"])
