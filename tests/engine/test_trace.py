"""A trace stays short, keeps its beginning, and is none the worse for what was taken from it before."""

from __future__ import annotations

import numpy as np

from engine.trace import lengthened


def test_a_trace_keeps_its_beginning_and_its_order_and_never_grows_long():
    trace = np.empty((0, 2))
    for step in range(1000):
        trace = lengthened(trace, [step, -step], 64)
        assert len(trace) <= 64 and trace[0, 0] == 0
    assert (np.diff(trace[:, 0]) > 0).all() and (trace[:, 1] == -trace[:, 0]).all()
    assert len(trace) >= 32 and trace[-1, 0] > 900


def test_the_trace_before_is_left_as_it_was():
    before = np.arange(8.0).reshape(4, 2)
    kept = before.copy()
    after = lengthened(before, [8.0, 9.0], 4)
    after[:] = 0
    assert after.shape == (3, 2) and (before == kept).all()
