"""What is wrong on a line of the document being read; the document knows its file, and makes a `Problem` of it."""

from __future__ import annotations

from dataclasses import dataclass

from voorzet.messages import Message
from voorzet.problems import Place, Problem, Severity


@dataclass(frozen=True)
class Remark:
    """A line counted from 1 (0: the file as a whole), and what is wrong there."""

    line: int
    message: Message
    severity: Severity = Severity.ERROR

    def about(self, file: str) -> Problem:
        """This remark, made of a file."""
        return Problem(Place(file, self.line), self.message, self.severity)


def warning(line: int, message: Message) -> Remark:
    """A remark that lets the document in."""
    return Remark(line, message, Severity.WARNING)
