"""What is wrong in content: a value with its place, never an exception."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from voorzet.messages import Message


class Severity(StrEnum):
    """How bad it is: an *error* keeps the document out, a *warning* lets it in."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, order=True)
class Place:
    """Where in the content: a file as its user knows it, and a line counted from 1 (0: the file as a whole).

    In a table it is a `cell` or a run of cells, as a spreadsheet names them: `B7`, `Steps!C2:C9`.
    """

    file: str
    line: int = 0
    cell: str = ""


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong in one place."""

    place: Place
    message: Message
    severity: Severity = Severity.ERROR
