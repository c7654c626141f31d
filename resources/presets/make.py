"""The pictures on the gallery's cards: what each preset shows after some steps.

Run `python -m resources.presets.make`, or with names of experiments or presets for some only, after a
preset has changed. Every number comes from the engine, so the same steps draw the same pictures.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.colour_maps import lut_for
from desktop.panel_picture import PanelPicture
from desktop.theme import DARK
from engine.experiment import Card, Preset
from engine.experiments import catalogue
from engine.marks import Field, Note, Panel
from engine.recipe import Recipe
from engine.run import LiveRun

HERE = Path(__file__).parent
SIDE = 112
STEPS, LEARNING_STEPS = 150, 1500
PLOT = QSize(340, 320)


def image_of(card: Card, preset: Preset) -> QImage:
    """What learns from data shows the first density of its panels, everything else its first panel."""
    live = LiveRun(Recipe.of_preset(card, preset.name))
    for _ in range(LEARNING_STEPS if card.dimensions else STEPS):
        live.advance_step()
    names = card.panels_of(preset.name)
    panels = live.experiment.picture(names, 1.0)
    fields = [mark for name in names for mark in panels[name].marks if isinstance(mark, Field)]
    fields = [field for field in fields if field.scale == "sequential"]
    return picture(fields[0]) if card.dimensions and fields else plotted(card, names[0], panels[names[0]])


def plotted(card: Card, name: str, panel: Panel) -> QImage:
    """The marks of a panel without axes and words, squeezed into a square."""
    spec = next(spec for spec in card.panels if spec.name == name)
    marks = tuple(replace(mark, label=None) for mark in panel.marks if not isinstance(mark, Note))
    drawn = PanelPicture(spec, DARK, PLOT)
    drawn.show(replace(panel, marks=marks, provenance=()))
    plot = drawn.view.plot
    inside = plot.mapFromScene(plot.box.sceneBoundingRect()).boundingRect().translated(plot.geometry().topLeft())
    square = drawn.image(2.0).copy(QRect(inside.topLeft() * 2, inside.size() * 2))
    drawn.close()
    return square.scaled(SIDE, SIDE, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def saved(image: QImage, file: Path) -> None:
    """As PNG, with the few colours that a small picture needs."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    pixels = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())[:, : 3 * rgb.width()]
    Image.fromarray(pixels.reshape(rgb.height(), rgb.width(), 3)).quantize(64).save(file, optimize=True)


def picture(field: Field) -> QImage:
    """`field` in the middle of a square, its ranges kept in proportion, around it the colour of its lowest value."""
    lut = lut_for(field.scale, DARK)
    low, high = field.limits
    level = np.nan_to_num(np.clip((field.values - low) / (high - low) * 255, 0, 255)).astype(np.uint8)
    pixels = np.ascontiguousarray(lut[level][::-1])
    rows, columns = level.shape
    drawn = QImage(pixels.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888)
    wide, tall = field.x[1] - field.x[0], field.y[1] - field.y[0]
    scale = SIDE / max(wide, tall)
    square = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    square.fill(0xFF000000 | int.from_bytes(lut[0].tobytes()))
    painter = QPainter(square)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    place = QRectF(0, 0, wide * scale, tall * scale)
    place.moveCenter(QRectF(square.rect()).center())
    painter.drawImage(place, drawn)
    painter.end()
    return square


def main(wanted: list[str]) -> int:
    QApplication.instance() or QApplication([])
    for card in catalogue().values():
        for preset in card.presets if isinstance(card, Card) else ():
            if wanted and not {card.name, preset.name} & {*wanted}:
                continue
            file = HERE / f"{card.name}_{preset.name}.png"
            saved(image_of(card, preset), file)
            print(f"{file.name}: {file.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
