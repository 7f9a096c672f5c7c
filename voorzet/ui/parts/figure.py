"""A chart within a page, drawn for three widths, of which the page shows the one that fits."""

from __future__ import annotations

from collections.abc import Callable

from voorzet.drawing.scene import Scene
from voorzet.exporters.svg_marks import inline
from voorzet.ui.parts.markup import Html, tag

WIDTHS_MM = {"v-narrow": 88.0, "v-middle": 170.0, "v-broad": 260.0}
"""How wide the drawing is for each of them: words are about as big as those of the page."""


def figure(draw: Callable[[float], Scene], note: str) -> Html:
    """The drawing, and below it how to read it."""
    drawn = (tag("div", Html(inline(draw(width))), class_=name) for name, width in WIDTHS_MM.items())
    return tag("figure", *drawn, tag("figcaption", note), class_="v-figure")
