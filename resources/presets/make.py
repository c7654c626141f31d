"""The pictures on the gallery's cards: what each preset shows after some steps.

Run `python -m resources.presets.make`, or with names of experiments or presets for some only, after a
preset has changed. Every number comes from the engine, so the same steps draw the same pictures.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from math import ceil
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
from engine.marks import Arrows, Field, Note, Panel
from engine.recipe import Recipe
from engine.run import LiveRun

HERE = Path(__file__).parent
SIDE = 112
STEPS, LEARNING_STEPS, SECONDS = 150, 1500, 6
WHOLE = {("gan", "ring"): 10_000, ("gan", "grid"): 10_000}  # their lines tell of the end of the schedule
PLOT = QSize(340, 320)
BRIGHT = 0.02  # the share of a density that must be above a fifth of its range


def image_of(card: Card, preset: Preset) -> QImage:
    """What learns unthrottled shows the first density of its panels, unless that is dark; else the first other panel.

    Where steps are to be followed one by one, their end is often a rest where nothing is left to see: these show
    what their first seconds show.
    """
    pace = card.pace_of(preset.name)
    learns = bool(card.dimensions) and pace is None
    live = LiveRun(Recipe.of_preset(card, preset.name))
    learning = WHOLE.get((card.name, preset.name), LEARNING_STEPS)
    for _ in range(ceil(SECONDS * pace) if pace else learning if learns else STEPS):
        live.advance_step()
    names = card.panels_of(preset.name)
    panels = live.experiment.picture(names, 1.0)
    maps = {name: field for name in names if (field := density_of(panels[name])) is not None} if learns else {}
    first = next(iter(maps.values()), None)
    if first is not None and (is_bright(first) or len(maps) == len(names)):
        return picture(first)
    name = next(name for name in names if name not in maps)
    panel = panels[name]
    # Where points are the picture, arrows from each would cover them.
    marks = panel.marks if first is None else tuple(mark for mark in panel.marks if not isinstance(mark, Arrows))
    return plotted(card, name, replace(panel, marks=marks))


def density_of(panel: Panel) -> Field | None:
    return next((mark for mark in panel.marks if isinstance(mark, Field) and mark.scale == "sequential"), None)


def is_bright(field: Field) -> bool:
    """Whether enough of a density is to be seen: flat ones and lone spots are one dark square on a card."""
    low, high = field.limits
    return float(np.mean(field.values > low + (high - low) / 5)) > BRIGHT


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
    with QPainter(square) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = QRectF(0, 0, wide * scale, tall * scale)
        place.moveCenter(QRectF(square.rect()).center())
        painter.drawImage(place, drawn)
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
