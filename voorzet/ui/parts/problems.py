"""What is wrong in content, as a table: where, how bad, and what to do."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from voorzet.messages import Message, say
from voorzet.problems import Problem, Severity
from voorzet.ui.parts.markup import Html, tag
from voorzet.ui.visit import Visit

SEVERITIES: dict[Severity, Message] = {Severity.ERROR: say("error"), Severity.WARNING: say("warning")}
"""What how-bad-it-is is called."""

MOST = 200
"""As many problems as a table shows; more are counted below it."""


def problems(visit: Visit, found: Iterable[Problem], caption: Message) -> None:
    """Shows problems in the order of their places."""
    all_of_them = sorted(found, key=lambda problem: problem.place)
    st.html(_table(visit, all_of_them[:MOST], caption))
    if len(all_of_them) > MOST:
        st.html(tag("p", visit.t(say("And {count} more.", count=len(all_of_them) - MOST))))


def _table(visit: Visit, found: list[Problem], caption: Message) -> Html:
    heads = (say("File"), say("Line"), say("What is wrong"), say("How bad"))
    head = tag("tr", *(tag("th", visit.t(each), scope="col") for each in heads))
    body = (_row(visit, problem) for problem in found)
    table = tag("table", tag("caption", visit.t(caption)), tag("thead", head), tag("tbody", *body), class_="v-table")
    return tag("div", table, class_="v-wide", tabindex=0, role="group", aria_label=visit.t(caption))


def _row(visit: Visit, problem: Problem) -> Html:
    line = str(problem.place.line) if problem.place.line else "–"
    return tag(
        "tr",
        tag("th", problem.place.file, scope="row"),
        tag("td", line, class_="v-number"),
        tag("td", visit.t(problem.message)),
        tag("td", visit.t(SEVERITIES[problem.severity])),
    )
