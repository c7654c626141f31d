"""Which corner of a plot its notes stand in: the one where they cover least of what else is drawn."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from desktop.mark_views.annotations import NoteView
from desktop.mark_views.images import ImageView
from desktop.mark_views.mark_view import MarkView, Scope

COARSE = 4  # pixels of a plot to one of the sketch in which covered pixels are counted
LOOK_SECONDS = 1.0
BETTER = 0.06  # by how much of its plate a note must be freer elsewhere before it moves
CORNERS = ((False, False), (True, False), (False, True), (True, True))  # right, bottom


class NoteCorner:
    """Looks at a plot now and then; a corner is kept while it is about as good as any other."""

    def __init__(self) -> None:
        self._corner = CORNERS[0]
        self._high = 0.0
        self._looked: tuple[float, object] = (-LOOK_SECONDS, None)

    def place(self, scope: Scope, views: Sequence[MarkView]) -> None:
        """Tell `scope` where the notes among `views` go."""
        notes = [view for view in views if isinstance(view, NoteView) and view.at is None]
        # Pictures fill the whole plot, and a plate over one is as good as over another part of it.
        others = [view for view in views if not isinstance(view, NoteView | ImageView)]
        if not notes or not others:
            return
        now, room = time.monotonic(), scope.rect.getRect()
        if now - self._looked[0] > LOOK_SECONDS or room != self._looked[1]:
            self._looked = now, room
            self._look(scope, notes, others)
        right, bottom = self._corner
        scope.notes_right = right
        if bottom:
            scope.notes_top = max(scope.rect.bottom() - self._high - 12, scope.rect.top())

    def _look(self, scope: Scope, notes: Sequence[MarkView], others: Sequence[MarkView]) -> None:
        """Sketch the plot, and count what a plate as large as all notes would cover in each corner."""
        image = QImage(
            max(1, round(scope.rect.width() / COARSE)), max(1, round(scope.rect.height() / COARSE)),
            QImage.Format.Format_ARGB32_Premultiplied,
        )  # fmt: skip
        image.fill(Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            painter.scale(1 / COARSE, 1 / COARSE)
            painter.translate(-scope.rect.topLeft())
            for view in others:
                view.paint(painter, replace(scope))
            covered, size = _covered(image), replace(scope)
            for view in notes:
                view.paint(painter, size)
        self._high = size.corner
        wide, high = (max(1, round(side / COARSE)) for side in (size.widest + 6, size.corner + 6))
        shares = {
            (right, bottom): covered[slice(-high, None) if bottom else slice(high),
                                     slice(-wide, None) if right else slice(wide)].mean()
            for right, bottom in CORNERS
        }  # fmt: skip
        best = min(CORNERS, key=lambda corner: shares[corner])
        if shares[self._corner] > shares[best] + BETTER:
            self._corner = best


def _covered(image: QImage) -> NDArray[np.bool_]:
    """Which pixels of `image` (h, w) are not empty."""
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return pixels[:, : image.width()] != 0  # a copy: what is painted later does not count
