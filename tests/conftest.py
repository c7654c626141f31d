"""Shared by all tests: no screen, one torch thread, and the toy experiment in the catalogue."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["RIVULET_EXPERIMENTS"] = "tests.engine.toy"
