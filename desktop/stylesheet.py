"""One small stylesheet, made from a theme's tokens: quiet surfaces, one accent, a visible focus ring."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from PySide6.QtGui import QColor

SHEET = Template("""
* { outline: none; }
QToolTip { background: $raised; color: $text; border: 1px solid $line_strong; padding: ${s}px ${m}px; }
QMainWindow::separator { background: $ground; width: ${s}px; height: ${s}px; }
QSplitter::handle { background: $ground; }
QSplitter::handle:hover { background: $accent_soft; }

QPushButton, QComboBox, QLineEdit, QSpinBox, QDoubleSpinBox, QAbstractSpinBox, QPlainTextEdit {
    background: $surface; color: $text; border: 1px solid $line_strong; border-radius: 3px;
    padding: ${s}px ${m}px; min-height: ${control}px;
    selection-background-color: $accent; selection-color: $on_accent; }
QPushButton { background: $raised; padding: ${s}px ${l}px; }
QPushButton:hover, QComboBox:hover, QLineEdit:hover, QAbstractSpinBox:hover { border-color: $accent; }
QPushButton:pressed, QPushButton:checked { background: $accent_soft; border-color: $accent; }
QPushButton:default, QPushButton[primary="true"] {
    background: $accent; color: $on_accent; border-color: $accent; }
QPushButton:disabled, QComboBox:disabled, QLineEdit:disabled, QAbstractSpinBox:disabled {
    color: $text_soft; border-color: $line; }
QPushButton:default:disabled, QPushButton[primary="true"]:disabled {
    background: $line; color: $text_soft; border-color: $line; }
QPushButton:focus, QComboBox:focus, QLineEdit:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus {
    border: 2px solid $accent; padding: ${s1}px ${m1}px; }
QPushButton:focus { padding: ${s1}px ${l1}px; }
QPushButton:default:focus, QPushButton[primary="true"]:focus { border-color: $text; }
QComboBox::drop-down { border: none; width: ${l}px; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $line_strong;
    selection-background-color: $accent_soft; selection-color: $text; }

QToolButton { background: transparent; color: $text_soft; border: 1px solid transparent; border-radius: 3px;
    padding: ${xs}px; }
QToolButton:hover { background: $raised; color: $text; border-color: $line; }
QToolButton:pressed, QToolButton:checked { background: $accent_soft; color: $text; }
QToolButton:focus { border: 1px solid $accent; background: $accent_soft; }
QToolButton::menu-indicator { image: none; }

QCheckBox::indicator { width: ${l}px; height: ${l}px; border: 1px solid $text_soft; border-radius: 2px;
    background: $surface; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QCheckBox::indicator:focus { border: 2px solid $text; }

QSlider { min-height: ${handle}px; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { background: $surface; border: 2px solid $accent; border-radius: ${radius}px;
    width: ${knob}px; height: ${knob}px; margin: -${rise}px 0; }
QSlider::handle:horizontal:hover { background: $accent_soft; }
QSlider::handle:horizontal:focus { background: $accent; border-color: $text; }
QSlider::sub-page:horizontal:disabled { background: $line_strong; }
QSlider::handle:horizontal:disabled { border-color: $line_strong; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $line_strong; border-radius: 3px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $text_soft; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { border: none; background: transparent; }

QMenuBar { background: $surface; color: $text; border-bottom: 1px solid $line; padding: 2px ${s}px; }
QMenuBar::item { padding: ${s}px ${m}px; background: transparent; }
QMenuBar::item:selected { background: $accent_soft; }
QMenu { background: $surface; color: $text; border: 1px solid $line_strong; padding: ${s}px 0; }
QMenu::item { padding: ${s}px ${xl}px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $text_soft; }
QMenu::separator { height: 1px; background: $line; margin: ${s}px ${m}px; }

QTabBar::tab { background: transparent; color: $text_soft; padding: ${s}px ${l}px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { background: $accent_soft; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QDockWidget::title { background: $ground; padding: ${s}px ${m}px; text-align: left; }
QHeaderView::section { background: $raised; color: $text_soft; border: none; border-bottom: 1px solid $line;
    padding: ${s}px ${m}px; }
QTableView, QListView, QTreeView { background: $surface; color: $text; border: 1px solid $line;
    gridline-color: $line; selection-background-color: $accent_soft; selection-color: $text; }
QListView:focus, QTreeView:focus, QTableView:focus { border: 1px solid $accent; }

PanelView { background: $surface; border: 1px solid $line; border-radius: 4px; }
PanelView:focus { border: 2px solid $accent; }
PanelView QToolButton { padding: 1px; }
PanelView QLabel#overlay { background: $raised; color: $text; border: 1px solid $line; border-radius: 4px;
    padding: ${l}px; }
PanelGrid QLabel#empty { color: $text_soft; }
""")


def stylesheet(tokens: Mapping[str, QColor], scale: float) -> str:
    """The application's stylesheet; `scale` widens the spacing along with the font."""
    sizes = {"xs": 3, "s": 4, "m": 8, "l": 12, "xl": 24, "control": 18, "knob": 10, "handle": 20}
    scaled = {name: round(size * scale) for name, size in sizes.items()}
    knob = scaled["knob"]
    scaled |= {"s1": scaled["s"] - 1, "m1": scaled["m"] - 1, "l1": scaled["l"] - 1}
    scaled |= {"radius": (knob + 4) // 2, "rise": knob // 2}
    return SHEET.substitute({name: colour.name() for name, colour in tokens.items()}, **scaled)
