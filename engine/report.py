"""What a headless run leaves behind: the table on the screen, and the files of `--out`."""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine import runfile
from engine.experiment import Readings, Standing
from engine.headless import Outcome
from engine.marks import Estimate, Provenance, Quadrature
from engine.words import BadInput, text

Arrays = Mapping[str, NDArray[np.float64]]


def prepare(out: Path) -> None:
    """Make the folder and see that it can be written to, before the run rather than after it."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        # What an earlier run left must not pass for this one's.
        for name in ("samples.npy", "evaluated.npy"):
            (out / name).unlink(missing_ok=True)
        probe = out / ".rivulet"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise _unwritable(out, error) from None


def write(out: Path, outcome: Outcome, arrays: Arrays, files: Mapping[str, str]) -> None:
    """run.json, readings.csv, report.json, the arrays as NAME.npy and `files` into the folder `out`.

    Raises BadInput where it cannot be written.
    """
    live = outcome.live
    runfile.save(out / "run.json", live.recipe, live.step, outcome.digests, live.device)
    numbers = json.dumps(report(outcome), indent=1, ensure_ascii=False) + "\n"
    try:
        _write_readings(out / "readings.csv", outcome)
        (out / "report.json").write_text(numbers, encoding="utf-8")
        for name, array in arrays.items():
            np.save(out / f"{name}.npy", array, allow_pickle=False)
        for name, content in files.items():
            (out / name).write_text(content, encoding="utf-8")
    except OSError as error:
        raise _unwritable(out, error) from None


def _unwritable(out: Path, error: OSError) -> BadInput:
    return BadInput(
        text("--out {folder} cannot be written: {why}; choose another folder.", folder=out, why=error.strerror)
    )


def report(outcome: Outcome) -> dict[str, Any]:
    """The run in numbers; not-a-number becomes null, since JSON has no word for it."""
    live = outcome.live
    standings = live.experiment.standings()
    made_with = runfile.made_with(live.device)
    return {
        "readings": {name: _plain(value) for name, value in outcome.readings.items()},
        "truths": {
            name: {"value": standing.truth, **provenance(standing.truth_source), **_late(standing)}
            for name, standing in standings.items()
            if standing.truth is not None
        },
        "sources": {name: provenance(standing.source) for name, standing in standings.items()},
        "findings": [
            {"name": found.name, "says": str(found.says), "cure": str(found.cure), "since": found.since}
            for found in outcome.findings
        ],
        "steps": live.step,
        "seconds": outcome.seconds,
        "steps_per_second": live.step / outcome.seconds if outcome.seconds > 0 else None,
        "device": made_with.pop("device"),
        "versions": made_with,
    }


def provenance(source: Provenance | None) -> dict[str, Any]:
    """How a number is known, as data."""
    if isinstance(source, Quadrature):
        return {"provenance": "quadrature", "error": source.error}
    if isinstance(source, Estimate):
        return {"provenance": "estimate", "n": source.n, "floor": source.floor}
    return {"provenance": "exact"}


def in_words(source: Provenance | None) -> str:
    if isinstance(source, Quadrature):
        return f"quadrature ± {source.error:.1g}"
    if isinstance(source, Estimate):
        floor = "" if source.floor is None else f", floor {source.floor:.3g}"
        return f"estimate, n = {source.n:,}{floor}"
    return "exact"


def headline(outcome: Outcome) -> str:
    live = outcome.live
    on = live.recipe.target.called
    speed = live.step / outcome.seconds if outcome.seconds > 0 else 0.0
    return (
        f"{live.card.name}{' on ' + on if on else ''}, seed {live.recipe.seed}: {live.step} steps on {live.device} "
        f"in {outcome.seconds:.1f} s ({speed:.0f} steps/s)"
    )


def table(outcome: Outcome) -> str:
    """The final readings, how each is known, and what it should reach."""
    readings, card = outcome.readings, outcome.live.card
    standings = outcome.live.experiment.standings()
    units = {spec.name: spec.unit for spec in card.readings}
    units |= {name: standing.unit for name, standing in standings.items() if standing.unit is not None}
    named = [name for name in units if name in readings] + [name for name in readings if name not in units]
    rows: list[tuple[str, ...]] = [("reading", "value", "unit", "known as", "should reach")]
    rows += [_row(name, readings, units.get(name, ""), standings.get(name)) for name in named]
    return aligned(rows)


def _row(name: str, readings: Readings, unit: str, standing: Standing | None) -> tuple[str, ...]:
    known, truth = "", ""
    if standing is not None:
        known = in_words(standing.source)
        if standing.truth is not None:
            late = ", ".join([in_words(standing.truth_source), *(f"step {step}" for step in _late(standing).values())])
            truth = f"{standing.truth:.5g} ({late})"
    return (name, f"{readings[name]:.5g}", unit, known, truth)


def _late(standing: Standing) -> dict[str, int]:
    """Of which step the truth is, where that is not the reading's."""
    return {} if standing.truth_step is None else {"step": standing.truth_step}


def aligned(rows: list[tuple[str, ...]]) -> str:
    """Rows as columns padded to one width each."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def _write_readings(path: Path, outcome: Outcome) -> None:
    """One row a recorded step, a column a reading; a reading not taken at a step is left empty."""
    names = list(dict.fromkeys(name for _, readings in outcome.rows for name in readings))
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["step", *names])
        for step, readings in outcome.rows:
            writer.writerow([step, *(repr(float(readings[name])) if name in readings else "" for name in names)])


def _plain(value: float) -> float | str | None:
    """JSON knows no infinity, which may well be the answer: it is written out. What is no number is null."""
    return float(value) if math.isfinite(value) else None if math.isnan(value) else str(float(value))
