"""A table to take along, as CSV."""

from __future__ import annotations

import streamlit as st

from voorzet.exporters.csv_table import csv_table
from voorzet.graph.tables import Table
from voorzet.messages import Message, say
from voorzet.ui.parts.markup import plain
from voorzet.ui.visit import Visit


def table_file(visit: Visit, table: Table, title: Message, name: str) -> None:
    """A button that downloads `table` in the language of the screen; `name` is that of the file, without its ending."""
    label = visit.t(say("Download “{title}” (CSV)", title=title))
    content = csv_table(table.told(visit.t), visit.language)
    st.download_button(
        plain(label), content, file_name=f"{name}.csv", mime="text/csv", on_click="ignore", key=f"csv-{name}"
    )
