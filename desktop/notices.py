"""What the engine has to say that belongs on the banner: findings, refusals, failures, and what to do about them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path

from desktop.actions import BY_NAME, shown_keys
from desktop.banner import Banner, Message
from desktop.field_names import as_in_form
from desktop.kept_run import KeptRun, LeftRun
from desktop.words import tr
from engine import messages
from engine.knobs import Knob
from engine.messages import Branches, Command
from engine.recipe import Recipe
from engine.words import Text, text

AT_ONCE = 0.5  # seconds


class Notices:
    """Puts events on `banner`; its buttons send commands through `send`, and call what else is given here."""

    def __init__(
        self,
        banner: Banner,
        send: Callable[[Command], None],
        save_text: Callable[[str], None],
        bring_back: Callable[[], object],
        open_run: Callable[[Path], object],
        knobs: Callable[[], Iterable[Knob]],
    ) -> None:
        self._banner, self._knobs = banner, knobs
        self._send = send
        self._save_text, self._bring_back, self._open_run = save_text, bring_back, open_run
        self._forked: tuple[float, Message | None, Text] | None = None
        # How many branches have been spoken of; None: as many as come next.
        self.known: int | None = 1
        self._shown: list[tuple[object, Message]] = []

    def repeat(self, other: Notices) -> None:
        """Say again what is on the banner of another window, in this one's language."""
        for event in other._standing():
            self.show(event)

    def _standing(self) -> list[object]:
        """Events whose message nobody has dismissed."""
        return [event for event, message in self._shown if message in self._banner.messages]

    def run_begins(self) -> None:
        """What was refused or found before, or went wrong with the old run, is history."""
        self._retract(messages.Refused, messages.Found, messages.PanelFailed, messages.Unresponsive)

    def answered(self) -> None:
        """An engine that was silent speaks again: nobody needs to give it up."""
        self._retract(messages.Unresponsive)

    def _retract(self, *kinds: type[object]) -> None:
        for event, message in self._shown:
            if isinstance(event, kinds) and message in self._banner.messages:
                self._banner.retract(message.sentence)

    def branched(self, event: Branches) -> None:
        """Say that a branch begins: where, and what becomes of the one it leaves."""
        known, self.known = self.known, len(event.branches)
        newest = event.branches[-1]
        if known is None or known >= len(event.branches) or newest.parent is None or newest.branch != event.current:
            return
        self._retract(messages.Found)  # in the branch that is left
        left = next(info for info in event.branches if info.branch == newest.parent)
        sentence = text("Branch {branch} begins at step {step}: what changes from here on is its own. Branch {parent} "
                        "is kept, up to step {end}; click its line below the timeline to go there.",
                        branch=newest.branch, step=newest.fork_step, parent=left.branch, end=left.end)  # fmt: skip
        self._forked = None
        self.show(messages.Said(sentence))
        self._forked = time.monotonic(), self._banner.messages[-1], sentence

    def show(self, event: object) -> None:
        """Put `event` on the banner, if it belongs there."""
        self._say(self._with_fork(event))
        if self._banner.messages:
            kept = [(old, message) for old, message in self._shown if message in self._banner.messages]
            self._shown = [*kept, (event, self._banner.messages[-1])]

    def _with_fork(self, event: object) -> object:
        """What a fork could not carry over comes right after the word of it: one message, or the first goes unread."""
        (when, message, said), self._forked = self._forked or (0.0, None, text("")), None
        if not isinstance(event, messages.Said) or time.monotonic() - when > AT_ONCE:
            return event
        if message is not None and message in self._banner.messages:
            self._banner.retract(message.sentence)
        return messages.Said(text("{first} {second}", first=said, second=event.sentence))

    def left_waiting(self, run: Recipe, changes: int) -> None:
        """Another run has begun while changes waited in the form; `run` is the one before, with them."""
        one = tr("The run before was left with a change that had not been run.")
        more = tr("The run before was left with {n} changes that had not been run.", n=changes)
        start = (tr("Start it, changed"), lambda: self._send(messages.Start(run)))
        self._banner.say("info", one if changes == 1 else more, [start])

    def _say(self, event: object) -> None:
        match event:
            case messages.Found(finding, _):
                sentence = tr("{finding} {cure}", finding=finding.says, cure=finding.cure)
                back = max(0, finding.since - 1)
                button = (tr("Go back to step {step}", step=back), lambda: self._send(messages.Seek(back)))
                self._banner.say("finding", sentence, [button] if finding.pauses else [])
            case messages.Refused(sentence):
                # A slider that moves on is refused again, with another number.
                self._banner.say("failure", as_in_form(sentence, self._knobs()), about=sentence.template)
            case messages.Said(sentence):
                self._banner.say("info", sentence)
            case messages.Failed(sentence, traceback, run_file, _):
                keep = (tr("Save the run that shows it…"), lambda: self._save_text(run_file))
                self._banner.say("failure", sentence, [keep] if run_file else [], traceback)
            case messages.PanelFailed(_, sentence, traceback):
                self._banner.say("failure", sentence, details=traceback)
            case messages.Saved(path):
                self._banner.say("info", tr("Saved to {path}.", path=path))
            case messages.EngineLost(sentence):
                self._banner.say("failure", sentence)
            case KeptRun():
                key = shown_keys(BY_NAME["undo"])
                sentence = tr("The run before is kept, with its changes and branches; {key} brings it back.", key=key)
                self._banner.say("info", sentence, [(tr("Bring it back"), self._bring_back)], brief=True)
            case LeftRun(path):
                sentence = tr("The run on stage when the program last ended had changes that were not saved.")
                self._banner.say("info", sentence, [(tr("Bring it back"), lambda: self._open_run(path))])
            case messages.Unresponsive(seconds):
                sentence = tr("The engine has not answered for {seconds} s.", seconds=round(seconds))
                revive = (tr("Give it up and go on in a fresh one"), lambda: self._send(messages.Revive()))
                self._banner.say("failure", sentence, [revive])
