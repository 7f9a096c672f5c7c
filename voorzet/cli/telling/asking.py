"""What a journey asks again, what piles up over the calendar, and which letters it brings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from voorzet.graph.findings import Findings
from voorzet.graph.insight import Insight
from voorzet.graph.letters import Letter
from voorzet.graph.stacking import Period
from voorzet.i18n import Speech
from voorzet.messages import Message, say, say_many
from voorzet.model.journey import Journey


def asked_twice(journey: Journey, found: Findings, speech: Speech) -> Iterator[str]:
    """A line for each thing that one way through asks more than once, information first; then what somebody has."""
    insight = found.alone
    for given in insight.given_twice:
        steps = numbers(journey, given.steps)
        yield speech(say("Data for {receiver}: {times} times at most on one way; in step {steps}.",
                         receiver=given.receiver.name, times=given.times, steps=steps))  # fmt: skip
    for again in sorted(insight.asked_twice, key=lambda each: not each.is_information):
        yield speech(say("“{demand}”: {times} times at most on one way; in step {steps}.",
                         demand=again.demand, times=again.times, steps=numbers(journey, again.steps)))  # fmt: skip
    if not (insight.given_twice or insight.asked_twice):
        yield speech(say("Nothing is asked twice on any way through, as far as is recorded."))
    for held in found.held:
        holders = ", ".join(speech(holder.name) for holder in held.holders)
        yield speech(say("In step {step} people give data ({data}), while somebody has data of that kind already: "
                         "{holders}.", step=journey.number(held.touchpoint), data=held.data,
                         holders=holders))  # fmt: skip


def piles(journey: Journey, insight: Insight, speech: Speech) -> Iterator[str]:
    """A line for each period of the slowest way, and one for the letters."""
    for period in insight.periods:
        yield speech(_period(period))
    if insight.letters:
        yield speech(_letters(journey, insight.letters))


def numbers(journey: Journey, steps: Iterable[str]) -> str:
    """Steps by their numbers: ‘3, 8, 12’."""
    return ", ".join(str(journey.number(step)) for step in steps)


def _period(period: Period) -> Message:
    things = say_many("{n} thing asked", "{n} things asked", period.load)
    if period.letters:
        letters = say_many("{n} letter", "{n} letters", period.letters)
        things = say("{things}, {letters}", things=things, letters=letters)
    days = {"first": period.first_day + 1, "last": period.last_day + 1, "things": things}
    if period.may_be_later:
        return say("Day {first} to {last} of the slowest way, or later: {things}.", **days)
    return say("Day {first} to {last} of the slowest way: {things}.", **days)


def _letters(journey: Journey, letters: tuple[Letter, ...]) -> Message:
    steps = numbers(journey, (letter.touchpoint for letter in letters))
    uncertain = numbers(journey, (letter.touchpoint for letter in letters if not letter.is_certain))
    counted = say_many("{n} letter on all ways together", "{n} letters on all ways together", len(letters))
    if uncertain:
        return say("{letters}, in step {steps}; that of step {uncertain} may come by another channel.",
                   letters=counted, steps=steps, uncertain=uncertain)  # fmt: skip
    return say("{letters}, in step {steps}.", letters=counted, steps=steps)
