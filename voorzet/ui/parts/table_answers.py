"""What somebody answered about a table, kept for each file, sheet and direction: going back and forth loses none."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import Any, TypeVar

import streamlit as st

from voorzet.importers.importing import best
from voorzet.importers.matrix import title_above
from voorzet.importers.table import Table
from voorzet.messages import say
from voorzet.model.table_map import TableMap
from voorzet.ui.parts.table_upload import Brought
from voorzet.ui.session import WidgetArgs
from voorzet.ui.visit import Visit

_T = TypeVar("_T")

AT_ONCE = 12
"""As many columns, or words, as are asked about at one time: a page with hundreds of choices helps nobody."""


class Answers:
    """The answers about one file: first as guessed (or as a map says that was brought along), then as given.

    Attributes:
        table: the chosen sheet; `turned`: the same, with each step in a row.
        guess: how it would be read if nobody answered anything.
    """

    def __init__(self, visit: Visit, brought: Brought) -> None:
        self.visit, self.brought = visit, brought
        first = brought.map or visit.toolkit.guess_map(best(brought.tables, visit.language), visit.language)
        self._sheet = ""
        self._sheet = self._begun("sheet", first.sheet or brought.tables[0].name)
        self.table = next((each for each in brought.tables if each.name == self._sheet), brought.tables[0])
        self.across = bool(self._begun("across", self._guess().across))
        self.turned: Table = self.table.across() if self.across else self.table
        self._sheet = f"{self.table.name}-{self.across}"
        self.header = int(self._begun("header", min(self._guess(self.across).header, len(self.turned.rows))))
        self.guess = self._guess(self.across, self.header)
        self._about = f"{self._sheet}-{self.header}"

    def sheet(self) -> WidgetArgs:
        """What binds the choice of the sheet."""
        return self.visit.session.widget(self._named("sheet", ""), among=[each.name for each in self.brought.tables])

    def direction(self) -> WidgetArgs:
        """What binds the choice of the direction."""
        return self.visit.session.widget(self._named("across", self.table.name))

    def heading(self) -> WidgetArgs:
        """What binds the choice of the row with the headings."""
        return self.visit.session.widget(self._named("header", self._sheet))

    def begin(self, name: str, value: Any) -> Any:
        """What was answered to a question; `value` before anybody answered."""
        self.visit.session.begin(self._named(name, self._about), value)
        return self.visit.session[self._named(name, self._about)]

    def widget(self, name: str, among: Sequence[Any] | None = None) -> WidgetArgs:
        """What binds a widget to a question that was begun."""
        return self.visit.session.widget(self._named(name, self._about), among)

    @property
    def title(self) -> str:
        """What the journey would be called if nobody said otherwise."""
        place = title_above(self.turned, self.header)
        return self.turned.words(*place).strip() if place else PurePath(self.brought.name).stem

    def page(self, name: str, things: list[_T]) -> list[_T]:
        """As many of the things as are asked about at once; the others keep their answers."""
        starts = list(range(0, len(things), AT_ONCE))
        if len(starts) < 2:
            return things
        start = int(self.begin(name, 0))
        st.segmented_control(
            self.visit.t(say("Show")),
            starts,
            format_func=lambda first: f"{first + 1}–{min(first + AT_ONCE, len(things))}",
            required=True,
            **self.widget(name, among=starts),
        )
        return things[start : start + AT_ONCE]

    def _guess(self, across: bool | None = None, header: int | None = None) -> TableMap:
        known = self.brought.map
        if known and across in (None, known.across) and header in (None, known.header):
            return known
        return self.visit.toolkit.guess_map(self.table, self.visit.language, across, header)

    def _begun(self, name: str, value: Any) -> Any:
        self.visit.session.begin(self._named(name, self._sheet), value)
        return self.visit.session[self._named(name, self._sheet)]

    def _named(self, name: str, about: str) -> str:
        return f"table-{self.brought.token}-{about}-{name}"
