"""PDF: the blueprint on sheets of paper, then the text twin as tagged headings and tables (PDF/UA-1)."""

from __future__ import annotations

from dataclasses import replace

from voorzet.drawing.paper import Paper
from voorzet.exporters.carried import lost_in_both
from voorzet.exporters.pens import as_pdf
from voorzet.exporters.port import Exported, ExportRequest, exhibit
from voorzet.messages import say


class Pdf:
    """A3 landscape unless another paper is asked for."""

    name = "pdf"
    extension = ".pdf"
    media_type = "application/pdf"
    title = say("Document (PDF)")

    def export(self, request: ExportRequest) -> Exported:
        """The blueprint as a tagged PDF."""
        made = as_pdf(exhibit(replace(request, paper=request.paper or Paper())))
        return replace(made, losses=lost_in_both(request))
