"""A persona in words: who they are, then every trait with what it rests on, then the sources."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.cli.telling.claims import grounded
from voorzet.cli.telling.sources import sources
from voorzet.i18n import Speech
from voorzet.messages import say
from voorzet.model.persona import Persona
from voorzet.model.portrait import Entry, portrait
from voorzet.model.workspace import Workspace


def lines(workspace: Workspace, persona: Persona, speech: Speech) -> Iterator[str]:
    """The whole persona, strengths first; what nobody recorded is left out."""
    yield from _opening(workspace, persona, speech)
    for chapter in portrait(persona):
        heading = speech(chapter.heading)
        yield from ("", heading, "-" * len(heading))
        yield from (_entry(workspace, entry, speech) for entry in chapter.entries)
    yield ""
    yield from sources(persona, speech)
    yield ""
    yield speech(say("An aid for the conversation, not legal advice."))


def _opening(workspace: Workspace, it: Persona, speech: Speech) -> Iterator[str]:
    who = f"{it.name}, {it.age}" if it.age is not None else it.name
    yield f"{who}: {speech(it.tagline)}"
    yield "=" * len(who)
    yield speech(say("A fictional person, made to think with."))
    yield (
        speech(say("Reviewed with {who}.", who=it.reviewed_with))
        if it.reviewed_with
        else speech(say("Not yet reviewed with anybody in this situation."))
    )
    yield ""
    for text in (it.role, it.situation, it.household, it.distinguishes):
        if text:
            yield speech(text)
    events = ", ".join(speech(workspace.life_event_name(id)) for id in it.life_events)
    if events:
        yield speech(say("Life events: {events}", events=events))
    titles = "; ".join(speech(workspace.journeys[id].title) for id in it.journeys if id in workspace.journeys)
    if titles:
        yield speech(say("Journeys: {titles}", titles=titles))


def _entry(workspace: Workspace, entry: Entry, speech: Speech) -> str:
    words = speech(entry.says)
    if entry.of is not None and entry.amount is not None:
        words = f"{speech(workspace.named(entry.of))}: {speech(entry.amount)}. {words}"
    return f"* {grounded(words, entry.claim, speech)}"
