"""Personas side by side: what each may be expected to meet, with the trait behind it; never added up."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.drawing.abreast import abreast
from voorzet.graph.expectation import Expectation
from voorzet.graph.findings import Findings, Traveller
from voorzet.messages import say, say_many
from voorzet.model.journey import Journey
from voorzet.ui.parts.expected import traits
from voorzet.ui.parts.figure import figure
from voorzet.ui.parts.markup import Html, join, tag, words
from voorzet.ui.parts.openable import step_button, step_buttons
from voorzet.ui.parts.rows import folded, table
from voorzet.ui.visit import Visit

HOW_TO_READ = say(
    "Each line is one fictional persona: what their traits give reason to expect, at the step with that number. It "
    "says nothing about people in general; lines are never added up or averaged."
)


def personas(visit: Visit, journey: Journey, found: Findings) -> Html:
    """A line for each persona; below it, for each, every expectation and what it rests on."""
    if not found.travellers:
        return tag("p", visit.t(say("Personas name the journeys they travel under “journeys”.")), class_="v-quiet")
    drawn = figure(lambda width: abreast(journey, found.travellers, width, visit.language), visit.t(HOW_TO_READ))
    return join([drawn, *(_one(visit, journey, each) for each in found.travellers)])


def _one(visit: Visit, journey: Journey, each: Traveller) -> Html:
    """Who it is and where they may stop; every expectation folded in, unless this persona was chosen."""
    many = len(each.walk.expectations)
    summary = say_many("{n} expectation of {name}", "All {n} expectations of {name}", many, name=each.persona.name)
    is_chosen = visit.traveller is not None and visit.traveller.id == each.persona.id
    every = folded(visit.t(summary), _table(visit, journey, each), is_open=is_chosen) if many else None
    return tag("section", tag("h3", each.persona.name), *_sentences(visit, journey, each), every)


def _sentences(visit: Visit, journey: Journey, each: Traveller) -> Iterator[Html]:
    yield tag("p", words(each.persona.tagline, visit.language), class_="v-quiet")
    if not each.stops:
        says = say("Nothing that is recorded gives reason to expect that {name} stops.", name=each.persona.name)
        yield tag("p", visit.t(says))
    for label, steps in (
        (say("May be expected to stop at"), each.stops),
        (say("Out of reach then"), each.out_of_reach),
    ):
        if steps:
            yield tag("div", tag("strong", visit.t(label), ": "), step_buttons(visit, journey, steps), class_="v-named")
    if each.walk.prefers:
        liked = ", ".join(visit.t(fit.channel) for fit in each.walk.prefers)
        yield tag("p", tag("strong", visit.t(say("Would rather use")), ": "), liked)


def _table(visit: Visit, journey: Journey, each: Traveller) -> Html:
    rows = (_row(visit, journey, each, expectation) for expectation in each.walk.expectations)
    caption = say("What {name} may be expected to meet", name=each.persona.name)
    return table(visit, caption, (say("Step"), say("Expectation"), say("Because")), rows)


def _row(visit: Visit, journey: Journey, it: Traveller, each: Expectation) -> tuple[Html | str, ...]:
    reasons = traits(visit, journey, it.persona, each.rests_on)
    return step_button(visit, journey, each.touchpoint), visit.t(each.says), join(reasons)
