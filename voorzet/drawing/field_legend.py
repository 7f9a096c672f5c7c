"""What stands beside a force field: what stands out, every numbered flow in words, who is missing, how to read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from voorzet.drawing.cards import joined, references
from voorzet.drawing.cells import Block, Cell, Typesetter, gap, with_marks
from voorzet.drawing.field_signs import KINDS, box_edge, box_sample, sample, tag
from voorzet.drawing.frame import source_entry
from voorzet.drawing.scene import Mark, circle
from voorzet.drawing.signs import evidence_sign
from voorzet.drawing.theme import BODY, HEADING, INK, LABEL, MUTED, RINGS, SMALL
from voorzet.graph.force_field import ForceField, Stream
from voorzet.messages import Message, say
from voorzet.model.evidence import Claim, Evidence
from voorzet.model.flow import Flow, FlowKind
from voorzet.model.journey import Absent, Journey
from voorzet.model.text import Text

_LEFT = 11.5


def legend(journey: Journey, found: ForceField, width: float, setter: Typesetter) -> tuple[Cell, ...]:
    """Everything beside the field, in reading order; each cell is best kept whole."""
    return tuple(_Legend(journey, found, width, setter).cells())


class _Legend:
    """The legend of one field in one width."""

    def __init__(self, journey: Journey, found: ForceField, width: float, setter: Typesetter) -> None:
        self.journey, self.found, self.width, self.setter = journey, found, width, setter
        self.names = {actor.id: actor.name for actor in journey.actors}

    def cells(self) -> Iterator[Cell]:
        yield from self._under(self._heading(say("What stands out")), [self._outstanding()])
        yield from self._under(self._heading(say("How to read this")), [self._key()])
        numbered = list(enumerate(self.found.streams, 1))
        for kind in FlowKind:
            streams = [self._stream(number, each) for number, each in numbered if each.kind is kind]
            yield from self._under(self._kind(kind), streams)
        yield from self._under(self._heading(say("Who is missing")), [self._absent(each) for each in self.found.absent])
        yield from self._under(self._heading(say("Sources")), list(self._sources()))

    def _under(self, heading: tuple[Block, ...], entries: list[tuple[Block, ...]]) -> Iterator[Cell]:
        """Entries under a heading that stays with the first of them; nothing if there are none."""
        for nth, entry in enumerate(entries):
            yield Cell(self.width, (*(heading if nth == 0 else ()), *entry))

    def _heading(self, title: Message) -> tuple[Block, ...]:
        return (gap(2.5), *self.setter.lines(title, self.width, HEADING), gap(1.0))

    def _kind(self, kind: FlowKind) -> tuple[Block, ...]:
        title, meaning = KINDS[kind]
        lines = self.setter.lines(title, self.width - 17, HEADING)
        marks = sample(kind, self.width - 15, HEADING.line_mm / 2, 14)
        told = self.setter.lines(meaning, self.width, SMALL, colour=MUTED)
        return (gap(2.5), *with_marks(lines, *marks), *told, gap(1.2))

    def _stream(self, number: int, stream: Stream) -> tuple[Block, ...]:
        ends = joined_by_arrow(self.names[stream.origin], self.names[stream.target])
        lines = self.setter.lines(ends, self.width - _LEFT, LABEL, _LEFT)
        number_tag = tag(stream.kind, number, 4.6, LABEL.line_mm / 2 + 0.4)
        told = (block for flow in stream.flows for block in self._flow(flow))
        return (gap(0.4), *with_marks(lines, *number_tag), gap(0.3), *told, gap(1.5))

    def _flow(self, flow: Flow) -> Iterator[Block]:
        step = say("step {number}", number=self.journey.number(flow.touchpoint)) if flow.touchpoint else None
        yield from self._claim(flow.what, flow, step)

    def _claim(self, words: Text, claim: Claim, step: Message | None = None) -> Iterator[Block]:
        """What is said, what it rests on as a sign before it, and where it was read below it."""
        lines = self.setter.lines(words, self.width - _LEFT - 3, BODY, _LEFT + 3)
        yield from with_marks(lines, *evidence_sign(claim.evidence, _LEFT + 0.9, BODY.line_mm / 2))
        parts = tuple(part for part in (step, references(self.journey, claim.source)) if part)
        if parts:
            yield from self.setter.lines(joined(parts), self.width - _LEFT - 3, SMALL, _LEFT + 3, MUTED)

    def _outstanding(self) -> tuple[Block, ...]:
        said = [self.setter.lines(each, self.width - 3, BODY, 3) for each in self._sentences()]
        dots = circle(0.9, BODY.line_mm / 2, 0.45, INK)
        return tuple(block for lines in said for block in (*with_marks(lines, dots), gap(0.9)))

    def _sentences(self) -> Iterator[Message]:
        return sentences(self.journey, self.found)

    def _absent(self, absent: Absent) -> tuple[Block, ...]:
        name = say("{name} ({kind})", name=absent.name, kind=absent.kind)
        lines = self.setter.lines(name, self.width - _LEFT, LABEL, _LEFT)
        return (
            gap(0.4),
            *with_marks(lines, *box_sample("missing", 0.6, 0.6, 8.0, LABEL.line_mm - 0.6)),
            gap(0.3),
            *self._claim(absent.why, absent),
            gap(1.5),
        )

    def _key(self) -> tuple[Block, ...]:
        return tuple(block for marks, words in _signs() for block in self._sign(marks, words))

    def _sign(self, marks: tuple[Mark, ...], words: Message) -> tuple[Block, ...]:
        return (*with_marks(self.setter.lines(words, self.width - _LEFT, BODY, _LEFT), *marks), gap(1.1))

    def _sources(self) -> Iterator[tuple[Block, ...]]:
        claims: Iterable[Claim] = (*(flow for each in self.found.streams for flow in each.flows), *self.found.absent)
        used = {id for claim in claims for id in claim.source}
        for place, source in enumerate(self.journey.sources, 1):
            if source.id in used:
                yield source_entry(place, source, self.width, self.setter).blocks


def joined_by_arrow(origin: Text, target: Text) -> Message:
    """From one to the other, on one line."""
    return Message("{origin} → {target}", {"origin": origin, "target": target})


def sentences(journey: Journey, found: ForceField) -> Iterator[Message]:
    """What stands out in a field; nothing for what nobody can tell."""
    names = {actor.id: actor.name for actor in journey.actors}

    def told(ids: Iterable[str]) -> Message:
        return listed(tuple(names[id] for id in ids))

    if found.over_the_citizen:
        yield say("Power over the citizen: {who}.", who=told(found.over_the_citizen))
    if found.only_give:
        yield say("Something only goes out from: {who}.", who=told(found.only_give))
    if found.only_get:
        yield say("Something only comes in at: {who}.", who=told(found.only_get))
    if found.apart:
        yield say("Of whom nobody has said what flows: {who}.", who=told(found.apart))
    if found.nobody:
        yield say("Of these kinds there is nobody: {kinds}.", kinds=listed(found.nobody))
    if not found.streams:
        yield say("Nobody has said yet what flows in this journey.")


def listed(things: tuple[object, ...]) -> Message:
    """Things with commas between them, each in the language that is spoken."""
    pattern = ", ".join(f"{{p{place}}}" for place in range(len(things)))
    return Message(pattern, {f"p{place}": thing for place, thing in enumerate(things)})


def _signs() -> Iterator[tuple[tuple[Mark, ...], Message]]:
    middle = BODY.line_mm / 2
    yield box_sample("met", 0.5, 0.3, 9, 2.8), say("somebody whom the citizen meets in a step")
    yield box_sample("unmet", 0.5, 0.3, 9, 2.8), say("somebody who stays out of the citizen's sight")
    yield box_sample("missing", 0.5, 0.3, 9, 2.8), say("somebody who is missing")
    grounds = tuple(circle(2.0 + 3.0 * nth, middle, 1.4, fill, box_edge()) for nth, fill in enumerate(RINGS))
    yield grounds, say("from the inside: people close by, organisations and creditors, systems")
    yield sample(FlowKind.DATA, 0.5, middle, 9, is_sourced=False), say("dashed: it has no source, ask and replace it")
    yield evidence_sign(Evidence.RESEARCH, 4.6, middle), say("has a source: the number in [brackets]")
    yield evidence_sign(Evidence.UNVERIFIED, 4.6, middle), say("general knowledge that nobody verified")
    yield evidence_sign(Evidence.ASSUMPTION, 4.6, middle), say("an assumption: ask, and replace it")
