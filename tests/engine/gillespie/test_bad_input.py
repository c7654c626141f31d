"""Networks and knobs that cannot be: one sentence each, from the knobs and from the command line alike."""

import pytest

from engine.__main__ import main
from engine.experiments.gillespie.knobs import GillespieKnobs
from engine.kinetics.networks import chain
from engine.words import BadInput
from tests.engine.gillespie.lab import advanced, begun

SBML = '<?xml version="1.0"?><sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1">'
BAD = {
    "empty": ("   \n", "no network"),
    "no reactions": ("X = 5", "reaction"),
    "negative rate": ("0 -> X ; -3", "-3"),
    "rate by name": ("0 -> X ; k\nk = -3", "-3"),
    "not finite": ("0 -> X ; 1e999", ""),
    "negative count": ("X -> 0 ; 1\nX = -2", "X"),
    "no number": ("X -> 0 ; 1\nX = many", "many"),
    "half a molecule": ("X -> 0 ; 1\nX = 2.5", "X"),
    "no rate": ("X -> Y", "rate"),
    "unbalanced": ("X -> Y ; (1 + 2", ""),
    "unknown name": ("X -> Y ; q * 3", "q"),
    "no arrow": ("X Y ; 1", ""),
    "strange signs": ("X -> Y ; 1 € 2", ""),
    "takes what is not there": ("A + A -> 0 ; 2 * A\nA = 3", "negative"),
    "antimony": ("model m\n  species X\n  X -> ; k*X\nend", ""),
    "broken SBML": (SBML + "<model><listOfSpecies>", ""),
    "other XML": ("<html><body>hello</body></html>", ""),
    "SBML with delay": (
        SBML + '<model><listOfParameters><parameter id="k" value="1" constant="false"/></listOfParameters>'
        '<listOfRules><rateRule variable="k"><math xmlns="http://www.w3.org/1998/Math/MathML"><cn>1</cn></math>'
        "</rateRule></listOfRules></model></sbml>",
        "k",
    ),
}


def _refused(network):
    """The sentence: either reading it or beginning with it refuses."""
    with pytest.raises(BadInput) as caught:
        GillespieKnobs.checked({"network": network})
        begun(network=network)
    return str(caught.value)


@pytest.mark.parametrize("what", BAD)
def test_a_bad_network_gets_one_sentence(what, tmp_path, capsys):
    network, named = BAD[what]
    said = _refused(network)
    assert named in said and "\n" not in said and said.rstrip().endswith((".", "!")) and "Traceback" not in said
    (tmp_path / "bad.txt").write_text(network, encoding="utf-8")
    out = tmp_path / "out"
    assert main(["run", "gillespie", "--set", f"network=@{tmp_path / 'bad.txt'}", "--at", "1", "--out", str(out)]) == 2
    told = capsys.readouterr()
    assert len(told.err.strip().splitlines()) == 1 and not told.out
    assert not (out / "trajectories.csv").exists()


@pytest.mark.parametrize(
    ("knobs", "named"),
    [
        ({"trajectories": 0}, "trajectories"),
        ({"trajectories": 10**9}, "trajectories"),
        ({"interval": 0.0}, "interval"),
        ({"interval": float("nan")}, "interval"),
        ({"until": -1.0}, "until"),
        ({"method": "magic"}, "magic"),
        ({"advance": "backwards"}, "backwards"),
        ({"species": "q"}, "q"),
        ({"rates.k": -1.0, "network": "0 -> X ; k\nk = 1"}, "rates.k"),
        ({"rates.k": float("inf"), "network": "0 -> X ; k\nk = 1"}, "rates.k"),
        ({"rates.q": 1.0, "network": "0 -> X ; k\nk = 1"}, "rates.q"),
    ],
)
def test_a_bad_knob_is_named(knobs, named):
    with pytest.raises(BadInput) as caught:
        GillespieKnobs.checked(knobs)
    assert named in str(caught.value)


def test_methods_that_cannot_follow_events_say_so():
    source = "0 -> X ; 5\nat (time > 2.5): X = 0\n"
    run = advanced(begun(network=source, trajectories=10, interval=1.0, until=4.0), 4)
    assert "event" in str(run.experiment.exact.refusal)
    assert run.experiment.record.mean[3, 0] < run.experiment.record.mean[2, 0]
    for method in ("next", "leap", "langevin", "rejection"):
        with pytest.raises(BadInput, match="direct method"):
            begun(network=source, method=method)


def test_a_fork_to_a_bad_network_changes_nothing():
    run = advanced(begun(trajectories=5, interval=0.5), 2)
    before = run.digest()
    for network in ("0 -> X ; -3", "X -> 0 ; 1\nX = 2.5", chain(3).replace("X1 = 1000", "X1 = -1")):
        with pytest.raises(BadInput):
            run.edit(fork={"network": network})
        assert run.digest() == before and not run.recipe.edits
    advanced(run, 1)
