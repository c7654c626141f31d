"""A film holds the asked pictures of the run as it was, and leaves nothing behind when it is given up."""

from __future__ import annotations

import itertools
import os
import time
from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop import film_dialog
from desktop.film import Film, FilmPlan
from desktop.gif import gif_of, packed
from desktop.theme import LIGHT
from engine.experiments import card
from engine.hosts import ProcessHost, ThreadHost
from engine.recipe import Edit
from tests.desktop.stage import PATIENCE, Stage, toy

SIZE = (320, 240)


def plan(path, frames=6, end=40, **knobs) -> FilmPlan:
    recipe = toy(wait=0.0, **knobs).recipe.edited(Edit(20, tune={"rate": 0.5}))
    return FilmPlan(recipe, end, card("toy").panels, frames, 10, SIZE, path)


def ended(film: Film, seconds: float = PATIENCE) -> object:
    """What the film says at its end."""
    said: list[object] = []
    film.finished.connect(said.append)
    film.failed.connect(said.append)
    patience = time.monotonic() + seconds
    while not said:
        assert time.monotonic() < patience, "no film"
        QTest.qWait(5)
    return said[0]


def pictures(path) -> list[np.ndarray]:
    with Image.open(path) as gif:
        found = []
        for number in range(gif.n_frames):
            gif.seek(number)
            found.append(np.asarray(gif.convert("RGB")))
        return found


@pytest.mark.parametrize("host", [ThreadHost, ProcessHost])
def test_a_film_has_the_asked_number_of_differing_pictures(qapp, tmp_path, host):
    film = Film(plan(tmp_path / "run.gif"), LIGHT, host)
    progress: list[tuple[int, int]] = []
    film.progressed.connect(lambda done, of: progress.append((done, of)))
    assert ended(film) == tmp_path / "run.gif"
    found = pictures(tmp_path / "run.gif")
    assert len(found) == 6 and found[0].shape == (240, 320, 3)
    assert all((before != after).any() for before, after in itertools.pairwise(found))
    assert progress == sorted(progress) and {of for _, of in progress} == {12}
    assert tuple(found[0][1, 1]) == LIGHT.tokens.surface.getRgb()[:3]


def test_the_same_run_gives_the_same_film(qapp, tmp_path):
    for name in ("a.gif", "b.gif"):
        assert ended(Film(plan(tmp_path / name, frames=3), LIGHT, ThreadHost)) == tmp_path / name
    assert (tmp_path / "a.gif").read_bytes() == (tmp_path / "b.gif").read_bytes()


def test_frames_are_spread_evenly_and_never_more_than_steps(tmp_path):
    assert plan(tmp_path, frames=5, end=40).steps == [0, 10, 20, 30, 40]
    assert plan(tmp_path, frames=60, end=3).steps == [0, 1, 2, 3]
    assert replace(plan(tmp_path, frames=3, end=40), begin=20).steps == [20, 30, 40]


def test_a_film_given_up_leaves_no_file_and_no_engine(qapp, tmp_path):
    film = Film(plan(tmp_path / "run.gif", frames=40, end=4000), LIGHT, ProcessHost)
    pid = film.host.worker_pid
    QTest.qWait(100)
    film.cancel()
    patience = time.monotonic() + PATIENCE
    while alive(pid):
        assert time.monotonic() < patience, "the engine stayed"
        QTest.qWait(20)
    assert not list(tmp_path.iterdir())


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except OSError:
        return False
    return True


def test_giving_up_while_the_file_is_put_together_leaves_none(qapp, tmp_path):
    film = Film(plan(tmp_path / "run.gif"), LIGHT, ThreadHost)
    count = film._count

    def given_up() -> None:
        count()
        film._cancelled.set()

    film._count = given_up
    patience = time.monotonic() + PATIENCE
    while film._encoded < 2:
        assert time.monotonic() < patience
        QTest.qWait(5)
    film.cancel()
    assert film._encoded == 2 and not list(tmp_path.iterdir())


@pytest.mark.parametrize(("knobs", "says"), [({"fault": "raise"}, "the toy broke"), ({"size": -1}, "size = -1")])
def test_a_run_that_fails_is_said_in_one_sentence(qapp, tmp_path, knobs, says):
    sentence = str(ended(Film(plan(tmp_path / "run.gif", **knobs), LIGHT, ThreadHost)))
    assert says in sentence and "film" in sentence and not list(tmp_path.iterdir())


def test_a_folder_that_is_gone_is_said_in_one_sentence(qapp, tmp_path):
    sentence = str(ended(Film(plan(tmp_path / "gone" / "run.gif", frames=2), LIGHT, ThreadHost)))
    assert sentence.startswith(f"Cannot write {tmp_path / 'gone' / 'run.gif'}: ") and sentence.endswith("folder.")


def test_colours_that_fill_a_picture_are_kept_as_they_are(tmp_path):
    ramp = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, axis=2)
    pixels = np.concatenate([np.full((64, 256, 3), 255, np.uint8), np.repeat(ramp, 8, axis=0),
                             np.full((16, 256, 3), (11, 127, 147), np.uint8)])  # fmt: skip
    ticks: list[int] = []
    made = gif_of([packed(pixels.tobytes()), packed(pixels[::-1].tobytes())], (256, 88), 20, lambda: ticks.append(1))
    (tmp_path / "ramp.gif").write_bytes(made)
    found = pictures(tmp_path / "ramp.gif")
    assert len(ticks) == 2 and (found[0][:64] == 255).all() and (found[0][-16:] == (11, 127, 147)).all()
    assert abs(found[0].astype(int) - pixels).max() <= 12


