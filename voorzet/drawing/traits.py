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
from voorzet.model.evidence import Claim
from voorzet.model.journey import ActorKind
from voorzet.model.persona import Amount, ChannelFit, Fit, Persona, PersonaKind, Trait
from voorzet.model.text import Said, Text
from voorzet.model.workspace import Workspace

_LEFT = 3.6
_SIGN = 6.2
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
        it = self.persona
        yield self.of_traits(say("Strengths"), it.strengths)
        yield self.of_traits(say("What already works"), it.already_works)
        yield self.of_traits(say("Who helps"), it.helpers)
        yield self.of_traits(say("Needs for the work"), it.needs)
        yield self.part(say("What getting things done takes"), (self.much(a.kind, a.level, a) for a in it.abilities))
        yield self.part(say("Trust in"), (self.much(self.sender(a.sender), a.level, a) for a in it.trust))
        yield self.part(say("Channels"), (self.channel(fit) for kind in Fit for fit in it.channels if fit.fit is kind))
        comfort = (self.much(each.data, each.level, each) for each in it.comfort)
        yield self.part(say("At ease with the use of data on"), comfort)
        yield self.of_traits(say("Wants a say in"), it.control)
        yield self.of_traits(say("Worries"), it.worries)
        events = (self.line(self.workspace.life_event_name(id)) for id in it.life_events)
        yield self.part(say("Life events"), events)
        titles = (self.workspace.journeys[id].title for id in it.journeys if id in self.workspace.journeys)
        works = it.kind is PersonaKind.PROFESSIONAL
        yield self.part(say("Works in") if works else say("Travels"), (self.line(title) for title in titles))

    def part(self, heading: Message, entries: Iterable[tuple[Block, ...]]) -> Part:
        rule = Path((("M", (0, 0)), ("L", (self.width, 0))), Stroke(MUTED, 0.25))
        head = (Block(1.6, (rule,)), *self.setter.lines(heading, self.width, HEADING), gap(0.8))
        return Part(head, tuple((*entry, gap(_BETWEEN)) for entry in entries))

    def of_traits(self, heading: Message, traits: tuple[Trait, ...]) -> Part:
        return self.part(heading, (self.said(trait.text, trait, _LEFT) for trait in traits))

    def said(self, text: Text, claim: Claim, left: float, signed: bool = True) -> tuple[Block, ...]:
        """What a claim says, with the numbers of its sources behind it and the sign of its evidence before it."""
        words, language = text.said(self.setter.language)
        refs = references(self.persona, claim.source)
        said = Said(f"{words} {refs}" if refs else words, language)
        lines = self.setter.lines(said, self.width - left, BODY, left)
        return with_marks(lines, *evidence_sign(claim.evidence, 1.0, BODY.line_mm / 2)) if signed else lines

    def much(self, of: StrEnum | Text, amount: Amount, claim: Claim) -> tuple[Block, ...]:
        """How much there is of something: the scale, its name and the word, and below it how that shows."""
        scale = amount_sign(amount, _LEFT, LABEL.line_mm / 2 + 1.1)
        return self.measured(Message("{of}: {amount}", {"of": of, "amount": amount}), _SIGN - 0.6, scale, claim)

    def channel(self, fit: ChannelFit) -> tuple[Block, ...]:
        middle = LABEL.line_mm / 2
        marks = (
            *fit_sign(fit.fit, _LEFT + 1.5, middle),
            icon(fit.channel, _LEFT + 4.0, middle - _ICON / 2, _ICON, Stroke(MUTED, 0.24)),
        )
        head = Message("{channel}: {fit}", {"channel": fit.channel, "fit": fit.fit})
        return self.measured(head, _SIGN + 2.4, marks, fit)

    def measured(self, head: Message, room: float, marks: tuple[Mark, ...], claim: Claim) -> tuple[Block, ...]:
        left = _LEFT + room
        sign = evidence_sign(claim.evidence, 1.0, LABEL.line_mm / 2)
        heading = with_marks(self.setter.lines(head, self.width - left, LABEL, left), *marks, *sign)
        why: Text = claim.why  # type: ignore[attr-defined]
        return (*heading, *self.said(why, claim, _LEFT, signed=False))

    def line(self, text: Text) -> tuple[Block, ...]:
        return self.setter.lines(text, self.width, BODY)

    def sender(self, sender: ActorKind | str) -> ActorKind | Text:
        return sender if isinstance(sender, ActorKind) else self.workspace.actor_name(sender)
