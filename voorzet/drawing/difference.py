"""One drawing of what changes from one journey to another, that explains itself to who was not there."""

from __future__ import annotations

from voorzet.drawing.arrows import Ink
from voorzet.drawing.bearings import number_of, way_told
from voorzet.drawing.cells import Cell, Typesetter, gap
from voorzet.drawing.difference_card import DifferenceCells
from voorzet.drawing.difference_title import QUESTION, difference_title
from voorzet.drawing.exhibit import Drawing
from voorzet.drawing.fates import DOUBTED, sign
from voorzet.drawing.frame import EVIDENCE_SIGNS, Sign, key, sources
from voorzet.drawing.grid import Grid
from voorzet.drawing.lanes import Lanes
from voorzet.drawing.paper import Paper
from voorzet.drawing.rows import Row, lanes
from voorzet.drawing.scene import Path, Stroke
from voorzet.drawing.sheeted import drawn
from voorzet.drawing.signs import badge
from voorzet.drawing.theme import INK, MUTED, PAPER
from voorzet.graph.fate import Fate
from voorzet.graph.overlay import Overlay
from voorzet.messages import Message, say
from voorzet.model.journey import Touchpoint, Transition, TransitionKind
from voorzet.model.text import Language
from voorzet.model.workspace import Workspace

_STROKES = {
    Fate.SAME: Stroke("#9dabb6", 0.22),
    Fate.CHANGED: Stroke(MUTED, 0.3),
    Fate.REMOVED: Stroke(MUTED, 0.4, (1.5, 1.0)),
    Fate.ADDED: Stroke(INK, 0.75),
}
"""Dashes mean gone here, so kinds of ways are told by words alone."""


def difference_drawing(workspace: Workspace, laid: Overlay, language: Language, paper: Paper | None = None) -> Drawing:
    """Both journeys as one, each step a card that says what became of it: on sheets of `paper`, or on one sheet."""
    return drawn(lambda scale: _Difference(workspace, laid, Typesetter(language), paper, scale), paper)


class _Difference(Lanes):
    """One comparison in the making."""

    title_may_stand_alone = True

    def __init__(
        self, workspace: Workspace, laid: Overlay, setter: Typesetter, paper: Paper | None, scale: float
    ) -> None:
        self.laid = laid
        self.cells = DifferenceCells(workspace, laid, setter)
        self.fates = {id(way.way): way.fate if way_told(laid, way) else Fate.SAME for way in laid.ways}
        super().__init__(self.cells, paper, scale)
        self.title = QUESTION

    def rows(self, band: Grid) -> tuple[Row, ...]:
        return lanes(self.cells, band)

    def above(self) -> Cell:
        title = difference_title(self.laid, self.width, self.setter)
        signs = key(self.width, self.setter, _signs())
        return Cell(self.width, (*title.blocks, *signs.blocks, gap(5.0)))

    def after(self) -> tuple[Cell, ...]:
        return (sources(self.journey, self.width, self.setter),)

    def spoken(self, touchpoint: Touchpoint) -> str:
        say = self.setter.say
        fates = ", ".join(say(fate) for fate in self.laid.steps[touchpoint.id].fates)
        return f"{say(number_of(self.laid, touchpoint.id))}. {say(touchpoint.name)}: {fates}"

    def ink(self, way: Transition) -> Ink:
        stroke = _STROKES[self.fates[id(way)]]
        return Ink(stroke, PAPER if way.kind is TransitionKind.LOOP else stroke.colour)

    def described(self, number: int, count: int) -> Message:
        return say(
            "What changes from the journey “{before}” to the journey “{after}”, sheet {number} of {count}: the steps of"
            " both in lanes from the citizen down, each with what became of it. Everything in it is told in the text"
            " version.",
            before=self.laid.before.title, after=self.laid.after.title, number=number, count=count,
        )  # fmt: skip


def _signs() -> tuple[Sign, ...]:
    ways = (
        (Fate.ADDED, say("a new way")),
        (Fate.REMOVED, say("a way that is gone")),
        (Fate.CHANGED, say("a way on other terms")),
        (Fate.SAME, say("a way as it was")),
    )
    return (
        *(((Path((("M", (0, 1.6)), ("L", (8, 1.6))), _STROKES[fate]),), words) for fate, words in ways),
        (sign(Fate.DOUBTED, 4, 1.9), DOUBTED),
        (badge(3, 4, 1.9, filled=False), say("“old 3”: step 3 of the earlier journey")),
        *EVIDENCE_SIGNS,
    )
