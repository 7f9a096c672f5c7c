"""Choosing a journey, whose eyes to look through, and a step to open."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from voorzet.messages import say
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona
from voorzet.ui.visit import Visit


def pick_journey(visit: Visit) -> None:
    """Chooses among all journeys; the current one stands chosen."""
    journeys = visit.workspace.journeys
    visit.session["journey"] = visit.journey.id if visit.journey else None
    titles = {id: visit.t(journey.title) for id, journey in journeys.items()}
    chosen = visit.session.widget("journey")
    st.selectbox(visit.t(say("Journey")), list(titles), format_func=titles.__getitem__, **chosen)


def pick_persona(visit: Visit, journey: Journey) -> None:
    """Chooses among the personas who travel this journey, or nobody in particular."""
    names = {persona.id: persona.name for persona in visit.workspace.personas_of(journey)}
    names = {"": visit.t(say("Whoever travels")), **names}
    chosen = visit.session.widget("persona", among=tuple(names))
    st.selectbox(visit.t(say("Persona")), list(names), format_func=names.__getitem__, **chosen)


def pick_step(visit: Visit, journey: Journey) -> None:
    """Opens a step; the drawing does the same when a step in it is clicked."""
    names = {step.id: f"{number}. {visit.t(step.name)}" for number, step in enumerate(journey.touchpoints, 1)}
    open_one(visit, "step", names)


def open_one(visit: Visit, choice: str, names: Mapping[str, str]) -> None:
    """Opens one of these steps, by id; `choice` is where it is kept which."""
    st.selectbox(
        visit.t(say("Open a step")),
        list(names),
        index=None,
        format_func=names.__getitem__,
        placeholder=visit.t(say("Choose a step")),
        **visit.session.widget(choice, among=(None, *names)),
    )


def pick_beside(visit: Visit, persona: Persona) -> None:
    """Chooses whom to compare a persona with, the twin first; or nobody."""
    twin = visit.workspace.twin_of(persona)
    others = [each for each in visit.workspace.personas.values() if each.kind is persona.kind and each is not persona]
    names = {"": visit.t(say("Nobody")), **({twin.id: _twin(visit, twin)} if twin else {})}
    names |= {each.id: each.name for each in others if each is not twin}
    chosen = visit.session.widget("beside", among=tuple(names))
    st.selectbox(visit.t(say("Put next to")), list(names), format_func=names.__getitem__, **chosen)


def _twin(visit: Visit, twin: Persona) -> str:
    return visit.t(say("{name} (twin: same situation, another attitude)", name=twin.name))
