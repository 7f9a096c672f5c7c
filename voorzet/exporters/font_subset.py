"""A font cut down to the characters of one drawing, to travel inside it."""

from __future__ import annotations

from base64 import b64encode
from functools import lru_cache
from io import BytesIO
from pathlib import Path


@lru_cache(maxsize=128)
def cut_down(file: Path, characters: str) -> str:
    """The font in `file` with these characters and all it needs to shape them, as base64 of WOFF.

    Note:
        fontTools' subsetter is imported here because it takes longer to import than a PDF takes to make.
    """
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    subsetter = Subsetter(Options(layout_features=["*"], notdef_outline=True))
    subsetter.populate(text=characters)
    made = BytesIO()
    with TTFont(file, recalcTimestamp=False) as font:
        subsetter.subset(font)
        font.flavor = "woff"
        font.save(made)
    return b64encode(made.getvalue()).decode()
