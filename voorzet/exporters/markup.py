"""HTML as text: words are escaped, the language and the direction they run in are marked."""

from __future__ import annotations

from html import escape

import regex

from voorzet.drawing.fonts import reads_rightward
from voorzet.drawing.twin import Line, Piece
from voorzet.model.text import Language, Said

_CONTROLS = regex.compile(r"[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]")


def words(text: str) -> str:
    """People's words as they are to be read: nothing in them is markup, and nothing turns the rest of a line round.

    Example:
        >>> words("<b> & so on")
        '&lt;b&gt; &amp; so on'
    """
    return escape(_CONTROLS.sub(lambda hit: " " if hit[0].isspace() else "", text))


def said(text: Said | Piece, language: Language) -> str:
    """Words in a document in `language`, marked where they are in another or run the other way."""
    lang = f' lang="{text.language}"' if text.language is not language else ""
    if not reads_rightward(text.words):
        return f"<bdi{lang}>{words(text.words)}</bdi>"
    return f"<span{lang}>{words(text.words)}</span>" if lang else words(text.words)


def line(pieces: Line, language: Language) -> str:
    """A line of a twin."""
    return "".join(_linked(piece, language) for piece in pieces)


def direction(pieces: Line) -> str:
    """The attribute for a block that holds nothing but words that run leftward; else none."""
    return ' dir="rtl"' if len(pieces) == 1 and not reads_rightward(pieces[0].words) else ""


def _linked(piece: Piece, language: Language) -> str:
    if piece.href is None:
        return said(piece, language)
    elsewhere = "" if piece.href.startswith("#") else ' rel="noopener"'
    return f'<a href="{escape(piece.href)}"{elsewhere}>{said(piece, language)}</a>'
