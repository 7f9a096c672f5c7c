"""Small cards, variants, facts and situations, so that a test of verdicts shows what it is about and nothing else.

card("no", forbids=True, when=[asks("automated", "yes")])       a card that forbids, by an article that holds
situation(variant(level="alert", sender="svb"), facts=[fact("ground-task", "absent")])
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from builders import DAY, SOURCE, text

from voorzet.model.deck import Card, Deck, Lift, Match
from voorzet.model.evidence import Law, Source
from voorzet.model.facts import Concern, Fact, Facts, Ruling
from voorzet.model.journey import Journey
from voorzet.model.offer import DataItem, Leg
from voorzet.model.persona import Persona
from voorzet.model.proposal import Proposal, Variant
from voorzet.verdict.situation import Situation

SOURCES = (Source(id=SOURCE, title=text("A source"), checked=DAY),)


def law(bwb: str = "BWBR0000001", article: str = "1", **fields: Any) -> Law:
    """A law; in force since long ago unless a status or a day is given."""
    own = {"status": "in-force"} if fields else {"status": "in-force", "valid_from": "2001-01-01"}
    return Law(**{"bwb": bwb, "article": article, **own, **fields})


def asks(about: str, *values: str, **fields: Any) -> Match:
    """A match of a word: one of these values, or `is_not`, `at_least` or `at_most`."""
    return Match(about=about, **({"is_": values} if values else {}), **fields)


def asks_fact(name: str, state: str = "present") -> Match:
    """A match of a fact."""
    return Match(fact=name, is_=(state,))


def either(*matches: Match) -> Match:
    """One of these."""
    return Match(any_of=matches)


def card(id: str = "a-card", says: str = "permits", question: str = "task", **fields: Any) -> Card:
    """A card by law, checked and in force, that applies always; `once` and `lift` may be the role that acts."""
    for name in ("once", "lift"):
        if isinstance(fields.get(name), str):
            fields[name] = Lift(by=fields[name], act=text("it is done"))
    if question == "data":
        fields = {"aspect": "use", **fields}
    if fields.get("exception_to"):
        fields = {"exception_by": "2", **fields}
    own = {
        "id": id,
        "name": text(id),
        "reads": text(f"{id} is so"),
        "says": says,
        "question": question,
        "law": law(),
        "evidence": "law",
        "source": (SOURCE,),
        "checked": DAY,
    }
    return Card(**{**own, **fields})


def deck(*cards: Card, id: str = "a-deck", **fields: Any) -> Deck:
    """A deck of these cards."""
    own: dict[str, Any] = {"schema": "deck/1", "id": id, "title": text(id), "checked": DAY, "sources": SOURCES}
    return Deck(**{**own, **fields, "cards": cards})


def leg(origin: str = "uwv", target: str = "svb", data: str = "income", **fields: Any) -> Leg:
    """A flow of one kind of data, from the wage administration, before first contact."""
    special = fields.pop("special", False)
    own = {"id": f"{origin}-{target}-{data}", "register": "polisadministratie", "contact": "before"}
    items = (DataItem(kind=data, name=text(data), special=special),)
    return Leg(**{**own, "from": origin, "to": target, "items": items, **fields})


def variant(level: str = "alert", **fields: Any) -> Variant:
    """A variant at this level; what is not given was not considered."""
    return Variant(level=level, **fields)


def proposal(chosen: Variant | None = None, id: str = "a-proposal", **fields: Any) -> Proposal:
    """A proposal for `a-journey`; `alternatives` by attribute."""
    own: dict[str, Any] = {
        "schema": "proposal/1",
        "id": id,
        "journey": "a-journey",
        "title": text("A proposal"),
        "summary": text("What is offered."),
        "checked": DAY,
        "chosen": chosen or variant(),
    }
    return Proposal(**{**own, **fields})


def fact(about: str, state: str = "present", **fields: Any) -> Fact:
    """A fact by its question; its id is the question unless given."""
    own = {"id": about, "about": (about,), "state": state, "evidence": "expert", "source": (SOURCE,), "checked": DAY}
    return Fact(**{**own, **fields})


def facts(
    *found: Fact, concerns: Iterable[Concern] = (), rulings: Iterable[Ruling] = (), journey: str = "a-journey"
) -> Facts:
    """What was found out about a journey."""
    own: dict[str, Any] = {"schema": "facts/1", "journey": journey, "checked": DAY, "sources": SOURCES}
    return Facts(**own, facts=found, concerns=tuple(concerns), rulings=tuple(rulings))


def ruling(prevails: str, **fields: Any) -> Ruling:
    """A jurist says which card comes first."""
    own = {"id": f"{prevails}-prevails", "prevails": prevails, "role": text("jurist"), "reason": text("so"), "day": DAY}
    return Ruling(**{**own, **fields})


def situation(
    chosen: Variant | None = None,
    *,
    facts: Iterable[Fact] | Facts = (),
    day: date = DAY,
    persona: Persona | None = None,
    journey: Journey | None = None,
    **fields: Any,
) -> Situation:
    """A variant on `DAY`, with these facts; other fields go to the proposal."""
    whole = proposal(chosen, **fields)
    known = facts if isinstance(facts, Facts) else _facts(facts)
    return Situation(whole, whole.chosen, day, journey, known, persona)


def _facts(found: Iterable[Fact]) -> Facts:
    return facts(*found)
