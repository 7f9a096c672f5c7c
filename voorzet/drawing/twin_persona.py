"""The text twin of a persona: everything the sheet shows, as headings and tables in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from voorzet.drawing.frame import DISCLAIMER
from voorzet.drawing.telling import Teller
from voorzet.drawing.twin import Cell, Line, Paragraph, Section, Table
from voorzet.drawing.twin_about import facts
from voorzet.drawing.twin_sources import sources
from voorzet.messages import Message, say
from voorzet.model.evidence import Claim
from voorzet.model.journey import ActorKind
from voorzet.model.persona import Persona, PersonaKind, Trait
from voorzet.model.text import Language
from voorzet.model.workspace import Workspace


@dataclass(frozen=True)
class PersonaTelling(Teller):
    """One persona, told in one language."""

    workspace: Workspace
    persona: Persona
    language: Language

    @property
    def document(self) -> Persona:
        """The persona."""
        return self.persona


def persona_twin(workspace: Workspace, persona: Persona, language: Language) -> tuple[Section, ...]:
    """A persona in words, for people who read or hear the sheet rather than see it; strengths come first.

    Example:
        >>> from builders import persona, workspace
        >>> ria = persona()
        >>> [section.title.words for section in persona_twin(workspace(ria), ria, Language.EN)]
        ['About this persona', 'Strengths', 'Sources']
    """
    telling = PersonaTelling(workspace, persona, language)
    return (_about(telling), *_traits(telling), *_measures(telling), sources(telling))


def _about(telling: PersonaTelling) -> Section:
    it = telling.persona
    fiction = say("{name} is a fictional person, made to think with: no real person is meant.", name=it.name)
    paragraphs = tuple(Paragraph((telling.line(each),)) for each in (it.tagline, fiction, DISCLAIMER))
    table = facts(telling, say("In brief"), tuple(_brief(telling)))
    return Section(telling.said(say("About this persona")), 1, "about", (*paragraphs, table))


def _brief(telling: PersonaTelling) -> Iterator[tuple[Message, Line]]:
    it, workspace = telling.persona, telling.workspace
    yield say("Kind"), telling.line(it.kind)
    if it.age is not None:
        yield say("Age"), telling.line(it.age)
    if it.role:
        yield say("Work"), telling.line(it.role)
    yield say("Situation"), telling.line(it.situation)
    if it.household:
        yield say("Household"), telling.line(it.household)
    yield say("What sets {name} apart", name=it.name), telling.line(it.distinguishes)
    if it.life_events:
        yield say("Life events"), telling.joined(workspace.life_event_name(id) for id in it.life_events)
    titles = [workspace.journeys[id].title for id in it.journeys if id in workspace.journeys]
    if titles:
        works = it.kind is PersonaKind.PROFESSIONAL
        yield say("Works in") if works else say("Travels"), telling.joined(titles, "; ")
    yield say("Last checked"), telling.line(it.checked)
    yield say("Reviewed with"), telling.line(it.reviewed_with or say("not yet reviewed with anybody in this situation"))


def _traits(telling: PersonaTelling) -> Iterator[Section]:
    it = telling.persona
    lists: tuple[tuple[str, Message, tuple[Trait, ...]], ...] = (
        ("strengths", say("Strengths"), it.strengths),
        ("already-works", say("What already works"), it.already_works),
        ("helpers", say("Who helps"), it.helpers),
        ("needs", say("Needs for the work"), it.needs),
        ("control", say("Wants a say in"), it.control),
        ("worries", say("Worries"), it.worries),
    )
    for anchor, title, traits in lists:
        if traits:
            rows = tuple((Cell((telling.line(each.text),)), _ground(telling, each)) for each in traits)
            yield _table(telling, anchor, title, (say("What"), say("Rests on")), rows, (5, 2))


def _measures(telling: PersonaTelling) -> Iterator[Section]:
    it, line = telling.persona, telling.line
    abilities = ((line(a.kind), line(a.level), line(a.why), a) for a in it.abilities)
    trust = ((_sender(telling, t.sender), line(t.level), line(t.why), t) for t in it.trust)
    channels = ((line(c.channel), line(c.fit), line(c.why), c) for c in it.channels)
    comfort = ((line(c.data), line(c.level), line(c.why), c) for c in it.comfort)
    measures: tuple[tuple[str, Message, Iterable[tuple[Line, Line, Line, Claim]]], ...] = (
        ("abilities", say("What getting things done takes"), abilities),
        ("trust", say("Trust in"), trust),
        ("channels", say("Channels"), channels),
        ("comfort", say("At ease with the use of data on"), comfort),
    )
    heads = (say("What"), say("How much"), say("How that shows"), say("Rests on"))
    for anchor, title, measured in measures:
        rows = tuple((*(Cell((each,)) for each in row[:3]), _ground(telling, row[3])) for row in measured)
        if rows:
            yield _table(telling, anchor, title, heads, rows, (3, 2, 6, 3))


def _sender(telling: PersonaTelling, sender: ActorKind | str) -> Line:
    return telling.line(sender if isinstance(sender, ActorKind) else telling.workspace.actor_name(sender))


def _ground(telling: PersonaTelling, claim: Claim) -> Cell:
    return Cell((telling.rests_on(claim),))


def _table(
    telling: PersonaTelling,
    anchor: str,
    title: Message,
    heads: tuple[Message, ...],
    rows: tuple[tuple[Cell, ...], ...],
    shares: tuple[int, ...],
) -> Section:
    said = telling.said(title)
    return Section(said, 1, anchor, (Table(said, tuple(telling.said(head) for head in heads), rows, shares),))
