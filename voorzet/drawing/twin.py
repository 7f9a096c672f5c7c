"""The text twin: everything the picture shows, as headings, paragraphs and tables in reading order."""

from __future__ import annotations

from dataclasses import dataclass

from voorzet.model.text import Said


@dataclass(frozen=True)
class Cell:
    """What stands in one cell of a table: lines of words, each in its own language; `href` links the first line."""

    lines: tuple[Said, ...]
    href: str | None = None


@dataclass(frozen=True)
class Table:
    """A real table: a caption, column heads, rows; the first cell of a row is its head."""

    caption: Said
    heads: tuple[Said, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True)
class Paragraph:
    """A paragraph, or a list if it has more than one item."""

    items: tuple[Said, ...]


@dataclass(frozen=True)
class Section:
    """A heading (`level` 1…3; `anchor` is unique in the document) and what stands under it."""

    title: Said
    level: int
    anchor: str
    body: tuple[Paragraph | Table, ...] = ()
