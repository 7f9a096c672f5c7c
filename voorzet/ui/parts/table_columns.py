"""What stands in each column of a table: a choice for each, in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import streamlit as st

from voorzet.importers.columns import mapped_columns
from voorzet.messages import say
from voorzet.model.journey import Lane
from voorzet.model.table_map import MappedColumn, TableField
from voorzet.ui.parts.markup import plain, tag
from voorzet.ui.parts.table_answers import Answers
from voorzet.ui.visit import Visit

NOTHING = ""
MEANINGS: tuple[str, ...] = (
    NOTHING,
    *(field.value for field in TableField),
    *(f"{TableField.NAME.value}@{lane.value}" for lane in Lane),
)
"""What a column may be: nothing, a field, or the names of steps in one lane."""


@dataclass(frozen=True)
class _Column:
    """One column (a row, where steps go across): its place from 0, its name, its heading, and what is guessed."""

    place: int
    name: str
    heading: str
    guessed: MappedColumn | None


def columns(visit: Visit, answers: Answers) -> tuple[MappedColumn, ...]:
    """Asks what stands in each column that holds something; what was answered, in the order of the table."""
    found = list(_columns(answers))
    for each in found:
        answers.begin(_question(each), _meaning(each.guessed))
    title = say("What stands in each row?") if answers.across else say("What stands in each column?")
    st.html(tag("h2", visit.t(title), class_="v-section"))
    asked = answers.page("columns", found)
    with st.grid(4, min_column_width=230):
        for each in asked:
            st.selectbox(
                plain(f"{each.name} · {each.heading[:40] or '–'}"),
                MEANINGS,
                format_func=lambda meaning: _words(visit, meaning),
                **answers.widget(_question(each), among=MEANINGS),
            )
    chosen = ((each, answers.begin(_question(each), NOTHING)) for each in found)
    return tuple(_mapped(answers, each, meaning) for each, meaning in chosen if meaning != NOTHING)


def _columns(answers: Answers) -> Iterator[_Column]:
    table, head = answers.turned, answers.header - 1
    guessed = mapped_columns(table, answers.guess)
    for place in range(table.width):
        if any(cells[place].strip() for cells in table.rows[head:]):
            yield _Column(place, table.line(place), table.words(head, place).strip(), guessed.get(place))


def _question(column: _Column) -> str:
    return f"column-{column.place}"


def _meaning(guessed: MappedColumn | None) -> str:
    if guessed is None:
        return NOTHING
    return f"{guessed.field.value}@{guessed.lane.value}" if guessed.lane else guessed.field.value


def _words(visit: Visit, meaning: str) -> str:
    field, _, lane = meaning.partition("@")
    if not field:
        return visit.t(say("– do not use –"))
    return visit.t(say("Steps in the lane “{lane}”", lane=Lane(lane)) if lane else TableField(field))


def _mapped(answers: Answers, column: _Column, meaning: str) -> MappedColumn:
    field, _, lane = meaning.partition("@")
    return MappedColumn(
        row=column.place + 1 if answers.across else None,
        column=None if answers.across else column.name,
        heading=column.heading or None,
        field=TableField(field),
        lane=Lane(lane) if lane else None,
        language=column.guessed.language if column.guessed else None,
        persona=column.guessed.persona if column.guessed else None,
    )
