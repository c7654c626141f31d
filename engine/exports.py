"""What a run hands out: samples of the model, what it says at given points, and files of the experiment's own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.run import LiveRun
from engine.whole_file import write_whole
from engine.words import BadInput, Text, text

Points = NDArray[np.float64]


def read_points(path: Path) -> Points:
    """Points (n, D) from NPY, or from CSV with or without a heading line. Raises BadInput."""
    try:
        points = np.load(path, allow_pickle=False) if path.suffix.lower() == ".npy" else _from_csv(path)
        points = np.asarray(points, dtype=np.float64)
    except OSError as error:
        raise BadInput(text("Cannot read {path}: {why}.", path=path, why=error.strerror or error)) from None
    except (ValueError, TypeError, EOFError):
        raise BadInput(text("--evaluate {path} does not hold points: give numbers, one point a row.",
                            path=path)) from None  # fmt: skip
    points = points.reshape(-1, 1) if points.ndim == 1 else points
    if points.ndim != 2 or not points.size:
        raise BadInput(text("--evaluate {path} does not hold points: its shape is {shape}.",
                            path=path, shape=points.shape))  # fmt: skip
    if not np.isfinite(points).all():
        row = int(np.flatnonzero(~np.isfinite(points).all(axis=1))[0]) + 1
        raise BadInput(text("--evaluate {path}: point {row} is not finite; remove it.", path=path, row=row))
    return points


def _from_csv(path: Path) -> Points:
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    skip = 1 if lines and any(letter.isalpha() and letter not in "eE" for letter in lines[0]) else 0
    rows = [[float(cell) for cell in line.split(",")] for line in lines[skip:] if line.strip()]
    return np.array(rows, dtype=np.float64)


def check(live: LiveRun, samples: int | None, points: Points | None, at: Sequence[float] = ()) -> None:
    """Raise BadInput before the run where it could not be exported after it."""
    name = live.card.name
    if samples is not None and live.experiment.sample(1, live.streams.view("export")) is None:
        raise BadInput(text("{experiment} does not sample; leave out --samples.", experiment=name))
    if at and live.card.tabulates is None:
        raise BadInput(text("{experiment} knows no times; leave out --at.", experiment=name))
    if points is None:
        return
    if live.card.evaluates is None:
        raise BadInput(text("{experiment} evaluates nothing; leave out --evaluate.", experiment=name))
    target = live.experiment.target
    if target is not None and points.shape[1] != target.dimension:
        raise BadInput(text("--evaluate: points have {given} columns, the target has {wanted}.",
                            given=points.shape[1], wanted=target.dimension))  # fmt: skip


def arrays(live: LiveRun, samples: int | None, points: Points | None) -> dict[str, NDArray[np.float64]]:
    """File stem -> array: `samples`, `evaluated` and whatever else `evaluate` gives, under its own name."""
    found: dict[str, NDArray[np.float64]] = {}
    if samples is not None:
        drawn = live.experiment.sample(samples, live.streams.view("export"))
        assert drawn is not None  # `check` has tried
        found["samples"] = drawn
    if points is not None:
        main, *others = live.experiment.evaluate(points).items()
        found["evaluated"] = main[1]
        found.update(others)
    return found


def write_files(live: LiveRun, folder: Path) -> Text:
    """What the experiment hands out as text, written into `folder`; the sentence says what. Raises BadInput."""
    files = live.experiment.files()
    if not files:
        raise BadInput(text("{experiment} has nothing to take home but its run, its panels and its readings.",
                            experiment=live.card.title))  # fmt: skip
    for name, content in files.items():
        write_whole(folder / name, content.encode())
    return text("Written into {folder}: {names}.", folder=folder, names=", ".join(files))
