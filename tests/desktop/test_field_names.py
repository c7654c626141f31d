"""Refusals name knobs as the form shows them, in the window's language; a command line keeps the names it takes."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import engine.experiments
from desktop import words
from desktop.__main__ import starting
from desktop.field_names import as_in_file, as_in_form, named_first
from desktop.knob_form import KnobForm
from desktop.theme import LIGHT
from engine import messages, runfile
from engine.experiments import card
from engine.knobs import KnobSet, knob
from engine.words import BadInput, FieldName, text


class _Knobs(KnobSet):
    size: int = knob(3, label=text("Size of the sample"), help=text("…"), group=text("…"), low=1)
    noise_law: str = knob("g", label=text("Noise"), help=text("…"), group=text("…"))


@pytest.fixture
def chinese(monkeypatch):
    """As if the translation were installed, for a few templates."""
    known = {
        "{name} = {value} does not fit; give a whole number from {low} to {high}.":
            "{name} = {value} 不合适；请给出 {low} 到 {high} 的整数。",
        "Size of the sample": "样本大小",
        "Expectation": "期望", "exact": "精确", "sampled": "抽样",
        "{knob} = {exact} needs a known density, and own data have none; take {sampled}.":
            "{knob} = {exact} 需要已知密度，而自备数据没有；请用 {sampled}。",
    }  # fmt: skip
    monkeypatch.setattr(words.QCoreApplication, "translate", lambda _, said: known.get(said, said))
    return known


def refusal(knobs: type[KnobSet], **values: object):
    with pytest.raises(BadInput) as refused:
        knobs.checked(values)
    return refused.value


def test_a_command_line_keeps_the_name_and_the_window_says_the_label():
    bad = refusal(_Knobs, size=0)
    assert str(bad) == "size = 0 does not fit; give a whole number from 1 to ∞."
    assert words.tr(bad.sentence) == "Size of the sample = 0 does not fit; give a whole number from 1 to ∞."
    # The label ends in the name of no other knob by accident only: it must not be taken for one.
    assert as_in_form(bad.sentence, _Knobs.declared()) == words.tr(bad.sentence)


def test_a_file_is_told_the_label_and_the_name_in_it():
    bad = text("{name}: {sentence}", name="run.json", sentence=refusal(_Knobs, size=0).sentence)
    assert words.tr(as_in_file(bad)).startswith("run.json: Size of the sample (size) = 0 does not fit; ")


def test_it_is_said_in_the_language_of_the_window(chinese):
    assert words.tr(refusal(_Knobs, size=0).sentence) == "样本大小 = 0 不合适；请给出 1 到 ∞ 的整数。"


def test_what_an_experiment_refuses_names_labels_of_knobs_and_of_choices(chinese):
    sentence = text("{knob} = {exact} needs a known density, and own data have none; take {sampled}.",
                    knob=FieldName("expectation"), exact=FieldName("exact", of="expectation"),
                    sampled=FieldName("sampled", of="expectation"))  # fmt: skip
    assert str(sentence) == "expectation = exact needs a known density, and own data have none; take sampled."
    assert words.tr(as_in_file(sentence)).startswith("expectation = exact 需要")
    said = as_in_form(text("{why}", why=sentence), card("nce").knobs.declared())
    assert said == "期望 = 精确 需要已知密度，而自备数据没有；请用 抽样。"
    assert named_first(sentence) == "expectation" and named_first(text("Why?")) == ""


def test_a_knob_that_the_form_has_not_keeps_its_name():
    sentence = text("{knob} = {width} does not fit.", knob=FieldName("width"), width=3)
    assert as_in_form(sentence, _Knobs.declared()) == "width = 3 does not fit."


def test_every_refusal_of_every_experiment_names_its_knobs_as_fields():
    """A name within the template would stay as a command line has it, whatever the form calls the knob."""
    folders = [path.parent for path in Path(engine.experiments.__file__).parent.glob("*/__init__.py")]
    assert len(folders) > 20
    for folder in folders:
        names = "|".join(known.name for known in card(folder.name).knobs.declared())
        named = re.compile(rf"^(?:{names})\b|\b(?:{names})(?= = | to (?:true|false))", re.ASCII)
        for path in folder.rglob("*.py"):
            for template in refused(ast.parse(path.read_text("utf-8"))):
                assert not named.search(template), (path.name, template)


def refused(tree: ast.AST) -> Iterator[str]:
    """The templates of all sentences within `BadInput(...)`."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "BadInput":
            for inner in ast.walk(call):
                if isinstance(inner, ast.Call) and isinstance(inner.func, ast.Name) and inner.func.id == "text":
                    assert isinstance(inner.args[0], ast.Constant)
                    yield inner.args[0].value


def test_a_field_refuses_by_its_label(qtbot):
    form = KnobForm(_Knobs, LIGHT)
    qtbot.addWidget(form)
    form._want("size", "0")
    assert form.rows["size"]._fault.text().startswith("Size of the sample = 0 does not fit; ")


def test_every_number_of_every_experiment_is_refused_by_its_label():
    for name in ("gan", "vae", "flow", "gillespie"):
        knobs = card(name).knobs
        for known in knobs.declared():
            if known.kind in ("int", "float") and known.low is not None:
                said = words.tr(refusal(knobs, **{known.name: known.low - 1}).sentence)
                assert said.startswith(f"{known.label} = "), said


def test_the_window_names_fields_in_files_and_in_experiments(opened, tmp_path):
    stage = opened(starting("markov", None))
    stage.running()
    recipe, path = stage.link.recipe, tmp_path / "bad.json"
    labels = {known.name: str(known.label) for known in stage.window.card.knobs.declared()}
    assert labels["start"] not in ("start", "") and labels["dt"] != "dt"
    stage.link.send(messages.Start(replace(recipe, knobs={**recipe.knobs, "start": "9"})))
    stage.until(lambda: any(said.startswith(f"{labels['start']} = 9 does not fit; ") for said in stage.sentences))
    written = json.loads(runfile.dumps(recipe, 5))
    written["knobs"]["dt"] = -1
    path.write_text(json.dumps(written))
    stage.window.files.open(str(path))
    said = f"bad.json: {labels['dt']} (dt) = -1"
    stage.until(lambda: any(sentence.startswith(said) for sentence in stage.sentences))
