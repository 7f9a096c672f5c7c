"""A drawing as SVG: text and shapes that designers can edit, with its fonts inside."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from voorzet.drawing.fonts import FAMILIES, REGULAR, Family, runs
from voorzet.drawing.scene import Box, Group, Mark, Scene, Stroke, Words, flat
from voorzet.exporters.font_subset import cut_down

_TITLE, _DESCRIPTION = "voorzet-title", "voorzet-description"


def svg(sheets: tuple[Scene, ...]) -> str:
    """Sheets below one another as SVG; fonts are embedded, cut down to the characters used."""
    scale = sheets[0].scale
    width, height = sheets[0].width, sum(sheet.height for sheet in sheets)
    tops = [sum(sheet.height for sheet in sheets[:nth]) for nth in range(len(sheets))]
    body = "".join(
        f'<g transform="translate(0 {_n(top)})">{_marks(s.marks)}</g>' for top, s in zip(tops, sheets, strict=True)
    )
    first = sheets[0]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_n(width)} {_n(height)}" width="{_n(width * scale)}mm" '
        f'height="{_n(height * scale)}mm" data-begins="{_n(first.begins)}" lang="{first.language}" role="img" '
        f'aria-labelledby="{_TITLE} {_DESCRIPTION}">'
        f'<title id="{_TITLE}">{_text(first.title)}</title><desc id="{_DESCRIPTION}">{_text(first.description)}</desc>'
        f"<style>{_styles(sheets)}</style>{body}</svg>\n"
    )


def inline(scene: Scene) -> str:
    """One sheet to stand within a page: in the letters of the page, as wide as there is room, named in full."""
    name = quoteattr(f"{scene.title}. {scene.description}")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_n(scene.width)} {_n(scene.height)}" role="group" '
        f"aria-label={name}>{_marks(scene.marks)}</svg>"
    )


def _marks(marks: tuple[Mark, ...]) -> str:
    return "".join(_mark(mark) for mark in marks)


def _mark(mark: Mark) -> str:
    if isinstance(mark, Group):
        return _group(mark)
    if isinstance(mark, Words):
        return _words(mark)
    if isinstance(mark, Box):
        radius = f' rx="{_n(mark.radius)}"' if mark.radius else ""
        size = f'x="{_n(mark.x)}" y="{_n(mark.y)}" width="{_n(mark.width)}" height="{_n(mark.height)}"'
        return f"<rect {size}{radius}{_paint(mark.fill, mark.stroke)}/>"
    data = "".join(name + " ".join(_n(value) for value in points) for name, points in mark.steps)
    return f'<path d="{data}"{_paint(mark.fill, mark.stroke)}/>'


def _group(group: Group) -> str:
    tied = f'data-step="{group.touchpoint}" data-lane="{group.lane}" data-evidence="{group.evidence}"'
    named = f' class="step" aria-label={quoteattr(group.spoken)}' if group.spoken else ' class="of-step"'
    return f"<g{named} {tied}>{_marks(group.marks)}</g>"


def _words(words: Words) -> str:
    direction = "" if words.rightward else ' direction="rtl"'
    x = words.x if words.rightward else words.x + words.width
    spans = "".join(_span(run.words, run.family) for run in runs(words.words))
    return (
        f'<text x="{_n(x)}" y="{_n(words.y)}" font-size="{_n(words.size_mm)}" font-weight="{words.weight}" '
        f'fill="{words.colour}" lang="{words.language}"{direction}>{spans}</text>'
    )


def _span(words: str, family: Family) -> str:
    if family is FAMILIES[0]:
        return _text(words)
    return f'<tspan font-family="{family.drawn_as}">{_text(words)}</tspan>'


def _paint(fill: str | None, stroke: Stroke | None) -> str:
    painted = f' fill="{fill or "none"}"'
    if stroke:
        painted += f' stroke="{stroke.colour}" stroke-width="{_n(stroke.width_mm)}"'
        if stroke.dashes:
            painted += f' stroke-dasharray="{" ".join(_n(dash) for dash in stroke.dashes)}"'
    return painted


def _styles(sheets: tuple[Scene, ...]) -> str:
    used: dict[tuple[Family, int], set[str]] = {}
    for words in (mark for sheet in sheets for mark in flat(sheet.marks) if isinstance(mark, Words)):
        for run in runs(words.words):
            weight = words.weight if len(run.family.files) > 1 else REGULAR
            used.setdefault((run.family, weight), set()).update(run.words)
    faces = (
        f'@font-face{{font-family:"{family.drawn_as}";font-weight:{weight};'
        f"src:url(data:font/ttf;base64,{cut_down(family.file(weight), ''.join(sorted(characters)))})}}"
        for (family, weight), characters in sorted(used.items(), key=lambda entry: (entry[0][0].name, entry[0][1]))
    )
    return "".join(faces) + (
        'text{font-family:"Voorzet Sans";font-synthesis:none;white-space:pre;text-rendering:geometricPrecision}'
        "path,rect{stroke-linejoin:round}"
    )


def _text(words: str) -> str:
    return escape(words)


def _n(value: float) -> str:
    """A number with at most two decimals (a hundredth of a millimetre), as short as it can be written."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if value else "0"
