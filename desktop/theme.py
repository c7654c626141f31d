"""What the window looks like: palette tokens, colour roles and sizes of the light, dark and projector themes.

Widgets are given their `Theme` when they are built; changing the theme rebuilds the window.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

import pyqtgraph as pg
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from desktop.stylesheet import stylesheet

# Names of fonts that hold Chinese, best first; the system's own sans comes before them.
CJK_FAMILIES = ("Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Droid Sans Fallback")
# Fonts in which ∂, ‖ and raised and lowered figures are as narrow as mathematics wants them; Chinese ones pad them.
FORMULA_FAMILIES = ("DejaVu Sans", "STIX Two Text", "Cambria Math")


STYLED = "rivulet_styled"
_SOFTER = 0.4  # how much of the middle is mixed into a signed field under points


@dataclass(frozen=True)
class Tokens:
    """The colours that widgets are made of, from the ground up."""

    ground: QColor
    surface: QColor
    plot: QColor
    raised: QColor
    line: QColor
    line_strong: QColor
    text: QColor
    text_soft: QColor
    accent: QColor
    accent_soft: QColor
    on_accent: QColor
    warning: QColor
    warning_soft: QColor
    error: QColor
    error_soft: QColor
    shade: QColor


@dataclass(frozen=True, eq=False)
class Theme:
    """Colours and sizes. `diverging` runs from low over the neutral middle to high."""

    name: str
    tokens: Tokens
    roles: Mapping[str, QColor]
    diverging: tuple[str, ...]
    density: str = "viridis"
    font_scale: float = 1.0
    line_width: float = 2.0
    point_scale: float = 1.0
    # Points that lie on a density are small and half clear: what they lie on is what one came to see. A faint
    # halo keeps them readable from its dark to its bright end.
    halo: QColor | None = None
    clear: float = 1.0

    def role(self, name: str) -> QColor:
        """The colour of a role; one that nobody has heard of is muted."""
        return self.roles.get(name, self.roles["muted"])

    def over_density(self) -> Theme:
        """This theme for marks drawn on top of a sequential field, which is dark on every ground."""
        scale = min(self.point_scale, 1.25) * 0.8
        return replace(self, roles=DARK.roles, halo=QColor(12, 14, 20), clear=0.7, point_scale=scale)

    def under_points(self) -> Theme:
        """This theme for a signed field that points lie on: its ends are softer, so that they claim less than those."""
        middle = self.diverging[len(self.diverging) // 2]
        return replace(self, diverging=tuple(_mixed(stop, middle, _SOFTER) for stop in self.diverging))

    def font(self, scale: float = 1.0, *, bold: bool = False) -> QFont:
        """The interface font, `scale` times its normal size."""
        system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        font = QFont([system.family(), *_installed(CJK_FAMILIES), *_installed(FORMULA_FAMILIES)])
        font.setPointSizeF(max(system.pointSizeF(), 9.0) * self.font_scale * scale)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font


def _mixed(colour: str, other: str, share: float) -> str:
    """`colour` with this share of `other`."""
    pairs = zip(QColor(colour).getRgb()[:3], QColor(other).getRgb()[:3], strict=True)
    return QColor(*(round((1 - share) * a + share * b) for a, b in pairs)).name()


@cache
def _installed(families: tuple[str, ...]) -> list[str]:
    """Those of `families` that are there: a slow question, asked with every letter that is drawn."""
    return [name for name in families if QFontDatabase.hasFamily(name)]


def _tokens(**colours: str) -> Tokens:
    return Tokens(**{name: QColor(colour) for name, colour in colours.items()})


def _roles(classes: str, **roles: str) -> dict[str, QColor]:
    named = {name: QColor(colour) for name, colour in roles.items()}
    return named | {f"class {index}": QColor(colour) for index, colour in enumerate(classes.split())}


LIGHT = Theme(
    name="light",
    tokens=_tokens(
        ground="#f3f5f6", surface="#ffffff", plot="#ffffff", raised="#f7f9fa", line="#dfe4e8", line_strong="#b9c2ca",
        text="#1d262d", text_soft="#5b6873", accent="#0b7285", accent_soft="#dcf0f3", on_accent="#ffffff",
        warning="#8a5a00", warning_soft="#fdf3dc", error="#b3261e", error_soft="#fdeae8", shade="#2b2f36",
    ),
    roles=_roles(
        "#0072b2 #d55e00 #b8578e #a87200 #00875f #2f8fc4 #857d00 #3a3f45",
        data="#46525e", model="#0b7f93", truth="#c2410c", noise="#77828d", target="#7b4fb3", start="#2e7d32",
        cursor="#0b5563", muted="#808a94",
    ),
    diverging=("#0b4f6c", "#4fa3bd", "#f6f7f7", "#e39a6b", "#9c3a0a"),
)  # fmt: skip

DARK = Theme(
    name="dark",
    tokens=_tokens(
        ground="#12161a", surface="#1a1f24", plot="#1a1f24", raised="#222930", line="#2c343c", line_strong="#4a555f",
        text="#e6ebef", text_soft="#9aa7b2", accent="#3bb3c8", accent_soft="#17363d", on_accent="#06181c",
        warning="#e8b339", warning_soft="#33290f", error="#ff8a80", error_soft="#3a1b19", shade="#0e1114",
    ),
    roles=_roles(
        "#4fa8e0 #ff7f3f #e79cc5 #dea42a #2cc89a #a4d9f8 #f0e442 #c3cad1",
        data="#e6ebef", model="#4fd0e6", truth="#ff9a62", noise="#93a0ab", target="#c39bf0", start="#7ed183",
        cursor="#b9f0fa", muted="#7f8b96",
    ),
    diverging=("#8fdcf5", "#2f7f9c", "#1b2025", "#a5562a", "#ffb98a"),
)  # fmt: skip

PROJECTOR = replace(
    LIGHT,
    name="projector",
    tokens=_tokens(
        ground="#ffffff", surface="#ffffff", plot="#ffffff", raised="#f4f6f7", line="#b9c2ca", line_strong="#77828d",
        text="#000000", text_soft="#38434c", accent="#07596a", accent_soft="#d3ecf1", on_accent="#ffffff",
        warning="#744a00", warning_soft="#fdf0d0", error="#9b1c15", error_soft="#fde3e1", shade="#2b2f36",
    ),
    roles=_roles(
        "#005f96 #c24e00 #a3417a #8f6000 #00734f #1f7bb0 #6f6800 #23272c",
        data="#333d47", model="#066a7c", truth="#b23405", noise="#66717c", target="#6a3fa3", start="#1f6b24",
        cursor="#073f4a", muted="#6d7882",
    ),
    font_scale=1.5,
    line_width=3.0,
    point_scale=1.6,
)  # fmt: skip

THEMES = {theme.name: theme for theme in (LIGHT, DARK, PROJECTOR)}


def apply(app: QApplication, theme: Theme) -> None:
    """Give the whole application the colours, font and style of `theme`."""
    tokens = theme.tokens
    if not app.property(STYLED):
        # Once is enough, and every widget there is would be dressed anew each time.
        app.setStyle("Fusion")
        app.setProperty(STYLED, True)
    app.setPalette(palette(theme))
    app.setFont(theme.font())
    app.setStyleSheet(stylesheet(vars(tokens), theme.font_scale))
    pg.setConfigOptions(
        imageAxisOrder="row-major", antialias=False, background=tokens.plot, foreground=tokens.text_soft
    )


def palette(theme: Theme) -> QPalette:
    """The Qt palette made of the theme's tokens."""
    tokens, role = theme.tokens, QPalette.ColorRole
    made = QPalette()
    colours = {
        role.Window: tokens.ground, role.WindowText: tokens.text, role.Base: tokens.surface,
        role.AlternateBase: tokens.raised, role.Text: tokens.text, role.PlaceholderText: tokens.text_soft,
        role.Button: tokens.surface, role.ButtonText: tokens.text, role.BrightText: tokens.on_accent,
        role.Highlight: tokens.accent, role.HighlightedText: tokens.on_accent, role.Accent: tokens.accent,
        role.ToolTipBase: tokens.raised, role.ToolTipText: tokens.text, role.Link: tokens.accent,
        role.LinkVisited: tokens.accent, role.Light: tokens.raised, role.Midlight: tokens.line,
        role.Mid: tokens.line_strong, role.Dark: tokens.line_strong, role.Shadow: tokens.shade,
    }  # fmt: skip
    for which, colour in colours.items():
        made.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, theme.role("muted"))
    return made
