"""The pictures on the gallery's cards: what the model of each preset has learned after some steps.

Run `python -m resources.presets.make`, or with names of experiments or presets for some only, after a
preset has changed. Every number comes from the engine, so the same steps draw the same pictures.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from desktop.colour_maps import lut_for
from desktop.theme import DARK
from engine.experiment import Card, Preset
from engine.experiments import catalogue
from engine.marks import Field
from engine.recipe import Recipe
from engine.run import LiveRun

HERE = Path(__file__).parent
SIDE = 112
STEPS = 1500


def field_of(card: Card, preset: Preset) -> Field | None:
    """The first field among the preset's panels after `STEPS` steps; None where it shows none."""
    live = LiveRun(Recipe.of_preset(card, preset.name))
    for _ in range(STEPS):
        live.advance_step()
    names = preset.panels or tuple(spec.name for spec in card.panels if spec.shown)
    marks = [mark for panel in live.experiment.picture(names, 1.0).values() for mark in panel.marks]
    return next((mark for mark in marks if isinstance(mark, Field)), None)


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
    # A table of the scale's own colours: a third of the bytes, and no visible difference.
    table = [0xFF000000 | int.from_bytes(colour.tobytes()) for colour in lut[::3]]
    return square.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


def main(wanted: list[str]) -> int:
    for card in catalogue().values():
        for preset in card.presets if isinstance(card, Card) else ():
            if wanted and not {card.name, preset.name} & {*wanted}:
                continue
            field = field_of(card, preset)
            if field is not None:
                file = HERE / f"{card.name}_{preset.name}.png"
                picture(field).save(str(file), "PNG", 0)
                print(f"{file.name}: {file.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
