"""A panel drawn off screen, at any size: what is exported, copied and filmed looks as on screen, without buttons."""

from __future__ import annotations

import time

from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QIODevice, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from desktop.panel import PanelView
from desktop.theme import Theme
from desktop.words import tr
from engine.experiment import PanelSpec
from engine.marks import Panel

LAYOUT_ROUNDS = 4  # an axis gets its width from its numbers, the plot from its axis, the panel from its plot


class PanelPicture:
    """Draws panels of `spec` on `size` device-independent pixels. To be closed when it is done with."""

    def __init__(self, spec: PanelSpec, theme: Theme, size: QSize) -> None:
        self.size = size
        self.view = PanelView(spec, theme)
        # Qt lays nothing out that is not shown.
        self.view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        for button in self.view.buttons:
            button.hide()
        self.view.resize(size)
        self.view.show()

    def show(self, panel: Panel, like: PanelView | None = None) -> None:
        """Take `panel` over; with the zoom of `like`, where the same panel is on screen there."""
        view = self.view
        view.show_panel(panel, time.monotonic())
        view.set_age(None)
        self._settle()
        if like is not None and not like.plot.at_home:
            view.fit_button.setChecked(like.fit_button.isChecked())
            x, y = like.plot.box.viewRange()
            view.plot.box.setRange(xRange=x, yRange=y, padding=0)
            self._settle()

    def image(self, scale: float = 1.0) -> QImage:
        """The picture with `scale` pixels to each device-independent one."""
        image = QImage(self.size * scale, QImage.Format.Format_RGB32)
        image.fill(self.view.theme.tokens.surface)
        with QPainter(image) as painter:
            painter.scale(scale, scale)
            self.draw(painter)
        return image

    def svg(self) -> bytes:
        """The picture as vectors; colour fields, which are grids of numbers, stay pictures inside it."""
        buffer, made = QBuffer(), QSvgGenerator()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        made.setOutputDevice(buffer)
        made.setSize(self.size)
        # The axes come as recordings made at this resolution; another would shrink them.
        made.setResolution(self.view.logicalDpiX())
        made.setViewBox(QRect(0, 0, self.size.width(), self.size.height()))
        panel = self.view.panel
        made.setTitle("" if panel is None else tr(panel.title))
        with QPainter(made) as painter:
            self.draw(painter)
        return bytes(buffer.data().data())

    def draw(self, painter: QPainter) -> None:
        """Paint at the painter's origin. Widgets first, each at its place, then the plot as a scene."""
        painter.fillRect(QRectF(0, 0, self.size.width(), self.size.height()), self.view.theme.tokens.surface)
        for part in (self.view.title, self.view.moment, self.view.legend, self.view.bar):
            if part.isVisible():
                _paint(painter, part, self.view)
        plot = self.view.plot
        place = QRectF(plot.geometry())
        painter.fillRect(place, self.view.theme.tokens.plot)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot.render(painter, place, plot.viewport().rect())
        painter.restore()

    def close(self) -> None:
        self.view.close()
        self.view.deleteLater()

    def _settle(self) -> None:
        for _ in range(LAYOUT_ROUNDS):
            self.view.layout().activate()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self.view.plot.centralLayout.activate()


def _paint(painter: QPainter, part: QWidget, within: QWidget) -> None:
    part.render(painter, part.mapTo(within, QPoint(0, 0)), renderFlags=QWidget.RenderFlag.DrawChildren)
