"""Where compiled kernels live, and the one way to compile one.

A directory of our own, so that a kernel is compiled once a machine and not once a working copy.
"""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from collections.abc import Callable
from functools import cache, cached_property
from pathlib import Path
from typing import Any, TypeAlias, TypeVar, cast

import numba
import numba.extending

Function = TypeVar("Function", bound=Callable[..., Any])
Data: TypeAlias = Any  # an array, or a pointer to its first entry: kernels are compiled for both


def _places() -> list[Path]:
    """Where a cache may stand, the best first."""
    home = Path.home()
    if asked := os.environ.get("RIVULET_CACHE"):
        return [Path(asked)]
    if sys.platform == "win32":
        users = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
    elif sys.platform == "darwin":
        users = home / "Library" / "Caches"
    else:
        users = Path(os.environ.get("XDG_CACHE_HOME", home / ".cache"))
    return [users / "rivulet"]


def _digest() -> str:
    """Of all that kernels are made from: numba looks at the file of a kernel, not at those of the kernels it calls."""
    digest = hashlib.sha256(f"{numba.__version__} {sys.version}".encode())
    for path in sorted(Path(__file__).parent.glob("*.py")):
        source = path.read_bytes()
        if b"kernel_cache import" in source or path.name == Path(__file__).name:
            digest.update(source)
    return digest.hexdigest()[:16]


@cache
def directory() -> Path:
    """A directory that can be written: RIVULET_CACHE, else the user's cache, else a temporary one."""
    for place in [*_places(), Path(tempfile.gettempdir()) / "rivulet"]:
        try:
            kernels = place / f"kernels-{_digest()}"
            kernels.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=kernels):
                return kernels
        except OSError:
            continue
    return Path(tempfile.mkdtemp(prefix="rivulet-"))


numba.config.CACHE_DIR = str(directory())  # type: ignore[attr-defined]


def inlined(function: Function) -> Function:
    """For a part of one kernel: written into it, so that passing many arrays costs nothing."""
    return cast(Function, numba.njit(inline="always", error_model="numpy")(function))


def kernel(function: Function) -> Function:
    """Compiled on its first call or read from the cache; releases the interpreter lock.

    No fast-math: every kernel must round alike, or lanes and single trajectories would part.
    """
    return cast(Function, numba.njit(nogil=True, cache=True, error_model="numpy")(function))


def intrinsic(function: Callable[..., Any]) -> Any:
    """A function that writes its own machine code; calls look as if its first argument were not there."""
    return numba.extending.intrinsic(function)


_POINTER: Any = numba.types.CPointer
_FLOATS, _WORDS, _WHOLES = (_POINTER(kind) for kind in (numba.float64, numba.uint64, numba.int64))
# work floats, streams, work whole numbers; tables; rates, parameters; what the method keeps, twice; firings; how many
_STEPS = numba.int64(
    _FLOATS, _WORDS, _WHOLES, _WHOLES, _FLOATS, _FLOATS, _FLOATS, _FLOATS, _WHOLES, _WHOLES, numba.int64
)  # fmt: skip


class Steps:
    """A function that carries lanes some steps on, reached through its address; compiled when that is first asked.

    Through an address, so that the loop around it is compiled once for all methods and all generated code.
    """

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function

    @cached_property
    def _compiled(self) -> Any:
        return numba.cfunc(_STEPS, cache=True, error_model="numpy")(self._function)

    @property
    def address(self) -> int:
        address: int = self._compiled.address
        return address
