"""The people who travel, and those who work for them: all, one in full, or two next to each other."""

from __future__ import annotations

from collections.abc import Iterator

import streamlit as st

from voorzet.messages import Message, say
from voorzet.model.persona import Persona, PersonaKind
from voorzet.ui.frame import foot, head
from voorzet.ui.parts.card import persona_card
from voorzet.ui.parts.markup import plain, tag, words
from voorzet.ui.parts.parting import parting_table
from voorzet.ui.parts.persona import persona as in_full
from voorzet.ui.parts.pickers import pick_beside
from voorzet.ui.parts.sheet import sheet_button
from voorzet.ui.parts.two_personas import Two, two_personas
from voorzet.ui.visit import Visit

TITLE = say("Personas")
LEAD = say(
    "Fictional people, made to think with: no persona is a real person. Each brings strengths and helpers, and each "
    "trait says what it rests on."
)
KINDS: dict[PersonaKind, Message] = {
    PersonaKind.CITIZEN: say("Citizens who travel"),
    PersonaKind.PROFESSIONAL: say("Professionals who work for them"),
}


def render(visit: Visit) -> None:
    """All personas, one opened, or two compared."""
    if visit.persona is None:
        return _all(visit)
    if visit.beside is None:
        return _one(visit, visit.persona)
    return _two(visit, (visit.persona, visit.beside))


def _all(visit: Visit) -> None:
    head(visit, TITLE, visit.t(LEAD))
    if not visit.workspace.personas:
        st.info(visit.t(say("There are no personas yet. They stand in the folder personas/ of the content.")))
    for kind, heading in KINDS.items():
        found = [persona for persona in visit.workspace.personas.values() if persona.kind is kind]
        if found:
            st.html(tag("h2", visit.t(heading), class_="v-section"))
            with st.grid(3, min_column_width=300):
                for persona in _beside_their_twins(visit, found):
                    _card(visit, persona)
    foot(visit)


def _beside_their_twins(visit: Visit, personas: list[Persona]) -> list[Persona]:
    """The same personas in the same order, but each twin straight after the other."""
    ordered: dict[str, Persona] = {}
    for persona in personas:
        twin = visit.workspace.twin_of(persona)
        ordered |= {each.id: each for each in (persona, twin) if each and each.id not in ordered}
    return list(ordered.values())


def _card(visit: Visit, persona: Persona) -> None:
    with st.container(border=True, height="stretch", key=f"v-card-{persona.id}"):
        st.html(persona_card(visit, persona))
        st.space("stretch")
        _meet(visit, persona)


def _meet(visit: Visit, persona: Persona) -> None:
    label = plain(visit.t(say("Meet {name}", name=persona.name)))
    address = visit.session.address(persona=persona.id, beside="")
    st.page_link(visit.pages["personas"], label=label, query_params=address)


def _one(visit: Visit, persona: Persona) -> None:
    head(visit, persona.name, visit.t(persona.tagline))
    with st.container(horizontal=True, vertical_alignment="bottom", key="v-controls"):
        st.button(visit.t(say("← All personas")), on_click=_leave, args=(visit,))
        pick_beside(visit, persona)
        sheet_button(visit, persona)
    _next_to_the_twin(visit, persona)
    _travels(visit, persona)
    st.html(in_full(visit, persona))
    foot(visit, *_unasked(persona))


def _next_to_the_twin(visit: Visit, persona: Persona) -> None:
    twin = visit.workspace.twin_of(persona)
    if twin:
        with st.container(key="v-card-twin"):
            label = say("Put {name} next to {twin}: same situation, other attitude", name=persona.name, twin=twin.name)
            address = visit.session.address(persona=persona.id, beside=twin.id)
            st.page_link(visit.pages["personas"], label=plain(visit.t(label)), query_params=address)


def _two(visit: Visit, two: Two) -> None:
    first, second = two
    title = say("{name} next to {other}", name=first.name, other=second.name)
    head(visit, title, visit.t(_introduced(visit, two)))
    with st.container(horizontal=True, vertical_alignment="bottom", key="v-controls"):
        st.button(visit.t(say("← All personas")), on_click=_leave, args=(visit,))
        pick_beside(visit, first)
    with st.container(horizontal=True, key="v-card-two"):
        for each in two:
            _meet(visit, each)
    st.html(two_personas(visit, two, visit.toolkit.likenesses(*two)))
    _journeys_of_both(visit, two)
    foot(visit, *dict.fromkeys(sentence for each in two for sentence in _unasked(each)))


def _introduced(visit: Visit, two: Two) -> Message:
    if visit.workspace.twin_of(two[0]) is two[1]:
        return say("Two fictional people in the same situation, with another attitude. What differs stands on top.")
    return say("Two fictional people. What differs stands on top; nothing is added up, and nobody is better.")


def _journeys_of_both(visit: Visit, two: Two) -> None:
    for id in two[0].journeys:
        journey = visit.workspace.journeys.get(id)
        if journey and all(each in visit.workspace.personas_of(journey) for each in two):
            heading = tag("h2", words(journey.title, visit.language), class_="v-section")
            partings = visit.toolkit.partings(journey, *two)
            st.html(tag("section", heading, parting_table(visit, journey, two, partings)))


def _leave(visit: Visit) -> None:
    visit.session["persona"] = visit.session["beside"] = ""


def _travels(visit: Visit, persona: Persona) -> None:
    """A row for each journey: to walk along with them, or to see it as they do; who works in it only opens it."""
    works = persona.kind is PersonaKind.PROFESSIONAL
    for id in persona.journeys:
        if id in visit.workspace.journeys:
            title = visit.workspace.journeys[id].title
            with st.container(horizontal=True, key=f"v-card-{id}"):
                if works:
                    _link(visit, "journey", say("Open “{title}”", title=title), id, "")
                else:
                    walk = say("Walk “{title}” along with {name}", title=title, name=persona.name)
                    _link(visit, "walk", walk, id, persona.id)
                    _link(visit, "journey", say("See it as a blueprint"), id, persona.id)


def _link(visit: Visit, page: str, label: Message, journey: str, persona: str) -> None:
    address = visit.session.address(journey=journey, persona=persona, step="", walk="")
    st.page_link(visit.pages[page], label=plain(visit.t(label)), query_params=address)


def _unasked(persona: Persona) -> Iterator[Message]:
    if persona.reviewed_with is None:
        yield say("Nobody in this situation was asked about this persona yet.")
