"""The strip above the panels that says, in one sentence, what was found, refused or failed. Never modal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontDatabase, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.focus import by_tab
from desktop.theme import Theme
from desktop.words import tr
from engine.words import Text

Kind = Literal["info", "finding", "failure"]
Button = tuple[str, Callable[[], object]]

KEPT = 20
INFO_SECONDS = 10
NARROW = 620  # pixels, where text has its normal size
LEAST_LETTERS = 0.75
SIGNS = {"info": "i", "finding": "!", "failure": "×"}


@dataclass(frozen=True)
class Message:
    """One sentence, what may be done about it, and a traceback for those who want it."""

    kind: Kind
    sentence: str
    buttons: tuple[Button, ...] = ()
    details: str = ""
    brief: bool = False
    about: str = ""


class Banner(QFrame):
    """Shows the newest message; dismissing it shows the one before. Hidden while there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.messages: list[Message] = []
        self.setObjectName("banner")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._build()
        self._fade = QTimer(self, singleShot=True, interval=INFO_SECONDS * 1000)
        self._fade.timeout.connect(self._forget_info)
        self.hide()

    def say(
        self,
        kind: Kind,
        sentence: Text | str,
        buttons: Sequence[Button] = (),
        details: str = "",
        brief: bool | None = None,
        about: str = "",
    ) -> None:
        """Show `sentence`, translated already if it is a str. The same sentence again does not pile up,
        nor does one `about` the same thing.

        `brief` messages go by themselves; left out, those are brief that only inform and ask for nothing.
        """
        brief = kind == "info" and not buttons if brief is None else brief
        says = sentence if isinstance(sentence, str) else tr(sentence)
        old = [m for m in self.messages if m.sentence != says and not (about and m.about == about)]
        self.messages = [*old[-KEPT + 1 :], Message(kind, says, tuple(buttons), details, brief, about)]
        if brief:
            self._fade.start()
        self._show_newest()

    def dismiss(self) -> None:
        """Drop the message on show."""
        if self.messages:
            self.messages.pop()
        self._show_newest()

    def retract(self, sentence: str) -> None:
        """Drop a message that is not true any more."""
        self.messages = [message for message in self.messages if message.sentence != sentence]
        self._show_newest()

    def _forget_info(self) -> None:
        """What was only to be known has been read by now."""
        self.messages = [message for message in self.messages if not message.brief]
        self._show_newest()

    def clear(self) -> None:
        self.messages.clear()
        self._show_newest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scale = self._theme.font_scale
        # Large letters shrink before the sentence gets rows that the panels need.
        letters = min(max(round(20 * self.width() / (NARROW * scale)) / 20, 1 / scale, LEAST_LETTERS), 1.0)
        font, low = self._theme.font(letters), round(18 * scale * letters)
        size = f"font-size: {font.pointSizeF():.1f}pt"
        # A style sheet above them keeps labels from taking the font of what they stand in.
        self._says.setStyleSheet(size)
        self._tail.setStyleSheet(f"QPushButton {{ {size}; min-height: {low}px; padding: 2px {low // 2}px; }}")
        narrow = self.width() < 0.87 * NARROW * scale * letters
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _build(self) -> None:
        self._sign, self._says, self._count = QLabel(), QLabel(), QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        side = round(20 * self._theme.font_scale)
        self._sign.setFixedSize(side, side)
        self._says.setWordWrap(True)
        self._says.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._says.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = QHBoxLayout()
        self._more = by_tab(QPushButton(tr("Details")))
        self._more.setCheckable(True)
        close = by_tab(QToolButton())
        close.setText("×")
        close.setAutoRaise(True)
        close.setToolTip(tr("Dismiss"))
        close.setAccessibleName(tr("Dismiss"))
        close.clicked.connect(self.dismiss)
        self._tail = QWidget()
        head, tail = QHBoxLayout(), QHBoxLayout(self._tail)
        tail.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(10)
        # On the left: on the right, a hand that dismisses one too many would close the panel below.
        head.addWidget(close)
        head.addWidget(self._sign)
        head.addWidget(self._says, 1)
        tail.addStretch(1)
        tail.addLayout(self._buttons)
        for widget in (self._more, self._count):
            tail.addWidget(widget)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addLayout(head, 1)
        self._row.addWidget(self._tail)
        self._details = QPlainTextEdit(readOnly=True)
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._more.toggled.connect(self._details.setVisible)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 6)
        column.addLayout(self._row)
        column.addWidget(self._details)

    def _show_newest(self) -> None:
        if not self.messages:
            self.hide()
            return
        message = self.messages[-1]
        self._colour(message.kind)
        self._sign.setText(SIGNS[message.kind])
        self._says.setText(message.sentence)
        self.setAccessibleName(message.sentence)
        self._count.setVisible(len(self.messages) > 1)
        self._count.setText(tr("1 of {n}", n=len(self.messages)))
        self._more.setChecked(False)
        self._more.setVisible(bool(message.details))
        self._details.setPlainText(message.details)
        lines = min(message.details.count("\n") + 3, 9)
        self._details.setFixedHeight(lines * self._details.fontMetrics().lineSpacing())
        self._details.hide()
        while (item := self._buttons.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for label, call in message.buttons:
            button = self._button(label, call, message)
            self._buttons.addWidget(button)
            button.show()
        # Last, or for a moment it would be as high as with the details of before.
        self.show()

    def _button(self, label: str, call: Callable[[], object], message: Message) -> QPushButton:
        button = by_tab(QPushButton(label))

        def pressed() -> None:
            self.messages = [kept for kept in self.messages if kept is not message]
            self._show_newest()
            call()

        button.clicked.connect(pressed)
        return button

    def _colour(self, kind: Kind) -> None:
        tokens = self._theme.tokens
        strong, soft = {
            "info": (tokens.accent, tokens.accent_soft),
            "finding": (tokens.warning, tokens.warning_soft),
            "failure": (tokens.error, tokens.error_soft),
        }[kind]
        self.setStyleSheet(f"#banner {{ background: {soft.name()}; border-left: 4px solid {strong.name()}; }}")
        self._sign.setStyleSheet(
            f"background: {strong.name()}; color: {soft.name()}; border-radius: {self._sign.width() // 2}px;"
            "font-weight: bold;"
        )
