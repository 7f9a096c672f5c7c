"""Headed lists and facts: what texts about a step or a persona are made of."""

from __future__ import annotations

from collections.abc import Iterable

from voorzet.messages import Message, say
from voorzet.ui.parts.markup import Html, tag
from voorzet.ui.visit import Visit


def listed(visit: Visit, heading: Message, items: Iterable[Html], level: int = 3) -> Html | None:
    """A heading and a list below it; None if there is nothing to list."""
    found = [tag("li", item) for item in items]
    return tag("section", tag(f"h{level}", visit.t(heading)), tag("ul", *found)) if found else None


def fact(visit: Visit, name: Message, value: str) -> Html:
    """What it is, and how it is; stands in a `dl`."""
    return tag("div", tag("dt", visit.t(name)), tag("dd", value))


def who(visit: Visit, persona: str | None) -> str:
    """The name of a persona by id; None is whoever travels."""
    if persona is None:
        return visit.t(say("Whoever travels"))
    known = visit.workspace.personas.get(persona)
    return known.name if known else persona
