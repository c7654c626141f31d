"""The kinetics lab in the window: reactions are typed, rates are slid while it runs, files are opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engine import messages
from engine.kinetics.compiling import compile_shared
from engine.recipe import Recipe, TargetChoice

START = {"network": "0 -> X ; birth\nX -> 0 ; 1\nbirth = 30", "trajectories": 40, "until": 1000.0, "interval": 5.0}


@pytest.fixture(scope="module")
def kernels():
    """On a fresh machine the compiler is at work for a while; no window waits for it here."""
    compile_shared()


@pytest.fixture
def lab(opened, kernels):
    stage = opened(messages.Start(Recipe("gillespie", START, TargetChoice(), 1), run=False))
    stage.until(lambda: "rates.birth" in stage.window.form.rows and stage.link.state.state == "paused")
    return stage


def typed(lab, network):
    field = lab.window.form.rows["network"]._field
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    field.setPlainText(network)
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return lab.window.form.rows["network"]


def restart(lab):
    lab.window.form.restart_wanted.emit()


def test_a_rate_is_slid_while_it_runs_and_recorded(lab):
    lab.link.send(messages.Run())
    lab.running()
    lab.window.form.rows["rates.birth"]._slider.setValue(700)
    lab.until(lambda: lab.link.recipe.knobs.get("rates.birth") != 84.0 and lab.link.knobs.get("rates.birth") == 84.0)
    lab.link.send(messages.Pause())
    lab.paused()
    edits = [edit for info in lab.link.branches for edit in info.recipe.edits]
    assert {"rates.birth": 84.0} in [dict(edit.tune) for edit in edits]


def test_the_reactions_say_what_a_slider_says_then_and_after_a_restart(lab):
    field = lab.window.form.rows["network"]._field
    lab.window.form.rows["rates.birth"]._slider.setValue(700)
    lab.until(lambda: field.toPlainText() == START["network"].replace("30", "84"))
    assert not lab.window.form.pending
    lab.window.commands.restart()
    lab.until(lambda: lab.link.recipe.knobs.get("rates.birth") == 84.0)
    lab.link.send(messages.Pause())
    lab.paused()
    assert field.toPlainText().endswith("birth = 84") and lab.window.form.rows["rates.birth"]._field.text() == "84"
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    lab.window.form.rows["rates.birth"]._slider.setValue(500)
    lab.until(lambda: field.toPlainText().endswith("birth = 60"))
    field.clearFocus()
    assert not lab.window.form.pending, "nothing was typed"
    typed(lab, field.toPlainText() + "\n# mine")
    restart(lab)
    lab.until(lambda: lab.link.recipe.knobs["network"].endswith("birth = 60\n# mine"))
    assert lab.window.form.values["rates.birth"] == 60.0 and not lab.window.form.pending


def test_reactions_are_typed_and_bring_their_rates(lab):
    typed(lab, "A -> B ; k1\nB -> A ; k2\nk1 = 2\nk2 = 3\nA = 50")
    assert lab.window.form.pending["network"].startswith("A -> B")
    restart(lab)
    lab.until(lambda: "rates.k2" in lab.window.form.rows and "rates.birth" not in lab.window.form.rows)
    assert lab.window.form.values["species"] == "B" and not lab.window.form.pending


def test_a_slider_is_turned_in_reactions_that_wait_as_well(lab):
    typed(lab, START["network"].replace("X -> 0 ; 1", "X -> 0 ; 2"))
    lab.window.form.rows["rates.birth"]._slider.setValue(700)
    assert lab.window.form.pending["network"] == "0 -> X ; birth\nX -> 0 ; 2\nbirth = 84"
    lab.window.commands.restart()
    lab.until(lambda: lab.link.recipe.knobs["network"].endswith("; 2\nbirth = 84"))
    assert lab.window.form.values["rates.birth"] == 84.0 and not lab.window.form.pending


def test_reactions_that_were_refused_stay_to_be_mended(lab):
    row = typed(lab, "X -> Y ; (k")
    lab.window.form.rows["rates.birth"]._slider.setValue(700)
    lab.until(lambda: lab.link.knobs.get("rates.birth") == 84.0)
    lab.window.commands.restart()
    lab.until(lambda: lab.link.recipe.knobs.get("rates.birth") == 84.0)
    assert row._field.toPlainText() == "X -> Y ; (k" and "(" in row._fault.text()
    lab.window.commands.choose("gillespie", "one_event")
    lab.until(lambda: lab.link.recipe.knobs.get("advance") == "event")
    row = lab.window.form.rows["network"]
    assert row._field.toPlainText() != "X -> Y ; (k" and not row._fault.text()


@pytest.mark.parametrize(
    ("network", "says"), [("X -> ; -3", "-3"), ("X -> Y ; (k", "("), ("", "no network"), ("X -> Z ; q * W", "q")]
)
def test_a_network_that_will_not_do_is_complained_of_beside_its_field(lab, network, says):
    row = typed(lab, network)
    assert says in row._fault.text() and row._fault.isVisibleTo(lab.window)
    assert "network" not in lab.window.form.pending and lab.link.recipe.knobs["network"] == START["network"]


def test_a_model_file_opens_and_goes_home_again(lab, tmp_path):
    lab.link.send(messages.WriteFiles(str(tmp_path)))
    lab.until(lambda: (tmp_path / "network.xml").exists())
    lab.window.files.open(str(tmp_path / "network.xml"))
    lab.until(lambda: lab.link.recipe.knobs["network"].startswith("# network.xml"))
    assert "X -> 0 ; " in lab.window.form.rows["network"]._field.toPlainText()
    assert any("network.xml" in said for said in lab.sentences) and lab.window.transport.speed.pace == 25.0
    assert "rates.birth" in lab.window.form.rows
    lab.link.send(messages.Pause())
    lab.until(lambda: lab.link.state.state == "paused")


def test_a_model_file_brings_the_panels_of_the_lab(lab, tmp_path):
    lab.window.commands.choose("gillespie", "one_event")
    lab.until(lambda: lab.link.recipe.knobs.get("advance") == "event")
    (tmp_path / "pair.ant").write_text("A -> B ; 1\nA = 9", encoding="utf-8")
    lab.window.files.open(str(tmp_path / "pair.ant"))
    lab.until(lambda: lab.link.recipe.knobs["network"].startswith("# pair.ant"))
    assert lab.window.grid.shown == lab.window.card.panels_of("") and lab.window.transport.speed.pace == 25.0
    lab.link.send(messages.Pause())
    lab.until(lambda: lab.link.state.state == "paused")


def test_a_file_that_is_no_model_leaves_everything_as_it_was(lab, tmp_path):
    (tmp_path / "broken.xml").write_text("<sbml><model", encoding="utf-8")
    lab.window.files.open(str(tmp_path / "broken.xml"))
    lab.until(lambda: any("SBML" in str(sentence) for sentence in lab.sentences))
    assert lab.link.recipe.knobs["network"] == START["network"]


def test_one_event_at_a_time_walks_its_two_phases(lab):
    lab.window.commands.choose("gillespie", "one_event")
    lab.until(lambda: lab.link.recipe.knobs.get("advance") == "event")
    assert lab.window.transport.speed.pace == 0.5
    lab.link.send(messages.Pause())
    lab.until(lambda: [phase.name for phase in lab.window.transport._phases] == ["wait", "fire"])
    lab.window.commands.choose("gillespie", "filling")
    lab.until(lambda: [phase.name for phase in lab.window.transport._phases] == ["simulate", "solve"])
    assert lab.window.transport.speed.pace is None
