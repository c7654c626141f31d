"""The history of a run as a film: an engine of its own goes through the recipe again and delivers every frame.

The run on stage goes on untouched. Panels are drawn off screen between two ticks of the window's clock; the
GIF is put together in a thread.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QPainter

from desktop.gif import gif_of, packed
from desktop.panel_picture import PanelPicture
from desktop.panel_rows import rows_for
from desktop.stylesheet import stylesheet
from desktop.theme import Theme
from engine import messages
from engine.experiment import PanelSpec
from engine.hosts import Host, ProcessHost
from engine.messages import Frame
from engine.recipe import Recipe
from engine.whole_file import write_whole
from engine.words import BadInput, Text, text

TICK_MILLISECONDS = 16
GAP = 8
MOST_FRAMES = 300


@dataclass(frozen=True)
class FilmPlan:
    """What is filmed: `frames` pictures of the `panels`, evenly over steps `begin` to `end` of the recipe."""

    recipe: Recipe
    end: int
    panels: tuple[PanelSpec, ...]
    frames: int
    fps: float
    size: tuple[int, int]
    path: Path
    device: str = "cpu"
    begin: int = 0

    @property
    def steps(self) -> list[int]:
        """The step of each frame; never more frames than steps."""
        count = max(1, min(self.frames, self.end - self.begin + 1, MOST_FRAMES))
        return [round(step) for step in np.linspace(self.begin, self.end, count).tolist()]


class Stage:
    """Several panels side by side in one picture of a fixed size."""

    def __init__(self, specs: Sequence[PanelSpec], theme: Theme, size: tuple[int, int]) -> None:
        self._theme, self._size = theme, QSize(*size)
        self._cells: dict[str, tuple[QPoint, PanelPicture]] = {}
        rows, left, top = rows_for(len(specs), *size, theme.font_scale), list(specs), 0
        high = (size[1] - GAP * (len(rows) - 1)) // len(rows)
        for count in rows:
            wide = (size[0] - GAP * (count - 1)) // count
            for column in range(count):
                cell = PanelPicture(left[column], theme, QSize(wide, high))
                # The window may change its theme meanwhile; a film keeps the one that it began in.
                cell.view.setFont(theme.font())
                sheet = stylesheet(vars(theme.tokens), theme.font_scale)
                cell.view.setStyleSheet(f"{sheet} QLabel {{ color: {theme.tokens.text.name()}; }}")
                self._cells[left[column].name] = QPoint(column * (wide + GAP), top), cell
            left, top = left[count:], top + high + GAP

    def draw(self, frame: Frame) -> Iterator[bytes | None]:
        """Draw one panel at each turn, so that the window can do its own work in between; at last, RGB pixels."""
        image = QImage(self._size, QImage.Format.Format_RGB888)
        image.fill(self._theme.tokens.ground)
        for name, (corner, cell) in self._cells.items():
            cell.show(frame.panels[name])
            with QPainter(image) as painter:
                painter.drawImage(corner, cell.image())
            yield None
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        yield rows[:, : 3 * image.width()].tobytes()

    def close(self) -> None:
        for _, cell in self._cells.values():
            cell.close()
        self._cells = {}


class _CancelledError(Exception):
    pass


class Film(QObject):
    """One film in the making. Says `finished` with the path, or `failed` with a sentence; `cancel` says neither."""

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(
        self, plan: FilmPlan, theme: Theme, host: Callable[[], Host] = ProcessHost, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.plan, self.theme = plan, theme
        self._steps = plan.steps
        self._frames: list[bytes] = []
        self._drawing: Iterator[bytes | None] = iter(())
        self._encoded = 0
        self.gif: bytes | None = None  # the whole film, once it is put together
        self._outcome: Path | Text | None = None
        self._cancelled = threading.Event()
        self._stage: Stage | None = Stage(plan.panels, theme, plan.size)
        self.host: Host | None = host()
        for command in (
            messages.UseDevice(plan.device),
            messages.PauseOnFindings(False),
            messages.Start(plan.recipe, run=False, until=plan.begin),
            messages.Show(tuple(spec.name for spec in plan.panels)),
            messages.More(),
        ):
            self.host.send(command)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MILLISECONDS)

    def cancel(self) -> None:
        """Stop where it is; no file is written."""
        self._cancelled.set()
        self._end()

    def _tick(self) -> None:
        if self.host is not None:
            self._listen(self.host)
            self._draw(self.host)
        self.progressed.emit(len(self._frames) + self._encoded, 2 * len(self._steps))
        if self._outcome is not None:
            outcome = self._outcome
            self._end()
            (self.finished if isinstance(outcome, Path) else self.failed).emit(outcome)

    def _listen(self, host: Host) -> None:
        for event in host.take_diary():
            if isinstance(event, messages.Failed | messages.Refused | messages.EngineLost):
                self._outcome = text("The film could not be made: {why}", why=event.sentence)
                return
        if (frame := host.take_frame()) is None or self._stage is None:
            return
        if frame.step != self._steps[len(self._frames)]:
            # Seen on the way: a long one is watched.
            host.send(messages.More())
            return
        self._drawing = self._stage.draw(frame)
        if len(self._frames) + 1 < len(self._steps):
            host.send(messages.Seek(self._steps[len(self._frames) + 1]))

    def _draw(self, host: Host) -> None:
        """One panel more; the engine is on its way to the next frame meanwhile."""
        if (pixels := next(self._drawing, None)) is None:
            return
        self._drawing = iter(())
        self._frames.append(packed(pixels))
        if len(self._frames) < len(self._steps):
            host.send(messages.More())
        else:
            self._dismiss()
            threading.Thread(target=self._write, name="film", daemon=True).start()

    def _write(self) -> None:
        try:
            self.gif = gif_of(self._frames, self.plan.size, self.plan.fps, self._count)
            if not self._cancelled.is_set():
                write_whole(self.plan.path, self.gif)
                self._outcome = self.plan.path
        except _CancelledError:
            pass
        except BadInput as error:
            self._outcome = error.sentence
        except Exception as error:
            # Whatever goes wrong in this thread must not leave a progress bar that waits forever.
            self._outcome = text("The film could not be made: {why}", why=repr(error))

    def _count(self) -> None:
        self._encoded += 1
        if self._cancelled.is_set():
            raise _CancelledError

    def _end(self) -> None:
        self._timer.stop()
        self._dismiss()

    def _dismiss(self) -> None:
        """Neither engine nor panels are needed any more. An engine may take its time to end."""
        if self._stage is not None:
            self._stage.close()
            self._stage = None
        if self.host is not None:
            threading.Thread(target=self.host.close, name="film engine", daemon=True).start()
            self.host = None
