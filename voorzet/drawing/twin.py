"""What a text twin is made of: headings, paragraphs and tables, each piece of it in its own language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from voorzet.model.text import Language, Said


class Piece(NamedTuple):
    """Words within a line, the language they are in, and where they lead: an address, or `#anchor` in the document."""

    words: str
    language: Language
    href: str | None = None


Line = tuple[Piece, ...]
"""Pieces that are read on end, without a break."""


@dataclass(frozen=True)
class Cell:
    """What stands in one cell of a table: lines below each other; `anchor` is unique in the document."""

    lines: tuple[Line, ...]
    anchor: str | None = None


@dataclass(frozen=True)
class Table:
    """A real table: a caption, column heads, rows; the first cell of a row is its head.

    `shares` is how the width is best divided over the columns, in any unit; there are at most four.
    """

    caption: Said
    heads: tuple[Said, ...]
    rows: tuple[tuple[Cell, ...], ...]
    shares: tuple[int, ...]


@dataclass(frozen=True)
class Paragraph:
    """A paragraph, or a list if `listed`; `label` says what it is about, where its heading does not."""

    items: tuple[Line, ...]
    label: Said | None = None
    listed: bool = False


@dataclass(frozen=True)
class Section:
    """A heading (`level` 1…3, none skipped; `anchor` is unique in the document) and what stands under it."""

    title: Said
    level: int
    anchor: str
    body: tuple[Paragraph | Table, ...] = ()
