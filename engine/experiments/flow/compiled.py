"""The loss and its gradient through torch's compiler: prepared in a thread, while the engine goes on listening.

The machine code rounds otherwise than the operations one by one, so a run uses it from its first step or never.
"""

from __future__ import annotations

import os
import shutil
import sys
import threading
import warnings
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import torch
from torch import Tensor

from engine.experiments.flow.chain import build
from engine.experiments.flow.knobs import FlowKnobs
from engine.experiments.flow.layers import Weights
from engine.experiments.flow.model import PlaneModel
from engine.experiments.flow.objectives import Differentiate, Push, push_likelihood, push_velocity
from engine.experiments.flow.parameters import Parameters
from engine.networks.trainable import cut
from engine.words import BadInput, FieldName, Text, text

_NO_MATTER = ("warmup", "horizon", "zero_start", "compiled")
_LONGEST_REASON = 160


class Compiled:
    """Machine code for one shape of model and batch; it belongs to no run and may serve several."""

    def __init__(self, knobs: FlowKnobs, swaps: tuple[bool, ...], device: str) -> None:
        self._chain = build(knobs, swaps)
        self._push: Push = push_velocity if knobs.layer == "matching" else push_likelihood
        columns = 5 if knobs.layer == "matching" else 2
        size = sum(torch.Size(shape).numel() for shape in self._chain.shapes.values())
        self._example = [
            *(torch.zeros(size, device=device) for _ in ("parameters", "gradient")),
            *torch.zeros(columns, knobs.batch, 1, device=device),
        ]
        self._code: Callable[..., Tensor] | None = None
        self._failure: Exception | None = None
        self._thread = threading.Thread(target=self._prepare, name="compiler", daemon=True)
        self._thread.start()

    def waits_for(self, seconds: float | None) -> Text | None:
        """What is still missing after waiting for it so long at most (None: as long as it takes).

        Raises BadInput where the compiler has failed.
        """
        self._thread.join(seconds)
        if self._thread.is_alive():
            return text("Compiling the training step, which may take a minute; the run then goes on by itself.")
        if self._failure is not None:
            _prepared.cache_clear()
            why = " ".join(str(self._failure).split()) or type(self._failure).__name__
            raise BadInput(
                text(
                    "{knob} = true: the compiler failed ({why}); set {knob} to false, the run works without it.",
                    knob=FieldName("compiled"),
                    why=why[:_LONGEST_REASON],
                )
            )
        return None

    def __call__(self, parameters: Parameters, *batch: Tensor) -> Tensor:
        """Figures of the loss; the gradient is in `parameters.gradient` already."""
        if self._code is None:
            self.waits_for(None)
            assert self._code is not None
        return self._code(parameters.flat, parameters.gradient, *batch)

    def _prepare(self) -> None:
        try:
            with warnings.catch_warnings():
                # Those are about the compiler's own parts.
                warnings.simplefilter("ignore")
                self._code = self._compile()
        except Exception as error:  # A compiler may fail in any way; the run is told when it asks.
            self._failure = error

    @torch.no_grad()
    def _compile(self) -> Callable[..., Tensor]:
        from torch.fx.experimental.proxy_tensor import make_fx

        # As a flat list of operations it has no closures to guard, and no limit on how many models are compiled.
        graph = make_fx(self._step)(*self._example)
        code: Any = torch.compile(graph, fullgraph=True, dynamic=False)
        code(*self._example)
        return code  # type: ignore[no-any-return]

    def _step(self, flat: Tensor, gradient: Tensor, *batch: Tensor) -> Tensor:
        shapes = self._chain.shapes
        figures, differentiate = self._push(self._chain, cut(flat, shapes), *batch)
        differentiate(cut(gradient, shapes))
        return figures


class CompiledWay:
    """Carries pushes of the model with these parameters out as machine code."""

    def __init__(self, code: Compiled, parameters: Parameters) -> None:
        self._code = code
        self._parameters = parameters

    def __call__(self, push: Push, model: PlaneModel, *batch: Tensor) -> tuple[Tensor, Differentiate]:
        return self._code(self._parameters, *batch), _is_done


def _is_done(into: Weights) -> None:
    """Loss and gradient come in one go."""


def prepared(knobs: FlowKnobs, swaps: list[bool], device: str) -> Compiled:
    """The code for this model, at hand or on its way. Raises BadInput where it cannot be made here."""
    if threading.current_thread() is not threading.main_thread():
        raise BadInput(
            text(
                "{knob} = true would hold up the window while the engine is a thread of it; "
                "start with --engine process, or set {knob} to false.",
                knob=FieldName("compiled"),
            )
        )
    compiler = os.environ.get("CXX") or {"darwin": "clang++", "win32": "cl"}.get(sys.platform, "g++")
    if shutil.which(compiler.split()[0]) is None:
        raise BadInput(
            text(
                "{knob} = true needs a C++ compiler, and {compiler} is not there; "
                "install it (Debian, Ubuntu: sudo apt install g++), or set {knob} to false.",
                knob=FieldName("compiled"),
                compiler=compiler,
            )
        )
    plain = {known.name: known.default for known in knobs.declared() if known.live or known.name in _NO_MATTER}
    return _prepared(knobs.model_copy(update=plain), tuple(swaps), device)


@lru_cache(maxsize=4)
def _prepared(knobs: FlowKnobs, swaps: tuple[bool, ...], device: str) -> Compiled:
    return Compiled(knobs, swaps, device)
