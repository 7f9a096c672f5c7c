"""Who can be missed, which values are under pressure, and what may no longer hold."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.cli.telling.asking import numbers
from voorzet.graph.doubts import by_ground
from voorzet.graph.findings import Findings
from voorzet.i18n import Speech
from voorzet.messages import say, say_many
from voorzet.model.journey import Journey
from voorzet.model.workspace import Workspace


def missed(journey: Journey, found: Findings, speech: Speech) -> Iterator[str]:
    """A line for each place where people can be missed, by the number of the step."""
    for each in found.missed:
        yield f"{journey.number(each.touchpoint):3}. {speech(each.says)}"


def values(workspace: Workspace, journey: Journey, found: Findings, speech: Speech) -> Iterator[str]:
    """The values that are pressed and nowhere supported, then the steps where two of them pull."""
    for each in found.unprotected:
        yield speech(say("The value “{value}” is pressed in step {steps}, and supported in none.",
                         value=workspace.value_name(each.value), steps=numbers(journey, each.steps)))  # fmt: skip
    for pull in found.pulls:
        yield speech(
            say("Step {step} supports “{supported}” and presses “{pressed}”: {why}",
                step=journey.number(pull.touchpoint), supported=workspace.value_name(pull.supported.value or ""),
                pressed=workspace.value_name(pull.pressed.value or ""), why=pull.tension.why)
        )  # fmt: skip


def doubts(journey: Journey, found: Findings, speech: Speech) -> Iterator[str]:
    """A line for each ground that fails on the day of `found`, with how much rests on it."""
    for each in by_ground(journey, found.stale):
        if each.steps:
            rests = say_many("{n} claim rests on it, in step {steps}.", "{n} claims rest on it, in step {steps}.",
                             each.claims, steps=numbers(journey, each.steps))  # fmt: skip
            yield f"{speech(each.says)} {speech(rests)}"
        else:
            yield speech(each.says)
