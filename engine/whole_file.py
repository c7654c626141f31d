"""Writing a file whole or not at all: what stood there before stays until the new one is complete."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from engine.words import BadInput, Text, text


def write_whole(path: Path, content: bytes) -> None:
    """Put `content` at `path`. Raises BadInput naming the path, the reason and the cure; nothing is left behind."""
    try:
        handle, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            # mkstemp makes private files; this one is as readable as any other that the person saves.
            Path(draft).chmod(0o644)
            Path(draft).replace(path)
        except OSError:
            Path(draft).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise BadInput(_complaint(path, error)) from None


def _complaint(path: Path, error: OSError) -> Text:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return text("Cannot write {path}: the disk is full; make room there or choose another disk.", path=path)
    if error.errno == errno.EISDIR:
        return text("Cannot write {path}: that is a folder; give the file another name.", path=path)
    return text("Cannot write {path}: {why}; choose another folder.", path=path, why=error.strerror)
