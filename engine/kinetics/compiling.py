"""Generated kernels: written beside the cache, compiled by a process of their own, loaded when they are ready.

`python -m engine.kinetics.compiling FILE` is that process; without a file it compiles what all networks share.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import numpy as np

from engine.kinetics.kernel_cache import Steps, directory
from engine.kinetics.kernel_source import source
from engine.kinetics.network import ReactionNetwork

_loaded: dict[Path, ModuleType] = {}
_compilers: dict[Path, subprocess.Popen[bytes]] = {}


class Generated:
    """The kernels of one network structure on their way; `poll` never waits."""

    def __init__(self, network: ReactionNetwork, parameters: np.ndarray) -> None:
        written = source(network, parameters)
        key = hashlib.sha256(written.encode()).hexdigest()[:20]
        self.path = directory() / f"network_{key}.py"
        self._done = self.path.with_suffix(".done")
        if not self.path.exists():
            partial = self.path.with_suffix(f".{os.getpid()}")
            partial.write_text(written, encoding="utf-8")
            partial.replace(self.path)

    def poll(self) -> ModuleType | None:
        """The module with `lockstep` and `events`, or None while it is being compiled (or cannot be)."""
        if self.path in _loaded:
            return _loaded[self.path]
        if self._done.exists():
            if compiler := _compilers.pop(self.path, None):
                compiler.wait()
            _loaded[self.path] = load(self.path)
            return _loaded[self.path]
        if self.path not in _compilers:
            _compilers[self.path] = _start(self.path)
        return None

    def wait(self) -> ModuleType | None:
        """As `poll`, after the compiler has finished."""
        module = self.poll()
        if module is None and self.path in _compilers:
            _compilers[self.path].wait()
            module = self.poll() if self._done.exists() else None
        return module


def _start(path: Path) -> subprocess.Popen[bytes]:
    environment = os.environ | {"RIVULET_CACHE": str(directory().parent)}
    command = [sys.executable, "-W", "ignore", "-m", "engine.kinetics.compiling", str(path)]
    quiet = subprocess.DEVNULL
    root = Path(__file__).parents[2]
    return subprocess.Popen(command, cwd=root, env=environment, stdin=quiet, stdout=quiet, stderr=quiet)


def load(path: Path) -> ModuleType:
    """The generated module, its kernels compiled or read from the cache."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module  # the cache finds a kernel's globals by this name
    spec.loader.exec_module(module)
    for steps in (module.lockstep, module.events):
        assert isinstance(steps, Steps) and steps.address
    return module


def main(path: Path) -> None:
    """Compiles into the cache, at the lowest priority, and leaves a mark when done."""
    with _only_one(path.parent / "compiler.lock"):
        if not path.with_suffix(".done").exists():
            load(path)
            path.with_suffix(".done").touch()


@contextmanager
def _only_one(lock: Path) -> Iterator[None]:
    """One compiler at a time on this machine: several would only slow down the run that waits for them."""
    with lock.open("w") as file:
        if sys.platform != "win32":
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def compile_shared() -> None:
    """The table kernel of every method, the loop around them, and the exact side."""
    from engine.exact.master_equation import MasterEquation
    from engine.kinetics import langevin, leaping, next_reaction, rejection, timed
    from engine.kinetics.reading import read_network
    from engine.kinetics.simulation import Simulation

    for many in (1, 64):
        simulation = Simulation(read_network("0 -> X ; 1"), 0, many, generate=False)
        simulation.advance(1.0)
        simulation.peek()
    MasterEquation(read_network("0 -> X ; 1")).advance(1.0)
    for steps in (rejection.events, next_reaction.events, timed.events, leaping.leaps, langevin.diffusion):
        assert steps.address


if __name__ == "__main__":
    if hasattr(os, "nice"):
        os.nice(10)
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with _only_one(directory() / "compiler.lock"):
            compile_shared()
