"""What stands around a blueprint: the title above, the key and the sources below, the foot of each sheet."""

from __future__ import annotations

from collections.abc import Sequence

from voorzet.drawing.cards import joined
from voorzet.drawing.cells import Block, Cell, Typesetter, gap
from voorzet.drawing.scene import Box, Mark, Path, Stroke
from voorzet.drawing.signs import effect_sign, evidence_sign, load_sign, pain_sign
from voorzet.drawing.theme import BODY, HEADING, INK, LEAD, LOOP, MUTED, PAPER, PETROL, SMALL, THEN, TITLE, WAIT
from voorzet.graph.evidence import EvidenceShare, evidence_share
from voorzet.messages import Message, say, say_many
from voorzet.model.evidence import Evidence, LawStatus, Source
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona

DISCLAIMER = say("An aid for the conversation, not legal advice.")
UNASKED = say("Nobody asked citizens, unless a claim says so.")
_BAR = 62.0

Sign = tuple[tuple[Mark, ...], Message]
"""An entry of the key: a sign, some 8 × 3 mm from its top left, and what it says."""

EVIDENCE_SIGNS: tuple[Sign, ...] = (
    (evidence_sign(Evidence.RESEARCH, 4, 1.6), say("has a source: the number in [brackets]")),
    (evidence_sign(Evidence.UNVERIFIED, 4, 1.6), say("general knowledge that nobody verified")),
    (evidence_sign(Evidence.ASSUMPTION, 4, 1.6), say("an assumption: ask, and replace it")),
)


BLUEPRINT = say("Service blueprint")


def title_block(
    journey: Journey,
    persona: Persona | None,
    width: float,
    setter: Typesetter,
    what: Message = BLUEPRINT,
    share: EvidenceShare | None = None,
) -> Cell:
    """What it is, title, summary, and in how far it rests on sources: all of the journey, or the claims of `share`."""
    wide = width if width < 260 else width * 0.62
    blocks = (
        *setter.lines(joined((what, *standing(journey, persona))), width, BODY, colour=MUTED),
        gap(0.8),
        *setter.lines(journey.title, width, TITLE),
        gap(1.6),
        *setter.lines(journey.summary, wide, LEAD),
        gap(2.6),
        *evidence_bar(share or evidence_share(journey), width, setter),
        gap(4.0),
    )
    return Cell(width, blocks)


