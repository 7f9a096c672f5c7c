"""PNG: the picture for slides and web pages."""

from __future__ import annotations

from math import sqrt

from voorzet.drawing.blueprint import Blueprint
from voorzet.exporters.port import Exported, ExportRequest, replaced_note
from voorzet.exporters.svg import drawn
from voorzet.exporters.typesetting import sheet_data, typeset
from voorzet.messages import Message, say

PPI = 144.0
_MOST_PIXELS = 90_000_000
_LONGEST_SIDE = 32_000


class Png:
    """One picture of 144 pixels per inch; larger ones get fewer, and say so."""

    name = "png"
    extension = ".png"
    media_type = "image/png"
    title = say("Picture (PNG)")

    def export(self, request: ExportRequest) -> Exported:
        """The blueprint as one PNG file; with paper, its sheets below one another."""
        made = drawn(request)
        ppi = resolution(*_size_mm(made))
        return Exported(png(made, ppi), (*replaced_note(made.replaced), *_coarse(ppi)))


def png(made: Blueprint, ppi: float) -> bytes:
    """The sheets of a blueprint below one another, as PNG."""
    sheets = [sheet_data(sheet) for sheet in made.sheets]
    whole = {**sheets[0], "height": sum(sheet["height"] for sheet in sheets), "marks": []}
    top = 0.0
    for sheet, scene in zip(sheets, made.sheets, strict=True):
        moved = type(scene)(
            scene.width, scene.height, tuple(mark.moved(0, top / scene.scale) for mark in scene.marks),
            scene.title, scene.description, scene.language, scene.scale,
        )  # fmt: skip
        whole["marks"] += sheet_data(moved)["marks"]
        top += sheet["height"]
    first = made.sheets[0]
    data = {"title": first.title, "language": first.language.value, "sheets": [whole], "sections": []}
    return typeset(data, "png", ppi)


def resolution(width_mm: float, height_mm: float) -> float:
    """Pixels per inch: `PPI`, or as many as keep the picture below 90 million pixels and 32,000 on a side.

    Example:
        >>> resolution(420, 297)
        144.0
    """
    width, height = width_mm / 25.4, height_mm / 25.4
    return min(PPI, sqrt(_MOST_PIXELS / (width * height)), _LONGEST_SIDE / max(width, height))


def _size_mm(made: Blueprint) -> tuple[float, float]:
    scale = made.sheets[0].scale
    return made.sheets[0].width * scale, sum(sheet.height for sheet in made.sheets) * scale


def _coarse(ppi: float) -> tuple[Message, ...]:
    if ppi >= PPI:
        return ()
    return (say("The picture is very large, so it has {ppi} pixels per inch. SVG and PDF stay sharp.", ppi=int(ppi)),)
