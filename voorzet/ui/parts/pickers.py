"""Choosing a journey, whose eyes to look through, and a step to open."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from voorzet.messages import say
from voorzet.model.journey import Journey
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
