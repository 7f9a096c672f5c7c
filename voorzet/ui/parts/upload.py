"""Bringing a journey file along: a good one can be chosen on this visit, a wrong one shows its problems."""

from __future__ import annotations

import streamlit as st

from voorzet.messages import say, say_many
from voorzet.problems import Severity
from voorzet.ui.parts.markup import plain, tag
from voorzet.ui.parts.problems import problems
from voorzet.ui.visit import Visit


def upload(visit: Visit) -> None:
    """Lets somebody bring a journey file along, and says what became of the last one."""
    st.html(tag("h2", visit.t(say("Bring your own journey")), class_="v-section"))
    st.file_uploader(
        visit.t(
            say(
                "A journey file (YAML, at most 10 MB). It stays in this visit: it is not kept, and nobody else sees it."
            )
        ),
        type=["yaml", "yml"],
        key=visit.session.UPLOAD,
        on_change=_take,
        args=(visit,),
    )
    _outcome(visit)


def _take(visit: Visit) -> None:
    file = visit.session.uploaded_file
    visit.session["brought"] = None
    if file is not None:
        journey, found = visit.toolkit.upload(file.name, file.getvalue())
        visit.session["brought"] = (file.name, journey, found)
        if journey is not None:
            visit.session.uploads[journey.id] = journey


def _outcome(visit: Visit) -> None:
    if visit.session["brought"] is None:
        return
    name, journey, found = visit.session["brought"]
    if journey is None:
        n = sum(problem.severity is Severity.ERROR for problem in found)
        sentence = say_many(
            "{file} has {n} error, so it cannot be used. Nothing was changed.",
            "{file} has {n} errors, so it cannot be used. Nothing was changed.",
            n,
            file=name,
        )
        st.error(plain(visit.t(sentence)))
    else:
        sentence = say("“{title}” can be chosen now, on this visit only.", title=journey.title)
        st.success(plain(visit.t(sentence)))
    if found:
        problems(visit, found, say("Problems in {file}", file=name))
