"""The first rows of a table, with what a spreadsheet calls its rows and columns."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from voorzet.importers.table import Table, letters
from voorzet.messages import say, say_many
from voorzet.ui.parts.markup import Html, tag
from voorzet.ui.visit import Visit

MOST_ROWS, MOST_COLUMNS = 8, 26
MOST_CHARACTERS = 60


def table_sheet(visit: Visit, table: Table) -> None:
    """Shows the upper left part of a table as the file has it, and says how much more there is."""
    caption = visit.t(say("The first rows of your table"))
    heads = [tag("td"), *(tag("th", letters(column), scope="col") for column in range(min(table.width, MOST_COLUMNS)))]
    rows = (_row(table, row) for row in range(min(len(table.rows), MOST_ROWS)))
    made = tag("table", tag("caption", caption), tag("thead", tag("tr", *heads)), tag("tbody", *rows), class_="v-table")
    st.html(tag("div", made, class_="v-wide v-cells", tabindex=0, role="group", aria_label=caption))
    st.html(tag("p", " · ".join(_more(visit, table)), class_="v-quiet"))


def _row(table: Table, row: int) -> Html:
    cells = (tag("td", _short(table.words(row, column))) for column in range(min(table.width, MOST_COLUMNS)))
    return tag("tr", tag("th", str(row + 1), scope="row"), *cells)


def _short(words: str) -> str:
    return words if len(words) <= MOST_CHARACTERS else words[:MOST_CHARACTERS] + "…"


def _more(visit: Visit, table: Table) -> Iterable[str]:
    yield visit.t(say_many("{n} row in all", "{n} rows in all", len(table.rows)))
    yield visit.t(say_many("{n} column in all", "{n} columns in all", table.width))
