"""The text twin as the paragraphs and tables of a Word document, each run in its own language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from html import escape

from voorzet.drawing.fonts import reads_rightward
from voorzet.drawing.theme import HAIRLINE, ROW_FILLS
from voorzet.drawing.twin import Cell, Line, Paragraph, Piece, Section, Table
from voorzet.exporters.office_file import LOCALES
from voorzet.model.journey import Lane
from voorzet.model.text import Language, Said

TEXT_WIDTH = 9638
"""How wide the text is on the page, in twentieths of a point: 170 mm."""

_NOTHING = "<w:p/>"
_COLOUR, _GROUND = HAIRLINE[1:], ROW_FILLS[Lane.FRONTSTAGE][1:]
_LINE = f'w:val="single" w:sz="4" w:space="0" w:color="{_COLOUR}"'
_BORDERS = (
    f'<w:tblBorders><w:top {_LINE}/><w:left w:val="nil"/><w:bottom {_LINE}/><w:right w:val="nil"/>'
    f'<w:insideH {_LINE}/><w:insideV w:val="nil"/></w:tblBorders>'
)
_PADDING = (
    '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="70" w:type="dxa"/>'
    '<w:bottom w:w="20" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>'
)
_HEAD = f'<w:shd w:val="clear" w:color="auto" w:fill="{_GROUND}"/>'


@dataclass(frozen=True)
class Places:
    """Where links lead: bookmark numbers by anchor in the document, and the relationship of an address elsewhere."""

    bookmarks: dict[str, int]
    address: Callable[[str], str]


def places(sections: tuple[Section, ...], address: Callable[[str], str]) -> Places:
    """The bookmarks of a twin, numbered in reading order."""
    return Places({anchor: number for number, anchor in enumerate(_anchors(sections))}, address)


def told(sections: Iterable[Section], where: Places) -> Iterator[str]:
    """All sections in reading order, as the blocks of a document body."""
    for section in sections:
        title = _marked(section.anchor, _line((Piece(*section.title),), where), where)
        yield _paragraph(title, f"Heading{section.level}", rightward=reads_rightward(section.title.words))
        for block in section.body:
            yield from _table(block, where) if isinstance(block, Table) else _paragraphs(block, where)


def paragraph(said: Said, style: str = "") -> str:
    """One paragraph of plain words."""
    return _paragraph(_run(said.words, said.language), style, rightward=reads_rightward(said.words))


def _paragraphs(block: Paragraph, where: Places) -> Iterator[str]:
    if block.label:
        yield _paragraph(_run(*block.label, bold=True), keep=True, rightward=reads_rightward(block.label.words))
    for item in block.items:
        yield _paragraph(_line(item, where), "ListBullet" if block.listed else "", rightward=_rightward(item))


def _table(table: Table, where: Places) -> Iterator[str]:
    """A table whose head comes back on every page; an empty paragraph keeps it apart from the next."""
    caption = escape(table.caption.words)
    widths = [TEXT_WIDTH * share // sum(table.shares) for share in table.shares]
    heads = (
        _boxed(paragraph(head, "TableHead"), width, _HEAD) for head, width in zip(table.heads, widths, strict=True)
    )
    yield _paragraph(_run(*table.caption), "Caption", keep=True, rightward=reads_rightward(table.caption.words))
    yield (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/>{_BORDERS}'
        f'<w:tblLayout w:type="fixed"/>{_PADDING}'
        '<w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" '
        f'w:noVBand="1"/><w:tblCaption w:val="{caption}"/></w:tblPr>'
        f'<w:tblGrid>{"".join(f"""<w:gridCol w:w="{width}"/>""" for width in widths)}</w:tblGrid>'
        f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{''.join(heads)}</w:tr>"
        f"{''.join(_row(row, widths, where) for row in table.rows)}</w:tbl>"
    )
    yield _NOTHING


def _row(row: tuple[Cell, ...], widths: list[int], where: Places) -> str:
    cells = (_boxed(_inside(cell, where), width) for cell, width in zip(row, widths, strict=True))
    return f"<w:tr>{''.join(cells)}</w:tr>"


def _boxed(inside: str, width: int, look: str = "") -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{look}</w:tcPr>{inside}</w:tc>'


def _inside(cell: Cell, where: Places) -> str:
    lines = [(_line(line, where), _rightward(line)) for line in cell.lines if line] or [("", True)]
    if cell.anchor:
        lines[0] = (_marked(cell.anchor, lines[0][0], where), lines[0][1])
    return "".join(_paragraph(runs, "TableText", rightward=rightward) for runs, rightward in lines)


def _paragraph(runs: str, style: str = "", *, keep: bool = False, rightward: bool = True) -> str:
    look = (
        (f'<w:pStyle w:val="{style}"/>' if style else "")
        + ("<w:keepNext/>" if keep else "")
        + ("" if rightward else "<w:bidi/>")
    )
    return f"<w:p>{f'<w:pPr>{look}</w:pPr>' if look else ''}{runs}</w:p>"


def _line(line: Line, where: Places) -> str:
    return "".join(_piece(piece, where) for piece in line)


def _piece(piece: Piece, where: Places) -> str:
    """A run, within a link if it leads somewhere that is there."""
    if piece.href and piece.href.startswith("#"):
        number = where.bookmarks.get(piece.href[1:])
        leads = "" if number is None else f'w:anchor="v{number}"'
    else:
        leads = f'r:id="{where.address(piece.href)}"' if piece.href else ""
    run = _run(piece.words, piece.language, link=bool(leads))
    return f"<w:hyperlink {leads}>{run}</w:hyperlink>" if leads else run


def _run(words: str, language: Language, *, bold: bool = False, link: bool = False) -> str:
    leftward = not reads_rightward(words)
    look = (
        ('<w:rStyle w:val="Link"/>' if link else "")
        + ("<w:b/><w:bCs/>" if bold else "")
        + ("<w:rtl/>" if leftward else "")
        + f'<w:lang w:val="{LOCALES[language]}"/>'
    )
    return f"<w:r><w:rPr>{look}</w:rPr>{_text(words)}</w:r>"


def _text(words: str) -> str:
    """Words of a run; line ends and tabs have elements of their own."""
    lines = words.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    shown = ("<w:tab/>".join(_piece_of_text(part) for part in line.split("\t")) for line in lines)
    return "<w:br/>".join(shown)


def _piece_of_text(words: str) -> str:
    return f'<w:t xml:space="preserve">{escape(words, quote=False)}</w:t>' if words else ""


def _marked(anchor: str, runs: str, where: Places) -> str:
    number = where.bookmarks[anchor]
    return f'<w:bookmarkStart w:id="{number}" w:name="v{number}"/>{runs}<w:bookmarkEnd w:id="{number}"/>'


def _rightward(line: Line) -> bool:
    """Whether a line runs as the document does: only words alone on their line run their own way."""
    return len(line) != 1 or reads_rightward(line[0].words)


def _anchors(sections: Iterable[Section]) -> Iterator[str]:
    for section in sections:
        yield section.anchor
        for block in section.body:
            if isinstance(block, Table):
                yield from (cell.anchor for row in block.rows for cell in row if cell.anchor)
