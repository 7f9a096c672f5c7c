"""A journey as a graph: what leads to what."""

from __future__ import annotations

import json

import streamlit as st

from voorzet.messages import say
from voorzet.model.journey import Journey
from voorzet.ui.parts.made import made
from voorzet.ui.visit import Visit

PALE = 'color="#c3ced6", fontcolor="#9aa7b1", fillcolor="#fafbfc"'
"""How a step looks that does not stand out."""


def graph(visit: Visit, journey: Journey, lit: tuple[str, ...] | None) -> None:
    """Shows the graph; steps outside `lit` are pale."""
    dot = made(visit, journey, "dot", persona=visit.traveller).content.decode()
    name = say(
        "Graph of {steps} steps and the {ways} ways between them; the text view says the same in words.",
        steps=len(journey.touchpoints),
        ways=len(journey.transitions),
    )
    st.graphviz_chart(paled(dot, journey, lit), width="content", alt=visit.t(name))


def paled(dot: str, journey: Journey, lit: tuple[str, ...] | None) -> str:
    """The same graph with the steps outside `lit` made pale: in DOT, what is said later of a node is added."""
    if lit is None:
        return dot
    pale = (f"{json.dumps(step.id)} [{PALE}]" for step in journey.touchpoints if step.id not in lit)
    head, brace, tail = dot.rpartition("}")
    return f"{head}{'; '.join(pale)}{brace}{tail}"
