"""What a journey asks of a citizen, in six figures that say what they do not know."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from voorzet.graph.insight import Insight
from voorzet.messages import Message, say, say_many
from voorzet.model.journey import Journey
from voorzet.ui.parts.markup import Html, tag
from voorzet.ui.visit import Visit

Fact = tuple[Message, Message, Message | None]
"""What it is, how much, and what is not known."""


def facts(visit: Visit, journey: Journey) -> Html:
    """The figures of a journey, as a list of terms."""
    found = visit.toolkit.insight(journey, visit.traveller)
    return figures(visit, _facts(journey, found))


def figures(visit: Visit, some: Iterable[Fact]) -> Html:
    """These figures side by side."""
    return tag("dl", *(_shown(visit, fact) for fact in some), class_="v-figures")


def _facts(journey: Journey, found: Insight) -> Iterator[Fact]:
    phases = say_many("in {n} phase", "in {n} phases", len(journey.phases))
    yield say("Steps"), say("{n}", n=found.steps), phases
    yield waiting(found)
    yield own_time(found)
    yield say("Asked of the citizen"), say_many("{n} thing", "{n} things", found.load), None
    between = len(found.between_organisations)
    note = say_many("{n} of them between organisations", "{n} of them between organisations", between)
    yield say("Handovers"), say("{n}", n=len(found.handovers)), note
    claims = say_many("of {n} claim", "of {n} claims", found.evidence.claims)
    yield say("With a source"), say("{percent} %", percent=found.evidence.percent_sourced), claims


def waiting(found: Insight) -> Fact:
    """The days of the slowest way, as far as they are known."""
    days, unknown = found.slowest_way.days, found.slowest_way.unknown
    figure = say_many("{n} day", "{n} days", days) if days or not unknown else say("not known")
    note = say_many("and {n} wait that is not known", "and {n} waits that are not known", unknown) if unknown else None
    return say("Waiting on the slowest way"), figure, note if days else None


def own_time(found: Insight) -> Fact:
    """The citizen’s own minutes, and for how many steps they are known."""
    effort = found.effort
    figure = say_many("{n} minute", "{n} minutes", effort.minutes) if effort.known else say("not known")
    note = say("known for {known} of {steps} steps", known=effort.known, steps=effort.steps)
    return say("The citizen’s own time"), figure, note if effort.known else None


def _shown(visit: Visit, fact: Fact) -> Html:
    name, figure, note = fact
    small = tag("small", visit.t(note)) if note else None
    return tag("div", tag("dt", visit.t(name)), tag("dd", visit.t(figure), small))
