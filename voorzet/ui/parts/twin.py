"""The text twin of a drawing on the screen: headings, paragraphs and real tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from voorzet.drawing.telling import step_anchor
from voorzet.drawing.twin import Cell, Line, Paragraph, Piece, Section, Table
from voorzet.i18n import speech
from voorzet.messages import say
from voorzet.model.text import Language
from voorzet.ui.parts.markup import Html, join, link, tag, words


def twin(sections: Iterable[Section], language: Language) -> Html:
    """All sections in reading order, with words marked that are not in `language`."""
    told = tuple(sections)
    return tag(
        "article", _contents(told, language), *(_section(section, language) for section in told), class_="v-twin"
    )


def without(sections: Iterable[Section], steps: Iterable[str]) -> tuple[Section, ...]:
    """The same text without what is told of these touchpoints (ids), in sections and in rows of their own."""
    hidden = {step_anchor(step) for step in steps}
    kept = (section for section in sections if section.anchor not in hidden)
    return tuple(replace(section, body=tuple(_without(block, hidden) for block in section.body)) for section in kept)


def _without(block: Paragraph | Table, hidden: set[str]) -> Paragraph | Table:
    if isinstance(block, Paragraph):
        return block
    return replace(block, rows=tuple(row for row in block.rows if not any(cell.anchor in hidden for cell in row)))


def _contents(sections: tuple[Section, ...], language: Language) -> Html:
    """Links to the chapters and the phases."""
    links = (tag("a", words(each.title, language), href=f"#{each.anchor}") for each in sections if each.level < 3)
    name = speech(language)(say("In this text"))
    return tag("nav", tag("ul", *(tag("li", each) for each in links)), class_="v-contents", aria_label=name)


def _section(section: Section, language: Language) -> Html:
    heading = tag(f"h{section.level + 1}", words(section.title, language), id=section.anchor)
    return join([heading, *(_block(block, language) for block in section.body)])


def _block(block: Paragraph | Table, language: Language) -> Html:
    if isinstance(block, Table):
        return _table(block, language) if block.rows else Html()
    label = tag("strong", words(block.label, language), ": ") if block.label else None
    if not block.listed:
        return join(tag("p", label, _line(item, language)) for item in block.items)
    return join([tag("p", label) if label else None, tag("ul", *(tag("li", _line(i, language)) for i in block.items))])


def _table(table: Table, language: Language) -> Html:
    head = tag("tr", *(tag("th", words(each, language), scope="col") for each in table.heads))
    rows = (tag("tr", *_cells(row, language)) for row in table.rows)
    columns = tag("colgroup", *(tag("col", style=f"width:{share}%") for share in _percents(table.shares)))
    caption = tag("caption", words(table.caption, language))
    made = tag("table", caption, columns, tag("thead", head), tag("tbody", *rows), class_="v-table")
    return tag("div", made, class_="v-wide", tabindex=0, role="group", aria_label=table.caption.words)


def _percents(shares: tuple[int, ...]) -> Iterator[int]:
    yield from (round(100 * share / sum(shares)) for share in shares)


def _cells(row: tuple[Cell, ...], language: Language) -> Iterator[Html]:
    for place, cell in enumerate(row):
        lines = join(tag("div", _line(line, language)) for line in cell.lines)
        yield tag("td", lines, id=cell.anchor) if place else tag("th", lines, scope="row", id=cell.anchor)


def _line(line: Line, language: Language) -> Html:
    return join(_piece(piece, language) for piece in line)


def _piece(piece: Piece, language: Language) -> Html:
    lang = None if piece.language is language else piece.language.value
    if piece.href is None:
        return tag("span", piece.words, lang=lang) if lang else join([piece.words])
    if piece.href.startswith("#"):
        return tag("a", piece.words, href=piece.href, lang=lang)
    return link(piece.words, piece.href, lang)
