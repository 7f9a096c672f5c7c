"""What can be worked out about a journey, subject by subject."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from voorzet.cli.telling.asking import asked_twice, piles
from voorzet.cli.telling.heading import headed
from voorzet.cli.telling.risks import doubts, missed, values
from voorzet.graph.burden import Effort
from voorzet.graph.evidence import EvidenceShare
from voorzet.graph.findings import Findings
from voorzet.graph.headlines import headlines, standing_out
from voorzet.graph.insight import Insight
from voorzet.graph.paths import Loop
from voorzet.graph.waiting import SlowestWay
from voorzet.i18n import Speech
from voorzet.messages import Message, say, say_many
from voorzet.model.journey import Journey
from voorzet.model.workspace import Workspace


def findings(workspace: Workspace, journey: Journey, found: Findings, speech: Speech) -> Iterator[str]:
    """What stands out first, then all of it by subject; one line a finding, steps by their numbers."""
    lines = headlines(journey, found, workspace.value_name)
    sections: tuple[tuple[Message, Iterable[str]], ...] = (
        (say("What stands out"), (speech(line.says) for line in standing_out(lines))),
        (say("What is asked twice"), asked_twice(journey, found, speech)),
        (say("What this journey does"), _does(journey, found.alone, speech)),
        (say("What piles up"), piles(journey, found.alone, speech)),
        (say("Who can be missed"), missed(journey, found, speech)),
        (say("Values under pressure"), values(workspace, journey, found, speech)),
        (say("What may no longer hold"), doubts(journey, found, speech)),
    )
    for nth, (title, told) in enumerate(sections):
        section = tuple(headed(title, told, speech))
        yield from ("", *section) if nth and section else section


def _does(journey: Journey, insight: Insight, speech: Speech) -> Iterator[str]:
    def route(steps: tuple[str, ...]) -> str:
        return " → ".join(str(journey.number(step)) for step in steps)

    for loop in insight.loops:
        yield speech(_round(loop, route((*loop.steps, loop.steps[0]))))
    yield speech(_slowest(insight.slowest_way, route(insight.slowest_way.steps)))
    yield speech(_handovers(insight))
    yield speech(_time(insight.effort))
    yield speech(
        say_many("Asks {n} thing of the citizen in all.", "Asks {n} things of the citizen in all.", insight.load)
    )
    for step in insight.dead_ends:
        yield speech(say("Step {step} leads nowhere, and is not said to be an end.", step=journey.number(step)))
    for step in insight.unreachable:
        yield speech(say("Nobody can come to step {step} from the beginning.", step=journey.number(step)))
    yield speech(_evidence(insight.evidence, speech))


def _round(loop: Loop, route: str) -> Message:
    if loop.declared:
        return say("People can go round: {route}.", route=route)
    return say("People can go round: {route}. The journey does not call this a loop.", route=route)


def _slowest(way: SlowestWay, route: str) -> Message:
    days = say_many("{n} calendar day", "{n} calendar days", way.days)
    if way.is_at_least:
        return say("The slowest way takes at least {days} of waiting (not every wait is known): {route}.",
                   days=days, route=route)  # fmt: skip
    return say("The slowest way takes {days} of waiting: {route}.", days=days, route=route)


def _handovers(insight: Insight) -> Message:
    handovers = say_many("{n} handover", "{n} handovers", len(insight.handovers))
    return say("{handovers}, of which {n} between organisations.",
               handovers=handovers, n=len(insight.between_organisations))  # fmt: skip


def _time(effort: Effort) -> Message:
    if not effort.known:
        return say("The citizen's own time is not known: no source gives minutes for any step.")
    minutes = say_many("{n} minute", "{n} minutes", effort.minutes)
    return say("The citizen's own time: {minutes}, known for {known} of {steps} steps, {assumed} of them assumed.",
               minutes=minutes, known=effort.known, steps=effort.steps, assumed=effort.assumed)  # fmt: skip


def _evidence(share: EvidenceShare, speech: Speech) -> Message:
    kinds = ", ".join(f"{speech(kind)} {count}" for kind, count in share.counts)
    return say("Of {claims} claims, {percent}% name a source: {kinds}.",
               percent=share.percent_sourced, claims=share.claims, kinds=kinds)  # fmt: skip
