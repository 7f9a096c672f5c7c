"""The text twin of a persona: everything the sheet shows, as headings and tables in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from voorzet.drawing.frame import DISCLAIMER
from voorzet.drawing.telling import Teller
from voorzet.drawing.twin import Cell, Line, Paragraph, Section, Table
from voorzet.drawing.twin_about import facts
from voorzet.drawing.twin_sources import sources
from voorzet.messages import Message, say
from voorzet.model.persona import Persona, PersonaKind
from voorzet.model.portrait import Chapter, Entry, portrait
from voorzet.model.text import Language, Said
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
    chapters = (_chapter(telling, chapter) for chapter in portrait(persona))
    return (_about(telling), *chapters, sources(telling))


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


def _chapter(telling: PersonaTelling, chapter: Chapter) -> Section:
    measured = chapter.is_measured
    heads = (
        [say("What"), say("How much"), say("How that shows"), say("Rests on")]
        if measured
        else [say("What"), say("Rests on")]
    )
    rows = tuple(tuple(Cell((line,)) for line in _row(telling, entry)) for entry in chapter.entries)
    said = telling.said(chapter.heading)
    caption = Said(f"{telling.persona.name}: {said.words}", said.language)
    table = Table(caption, tuple(telling.said(head) for head in heads), rows, (3, 2, 6, 3) if measured else (5, 2))
    return Section(said, 1, chapter.id, (table,))


def _row(telling: PersonaTelling, entry: Entry) -> Iterator[Line]:
    if entry.of is not None and entry.amount is not None:
        yield telling.line(telling.workspace.named(entry.of))
        yield telling.line(entry.amount)
    yield telling.line(entry.says)
    yield telling.rests_on(entry.claim)
