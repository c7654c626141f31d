"""Shared by all tests: no screen, one torch thread, and the toy experiment in the catalogue."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# As the engine itself: a second thread costs more than it brings, most of all beside other tests.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ["RIVULET_EXPERIMENTS"] = "tests.engine.toy"
