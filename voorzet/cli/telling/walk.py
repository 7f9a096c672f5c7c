"""What a persona may be expected to meet on a journey: with the trait behind it, and never as a fact."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.cli.telling.asking import numbers
from voorzet.cli.telling.claims import grounded
from voorzet.cli.telling.heading import headed
from voorzet.graph.expectation import Expectation
from voorzet.graph.findings import Findings, Traveller
from voorzet.graph.tables import because
from voorzet.i18n import Speech
from voorzet.messages import say
from voorzet.model.journey import Journey


def walks(journey: Journey, found: Findings, speech: Speech) -> Iterator[str]:
    """Each persona's way in a few lines; every expectation where there is one persona only.

    Two personas are told below each other and never added up.
    """
    title = say("What personas may be expected to meet: an expectation by their traits, never a fact")
    told = (line for each in found.travellers for line in _one(journey, each, len(found.travellers) == 1, speech))
    yield from headed(title, told, speech)


def _one(journey: Journey, it: Traveller, in_full: bool, speech: Speech) -> Iterator[str]:
    name = it.persona.name
    if it.stops:
        yield speech(
            say("{name} may be expected to stop in step {steps}.", name=name, steps=numbers(journey, it.stops))
        )
    else:
        yield speech(say("Nothing that is recorded gives reason to expect that {name} stops.", name=name))
    if it.out_of_reach:
        far = numbers(journey, it.out_of_reach)
        yield speech(say("Out of reach of {name} then: step {steps}.", name=name, steps=far))
    if it.walk.prefers:
        liked = ", ".join(speech(fit.channel) for fit in it.walk.prefers)
        yield speech(say("{name} would rather use: {channels}.", name=name, channels=liked))
    if in_full:
        for each in it.walk.expectations:
            yield from _expected(journey, each, speech)
    elif it.walk.expectations:
        yield speech(say("All that {name} may meet: --persona {id}", name=name, id=it.persona.id))


def _expected(journey: Journey, each: Expectation, speech: Speech) -> Iterator[str]:
    """What may be met in one step, and below it each trait that gives reason to expect it."""
    step = journey.touchpoint(each.touchpoint)
    yield f"{journey.number(step.id):3}. {speech(step.name)}: {speech(each.says)}"
    for trait in each.rests_on:
        why = because(trait)
        reason = say("because: {why}", why=why) if why else say("because the journey says so")
        yield f"     {grounded(speech(reason), trait, speech)}"
