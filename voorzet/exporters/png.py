"""PNG: the blueprint for slides and web pages."""

from __future__ import annotations

from dataclasses import replace

from voorzet.exporters.carried import lost_in_drawing
from voorzet.exporters.pens import as_png
from voorzet.exporters.port import Exported, ExportRequest, exhibit
from voorzet.messages import say


class Png:
    """One picture of 144 pixels per inch; larger ones get fewer, and say so."""

    name = "png"
    extension = ".png"
    media_type = "image/png"
    title = say("Picture (PNG)")

    def export(self, request: ExportRequest) -> Exported:
        """The blueprint as one PNG file; with paper, its sheets below one another."""
        return replace(as_png(exhibit(request)), losses=lost_in_drawing(request))
