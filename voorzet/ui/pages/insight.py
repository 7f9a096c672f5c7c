"""What a journey does to people: what is asked twice, what piles up, who may stop, and how sure that is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple, TypeAlias

import streamlit as st

from voorzet.graph.findings import Findings
from voorzet.graph.headlines import Headline, Subject, headlines, standing_out
from voorzet.graph.tables import (
    Table,
    handover_table,
    held_table,
    missed_table,
    period_table,
    pull_table,
    repetition_table,
    staleness_table,
    unprotected_table,
    walks_table,
)
from voorzet.messages import Message, say
from voorzet.model.journey import Journey
from voorzet.ui.frame import foot, head, turn_back, unasked
from voorzet.ui.parts.insight.asked_twice import asked_twice
from voorzet.ui.parts.insight.burden import burden
from voorzet.ui.parts.insight.grounds import grounds
from voorzet.ui.parts.insight.handovers import handovers
from voorzet.ui.parts.insight.missed import missed
from voorzet.ui.parts.insight.personas import personas
from voorzet.ui.parts.insight.values import values
from voorzet.ui.parts.markup import Html, join, tag, words
from voorzet.ui.parts.openable import openable
from voorzet.ui.parts.pickers import pick_journey, pick_persona
from voorzet.ui.parts.step_dialog import step_dialog
from voorzet.ui.parts.table_file import table_file
from voorzet.ui.visit import Visit

LEAD = say(
    "What this journey does to people, worked out from its steps. What is said of a persona is an expectation, never a "
    "fact."
)


Tables: TypeAlias = tuple[tuple[Message, Table], ...]
"""Tables to take along, each with its name."""


class Part(NamedTuple):
    """One subject: its heading, what shows it, and its tables."""

    title: Message
    show: Callable[[Visit, Journey, Findings], Html]
    tables: Callable[[Visit, Journey, Findings], Tables]


PARTS = {
    Subject.ASKED_TWICE: Part(
        say("What is asked twice"),
        asked_twice,
        lambda _, journey, it: (
            (say("What is asked twice"), repetition_table(journey, it.alone.asked_twice, it.alone.given_twice)),
            (say("Where people give what somebody has already"), held_table(journey, it.held)),
        ),
    ),
    Subject.BURDEN: Part(say("Burden"), burden, lambda _, __, it: ((say("Burden"), period_table(it.alone.periods)),)),
    Subject.PERSONAS: Part(
        say("Personas side by side"),
        personas,
        lambda _, journey, it: ((say("Personas side by side"), walks_table(journey, it.travellers)),),
    ),
    Subject.VALUES: Part(
        say("Values under pressure"),
        values,
        lambda visit, journey, it: (
            (say("Values under pressure"), unprotected_table(journey, it.unprotected, visit.workspace.value_name)),
            (
                say("Where one value is supported at the cost of another"),
                pull_table(journey, it.pulls, visit.workspace.value_name),
            ),
        ),
    ),
    Subject.MISSED: Part(
        say("Who can be missed"),
        missed,
        lambda _, journey, it: ((say("Who can be missed"), missed_table(journey, it.missed)),),
    ),
    Subject.HANDOVERS: Part(
        say("From one to another"),
        handovers,
        lambda _, journey, it: ((say("From one to another"), handover_table(journey, it.alone.handovers)),),
    ),
    Subject.EVIDENCE: Part(
        say("How sure is this?"),
        grounds,
        lambda _, journey, it: ((say("What may no longer hold"), staleness_table(journey, it.stale)),),
    ),
}
"""The parts of the page; they stand in the order of their headlines."""


def render(visit: Visit) -> None:
    """All findings about one journey, the most telling first."""
    journey = visit.journey
    if journey is None:
        return _nothing(visit)
    head(visit, words(journey.title, visit.language), visit.t(LEAD), _kicker(visit, journey))
    with st.container(horizontal=True, vertical_alignment="bottom", key="v-controls"):
        pick_journey(visit)
        pick_persona(visit, journey)
    found = visit.toolkit.findings(visit.workspace, journey, date.today())
    lines = headlines(journey, found, visit.workspace.value_name)
    st.html(_first(visit, standing_out(lines)))
    for line in lines:
        _part(visit, journey, found, line)
    step_dialog(visit, journey)
    foot(visit, *unasked(journey))


def _nothing(visit: Visit) -> None:
    head(visit, say("Insight"))
    turn_back(visit, say("There are no journeys yet. Bring one along on the first page."))


def _kicker(visit: Visit, journey: Journey) -> Html:
    chips = (tag("span", each, class_="v-chip") for each in (visit.t(say("Insight")), visit.t(journey.state)))
    return join(chips, " ")


def _first(visit: Visit, lines: tuple[Headline, ...]) -> Html:
    """What stands out, each sentence leading to its part; and the way to every part."""
    items = (tag("li", tag("a", visit.t(line.says), href=f"#{line.subject}")) for line in lines)
    links = (tag("li", tag("a", visit.t(part.title), href=f"#{subject}")) for subject, part in PARTS.items())
    return tag(
        "section",
        tag("h2", visit.t(say("What stands out")), class_="v-section"),
        tag("ul", *items, class_="v-findings"),
        tag("nav", tag("ul", *links), class_="v-jumps", aria_label=visit.t(say("On this page"))),
    )


def _part(visit: Visit, journey: Journey, found: Findings, line: Headline) -> None:
    part = PARTS[line.subject]
    opening = (
        tag("h2", visit.t(part.title), id=line.subject.value, class_="v-section"),
        tag("p", visit.t(line.says), class_="v-finding"),
    )
    openable(visit, tag("section", *opening, part.show(visit, journey, found)), key=f"insight-{line.subject}")
    for nth, (title, table) in enumerate(part.tables(visit, journey, found)):
        if table.rows:
            table_file(visit, table, title, f"{journey.id}-{line.subject}" + (f"-{nth + 1}" if nth else ""))
