"""How many lines words take on a slide, in whichever font they are shown, and where to part them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

import regex

from voorzet.drawing.fonts import BOLD, clusters_of
from voorzet.drawing.twin import Line, Piece
from voorzet.drawing.wrap import Style
from voorzet.exporters.slides.slide import Look

HEAD_LEADING = 1.15
"""The line height of titles, in em."""

DOT_MM = 5.0
"""What a dot before a paragraph takes of its width."""

_AT_SPACES = regex.compile(r"\S+\s*|\s+")
_AT_SIGNS = regex.compile(r"[^\s/?&\-–—]*[/?&\-–—]+\s*|[^\s/?&\-–—]+\s*|\s+")
_WIDER, _WIDER_BOLD = 1.16, 1.28
"""Slides are shown in the fonts of who opens it: so much wider than ours is the widest that stands in, DejaVu Sans."""


def plain(line: Line) -> str:
    """The words of a line."""
    return "".join(piece.words for piece in line)


def broken(words: str, width_mm: float, style: Style) -> tuple[str, ...]:
    """Words on lines of this width, as office programs break them: the most lines that any of them makes of it.

    All break at spaces; within an address or a word with a hyphen some break after its signs first, others only where
    the line is full. Nothing is lost: the lines on end are the words.

    Example:
        >>> broken("een twee drie", 20, Style(10))
        ('een twee ', 'drie')
    """
    return max(_ways(words, width_mm, style), key=len)


@lru_cache(maxsize=32_768)
def _ways(words: str, width_mm: float, style: Style) -> tuple[tuple[str, ...], ...]:
    """The lines that different programs make of the same words."""
    room = _room(width_mm, style)
    return tuple(_filled(tokens.findall(words), room, style) for tokens in (_AT_SPACES, _AT_SIGNS))


def _filled(tokens: list[str], room: float, style: Style) -> tuple[str, ...]:
    lines = [""]
    used = 0.0
    for token in tokens:
        wide = style.width_mm(token.rstrip())
        if used and used + wide > room:
            lines.append("")
            used = 0.0
        if wide > room:
            *full, token = _cut(token, room, style)
            lines[-1:] = [lines[-1] + full[0], *full[1:], ""] if full else [lines[-1]]
        lines[-1] += token
        used += style.width_mm(token)
    return tuple(lines)


def is_torn(word: str, width_mm: float, style: Style) -> bool:
    """Whether a word is wider than a line."""
    return style.width_mm(word) > _room(width_mm, style)


def height(line: Line, width_mm: float, look: Look) -> float:
    """What a paragraph takes, in millimetres."""
    return len(broken(plain(line), _inner(width_mm, look), look.style)) * look.style.line_mm


def parted(line: Line, width_mm: float, look: Look, room_mm: float) -> tuple[Line, Line]:
    """What of a paragraph fits in `room_mm`, whole lines only, and the rest; either may be empty."""
    ways = _ways(plain(line), _inner(width_mm, look), look.style)
    many = max(0, int((room_mm + 1e-6) / look.style.line_mm))
    return cut(line, min(sum(map(len, lines[:many])) for lines in ways))


def shortened(line: Line, width_mm: float, look: Look, room_mm: float) -> Line:
    """The line, or as much of it as fits in `room_mm`, ended by three dots."""
    kept, rest = parted(line, width_mm, look, room_mm)
    at = len(plain(kept))
    while rest and at and height(dotted := (*cut(line, at)[0], Piece("…", line[0].language)), width_mm, look) > room_mm:
        at -= 1
    return dotted if rest and at else kept


def cut(line: Line, at: int) -> tuple[Line, Line]:
    """A line in two, after so many characters."""
    first: list[Piece] = []
    rest: list[Piece] = []
    for piece in line:
        first.append(piece._replace(words=piece.words[:at]))
        rest.append(piece._replace(words=piece.words[at:]))
        at = max(0, at - len(piece.words))
    return tuple(each for each in first if each.words), tuple(each for each in rest if each.words)


def largest(words: str, width_mm: float, height_mm: float, sizes: Sequence[float]) -> float:
    """The first of these sizes, in bold, in which the words fit; the last if they fit in none."""
    styles = (Style(size, BOLD, HEAD_LEADING) for size in sizes)
    fitting = (s.size_pt for s in styles if len(broken(words, width_mm, s)) * s.line_mm <= height_mm)
    return next(fitting, sizes[-1])


def _room(width_mm: float, style: Style) -> float:
    return width_mm / (_WIDER_BOLD if style.weight >= BOLD else _WIDER)


def _inner(width_mm: float, look: Look) -> float:
    return width_mm - DOT_MM if look.dotted else width_mm


def _cut(token: str, room: float, style: Style) -> Iterator[str]:
    """A word wider than a line, in pieces that fit; at least one character each."""
    piece = ""
    for cluster in clusters_of(token):
        if piece and style.width_mm((piece + cluster).rstrip()) > room:
            yield piece
            piece = ""
        piece += cluster
    yield piece
