"""The one table of everything a person can do: menus, tooltips, shortcuts and the cheat sheet come from it.

Keys. Shortcuts belong to the whole window. A click never takes them away: buttons, sliders and lists get
the keyboard focus through Tab only (see `focus.py`), and text fields give it back with Enter or Esc.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop.words import tr
from engine.words import Text, text

FILE, RUN, VIEW, ENGINE, HELP = text("File"), text("Run"), text("View"), text("Engine"), text("Help")
THEME, LANGUAGE, DEVICE, HOST, FOCUS = (
    text("Theme"), text("Language"), text("Device"), text("Engine runs in"), text("Panels"),
)  # fmt: skip


@dataclass(frozen=True)
class Action:
    """One thing to do. `keys` are in Qt's portable spelling; `choice` names a submenu, often of an either-or.

    One that is not `listed` has keys only.
    """

    name: str
    text: Text
    help: Text
    menu: Text
    keys: tuple[str, ...] = ()
    checkable: bool = False
    choice: Text | None = None
    listed: bool = True


def _focus(number: int) -> Action:
    return Action(
        f"focus_{number}",
        text("Enlarge panel {number}", number=number),
        text("Panel {number} fills the middle; the others cost nothing meanwhile", number=number),
        VIEW,
        (str(number),),
        choice=FOCUS,
        listed=False,  # the menu names the panels themselves
    )


ACTIONS: tuple[Action, ...] = (
    Action("open", text("Open…"), text("Open a run file, or a file of your own data"), FILE, ("Ctrl+O",)),
    Action("draw", text("Draw data…"), text("Draw points by hand for the model to learn"), FILE, ("D",)),
    Action("save", text("Save run…"),
           text("Write the recipe of this run: it replays to the same numbers"), FILE, ("Ctrl+S",)),
    Action("export", text("Export…"),
           text("Write a panel as a picture, vectors, a table or arrays; or the readings"), FILE, ("Ctrl+E",)),
    Action("files", text("Export model…"),
           text("Write what the model can be taken home as, such as a network as SBML and Antimony"), FILE, ()),
    Action("copy", text("Copy panel"), text("Put the panel under the mouse on the clipboard, as a picture"),
           FILE, ("Ctrl+C",)),
    Action("film", text("Film…"),
           text("Make a GIF of this run, or of a part of it"), FILE, ("Ctrl+Shift+E",)),
    Action("quit", text("Quit"), text("End the program"), FILE, ("Ctrl+Q",)),
    Action("play", text("Play or pause"), text("Let the run go on, or hold it where it is"), RUN, ("Space",)),
    Action("half_step", text("Half-step"), text("Do the next phase only, then pause"), RUN, (".",)),
    Action("step", text("Step"), text("One step forward, then pause"), RUN, ("Right",)),
    Action("step_back", text("Step back"), text("One step back in time"), RUN, ("Left",)),
    Action("step_ten", text("Ten steps"), text("Ten steps forward, then pause"), RUN, ("Shift+Right",)),
    Action("step_back_ten", text("Ten steps back"), text("Ten steps back in time"), RUN, ("Shift+Left",)),
    Action("first", text("First step"), text("Go to where the run began"), RUN, ("Home",)),
    Action("last", text("Last step"), text("Go to the furthest step of this branch"), RUN, ("End",)),
    Action("fork", text("Fork here"), text("Start a branch at this step; the present one stays as it is"), RUN, ("F",)),
    Action("restart", text("Restart"), text("Begin again with the same seed: the same numbers"), RUN, ("R",)),
    Action("new_seed", text("Restart with a new seed"),
           text("Begin again with other random numbers"), RUN, ("Shift+R",)),
    Action("undo", text("Undo"),
           text("Take the last change by hand back; without one, the run that was replaced last comes back"),
           RUN, ("Ctrl+Z",)),
    Action("faster", text("Faster"), text("More steps a second"), RUN, ("+", "=")),
    Action("slower", text("Slower"), text("Fewer steps a second"), RUN, ("-",)),
    Action("pause_on_findings", text("Pause on findings"),
           text("Hold the run when something goes wrong in the mathematics"), RUN, checkable=True),
    *(_focus(number) for number in range(1, 10)),
    Action("focus_all", text("Back to the grid"),
           text("The panels side by side again, as they were before one was enlarged"), VIEW, ("0",), choice=FOCUS),
    Action("first_panels", text("Panels of this preset"), text("Show the panels that the run came with"),
           VIEW, choice=FOCUS),
    Action("all_panels", text("Show all panels"), text("Show every panel there is; they get small"),
           VIEW, choice=FOCUS),
    Action("whole", text("Whole view"),
           text("Every panel shows its fixed ranges again; a double click does so for one whose points take no clicks"),
           VIEW, ("V",)),
    Action("gallery", text("Gallery"), text("Show or hide the gallery"), VIEW, ("G",), checkable=True),
    Action("knobs", text("Knobs"), text("Show or hide the knobs"), VIEW, ("K",), checkable=True),
    Action("source_notation", text("Notation of the sources"),
           text("Write formulas as the texts do that the VAE and GAN labs follow"), VIEW, checkable=True),
    Action("present", text("Present"), text("Panels and transport only, full screen, in the projector theme"),
           VIEW, ("F5",), checkable=True),
    Action("full_screen", text("Full screen"), text("The window fills the screen"), VIEW, ("F11",), checkable=True),
    Action("black", text("Black out"),
           text("Darken the panels, so that people look at you"), VIEW, ("B",), checkable=True),
    Action("theme_light", text("Light"), text("Light ground"), VIEW, checkable=True, choice=THEME),
    Action("theme_dark", text("Dark"), text("Dark ground"), VIEW, checkable=True, choice=THEME),
    Action("theme_projector", text("Projector"), text("White ground, large text, thick lines"),
           VIEW, checkable=True, choice=THEME),
    Action("language_system", text("As the system"), text("The language of this computer"),
           VIEW, checkable=True, choice=LANGUAGE),
    Action("language_en", text("English"), text("Texts in English"), VIEW, checkable=True, choice=LANGUAGE),
    Action("language_zh_CN", text("简体中文"),
           text("Texts in simplified Chinese"), VIEW, checkable=True, choice=LANGUAGE),
    Action("device_auto", text("Automatic"), text("The faster device that works here"),
           ENGINE, checkable=True, choice=DEVICE),
    Action("device_cpu", text("Processor"), text("Compute on the CPU: replays are exact bit for bit"),
           ENGINE, checkable=True, choice=DEVICE),
    Action("device_cuda", text("Graphics card"), text("Compute on the first CUDA device"),
           ENGINE, checkable=True, choice=DEVICE),
    Action("engine_process", text("Process of its own"), text("Fastest, and a crash leaves the window standing"),
           ENGINE, checkable=True, choice=HOST),
    Action("engine_thread", text("Thread of the window"), text("For debugging: breakpoints in your own model work"),
           ENGINE, checkable=True, choice=HOST),
    Action("cheat_sheet", text("Keys"), text("Every key on one sheet"), HELP, ("?", "F1"), checkable=True),
    Action("about", text("About Rivulet"), text("Version and licence"), HELP),
)  # fmt: skip

BY_NAME: dict[str, Action] = {action.name: action for action in ACTIONS}


def shown_keys(action: Action) -> str:
    """The first key of `action` as this system writes it; empty where there is none."""
    return QKeySequence(action.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if action.keys else ""


def tip(name: str) -> str:
    """What a button for the action `name` says on hover: help, and the key."""
    action = BY_NAME[name]
    return f"{tr(action.help)} ({shown_keys(action)})" if action.keys else tr(action.help)


def build(window: QMainWindow, handlers: Mapping[str, Callable[..., object]]) -> dict[str, QAction]:
    """Make the menus of `window`, and its shortcuts. Checkable actions call their handler with the new state.

    Actions without a handler are left out of the menus.
    """
    made: dict[str, QAction] = {}
    menus: dict[str, QMenu] = {}
    groups: dict[str, QActionGroup] = {}
    for action in ACTIONS:
        if action.name not in handlers:
            continue
        made[action.name] = qt = _made(window, action, handlers[action.name])
        menu = menus.get(action.menu.template) or menus.setdefault(
            action.menu.template, window.menuBar().addMenu(tr(action.menu))
        )
        if action.choice is not None:
            key = action.choice.template
            menu = menus.get(key) or menus.setdefault(key, _submenu(menu, action.choice))
            if action.checkable:
                groups.setdefault(key, QActionGroup(window)).addAction(qt)
        if action.listed:
            menu.addAction(qt)
        # A shortcut must work while the menu bar is hidden.
        window.addAction(qt)
    return made


def _submenu(menu: QMenu, name: Text) -> QMenu:
    made = menu.addMenu(tr(name))
    made.setObjectName(name.template)
    return made


def _made(window: QMainWindow, action: Action, handler: Callable[..., object]) -> QAction:
    made = QAction(tr(action.text), window)
    made.setObjectName(action.name)
    made.setShortcuts([QKeySequence(key) for key in action.keys])
    made.setToolTip(tip(action.name))
    made.setStatusTip(tr(action.help))
    made.setCheckable(action.checkable)
    # Restart has the letter that Preferences or Quit may have in a system menu: keep Qt from guessing roles.
    made.setMenuRole(QAction.MenuRole.NoRole)
    if action.checkable:
        made.triggered.connect(lambda checked: handler(checked))
    else:
        made.triggered.connect(lambda: handler())
    return made
