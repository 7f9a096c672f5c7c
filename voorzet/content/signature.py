"""By what a folder of content is known to be as it was."""

from __future__ import annotations

from pathlib import Path

from voorzet.content.layout import CANVASES, JOURNEYS, PERSONAS

Signature = tuple[tuple[str, int, int], ...]
"""Path, time of change in nanoseconds and size of each file, in order of path."""


def signature(folder: Path) -> Signature:
    """Changes whenever a file of the folder changes, comes or goes; nothing is read."""
    found = sorted(path for part in (JOURNEYS, PERSONAS, CANVASES) for path in (folder / part).rglob("*"))
    return tuple((str(path), *_change(path)) for path in found)


def _change(path: Path) -> tuple[int, int]:
    try:
        stat = path.stat()
    except OSError:  # gone since it was listed, or a link to nowhere
        return 0, 0
    return stat.st_mtime_ns, stat.st_size
