"""A journey or a persona on a card: what it is, and how much stands behind it."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.graph.evidence import evidence_share
from voorzet.messages import Message, say, say_many
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona, PersonaKind
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
    """A persona: name, age or work, tagline, what sets them apart, their twin, and their journeys."""
    twin = visit.workspace.twin_of(persona)
    apart = tag("strong", visit.t(say("What sets {name} apart", name=persona.name)), ": ")
    chips = [tag("span", visit.t(say("fictional person")), class_="v-chip v-unsure")]
    if twin:
        chips.append(tag("span", visit.t(say("twin of {name}", name=twin.name)), class_="v-chip"))
    return tag(
        "section",
        tag("h3", persona.name, tag("span", *_age_or_work(visit, persona), class_="v-quiet")),
        tag("p", join(chips, " ")),
        tag("p", words(persona.tagline, visit.language)),
        tag("p", apart, words(persona.distinguishes, visit.language), class_="v-quiet"),
        tag("p", *_journeys(visit, persona), class_="v-quiet"),
        class_="v-card",
    )


def _age_or_work(visit: Visit, persona: Persona) -> Iterator[Html | str]:
    if persona.age is not None:
        yield " · " + visit.t(say_many("{n} year old", "{n} years old", persona.age))
    if persona.role is not None:
        yield join([" · ", words(persona.role, visit.language)])


def _journeys(visit: Visit, persona: Persona) -> Iterator[Html | str]:
    known = (visit.workspace.journeys[id].title for id in persona.journeys if id in visit.workspace.journeys)
    titles = [words(title, visit.language) for title in known]
    if titles:
        works = persona.kind is PersonaKind.PROFESSIONAL
        yield visit.t(say("Works in")) + ": " if works else visit.t(say("Travels")) + ": "
        yield join(titles, " · ")
