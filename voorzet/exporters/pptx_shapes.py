"""The elements of a slide as shapes that a team can edit, each with a text of what it is."""

from __future__ import annotations

from typing import Any

from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Emu

from voorzet.drawing.theme import HAIRLINE, PETROL
from voorzet.drawing.twin import Piece
from voorzet.exporters.pptx_markup import Address, emu, fill, paragraphs
from voorzet.exporters.slides.rows import PAD_X, PAD_Y, Told, head_look, told
from voorzet.exporters.slides.slide import Area, Grid, Words
from voorzet.exporters.xml_words import writable

_PLAIN_TABLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""‘No Style, No Grid’: what a table looks like stands in its cells."""

_NAMESPACES = nsdecls("a", "p", "r")


def placed(area: Area) -> tuple[Emu, Emu, Emu, Emu]:
    """Left, top, width and height."""
    return Emu(emu(area.x)), Emu(emu(area.y)), Emu(emu(area.width)), Emu(emu(area.height))


def describe(shape: Any, alt: str) -> None:
    """Says what a shape is, for whoever does not see it."""
    words = " ".join(writable(alt).split()) or "–"
    properties = next(shape._element.iter(qn("p:cNvPr")))
    properties.set("descr", words)


def addresses(slide: Any) -> Address:
    """Enters addresses elsewhere in a slide, each once."""
    return lambda url: str(slide.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))


def write_text(body: Any, blocks: str) -> None:
    """Puts paragraphs in the place of those that a text body has."""
    for old in body.findall(qn("a:p")):
        body.remove(old)
    for block in parse_xml(f"<p:txBody {_NAMESPACES}>{blocks}</p:txBody>"):
        body.append(block)


def write_words(slide: Any, words: Words) -> None:
    """A text box that neither grows nor shrinks."""
    shape = slide.shapes.add_textbox(*placed(words.area))
    describe(shape, words.alt)
    write_text(shape._element.txBody, "".join(paragraphs(words.paragraphs, addresses(slide))))
    body, inset = shape._element.txBody.bodyPr, str(emu(words.inset))
    for name in ("lIns", "tIns", "rIns", "bIns"):
        body.set(name, inset)
    body.set("wrap", "square")
    for fitting in list(body):
        body.remove(fitting)
    body.append(parse_xml(f"<a:noAutofit {nsdecls('a')}/>"))
    body.set("anchor", "ctr" if words.middle else "t")
    properties = shape._element.spPr
    for plain in properties.findall(qn("a:noFill")):
        properties.remove(plain)
    ground = fill(words.fill) if words.fill else "<a:noFill/>"
    edge = f'<a:ln w="6350">{fill(words.edge)}</a:ln>' if words.edge else "<a:ln><a:noFill/></a:ln>"
    for each in parse_xml(f"<p:spPr {_NAMESPACES}>{ground}{edge}</p:spPr>"):
        properties.append(each)


def write_grid(slide: Any, grid: Grid) -> None:
    """A real table, with a head and a first column that say so."""
    frame = slide.shapes.add_table(len(grid.rows) + 1, len(grid.widths), *placed(grid.area))
    describe(frame, grid.alt)
    table = frame.table
    table.first_row, table.first_col, table.horz_banding = True, True, False
    table._tbl.tblPr.find(qn("a:tableStyleId")).text = _PLAIN_TABLE
    for column, width in zip(table.columns, grid.widths, strict=True):
        column.width = Emu(emu(width))
    for row, height in zip(table.rows, grid.heights, strict=True):
        row.height = Emu(emu(height))
    address = addresses(slide)
    first, *others = table.rows
    for cell, head in zip(first.cells, grid.heads, strict=True):
        _write_cell(cell._tc, (((Piece(*head),), head_look(grid.scale)),), address, is_head=True)
    for drawn, row in zip(others, grid.rows, strict=True):
        for cell, lines in zip(drawn.cells, told(row, grid.scale), strict=True):
            _write_cell(cell._tc, lines, address)


def _write_cell(cell: Any, lines: Told, address: Address, is_head: bool = False) -> None:
    write_text(cell.txBody, "".join(paragraphs(lines, address)))
    sides = {"marL": PAD_X, "marR": PAD_X, "marT": PAD_Y, "marB": PAD_Y}
    inset = " ".join(f'{name}="{emu(mm)}"' for name, mm in sides.items())
    line = f'<a:lnB w="6350">{fill(HAIRLINE)}</a:lnB>'
    ground = fill(PETROL) if is_head else "<a:noFill/>"
    for old in cell.findall(qn("a:tcPr")):
        cell.remove(old)
    cell.append(parse_xml(f'<a:tcPr {nsdecls("a")} {inset} anchor="t">{line}{ground}</a:tcPr>'))
