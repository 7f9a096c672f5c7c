"""The words of slides as DrawingML: every run in its own language, size and colour."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from html import escape

from voorzet.drawing.fonts import BOLD, reads_rightward
from voorzet.drawing.theme import BRICK, INK, PAPER, PETROL
from voorzet.drawing.twin import Line, Piece
from voorzet.exporters.office_file import LOCALES
from voorzet.exporters.slides.fit import DOT_MM
from voorzet.exporters.slides.slide import Look
from voorzet.exporters.xml_words import writable

Address = Callable[[str], str]
"""Enters an address in the slide; the id of the relationship."""

EMU_PER_MM = 36_000

SCHEME = {INK: "tx1", PAPER: "bg1", PETROL: "accent1", BRICK: "accent2"}
"""The colours of the theme, so that a team that changes the theme changes every slide."""


def emu(mm: float) -> int:
    """Millimetres in the unit of office files."""
    return round(mm * EMU_PER_MM)


def paragraphs(told: Iterable[tuple[Line, Look]], address: Address) -> Iterator[str]:
    """A paragraph for each line."""
    for line, look in told:
        size = round(100 * look.style.size_pt)
        inside = "".join(_runs(line, look, address)) or f'<a:endParaRPr sz="{size}"/>'
        yield f"<a:p>{_properties(line, look)}{inside}</a:p>"


def fill(colour: str) -> str:
    """A solid colour, by its place in the theme if it has one."""
    inside = (
        f'<a:schemeClr val="{SCHEME[colour]}"/>' if colour in SCHEME else f'<a:srgbClr val="{colour[1:].upper()}"/>'
    )
    return f"<a:solidFill>{inside}</a:solidFill>"


def _properties(line: Line, look: Look) -> str:
    """Exact line height, so that any font takes the same room; a paragraph runs as its first words do."""
    rightward = reads_rightward("".join(piece.words for piece in line))
    side = "" if rightward else ' algn="r" rtl="1"'
    indent = f' mar{"L" if rightward else "R"}="{emu(DOT_MM)}" indent="{-emu(DOT_MM)}"' if look.dotted else ""
    dot = '<a:buFont typeface="Arial"/><a:buChar char="•"/>' if look.dotted else "<a:buNone/>"
    high = round(100 * look.style.size_pt * look.style.leading_em)
    apart = {"lnSpc": high, "spcBef": _points(look.before), "spcAft": _points(look.after)}
    spaced = "".join(f'<a:{name}><a:spcPts val="{points}"/></a:{name}>' for name, points in apart.items())
    return f"<a:pPr{indent}{side}>{spaced}{dot}</a:pPr>"


def _points(mm: float) -> int:
    return round(mm / 25.4 * 7200)


def _runs(line: Line, look: Look, address: Address) -> Iterator[str]:
    for piece in line:
        words = " ".join(writable(piece.words).split("\n"))
        yield f"<a:r>{_run_properties(piece, look, address)}<a:t>{escape(words, quote=False)}</a:t></a:r>"


def _run_properties(piece: Piece, look: Look, address: Address) -> str:
    outward = piece.href and not piece.href.startswith("#")
    link = f'<a:hlinkClick r:id="{address(piece.href or "")}" tooltip="{escape(piece.href or "")}"/>' if outward else ""
    bold = ' b="1"' if look.style.weight >= BOLD else ""
    size = round(100 * look.style.size_pt)
    return f'<a:rPr lang="{LOCALES[piece.language]}" sz="{size}"{bold} dirty="0">{fill(look.colour)}{link}</a:rPr>'
