"""What stands out in a journey, in one sentence for each kind of finding."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from voorzet.graph.findings import Findings, Traveller, are_twins
from voorzet.graph.handovers import Handover
from voorzet.graph.insight import Insight
from voorzet.graph.missed import Gap, Missed
from voorzet.graph.repetition import KindTwice
from voorzet.graph.stacking import Period
from voorzet.graph.staleness import Doubt
from voorzet.messages import Message, say, say_many
from voorzet.model.journey import Actor, ActorKind, Journey
from voorzet.model.text import Text

MOST = 4
"""As many findings as people take in at once."""

HARD, MANY = -2, 3
"""A value that is pressed hard, and so often, is told among the first."""


class Subject(StrEnum):
    """What a finding is about, the most telling first."""

    ASKED_TWICE = "asked-twice"
    BURDEN = "burden"
    PERSONAS = "personas"
    VALUES = "values"
    MISSED = "missed"
    HANDOVERS = "handovers"
    EVIDENCE = "evidence"


@dataclass(frozen=True)
class Headline:
    """One finding in a sentence; `is_telling` False: there is nothing of the kind, or little."""

    subject: Subject
    says: Message
    is_telling: bool = True


WHY: dict[Gap, Message] = {
    Gap.DEAD_END: say("it stops there, and nobody says that it ends"),
    Gap.EARLY_END: say("it ends there for some, while others go on"),
    Gap.OWN_REPORT: say("people must report changes by themselves"),
    Gap.OWN_SEARCH: say("people must find it out by themselves"),
    Gap.REGISTER: say("it starts from data that not everybody is in"),
    Gap.SELECTION: say("a system chooses who goes which way"),
    Gap.ONLY_CHANNEL: say("a persona cannot use any channel there"),
}
"""How people are missed, as the end of a sentence that has said that they are."""


def headlines(journey: Journey, found: Findings, name: Callable[[str], Text]) -> tuple[Headline, ...]:
    """One sentence for each `Subject`, in that order.

    Args:
        journey: the one that `found` is about.
        found: from `findings.findings`.
        name: what a value is called, as `Workspace.value_name` does.

    Note:
        Personas are told one by one: there is no sentence about how many of them do something.

    Source:
        That of each analysis. Which finding of a kind is the most telling, is Voorzet's own rule: data of a kind that
        was given before and that somebody has already, then what has to be told again, then what has to be done again;
        the fullest period; the first who may stop; the value that is pressed hardest, and telling if that is so in
        `MANY` steps.

    Example:
        >>> from builders import DAY, journey, step, workspace
        >>> from voorzet.graph.findings import findings
        >>> two = journey(step("ask", demands=["prove"]), step("again", demands=["prove"]), "ask>again")
        >>> str(headlines(two, findings(workspace(), two, DAY), workspace().value_name)[0].says)
        'On one way through, “prove” is asked 2 times.'
    """
    return (
        _asked_twice(found),
        _burden(found.alone),
        _personas(journey, found.travellers),
        _values(journey, found, name),
        _missed(found.missed),
        _handovers(found.alone),
        _evidence(found),
    )


def standing_out(lines: Iterable[Headline]) -> tuple[Headline, ...]:
    """The most telling of them, at most `MOST`, in their order.

    Example:
        >>> lines = [Headline(Subject.BURDEN, say("much"), number > 1) for number in range(9)]
        >>> standing_out(lines) == tuple(lines[2:6])
        True
    """
    return tuple(line for line in lines if line.is_telling)[:MOST]


def _asked_twice(found: Findings) -> Headline:
    alone = found.alone
    kinds = [(each.receiver, kind) for each in alone.given_twice for kind in each.kinds]
    given = max(alone.given_twice, key=lambda each: each.times, default=None)
    told = next((each for each in alone.asked_twice if each.is_information), None)
    if kinds:
        says = _same_kind(*max(kinds, key=lambda each: (bool(each[1].holders), each[1].times)))
    elif given and (told is None or given.times >= told.times):
        says = say("On one way through, people give data {times} times to the same receiver: {receiver}.",
                   receiver=given.receiver.name, times=given.times)  # fmt: skip
    elif told:
        says = say("On one way through, “{demand}” is asked {times} times.", demand=told.demand, times=told.times)
    else:
        return Headline(Subject.ASKED_TWICE, _not_information(alone), False)
    return Headline(Subject.ASKED_TWICE, says)


def _same_kind(receiver: Actor, twice: KindTwice) -> Message:
    told = {"receiver": receiver.name, "data": twice.data, "times": twice.times}
    if not twice.holders:
        return say(
            "On one way through, people give the same kind of data ({data}) {times} times to {receiver}.", **told
        )
    holder = min(twice.holders, key=lambda each: each.kind is not ActorKind.SYSTEM)
    return say("On one way through, people give data ({data}) {times} times to {receiver}, while {holder} has data of "
               "that kind already.", holder=holder.name, **told)  # fmt: skip


def _not_information(alone: Insight) -> Message:
    if not alone.asked_twice:
        return say("Nothing is asked twice on any way through, as far as is recorded.")
    often = alone.asked_twice[0]
    return say("No information is asked twice, as far as is recorded. What comes back most is “{demand}”: {times} "
               "times on one way through.", demand=often.demand, times=often.times)  # fmt: skip


def _burden(alone: Insight) -> Headline:
    fullest = max(alone.periods, key=lambda each: each.load)
    whole = alone.periods[-1].so_far
    if not whole:
        says = say("The slowest way asks nothing of the citizen, as far as is recorded.")
    elif fullest.may_be_later and fullest.load == whole:
        says = say_many(
            "The slowest way asks {n} thing; over how long is not known.",
            "The slowest way asks {n} things; over how long is not known.",
            whole,
        )
    else:
        says = _fullest(fullest, whole)
    return Headline(Subject.BURDEN, says, bool(whole))


def _fullest(period: Period, whole: int) -> Message:
    days = {"first": period.first_day + 1, "last": period.last_day + 1, "load": period.load, "whole": whole}
    if period.may_be_later:
        return say("As far as waits are known, the journey asks most from day {first} to {last}: {load} of the {whole} "
                   "things on the slowest way.", **days)  # fmt: skip
    if period.first_day == 0:
        return say("The journey asks most in the first {last} days: {load} of the {whole} things on the slowest way.",
                   **days)  # fmt: skip
    return say("The journey asks most from day {first} to {last}: {load} of the {whole} things on the slowest way.",
               **days)  # fmt: skip


def _personas(journey: Journey, travellers: tuple[Traveller, ...]) -> Headline:
    stopping = [each for each in travellers if each.stops]
    if not travellers:
        return Headline(Subject.PERSONAS, say("No persona travels this journey yet."), False)
    if not stopping:
        says = say("No persona is expected to stop on the way, by the traits that are recorded.")
        return Headline(Subject.PERSONAS, says, False)
    first = stopping[0]
    step = journey.touchpoint(first.stops[0]).name
    going_on = [each.persona for each in travellers if not each.stops and are_twins(each.persona, first.persona)]
    if going_on:
        says = say("{name} and {twin} are in the same situation. Expected: {name} may stop at “{step}”, {twin} not.",
                   name=first.persona.name, twin=going_on[0].name, step=step)  # fmt: skip
    elif more := len(first.stops) - 1:
        says = say_many(
            "Expected: {name} may stop at “{step}”, or at {n} other step.",
            "Expected: {name} may stop at “{step}”, or at {n} other steps.",
            more,
            name=first.persona.name,
            step=step,
        )
    else:
        says = say("Expected: {name} may stop at “{step}”.", name=first.persona.name, step=step)
    return Headline(Subject.PERSONAS, says)


def _missed(found: tuple[Missed, ...]) -> Headline:
    if not found:
        says = say("Nobody is missed by how the journey is built, as far as is recorded.")
        return Headline(Subject.MISSED, says, False)
    steps: dict[Gap, set[str]] = {}
    for each in found:
        steps.setdefault(each.gap, set()).add(each.touchpoint)
    most = max(steps, key=lambda gap: len(steps[gap]))
    says = say_many(
        "At {n} step people can be missed: {why}.",
        "At {n} steps people can be missed, most often because {why}.",
        len(set.union(*steps.values())),
        why=WHY[most],
    )
    return Headline(Subject.MISSED, says)


def _values(journey: Journey, found: Findings, name: Callable[[str], Text]) -> Headline:
    if found.unprotected:
        pressed = max(found.unprotected, key=lambda each: (-each.worst, len(each.steps)))
        says = say_many(
            "The value “{value}” is under pressure in {n} step, and no step supports it.",
            "The value “{value}” is under pressure in {n} steps, and no step supports it.",
            len(pressed.steps),
            value=name(pressed.value),
        )
        return Headline(Subject.VALUES, says, pressed.worst == HARD and len(pressed.steps) >= MANY)
    if found.pulls:
        pull = found.pulls[0]
        says = say("In “{step}”, “{supported}” is supported while “{pressed}” comes under pressure.",
                   step=journey.touchpoint(pull.touchpoint).name, supported=name(pull.supported.value or ""),
                   pressed=name(pull.pressed.value or ""))  # fmt: skip
        return Headline(Subject.VALUES, says)
    says = say("No value is under pressure without a step that supports it, as far as is recorded.")
    return Headline(Subject.VALUES, says, False)


def _handovers(alone: Insight) -> Headline:
    every, between = len(alone.handovers), len(alone.between_organisations)
    if not every:
        says = say("The same one acts from beginning to end.")
    elif not between:
        says = say_many(
            "Once somebody else takes over, and not between organisations.",
            "{n} times somebody else takes over, never between organisations.",
            every,
        )
    else:
        says = _between(every, between, passed_on(alone.between_organisations)[0])
    return Headline(Subject.HANDOVERS, says, bool(between))


def _between(every: int, between: int, most: tuple[Actor, Actor, int]) -> Message:
    giver, receiver, times = most
    if times == 1:
        return say_many(
            "Of {every} handovers, {n} is between organisations.",
            "Of {every} handovers, {n} are between organisations.",
            between,
            every=every,
        )
    return say("Of {every} handovers, {between} are between organisations, most often from {giver} to {receiver}: "
               "{times} times.", every=every, between=between, giver=giver.name, receiver=receiver.name,
               times=times)  # fmt: skip


def passed_on(handovers: Iterable[Handover]) -> tuple[tuple[Actor, Actor, int], ...]:
    """From whom to whom a journey passes, and how often; the most frequent first, equals in file order.

    Example:
        >>> from builders import journey, step
        >>> from voorzet.graph.handovers import handovers
        >>> made = journey(step("ask"), step("weigh", actor="council"), step("prove"), "ask>weigh>prove>weigh")
        >>> [(giver.id, receiver.id, times) for giver, receiver, times in passed_on(handovers(made))]
        [('citizen', 'council', 2), ('council', 'citizen', 1)]
    """
    found = list(handovers)
    actors = {actor.id: actor for each in found for actor in (each.giver, each.receiver)}
    counts = Counter((each.giver.id, each.receiver.id) for each in found)
    return tuple((actors[giver], actors[receiver], times) for (giver, receiver), times in counts.most_common())


def _evidence(found: Findings) -> Headline:
    share = found.alone.evidence
    of = {"claims": share.claims, "percent": share.percent_sourced}
    doubted = len({(id(each.about), each.is_effort) for each in found.stale if each.doubt is not Doubt.REVIEW_OLD})
    if not doubted:
        says = say("Of {claims} claims, {percent}% name a source, and none of those has gone stale.", **of)
        return Headline(Subject.EVIDENCE, says, False)
    says = say_many(
        "Of {claims} claims, {percent}% name a source; {n} may no longer hold or was never checked.",
        "Of {claims} claims, {percent}% name a source; {n} may no longer hold or were never checked.",
        doubted,
        **of,
    )
    return Headline(Subject.EVIDENCE, says)
