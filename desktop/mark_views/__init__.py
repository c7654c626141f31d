"""How every mark of `engine.marks` is drawn: one small class a mark, one table."""

from __future__ import annotations

from desktop.mark_views.annotations import LineView, NoteView
from desktop.mark_views.areas import BandView, BarsView
from desktop.mark_views.graph import GraphView
from desktop.mark_views.images import FieldView, ImageView, MatrixView
from desktop.mark_views.lines import ArrowsView, CurveView, EllipsesView, MeshView, SegmentsView, StepsView
from desktop.mark_views.log_axes import on_log_axes
from desktop.mark_views.mark_view import ColourKey, Extent, MarkView, Scope, union
from desktop.mark_views.note_corner import NoteCorner
from desktop.mark_views.points import PointsView
from desktop.theme import Theme
from engine.marks import (
    Arrows,
    Band,
    Bars,
    Curve,
    Ellipses,
    Field,
    Graph,
    Line,
    Mark,
    Matrix,
    Mesh,
    Note,
    Points,
    Segments,
    Steps,
)

VIEWS: dict[type[Mark], type[MarkView]] = {
    Field: FieldView,
    Points: PointsView,
    Curve: CurveView,
    Steps: StepsView,
    Band: BandView,
    Bars: BarsView,
    Arrows: ArrowsView,
    Mesh: MeshView,
    Ellipses: EllipsesView,
    Segments: SegmentsView,
    Matrix: MatrixView,
    Graph: GraphView,
    Line: LineView,
    Note: NoteView,
}


def view_for(mark: Mark, theme: Theme) -> MarkView:
    """A view that already shows `mark`; newer marks of its type go to the view's `update`."""
    view = VIEWS[type(mark)](theme)
    view.update(mark)
    return view


__all__ = [
    "VIEWS",
    "ColourKey",
    "Extent",
    "GraphView",
    "ImageView",
    "MarkView",
    "MatrixView",
    "NoteCorner",
    "NoteView",
    "PointsView",
    "Scope",
    "on_log_axes",
    "union",
    "view_for",
]
