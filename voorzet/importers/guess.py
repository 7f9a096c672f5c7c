"""How a table is probably meant to be read, from its headings; a proposal that a team can change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from voorzet.importers.feelings import OURS, key, scale_in, usual
from voorzet.importers.headings import Heading, heading
from voorzet.importers.table import Table
from voorzet.importers.words import number
from voorzet.model.journey import Lane
from voorzet.model.table_map import Feeling, MappedColumn, Scale, TableField, TableMap
from voorzet.model.text import Language

LOOKED_AT = 20
"""As many rows (or columns) as are searched for headings."""

MOST_HEADINGS = 200
MOST_FEELINGS = 60


@dataclass(frozen=True)
class Guess:
    """A map; how well it fits, to compare by; and whether any heading was known for sure."""

    map: TableMap
    recognised: int
    sure: bool


def guess(table: Table, otherwise: Language, across: bool | None = None, header: int | None = None) -> Guess:
    """How this table is probably meant to be read.

    Args:
        table: as the file has it.
        otherwise: the language of its texts, if its headings do not tell.
        across: whether steps go across, if somebody said so; else what gives more headings.
        header: the row (or column) of the headings, counted from 1, if somebody said so.
    """
    ways = [False, True] if across is None else [across]
    tried = [_guess(table.across() if way else table, way, otherwise, header) for way in ways]
    return max(tried, key=lambda each: each.recognised)


def _guess(table: Table, across: bool, otherwise: Language, header: int | None) -> Guess:
    row = _header(table) if header is None else min(header - 1, len(table.rows) - 1)
    found = {
        column: heading(table.words(row, column))
        for column in range(min(table.width, MOST_HEADINGS))
        if table.root(row, column) == (row, column)
    }
    kept = dict(_one_of_each(table, row, {column: each for column, each in found.items() if each}))
    nameless = not any(each.field is TableField.NAME for each in kept.values())
    if nameless and (first := _wordiest(table, row, kept)) is not None:
        kept[first] = Heading(TableField.NAME, sure=False)
    if any(each.field is TableField.NAME and each.lane is None for each in kept.values()):
        kept = {column: _beside_a_name(each) for column, each in kept.items()}
    fields = tuple(_mapped(table, row, column, kept[column]) for column in sorted(kept))
    scale, feelings = _feelings(table, row, kept)
    map = TableMap(
        schema_="table-map/1", language=_language(kept, otherwise), sheet=table.name or None, across=across,
        header=row + 1, scale=scale, feelings=feelings, fields=fields,
    )  # fmt: skip
    return Guess(map, _fit(table, row), any(each.sure for each in kept.values()))


def _header(table: Table) -> int:
    """The row that is most like one of headings among the first; of equals the first."""
    return max(range(min(LOOKED_AT, len(table.rows))), key=lambda row: (_fit(table, row), -row), default=0)


def _fit(table: Table, row: int) -> int:
    """How much a row is like one of headings: its different headings, those that are sure doubly, less what is above.

    A column in which the lane of each step is said has the words of lanes too, but repeats them, and stands beside
    other columns.
    """
    roots = {table.root(row, column) for column in range(min(table.width, MOST_HEADINGS))}
    found = {heading(table.rows[at][column]) for at, column in roots if at == row}
    above = sum(any(words.strip() for words in cells[:row]) for cells in _columns(table))
    return sum(3 if each.sure else 1 for each in found if each) - above


def _columns(table: Table) -> Iterable[tuple[str, ...]]:
    """The first rows of the first columns."""
    return islice(zip(*table.rows[:LOOKED_AT], strict=True), MOST_HEADINGS)


def _one_of_each(table: Table, row: int, found: dict[int, Heading]) -> Iterator[tuple[int, Heading]]:
    """One column for what a step has one of (per language and lane): the surest, then the first that is filled."""
    seen: dict[tuple[object, ...], int] = {}
    order = sorted(found, key=lambda column: (not found[column].sure, column))
    for column in order:
        each = found[column]
        first = seen.setdefault((each.field, each.language), column)
        if each.field in SEVERAL or each.lane or first == column:
            yield column, each


SEVERAL = {
    TableField.CHANNELS, TableField.DEMANDS, TableField.EMOTION, TableField.PAINS, TableField.QUOTES, TableField.LEGAL,
    TableField.ORGANISATIONAL, TableField.DATA, TableField.NEXT,
}  # fmt: skip
"""What a step may have several of, so that several columns may hold it."""


def _beside_a_name(found: Heading) -> Heading:
    """Where steps have a name already, what citizens do in them tells more about the same steps."""
    return found._replace(field=TableField.DESCRIPTION, lane=None) if found.lane is Lane.CITIZEN else found


def _wordiest(table: Table, row: int, taken: dict[int, Heading]) -> int | None:
    """The first column with words that nothing is known of: what else would name the steps?"""

    def letters(column: int) -> int:
        return sum(any(each.isalpha() for each in cells[column]) for cells in table.rows[row + 1 :])

    free = [column for column in range(min(table.width, MOST_HEADINGS)) if column not in taken and letters(column)]
    return max(free, key=lambda column: (letters(column), -column), default=None)


def _mapped(table: Table, row: int, column: int, found: Heading) -> MappedColumn:
    at = {"row": column + 1} if table.turned else {"column": table.line(column)}
    words = table.words(row, column).strip() or None
    return MappedColumn(**at, heading=words, field=found.field, language=found.language, lane=found.lane)


def _language(kept: dict[int, Heading], otherwise: Language) -> Language:
    spoken = [each.spoken for each in kept.values() if each.spoken]
    votes = {language: spoken.count(language) for language in Language}
    return max(Language, key=lambda language: (votes[language], language is otherwise))


def _feelings(table: Table, row: int, kept: dict[int, Heading]) -> tuple[Scale | None, tuple[Feeling, ...]]:
    """The scale that a heading states, or else ours if a number below nothing shows it; and what common words mean."""
    columns = [column for column, each in kept.items() if each.field is TableField.EMOTION]
    cells = [cells[column].strip() for cells in table.rows[row + 1 :] for column in columns if cells[column].strip()]
    numbers = [found for found in map(number, cells) if found is not None]
    stated = next(filter(None, (scale_in(table.words(row, column)) for column in columns)), None)
    ours = OURS if any(each < 0 for each in numbers) and all(OURS.level(each) is not None for each in numbers) else None
    words = {key(each): each for each in cells if number(each) is None}
    known = ((word, usual(word)) for word in list(words.values())[:MOST_FEELINGS])
    return stated or ours, tuple(Feeling(word=word, level=level) for word, level in known if level is not None)
