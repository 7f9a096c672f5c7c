"""One persona, in full: every trait with what it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.messages import Message, say
from voorzet.model.evidence import Claim
from voorzet.model.journey import ActorKind
from voorzet.model.persona import Persona, Trait
from voorzet.model.text import Text
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
        tag("div", *_traits(visit, persona, sources), *_measures(visit, persona, sources), class_="v-columns"),
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
    twin = visit.workspace.personas.get(persona.twin_of or "")
    if twin:
        yield fact(visit, say("Twin of"), visit.t(say("{name}: same situation, another attitude", name=twin.name)))


def _traits(visit: Visit, persona: Persona, sources: Sources) -> Iterator[Html | None]:
    lists: tuple[tuple[Message, tuple[Trait, ...]], ...] = (
        (say("Strengths"), persona.strengths),
        (say("Who helps"), persona.helpers),
        (say("What already works"), persona.already_works),
        (say("Worries"), persona.worries),
        (say("Wants a say in"), persona.control),
        (say("Needs for the work"), persona.needs),
    )
    for heading, traits in lists:
        items = (_item(visit, None, trait.text, trait, sources) for trait in traits)
        yield listed(visit, heading, items, level=2)


def _measures(visit: Visit, persona: Persona, sources: Sources) -> Iterator[Html | None]:
    t = visit.t
    abilities = ((f"{t(a.kind)}: {t(a.level)}", a) for a in persona.abilities)
    trust = ((f"{_sender(visit, a.sender)}: {t(a.level)}", a) for a in persona.trust)
    comfort = ((f"{t(a.data)}: {t(a.level)}", a) for a in persona.comfort)
    channels = ((f"{t(a.channel)}: {t(a.fit)}", a) for a in persona.channels)
    lists = (
        (say("What getting things done takes"), abilities),
        (say("Trust in"), trust),
        (say("At ease with the use of data on"), comfort),
        (say("Channels"), channels),
    )
    for heading, measures in lists:
        items = (_item(visit, head, each.why, each, sources) for head, each in measures)
        yield listed(visit, heading, items, level=2)


def _sender(visit: Visit, sender: ActorKind | str) -> str:
    return visit.t(sender if isinstance(sender, ActorKind) else visit.workspace.actor_name(sender))


def _item(visit: Visit, head: str | None, text: Text, claim: Claim, sources: Sources) -> Html:
    strong = join([tag("strong", head), " – "]) if head else None
    return join([strong, words(text, visit.language), footing(visit, claim, sources)])