def key(width: float, setter: Typesetter, signs: Sequence[Sign] | None = None) -> Cell:
    """How to read these signs, or those of a blueprint, in as many columns as fit."""
    entries = [_entry(marks, words, setter) for marks, words in signs or _signs()]
    per_row = max(1, int(width // 62))
    blocks: list[Block] = [gap(3), *setter.lines(say("How to read this"), width, HEADING), gap(1)]
    for start in range(0, len(entries), per_row):
        row = entries[start : start + per_row]
        marks = tuple(m.moved(62.0 * nth, 0) for nth, entry in enumerate(row) for m in entry.marks(0, 0))
        blocks.append(Block(max(entry.height for entry in row) + 0.8, marks))
    return Cell(width, tuple(blocks))


def sources(document: Journey | Persona, width: float, setter: Typesetter) -> Cell:
    """The numbered list of sources, in as many columns as fit."""
    if not document.sources:
        return Cell(width)
    many = max(1, int(width // 125))
    room = width / many
    entries = [source_entry(place, source, room - 5, setter) for place, source in enumerate(document.sources, 1)]
    blocks: list[Block] = [gap(3), *setter.lines(say("Sources"), width, HEADING), gap(1)]
    for start in range(0, len(entries), many):
        blocks += beside(entries[start : start + many], room)
    return Cell(width, tuple(blocks))


def foot(page: int, pages: int, width: float, setter: Typesetter) -> tuple[Mark, ...]:
    """The last line of a sheet, from its own top left."""
    left = joined((DISCLAIMER, UNASKED, "Voorzet"))
    right = say("sheet {page} of {pages}", page=page, pages=pages)
    marks: list[Mark] = [Path((("M", (0, 0)), ("L", (width, 0))), Stroke(MUTED, 0.15))]
    for block in setter.lines(left, width - 30, SMALL, colour=MUTED)[:1]:
        marks += (mark.moved(0, 1.2) for mark in block.marks)
    for block in setter.lines(right, 30, SMALL, colour=MUTED)[:1]:
        marks += (mark.moved(width - getattr(mark, "width", 0), 1.2) for mark in block.marks)
    return tuple(marks)


def standing(journey: Journey, persona: Persona | None) -> tuple[Message, ...]:
    """What a reader must know first: of which state it is, how large, how fresh, seen by whom, reviewed by whom."""
    parts = [
        say("journey {state}", state=journey.state),
        say_many("{n} touchpoint", "{n} touchpoints", len(journey.touchpoints)),
        say("sources checked on {day}", day=journey.checked),
    ]
    if persona:
        parts.append(say("seen as {name}, a fictional person", name=persona.name))
    if journey.reviewed_by is None:
        parts.append(say("not yet reviewed"))
    else:
        parts.append(say("reviewed by {role}", role=journey.reviewed_by))
    return tuple(parts)


def trust(share: EvidenceShare) -> Message:
    """In how far what is said rests on sources."""
    counts = dict(share.counts)
    return say(
        "Of {n} claims, {sourced} have a source, {unverified} nobody verified and {assumed} are assumptions.",
        n=share.claims, sourced=share.sourced, unverified=counts.get(Evidence.UNVERIFIED, 0),
        assumed=counts.get(Evidence.ASSUMPTION, 0),
    )  # fmt: skip


def evidence_bar(share: EvidenceShare, width: float, setter: Typesetter) -> tuple[Block, ...]:
    """One bar, parted by what the claims rest on, with the same in words."""
    counts = dict(share.counts)
    parts = (share.sourced, counts.get(Evidence.UNVERIFIED, 0), counts.get(Evidence.ASSUMPTION, 0))
    bar = min(_BAR, width / 3)
    marks: list[Mark] = []
    x = 0.0
    for count, fill in zip(parts, (PETROL, "#a9c3cd", PAPER), strict=True):
        wide = bar * count / max(share.claims, 1)
        if count:
            marks.append(Box(x, 0.6, wide, 2.2, fill, Stroke(PETROL, 0.25)))
        x += wide
    lines = setter.lines(trust(share), width - bar - 4, BODY, bar + 3)
    return (Block(lines[0].height, (*marks, *lines[0].marks)), *lines[1:])


def _signs() -> tuple[Sign, ...]:
    ways = ((THEN, say("then")), (WAIT, say("after waiting")), (LOOP, say("back to an earlier step")))
    return (
        *EVIDENCE_SIGNS,
        (pain_sign(4, 1.6, True), say("what hurts or goes wrong")),
        (load_sign(3, 0.5, 0.8, 8), say("load: one square for each thing asked of the citizen")),
        (effect_sign(2, 2.2, 1.6), say("supports a value (two: strongly)")),
        (effect_sign(-2, 2.2, 1.6), say("presses a value (two: strongly)")),
        *(((Path((("M", (0, 1.6)), ("L", (8, 1.6))), stroke),), words) for stroke, words in ways),
        (
            (Path((("M", (0, 1.6)), ("L", (8, 1.6))), Stroke(INK, 0.6, (0.4, 1.3))),),
            say("feeling: nothing is known of the steps between"),
        ),
    )


def _entry(marks: tuple[Mark, ...], words: Message, setter: Typesetter) -> Cell:
    lines = setter.lines(words, 50, BODY, 10)
    return Cell(62, (Block(lines[0].height, (*marks, *lines[0].marks)), *lines[1:]))


def source_entry(place: int, source: Source, width: float, setter: Typesetter) -> Cell:
    """One source with its number."""
    parts: list[object] = [source.title]
    if source.publisher:
        parts.append(source.publisher)
    if source.law:
        parts.append(source.law.bwb or source.law.celex or say("bill {number}", number=source.law.bill or ""))
        if source.law.status is not LawStatus.IN_FORCE:
            parts.append(source.law.status)
    if source.published:
        parts.append(source.published)
    number = setter.lines(f"{place}", 6, SMALL, colour=MUTED)
    lines = setter.lines(joined(tuple(parts)), width - 6, SMALL, 6)  # type: ignore[arg-type]
    return Cell(width, (Block(lines[0].height, (*number[0].marks, *lines[0].marks)), *lines[1:], gap(0.6)))


def beside(cells: Sequence[Cell], room: float) -> tuple[Block, ...]:
    """Cells next to each other, each in `room` mm, as one pile of strips, so that they part line by line."""
    made: list[Block] = []
    longest = max(len(cell.blocks) for cell in cells)
    for nth in range(longest):
        row = [(place, cell.blocks[nth]) for place, cell in enumerate(cells) if nth < len(cell.blocks)]
        marks = tuple(mark.moved(room * place, 0) for place, block in row for mark in block.marks)
        made.append(Block(max(block.height for _, block in row), marks))
    return tuple(made)
