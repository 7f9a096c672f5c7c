"""A journey from a table that a team edits: say what stands in which column, see what comes of it, and use it."""

from __future__ import annotations

from datetime import date

import streamlit as st

from voorzet.errors import VoorzetError
from voorzet.importers.importing import is_ours
from voorzet.messages import say
from voorzet.ui.frame import foot, head
from voorzet.ui.parts.imported import imported
from voorzet.ui.parts.markup import plain, tag
from voorzet.ui.parts.table_form import table_form
from voorzet.ui.parts.table_upload import Brought, table_upload
from voorzet.ui.visit import Visit

TITLE = say("Import")
LEAD = say("Many teams keep their journey in a table. Bring it along, say what stands where, and see it drawn.")


def render(visit: Visit) -> None:
    """Bring a table along, and see what journey it makes."""
    head(visit, TITLE, visit.t(LEAD))
    brought = table_upload(visit)
    if brought is not None:
        _read(visit, brought)
    foot(visit)


def _read(visit: Visit, brought: Brought) -> None:
    map = None
    if is_ours(brought.tables):
        ours = say("Voorzet made this workbook, so it knows what stands where: every id stays as it is.")
        st.html(tag("p", visit.t(ours)))
    else:
        map = table_form(visit, brought)
    try:
        made = visit.toolkit.import_tables(
            brought.name, brought.tables, map, language=visit.language, today=date.today()
        )
    except VoorzetError as error:
        st.error(plain(visit.t(error.message)))
        return
    imported(visit, made)
