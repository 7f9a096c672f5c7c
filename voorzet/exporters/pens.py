"""The pens: anything that can be shown, as a picture or as a document."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import sqrt

from voorzet.drawing.exhibit import Drawing, Exhibit
from voorzet.drawing.frame import DISCLAIMER
from voorzet.exporters.html_page import page
from voorzet.exporters.port import Exported, replaced_note
from voorzet.exporters.svg_marks import svg
from voorzet.exporters.twin_json import frame_json, replaced_in, twin_json
from voorzet.exporters.typesetting import sheet_data, typeset
from voorzet.i18n import speech
from voorzet.messages import Message, say

PPI = 144.0
_MOST_PIXELS = 90_000_000
_LONGEST_SIDE = 32_000


def as_svg(exhibit: Exhibit) -> Exported:
    """One standalone SVG file; sheets below one another."""
    drawing = exhibit.drawing
    return Exported(svg(drawing.sheets).encode(), replaced_note(drawing.replaced))


def as_pdf(exhibit: Exhibit) -> Exported:
    """A tagged PDF (PDF/UA-1): the drawing, then all of it in words; a page for each sheet of the drawing."""
    sections = exhibit.told()
    data = {
        "title": exhibit.title.words,
        "language": exhibit.language.value,
        "sheets": [sheet_data(sheet) for sheet in exhibit.drawing.sheets],
        "sections": twin_json(sections),
        **frame_json(exhibit.title, speech(exhibit.language)(DISCLAIMER)),
    }
    return Exported(typeset(data, "pdf"), replaced_note(exhibit.drawing.replaced | replaced_in(sections)))


def as_png(exhibit: Exhibit) -> Exported:
    """One picture of 144 pixels per inch, sheets below one another; a very large one gets fewer, and says so."""
    ppi = resolution(*_size_mm(exhibit.drawing))
    return Exported(_png(exhibit.drawing, ppi), (*replaced_note(exhibit.drawing.replaced), *_coarse(ppi)))


def as_html(exhibit: Exhibit) -> Exported:
    """One page that asks for nothing from elsewhere: the drawing, and all of it in words."""
    return Exported(page(exhibit).encode(), replaced_note(exhibit.drawing.replaced))


PENS: Mapping[str, Callable[[Exhibit], Exported]] = {"svg": as_svg, "pdf": as_pdf, "png": as_png, "html": as_html}
"""By the name of the format."""


def resolution(width_mm: float, height_mm: float) -> float:
    """Pixels per inch: `PPI`, or as many as keep the picture below 90 million pixels and 32,000 on a side.

    Example:
        >>> resolution(420, 297)
        144.0
    """
    width, height = width_mm / 25.4, height_mm / 25.4
    return min(PPI, sqrt(_MOST_PIXELS / (width * height)), _LONGEST_SIDE / max(width, height))


def _png(drawing: Drawing, ppi: float) -> bytes:
    sheets = [sheet_data(sheet) for sheet in drawing.sheets]
    whole = {**sheets[0], "height": sum(sheet["height"] for sheet in sheets), "marks": []}
    top = 0.0
    for sheet, scene in zip(sheets, drawing.sheets, strict=True):
        moved = type(scene)(
            scene.width, scene.height, tuple(mark.moved(0, top / scene.scale) for mark in scene.marks),
            scene.title, scene.description, scene.language, scene.scale,
        )  # fmt: skip
        whole["marks"] += sheet_data(moved)["marks"]
        top += sheet["height"]
    first = drawing.sheets[0]
    data = {"title": first.title, "language": first.language.value, "sheets": [whole], "sections": []}
    return typeset(data, "png", ppi)


def _size_mm(drawing: Drawing) -> tuple[float, float]:
    scale = drawing.sheets[0].scale
    return drawing.sheets[0].width * scale, sum(sheet.height for sheet in drawing.sheets) * scale


def _coarse(ppi: float) -> tuple[Message, ...]:
    if ppi >= PPI:
        return ()
    return (say("The picture is very large, so it has {ppi} pixels per inch. SVG and PDF stay sharp.", ppi=int(ppi)),)
