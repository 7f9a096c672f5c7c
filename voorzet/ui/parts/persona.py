"""One persona, in full: every trait with what it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.messages import say
from voorzet.model.persona import Persona
from voorzet.model.portrait import Entry, portrait
from voorzet.ui.parts.blocks import fact, listed
from voorzet.ui.parts.claims import Sources, footing
from voorzet.ui.parts.markup import Html, join, tag, words
from voorzet.ui.visit import Visit


def persona(visit: Visit, persona: Persona) -> Html:
    """Everything that is known of a persona."""
    sources = {source.id: source for source in persona.sources}
    return tag(
        "article",
        tag("p", _fiction(visit, persona), class_="v-fiction"),
        tag("dl", *_opening(visit, persona), class_="v-facts"),
        tag("div", *_chapters(visit, persona, sources), class_="v-columns"),
        class_="v-step",
    )


def _fiction(visit: Visit, persona: Persona) -> str:
    sentences = [say("A fictional person, made to think with.")]
    if persona.reviewed_with is not None:
        sentences.append(say("Reviewed with {who}.", who=persona.reviewed_with))
    sentences.append(say("Sources checked {day}.", day=persona.checked))
    return " ".join(visit.t(sentence) for sentence in sentences)


def _opening(visit: Visit, persona: Persona) -> Iterator[Html]:
    if persona.age is not None:
        yield fact(visit, say("Age"), str(persona.age))
    if persona.role is not None:
        yield fact(visit, say("Work"), words(persona.role, visit.language))
    yield fact(visit, say("Situation"), words(persona.situation, visit.language))
    if persona.household is not None:
        yield fact(visit, say("Household"), words(persona.household, visit.language))
    yield fact(visit, say("What sets {name} apart", name=persona.name), words(persona.distinguishes, visit.language))
    if persona.life_events:
        names = (visit.t(visit.workspace.life_event_name(id)) for id in persona.life_events)
        yield fact(visit, say("Life events"), " · ".join(names))
    twin = visit.workspace.twin_of(persona)
    if twin:
        yield fact(visit, say("Twin of"), visit.t(say("{name}: same situation, another attitude", name=twin.name)))


def entry(visit: Visit, entry: Entry, sources: Sources) -> Html:
    """One trait, with how much there is of it where it is a measure, and what it rests on."""
    strong = None
    if entry.of is not None and entry.amount is not None:
        measured = f"{visit.t(visit.workspace.named(entry.of))}: {visit.t(entry.amount)}"
        strong = join([tag("strong", measured), " – "])
    return join([strong, words(entry.says, visit.language), footing(visit, entry.claim, sources)])


def _chapters(visit: Visit, persona: Persona, sources: Sources) -> Iterator[Html | None]:
    for chapter in portrait(persona):
        yield listed(visit, chapter.heading, (entry(visit, each, sources) for each in chapter.entries), level=2)
