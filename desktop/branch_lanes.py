"""Where the branches of a run lie on the timeline: the present one as a track, the others as lanes beneath."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from desktop.number_line import written
from desktop.words import tr
from engine.branches import BranchInfo
from engine.knobs import Knob
from engine.messages import Branches
from engine.recipe import Edit


@dataclass(frozen=True)
class Lane:
    """A branch other than the present one, from `start` to `end`, on row `row` (0 is nearest the track)."""

    branch: int
    start: int
    end: int
    row: int


@dataclass(frozen=True)
class Tree:
    """What the timeline draws: `fork_steps` are places on the track where another branch leaves."""

    current: int
    end: int
    furthest: int
    lanes: tuple[Lane, ...]
    fork_steps: tuple[int, ...]
    edits: tuple[Edit, ...]


@dataclass(frozen=True)
class Tick:
    """Edits so close that they are drawn as one: those of a slider that was dragged while the run went on."""

    edits: tuple[Edit, ...]

    @property
    def first(self) -> int:
        return self.edits[0].step

    @property
    def last(self) -> int:
        return self.edits[-1].step


def ticks(edits: Sequence[Edit], near: float) -> tuple[Tick, ...]:
    """Tunes of the same knobs, each at most `near` steps after the one before, are one tick; forks have none."""
    found: list[list[Edit]] = []
    for edit in edits:
        if edit.fork is not None:
            continue
        before = found[-1][-1] if found else None
        if (
            before is not None
            and edit.step - before.step <= near
            and _turned(edit)
            and _turned(edit) == _turned(before)
        ):
            found[-1].append(edit)
        else:
            found.append([edit])
    return tuple(Tick(tuple(group)) for group in found)


def _turned(edit: Edit) -> frozenset[str]:
    return frozenset(edit.tune or ())


def tree(branches: Branches) -> Tree:
    """Lay the branches out as seen from the present one; the newest stands in for one that is not known."""
    known = {info.branch: info for info in branches.branches}
    here = branches.current if branches.current in known else branches.branches[-1].branch
    left_at = _track(known, here)
    lanes: list[Lane] = []
    forks: set[int] = set()
    for info in branches.branches:
        if info.branch == here:
            continue
        # An ancestor shares the track up to where the present branch left it; only its rest is a lane.
        start = left_at.get(info.branch, info.fork_step)
        lanes.append(Lane(info.branch, start, max(info.end, start), _free_row(lanes, start)))
        if info.branch in left_at:
            forks.add(start)
        elif info.fork_step <= left_at.get(info.parent, -1):
            forks.add(info.fork_step)
    current = known[here]
    furthest = max(info.end for info in branches.branches)
    return Tree(here, current.end, furthest, tuple(lanes), tuple(sorted(forks)), current.recipe.edits)


def _track(known: Mapping[int, BranchInfo], current: int) -> dict[int | None, int]:
    """For each branch that the track follows, the step up to which it does."""
    info, last = known[current], known[current].end
    left_at: dict[int | None, int] = {current: last}
    while info.parent is not None and info.parent in known:
        last = min(last, info.fork_step)
        left_at[info.parent] = last
        info = known[info.parent]
    return left_at


def _free_row(lanes: list[Lane], start: int) -> int:
    """The first row whose lanes all end before `start`."""
    taken = {lane.row for lane in lanes if lane.end >= start}
    return next(row for row in range(len(lanes) + 1) if row not in taken)


def edit_words(edit: Edit, knobs: Mapping[str, Knob] = MappingProxyType({}), title: str = "") -> str:
    """What a person changed, as the tooltip of its tick says it: `knobs` by name, `title` of the panel touched."""
    if edit.poke is not None:
        return tr("Step {step}: a gesture on {panel}", step=edit.step, panel=title or edit.poke[0])
    changes = edit.fork if edit.fork is not None else edit.tune or {}
    said = ", ".join(_change(knobs.get(name), name, value) for name, value in changes.items())
    if edit.fork is not None and not changes:
        return tr("Step {step}: forked", step=edit.step)
    if edit.fork is not None:
        return tr("Step {step}: forked with {changes}", step=edit.step, changes=said)
    return tr("Step {step}: {changes}", step=edit.step, changes=said)


def tick_words(tick: Tick, knobs: Mapping[str, Knob] = MappingProxyType({}), title: str = "") -> str:
    """As `edit_words`, for all edits of a tick."""
    last = tick.edits[-1]
    if len(tick.edits) == 1:
        return edit_words(last, knobs, title)
    said = ", ".join(_change(knobs.get(name), name, value) for name, value in (last.tune or {}).items())
    return tr("Steps {first} to {last}, {n} changes: {changes} at last",
              first=tick.first, last=tick.last, n=len(tick.edits), changes=said)  # fmt: skip


def _change(knob: Knob | None, name: str, value: object) -> str:
    if knob is None:
        return f"{name} = {value}"
    if isinstance(value, bool):
        says = tr("on") if value else tr("off")
    else:
        says = next((tr(label) for choice, label in knob.choices if choice == value), written(value))
    return f"{tr(knob.label)} = {says}"


def horizon(step: int, least: int = 100) -> int:
    """The next round number (1, 2 or 5 times a power of ten) at or beyond `step`: an axis that seldom moves."""
    size = least
    while size < step:
        size = size * 5 // 2 if str(size)[0] == "2" else size * 2
    return size
