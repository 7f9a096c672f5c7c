"""Paragraphs and tables on as many slides as they need, nothing clipped and no head left behind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from voorzet.drawing.twin import Line, Paragraph, Piece, Table
from voorzet.exporters.slides.fit import height, parted
from voorzet.exporters.slides.rows import Row, head_height, parted_row, row_height, torn, widths
from voorzet.exporters.slides.slide import (
    BODY,
    BOTTOM,
    ITEM,
    LABEL,
    LEFT,
    NUMBERED,
    ROOM,
    SCALES,
    TOP,
    Area,
    Element,
    Grid,
    Look,
    Slide,
    Words,
)
from voorzet.model.text import Said

Notes = tuple[Line, ...]

_APART = 5.0
"""Between text and the table below it."""


@dataclass
class _Page:
    """A slide being filled from the top down."""

    elements: list[Element] = field(default_factory=list)
    text: list[tuple[Line, Look]] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)
    y: float = TOP
    text_from: float = TOP

    @property
    def left(self) -> float:
        return BOTTOM - self.y


def flowed(
    title: Said,
    body: Iterable[Paragraph | Table],
    said: Notes,
    beside: Mapping[str, Notes] | None = None,
    kicker: Line = (),
) -> tuple[Slide, ...]:
    """The slides that a section needs, numbered in their titles when there are more than one.

    Args:
        title: of each slide.
        body: what stands on them, in order.
        said: the notes of each slide.
        beside: by anchor of a row, what the notes say of that row; told where the row begins.
        kicker: what stands above the title in small.
    """
    blocks = tuple(body)
    tried = [(_pages(blocks, scale), _torn(blocks, scale)) for scale in SCALES]
    fewest, least = len(tried[-1][0]), tried[-1][1]
    pages = next(pages for pages, torn in tried if len(pages) == fewest and torn <= least)
    return tuple(
        Slide(
            title if len(pages) == 1 else title._replace(words=f"{title.words} ({nth}/{len(pages)})"),
            tuple(page.elements),
            (*said, *(line for anchor in page.anchors for line in (beside or {}).get(anchor, ()))),
            kicker,
        )
        for nth, page in enumerate(pages, 1)
    )


def _pages(body: tuple[Paragraph | Table, ...], scale: float) -> list[_Page]:
    flow = _Flow(scale)
    for block in body:
        flow.table(block) if isinstance(block, Table) else flow.paragraph(block)
    return [page for page in flow.closed() if page.elements]


def _torn(body: tuple[Paragraph | Table, ...], scale: float) -> int:
    return sum(torn(block, scale) for block in body if isinstance(block, Table))


class _Flow:
    """Pages, the last of which is being filled, with words of one scale."""

    def __init__(self, scale: float) -> None:
        self.scale = scale
        self.pages = [_Page()]
        self.looks = {look: look.scaled(scale) for look in (BODY, ITEM, LABEL, NUMBERED)}

    @property
    def page(self) -> _Page:
        return self.pages[-1]

    def closed(self) -> list[_Page]:
        self._close_text()
        return self.pages

    def paragraph(self, block: Paragraph) -> None:
        two_lines = 2 * self.looks[BODY].style.line_mm
        if block.label:
            self._text((Piece(*block.label),), LABEL, least=2 * two_lines)
        for item in block.items:
            look = BODY if not block.listed else NUMBERED if _is_numbered(item) else ITEM
            self._text(item, look, least=two_lines)

    def table(self, table: Table) -> None:
        self._close_text()
        columns, head = widths(table), head_height(table, self.scale)
        if self.page.elements:
            self.page.y += _APART
        rows: list[Row] = []
        todo = list(table.rows)
        while todo:
            room = self.page.left - head - sum(row_height(row, columns, self.scale) for row in rows)
            tall = row_height(todo[0], columns, self.scale)
            if tall <= room:
                rows.append(todo.pop(0))
                continue
            if tall > BOTTOM - TOP - head and not rows and self.page.y == TOP:
                first, todo[0] = parted_row(todo[0], columns, room, self.scale)
                rows.append(first)
            self._place(table, rows)
            self.pages.append(_Page())
            rows = []
        self._place(table, rows)

    def _place(self, table: Table, rows: list[Row]) -> None:
        if not rows:
            return
        columns, page = widths(table), self.page
        heights = (head_height(table, self.scale), *(row_height(row, columns, self.scale) for row in rows))
        area = Area(LEFT, page.y, ROOM, sum(heights))
        page.elements.append(Grid(area, columns, table.heads, tuple(rows), heights, table.caption.words, self.scale))
        page.anchors += (row[0].anchor for row in rows if row[0].anchor)
        page.y += area.height

    def _text(self, line: Line, look: Look, least: float) -> None:
        """Adds a paragraph, parted only where a whole slide could not hold it or two lines of it stay together."""
        rest, look = line, self.looks[look]
        if not self.page.text and self.page.elements:
            self.page.y += _APART
        while rest:
            if self.page.left < min(least, look.before + height(rest, ROOM, look)):
                self._turn()
            first, rest = parted(rest, ROOM, look, self.page.left - look.before)
            if not self.page.text:
                self.page.text_from = self.page.y
            self.page.text.append((first, look))
            self.page.y += look.before + height(first, ROOM, look) + look.after

    def _turn(self) -> None:
        self._close_text()
        self.pages.append(_Page())

    def _close_text(self) -> None:
        page = self.page
        if page.text:
            area = Area(LEFT, page.text_from, ROOM, page.y - page.text_from)
            alt = "".join(piece.words for piece in page.text[0][0])
            page.elements.append(Words(area, tuple(page.text), alt))
            page.text = []


def _is_numbered(item: Line) -> bool:
    """Whether a line begins with a step, which brings its own number."""
    return bool(item and (item[0].href or "").startswith("#step-"))
