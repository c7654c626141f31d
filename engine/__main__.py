"""The command line without a screen: list, describe, run, replay, check. Torch loads only where something runs."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from engine import describe, documents, report, runfile
from engine.command_recipe import asked
from engine.experiments import card
from engine.headless import Outcome
from engine.recipe import TargetChoice
from engine.words import BadInput, text

if TYPE_CHECKING:
    from engine.run import LiveRun

INTERRUPTED = 130


class _Parser(ArgumentParser):
    """Says what is wrong in one sentence; the usage is a `--help` away."""

    def error(self, message: str) -> NoReturn:
        raise BadInput(text("{problem}; see {program} --help.", problem=message, program=self.prog))


def _number(kind: type[int] | type[float], low: float) -> Callable[[str], float]:
    """An argument type: a number of that kind, at least `low` (more than 0 for a float)."""

    def read(written: str) -> float:
        try:
            value = kind(written)
        except ValueError:
            value = kind(-1)
        if not (value >= low and value < float("inf") and (kind is int or value > 0)):
            raise ArgumentTypeError(f"{written} does not fit; give a number from {low:g} up")
        return value

    return read


def _times(written: str) -> tuple[float, ...]:
    """An argument type: times from 0 up, in order."""
    try:
        times = tuple(float(time) for time in written.split(","))
    except ValueError:
        times = (-1.0,)
    if not all(0 <= time < float("inf") for time in times) or list(times) != sorted(set(times)):
        raise ArgumentTypeError(f"{written} does not fit; give growing times from 0 up, such as 1,2,5")
    return times


def parser() -> ArgumentParser:
    top = _Parser(prog="rivulet", description="Generative models beside their exact answers, without the window.")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    listing = commands.add_parser("list", help="the experiments and their presets")
    listing.add_argument("--json", action="store_true")
    describing = commands.add_parser("describe", help="what an experiment takes and gives")
    describing.add_argument("what", metavar="EXPERIMENT")
    describing.add_argument("--json", action="store_true")
    _add_run(commands.add_parser("run", help="run an experiment or a run file", epilog=_RUN,
                                 formatter_class=RawDescriptionHelpFormatter))  # fmt: skip
    replay = commands.add_parser("replay", help="run a run file again")
    replay.add_argument("what", metavar="RUNFILE")
    replay.add_argument("--verify", action="store_true", help="compare digests at every recorded step")
    check = commands.add_parser("check", help="validate a run file, a data file or a network")
    check.add_argument("what", metavar="FILE")
    return top


_RUN = """\
--out DIR receives run.json, readings.csv, report.json, samples.npy (--samples),
evaluated.npy (--evaluate), panels/*.png (--pictures) and the experiment's own files, such as
trajectories.csv (--at).
A value of --set that starts with @ is read from that file; --set target.KNOB=VALUE sets a knob of the target."""


def _add_run(run: ArgumentParser) -> None:
    run.add_argument("what", metavar="EXPERIMENT|RUNFILE")
    run.add_argument("--preset", metavar="NAME", help="start from a preset (else: defaults, first preset's target)")
    run.add_argument("--set", action="append", metavar="KNOB=VALUE", help="set a knob; may be given many times")
    data = run.add_mutually_exclusive_group()
    data.add_argument("--target", metavar="NAME")
    data.add_argument("--data", metavar="FILE", help="own data: CSV, NPY or NPZ, or a picture read as a density")
    run.add_argument("--columns", metavar="A,B", help="which columns of --data")
    length = run.add_mutually_exclusive_group()
    length.add_argument("--steps", type=_number(int, 0), metavar="N", help="default 1000, or as the run file says")
    length.add_argument("--seconds", type=_number(float, 0), metavar="S")
    run.add_argument("--seed", type=_number(int, 0), metavar="S", help="default 0")
    run.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
    run.add_argument("--every", type=_number(int, 1), metavar="N",
                     help="record all readings every N steps (else: quick ones, at 100 steps)")  # fmt: skip
    run.add_argument("--samples", type=_number(int, 1), metavar="N")
    run.add_argument("--evaluate", metavar="POINTS", help="NPY or CSV file of points")
    run.add_argument("--at", type=_times, default=(), metavar="T,T", help="times to tabulate in trajectories.csv")
    run.add_argument("--pictures", action="store_true", help="draw the panels into --out DIR/panels (rivulet run only)")
    run.add_argument("--out", type=Path, metavar="DIR")


def main(argv: Sequence[str] | None = None, draw: Callable[[LiveRun, Path], None] | None = None) -> int:
    """Carry out a command; returns the exit code: 0, 1 failed, 2 bad input, 130 interrupted.

    `draw` puts the panels of a finished run into a folder, for --pictures; whoever knows a screen gives it.
    """
    try:
        arguments = parser().parse_args(argv)
        arguments.draw = draw
        return _DOES[arguments.command](arguments)
    except BadInput as error:
        print(error.sentence, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return INTERRUPTED


def _list(arguments: Namespace) -> int:
    print(_json(describe.listing()) if arguments.json else describe.listing_in_words())
    return 0


def _describe(arguments: Namespace) -> int:
    known = card(arguments.what)
    print(_json(describe.description(known)) if arguments.json else describe.description_in_words(known))
    return 0


def _run(arguments: Namespace) -> int:
    from engine import exports, headless

    wanted = asked(arguments)
    if arguments.out is not None:
        report.prepare(arguments.out)
    elif arguments.samples or arguments.evaluate or arguments.at:
        raise BadInput(text("--samples, --evaluate and --at write files; say where with --out DIR."))
    if arguments.pictures and (arguments.draw is None or arguments.out is None):
        raise BadInput(text("--pictures draws as the window does: use rivulet run, and say where with --out DIR."))
    points = None if arguments.evaluate is None else exports.read_points(Path(arguments.evaluate))
    live = headless.start(wanted.recipe, arguments.device)
    exports.check(live, arguments.samples, points, arguments.at)
    steps = arguments.steps if arguments.steps is not None else wanted.steps
    if steps is None and arguments.seconds is None:
        steps = live.experiment.steps_until(arguments.at[-1]) if arguments.at else headless.STEPS
    if arguments.seconds is not None:
        steps = None
    outcome = headless.carry_out(live, headless.Plan(steps, arguments.seconds, arguments.every))
    if outcome.failure is not None:
        return _failed(outcome, arguments.out)
    if arguments.out is not None:
        arrays = exports.arrays(live, arguments.samples, points)
        files = live.experiment.files(arguments.at)
        # Tables may reach further than the run, and find more.
        outcome.findings += live.take_findings()
        report.write(arguments.out, outcome, arrays, files)
    if arguments.pictures:
        arguments.draw(live, arguments.out / "panels")
    return _told(outcome)


def _told(outcome: Outcome) -> int:
    """Print how the run ended, and what it found on the way."""
    print(report.headline(outcome), report.table(outcome), sep="\n\n")
    for finding in outcome.findings:
        print(f"{finding.name} (step {finding.since}): {finding.says} {finding.cure}", file=sys.stderr)
    return INTERRUPTED if outcome.interrupted else 0


def _failed(outcome: Outcome, out: Path | None) -> int:
    """One sentence with the finding, below the traceback where there is one, and the file that does it again."""
    live = outcome.live
    path = Path("rivulet-failure.json") if out is None else out / "run.json"
    # The failing step is not counted yet where an exception broke it.
    steps = live.step + (1 if outcome.traceback else 0)
    runfile.save(path, live.recipe, steps, outcome.digests, live.device)
    sentence = text("The run failed at step {step}: {finding}. Run {path} to see it again.",
                    step=steps, finding=outcome.failure, path=path)  # fmt: skip
    print(outcome.traceback + str(sentence), file=sys.stderr)
    return 1


def _replay(arguments: Namespace) -> int:
    from engine import headless

    run = runfile.load(arguments.what)
    if arguments.verify and not run.digests:
        raise BadInput(text("{path} holds no digests to compare with; replay it without --verify.",
                            path=arguments.what))  # fmt: skip
    live = headless.start(run.recipe, run.made_with.get("device", "cpu"))
    expected = run.digests if arguments.verify else {}
    outcome = headless.carry_out(live, headless.Plan(run.steps, expected=expected))
    if outcome.differs_at is not None:
        return _differs(outcome.differs_at, run, live.device)
    if outcome.failure is not None:
        return _failed(outcome, None)
    code = _told(outcome)
    if arguments.verify:
        compared = outcome.digests.keys() & expected.keys()
        print(f"\nIdentical at {len(compared)} recorded steps, the last at step {max(compared, default=0)}.")
    return code


def _differs(step: int, run: runfile.RunFile, device: str) -> int:
    sentence = text("The replay differs from the recording at step {step}.", step=step)
    here, there = runfile.made_with(device), run.made_with
    changed = ", ".join(f"{name} {there[name]} -> {here[name]}" for name in here
                        if name in there and here[name] != there[name])  # fmt: skip
    print(str(sentence) + (f" Versions differ too: {changed}." if changed else ""), file=sys.stderr)
    return 1


def _check(arguments: Namespace) -> int:
    path = Path(arguments.what)
    if runfile.is_run_file(path):
        run = runfile.load(path)
        print(f"{path}: a run of {run.recipe.experiment}, {run.steps} steps, {len(run.recipe.edits)} edits.")
        return 0
    document = documents.opened(path)
    if document is not None:
        print(f"{path}: opens with {document.experiment}.")
        return 0
    data = TargetChoice.of_file(path)
    if data.table is not None:
        print(f"{path}: data, {len(data.table.points)} rows, columns {', '.join(data.table.columns)}.")
    elif data.picture is not None:
        rows, columns = data.picture.grey.shape
        print(f"{path}: a picture, {columns} × {rows} pixels, read as a density.")
    return 0


def _json(found: object) -> str:
    return json.dumps(found, indent=1, ensure_ascii=False)


_DOES: dict[str, Callable[[Namespace], int]] = {
    "list": _list,
    "describe": _describe,
    "run": _run,
    "replay": _replay,
    "check": _check,
}

if __name__ == "__main__":
    sys.exit(main())
