"""What experiments there are and what each one takes and gives, for people and for scripts."""

from __future__ import annotations

from typing import Any

from engine.experiment import Card
from engine.experiments import Broken, catalogue
from engine.knobs import Knob, KnobSet
from engine.report import aligned
from engine.targets import target_classes


def listing() -> list[dict[str, Any]]:
    """Every experiment with its presets, or why it cannot be loaded."""
    return [_line(found) for found in catalogue().values()]


def _line(found: Card | Broken) -> dict[str, Any]:
    if isinstance(found, Broken):
        return {"name": found.name, "broken": found.why}
    presets = [{"name": preset.name, "title": str(preset.title), "line": str(preset.line)} for preset in found.presets]
    return {"name": found.name, "lab": str(found.lab), "title": str(found.title), "presets": presets}


def listing_in_words() -> str:
    lines = []
    for entry in listing():
        lines.append(f"{entry['name']}  {entry.get('title') or 'cannot be loaded: ' + entry['broken']}")
        lines += (
            aligned([("", p["name"], p["line"]) for p in entry["presets"]]).splitlines() if "presets" in entry else []
        )
    return "\n".join(lines)


def description(card: Card) -> dict[str, Any]:
    """The whole card as data; `knobs` is a JSON schema with unit, group and live in each property."""
    return {
        "name": card.name,
        "lab": str(card.lab),
        "title": str(card.title),
        "summary": str(card.summary),
        "equation": vars(card.equation),
        "knobs": card.knobs.shaped({}).model_json_schema(),
        "targets": _targets(card),
        "phases": [{"name": p.name, "caption": str(p.caption), "formula": p.formula} for p in card.phases],
        "panels": [{"name": p.name, "title": str(p.title), "help": str(p.help)} for p in card.panels],
        "readings": [
            {"name": r.name, "label": str(r.label), "unit": r.unit, "help": str(r.help), "every_step": r.cheap}
            for r in card.readings
        ],
        "presets": [
            {"name": p.name, "line": str(p.line), "target": p.target, "target_knobs": dict(p.target_knobs),
             "knobs": dict(p.knobs)}
            for p in card.presets
        ],
        "exports": {
            "evaluated": None if card.evaluates is None else str(card.evaluates),
            "at": None if card.tabulates is None else str(card.tabulates),
        },
        "opens": dict(card.opens),
    }  # fmt: skip


def _targets(card: Card) -> dict[str, Any]:
    return {
        name: {"title": str(target.title), "dimension": target.dimension, "knobs": target.Knobs.model_json_schema()}
        for name, target in target_classes().items()
        if target.dimension in card.dimensions
    }


def description_in_words(card: Card) -> str:
    sections = [
        f"{card.name}: {card.title}\n{card.summary}\n{card.equation.plain}",
        "Knobs\n" + _knobs(card.knobs.shaped({})),
        *(["Targets\n  " + ", ".join(_targets(card))] if _targets(card) else []),
        "Phases\n" + aligned([("", p.name, str(p.caption)) for p in card.phases]),
        "Panels\n" + aligned([("", p.name, str(p.title)) for p in card.panels]),
        "Readings\n" + aligned([("", r.name, r.unit, str(r.help)) for r in card.readings]),
        "Presets\n" + aligned([("", p.name, str(p.line)) for p in card.presets]),
    ]
    if card.evaluates is not None:
        sections.append(f"--evaluate exports\n  {card.evaluates}")
    if card.tabulates is not None:
        sections.append(f"--at tabulates\n  {card.tabulates}")
    return "\n\n".join(sections)


def _knobs(knobs: type[KnobSet]) -> str:
    return aligned([
        ("", f"{knob.name} = {_one_line(knob)}", _range(knob), "live" if knob.live else "restart", str(knob.help))
        for knob in knobs.declared()
    ])  # fmt: skip


def _one_line(knob: Knob) -> str:
    return " | ".join(str(knob.default).split("\n"))


def _range(knob: Knob) -> str:
    if knob.kind == "choice":
        return "|".join(value for value, _ in knob.choices)
    if knob.kind not in ("int", "float"):
        return knob.kind
    low = "-∞" if knob.low is None else f"{knob.low:g}"
    high = "∞" if knob.high is None else f"{knob.high:g}"
    return f"{low} … {high} {knob.unit}".rstrip()
