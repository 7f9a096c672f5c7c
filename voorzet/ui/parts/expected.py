"""What a persona may be expected to meet, with the trait behind it and what that rests on."""

from __future__ import annotations

from collections.abc import Iterable

from voorzet.graph.expectation import Expectation
from voorzet.graph.tables import because
from voorzet.messages import say
from voorzet.model.evidence import Claim
from voorzet.model.journey import Journey, Touchpoint
from voorzet.model.persona import Persona
from voorzet.ui.parts.claims import footing
from voorzet.ui.parts.markup import Html, join, tag, words
from voorzet.ui.visit import Visit


def expected(visit: Visit, journey: Journey, persona: Persona, expectation: Expectation) -> Html:
    """One expectation: what it says, and behind it each trait with its evidence."""
    demands = ", ".join(visit.t(demand) for demand in expectation.demands)
    asked = tag("div", visit.t(say("Asked here: {things}", things=demands)), class_="v-quiet") if demands else None
    says = tag("strong", visit.t(expectation.says))
    return join([says, asked, *traits(visit, journey, persona, expectation.rests_on)])


def traits(visit: Visit, journey: Journey, persona: Persona, rests_on: Iterable[Claim]) -> list[Html]:
    """Each trait in its own words with its evidence; a step that speaks for itself gives its evidence only."""
    return [_trait(visit, journey, persona, claim) for claim in rests_on]


def _trait(visit: Visit, journey: Journey, persona: Persona, claim: Claim) -> Html:
    document = journey if isinstance(claim, Touchpoint) else persona
    sources = {source.id: source for source in document.sources}
    said = because(claim)
    why = tag("div", words(said, visit.language)) if said else None
    return tag("div", why, footing(visit, claim, sources), class_="v-why")
