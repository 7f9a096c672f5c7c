"""What was really drawn: text boxes read back from Chromium and from a PDF, and which of them overlap or stick out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple
from xml.etree import ElementTree

_LETTERS = 0.62
"""The middle part of a line's box that letters fill; the rest is room that neighbouring lines may share."""

_SLACK = 0.35
"""Overlap in the box's own unit (mm or pt) that no eye can see."""


class Drawn(NamedTuple):
    """The box of one line of words: left, top, width, height; `page` counts from 1."""

    words: str
    x: float
    y: float
    width: float
    height: float
    page: int = 1

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def top(self) -> float:
        return self.y + self.height * (1 - _LETTERS) / 2

    @property
    def bottom(self) -> float:
        return self.y + self.height * (1 + _LETTERS) / 2


_READ_BACK = """svg => {
  const out = [];
  for (const text of svg.querySelectorAll('text')) {
    const box = text.getBBox(), holder = text.closest('g.step'), at = text.getCTM(), root = svg.getCTM();
    const dy = (at.f - root.f) / root.d;
    const card = holder ? holder.querySelector('rect').getBBox() : null;
    out.push({words: text.textContent, x: box.x, y: box.y + dy, width: box.width, height: box.height,
              card: card && [card.x, card.y + dy, card.width, card.height]});
  }
  const view = svg.viewBox.baseVal;
  return {boxes: out, width: view.width, height: view.height};
}"""


def read_back(page: Any, svg: str) -> tuple[list[Drawn], list[str]]:
    """The text boxes of an SVG as Chromium draws it, in mm, and complaints about words outside their card or the sheet."""
    page.set_content(f"<!doctype html><body style='margin:0'>{svg}</body>")
    page.evaluate("document.fonts.ready.then(() => true)")
    found = page.locator("svg").first.evaluate(_READ_BACK)
    boxes = [Drawn(b["words"], b["x"], b["y"], b["width"], b["height"]) for b in found["boxes"]]
    sheet = (0.0, 0.0, found["width"], found["height"])
    complaints = [f"outside the sheet: {box.words}" for box in boxes if _sticks_out(box, sheet)]
    for box, raw in zip(boxes, found["boxes"], strict=True):
        if raw["card"] and _sticks_out(box, tuple(raw["card"])):
            complaints.append(f"outside its card: {box.words}")
    return boxes, complaints


def pdf_words(bbox_layout: str) -> tuple[list[Drawn], list[str]]:
    """The word boxes of `pdftotext -bbox`, in points, and complaints about words that stick out of their page."""
    root = ElementTree.fromstring(re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", bbox_layout))
    space = "{http://www.w3.org/1999/xhtml}"
    boxes: list[Drawn] = []
    complaints: list[str] = []
    for number, page in enumerate(root.iter(f"{space}page"), 1):
        sheet = (0.0, 0.0, float(page.attrib["width"]), float(page.attrib["height"]))
        for word in page.iter(f"{space}word"):
            left, top, right, bottom = (float(word.attrib[key]) for key in ("xMin", "yMin", "xMax", "yMax"))
            box = Drawn(word.text or "", left, top, right - left, bottom - top, number)
            boxes.append(box)
            if _sticks_out(box, sheet):
                complaints.append(f"outside page {number}: {box.words}")
    return boxes, complaints


def overlaps(boxes: Sequence[Drawn]) -> list[str]:
    """The pairs of boxes whose letters lie over each other."""
    found: list[str] = []
    ordered = sorted((box for box in boxes if box.words.strip()), key=lambda box: (box.page, box.top))
    for place, box in enumerate(ordered):
        following = place + 1
        while following < len(ordered) and _reaches(box, other := ordered[following]):
            aside = min(box.right, other.right) - max(box.x, other.x)
            above = min(box.bottom, other.bottom) - max(box.top, other.top)
            if aside > _SLACK and above > _SLACK:
                found.append(f"page {box.page}: ‘{box.words}’ over ‘{other.words}’ by {aside:.2f} × {above:.2f}")
            following += 1
    return found


def _reaches(box: Drawn, other: Drawn) -> bool:
    return box.page == other.page and other.top < box.bottom


def _sticks_out(box: Drawn, sheet: Sequence[float]) -> bool:
    x, y, width, height = sheet
    return (
        box.x < x - _SLACK or box.right > x + width + _SLACK or box.top < y - _SLACK or box.bottom > y + height + _SLACK
    )
