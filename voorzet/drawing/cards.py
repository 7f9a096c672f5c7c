"""A touchpoint as a card: number and name, how one gets here, who acts and how, what it asks, what hurts."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from voorzet.drawing.cells import Block, Cell, Typesetter, gap, with_marks
from voorzet.drawing.icons import icon
from voorzet.drawing.scene import Group, Mark, Stroke, Words
from voorzet.drawing.signs import BADGE, badge, evidence_sign, pain_sign
from voorzet.drawing.theme import BODY, BRICK, FRAME, FRAME_UNSURE, INK, MUTED, NAME, PETROL, SMALL
from voorzet.messages import Message, say, say_many
from voorzet.model.journey import Journey, Touchpoint, Transition, TransitionKind
from voorzet.model.persona import Persona
from voorzet.model.text import Text

PAD = 2.0
_ICON = 2.9
_THIN = Stroke(MUTED, 0.24)


def card(journey: Journey, touchpoint: Touchpoint, width: float, setter: Typesetter) -> Cell:
    """The card of one touchpoint, `width` mm wide."""
    blocks = (
        gap(PAD - 0.3),
        *_head(journey, touchpoint, width, setter),
        *_ways_in(journey, touchpoint, width, setter),
        *who_and_how(journey, touchpoint, width, setter),
        *asks(touchpoint, width, setter),
        *_pains(journey, touchpoint, width, setter),
        *_foot(journey, touchpoint, width, setter),
        gap(PAD - 0.5),
    )
    return Cell(width, blocks, FRAME if touchpoint.evidence.is_sourced else FRAME_UNSURE)


def group(touchpoint: Touchpoint, marks: tuple[Mark, ...], spoken: str = "") -> Group:
    """Marks tied to their step; with a `spoken` name they are the step itself, without one they only belong to it."""
    return Group(marks, touchpoint.id, touchpoint.lane, touchpoint.evidence, spoken)


def references(document: Journey | Persona, source: tuple[str, ...]) -> str:
    """The numbers of these sources in the document's list, as on every picture: ‘[1, 4]’, or nothing."""
    numbers = [str(place) for place, known in enumerate(document.sources, 1) if known.id in source]
    return f"[{', '.join(numbers)}]" if numbers else ""


def _head(journey: Journey, touchpoint: Touchpoint, width: float, setter: Typesetter) -> tuple[Block, ...]:
    left = PAD + 2 * BADGE + 1.1
    lines = setter.lines(touchpoint.name, width - left - PAD - 2.6, NAME, left)
    middle = NAME.line_mm / 2
    signs = (
        *badge(journey.number(touchpoint.id), PAD + BADGE - 0.4, middle + 0.2),
        *evidence_sign(touchpoint.evidence, width - PAD - 0.6, middle),
    )
    return (*with_marks(lines, *signs), gap(0.7))


def _ways_in(journey: Journey, touchpoint: Touchpoint, width: float, setter: Typesetter) -> tuple[Block, ...]:
    """How one gets here, where that is more than simply coming from the step before."""
    blocks: list[Block] = []
    for way in journey.ways_to(touchpoint.id):
        sentence = way_in(journey, way)
        if sentence is not None:
            blocks += setter.lines(sentence, width - 2 * PAD, SMALL, PAD, PETROL)
    return (*blocks, gap(0.5)) if blocks else ()


def way_in(journey: Journey, way: Transition) -> Message | None:
    """A transition told from its target; None where it only comes from the step before."""
    number = journey.number(way.origin)
    wait = waiting(way)
    if way.kind is TransitionKind.LOOP:
        start = say("back from {number}", number=number)
    elif way.condition or wait or number != journey.number(way.target) - 1:
        start = say("after {number}", number=number)
    else:
        return None
    parts: list[Message | Text | str] = [start]
    if way.condition:
        parts.append(way.condition)
    if wait:
        parts.append(wait)
    return joined(tuple(parts))


def waiting(way: Transition) -> Message | None:
    """How long a transition takes, or None where it takes no time that is known.

    Example:
        >>> way = {"from": "a", "to": "b", "evidence": "assumption", "wait_days": 30}
        >>> [str(waiting(Transition.model_validate(way | least))) for least in ({}, {"wait_days_least": 30})]
        ['up to 30 days', '30 days']
    """
    if way.wait_days is None:
        return say("waiting, nobody knows how long") if way.kind is TransitionKind.WAIT else None
    if way.wait_days_least is None:
        return say_many("up to {n} day", "up to {n} days", way.wait_days)
    if way.wait_days_least == way.wait_days:
        return say_many("{n} day", "{n} days", way.wait_days)
    return say("{least} to {n} days", least=way.wait_days_least, n=way.wait_days)


