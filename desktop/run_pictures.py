"""The panels of a run without a window, as PNG files: `rivulet run --pictures`. Qt loads only when they are drawn."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from engine.words import BadInput, text

if TYPE_CHECKING:
    from engine.run import LiveRun

SIZE = (640, 480)
SCALE = 2.0


def draw_panels(live: LiveRun, folder: Path) -> None:
    """Every panel of the experiment into `folder`, in the light theme and in English whatever this computer likes.

    Raises BadInput where the folder cannot be written to. A panel that fails is said on standard error.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QApplication

    from desktop import theme as themes
    from desktop.export import png_of
    from desktop.panel_picture import PanelPicture
    from engine.whole_file import write_whole

    app = QApplication.instance() or QApplication(["rivulet"])
    themes.apply(app, themes.LIGHT)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInput(text("Cannot write {path}: {why}; choose another folder.",
                            path=folder, why=error.strerror)) from None  # fmt: skip
    for spec in live.card.panels:
        try:
            panel = live.experiment.picture((spec.name,), 1.0)[spec.name]
        except Exception as error:
            print(text("The panel {panel} could not be drawn ({error}); the run goes on.",
                       panel=spec.title, error=f"{type(error).__name__}: {error}"), file=sys.stderr)  # fmt: skip
            continue
        drawn = PanelPicture(spec, themes.LIGHT, QSize(*SIZE))
        drawn.show(panel)
        write_whole(folder / f"{spec.name}.png", png_of(drawn.image(SCALE)))
        drawn.close()
