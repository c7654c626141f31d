"""Collect every string that a person may read into the translation file, and compile it for the window.

Run `python -m resources.translations.update` after changing a string; then fill in what is unfinished in
rivulet_zh_CN.ts (Qt Linguist opens it) and run it again. Qt's own collector is not used because it knows
methods of classes, not our functions `text` and `tr` with one context for the whole program.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parents[2]
TS = Path(__file__).with_name("rivulet_zh_CN.ts")
QM = TS.with_suffix(".qm")
CONTEXT = "rivulet"
MARKS = ("text", "tr")


class NotLiteralError(ValueError):
    """A marked string that nobody could translate, because it is put together while the program runs."""


def strings() -> dict[str, str]:
    """Marked string -> the file it stands in first, over engine and desktop."""
    found: dict[str, str] = {}
    for wing in ("engine", "desktop"):
        for path in sorted((ROOT / wing).rglob("*.py")):
            for string in marked(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT))):
                found.setdefault(string, str(path.relative_to(ROOT)))
    return found


def marked(source: str, file: str) -> Iterator[str]:
    """The literals given to `text` and `tr`, and units. Raises NotLiteralError at one that is built from pieces."""
    for node in ast.walk(ast.parse(source)):
        yield from _units(node)
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS and node.args):
            continue
        said = node.args[0]
        if isinstance(said, ast.Constant) and isinstance(said.value, str):
            if said.value:
                yield said.value
        elif isinstance(said, ast.JoinedStr | ast.BinOp | ast.Constant) or node.func.id == "text":
            raise NotLiteralError(f"{file}:{node.lineno}: {node.func.id}() takes one literal with {{places}}")


def _units(node: ast.AST) -> Iterator[str]:
    """Units of knobs and readings are plain strings: `unit="steps"` in a call, or the default of such a field."""
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == "unit":
        given = [node.value]
    else:
        given = [word.value for word in node.keywords if word.arg == "unit"] if isinstance(node, ast.Call) else []
    for unit in given:
        if isinstance(unit, ast.Constant) and isinstance(unit.value, str) and unit.value:
            yield unit.value


def translations() -> dict[str, str]:
    """Source -> finished translation, as the translation file has them."""
    if not TS.exists():
        return {}
    found = {}
    for message in ElementTree.parse(TS).iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        if source and translation is not None and translation.text and "type" not in translation.attrib:
            found[source] = translation.text
    return found


def written(sources: dict[str, str], known: dict[str, str]) -> str:
    """The translation file: what stands in the program now, with the translations there are."""
    top = ElementTree.Element("TS", version="2.1", language="zh_CN", sourcelanguage="en")
    context = ElementTree.SubElement(top, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for source, file in sorted(sources.items(), key=lambda item: (item[1], item[0])):
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "location", filename=f"../../{file}")
        ElementTree.SubElement(message, "source").text = source
        translation = ElementTree.SubElement(message, "translation")
        translation.text = known.get(source)
        if source not in known:
            translation.set("type", "unfinished")
    ElementTree.indent(top)
    return '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ElementTree.tostring(top, "unicode") + "\n"


def compile_to(qm: Path) -> None:
    """Qt's release tool writes the file that the window loads; the same input gives the same bytes."""
    tool = shutil.which("pyside6-lrelease", path=Path(sys.executable).parent)
    if tool is None:
        raise FileNotFoundError("pyside6-lrelease, which comes with PySide6-Essentials, is not beside this Python")
    subprocess.run([tool, "-silent", str(TS), "-qm", str(qm)], check=True)


def main() -> int:
    sources, known = strings(), translations()
    TS.write_text(written(sources, known), encoding="utf-8")
    compile_to(QM)
    missing = [source for source in sources if source not in known]
    print(f"{len(sources)} strings, {len(missing)} without a translation, {len(known.keys() - sources.keys())} dropped")
    for source in missing:
        print(f"  {source}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
