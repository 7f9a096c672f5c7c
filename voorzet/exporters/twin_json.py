"""The text twin as plain data for `twin.typ`: words that the shipped fonts can draw, and that are never too long."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from string import ascii_letters
from typing import Any

import pyphen
import regex

from voorzet.drawing.fonts import BOLD, clusters_of, printable, reads_rightward, width_em
from voorzet.drawing.twin import Cell, Line, Paragraph, Piece, Section, Table
from voorzet.model.text import Language, Said

ZERO_WIDTH_SPACE, SOFT_HYPHEN = "\u200b", "\u00ad"
FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"

_UNBROKEN = regex.compile(r"[^\s\-]{8,}")
_AFTER_SLASH = regex.compile(r"(?<=/)(?=[^/])")
_WIDEST_EM = 9.4
"""What fits in the narrowest column that a twin has: 80 points of words of 8.5 points."""
_LONGEST_HYPHENATED_BY_TYPST = 24
_CUT = 5


def twin_json(sections: Iterable[Section]) -> list[dict[str, Any]]:
    """What `twin.typ` sets: every string cleaned and breakable, links to nowhere taken out.

    A piece is `{words, language, href}`; a line is `{rightward, pieces}`.
    """
    sections = tuple(sections)
    anchors = frozenset(_anchors(sections))
    return [
        {
            "title": _said(section.title),
            "level": section.level,
            "anchor": section.anchor,
            "body": [_block(block, anchors) for block in section.body],
        }
        for section in sections
    ]


def frame_json(title: Said, note: str) -> dict[str, Any]:
    """What stands above the twin (`heading`, a line) and below each page (`foot`, two strings)."""
    return {"heading": _said(title), "foot": [shortened(printable(title.words).words), printable(note).words]}


def shortened(words: str, widest_em: float = 50.0) -> str:
    """As much of printable words as goes on one line below a page.

    Example:
        >>> shortened("a journey through many offices", 6)
        'a journey thr…'
    """
    clusters = clusters_of(words)
    count = bisect_right(range(len(clusters) + 1), widest_em, key=lambda n: width_em("".join(clusters[:n]))) - 1
    return words if count == len(clusters) else "".join(clusters[:count]).rstrip() + "…"


def replaced_in(sections: Iterable[Section]) -> frozenset[str]:
    """The characters of a twin that no shipped font has, so that others stand in their place."""
    return frozenset().union(*(printable(words).replaced for section in sections for words in _all_words(section)))


def breakable(words: str, language: Language) -> str:
    """Printable words in which no run is too long to break: with soft hyphens or zero-width spaces where there is one.

    What Typst hyphenates by itself is left alone, so that it can be searched and copied.

    Example:
        >>> breakable("een 1234567890123456", Language.NL).replace(ZERO_WIDTH_SPACE, "|")
        'een 12345|67890|12345|6'
    """
    return str(_UNBROKEN.sub(lambda run: _broken(run[0], language), words))


def _broken(run: str, language: Language) -> str:
    if width_em(run, BOLD) <= _WIDEST_EM:
        return run
    first, *rest = (_narrowed(part, language) for part in _AFTER_SLASH.split(run))
    return first + "".join(part if part[0] in ascii_letters else ZERO_WIDTH_SPACE + part for part in rest)


def _narrowed(run: str, language: Language) -> str:
    """A run between slashes, where lines may break by themselves."""
    parts = _hyphenation(language).inserted(run, SOFT_HYPHEN).split(SOFT_HYPHEN) if run.isalpha() else [run]
    narrow = [part if width_em(part, BOLD) <= _WIDEST_EM else _cut(part) for part in parts]
    left_to_typst = narrow == parts and len(run) <= _LONGEST_HYPHENATED_BY_TYPST
    return run if left_to_typst else SOFT_HYPHEN.join(narrow)


def _cut(part: str) -> str:
    clusters = clusters_of(part)
    widest = max(width_em(cluster, BOLD) for cluster in set(clusters))
    size = max(1, min(_CUT, int(_WIDEST_EM / max(widest, 1))))
    return ZERO_WIDTH_SPACE.join("".join(clusters[at : at + size]) for at in range(0, len(clusters), size))


@cache
def _hyphenation(language: Language) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang={Language.NL: "nl_NL", Language.EN: "en_GB"}[language], left=3, right=3)


def _block(block: Paragraph | Table, anchors: frozenset[str]) -> dict[str, Any]:
    if isinstance(block, Table):
        return {
            "type": "table",
            "caption": _said(block.caption),
            "heads": [_said(head) for head in block.heads],
            "shares": list(block.shares),
            "rows": [[_cell(cell, anchors) for cell in row] for row in block.rows],
        }
    return {
        "type": "list" if block.listed else "paragraph",
        "label": _said(block.label) if block.label else None,
        "items": [_line(item, anchors, alone=len(item) == 1 and not block.listed) for item in block.items],
    }


def _cell(cell: Cell, anchors: frozenset[str]) -> dict[str, Any]:
    return {"lines": [_line(line, anchors) for line in cell.lines], "anchor": cell.anchor}


def _said(said: Said) -> dict[str, Any]:
    return _line((Piece(*said),), frozenset())


def _line(line: Line, anchors: frozenset[str], alone: bool | None = None) -> dict[str, Any]:
    """One line. A piece alone runs as it reads; with others it is isolated, and the line runs as the document does."""
    alone = len(line) == 1 if alone is None else alone
    pieces = [_piece(piece, alone, anchors) for piece in line]
    return {"rightward": not alone or reads_rightward(line[0].words), "pieces": pieces}


def _piece(piece: Piece, alone: bool, anchors: frozenset[str]) -> dict[str, Any]:
    words = _settable(piece.words, piece.language)
    if not alone and not reads_rightward(words):
        words = f"{FIRST_STRONG_ISOLATE}{words}{POP_ISOLATE}"
    href = piece.href if piece.href and (piece.href[0] != "#" or piece.href[1:] in anchors) else None
    return {"words": words, "language": piece.language.value, "href": href}


@lru_cache(maxsize=16_384)
def _settable(words: str, language: Language) -> str:
    return breakable(spaced(words), language)


def spaced(words: str) -> str:
    """Printable words that keep the spaces at their ends, which part pieces of one line.

    Example:
        >>> spaced(" a  b ")
        ' a b '
    """
    inside = printable(words).words
    before, after = words[:1].isspace(), words[-1:].isspace()
    return f"{' ' * before}{inside}{' ' * after}" if inside else " " * before


def _anchors(sections: tuple[Section, ...]) -> Iterator[str]:
    for section in sections:
        yield section.anchor
        for block in section.body:
            if isinstance(block, Table):
                yield from (cell.anchor for row in block.rows for cell in row if cell.anchor)


def _all_words(section: Section) -> Iterator[str]:
    yield section.title.words
    for block in section.body:
        yield from (piece.words for line in _lines(block) for piece in line)


def _lines(block: Paragraph | Table) -> Iterator[Line]:
    if isinstance(block, Paragraph):
        yield from block.items
    else:
        yield from (line for row in block.rows for cell in row for line in cell.lines)
