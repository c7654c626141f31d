"""A GAN run on the line: the game of the plane with pictures of its own."""

from __future__ import annotations

from engine.experiments.gan.process import Gan
from engine.experiments.gan_1d import CARD
from engine.experiments.gan_1d.pictures import DRAW, LineScene


class LineGan(Gan):
    """Generator against critic on a target in one dimension."""

    card = CARD
    scene_of = LineScene
    draw = DRAW
