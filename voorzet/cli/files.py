"""Writing a result: wholly, or not at all."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from voorzet.cli.printing import aside
from voorzet.errors import NotWritten
from voorzet.messages import say

if TYPE_CHECKING:
    from voorzet.exporters import Exported


def hand_over(made: Exported, target: str) -> None:
    """Writes a file that was made, and says beside the result what its reader should know, and where it is.

    Raises:
        NotWritten: as `put`.
    """
    put(made.content, target)
    for note in made.notes:
        aside(note)
    if target != "-":
        aside(say("Wrote {file}.", file=target))


def put(content: bytes, target: str) -> None:
    """Writes `content` to the file `target`, or to stdout for `-`.

    A file changes in one move when all is on disk; if that fails, the old one is as it was and nothing lies beside it.

    Raises:
        NotWritten: the world would not let us.
    """
    if target == "-":
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    try:
        _replace(Path(target).resolve(), content)
    except OSError as error:
        raise NotWritten(target, error.strerror or str(error)) from error


def _replace(path: Path, content: bytes) -> None:
    if path.exists() and not path.is_file():
        path.write_bytes(content)  # a device or a pipe has no half; a folder refuses
        return
    handle, beside = tempfile.mkstemp(prefix=f".{path.name[:100]}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).chmod(_mode(path))
        Path(beside).replace(path)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise


def _mode(path: Path) -> int:
    """As the old file; a new one as this user makes files."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
