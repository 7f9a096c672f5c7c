"""SVG: the blueprint as text and shapes that designers can edit, with its fonts inside."""

from __future__ import annotations

from dataclasses import replace

from voorzet.exporters.carried import lost_in_drawing
from voorzet.exporters.pens import as_svg
from voorzet.exporters.port import Exported, ExportRequest, exhibit
from voorzet.messages import say


class Svg:
    """One sheet, as wide and as high as the journey needs; with paper, its sheets below one another."""

    name = "svg"
    extension = ".svg"
    media_type = "image/svg+xml"
    title = say("Picture (SVG)")

    def export(self, request: ExportRequest) -> Exported:
        """The blueprint as one standalone SVG file."""
        return replace(as_svg(exhibit(request)), losses=lost_in_drawing(request))
