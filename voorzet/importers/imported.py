"""What became of a table: a journey, or what keeps it from being one; and every cell that was not understood."""

from __future__ import annotations

from dataclasses import dataclass

from voorzet.model.journey import Journey
from voorzet.model.persona import Persona
from voorzet.model.table_map import TableMap
from voorzet.problems import Problem


@dataclass(frozen=True)
class Imported:
    """What was read from a table.

    Attributes:
        journey: None if it has problems.
        personas: those in a workbook that Voorzet made, without the ones that have problems.
        map: how the table was read; None for a workbook that Voorzet made, which says so itself.
        notes: what was not used, not understood or filled in; those of a cell name it.
        problems: what keeps this from being a journey, by cell.
    """

    journey: Journey | None
    personas: tuple[Persona, ...]
    map: TableMap | None
    notes: tuple[Problem, ...]
    problems: tuple[Problem, ...]
