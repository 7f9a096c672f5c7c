"""PPTX: a deck for the meeting, in tables, boxes and charts that a team can edit."""

from __future__ import annotations

from io import BytesIO

from voorzet.drawing.telling import Telling
from voorzet.exporters.deck.whole import deck
from voorzet.exporters.office_file import describe, undated
from voorzet.exporters.port import Exported, ExportRequest
from voorzet.exporters.pptx_slide import write_slide
from voorzet.exporters.pptx_template import empty_deck
from voorzet.messages import say


class Pptx:
    """A slide for each phase with its steps in a table, what stands out, and notes to speak from."""

    name = "pptx"
    extension = ".pptx"
    media_type = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    title = say("Slides (PPTX)")

    def export(self, request: ExportRequest) -> Exported:
        """The journey as slides of 16:9; paper makes no difference."""
        telling = Telling(request.workspace, request.journey, request.persona, request.language)
        made = empty_deck(request.language)
        describe(made.core_properties, request)
        for slide in deck(telling):
            write_slide(made, slide, telling)
        file = BytesIO()
        made.save(file)
        return Exported(undated(file))
