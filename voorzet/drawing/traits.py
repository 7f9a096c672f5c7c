"""The traits of a persona in columns: each with a sign for what it rests on, and a scale that needs no colour."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from voorzet.drawing.cards import references
from voorzet.drawing.cells import Block, Typesetter, gap, with_marks
from voorzet.drawing.icons import icon
from voorzet.drawing.scene import Mark, Path, Stroke
from voorzet.drawing.signs import amount_sign, evidence_sign, fit_sign
from voorzet.drawing.theme import BODY, HEADING, LABEL, MUTED
from voorzet.messages import Message, say
from voorzet.model.journey import Channel
from voorzet.model.persona import Amount, Fit, Persona, PersonaKind
from voorzet.model.portrait import Entry, portrait
from voorzet.model.text import Said, Text
from voorzet.model.workspace import Workspace

_LEFT = 3.6
_ICON = 3.0
_BETWEEN = 1.3
_AFTER = 2.2


@dataclass(frozen=True)
class Part:
    """A heading and its entries: strips that are best kept together, and parted between entries if they must be."""

    heading: tuple[Block, ...]
    entries: tuple[tuple[Block, ...], ...]

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All strips from the top down."""
        return (*self.heading, *(block for entry in self.entries for block in entry), gap(_AFTER))


def parts(workspace: Workspace, persona: Persona, width: float, setter: Typesetter) -> tuple[Part, ...]:
    """What is known of a persona, strengths first, each part `width` mm wide; what nobody recorded is left out."""
    maker = _Maker(workspace, persona, width, setter)
    return tuple(part for part in maker.parts() if part.entries)


class _Maker:
    """The parts of one persona in columns of one width."""

    def __init__(self, workspace: Workspace, persona: Persona, width: float, setter: Typesetter) -> None:
        self.workspace, self.persona, self.width, self.setter = workspace, persona, width, setter

    def parts(self) -> Iterator[Part]:
        it, workspace = self.persona, self.workspace
        for chapter in portrait(it):
            yield self.part(chapter.heading, map(self.entry, chapter.entries))
        events = (self.line(workspace.life_event_name(id)) for id in it.life_events)
        yield self.part(say("Life events"), events)
        titles = (workspace.journeys[id].title for id in it.journeys if id in workspace.journeys)
        works = it.kind is PersonaKind.PROFESSIONAL
        yield self.part(say("Works in") if works else say("Travels"), (self.line(title) for title in titles))

    def part(self, heading: Message, entries: Iterable[tuple[Block, ...]]) -> Part:
        rule = Path((("M", (0, 0)), ("L", (self.width, 0))), Stroke(MUTED, 0.25))
        head = (Block(1.6, (rule,)), *self.setter.lines(heading, self.width, HEADING), gap(0.8))
        return Part(head, tuple((*entry, gap(_BETWEEN)) for entry in entries))

    def entry(self, entry: Entry) -> tuple[Block, ...]:
        """A trait behind the sign of its evidence; a measure has its scale and its name above what it says."""
        if entry.of is None or entry.amount is None:
            return with_marks(self.says(entry), *evidence_sign(entry.claim.evidence, 1.0, BODY.line_mm / 2))
        middle = LABEL.line_mm / 2
        scale, room = self.scale(entry.of, entry.amount, middle)
        head = Message("{of}: {amount}", {"of": self.workspace.named(entry.of), "amount": entry.amount})
        heading = self.setter.lines(head, self.width - _LEFT - room, LABEL, _LEFT + room)
        sign = evidence_sign(entry.claim.evidence, 1.0, middle)
        return (*with_marks(heading, *scale, *sign), *self.says(entry))

    def scale(self, of: StrEnum | str, amount: Amount | Fit, middle: float) -> tuple[tuple[Mark, ...], float]:
        """How much there is, in a sign around `middle`, and how wide it is."""
        if isinstance(amount, Amount):
            return amount_sign(amount, _LEFT, middle + 1.1), 5.6
        assert isinstance(of, Channel)
        picture = icon(of, _LEFT + 4.0, middle - _ICON / 2, _ICON, Stroke(MUTED, 0.24))
        return (*fit_sign(amount, _LEFT + 1.5, middle), picture), 8.6

    def says(self, entry: Entry) -> tuple[Block, ...]:
        """What a trait says, with the numbers of its sources behind it."""
        words, language = entry.says.said(self.setter.language)
        refs = references(self.persona, entry.claim.source)
        return self.setter.lines(Said(f"{words} {refs}".rstrip(), language), self.width - _LEFT, BODY, _LEFT)

    def line(self, text: Text) -> tuple[Block, ...]:
        return self.setter.lines(text, self.width, BODY)
