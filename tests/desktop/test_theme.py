"""Themes: readable on their ground, told apart by every kind of eye."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from desktop.colour_maps import lut_for, packed
from desktop.figures import grouped, short, tick
from desktop.theme import DARK, LIGHT, PROJECTOR, THEMES, Theme, apply

ALL = list(THEMES.values())
# Machado, Oliveira, Fernandes 2009: what a dichromat sees, in linear RGB.
EYES = {
    "usual": np.eye(3),
    "protanope": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranope": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
}


def linear(colour: QColor) -> np.ndarray:
    rgb = np.array(colour.getRgbF()[:3])
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def contrast(one: QColor, other: QColor) -> float:
    bright, dim = sorted((float(linear(c) @ [0.2126, 0.7152, 0.0722]) for c in (one, other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def lab(rgb: np.ndarray) -> np.ndarray:
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    f = np.cbrt(to_xyz @ np.clip(rgb, 0, 1) / [0.9505, 1, 1.089])
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("theme", ALL, ids=lambda theme: theme.name)
def test_every_role_can_be_seen_on_its_ground(theme: Theme):
    weak = {name: contrast(colour, theme.tokens.plot) for name, colour in theme.roles.items()}
    assert not {name: ratio for name, ratio in weak.items() if ratio < 3}


@pytest.mark.parametrize("theme", ALL, ids=lambda theme: theme.name)
def test_words_can_be_read(theme: Theme):
    tokens = theme.tokens
    for ground in (tokens.ground, tokens.surface, tokens.raised):
        assert contrast(tokens.text, ground) >= 7
        assert contrast(tokens.text_soft, ground) >= 4.5
    for role in ("data", "model", "truth", "target", "start"):
        assert contrast(theme.role(role), tokens.surface) >= 4.5
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.text, tokens.accent_soft) >= 4.5
    assert contrast(tokens.accent, tokens.surface) >= 3
    assert contrast(tokens.error, tokens.error_soft) >= 4.5
    assert contrast(tokens.warning, tokens.warning_soft) >= 4.5


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("theme", ALL, ids=lambda theme: theme.name)
def test_neighbouring_classes_differ_for_every_eye(theme: Theme, eye: str):
    seen = [lab(EYES[eye] @ linear(theme.role(f"class {index}"))) for index in range(8)]
    apart = [float(np.linalg.norm(seen[i] - seen[(i + 1) % 8])) for i in range(8)]
    assert min(apart) >= 30, apart


def test_an_unknown_role_is_muted():
    assert LIGHT.role("nobody") == LIGHT.role("muted")


def test_roles_are_the_same_in_all_themes():
    assert LIGHT.roles.keys() == DARK.roles.keys() == PROJECTOR.roles.keys()


def test_a_projector_gets_white_ground_thick_lines_and_large_text():
    assert PROJECTOR.tokens.plot == QColor("white")
    assert 1.5 <= PROJECTOR.line_width / LIGHT.line_width <= 2
    assert PROJECTOR.font().pointSizeF() == pytest.approx(1.5 * LIGHT.font().pointSizeF())


@pytest.mark.parametrize("theme", ALL, ids=lambda theme: theme.name)
def test_signed_fields_are_neutral_in_the_middle_and_differ_at_the_ends(theme: Theme):
    lut = lut_for("diverging", theme).astype(int)
    middle = QColor(*lut[128].tolist())
    assert contrast(middle, theme.tokens.plot) < 1.15
    assert np.ptp(lut[128]) < 16
    assert abs(lut[0] - lut[255]).sum() > 150


def test_densities_grow_brighter():
    brightness = lut_for("sequential", LIGHT).astype(float) @ [0.2126, 0.7152, 0.0722]
    assert (np.diff(brightness) > -0.5).all()
    assert packed(lut_for("sequential", LIGHT))[256] == 0


def test_apply_dresses_the_application(qapp: QApplication):
    before = qapp.palette(), qapp.font(), qapp.styleSheet()
    for theme in ALL:
        apply(qapp, theme)
        assert qapp.palette().window().color() == theme.tokens.ground
        assert "$" not in qapp.styleSheet()
    qapp.setPalette(before[0])
    qapp.setFont(before[1])
    qapp.setStyleSheet(before[2])


def test_numbers_are_written_for_people():
    assert grouped(1234567) == "1,234,567"
    assert [short(v) for v in (0, 0.0123, 1234.5, -2.5, 1e-6, 2.5e7)] == [
        "0",
        "0.0123",
        "1,234",
        "−2.5",
        "1e−6",
        "2.5e7",
    ]
    assert [tick(v, 0.5) for v in (-1.0, -1e-12, 2.5)] == ["−1.0", "0.0", "2.5"]
    assert tick(20000, 10000) == "20,000"
    assert [tick(v, 5e-5) for v in (0.07885, 0.0789, -0.00095)] == ["0.07885", "0.0789", "−0.00095"]
