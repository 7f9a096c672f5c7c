"""A persona on one page to print and hang up: who they are, strengths first, and what all of it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from voorzet.drawing.cards import joined
from voorzet.drawing.cells import Block, Cell, Typesetter, gap, with_marks
from voorzet.drawing.exhibit import Drawing, Exhibit
from voorzet.drawing.frame import DISCLAIMER, beside, sources
from voorzet.drawing.paper import Paper
from voorzet.drawing.rows import Row
from voorzet.drawing.scene import Box, Mark, Path, Scene, Stroke, Words
from voorzet.drawing.sheets import Piece, Sheet, paged
from voorzet.drawing.signs import amount_sign, evidence_sign, fit_sign
from voorzet.drawing.theme import BODY, HEADING, INK, LABEL, LEAD, MUTED, PAPER, ROW_FILLS, SMALL, TITLE
from voorzet.drawing.traits import Part, parts
from voorzet.drawing.twin_persona import persona_twin
from voorzet.messages import Message, say
from voorzet.model.evidence import Evidence
from voorzet.model.journey import Lane
from voorzet.model.persona import Amount, Fit, Persona, PersonaKind
from voorzet.model.text import Language, Said, Text
from voorzet.model.workspace import Workspace

MARGIN, _FOOT, _BETWEEN = 9.0, 6.0, 6.0
_COLUMN = 56.0
_SCALES = {"a4": (1.3, 0.84), "a3": (1.9, 1.0), "a1": (3.6, 2.0)}
"""The largest and the smallest that a sheet is drawn: as large as fits on one page, and never too small to read."""
_STEP = 0.97


def persona_sheet(workspace: Workspace, persona: Persona, language: Language, paper: Paper | None = None) -> Exhibit:
    """One persona as something to show; A3 landscape unless another paper is asked for.

    It is drawn as large as fits one page. What does not fit even at the smallest goes on to a next one.
    """
    return Exhibit(
        say("Persona"),
        Said(persona.name, persona.language),
        language,
        _drawn(workspace, persona, language, paper or Paper()),
        lambda: persona_twin(workspace, persona, language),
    )


def _drawn(workspace: Workspace, persona: Persona, language: Language, paper: Paper) -> Drawing:
    scale, least = _SCALES[paper.size]
    while (made := _Sheet(workspace, persona, language, paper, scale)).count > 1 and scale > least:
        scale = max(least, scale * _STEP)
    return Drawing(made.scenes(), frozenset(made.setter.replaced))


class _Sheet:
    """One persona on one paper at one scale."""

    def __init__(self, workspace: Workspace, persona: Persona, language: Language, paper: Paper, scale: float) -> None:
        self.persona, self.paper, self.scale = persona, paper, scale
        self.setter = Typesetter(language)
        self.width = paper.width_mm / scale - 2 * MARGIN
        self.room = paper.height_mm / scale - 2 * MARGIN - _FOOT
        many = max(1, int((self.width + _BETWEEN) // (_COLUMN + _BETWEEN)))
        self.column = (self.width - (many - 1) * _BETWEEN) / many
        head = _head(persona, self.width, self.setter)
        body = columns(parts(workspace, persona, self.column, self.setter), many)
        rows = (
            Row("head", None, "", {0: head}),
            Row("body", None, "", {place: Cell(self.column, blocks) for place, blocks in enumerate(body)}),
            Row("key", None, "", {0: _key(persona, self.width, self.setter)}),
            Row("sources", None, "", {0: sources(persona, self.width, self.setter)}),
        )
        kept = [[Piece(row)] for row in rows if any(cell.blocks for cell in row.cells.values())]
        self.sheets = paged(kept, self.room, lambda grid: rows[0])

    @property
    def count(self) -> int:
        """On how many pages it comes."""
        return len(self.sheets)

    def scenes(self) -> tuple[Scene, ...]:
        return tuple(self._scene(sheet, number) for number, sheet in enumerate(self.sheets, 1))

    def _scene(self, sheet: Sheet, number: int) -> Scene:
        wide, tall = self.paper.width_mm / self.scale, self.paper.height_mm / self.scale
        foot = (mark.moved(MARGIN, tall - MARGIN - _FOOT + 2) for mark in self._foot(number))
        inside = (mark.moved(MARGIN, MARGIN) for mark in self._marks(sheet))
        told = self.setter.say(_described(self.persona, number, self.count))
        marks = (Box(0, 0, wide, tall, PAPER), *inside, *foot)
        return Scene(wide, tall, marks, self.persona.name, told, self.setter.language, self.scale)

    def _marks(self, sheet: Sheet) -> list[Mark]:
        marks: list[Mark] = []
        drop = self.room - sheet.used if self.count == 1 else 0.0
        for y, piece in sheet.pieces:
            row = piece.row
            if row.key == "head":
                marks.append(Box(-MARGIN, y - MARGIN, self.width + 2 * MARGIN, row.height + MARGIN, self.ground))
            down = y + row.top + (drop if row.key in ("key", "sources") else 0.0)
            for place, cell in row.cells.items():
                marks += cell.marks(place * (self.column + _BETWEEN), down)
        return marks

    @property
    def ground(self) -> str:
        """The colour behind the name: warm for citizens, cool for those who work for them, as on a blueprint."""
        return ROW_FILLS[Lane.CITIZEN if self.persona.kind is PersonaKind.CITIZEN else Lane.FRONTSTAGE]

    def _foot(self, number: int) -> tuple[Mark, ...]:
        fiction = say("{name} is a fictional person: not one of us, and nobody you know.", name=self.persona.name)
        parts: list[Message | str] = [fiction, DISCLAIMER, "Voorzet"]
        if self.count > 1:
            parts.append(say("sheet {page} of {pages}", page=number, pages=self.count))
        line = Path((("M", (0, 0)), ("L", (self.width, 0))), Stroke(MUTED, 0.15))
        words = self.setter.lines(joined(tuple(parts)), self.width, SMALL, colour=MUTED)[:1]
        return (line, *(mark.moved(0, 1.2) for block in words for mark in block.marks))


def columns(made: Sequence[Part], many: int) -> tuple[tuple[Block, ...], ...]:
    """Parts in at most so many columns, in reading order, as low as they can be without parting one.

    Example:
        >>> four = [Part((Block(high),), ()) for high in (50, 10, 40, 20)]
        >>> [[block.height for block in column if block.height >= 10] for column in columns(four, 2)]
        [[50, 10], [40, 20]]
    """
    heights = [sum(block.height for block in part.blocks) for part in made]
    height = max([ceil(sum(heights) / many), *map(ceil, heights)], default=0)
    while len(filled := _filled(made, heights, height)) > many:
        height += 1
    return filled


def _filled(made: Sequence[Part], heights: Sequence[float], height: float) -> tuple[tuple[Block, ...], ...]:
    filled: list[tuple[Block, ...]] = []
    used = height
    for part, high in zip(made, heights, strict=True):
        if not filled or used + high > height:
            filled.append(())
            used = 0.0
        filled[-1] = (*filled[-1], *part.blocks)
        used += high
    return tuple(filled)


def _head(persona: Persona, width: float, setter: Typesetter) -> Cell:
    """Name, tagline, that nobody is meant, and beside each other the situation and what sets this one apart."""
    room = (width - _BETWEEN) / 2
    apart = say("What sets {name} apart", name=persona.name)
    left = [*_told(say("Situation"), persona.situation, room, setter)]
    if persona.household:
        left += _told(say("Household"), persona.household, room, setter)
    right = _told(apart, persona.distinguishes, room, setter)
    sign = _fiction(width, setter)
    who = persona.name if persona.age is None else joined((persona.name, str(persona.age)))
    name = setter.lines(who, width - sign.width - 4, TITLE)
    return Cell(
        width,
        (
            *setter.lines(_kicker(persona), width, BODY, colour=MUTED),
            gap(0.8),
            *with_marks(name, *sign.marks(width - sign.width, 0.8)),
            gap(0.6),
            *(setter.lines(persona.role, width, HEADING) if persona.role else ()),
            *setter.lines(persona.tagline, width, HEADING),
            gap(2.6),
            *beside([Cell(room, tuple(left)), Cell(room, right)], room + _BETWEEN),
        ),
    )


def _told(head: Message, text: Text, room: float, setter: Typesetter) -> tuple[Block, ...]:
    return (*setter.lines(head, room, LABEL), *setter.lines(text, room, LEAD), gap(1.2))


def _fiction(width: float, setter: Typesetter) -> Cell:
    """A box that says, large enough for a wall, that nobody is meant."""
    lines = setter.lines(say("Fictional person"), width / 3, HEADING, 3.0)
    wide = max(mark.width for block in lines for mark in block.marks if isinstance(mark, Words)) + 6.0
    return Cell(wide, (gap(1.2), *lines, gap(1.4)), Stroke(INK, 0.35, (1.4, 0.9)))


def _kicker(persona: Persona) -> Message:
    kind = say("Professional") if persona.kind is PersonaKind.PROFESSIONAL else say("Citizen")
    reviewed = say("reviewed with {who}", who=persona.reviewed_with) if persona.reviewed_with else None
    parts: list[Message | Text | str] = [
        kind,
        say("a fictional person, made to think with"),
        reviewed or say("not yet reviewed with anybody in this situation"),
        say("sources checked on {day}", day=persona.checked),
    ]
    return joined(tuple(parts))


def _key(persona: Persona, width: float, setter: Typesetter) -> Cell:
    """How to read the signs, after each other on as many lines as they need."""
    rows: list[list[Mark]] = []
    x = width
    for marks, words in _signs(persona):
        line = setter.lines(words, width - 6.6, SMALL, 6.6)[0]
        wide = max(mark.x + mark.width for mark in line.marks if isinstance(mark, Words))
        if x + wide > width:
            rows.append([])
            x = 0.0
        rows[-1] += (mark.moved(x - 1.0, 0) for mark in (*marks, *line.marks))
        x += wide + 4.0
    return Cell(width, tuple(Block(SMALL.line_mm + 0.9, tuple(row)) for row in rows))


def _signs(persona: Persona) -> list[tuple[tuple[Mark, ...], Message]]:
    middle = SMALL.line_mm / 2
    signs: list[tuple[tuple[Mark, ...], Message]] = [
        (evidence_sign(Evidence.RESEARCH, 3, middle), say("has a source: the number in [brackets]")),
        (evidence_sign(Evidence.UNVERIFIED, 3, middle), say("general knowledge that nobody verified")),
        (evidence_sign(Evidence.ASSUMPTION, 3, middle), say("an assumption: ask, and replace it")),
    ]
    if persona.abilities or persona.trust or persona.comfort:
        signs.append((amount_sign(Amount.SOME, 1, middle + 1.2), say("one bar low, two some, three high")))
    if persona.channels:
        signs += [(fit_sign(fit, 3, middle), Message("{fit}", {"fit": fit})) for fit in Fit]
    return signs


def _described(persona: Persona, number: int, count: int) -> Message:
    return say(
        "Sheet {number} of {count} about {name}, a fictional person: situation, strengths, abilities, trust, channels "
        "and more, each with a sign for what it rests on. Everything in it is told in the text version.",
        number=number, count=count, name=persona.name,
    )  # fmt: skip
