"""Telling a document in one language: sentences become lines whose pieces keep the language they are in."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from string import Formatter
from typing import cast

from voorzet.drawing.twin import Line, Piece
from voorzet.graph.insight import Insight, insight
from voorzet.i18n import speech
from voorzet.messages import Message, say
from voorzet.model.evidence import Claim, Source
from voorzet.model.journey import Journey, Touchpoint
from voorzet.model.persona import Persona
from voorzet.model.text import Language, Said, Text
from voorzet.model.workspace import Workspace

Sayable = Message | StrEnum | Text | Said | Piece | Line | date | str | int
"""What can be told; plain words count as words of the language that is spoken."""


class Teller(ABC):
    """Tells a document in one language: what is common to journeys and personas."""

    language: Language

    @property
    @abstractmethod
    def document(self) -> Journey | Persona:
        """What is told."""

    @cached_property
    def sources(self) -> dict[str, tuple[int, Source]]:
        """Number and source by id, in file order; the numbers are those on the picture."""
        return {source.id: (number, source) for number, source in enumerate(self.document.sources, 1)}

    def line(self, *things: Sayable) -> Line:
        """These things on end, what people wrote in pieces of its own."""
        return tuple(piece for thing in things for piece in self._pieces(thing) if piece.words)

    def joined(self, things: Iterable[Sayable], by: str = ", ") -> Line:
        """These things on end, with `by` between them."""
        parts = [part for thing in things for part in (by, thing)]
        return self.line(*parts[1:])

    def said(self, thing: Message | Text | StrEnum) -> Said:
        """A heading: a message or a term in the language that is spoken, a text in its own."""
        if isinstance(thing, Text):
            return thing.said(self.language)
        return Said(speech(self.language)(thing), self.language)

    def own(self, words: str) -> Piece:
        """Plain words from the document's file, which are in the file's language."""
        return Piece(words, self.document.language)

    def cited(self, sources: Iterable[str]) -> Line:
        """The numbers of these sources, each leading to its row: ‘[1] [4]’."""
        numbers = ((self.sources[id][0], id) for id in sources if id in self.sources)
        return self.joined((Piece(f"[{n}]", self.language, f"#{source_anchor(id)}") for n, id in numbers), " ")

    def rests_on(self, claim: Claim) -> Line:
        """The kind of evidence of a claim, and its sources."""
        return self.joined(filter(None, (claim.evidence, self.cited(claim.source))), " ")

    def _pieces(self, thing: Sayable) -> Iterator[Piece]:
        if isinstance(thing, Piece):
            yield thing
        elif isinstance(thing, Said):
            yield Piece(*thing)
        elif isinstance(thing, Text):
            yield Piece(*thing.said(self.language))
        elif isinstance(thing, tuple):
            yield from cast(Line, thing)
        elif isinstance(thing, Message) and thing.values:
            yield from self._filled(thing)
        else:
            yield Piece(speech(self.language)(thing), self.language)

    def _filled(self, message: Message) -> Iterator[Piece]:
        for words, name, _, _ in Formatter().parse(speech(self.language).pattern(message)):
            yield Piece(words, self.language)
            if name:
                yield from self._pieces(message.values[name])


@dataclass(frozen=True)
class Telling(Teller):
    """One journey, told in one language, perhaps with one persona in mind."""

    workspace: Workspace
    journey: Journey
    persona: Persona | None
    language: Language

    @property
    def document(self) -> Journey:
        """The journey."""
        return self.journey

    @cached_property
    def insight(self) -> Insight:
        """What can be worked out about this journey, for this persona."""
        return insight(self.journey, self.persona.id if self.persona else None)

    @cached_property
    def touchpoints(self) -> dict[str, tuple[int, Touchpoint]]:
        """Number and touchpoint by id, in reading order."""
        return {step.id: (number, step) for number, step in enumerate(self.journey.touchpoints, 1)}

    def step(self, id: str) -> Line:
        """The number and name of a step, leading to what is told of it."""
        number, step = self.touchpoints[id]
        words, language = step.name.said(self.language)
        return (Piece(f"{number}. {words}", language, f"#{step_anchor(id)}"),)

    def who(self, persona: str | None) -> Sayable:
        """The name of a persona by id; *whoever travels* for None."""
        if persona is None:
            return say("whoever travels")
        known = self.workspace.personas.get(persona)
        return Piece(known.name, known.language) if known else self.own(persona)


def step_anchor(id: str) -> str:
    """Where a touchpoint is told."""
    return f"step-{id}"


def source_anchor(id: str) -> str:
    """Where a source stands."""
    return f"source-{id}"
