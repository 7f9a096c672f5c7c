"""Where the columns that a map names are in a table: at their place, or wherever their heading went."""

from __future__ import annotations

from voorzet.importers.table import Table
from voorzet.importers.words import bare
from voorzet.model.table_map import MappedColumn, TableMap


def mapped_columns(table: Table, map: TableMap) -> dict[int, MappedColumn]:
    """The columns that a map names, by their place counted from 0; those that are not there are left out.

    Args:
        table: turned already, if steps go across.
        map: names each column by its place, by its heading, or by both; if these differ, the heading counts.
    """
    head = map.header - 1
    width = table.width if head < len(table.rows) else 0
    heads = [bare(table.words(head, column)) for column in range(width)]
    found: dict[int, MappedColumn] = {}
    for each in map.fields:
        place = _place(each, heads, found)
        if place is not None:
            found[place] = each
    return dict(sorted(found.items()))


def _place(mapped: MappedColumn, heads: list[str], taken: dict[int, MappedColumn]) -> int | None:
    wanted = bare(mapped.heading or "")
    named = mapped.row - 1 if mapped.row else _number(mapped.column or "") - 1
    if 0 <= named < len(heads) and (not wanted or heads[named] == wanted):
        return named
    return next((place for place, head in enumerate(heads) if wanted and head == wanted and place not in taken), None)


def _number(letters: str) -> int:
    """What place a column has, counted from 1; 0 for none.

    Example:
        >>> _number("A"), _number("AA"), _number("")
        (1, 27, 0)
    """
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place