@pytest.fixture
def stage(qapp, monkeypatch):
    monkeypatch.setenv("RIVULET_FORGET", "1")
    stage = Stage(toy())
    yield stage
    stage.close()


def test_the_window_films_while_the_run_goes_on(stage, tmp_path, monkeypatch):
    stage.do("film")
    assert "no history" in stage.sentences[-1] and stage.window.films.dialog is None
    stage.link.send(stage_steps(40))
    stage.at(40)
    stage.do("film")
    dialog = stage.window.films.dialog
    form = dialog.form
    assert form.frames == 41 and dialog.says.text().startswith("41 pictures of steps 0 to 40 in 4.1 s, about 2.8 MB")
    for enter, typed, says in [
        (form.count, "9999", "Pictures = 9999 does not fit; give a whole number from 2 to 300."),
        (form.begin_at, "40", "First step = 40 does not fit; give a whole number from 0 to 39."),
        (form.end_at, "x", "Last step = x does not fit; give a whole number from 1 to 40."),
    ]:
        enter(typed)
        assert dialog.says.text() == says and dialog.begin.isEnabled()
    assert (form.first, form.last, form.frames) == (0, 40, 41)
    form.begin_at("10")
    form.count("4")
    asked: list[str] = []
    monkeypatch.setattr(stage.window.exports, "ask_path", lambda *words: asked.append(words[0]))
    for part, chosen in ((form._frames, 0), (form.panels["cloud"], 1)):
        part.setFocus()
        QTest.keyClick(part, Qt.Key.Key_Return)
        assert len(asked) == chosen
    assert dialog.says.text().startswith("4 pictures of steps 10 to 40")
    dialog.start(tmp_path / "run.gif")
    stage.do("play")
    stage.until(lambda: stage.window.films.dialog is None)
    assert stage.sentences[-1] == f"Saved to {tmp_path / 'run.gif'}."
    assert stage.step > 40 and len(pictures(tmp_path / "run.gif")) == 4
    assert len(stage.link.branches) == 1


def stage_steps(steps: int):
    from engine import messages

    return messages.Step(steps)


@pytest.fixture
def filming(stage, monkeypatch):
    """Begins to film the toy's first five steps, by an engine in a thread: it is up sooner."""
    monkeypatch.setattr(film_dialog, "Film", partial(Film, host=ThreadHost))
    stage.link.send(stage_steps(5))
    stage.at(5)

    def begin(path):
        stage.do("film")
        stage.window.films.dialog.start(path)
        return stage.window.films.dialog.film

    return begin


def test_a_film_goes_on_under_another_theme_in_the_look_that_it_began_in(stage, filming, tmp_path):
    for name in ("a.gif", "b.gif"):
        film = filming(tmp_path / name)
        if name == "b.gif":
            stage.until(lambda film=film: film._frames)
            stage.do("theme_projector")
            assert stage.window.films.dialog.film is film and stage.window.films.dialog.isVisible()
        stage.until(lambda: stage.window.films.dialog is None)
        assert stage.sentences[-1] == f"Saved to {tmp_path / name}."
    assert (tmp_path / "a.gif").read_bytes() == (tmp_path / "b.gif").read_bytes()


def test_a_film_that_cannot_be_written_there_is_kept_and_goes_elsewhere(stage, filming, tmp_path, monkeypatch):
    filming(tmp_path / "gone" / "run.gif")
    dialog = stage.window.films.dialog
    stage.until(lambda: dialog.film is None)
    assert dialog.isVisible() and dialog.says.text().endswith("choose another folder.")
    asked = iter([tmp_path / "lost" / "run.gif", tmp_path / "run.gif"])
    monkeypatch.setattr(stage.window.exports, "ask_path", lambda *_: next(asked))
    dialog.begin.click()
    assert dialog.isVisible() and str(tmp_path / "lost") in dialog.says.text()
    stage.do("theme_dark")
    monkeypatch.setattr(stage.window.exports, "ask_path", lambda *_: next(asked))
    stage.window.films.dialog.begin.click()
    assert stage.window.films.dialog is None and len(pictures(tmp_path / "run.gif")) == 6
    assert stage.sentences[-1] == f"Saved to {tmp_path / 'run.gif'}."


def test_a_film_begins_again_in_another_language(stage, filming, tmp_path):
    before = filming(tmp_path / "run.gif")
    stage.do("language_zh_CN")
    assert stage.window.films.dialog.film is not before and before.host is None
    stage.until(lambda: stage.window.films.dialog is None)
    assert len(pictures(tmp_path / "run.gif")) == 6


def test_an_open_form_keeps_its_choices_under_another_theme(stage):
    stage.link.send(stage_steps(20))
    stage.at(20)
    stage.do("film")
    stage.window.films.dialog.form.begin_at("7")
    stage.do("theme_dark")
    form = stage.window.films.dialog.form
    assert (form.first, form.last) == (7, 20) and stage.window.films.dialog.isVisible()


def test_a_film_of_a_slow_run_watches_its_engine_on_the_way(qapp, tmp_path):
    """Pictures drawn between two wanted steps are left out, and every wanted one is whole."""
    recipe = toy(wait=0.03).recipe
    made = FilmPlan(recipe, 30, card("toy").panels, 3, 10, SIZE, tmp_path / "run.gif", begin=10)
    assert ended(Film(made, LIGHT, ThreadHost)) == tmp_path / "run.gif"
    assert len(pictures(tmp_path / "run.gif")) == 3
