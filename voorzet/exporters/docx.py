"""DOCX: the journey in words, with headings and tables, to edit in a word processor."""

from __future__ import annotations

from io import BytesIO

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor, Twips

from voorzet.drawing.frame import DISCLAIMER
from voorzet.drawing.retelling import twin
from voorzet.drawing.theme import PETROL
from voorzet.drawing.twin import Section
from voorzet.exporters.carried import lost_in_words
from voorzet.exporters.docx_markup import TEXT_WIDTH, paragraph, places, told
from voorzet.exporters.office_file import LOCALES, describe, undated, without
from voorzet.exporters.port import Exported, ExportRequest
from voorzet.exporters.xml_words import LEFT_OUT, is_writable, writable
from voorzet.i18n import speech
from voorzet.messages import say
from voorzet.model.text import Language, Said

_COLOUR = RGBColor.from_string(PETROL.lstrip("#").upper())
_NOT_HERE = say("The drawing is not in this file.")
_FONT = "Arial"
_DETAIL = 3
"""The level of the headings below which a reader looks a step up."""


class Docx:
    """The text twin as a document: headings to walk through, tables whose heads come back on each page."""

    name = "docx"
    extension = ".docx"
    media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    title = say("Document (DOCX)")

    def export(self, request: ExportRequest) -> Exported:
        """What the accessible page tells, as a document on A4; paper makes no difference."""
        document = docx.Document()
        _dress(document, request.language)
        _say_what_it_is(document, request)
        sections = twin(request.workspace, request.journey, request.persona, request.language)
        body = _body(document, request, sections)
        _fill(document, writable(body))
        file = BytesIO()
        document.save(file)
        holds = tuple(section.title.words for section in sections if section.level < _DETAIL)
        notes = (_NOT_HERE,) if is_writable(body) else (_NOT_HERE, LEFT_OUT)
        return Exported(undated(file), notes, lost_in_words(request), holds)


def _body(document: Document, request: ExportRequest, sections: tuple[Section, ...]) -> str:
    """The title, the notice and the twin; addresses elsewhere are entered in the document."""
    part = document.part
    where = places(sections, lambda url: part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    notice = Said(speech(request.language)(DISCLAIMER), request.language)
    begin = (paragraph(request.journey.title.said(request.language), "Title"), paragraph(notice, "Subtitle"))
    return "".join((*begin, *told(sections, where)))


def _fill(document: Document, blocks: str) -> None:
    """Puts the blocks before the properties of the page."""
    end = document.element.body.sectPr
    for block in parse_xml(f"<w:body {nsdecls('w', 'r')}>{blocks}</w:body>"):
        end.addprevious(block)


def _say_what_it_is(document: Document, request: ExportRequest) -> None:
    """The properties of the document, and a foot with the notice and the number of the page."""
    speak = speech(request.language)
    describe(document.core_properties, request)
    foot = document.sections[0].footer.paragraphs[0]
    foot.style = document.styles["Normal"]
    foot.paragraph_format.space_after = Pt(0)
    foot.paragraph_format.tab_stops.add_tab_stop(Twips(TEXT_WIDTH), WD_TAB_ALIGNMENT.RIGHT)
    foot.text = f"{speak(DISCLAIMER)}\t"
    foot._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))


def _dress(document: Document, language: Language) -> None:
    """A4, the language of the document, and the styles that the blocks name."""
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = page.top_margin = Mm(20)
    page.bottom_margin, page.footer_distance = Mm(24), Mm(12)
    package = document.part.package
    without(package.rels, RELATIONSHIP_TYPE.THUMBNAIL)
    styles = document.styles
    for tag in styles.element.iter(qn("w:lang")):
        tag.set(qn("w:val"), LOCALES[language])
    normal = styles["Normal"]
    normal.font.size = Pt(10.5)
    for name in ("Normal", "Title", "Heading 1", "Heading 2", "Heading 3"):
        fonts = styles[name].element.get_or_add_rPr().get_or_add_rFonts()
        fonts.attrib.clear()
        for script in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(qn(f"w:{script}"), _FONT)
    for name in ("Title", "Heading 1", "Heading 2", "Heading 3", "Subtitle", "Caption"):
        styles[name].font.color.rgb = _COLOUR
    text = styles.add_style("TableText", WD_STYLE_TYPE.PARAGRAPH)
    text.base_style, text.font.size = normal, Pt(9.5)
    text.paragraph_format.space_after = Pt(2)
    head = styles.add_style("TableHead", WD_STYLE_TYPE.PARAGRAPH)
    head.base_style, head.font.bold = text, True
    link = styles.add_style("Link", WD_STYLE_TYPE.CHARACTER)
    link.font.color.rgb, link.font.underline = _COLOUR, True
