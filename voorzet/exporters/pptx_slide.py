"""One slide: its title, what is on it, its foot, and the speaker's notes."""

from __future__ import annotations

from html import escape
from typing import Any

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls

from voorzet.drawing.fonts import BOLD
from voorzet.drawing.frame import DISCLAIMER, UNASKED
from voorzet.drawing.telling import Telling
from voorzet.drawing.theme import MUTED, PAPER, PETROL
from voorzet.drawing.twin import Piece
from voorzet.drawing.wrap import Style
from voorzet.exporters.pptx_chart import write_chart
from voorzet.exporters.pptx_markup import paragraphs
from voorzet.exporters.pptx_shapes import addresses, describe, write_grid, write_text, write_words
from voorzet.exporters.pptx_template import BODY, OPENING
from voorzet.exporters.slides.fit import HEAD_LEADING, largest, shortened
from voorzet.exporters.slides.slide import (
    FIRST_TITLE,
    FIRST_TITLE_SIZES,
    FOOT,
    KICKER,
    KICKER_AREA,
    TITLE,
    TITLE_SIZES,
    Grid,
    Look,
    Slide,
    Words,
)
from voorzet.messages import Message, say

_FOOT = Look(Style(9.5, leading_em=1.15), MUTED)
_NOTE = Look(Style(12, leading_em=1.2), after=1.0)
_NUMBER = '<a:p><a:fld id="{C1FF6DA9-008F-8B48-92A6-B652298478BF}" type="slidenum"><a:rPr/><a:t>‹#›</a:t></a:fld></a:p>'


def write_slide(made: Any, slide: Slide, telling: Telling) -> None:
    """Adds a slide to a presentation."""
    drawn = made.slides.add_slide(made.slide_layouts[OPENING if slide.opening else BODY])
    _write_title(drawn, slide, telling)
    if slide.kicker:
        write_words(drawn, Words(KICKER_AREA, ((slide.kicker, KICKER),), _said(telling, say("Part of the slides"))))
    for element in slide.elements:
        if isinstance(element, Words):
            write_words(drawn, element)
        elif isinstance(element, Grid):
            write_grid(drawn, element)
        else:
            write_chart(drawn, element, telling.language)
    _write_foot(drawn, telling)
    _write_notes(drawn, slide, telling)


def _write_title(drawn: Any, slide: Slide, telling: Telling) -> None:
    area, sizes = (FIRST_TITLE, FIRST_TITLE_SIZES) if slide.opening else (TITLE, TITLE_SIZES)
    size = largest(slide.title.words, area.width, area.height, sizes)
    look = Look(Style(size, BOLD, HEAD_LEADING), PAPER if slide.opening else PETROL)
    line = shortened((Piece(*slide.title),), area.width, look, area.height)
    shape = drawn.shapes.title
    describe(shape, _said(telling, say("Title of the slide")))
    write_text(shape._element.txBody, "".join(paragraphs(((line, look),), addresses(drawn))))


def _write_foot(drawn: Any, telling: Telling) -> None:
    """The notice and the day of the sources, and the number of the slide, in the places that the master gives."""
    checked = say("sources checked on {day}", day=telling.journey.checked)
    told = telling.joined((DISCLAIMER, UNASKED, checked, "Voorzet"), " · ")
    line = shortened(told, FOOT.width, _FOOT, FOOT.height)
    _write_placeholder(drawn, "ftr", _said(telling, say("Foot of the slide")), *paragraphs(((line, _FOOT),), str))
    _write_placeholder(drawn, "sldNum", _said(telling, say("Number of the slide")), _NUMBER)


def _write_placeholder(drawn: Any, kind: str, alt: str, inside: str) -> None:
    """A placeholder of the layout, which python-pptx does not take over by itself."""
    kinds = {each._element.ph.get("type"): each._element.ph.get("idx") for each in drawn.slide_layout.placeholders}
    id = max(shape.shape_id for shape in drawn.shapes) + 1
    shape = parse_xml(
        f'<p:sp {nsdecls("a", "p", "r")}><p:nvSpPr><p:cNvPr id="{id}" name="{kind} {id}" descr="{escape(alt)}"/>'
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="{kind}" sz="quarter" idx="{kinds[kind]}"/>'
        f"</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>{inside}</p:txBody></p:sp>"
    )
    drawn.shapes._spTree.append(shape)


def _write_notes(drawn: Any, slide: Slide, telling: Telling) -> None:
    notes = drawn.notes_slide
    told = ((line, _NOTE) for line in slide.notes)
    write_text(notes.notes_text_frame._txBody, "".join(paragraphs(told, addresses(notes))))
    for shape in notes.shapes:
        describe(shape, _said(telling, say("Speaker's notes")))


def _said(telling: Telling, message: Message) -> str:
    return telling.said(message).words
