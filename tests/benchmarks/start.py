"""From process start to a visible window and to the first moving picture, in units of `import torch`."""

import statistics
import subprocess
import sys
import time

from tests.benchmarks.table import Row

ROUNDS = 5

TORCH = "import torch"
# The real program, made to print when its window has been painted first and when a second picture has been.
WINDOW = """
import sys, time
if __name__ == "__main__":
    from desktop import __main__ as program
    import desktop.application as application
    pictures = []
    def watch(self):
        from PySide6.QtCore import QTimer
        def look():
            window = self.window
            if window.isVisible() and not pictures:
                pictures.append(-1)
                print("window", flush=True)
            steps = {panel.painted_step for panel in window.grid.panels.values() if panel.painted_step > 0}
            pictures.extend(step for step in steps if step not in pictures)
            if len(pictures) >= 3:
                print("picture", flush=True)
                self.qt.quit()
        self.look = QTimer()
        self.look.timeout.connect(look)
        self.look.start(2)
        return run(self)
    run = application.Application.run
    application.Application.run = watch
    sys.exit(program.main([]))
"""


def measure():
    imports, windows, pictures = [], [], []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", TORCH], check=True)
        imports.append(time.perf_counter() - began)
        window, picture = _opened()
        windows.append(window)
        pictures.append(picture)
    torch = statistics.median(imports)
    yield Row(f"import torch (median of {ROUNDS})", torch, "s")
    yield Row("visible window / import torch", statistics.median(windows) / torch, "", "≤ 0.7")
    yield Row("first moving picture / import torch", statistics.median(pictures) / torch, "", "≤ 1.8")


def _opened() -> tuple[float, float]:
    import os
    import tempfile
    from pathlib import Path

    environment = {**os.environ, "RIVULET_FORGET": "1"}
    if not os.environ.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "opened.py"
        script.write_text(WINDOW)
        environment["PYTHONPATH"] = str(Path.cwd())
        began = time.perf_counter()
        running = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True, env=environment)
        moments = {line.strip(): time.perf_counter() - began for line in running.stdout}
        running.wait(30)
    return moments["window"], moments["picture"]
