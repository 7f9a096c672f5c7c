"""The text twin as HTML: headings, lists and tables that a screen reader can walk through."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from voorzet.drawing.twin import Cell, Line, Paragraph, Section, Table
from voorzet.exporters.markup import direction, line, said, words
from voorzet.model.text import Language


def contents(sections: Iterable[Section], language: Language) -> str:
    """Links to the sections of the first and second level, as lists in one another."""
    shown = (section for section in sections if section.level <= 2)
    made = ""
    for level, group in groupby(shown, lambda section: section.level):
        items = "".join(f'<li><a href="#{each.anchor}">{said(each.title, language)}</a></li>' for each in group)
        made = made[: -len("</li>")] + f"<ul>{items}</ul></li>" if level == 2 else made + items
    return f"<ul>{made}</ul>"


def told(sections: Iterable[Section], language: Language) -> str:
    """All sections in reading order; a section of level 1 has a heading of level 2, below that of the page."""
    return "".join(_section(section, language) for section in sections)


def _section(section: Section, language: Language) -> str:
    rank = section.level + 1
    heading = f'<h{rank} id="{section.anchor}">{said(section.title, language)}</h{rank}>'
    body = heading + "".join(_block(block, language) for block in section.body)
    return f'<section class="step">{body}</section>' if section.level == 3 else body


def _block(block: Paragraph | Table, language: Language) -> str:
    if isinstance(block, Table):
        return _table(block, language)
    label = f'<p class="label">{said(block.label, language)}</p>' if block.label else ""
    if not block.listed:
        return label + "".join(f"<p{direction(item)}>{line(item, language)}</p>" for item in block.items)
    return label + f'<ul class="lines">{"".join(f"<li>{line(item, language)}</li>" for item in block.items)}</ul>'


def _table(table: Table, language: Language) -> str:
    """A table whose roles are said, so that it stays one for screen readers when a phone shows its rows as blocks."""
    facts = ' class="facts"' if len(table.heads) == 2 else ""
    heads = "".join(f'<th role="columnheader" scope="col">{said(head, language)}</th>' for head in table.heads)
    rows = "".join(f'<tr role="row">{"".join(_cells(table, row, language))}</tr>' for row in table.rows)
    whole = sum(table.shares)
    columns = "".join(f'<col style="width:{100 * share / whole:.0f}%">' for share in table.shares)
    return (
        f'<table role="table"{facts}><caption>{said(table.caption, language)}</caption>'
        f'<colgroup>{columns}</colgroup><thead role="rowgroup"><tr role="row">{heads}</tr></thead>'
        f'<tbody role="rowgroup">{rows}</tbody></table>'
    )


def _cells(table: Table, row: tuple[Cell, ...], language: Language) -> Iterator[str]:
    for place, (head, cell) in enumerate(zip(table.heads, row, strict=True)):
        anchor = f' id="{cell.anchor}"' if cell.anchor else ""
        inside = "".join(_cell_line(each, language) for each in cell.lines if each)
        if place == 0:
            yield f'<th role="rowheader" scope="row"{anchor}>{inside}</th>'
        else:
            yield f'<td role="cell" data-head="{words(head.words)}"{anchor}>{inside}</td>'


def _cell_line(pieces: Line, language: Language) -> str:
    return f"<div{direction(pieces)}>{line(pieces, language)}</div>"
