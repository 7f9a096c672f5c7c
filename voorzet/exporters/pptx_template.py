"""An empty presentation of 16:9 in our look: two layouts, with a title, a foot and a number that the master holds."""

from __future__ import annotations

import re
from typing import Any

import pptx
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Emu, Pt

from voorzet.drawing.theme import BRICK, INK, LINE, LOAD, MUTED, PETROL
from voorzet.exporters.office_file import LOCALES, without
from voorzet.exporters.pptx_markup import emu, fill
from voorzet.exporters.pptx_shapes import placed
from voorzet.exporters.slides.slide import (
    FIRST_TITLE,
    FOOT,
    HEIGHT,
    LEFT,
    NUMBER,
    PANEL,
    ROOM,
    TITLE,
    TOP,
    WIDTH,
    Area,
)
from voorzet.model.text import Language

FONT = "Arial"
"""Nearly every office program has it, or one of the same widths."""

OPENING, BODY = 0, 1
"""The layouts, by number."""

_COLOURS = {
    "dk1": INK, "lt1": "#ffffff", "dk2": PETROL, "lt2": "#ebf0f3", "accent1": PETROL, "accent2": BRICK,
    "accent3": LOAD, "accent4": LINE, "accent5": "#a9c3cd", "accent6": "#8496a3", "hlink": PETROL, "folHlink": MUTED,
}  # fmt: skip
_PRINTER = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/printerSettings"
_KEPT = ("Title Slide", "Title Only")


def empty_presentation(language: Language) -> Any:
    """A presentation without slides."""
    made = pptx.Presentation()
    made.slide_width, made.slide_height = Emu(emu(WIDTH)), Emu(emu(HEIGHT))
    size = made.element.find(qn("p:sldSz"))
    size.attrib.pop("type", None)
    without(made.part.package._rels, RELATIONSHIP_TYPE.THUMBNAIL)
    without(made.part.rels, _PRINTER)
    for layout in [each for each in made.slide_layouts if each.name not in _KEPT]:
        made.slide_layouts.remove(layout)
    _dress_theme(made.slide_master)
    _dress_master(made.slide_master)
    _dress_layouts(made)
    for part in (made.element, made.slide_master.element, *(each.element for each in made.slide_layouts)):
        for tag in part.iter(qn("a:defRPr"), qn("a:rPr"), qn("a:endParaRPr")):
            if tag.get("lang") or tag.tag == qn("a:defRPr"):
                tag.set("lang", LOCALES[language])
    return made


def _dress_theme(master: Any) -> None:
    part = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    theme = part.blob.decode()
    for name, colour in _COLOURS.items():
        inside = f'<a:{name}><a:srgbClr val="{colour[1:].upper()}"/></a:{name}>'
        theme = re.sub(rf"<a:{name}>.*?</a:{name}>", inside, theme, flags=re.DOTALL)
    part._blob = theme.replace('<a:latin typeface="Calibri"/>', f'<a:latin typeface="{FONT}"/>').encode()


def _dress_master(master: Any) -> None:
    """Title, foot and number in their places; no date, for nobody may take it for that of the sources."""
    areas = {"title": TITLE, "ftr": FOOT, "sldNum": NUMBER}
    for shape in list(master.placeholders):
        kind = shape._element.ph.get("type")
        if kind == "dt":
            shape._element.getparent().remove(shape._element)
        elif kind in areas:
            _place(shape, areas[kind])
        else:
            _place(shape, Area(LEFT, TOP, ROOM, 140))
    styles = master.element.find(qn("p:txStyles"))
    heading = styles.find(qn("p:titleStyle")).find(qn("a:lvl1pPr"))
    heading.set("algn", "l")
    face = heading.find(qn("a:defRPr"))
    face.set("sz", "2600")
    face.set("b", "1")
    face.find(qn("a:solidFill"))[0].set("val", "accent1")


def _place(shape: Any, area: Area) -> None:
    """Puts a placeholder somewhere, its words against its edges and in the middle of its height."""
    shape.left, shape.top, shape.width, shape.height = placed(area)
    body = shape._element.txBody.bodyPr
    for name in ("lIns", "tIns", "rIns", "bIns"):
        body.set(name, "0")
    body.set("anchor", "ctr")
    for face in shape._element.txBody.iter(qn("a:defRPr")):
        face.set("sz", str(Pt(9.5).centipoints))
    for look in shape._element.txBody.iter(qn("a:lvl1pPr")):
        look.set("algn", "r" if area is NUMBER else "l")


def _dress_layouts(made: Any) -> None:
    for layout in made.slide_layouts:
        for shape in list(layout.placeholders):
            if shape._element.ph.get("type") in ("dt", "subTitle"):
                shape._element.getparent().remove(shape._element)
    first, other = made.slide_layouts[OPENING], made.slide_layouts[BODY]
    title = first.placeholders[0]
    _place(title, FIRST_TITLE)
    title._element.txBody.bodyPr.set("anchor", "b")
    _ground(first, PANEL)
    _ground(other, Area(LEFT, 30.0, ROOM, 0.5))


def _ground(layout: Any, area: Area) -> None:
    """A coloured plane behind everything."""
    x, y, width, height = placed(area)
    tree = layout.shapes._spTree
    plane = parse_xml(
        f'<p:sp {nsdecls("a", "p")}><p:nvSpPr><p:cNvPr id="90" name="Ground"/><p:cNvSpPr/><p:nvPr userDrawn="1"/>'
        f'</p:nvSpPr><p:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{fill(PETROL)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>'
    )
    tree.insert(2, plane)
