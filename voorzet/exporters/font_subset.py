"""A font cut down to the characters of one drawing, to travel inside it."""

from __future__ import annotations

from base64 import b64encode
from functools import lru_cache
from pathlib import Path

import uharfbuzz as hb


@lru_cache(maxsize=128)
def cut_down(file: Path, characters: str) -> str:
    """The font in `file` with these characters and all it needs to shape them, as base64 of TrueType."""
    wanted = hb.SubsetInput()
    wanted.unicode_set.update(map(ord, characters))
    face = hb.Face(hb.Blob.from_file_path(str(file)))
    return b64encode(hb.subset(face, wanted).blob.data).decode()
