"""What can become of a step or a way from one journey to another."""

from __future__ import annotations

from enum import StrEnum


class Fate(StrEnum):
    """What became of a step or a way. `DOUBTED`: what is said of it had a source, and has none now."""

    ADDED = "added"
    REMOVED = "removed"
    MERGED = "merged"
    MOVED = "moved"
    CHANGED = "changed"
    DOUBTED = "doubted"
    SAME = "same"
