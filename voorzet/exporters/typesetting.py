"""Typst, kept warm: data in, PDF or PNG out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path as File
from threading import Lock
from typing import Any, Literal

import typst

from voorzet.drawing.fonts import BOLD, FAMILIES, FOLDER, REGULAR, runs
from voorzet.drawing.scene import Box, Path, Scene, Stroke, Words, flat

_HERE = File(__file__).parent
_LOCK = Lock()


def typeset(data: Mapping[str, Any], format: Literal["pdf", "png"], ppi: float | None = None) -> bytes:
    """`document.typ` with this data: a PDF/UA-1 file, or the first page as PNG with `ppi` pixels per inch.

    Same data, same bytes: no clock is asked. One compiler serves all threads in turn.
    """
    fonts = {
        "fonts": [family.named(REGULAR) for family in FAMILIES],
        "bold": [family.named(BOLD) for family in FAMILIES],
    }
    inputs = {"data": json.dumps({**fonts, **data}, ensure_ascii=False)}
    with _LOCK:
        if format == "pdf":
            made = _compiler().compile(format="pdf", sys_inputs=inputs, pdf_standards="ua-1", timestamp=0)
        else:
            made = _compiler().compile(format="png", sys_inputs=inputs, ppi=ppi, timestamp=0)
    return made if isinstance(made, bytes) else (made or [b""])[0]


def sheet_data(sheet: Scene) -> dict[str, Any]:
    """A scene as `picture.typ` reads it: flat marks, in millimetres on paper."""
    k = sheet.scale
    return {
        "width": sheet.width * k,
        "height": sheet.height * k,
        "description": sheet.description,
        "marks": [_mark(mark, k) for mark in flat(sheet.marks)],
    }


def _mark(mark: Box | Path | Words, k: float) -> dict[str, Any]:
    if isinstance(mark, Words):
        return {
            "kind": "words", "x": mark.x * k, "y": mark.y * k, "width": mark.width * k, "size": mark.size_mm * k,
            "weight": mark.weight, "colour": mark.colour, "language": mark.language.value, "rightward": mark.rightward,
            "runs": [(run.words, run.family.named(mark.weight)) for run in runs(mark.words)],
        }  # fmt: skip
    paint = {"fill": mark.fill, "stroke": _stroke(mark.stroke, k)}
    if isinstance(mark, Box):
        size = {"x": mark.x * k, "y": mark.y * k, "width": mark.width * k, "height": mark.height * k}
        return {"kind": "box", **size, "radius": mark.radius * k, **paint}
    return {"kind": "path", "steps": [(name, [value * k for value in points]) for name, points in mark.steps], **paint}


def _stroke(stroke: Stroke | None, k: float) -> dict[str, Any] | None:
    if stroke is None:
        return None
    return {"colour": stroke.colour, "width": stroke.width_mm * k, "dashes": [dash * k for dash in stroke.dashes]}


@cache
def _compiler() -> typst.Compiler:
    return typst.Compiler(_HERE / "document.typ", root=_HERE, font_paths=[FOLDER], ignore_system_fonts=True)
