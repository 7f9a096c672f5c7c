"""The force field of a journey: who stands around the citizen, what flows between them, and who is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from math import inf

from voorzet.drawing.cells import Cell, Typesetter
from voorzet.drawing.exhibit import Drawing, Exhibit
from voorzet.drawing.field import Field, Making
from voorzet.drawing.field_legend import legend
from voorzet.drawing.frame import foot, title_block
from voorzet.drawing.paper import Paper
from voorzet.drawing.scene import Box, Mark, Scene
from voorzet.drawing.theme import PAPER
from voorzet.drawing.twin_force_field import twin_of_field
from voorzet.graph.force_field import ForceField, force_field
from voorzet.messages import Message, say
from voorzet.model.journey import Journey
from voorzet.model.text import Language
from voorzet.model.workspace import Workspace

TITLE = say("Force field")

_MARGIN, _FOOT, _GAP = 10.0, 6.0, 5.0
_COLUMN, _LEAST_COLUMN = 74.0, 66.0
_SCALES = {"a1": 1.6}
_BESIDE = 330.0
"""The width in mm from which the legend stands beside the field."""

_AIR = 2.0
_APART = (1.5, 1.2, 1.0, 0.8, 0.64)
"""How far apart they may stand; the first of these that fits is taken, and if none does the field is made smaller."""

_FLATS = (0.7, 0.85, 1.0, 1.2, 1.45)
"""How flat the rings may be, as shares of how flat the room is."""

_WORTH_FILLING = 40.0


def exhibit(workspace: Workspace, journey: Journey, language: Language, paper: Paper | None = None) -> Exhibit:
    """The force field of a journey with its title and its text twin."""
    found = force_field(journey)
    return Exhibit(
        TITLE,
        journey.title.said(language),
        language,
        _drawing(journey, found, language, paper),
        lambda: twin_of_field(workspace, journey, found, language),
    )


def _drawing(journey: Journey, found: ForceField, language: Language, paper: Paper | None) -> Drawing:
    made = _Sheets(journey, found, language, paper)
    return Drawing(tuple(made.scenes()), frozenset(made.setter.replaced))


@dataclass
class _Sheet:
    """What stands on one sheet, and how far down it goes, in mm."""

    marks: list[Mark] = field(default_factory=list)
    used: float = 0.0


class _Sheets:
    """One force field on sheets of paper, or on one sheet as large as it needs."""

    def __init__(self, journey: Journey, found: ForceField, language: Language, paper: Paper | None) -> None:
        self.journey, self.found, self.paper = journey, found, paper
        self.setter = Typesetter(language)
        self.scale = _SCALES.get(paper.size, 1.0) if paper else 1.0
        self.height = paper.height_mm / self.scale - 2 * _MARGIN - _FOOT if paper else inf
        self.sheets, self.begins = [_Sheet()], _MARGIN
        if paper:
            self.width = paper.width_mm / self.scale - 2 * _MARGIN
            self._on_paper()
        else:
            self.width = 0.0
            self._on_one_sheet()

    def scenes(self) -> Iterator[Scene]:
        for number, sheet in enumerate(self.sheets, 1):
            tall = self.paper.height_mm / self.scale if self.paper else sheet.used + 2 * _MARGIN + _FOOT
            wide, count, say = self.width + 2 * _MARGIN, len(self.sheets), self.setter.say
            below = foot(number, count, self.width, self.setter)
            marks = (
                Box(0, 0, wide, tall, PAPER),
                *(mark.moved(_MARGIN, _MARGIN) for mark in sheet.marks),
                *(mark.moved(_MARGIN, tall - _MARGIN - _FOOT + 2.0) for mark in below),
            )
            told = say(_described(self.journey, self.found, number, count))
            yield Scene(wide, tall, marks, say(self.journey.title), told, self.setter.language, self.scale, self.begins)

    def _on_one_sheet(self) -> None:
        """The field in its natural size, and beside it as many columns as are about as high."""
        made = Making(self.found, self.setter).field(1.25, 1.2)
        entries = legend(self.journey, self.found, _COLUMN, self.setter)
        tall = max(made.height, 150.0)
        count = max(1, round(sum(entry.height for entry in entries) / tall + 0.35))
        self.width = made.width + count * (_GAP + _COLUMN)
        self._title()
        self._columns(entries, count, made.width + _GAP, tall, made)

    def _on_paper(self) -> None:
        self._title()
        room = self.height - self.sheets[0].used - _AIR
        beside = self.width >= _BESIDE and self.width > 1.15 * room
        if beside:
            entries, count = legend(self.journey, self.found, _COLUMN, self.setter), 2
            wide = self.width - count * (_COLUMN + _GAP)
            rest = self._columns(entries, count, wide + _GAP, room, self._fitted(wide, room))
        else:
            made = self._fitted(self.width, min(room, self.width * 0.95))
            self._field(made)
            rest = list(legend(self.journey, self.found, self._column, self.setter))
        while rest:
            rest = self._further(rest)

    def _title(self) -> None:
        cell = title_block(self.journey, None, self.width, self.setter, TITLE, self.found.evidence)
        self.sheets[0].marks += cell.marks(0, 0)
        self.sheets[0].used = cell.height
        self.begins = _MARGIN + cell.height

    def _fitted(self, width: float, height: float) -> Field:
        """The field in this room: with ease, or closer together, or smaller."""
        making = Making(self.found, self.setter)

        def fullness(flat: float, wide: float) -> float:
            across, down = making.size(flat, wide)
            return max(across / width, down / height)

        flats = [width / height * by for by in _FLATS]
        for wide in _APART:
            flat = min(flats, key=lambda flat: fullness(flat, wide))
            if fullness(flat, wide) <= 1:
                break
        return making.field(flat, wide).filling(width, height)

    def _field(self, made: Field) -> None:
        sheet = self.sheets[-1]
        left = (self.width - made.width) / 2
        sheet.marks += (mark.moved(left, sheet.used) for mark in made.marks)
        sheet.used += made.height + 2

    @property
    def _column(self) -> float:
        """The width of a column where columns divide a whole sheet."""
        count = max(1, int((self.width + _GAP) // (_LEAST_COLUMN + _GAP)))
        return (self.width + _GAP) / count - _GAP

    def _further(self, rest: Sequence[Cell]) -> list[Cell]:
        """Columns below what stands there, or on a new sheet."""
        if self.height - self.sheets[-1].used < _WORTH_FILLING:
            self.sheets.append(_Sheet())
        count = int((self.width + _GAP + 0.01) // (rest[0].width + _GAP))
        rest = self._columns(rest, count, 0.0, self.height - self.sheets[-1].used, None)
        if rest:
            self.sheets.append(_Sheet())
        return rest

    def _columns(
        self, entries: Sequence[Cell], count: int, left: float, room: float, beside: Field | None
    ) -> list[Cell]:
        """Entries in columns of the last sheet, the field beside them; what finds no room there."""
        sheet = self.sheets[-1]
        columns, rest = _balanced(entries, count, room, beside.height if beside else 0.0)
        pitch = (self.width - left + _GAP) / count
        for nth, column in enumerate(columns):
            y = sheet.used
            for entry in column:
                sheet.marks += entry.marks(left + nth * pitch, y)
                y += entry.height
        deep = max((sum(entry.height for entry in column) for column in columns), default=0.0)
        if beside:
            sheet.marks += (mark.moved(0, sheet.used) for mark in beside.marks)
            deep = max(deep, beside.height)
        sheet.used += deep
        return rest


def _balanced(entries: Sequence[Cell], count: int, room: float, least: float) -> tuple[list[list[Cell]], list[Cell]]:
    """Columns no higher than they need to be, if all fits; else as full as they can be, and the rest."""
    if room == inf:
        room = max(least, sum(entry.height for entry in entries))
    high = max(least, sum(entry.height for entry in entries) / count)
    while high < room:
        columns, rest = _filled(entries, count, high)
        if not rest:
            return columns, rest
        high += 4.0
    return _filled(entries, count, room)


def _filled(entries: Sequence[Cell], count: int, room: float) -> tuple[list[list[Cell]], list[Cell]]:
    columns: list[list[Cell]] = [[]]
    left, rest = room, list(entries)
    while rest:
        entry = rest[0]
        if not columns[-1]:
            entry = rest[0] = _from_the_top(entry)
        if entry.height <= left:
            columns[-1].append(rest.pop(0))
            left -= entry.height
            continue
        if entry.height > room and not columns[-1]:
            first, rest[0] = entry.parted(left)
            if not first.blocks:
                first, rest[0] = Cell(entry.width, entry.blocks[:1]), Cell(entry.width, entry.blocks[1:])
            columns[-1].append(first)
        if len(columns) == count:
            return columns, rest
        columns.append([])
        left = room
    return columns, []


def _from_the_top(entry: Cell) -> Cell:
    """The same without the room above it, which the top of a column does not need."""
    bare = next((nth for nth, block in enumerate(entry.blocks) if block.marks), 0)
    return replace(entry, blocks=entry.blocks[bare:])


def _described(journey: Journey, found: ForceField, number: int, count: int) -> Message:
    return say(
        "Force field of the journey “{title}”, sheet {number} of {count}: {actors} who take part around the citizen, "
        "{streams} lines for what flows between them, and {missing} who are missing. Everything in it is told in the "
        "text version.",
        title=journey.title, number=number, count=count, actors=len(found.standings), streams=len(found.streams),
        missing=len(found.absent),
    )  # fmt: skip
