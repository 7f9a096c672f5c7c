"""HTML: one file that everybody can read: the blueprint, and all of it in words."""

from __future__ import annotations

from dataclasses import replace

from voorzet.exporters.carried import lost_in_both
from voorzet.exporters.pens import as_html
from voorzet.exporters.port import Exported, ExportRequest, exhibit
from voorzet.messages import say


class Html:
    """The accessible version: no script, no request, readable on a phone, in the dark and on paper."""

    name = "html"
    extension = ".html"
    media_type = "text/html"
    title = say("Accessible page (HTML)")

    def export(self, request: ExportRequest) -> Exported:
        """The blueprint as one HTML file."""
        return replace(as_html(exhibit(request)), losses=lost_in_both(request))
