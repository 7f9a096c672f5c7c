"""A journey as a table describes it, before anybody checked it: plain values, and the cell of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from voorzet.importers.table import Place, Table
from voorzet.messages import Message
from voorzet.problems import Place as Where
from voorzet.problems import Problem, Severity

Path = tuple[str | int, ...]
"""The names and places in lists that lead to a value."""


@dataclass(frozen=True)
class Draft:
    """What a document would say, as YAML says it (kinds and days as text), and where in the table each part stands.

    `cells` need not have every path; a part without a cell of its own stands where what holds it stands. `notes` are
    what was not understood, or filled in.
    """

    values: dict[str, Any]
    cells: Mapping[Path, str]
    notes: tuple[Problem, ...] = ()


@dataclass
class Part:
    """A group of fields being written down, each with its cell; `cell` is where the group as a whole stands."""

    cell: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    cells: dict[str, str] = field(default_factory=dict)

    def put(self, name: str, value: object, cell: str = "") -> None:
        """Says what a field is. Of a text, `value` is one of its languages by name."""
        old = self.values.get(name)
        self.values[name] = {**old, **value} if isinstance(old, dict) and isinstance(value, dict) else value
        if cell:
            self.cells.setdefault(name, cell)

    def add(self, name: str, *items: object) -> None:
        """Adds to a list: other parts, or plain words."""
        self.values.setdefault(name, []).extend(items)

    def parts(self, name: str) -> list[Part]:
        """The parts in a list."""
        return [each for each in self.values.get(name, []) if isinstance(each, Part)]

    def draft(self, notes: Notes) -> Draft:
        """The same as plain values."""
        cells: dict[Path, str] = {}
        return Draft(_plain(self, (), cells), cells, tuple(notes))


class Notes:
    """What was not understood in a file, by cell; each cell is told of once."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._told: dict[tuple[str, Message], None] = {}
        self._cells: set[tuple[str, Place]] = set()

    def __iter__(self) -> Iterator[Problem]:
        for cell, message in sorted(self._told, key=lambda told: told[0] != ""):  # first what is about the whole
            yield Problem(Where(self._file, 0, cell), message, Severity.WARNING)

    def add(self, message: Message, cell: str = "") -> None:
        """Tells something of a cell, or of the file as a whole."""
        self._told[cell, message] = None

    def at(self, table: Table, place: Place, message: Message) -> None:
        """Tells something of a cell, and counts it as told of."""
        place = table.root(*place)
        self.use(table, place)
        self.add(message, table.cell(*place))

    def use(self, table: Table, place: Place) -> None:
        """Counts a cell as used."""
        self._cells.add((table.name, table.root(*place)))

    def left(self, table: Table) -> list[Place]:
        """The filled cells that were neither used nor told of, column by column."""
        unused = (place for place in table.filled() if (table.name, table.root(*place)) not in self._cells)
        return sorted(unused, key=lambda place: place[::-1])


def blocks(places: list[Place]) -> list[tuple[Place, Place]]:
    """Places that lie together, as the first and the last cell of each block.

    Args:
        places: column by column, each from top to bottom.

    Example:
        >>> blocks([(1, 0), (2, 0), (4, 0), (1, 1), (2, 1)]), blocks([(1, 0), (2, 0), (1, 1), (2, 1)])
        ([((1, 0), (2, 0)), ((4, 0), (4, 0)), ((1, 1), (2, 1))], [((1, 0), (2, 1))])
    """
    runs: list[tuple[Place, Place]] = []
    for row, column in places:
        if runs and runs[-1][1] == (row - 1, column):
            runs[-1] = runs[-1][0], (row, column)
        else:
            runs.append(((row, column), (row, column)))
    wide: list[tuple[Place, Place]] = []
    for first, last in runs:
        if wide and (wide[-1][0][0], wide[-1][1]) == (first[0], (last[0], first[1] - 1)):
            wide[-1] = wide[-1][0], last
        else:
            wide.append((first, last))
    return wide


def _plain(value: Any, path: Path, cells: dict[Path, str]) -> Any:
    if isinstance(value, Part):
        if value.cell:
            cells[path] = value.cell
        cells.update({(*path, name): cell for name, cell in value.cells.items()})
        return {name: _plain(each, (*path, name), cells) for name, each in value.values.items()}
    if isinstance(value, list):
        return [_plain(each, (*path, place), cells) for place, each in enumerate(value)]
    return value
