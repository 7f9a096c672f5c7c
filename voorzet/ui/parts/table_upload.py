"""Bringing a table along: CSV or XLSX, with an example for whoever has none."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

import streamlit as st

from voorzet.errors import VoorzetError
from voorzet.importers.example import example
from voorzet.importers.table import Table
from voorzet.messages import Message, say
from voorzet.model.table_map import TableMap
from voorzet.ui.parts.markup import plain, tag
from voorzet.ui.visit import Visit


class Brought(NamedTuple):
    """A file that was brought along.

    `token` tells it from every other file, and from itself with another `map`; `wrong` says why the last map was of
    no use.
    """

    name: str
    tables: tuple[Table, ...]
    token: str
    map: TableMap | None = None
    wrong: Message | None = None


def table_upload(visit: Visit) -> Brought | None:
    """Lets somebody bring a table along; the last one that could be read, None if there is none."""
    st.file_uploader(
        visit.t(
            say(
                "A table with your steps (CSV or XLSX, at most 10 MB). "
                "It stays in this visit: it is not kept, and nobody else sees it."
            )
        ),
        type=["csv", "xlsx", "tsv", "txt"],
        key=visit.session.TABLE,
        on_change=_take,
        args=(visit,),
    )
    brought: Brought | Message | None = visit.session["table"]
    if isinstance(brought, Message):
        st.error(plain(visit.t(brought)))
    if not isinstance(brought, Brought):
        _nothing_yet(visit)
        return None
    return brought


def map_upload(visit: Visit, brought: Brought) -> None:
    """Lets somebody bring along the map of another time; the answers then begin as it says."""
    with st.popover(visit.t(say("Use a map from another time"))):
        st.file_uploader(
            visit.t(say("A map of a table (YAML), as this page lets you download it.")),
            type=["yaml", "yml"],
            key=visit.session.MAP,
            on_change=_take_map,
            args=(visit, brought),
        )
    if brought.wrong:
        st.error(plain(visit.t(brought.wrong)))


def _take_map(visit: Visit, brought: Brought) -> None:
    file = visit.session.map_file
    if file is None:
        return
    data = file.getvalue()
    try:
        map = visit.toolkit.table_map(file.name, data)
    except VoorzetError as error:
        visit.session["table"] = brought._replace(wrong=error.message)
    else:
        visit.session["table"] = brought._replace(map=map, wrong=None, token=_token(brought.name.encode(), data))


def _token(*parts: bytes) -> str:
    return hashlib.sha256(b"".join(parts)).hexdigest()[:12]


def _take(visit: Visit) -> None:
    file = visit.session.table_file
    if file is None:
        return  # what was made of it stays until another file comes
    data = file.getvalue()
    try:
        tables = visit.toolkit.tables(file.name, data)
    except VoorzetError as error:
        visit.session["table"] = error.message
    else:
        visit.session["table"] = Brought(file.name, tables, _token(file.name.encode(), data))


def _nothing_yet(visit: Visit) -> None:
    how = say(
        "Each row is a step, or each column is: both work. Headings help, in Dutch or English. "
        "A workbook that was exported here can be edited and brought back: every step keeps its id."
    )
    st.html(tag("p", visit.t(how), class_="v-lead"))
    with st.container(key="v-example"):
        st.download_button(
            visit.t(say("Download an example (CSV)")),
            example(visit.language),
            file_name=visit.t(say("journey-example.csv")),
            mime="text/csv",
            on_click="ignore",
        )
