"""The rules of the house: who imports whom, where things stand, and that every text speaks Chinese too."""

import ast
import re
import string
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from resources.translations import update

ROOT = Path(__file__).parents[1]
LAYOUT = {"pyproject.toml", "README.md", "LICENSE", "desktop", "engine", "resources", "tests"}
SOURCES = update.strings()


def modules(wing: str) -> list[str]:
    paths = sorted((ROOT / wing).rglob("*.py"))
    parts = [path.relative_to(ROOT).with_suffix("").parts for path in paths]
    return [".".join(part[:-1] if part[-1] == "__init__" else part) for part in parts]


def loaded_by(code: str) -> set[str]:
    """Top-level packages in `sys.modules` after running `code` in a fresh Python."""
    code += "\nimport sys; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return set(done.stdout.split())


def test_the_engine_knows_no_screen():
    loaded = loaded_by(
        "import importlib\n" + "\n".join(f"importlib.import_module({name!r})" for name in modules("engine"))
    )
    assert not loaded & {"PySide6", "shiboken6", "pyqtgraph", "desktop"}


def test_the_window_is_up_before_torch_has_loaded():
    names = [*modules("desktop"), "engine.experiments", "engine.targets"]
    code = "import importlib\n" + "\n".join(f"importlib.import_module({name!r})" for name in names)
    loaded = loaded_by(code + "\nfrom engine.experiments import catalogue; catalogue()")
    assert not loaded & {"torch", "scipy", "numba"}


@pytest.mark.parametrize("wing", ["engine", "desktop"])
def test_no_wing_runs_code_from_data_or_touches_the_global_generators(wing):
    banned = re.compile(r"(?<!\.)\b(eval|exec)\(|pickle\.load|torch\.load\(|allow_pickle=True|processEvents|QThread\b"
                        r"|torch\.manual_seed|np\.random\.(seed|rand|normal|uniform)\b")  # fmt: skip
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in sorted((ROOT / wing).rglob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if banned.search(line)
    ]
    assert not found


def test_painters_end_whatever_happens_meanwhile():
    """One that outlives its picture, as after an exception, takes the program down."""
    left_open = re.compile(r"(?<!with )\bQPainter\((?!\))")
    paths = sorted((ROOT / "desktop").rglob("*.py"))
    assert not [path.name for path in paths if left_open.search(path.read_text(encoding="utf-8"))]


def test_the_top_level_is_the_fixed_one():
    done = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        pytest.skip("not a git checkout")
    tops = {path.split("/")[0] for path in done.stdout.splitlines()}
    assert {top for top in tops if not top.startswith(".")} <= LAYOUT


def test_every_package_of_the_two_wings_is_installed():
    listed = set(tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["packages"])
    there = {".".join(path.parent.relative_to(ROOT).parts)
             for wing in ("engine", "desktop") for path in (ROOT / wing).rglob("__init__.py")}  # fmt: skip
    assert there <= listed and "resources" in listed


def test_the_pins_that_were_measured_stand():
    needs = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    assert "torch~=2.13.0" in needs
    assert "PySide6-Essentials>=6.11,<6.12" in needs


def test_only_literals_are_marked_for_translation():
    assert list(update.marked('text("a {b}", b=1); tr("c"); tr(name)', "x.py")) == ["a {b}", "c"]
    for source in ('tr(f"a {b}")', 'text("a" + b)', "text(name)", 'tr("a %s" % b)'):
        with pytest.raises(update.NotLiteralError):
            list(update.marked(source, "x.py"))


def places(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def test_every_text_is_in_chinese_with_the_same_places():
    known = update.translations()
    assert not [source for source in SOURCES if source not in known]
    assert not {source: known[source] for source in SOURCES if places(source) != places(known[source])}


def test_the_translation_files_are_those_of_the_present_texts(tmp_path):
    assert update.TS.read_text(encoding="utf-8") == update.written(SOURCES, update.translations())
    update.compile_to(tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == update.QM.read_bytes()


def test_places_are_filled_by_the_call():
    """A `{place}` without a value would be shown to people as it is, or fail when it is shown."""
    wrong = []
    for path in [*(ROOT / "engine").rglob("*.py"), *(ROOT / "desktop").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in update.MARKS):
                continue
            if not (node.args and isinstance(node.args[0], ast.Constant)) or any(k.arg is None for k in node.keywords):
                continue
            if places(node.args[0].value) != {keyword.arg for keyword in node.keywords}:
                wrong.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert not wrong
