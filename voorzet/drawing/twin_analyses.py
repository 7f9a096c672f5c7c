"""What stands out: rounds, ends, the slowest way, handovers, and what the journey asks of the citizen."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.drawing.telling import Sayable, Telling
from voorzet.drawing.twin import Cell, Line, Paragraph, Section, Table
from voorzet.graph.burden import Effort, PhaseBurden
from voorzet.graph.handovers import Handover
from voorzet.graph.paths import Loop
from voorzet.messages import Message, say, say_many


def analyses(telling: Telling) -> Iterator[Section]:
    """A heading, and a section for each analysis."""
    yield Section(telling.said(say("What stands out")), 1, "analyses")
    yield Section(telling.said(say("What it asks of the citizen")), 2, "burden", tuple(_burden(telling)))
    yield Section(telling.said(say("The slowest way")), 2, "slowest-way", tuple(_slowest(telling)))
    yield Section(telling.said(say("Going round")), 2, "loops", tuple(_loops(telling)))
    yield Section(telling.said(say("Ends and islands")), 2, "ends", tuple(_ends(telling)))
    yield Section(telling.said(say("From one to another")), 2, "handovers", tuple(_handovers(telling)))


def _burden(telling: Telling) -> Iterator[Paragraph | Table]:
    found = telling.insight
    yield _paragraph(telling, say("In all, the journey asks {load} things of the citizen.", load=found.load))
    yield _paragraph(telling, _known_time(found.effort))
    if found.demands:
        counted = (say("{demand} {count}×", demand=demand, count=count) for demand, count in found.demands)
        yield _paragraph(telling, say("Most often: {demands}.", demands=telling.joined(counted)))
    heads = (say("Phase"), say("Own time"), say("Steps without a known time"), say("Things asked"))
    yield Table(
        caption=telling.said(say("What each phase asks of the citizen")),
        heads=tuple(telling.said(head) for head in heads),
        rows=tuple(_phase_burden(telling, burden) for burden in found.phases),
        shares=(4, 2, 2, 2),
    )


def _known_time(effort: Effort) -> Message:
    if not effort.known:
        return say("How much of their own time it takes is not known for any step.")
    return say(
        "Own time: {minutes} minutes in all, known for {known} of the {steps} steps that ask something; "
        "assumptions among these: {assumed}.",
        known=effort.known, steps=effort.steps, minutes=effort.minutes, assumed=effort.assumed,
    )  # fmt: skip


def _phase_burden(telling: Telling, burden: PhaseBurden) -> tuple[Cell, ...]:
    name = next(phase.name for phase in telling.journey.phases if phase.id == burden.phase)
    known = burden.effort.known
    minutes = say_many("{n} minute", "{n} minutes", burden.effort.minutes) if known else say("not known")
    unknown = say("{unknown} of {steps}", unknown=burden.effort.unknown, steps=burden.effort.steps)
    return _row(telling, name, minutes if burden.effort.steps else "–", unknown, burden.load)


def _slowest(telling: Telling) -> Iterator[Paragraph | Table]:
    slowest = telling.insight.slowest_way
    unknown = slowest.unknown + slowest.unknown_elsewhere
    if not (slowest.days or unknown):
        yield _paragraph(telling, say("No waiting is described."))
        return
    if slowest.days:
        yield _paragraph(telling, _days(slowest.days, slowest.is_at_least))
    if unknown:
        waits = say_many("How long {n} wait takes is not known.", "How long {n} waits take is not known.", unknown)
        yield _paragraph(telling, waits)
    yield _list(telling, say("By way of"), [telling.step(id) for id in slowest.steps])
    if slowest.left_out:
        yield _paragraph(telling, say("Ways back are not counted; going round makes it longer."))


def _days(days: int, at_least: bool) -> Message:
    """The days of the slowest way, known to be all of them or not."""
    if at_least:
        return say_many(
            "At its slowest it takes at least {n} calendar day of waiting.",
            "At its slowest it takes at least {n} calendar days of waiting.",
            days,
        )
    return say_many(
        "At its slowest it takes {n} calendar day of waiting.",
        "At its slowest it takes {n} calendar days of waiting.",
        days,
    )


def _loops(telling: Telling) -> Iterator[Paragraph | Table]:
    if not telling.insight.loops:
        yield _paragraph(telling, say("Nobody goes round in this journey."))
    else:
        yield _list(telling, None, [_round(telling, loop) for loop in telling.insight.loops])


def _round(telling: Telling, loop: Loop) -> Line:
    way = telling.joined((telling.step(id) for id in (*loop.steps, loop.steps[0])), " → ")
    return way if loop.declared else telling.line(way, " (", say("not marked as a loop; is it meant?"), ")")


def _ends(telling: Telling) -> Iterator[Paragraph | Table]:
    found = telling.insight
    ending = [step.id for step in telling.journey.touchpoints if step.ends]
    for label, ids in (
        (say("Here the journey may end"), ending),
        (say("Here it stops, and nobody says that it ends"), found.dead_ends),
        (say("No way leads here"), found.unreachable),
    ):
        if ids:
            yield _list(telling, label, [telling.step(id) for id in ids])
    if not (ending or found.dead_ends):
        yield _paragraph(telling, say("The journey does not say where it ends."))


def _handovers(telling: Telling) -> Iterator[Paragraph | Table]:
    handovers = telling.insight.handovers
    if not handovers:
        yield _paragraph(telling, say("The same one acts from beginning to end."))
        return
    yield _paragraph(
        telling,
        say_many("Once somebody else takes over.", "{n} times somebody else takes over.", len(handovers)),
        " ",
        say(
            "Between organisations, without the citizen or a helper: {count}.",
            count=len(telling.insight.between_organisations),
        ),
    )
    heads = (say("After step"), say("From"), say("Next step"), say("To"))
    yield Table(
        caption=telling.said(say("Where somebody else takes over")),
        heads=tuple(telling.said(head) for head in heads),
        rows=tuple(_handover(telling, handover) for handover in handovers),
        shares=(4, 2, 4, 2),
    )


def _handover(telling: Telling, handover: Handover) -> tuple[Cell, ...]:
    before, after = (telling.step(id) for id in (handover.transition.origin, handover.transition.target))
    return _row(telling, before, handover.giver.name, after, handover.receiver.name)


def _row(telling: Telling, *things: Sayable) -> tuple[Cell, ...]:
    return tuple(Cell((telling.line(thing),)) for thing in things)


def _paragraph(telling: Telling, *things: Sayable) -> Paragraph:
    return Paragraph((telling.line(*things),))


def _list(telling: Telling, label: Message | None, items: list[Line]) -> Paragraph:
    return Paragraph(tuple(items), telling.said(label) if label else None, listed=True)
