"""Saying how to read a table: guessed beforehand, and changed with a choice for each column and each feeling."""

from __future__ import annotations

import streamlit as st

from voorzet.messages import say
from voorzet.model.table_map import TableMap
from voorzet.model.text import Language, Text
from voorzet.ui.parts.table_answers import Answers
from voorzet.ui.parts.table_columns import columns
from voorzet.ui.parts.table_feelings import feelings
from voorzet.ui.parts.table_sheet import table_sheet
from voorzet.ui.parts.table_upload import Brought, map_upload
from voorzet.ui.visit import Visit


def table_form(visit: Visit, brought: Brought) -> TableMap:
    """Shows the table and asks how to read it; what was answered, or else guessed."""
    map_upload(visit, brought)
    answers = Answers(visit, brought)
    table_sheet(visit, answers.table)
    _layout(visit, answers)
    fields = columns(visit, answers)
    scale, words = feelings(visit, answers, fields)
    return answers.guess.model_copy(
        update={
            "language": answers.begin("language", answers.guess.language),
            "title": _title(answers),
            "sheet": answers.table.name or None,
            "scale": scale,
            "feelings": words,
            "fields": fields,
        }
    )


def _layout(visit: Visit, answers: Answers) -> None:
    """Asks about the table as a whole."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="v-controls"):
        sheets = [each.name for each in answers.brought.tables]
        if len(sheets) > 1:
            st.selectbox(visit.t(say("Sheet")), sheets, **answers.sheet())
        ways = {False: visit.t(say("down: a row each")), True: visit.t(say("across: a column each"))}
        st.segmented_control(
            visit.t(say("Steps go")), list(ways), format_func=ways.__getitem__, required=True, **answers.direction()
        )
        label = say("Headings are in column number") if answers.across else say("Headings are in row")
        st.number_input(visit.t(label), 1, min(100, len(answers.turned.rows)), step=1, **answers.heading())
        answers.begin("language", answers.guess.language)
        language = answers.widget("language", among=list(Language))
        st.selectbox(visit.t(say("Language of the table")), list(Language), format_func=visit.t, **language)
        answers.begin("title", _first_title(answers))
        st.text_input(visit.t(say("Title of the journey")), max_chars=200, **answers.widget("title"))


def _first_title(answers: Answers) -> str:
    known = answers.guess.title
    return known.said(answers.guess.language).words if known else answers.title


def _title(answers: Answers) -> Text | None:
    """The title that was given; None if it is what the table would give anyway."""
    words = str(answers.begin("title", "")).strip()
    if not words or words == answers.title:
        return None
    return Text(**{answers.begin("language", answers.guess.language).value: words})
