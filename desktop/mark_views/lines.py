"""Marks made of lines: curves, steps, meshes, segments, arrows, Gaussian ellipses."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QTransform

from desktop.mark_views.mark_view import Extent, MarkView, Scope, extent_of
from desktop.mark_views.stroke import path_of_pairs, path_through, stroke
from desktop.theme import Theme
from engine.marks import Arrows, Curve, Ellipses, Mesh, Segments, Steps

CIRCLE = np.stack([np.cos(np.linspace(0, 2 * np.pi, 65)), np.sin(np.linspace(0, 2 * np.pi, 65))])


class PathView(MarkView):
    """A path in data coordinates, stroked in the colour of the mark's role."""

    swatch = "line"
    thickness: ClassVar[float] = 1.0

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.path = QPainterPath()
        self.colour = theme.role("model")
        self.dashed = False

    def extent(self) -> Extent | None:
        box: QRectF = self.path.controlPointRect()
        return None if self.path.isEmpty() else (box.left(), box.right(), box.top(), box.bottom())

    def paint(self, painter: QPainter, scope: Scope) -> None:
        width = max(1.0, self.thickness * self.theme.line_width)
        stroke(painter, self.path, self.colour, width, scope.to_pixels, dashed=self.dashed)


class CurveView(PathView):
    def update(self, mark: Curve) -> None:
        self.colour, self.dashed = self.theme.role(mark.role), mark.dashed
        self.swatch = "dashes" if mark.dashed else "line"
        self.path = path_through(mark.x, mark.y)


class StepsView(PathView):
    def update(self, mark: Steps) -> None:
        self.colour = self.theme.role(mark.role)
        self.path = path_through(np.repeat(mark.x, 2)[1:-1], np.repeat(mark.y, 2))


class MeshView(PathView):
    thickness = 0.5

    def update(self, mark: Mesh) -> None:
        self.colour = self.theme.role(mark.role)
        rows, columns = (np.pad(v, ((0, 0), (0, 1), (0, 0)), constant_values=np.nan).reshape(-1, 2)
                         for v in (mark.vertices, mark.vertices.swapaxes(0, 1)))  # fmt: skip
        both = np.concatenate([rows, columns])
        self.path = path_through(both[:, 0], both[:, 1])


class SegmentsView(PathView):
    thickness = 0.75

    def update(self, mark: Segments) -> None:
        self.colour = self.theme.role(mark.role)
        self.path = path_of_pairs(mark.start, mark.end)


class EllipsesView(PathView):
    swatch = "ring"

    def update(self, mark: Ellipses) -> None:
        self.colour = self.theme.role(mark.role)
        spread, axes = np.linalg.eigh(np.nan_to_num(mark.covariances.astype(np.float64)))
        roots = axes * np.sqrt(np.clip(spread, 0, None))[:, None, :]
        ring = np.einsum("kij,jn->kni", roots, CIRCLE)
        whole = [np.pad(mark.centres[:, None] + level * ring, ((0, 0), (0, 1), (0, 0)), constant_values=np.nan)
                 for level in mark.levels]  # fmt: skip
        flat = np.concatenate(whole).reshape(-1, 2) if whole else np.empty((0, 2))
        self.path = path_through(flat[:, 0], flat[:, 1])


class ArrowsView(MarkView):
    """Shafts in data units; heads of a few pixels, so that they look alike at every zoom."""

    swatch = "arrow"

    def update(self, mark: Arrows) -> None:
        self.colour = self.theme.role(mark.role)
        self.start, self.end = mark.xy, mark.xy + mark.uv

    def extent(self) -> Extent | None:
        both = np.concatenate([self.start, self.end])
        return extent_of(both[:, 0], both[:, 1])

    def paint(self, painter: QPainter, scope: Scope) -> None:
        start, end = scope.pixels(self.start), scope.pixels(self.end)
        along = start - end
        length = np.linalg.norm(along, axis=1, keepdims=True)
        along = along / np.maximum(length, 1e-6) * np.minimum(7.0 * self.theme.point_scale, 0.4 * length)
        across = np.stack([-along[:, 1], along[:, 0]], axis=1)
        starts = np.concatenate([start, end, end])
        ends = np.concatenate([end, end + along + 0.5 * across, end + along - 0.5 * across])
        width = max(1.0, 0.75 * self.theme.line_width)
        stroke(painter, path_of_pairs(starts, ends), self.colour, width, QTransform())
