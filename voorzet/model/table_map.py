"""How a table that a team made is to be read: what stands in which column, and what its words and numbers stand for."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, model_validator

from voorzet.messages import say
from voorzet.model.base import Slug, Value, wrong
from voorzet.model.journey import Lane
from voorzet.model.text import Language, Text

_LETTERS = re.compile(r"[A-Z]{1,3}")

Level = Annotated[int, Field(ge=-2, le=2)]


class TableField(StrEnum):
    """What a column of a table may say of a step."""

    NAME = "name"
    ID = "id"
    PHASE = "phase"
    ACTOR = "actor"
    LANE = "lane"
    DESCRIPTION = "description"
    SEES = "sees"
    CHANNELS = "channels"
    DEMANDS = "demands"
    EFFORT = "effort_minutes"
    EMOTION = "emotion"
    WHY = "why"
    PAINS = "pains"
    QUOTES = "quotes"
    LEGAL = "legal"
    ORGANISATIONAL = "organisational"
    DATA = "data"
    EVIDENCE = "evidence"
    NEXT = "next"
    CONDITION = "condition"
    WAIT = "wait_days"
    ENDS = "ends"


class MappedColumn(Value):
    """What stands in one column (or in one row, where steps go across).

    It is found by its place, or else by its heading. `language` None: that of the table. `lane` goes with *name*: each
    such column holds steps of its own, in that lane. `persona` goes with *emotion* and *pains*.
    """

    column: str | None = None
    row: Annotated[int, Field(ge=1)] | None = None
    heading: str | None = None
    field: TableField
    language: Language | None = None
    lane: Lane | None = None
    persona: Slug | None = None

    @model_validator(mode="after")
    def _is_somewhere(self) -> MappedColumn:
        if self.column is not None and not _LETTERS.fullmatch(self.column):
            raise wrong(say("column is a letter, as the spreadsheet shows it: B, or AC."), at="column")
        if self.column is None and self.row is None and self.heading is None:
            raise wrong(say("Say where this stands: give its column, its row or its heading."))
        return self


class Scale(Value):
    """The numbers that feelings were given in; `least` is the worst."""

    least: int
    most: int

    @model_validator(mode="after")
    def _has_width(self) -> Scale:
        if self.least >= self.most:
            raise wrong(say("least must be less than most: the worst feeling has the lowest number."), at="least")
        return self

    def level(self, number: float) -> int | None:
        """Where a number lies from −2 to 2, to the nearest; None if it is not on this scale.

        Example:
            >>> [Scale(least=1, most=5).level(number) for number in (1, 3, 4.6, 6)]
            [-2, 0, 2, None]
        """
        if not self.least <= number <= self.most:
            return None
        return round(4 * (number - self.least) / (self.most - self.least)) - 2


class Feeling(Value):
    """What one word, or one face, stands for: −2 (very bad) … +2 (very good)."""

    word: Annotated[str, Field(min_length=1)]
    level: Level


class TableMap(Value):
    """How one table is to be read. Its `fields` stand in the order of the table.

    `across`: each column is a step, and the headings stand in a column; else each row is one. `header` is the row (or
    column) of the headings, counted from 1. `separator` parts several things in one cell, as line breaks do.
    """

    schema_: Annotated[Literal["table-map/1"], Field(alias="schema")]
    language: Language = Language.NL
    id: Slug | None = None
    title: Text | None = None
    sheet: str | None = None
    across: bool = False
    header: Annotated[int, Field(ge=1, le=100)] = 1
    separator: Annotated[str, Field(min_length=1, max_length=3)] = ";"
    scale: Scale | None = None
    feelings: tuple[Feeling, ...] = ()
    fields: tuple[MappedColumn, ...]
