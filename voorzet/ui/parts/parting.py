"""Where two personas on one journey may be expected to fare differently, next to each other."""

from __future__ import annotations

from collections.abc import Sequence

from voorzet.graph.expectation import Expectation
from voorzet.graph.parting import Parting
from voorzet.messages import say
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona
from voorzet.ui.parts.expected import expected
from voorzet.ui.parts.markup import Html, join, tag, words
from voorzet.ui.visit import Visit

Pair = tuple[Persona, Persona]


def parting_table(visit: Visit, journey: Journey, pair: Pair, partings: Sequence[Parting]) -> Html:
    """A row for each step where the expected ways part; below each other on a phone."""
    if not partings:
        nothing = say("Nothing that is recorded makes {one} and {other} fare differently here.",
                      one=pair[0].name, other=pair[1].name)  # fmt: skip
        return tag("p", visit.t(nothing))
    heads = (visit.t(say("Step")), pair[0].name, pair[1].name)
    head = tag("tr", *(tag("th", each, scope="col") for each in heads))
    caption = tag("caption", visit.t(say("Where their expected ways part")))
    rows = (_row(visit, journey, pair, each) for each in partings)
    return tag("table", caption, tag("thead", head), tag("tbody", *rows), class_="v-pair")


def _row(visit: Visit, journey: Journey, pair: Pair, parting: Parting) -> Html:
    step = journey.touchpoint(parting.touchpoint)
    name = tag("th", f"{journey.number(step.id)}. ", words(step.name, visit.language), scope="row")
    sides = zip(pair, (parting.first, parting.second), parting.out_of_reach, strict=True)
    return tag("tr", name, *(_side(visit, journey, *side) for side in sides))


def _side(visit: Visit, journey: Journey, who: Persona, found: tuple[Expectation, ...], unreached: bool) -> Html:
    told = [tag("div", expected(visit, journey, who, each), class_="v-said") for each in found]
    if unreached:
        far = say("{name} may be expected not to get here.", name=who.name)
        told.insert(0, tag("div", tag("strong", visit.t(far)), class_="v-said"))
    nothing = tag("span", visit.t(say("nothing of this expected")), class_="v-quiet")
    return tag("td", join(told) if told else nothing, data_who=who.name)
