"""Run files: what is written comes back; whatever is wrong with one is said in one sentence."""

import base64
import hashlib
import json
import zlib

import numpy as np
import pytest

from engine import runfile
from engine.experiment import Gesture
from engine.recipe import Edit, Recipe, TargetChoice
from engine.targets import Table
from engine.words import BadInput

EDITS = (
    Edit(5, tune={"rate": 0.5}),
    Edit(5, 1, poke=("cloud", Gesture("drag", (1.0, 2.0), (0.5, -1.0), 3))),
    Edit(6, fork={"size": 6}),
)
TOY = Recipe("toy", {"size": 3}, TargetChoice(), 7, EDITS)
CLICK = {"kind": "click", "at": [0, 0]}
DIGEST = hashlib.sha256(b"state").hexdigest()


def as_data(recipe=TOY, steps=9, digests=None):
    return json.loads(runfile.dumps(recipe, steps, digests or {4: DIGEST, 9: DIGEST}))


def changed(**fields):
    return json.dumps({**as_data(), **fields})


def own_data(values):
    return Recipe("flow", {}, TargetChoice(table=Table("mine.csv", ("x", "y"), values)), 0)


def test_a_run_comes_back_as_it_was_saved(tmp_path):
    runfile.save(tmp_path / "run.json", TOY, 9, {4: DIGEST, 9: DIGEST}, "cpu")
    run = runfile.load(tmp_path / "run.json")
    assert (run.recipe.experiment, run.recipe.seed, run.recipe.edits) == ("toy", 7, EDITS)
    assert run.recipe.knobs == {"size": 3, "rate": 0.1, "wait": 0.0, "zoom": 1.0, "fault": ""}
    assert (run.steps, run.digests, run.made_with["device"]) == (9, {4: DIGEST, 9: DIGEST}, "cpu")
    assert [path.name for path in tmp_path.iterdir()] == ["run.json"]


def test_digests_at_an_edit_are_left_out_as_they_could_be_of_before_or_after():
    assert list(as_data(digests={4: DIGEST, 5: DIGEST, 6: DIGEST, 9: DIGEST})["digests"]) == ["4", "9"]


def test_own_data_travel_inside_the_file_bit_for_bit():
    values = np.random.default_rng(0).normal(size=(200, 2)).astype(np.float32)
    back = runfile.loads(runfile.dumps(own_data(values), 1)).recipe.target.table
    assert (back.name, back.columns) == ("mine.csv", ("x", "y"))
    assert np.asarray(back.points, dtype=np.float32).tobytes() == values.tobytes()


def test_damaged_or_swollen_own_data_are_refused():
    data = as_data(own_data(np.random.default_rng(0).normal(size=(200, 2))))
    table = data["target"]["table"]
    swollen = base64.b64encode(zlib.compress(bytes(10**7))).decode()
    for damage in ({"sha256": DIGEST}, {"float32": "not base64"}, {"float32": swollen}, {"rows": 199}, {"rows": 2**40}):
        data["target"] = {"table": {**table, **damage}}
        with pytest.raises(BadInput, match=r"target\.table"):
            runfile.loads(json.dumps(data))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("", "line 1 is not JSON"),
        ("a,b\n1,2\n", "line 1 is not JSON"),
        ("[1, 2]", "has no field rivulet"),
        ("[" * 100_000, "not a Rivulet run file"),
        ('{"rivulet": 1, "seed": NaN}', "not a Rivulet run file"),
        (changed(rivulet=3), r"newer Rivulet \(format 3\); this one reads up to 1"),
        (changed(rivulet="one"), "rivulet = one does not fit"),
        (changed(colour="red"), "no field colour"),
        (changed(seed="seven"), "seed = seven does not fit; it should be a whole number"),
        (changed(seed=-1), "seed = -1 does not fit; it should be 0 or more"),
        (changed(steps=1.5), "steps = 1.5 does not fit"),
        (changed(digests={"4": "abc"}), r"digests\.4 = abc does not fit"),
        (changed(digests={"four": DIGEST}), "digests.four"),
        (changed(experiment="flwo"), "no experiment flwo"),
        (changed(knobs={"sise": 3}), "no knob sise; did you mean size"),
        (changed(knobs={"size": 0}), "size = 0 does not fit"),
        (changed(experiment="flow", knobs={}, edits=[], target={"name": "mons"}), "no target mons"),
        (changed(experiment="flow", knobs={}, edits=[], target={}), "flow needs a target or data"),
        (changed(edits=[{"step": 5}]), "exactly one of tune, fork and poke"),
        (changed(edits=[{"step": 5, "fork": {}}, {"step": 4, "fork": {}}]), "step 4 comes after one at step 5"),
        (changed(edits=[{"step": 5, "tune": {"size": 4}}]), "tunes size, which needs a new run"),
        (changed(edits=[{"step": 5, "phase": 2, "fork": {}}]), "names phase 2"),
        (changed(edits=[{"step": 1, "poke": {"panel": "sky", "gesture": CLICK}}]), "panel sky"),
        (changed(edits=[{"step": 1, "poke": {"panel": "cloud", "gesture": {**CLICK, "at": [0]}}}]), "at.*longer"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_one_sentence(content, sentence):
    with pytest.raises(BadInput, match=sentence) as refused:
        runfile.loads(content, "bad.json")
    assert str(refused.value).startswith("bad.json") and "\n" not in str(refused.value)


def test_every_missing_field_is_named():
    for name in ("experiment", "knobs", "target", "seed", "edits", "steps", "digests", "made_with"):
        data = as_data()
        del data[name]
        with pytest.raises(BadInput, match=f"the field {name} is missing"):
            runfile.loads(json.dumps(data))


def test_a_file_cut_short_anywhere_is_refused():
    whole = runfile.dumps(TOY, 9, {4: DIGEST})
    for end in range(1, len(whole) - 2, 7):
        with pytest.raises(BadInput, match=r"ends before it is complete|not JSON"):
            runfile.loads(whole[:end])


def test_files_that_cannot_be_read_or_written(tmp_path):
    (tmp_path / "binary.json").write_bytes(b"\x80\x81\xff")
    for bad in (tmp_path / "none.json", tmp_path, tmp_path / "binary.json"):
        with pytest.raises(BadInput):
            runfile.load(bad)
    for folder in (tmp_path / "none", tmp_path / "binary.json"):
        with pytest.raises(BadInput, match="Cannot write"):
            runfile.save(folder / "run.json", TOY, 9)


def test_a_failed_save_leaves_the_old_file(tmp_path):
    runfile.save(tmp_path / "run.json", TOY, 9)
    before = (tmp_path / "run.json").read_text()
    with pytest.raises(BadInput):
        runfile.save(tmp_path / "run.json", Recipe("toy", {"size": -1}, TargetChoice(), 0), 3)
    assert (tmp_path / "run.json").read_text() == before