def joined(parts: Sequence[Message | StrEnum | Text | str], by: str = " · ") -> Message:
    """Parts of a line with a dot, or else `by`, between them."""
    pattern = by.join(f"{{p{place}}}" for place in range(len(parts)))
    return Message(pattern, {f"p{place}": part for place, part in enumerate(parts)})


def who_and_how(journey: Journey, touchpoint: Touchpoint, width: float, setter: Typesetter) -> tuple[Block, ...]:
    """Who acts, and through which channels."""
    actor = journey.actor(touchpoint.actor)
    who = with_icon(actor.kind, setter.lines(actor.name, width - 2 * PAD - _ICON - 1.0, BODY, PAD + _ICON + 1.0))
    return (*who, *_channels(touchpoint, width, setter))


def with_icon(thing: StrEnum, lines: tuple[Block, ...], left: float = PAD) -> tuple[Block, ...]:
    """Lines with a small picture before the first, `left` mm from the edge of the card."""
    return with_marks(lines, icon(thing, left - 0.1, (BODY.line_mm - _ICON) / 2, _ICON, _THIN))


def _channels(touchpoint: Touchpoint, width: float, setter: Typesetter) -> tuple[Block, ...]:
    """Channels side by side, each a picture and its word, on as many lines as they need."""
    rows: list[list[Mark]] = []
    x = width
    for channel in touchpoint.channels:
        words = setter.say(channel)
        wide = _ICON + 1.0 + BODY.width_mm(words)
        if x + wide > width - PAD:
            rows.append([])
            x = PAD
        rows[-1] += (
            icon(channel, x - 0.1, (BODY.line_mm - _ICON) / 2, _ICON, _THIN),
            Words(
                x + _ICON + 1.0,
                BODY.ascent_mm,
                words,
                wide - _ICON - 1.0,
                BODY.size_pt,
                BODY.weight,
                INK,
                setter.language,
            ),
        )
        x += wide + 2.4
    return tuple(Block(BODY.line_mm + 0.3, tuple(row)) for row in rows)


def asks(touchpoint: Touchpoint, width: float, setter: Typesetter) -> tuple[Block, ...]:
    """What a step asks of the citizen, and how much of their time."""
    parts: list[Message | str] = []
    if touchpoint.demands:
        parts.append(say("asks: {things}", things=joined(touchpoint.demands)))
    if touchpoint.effort_minutes is not None and touchpoint.effort_evidence is not None:
        parts.append(
            say("{minutes} min ({evidence})", minutes=touchpoint.effort_minutes, evidence=touchpoint.effort_evidence)
        )
    return tuple(block for part in parts for block in setter.lines(part, width - 2 * PAD, BODY, PAD, INK))


def _pains(journey: Journey, touchpoint: Touchpoint, width: float, setter: Typesetter) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for pain in touchpoint.pains:
        lines = setter.lines(pain.text, width - 2 * PAD - 3.2, BODY, PAD + 3.2, BRICK)
        blocks += (
            gap(0.5),
            *with_marks(lines, *pain_sign(PAD + 1.0, BODY.line_mm / 2 + 0.1, pain.evidence.is_sourced)),
        )
    return tuple(blocks)


def _foot(journey: Journey, touchpoint: Touchpoint, width: float, setter: Typesetter) -> tuple[Block, ...]:
    """Where one goes from here when that is not simply the next step, whether it may end here, and the sources."""
    onward = [
        journey.number(way.target)
        for way in journey.ways_from(touchpoint.id)
        if journey.number(way.target) != journey.number(touchpoint.id) + 1
    ]
    cited = (*touchpoint.source, *(source for pain in touchpoint.pains for source in pain.source))
    parts: list[Message | str] = []
    if onward:
        parts.append("→ " + ", ".join(str(number) for number in sorted(onward)))
    if touchpoint.ends:
        parts.append(say("may end here"))
    if refs := references(journey, cited):
        parts.append(refs)
    return (gap(0.4), *setter.lines(joined(tuple(parts)), width - 2 * PAD, SMALL, PAD, MUTED)) if parts else ()
