"""A journey or a persona on a card: what it is, and how much stands behind it."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.graph.evidence import evidence_share
from voorzet.messages import Message, say, say_many
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona
from voorzet.ui.parts.load_picture import load_picture
from voorzet.ui.parts.markup import Html, join, tag, words
from voorzet.ui.visit import Visit


def journey_card(visit: Visit, journey: Journey) -> Html:
    """A journey: title, state, summary, counts, what it asks."""
    chips = [tag("span", visit.t(journey.state), class_="v-chip")]
    if journey.id in visit.session.uploads:
        chips.append(tag("span", visit.t(say("your file, this visit only")), class_="v-chip v-unsure"))
    return tag(
        "section",
        tag("h2", words(journey.title, visit.language)),
        tag("p", join(chips, " ")),
        tag("p", words(journey.summary, visit.language)),
        load_picture(visit, journey),
        tag("p", " · ".join(visit.t(fact) for fact in counts(journey)), class_="v-quiet"),
        class_="v-card",
    )


def counts(journey: Journey) -> Iterator[Message]:
    """How big a journey is, how well it is founded, and how fresh."""
    yield say_many("{n} step", "{n} steps", len(journey.touchpoints))
    yield say_many("{n} phase", "{n} phases", len(journey.phases))
    yield say_many("{n} source", "{n} sources", len(journey.sources))
    yield say("claims with a source: {percent} %", percent=evidence_share(journey).percent_sourced)
    yield say("checked {day}", day=journey.checked)


def persona_card(visit: Visit, persona: Persona) -> Html:
    """A persona: name, age or work, tagline, what sets them apart."""
    age = visit.t(say_many("{n} year old", "{n} years old", persona.age)) if persona.age is not None else None
    role = words(persona.role, visit.language) if persona.role is not None else None
    return tag(
        "section",
        tag("h2", persona.name),
        tag(
            "p", join([part for part in (age, role, visit.t(say("fictional person"))) if part], " · "), class_="v-quiet"
        ),
        tag("p", words(persona.tagline, visit.language)),
        tag("p", words(persona.distinguishes, visit.language), class_="v-quiet"),
        class_="v-card",
    )
