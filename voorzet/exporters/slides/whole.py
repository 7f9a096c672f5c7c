"""All slides, in the order in which a team goes through them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from voorzet.drawing.telling import Telling
from voorzet.drawing.twin import Cell, Piece, Section, Table
from voorzet.drawing.twin_analyses import analyses
from voorzet.drawing.twin_findings import findings
from voorzet.drawing.twin_sources import sources
from voorzet.exporters.slides.charts import charts, grounds
from voorzet.exporters.slides.figures import figures
from voorzet.exporters.slides.flow import flowed
from voorzet.exporters.slides.glance import glance
from voorzet.exporters.slides.notes import retold
from voorzet.exporters.slides.opening import opening
from voorzet.exporters.slides.phases import phases
from voorzet.exporters.slides.slide import Slide
from voorzet.messages import say


def all_slides(telling: Telling) -> tuple[Slide, ...]:
    """From the title to the sources."""
    _, *found = (*analyses(telling), *findings(telling))
    doubts = [section for section in found if section.anchor == "doubts"]
    return (
        *opening(telling),
        *glance(telling),
        *phases(telling),
        *charts(telling),
        figures(telling),
        *(slide for section in found if section not in doubts for slide in _told(telling, section)),
        grounds(telling),
        *(slide for section in doubts for slide in _told(telling, section)),
        *_sources(telling),
    )


def _told(telling: Telling, section: Section) -> tuple[Slide, ...]:
    kicker = telling.line(say("What stands out"))
    return flowed(section.title, section.body, tuple(retold(telling, section)), kicker=kicker)


def _sources(telling: Telling) -> Iterator[Slide]:
    section = sources(telling)
    note = telling.line(say("The addresses stand behind the numbers. Look them up again before you rely on them."))
    body = (_linked(block) if isinstance(block, Table) else block for block in section.body)
    yield from flowed(section.title, body, (note,))


def _linked(table: Table) -> Table:
    """The same sources, each linked at its number: some office programs break no line within a link."""
    return replace(table, rows=tuple((_at_number(first), *others) for first, *others in table.rows))


def _at_number(cell: Cell) -> Cell:
    (number, *title), *others = cell.lines
    href = next((piece.href for piece in title if piece.href), None)
    named = (Piece(number.words.strip(), number.language, href), Piece(" ", number.language))
    return replace(cell, lines=((*named, *(piece._replace(href=None) for piece in title)), *others))
