"""A table as it was found: words in cells, and what a spreadsheet calls each cell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

Place = tuple[int, int]
"""A row and a column, both counted from 0."""


@dataclass(frozen=True)
class Table:
    """Words by row and column; every row is as long as the longest.

    Attributes:
        name: of the sheet; empty if the file is one table.
        rows: numbers and days as text (`2.5`, `2026-03-31`); empty where nothing stands.
        merged: for each cell that is part of a larger one, where that one's words stand.
        broken: cells without a value of their own (a formula nobody worked out, an error), and what stands there.
        turned: rows and columns have changed places; cells are named as the file has them.
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    merged: Mapping[Place, Place] = field(default_factory=dict)
    broken: Mapping[Place, str] = field(default_factory=dict)
    turned: bool = False

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.rows[0]) if self.rows else 0

    def root(self, row: int, column: int) -> Place:
        """Where the words stand that this cell shows: elsewhere if it is part of a larger one."""
        return self.merged.get((row, column), (row, column))

    def words(self, row: int, column: int) -> str:
        """What this cell shows."""
        row, column = self.root(row, column)
        return self.rows[row][column]

    def filled(self) -> Iterator[Place]:
        """The cells in which something was written, row by row."""
        for row, cells in enumerate(self.rows):
            yield from ((row, column) for column, words in enumerate(cells) if words.strip())

    def cell(self, row: int, column: int) -> str:
        """What a spreadsheet calls this cell.

        Example:
            >>> Table("Steps", ()).cell(6, 1), Table("", (), turned=True).cell(6, 1)
            ('Steps!B7', 'G2')
        """
        row, column = (column, row) if self.turned else (row, column)
        return f"{self._sheet}{letters(column)}{row + 1}"

    def run(self, first: Place, last: Place) -> str:
        """What a spreadsheet calls the cells from the one to the other."""
        start, end = self.cell(*first), self.cell(*last)
        return start if start == end else f"{start}:{end.removeprefix(self._sheet)}"

    def line(self, column: int) -> str:
        """What a spreadsheet calls this column: a letter, or a number where rows and columns have changed places."""
        return str(column + 1) if self.turned else letters(column)

    def across(self) -> Table:
        """The same table with rows and columns changed."""
        return replace(
            self,
            rows=tuple(zip(*self.rows, strict=True)),
            merged={place[::-1]: root[::-1] for place, root in self.merged.items()},
            broken={place[::-1]: words for place, words in self.broken.items()},
            turned=not self.turned,
        )

    @property
    def _sheet(self) -> str:
        if not self.name:
            return ""
        plain = self.name.replace("_", "").isalnum()
        return f"{self.name}!" if plain else "'{}'!".format(self.name.replace("'", "''"))


def table(name: str, rows: list[list[str]], **more: Mapping[Place, Place] | Mapping[Place, str]) -> Table:
    """A table of these rows, without the empty ones at the end, each made as long as the longest."""
    width = max((_length(row) for row in rows), default=0)
    while rows and not _length(rows[-1]):
        rows.pop()
    return Table(name, tuple((*row[:width], *[""] * (width - len(row))) for row in rows), **more)  # type: ignore[arg-type]


def letters(column: int) -> str:
    """What a spreadsheet calls a column, counted from 0.

    Example:
        >>> letters(0), letters(25), letters(26), letters(701)
        ('A', 'Z', 'AA', 'ZZ')
    """
    name = ""
    column += 1
    while column:
        column, digit = divmod(column - 1, 26)
        name = chr(ord("A") + digit) + name
    return name


def _length(row: list[str]) -> int:
    return max((place for place, words in enumerate(row, 1) if words.strip()), default=0)
