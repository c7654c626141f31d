"""Where everything in the window stands: gallery, panels and knobs side by side, transport and readings beneath."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.banner import Banner
from desktop.dataset_picker import DatasetPicker
from desktop.gallery import Gallery
from desktop.hint import Hint
from desktop.knob_form import KnobForm
from desktop.panel_grid import PanelGrid
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.transport import TransportBar

KNOB_WIDTH = 284


class Page(QWidget):
    """The parts that stay, and places for those that each experiment brings along."""

    def __init__(
        self,
        banner: Banner,
        grid: PanelGrid,
        gallery: Gallery,
        picker: DatasetPicker,
        hint: Hint,
        transport: TransportBar,
        theme: Theme,
        settings: Settings,
    ) -> None:
        super().__init__()
        middle = _column(4, banner, grid)
        middle.layout().setStretchFactor(grid, 1)  # type: ignore[attr-defined]
        self._picker = picker
        self.side = _column(0)
        self.side.setObjectName("side")
        self.side.setFixedWidth(round(KNOB_WIDTH * min(theme.font_scale, 1.25)))
        columns = QHBoxLayout()
        columns.setSpacing(6)
        for part, stretch in ((gallery, 0), (middle, 1), (self.side, 0)):
            columns.addWidget(part, stretch)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(4, 0, 4, 4)
        self._rows.setSpacing(2)
        self._rows.addLayout(columns, 1)
        self._rows.addWidget(hint)
        self._rows.addWidget(transport)
        gallery.collapse(settings.gallery_collapsed)
        gallery.collapsed.connect(lambda on: setattr(settings, "gallery_collapsed", on))

    def put_head(self, head: QWidget, old: QWidget | None) -> None:
        _replace(self._rows, head, old, 0)

    def put_form(self, form: KnobForm, old: QWidget | None) -> None:
        column = self.side.layout()
        assert isinstance(column, QVBoxLayout)
        # Before the old form goes, and all that it holds.
        form.lead(self._picker)
        _replace(column, form, old, 0)

    def put_readings(self, readings: QWidget, old: QWidget | None) -> None:
        _replace(self._rows, readings, old, -1)


def _column(spacing: int, *parts: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for part in parts:
        column.addWidget(part)
    return made


def _replace(column: QVBoxLayout, fresh: QWidget, old: QWidget | None, place: int) -> None:
    if old is not None:
        focused = QApplication.focusWidget()
        if focused is not None and old.isAncestorOf(focused):
            # What has the focus and goes hands it to the next control, as if somebody had tabbed there.
            old.window().setFocus()
        column.removeWidget(old)
        old.setParent(None)
        old.deleteLater()
    column.insertWidget(place if place >= 0 else column.count(), fresh)
