"""Which device is chosen, and what is said about it."""

from __future__ import annotations

import pytest
import torch

from engine.device import choose
from engine.words import BadInput


@pytest.mark.parametrize("wanted", ["auto", "cpu"])
def test_small_networks_stay_on_the_cpu(wanted):
    device, reason = choose(wanted)
    assert device == "cpu"
    assert str(reason).startswith("CPU")


def test_absent_cuda_falls_back_and_names_the_cure(monkeypatch):
    monkeypatch.setattr(torch.version, "cuda", None)
    device, reason = choose("cuda")
    assert device == "cpu"
    assert "install" in str(reason)

    monkeypatch.setattr(torch.version, "cuda", "13.0")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    device, reason = choose("cuda")
    assert device == "cpu"
    assert "driver" in str(reason)


def test_present_cuda_is_used(monkeypatch):
    monkeypatch.setattr(torch.version, "cuda", "13.0")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda: "Card")
    monkeypatch.setattr(torch, "zeros", lambda *_, **__: torch.ones(1))
    assert choose("cuda")[0] == "cuda"


def test_failing_cuda_falls_back(monkeypatch):
    def fail(*_, **__):
        raise RuntimeError("out of memory\nlong story")

    monkeypatch.setattr(torch.version, "cuda", "13.0")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch, "zeros", fail)
    device, reason = choose("cuda")
    assert device == "cpu"
    assert "out of memory" in str(reason)
    assert "long story" not in str(reason)


def test_unknown_device_is_bad_input():
    with pytest.raises(BadInput, match="no device tpu"):
        choose("tpu")
