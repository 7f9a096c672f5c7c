"""What the journey asks of the citizen: over the calendar, in all, and in each phase."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.drawing.pile import period_name, pile
from voorzet.graph.burden import PhaseBurden
from voorzet.graph.findings import Findings
from voorzet.graph.letters import Letter
from voorzet.messages import Message, say, say_many
from voorzet.model.journey import Journey
from voorzet.ui.parts.facts import Fact, figures, own_time, waiting
from voorzet.ui.parts.figure import figure
from voorzet.ui.parts.markup import Html, join
from voorzet.ui.parts.openable import step_button, step_buttons
from voorzet.ui.parts.rows import bar, folded, table
from voorzet.ui.visit import Visit

HOW_TO_READ = say(
    "Each square is one thing asked, with the number of the step that asks it; an envelope is a letter. Only the "
    "slowest way is drawn, day 1 being where the journey begins: who waits less gets the same in fewer days."
)


def burden(visit: Visit, journey: Journey, found: Findings) -> Html:
    """A row for each period; then figures; then a row for each phase; then the letters."""
    alone = found.alone
    parts: list[Html | None] = [
        figure(lambda width: pile(journey, alone, width, visit.language), visit.t(HOW_TO_READ)),
        folded(visit.t(say("As a table")), _periods(visit, journey, found)),
        figures(visit, _figures(found)),
        _phases(visit, journey, found),
    ]
    if alone.letters:
        title = say_many("The step that brings a letter", "The {n} steps that bring a letter", len(alone.letters))
        parts.append(folded(visit.t(title), _letters(visit, journey, alone.letters)))
    return join(parts)


def _figures(found: Findings) -> Iterator[Fact]:
    yield waiting(found.alone)
    yield own_time(found.alone)
    yield say("Asked of the citizen, all branches"), say_many("{n} thing", "{n} things", found.alone.load), None
    letters = found.alone.letters
    uncertain = sum(not letter.is_certain for letter in letters)
    note = say_many("{n} of them may come another way", "{n} of them may come another way", uncertain)
    yield say("Letters, all branches"), say("{n}", n=len(letters)), note if uncertain else None


def _periods(visit: Visit, journey: Journey, found: Findings) -> Html:
    telling = {letter.touchpoint for letter in found.alone.letters}
    telling |= {step.id for step in journey.touchpoints if step.load}
    rows = (
        (
            visit.t(period_name(period)),
            str(period.load),
            str(period.so_far),
            str(period.letters),
            step_buttons(visit, journey, (step for step in period.steps if step in telling)),
        )
        for period in found.alone.periods
    )
    heads = say("Days"), say("Things asked"), say("Things asked so far"), say("Letters"), say("By these steps")
    return table(visit, say("What the slowest way asks, in periods of 30 days"), heads, rows)


def _phases(visit: Visit, journey: Journey, found: Findings) -> Html:
    most = max(phase.load for phase in found.alone.phases)
    names = {phase.id: visit.t(phase.name) for phase in journey.phases}
    rows = ((names[each.phase], bar(each.load, most), visit.t(_minutes(each))) for each in found.alone.phases)
    heads = say("Phase"), say("Things asked"), say("Own time")
    return table(visit, say("What each phase asks, all branches together"), heads, rows)


def _minutes(phase: PhaseBurden) -> Message:
    effort = phase.effort
    if not effort.steps:
        return say("nothing to do")
    if not effort.known:
        return say_many("not known for its {n} step", "not known for any of its {n} steps", effort.steps)
    minutes = say_many("{n} minute", "{n} minutes", effort.minutes)
    return say("{minutes}, known for {known} of {steps} steps", minutes=minutes, known=effort.known, steps=effort.steps)


def _letters(visit: Visit, journey: Journey, letters: tuple[Letter, ...]) -> Html:
    rows = (
        (
            step_button(visit, journey, each.touchpoint),
            visit.t(journey.actor(journey.touchpoint(each.touchpoint).actor).name),
            ", ".join(map(visit.t, each.beside)) or visit.t(say("none")),
        )
        for each in letters
    )
    return table(visit, say("Letters"), (say("Step"), say("From"), say("Other channels it may come by")), rows)
