"""PDF: the picture on sheets of paper, then the text twin as tagged headings and tables (PDF/UA-1)."""

from __future__ import annotations

from dataclasses import replace

from voorzet.drawing.frame import DISCLAIMER
from voorzet.drawing.paper import Paper
from voorzet.drawing.retelling import twin
from voorzet.exporters.port import Exported, ExportRequest, replaced_note
from voorzet.exporters.svg import drawn
from voorzet.exporters.twin_json import frame_json, replaced_in, twin_json
from voorzet.exporters.typesetting import sheet_data, typeset
from voorzet.i18n import speech
from voorzet.messages import say


class Pdf:
    """A3 landscape unless another paper is asked for."""

    name = "pdf"
    extension = ".pdf"
    media_type = "application/pdf"
    title = say("Document (PDF)")

    def export(self, request: ExportRequest) -> Exported:
        """The blueprint as a tagged PDF."""
        request = replace(request, paper=request.paper or Paper())
        made = drawn(request)
        sections = twin(request.workspace, request.journey, request.persona, request.language)
        say = speech(request.language)
        data = {
            "title": say(request.journey.title),
            "language": request.language.value,
            "sheets": [sheet_data(sheet) for sheet in made.sheets],
            "sections": twin_json(sections),
            **frame_json(request.journey.title.said(request.language), say(DISCLAIMER)),
        }
        return Exported(typeset(data, "pdf"), replaced_note(made.replaced | replaced_in(sections)))
