"""PPTX: slides for the meeting, in tables, boxes and charts that a team can edit."""

from __future__ import annotations

from io import BytesIO

from voorzet.drawing.telling import Telling
from voorzet.exporters.carried import lost_in_words
from voorzet.exporters.office_file import describe, undated
from voorzet.exporters.port import Exported, ExportRequest
from voorzet.exporters.pptx_slide import write_slide
from voorzet.exporters.pptx_template import empty_presentation
from voorzet.exporters.slides.whole import all_slides
from voorzet.exporters.xml_words import LEFT_OUT, is_all_writable
from voorzet.messages import Message, say
from voorzet.model.journey import Journey

_NOT_HERE = say("The drawing is not in this file.")


class Pptx:
    """A slide for each phase with its steps in a table, what stands out, and notes to speak from."""

    name = "pptx"
    extension = ".pptx"
    media_type = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    title = say("Slides (PPTX)")

    def export(self, request: ExportRequest) -> Exported:
        """The journey as slides of 16:9; paper makes no difference."""
        telling = Telling(request.workspace, request.journey, request.persona, request.language)
        made = empty_presentation(request.language)
        describe(made.core_properties, request)
        slides = all_slides(telling)
        for slide in slides:
            write_slide(made, slide, telling)
        file = BytesIO()
        made.save(file)
        holds = tuple(slide.title.words for slide in slides)
        return Exported(undated(file), _notes(request.journey), lost_in_words(request), holds)


def _notes(journey: Journey) -> tuple[Message, ...]:
    return (_NOT_HERE,) if is_all_writable(journey.model_dump()) else (_NOT_HERE, LEFT_OUT)
