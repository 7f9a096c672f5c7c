"""Words to lines: broken at spaces, then at hyphenation points, then anywhere, never clipped."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

import pyphen
import regex

from voorzet.drawing.fonts import REGULAR, clusters_of, printable, reads_rightward, width_em
from voorzet.model.text import Language

MM_PER_PT = 25.4 / 72

_PIECES = regex.compile(r"[^\s\-/–—]*[\-/–—]+|[^\s\-/–—]+|\s+")
_WORD = regex.compile(r"(\p{Latin}+)(\P{L}*)")
_LONGEST_WORD = 100
_WORTH_HYPHENATING = 10
_WORTH_FILLING = 0.6


@dataclass(frozen=True)
class Style:
    """How words are set: size in points, weight (400 or 600), line height in em."""

    size_pt: float
    weight: int = REGULAR
    leading_em: float = 1.28

    @property
    def line_mm(self) -> float:
        """The height of one line, in millimetres."""
        return self.size_pt * self.leading_em * MM_PER_PT

    @property
    def ascent_mm(self) -> float:
        """From the top of a line down to its baseline, in millimetres."""
        return self.line_mm / 2 + 0.36 * self.size_pt * MM_PER_PT

    def width_mm(self, words: str) -> float:
        """How wide printable words are on one line, in millimetres."""
        return width_em(words, self.weight) * self.size_pt * MM_PER_PT


@dataclass(frozen=True)
class Line:
    """One line of words, in reading order; `rightward` is the direction of its paragraph."""

    words: str
    width_mm: float
    rightward: bool
    replaced: frozenset[str] = frozenset()


@lru_cache(maxsize=32_768)
def wrap(words: str, width_mm: float, style: Style, language: Language) -> tuple[Line, ...]:
    """`words` on lines no wider than `width_mm`.

    Returns:
        At least one line; the first carries what had to be replaced.

    Example:
        >>> [line.words for line in wrap("een twee drie", 12, Style(10), Language.NL)]
        ['een', 'twee', 'drie']
    """
    words, replaced = printable(words)
    rightward = reads_rightward(words)
    lines = [line.strip() for line in _filled(words, width_mm, style, language)] or [""]
    return tuple(
        Line(line, style.width_mm(line), rightward, replaced if place == 0 else frozenset())
        for place, line in enumerate(lines)
    )


def _filled(words: str, width_mm: float, style: Style, language: Language) -> Iterator[str]:
    line = ""
    for piece in _PIECES.findall(words):
        while style.width_mm((line + piece).rstrip()) > width_mm:
            head, piece = _split(line, piece, width_mm, style, language)
            yield line + head
            line = ""
        line += piece if line or not piece.isspace() else ""
    if line.strip():
        yield line


def _split(line: str, piece: str, width_mm: float, style: Style, language: Language) -> tuple[str, str]:
    """What of `piece` still goes on this line (perhaps nothing), and the rest."""
    room = width_mm - style.width_mm(line)
    alone = style.width_mm(piece) > width_mm
    if alone or (len(piece) >= _WORTH_HYPHENATING and room > _WORTH_FILLING * width_mm):
        for head, tail in _hyphenations(piece, language):
            if style.width_mm(line + head) <= width_mm:
                return head, tail
    if line.strip():
        return "", piece
    return _cut(piece, width_mm, style)


def _hyphenations(piece: str, language: Language) -> list[tuple[str, str]]:
    """The ways to hyphenate a word, longest head first; words with digits have none."""
    word = _WORD.fullmatch(piece)
    if word is None or len(piece) > _LONGEST_WORD:
        return []
    letters, rest = word.groups()
    return [(head + "-", tail + rest) for head, tail in _dictionary(language).iterate(letters)]


def _cut(piece: str, width_mm: float, style: Style) -> tuple[str, str]:
    """As many clusters as fit (at least one), and the rest."""
    clusters = clusters_of(piece)
    fitting = 1
    while fitting < len(clusters) and style.width_mm("".join(clusters[: fitting + 1])) <= width_mm:
        fitting += 1
    return "".join(clusters[:fitting]), "".join(clusters[fitting:])


@cache
def _dictionary(language: Language) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang={Language.NL: "nl_NL", Language.EN: "en_GB"}[language], left=3, right=3)
