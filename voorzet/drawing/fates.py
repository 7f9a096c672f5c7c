"""How what became of a step is shown: a sign, a tab and a frame that can be told apart without colour."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from voorzet.drawing.cells import Block, Typesetter
from voorzet.drawing.scene import Box, Mark, Path, Stroke, Words, circle
from voorzet.drawing.theme import HAIRLINE, INK, MUTED, PAPER, PETROL
from voorzet.drawing.wrap import Style
from voorzet.graph.fate import Fate
from voorzet.messages import say
from voorzet.model.text import Language

SIGNS = {
    Fate.ADDED: "+",
    Fate.REMOVED: "−",
    Fate.MERGED: "»",
    Fate.MOVED: "→",
    Fate.CHANGED: "≠",
    Fate.DOUBTED: "?",
    Fate.SAME: "=",
}
"""One character each, also where there is no room for a word."""

DOUBTED = say("had a source; now an assumption, or not verified")
"""What is meant by a step that nobody is sure of any more."""

TAB = Style(7.2, 600, 1.2)
TAB_HEIGHT = 4.4
_DISC = 1.9


@dataclass(frozen=True)
class Look:
    """The ground and the ink of a tab, and the frame below it."""

    ground: str
    ink: str
    frame: Stroke


LOOKS = {
    Fate.ADDED: Look(PETROL, PAPER, Stroke(PETROL, 0.8)),
    Fate.REMOVED: Look(PAPER, MUTED, Stroke(MUTED, 0.45, (1.7, 1.1))),
    Fate.MERGED: Look(INK, PAPER, Stroke(INK, 0.5)),
    Fate.MOVED: Look("#cfdfe8", INK, Stroke(INK, 0.35)),
    Fate.CHANGED: Look("#f0d9a8", INK, Stroke(INK, 0.35)),
    Fate.DOUBTED: Look(PAPER, INK, Stroke(INK, 0.25)),
    Fate.SAME: Look(PAPER, MUTED, Stroke(HAIRLINE, 0.25)),
}


def tab(fates: Sequence[Fate], width: float, setter: Typesetter, count: int | None = None) -> Block:
    """The top strip of a card, `width` mm wide, that says what became of its step; or of how many."""
    look = LOOKS[fates[0]]
    many = "" if count is None else f"{count} "
    words = ", ".join(f"{SIGNS[fate]} {many}{setter.say(fate)}" for fate in fates)
    lines = setter.lines(words, width - 3.0, TAB, 1.8, look.ink)[:1]
    top = (TAB_HEIGHT - TAB.line_mm) / 2
    marks: list[Mark] = [Box(0, 0, width, TAB_HEIGHT, look.ground, look.frame, 1.4)]
    marks += (mark.moved(0, top) for block in lines for mark in block.marks)
    return Block(TAB_HEIGHT, tuple(marks))


def sign(fate: Fate, x: float, y: float) -> tuple[Mark, ...]:
    """The sign of a fate in a disc around (x, y), as on its tab."""
    look, character = LOOKS[fate], SIGNS[fate]
    width = TAB.width_mm(character)
    words = Words(
        x - width / 2,
        y - TAB.line_mm / 2 + TAB.ascent_mm,
        character,
        width,
        TAB.size_pt,
        TAB.weight,
        look.ink,
        Language.EN,
    )
    return circle(x, y, _DISC, look.ground, Stroke(look.frame.colour, 0.3)), words


def struck(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The same lines, struck through and still readable."""
    return tuple(Block(block.height, (*block.marks, *_strokes(block.marks))) for block in blocks)


def _strokes(marks: Iterable[Mark]) -> Iterable[Mark]:
    for words in marks:
        if isinstance(words, Words):
            y = words.y - 0.26 * words.size_mm
            yield Path((("M", (words.x, y)), ("L", (words.x + words.width, y))), Stroke(words.colour, 0.22))
