"""The program `rivulet`: opens the window, or hands on what needs none."""

from __future__ import annotations

import os
import signal
import sys
from argparse import Action, ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from engine.words import BadInput, text

if TYPE_CHECKING:
    from engine import hosts, messages

HEADLESS = ("list", "describe", "run", "replay", "check")
LONGEST = 86_400  # seconds to wait for a shot: a day
DESCRIPTION = """\
Generative models and stochastic processes, live beside their exact answers.

Without a command the window opens on a running preset. Commands:
  shot      open, let it run, save what is on screen
  list, describe, run, replay, check
            without a window; see rivulet COMMAND --help"""


class _Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise BadInput(text("{problem}; see {program} --help.", problem=message, program=self.prog))


class _Version(Action):
    def __call__(self, parser: ArgumentParser, *_: object) -> NoReturn:
        from importlib.metadata import version

        print(f"rivulet {version('rivulet')}")
        parser.exit()


def parser() -> ArgumentParser:
    from argparse import RawDescriptionHelpFormatter

    made = _Parser(prog="rivulet", description=DESCRIPTION, formatter_class=RawDescriptionHelpFormatter)
    made.add_argument("what", nargs="?", default="flow", metavar="RUNFILE|DATA|EXPERIMENT", help="default: flow")
    made.add_argument("--version", action=_Version, nargs=0, help="say which version this is")
    made.add_argument("--preset", metavar="NAME", help="start from this preset")
    made.add_argument("--engine", choices=("thread", "process"), help="where the engine runs")
    made.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    made.add_argument("--theme", choices=("light", "dark", "projector"))
    made.add_argument("--language", choices=("en", "zh_CN"))
    made.add_argument("--present", action="store_true", help="panels only, full screen, projector theme")
    return made


def shot_parser() -> ArgumentParser:
    made = parser()
    made.prog = "rivulet shot"
    made.description = "Open the window, let it run, save what is on screen."
    made.add_argument("--seconds", type=float, default=3.0, metavar="S")
    made.add_argument("--size", default="1280x720", metavar="WxH")
    made.add_argument("--out", required=True, metavar="FILE.png")
    return made


def main(argv: Sequence[str] | None = None) -> int:
    """Exit code: 0, or 2 with one sentence on standard error."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        if arguments and arguments[0] in HEADLESS:
            from desktop.run_pictures import draw_panels
            from engine.__main__ import main as headless

            return headless(arguments, draw_panels)
        if arguments and arguments[0] == "shot":
            return _shot(arguments[1:])
        return _open(arguments)
    except BadInput as error:
        print(error, file=sys.stderr)
        return 2


def _open(arguments: Sequence[str]) -> int:
    from desktop import screen

    # Until the window answers Ctrl+C itself, it ends the program without a traceback; the engine follows.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    options = parser().parse_args(arguments)
    start = starting(options.what, options.preset)
    if not screen.is_there():
        raise BadInput(
            text("There is no display to open a window on; without one, use `rivulet run {what}` or `rivulet shot`.",
                 what=options.what)
        )  # fmt: skip
    if missing := screen.missing_library():
        raise BadInput(text("A window needs the library {library}; install it: sudo apt install {package}.",
                            library=missing[0], package=missing[1]))  # fmt: skip
    host = launched(options.engine, options.device, start)

    from desktop.application import Application

    return Application(host, start, options).run()


def _shot(arguments: Sequence[str]) -> int:
    from desktop import screen

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    options = shot_parser().parse_args(arguments)
    size = _size(options.size)
    if not 0 < options.seconds <= LONGEST:
        raise BadInput(text("--seconds = {value} does not fit; give a number above 0, at most {most}.",
                            value=options.seconds, most=LONGEST))  # fmt: skip
    folder = Path(options.out).absolute().parent
    if Path(options.out).is_dir():
        raise BadInput(text("--out: {path} is a folder; name a file in it, like shot.png.", path=options.out))
    if not folder.is_dir() or not os.access(folder, os.W_OK):
        raise BadInput(text("--out: cannot write into {folder}; choose a folder that can be written to.",
                            folder=folder))  # fmt: skip
    start = starting(options.what, options.preset)
    if not screen.is_there():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["RIVULET_FORGET"] = "1"
    host = launched(options.engine, options.device, start)

    from desktop.application import Application

    return Application(host, start, options).shoot(size, options.seconds, options.out)


def starting(what: str, preset: str | None) -> messages.Start:
    """The run that is asked for. Raises BadInput."""
    from engine import messages
    from engine.experiments import card, catalogue
    from engine.recipe import Recipe, TargetChoice

    if what not in catalogue() and (what.endswith(".json") or Path(what).exists()):
        from engine.documents import opened
        from engine.runfile import is_run_file, load

        if (document := opened(what)) is not None:
            return messages.Start(document)
        if not is_run_file(Path(what)):
            choice = TargetChoice.of_file(what)
            learner = "flow" if choice.target().dimension == 2 else "mixture"
            return messages.Start(Recipe.of_preset(card(learner), preset).learning(choice))
        found = load(Path(what))
        return messages.Start(found.recipe, run=False, until=found.steps)
    known = card(what)
    recipe = Recipe.of_preset(known, preset or known.presets[0].name)
    if known.dimensions:
        recipe.target.target()
    return messages.Start(recipe)


def launched(engine: str | None, device: str, start: messages.Start) -> hosts.Host:
    """An engine that is already at work: it loads torch while Qt loads here."""
    from engine import hosts, messages
    from engine.experiments import card

    if engine is None:
        from desktop.settings import Settings

        engine = Settings().engine_host
    host = (hosts.ThreadHost if engine == "thread" else hosts.ProcessHost)()
    host.send(messages.UseDevice(device))
    known = card(start.recipe.experiment)
    host.send(messages.Pace(known.pace_of(start.recipe.preset_of(known))))
    host.send(start)
    return host


def _size(written: str) -> tuple[int, int]:
    try:
        width, height = (int(side) for side in written.lower().split("x"))
    except ValueError:
        width = height = 0
    if not (200 <= width <= 8000 and 200 <= height <= 8000):
        raise BadInput(text("--size = {value} does not fit; write it like 1280x720.", value=written))
    return width, height


if __name__ == "__main__":
    sys.exit(main())
