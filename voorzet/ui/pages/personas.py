"""The people who travel: fictional citizens, what they bring along, and what that rests on."""

from __future__ import annotations

from collections.abc import Iterator

import streamlit as st

from voorzet.messages import Message, say
from voorzet.model.persona import Persona, PersonaKind
from voorzet.model.text import Text
from voorzet.ui.frame import foot, head
from voorzet.ui.parts.card import persona_card
from voorzet.ui.parts.markup import plain
from voorzet.ui.parts.persona import persona as in_full
from voorzet.ui.visit import Visit

TITLE = say("Personas")
LEAD = say(
    "Fictional people, made to think with: no persona is a real person. Each brings strengths and helpers, and each "
    "trait says what it rests on."
)


def render(visit: Visit) -> None:
    """All personas, or one opened."""
    if visit.persona is None:
        return _all(visit)
    _one(visit, visit.persona)


def _all(visit: Visit) -> None:
    head(visit, TITLE, visit.t(LEAD))
    if not visit.workspace.personas:
        st.info(visit.t(say("There are no personas yet. They stand in the folder personas/ of the content.")))
    with st.grid(3, min_column_width=300):
        for persona in visit.workspace.personas.values():
            _card(visit, persona)
    foot(visit)


def _card(visit: Visit, persona: Persona) -> None:
    with st.container(border=True, height="stretch", key=f"v-card-{persona.id}"):
        st.html(persona_card(visit, persona))
        st.space("stretch")
        label = plain(visit.t(say("Meet {name}", name=persona.name)))
        st.page_link(visit.pages["personas"], label=label, query_params=visit.session.address(persona=persona.id))


def _one(visit: Visit, persona: Persona) -> None:
    head(visit, persona.name, visit.t(persona.tagline))
    st.button(visit.t(say("← All personas")), on_click=_leave, args=(visit,))
    st.html(in_full(visit, persona))
    _travels(visit, persona)
    foot(visit, *_unasked(persona))


def _leave(visit: Visit) -> None:
    visit.session["persona"] = ""


def _travels(visit: Visit, persona: Persona) -> None:
    for id in persona.journeys:
        if id in visit.workspace.journeys:
            with st.container(key=f"v-card-{id}"):
                title = visit.workspace.journeys[id].title
                label, traveller = _travel(title, persona)
                address = visit.session.address(journey=id, persona=traveller, step="")
                st.page_link(visit.pages["journey"], label=plain(visit.t(label)), query_params=address)


def _travel(title: Text, persona: Persona) -> tuple[Message, str]:
    """What to do with a journey, and with whom in mind; a professional works in it and does not travel."""
    if persona.kind is PersonaKind.PROFESSIONAL:
        return say("Open “{title}”", title=title), ""
    return say("Travel “{title}” with {name}", title=title, name=persona.name), persona.id


def _unasked(persona: Persona) -> Iterator[Message]:
    if persona.reviewed_with is None:
        yield say("Nobody in this situation was asked about this persona yet.")
