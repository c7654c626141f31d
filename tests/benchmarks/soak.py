"""Twenty minutes of training with the window open: memory of both processes must not grow."""

import os

import numpy as np
import psutil

from tests.benchmarks.stopwatch import open_window, spin
from tests.benchmarks.table import Row

MINUTES = float(os.environ.get("RIVULET_SOAK_MINUTES", "20"))
SETTLING = 60.0


def measure():
    with open_window() as application:
        processes = {"window": psutil.Process(), "worker": psutil.Process(application.link.host.worker_pid)}
        seen = {name: [] for name in processes}
        spin(application, SETTLING)
        for _ in range(int((MINUTES * 60 - SETTLING) / 5)):
            spin(application, 5.0)
            for name, process in processes.items():
                seen[name].append(process.memory_info().rss / 2**20)
        yield Row("steps trained", application.link.store.last_step)
    for name, sizes in seen.items():
        slope = np.polyfit(np.arange(len(sizes)) * 5 / 60, sizes, 1)[0]
        yield Row(f"{name}: memory at the end", sizes[-1], "MiB")
        yield Row(f"{name}: slope after the first minute", slope, "MiB/min")
