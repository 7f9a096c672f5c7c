"""What is said on grounds that may no longer hold on a given day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from voorzet.messages import Message, say
from voorzet.model.evidence import Claim, Evidence, Law, LawStatus, Source
from voorzet.model.journey import Journey, Quote, Touchpoint, Transition
from voorzet.model.persona import Persona
from voorzet.model.values import ValueSet

MOST_DAYS = 183
"""A source or a review older than so many days is stale: half a year."""

Document: TypeAlias = Journey | Persona | ValueSet
About: TypeAlias = Claim | Quote | Transition | Document


class Doubt(StrEnum):
    """Why something said may no longer hold."""

    UNVERIFIED = "unverified"
    SOURCE_OLD = "source-old"
    LAW_LAPSED = "law-lapsed"
    LAW_NOT_YET = "law-not-yet"
    REVIEW_OLD = "review-old"


@dataclass(frozen=True)
class Stale:
    """One doubt about one thing said.

    `touchpoint`: the step (id) it is said of, or that a transition leaves; None for what is said of no step. `source`:
    where the doubt lies; None if it lies in no source. `is_effort`: it is about the minutes of the step, and not about
    the step itself.
    """

    doubt: Doubt
    says: Message
    about: About
    touchpoint: str | None = None
    source: Source | None = None
    is_effort: bool = False


@dataclass(frozen=True)
class _Said:
    about: About
    evidence: Evidence | None
    source: tuple[str, ...]
    touchpoint: str | None = None
    is_effort: bool = False


def staleness(document: Document, on: date) -> tuple[Stale, ...]:
    """Every doubt about everything a journey, persona or value set says, on this day: the review first, then in order.

    Something said is in doubt when nobody checked it, when a source was last looked up more than `MOST_DAYS` before
    `on`, or when it rests on a law that has lapsed, is a bill, or is not yet in force on `on`. What rests on several
    sources gives one doubt for each that fails. An assumption goes stale only with a source that it names.

    Note:
        A journey about a scheme that has ended rightly rests on lapsed law: a doubt is a question, not a mistake.

    Source:
        Voorzet's own rule (DESIGN §4, *Standing*: older than six months is stale).

    Example:
        >>> from datetime import date
        >>> from builders import journey, step
        >>> ask = journey(step("ask", evidence="register"), checked=date(2026, 1, 15))
        >>> [each.doubt.value for each in staleness(ask, date(2026, 7, 17))]
        []
        >>> [each.doubt.value for each in staleness(ask, date(2026, 7, 18))]
        ['review-old', 'source-old']
    """
    doubts = {source.id: tuple(_of_source(source, on)) for source in document.sources}
    return (*_of_review(document, on), *(stale for said in _said(document) for stale in _of(said, doubts)))


_Doubts: TypeAlias = dict[str, tuple[tuple[Doubt, Message, Source], ...]]


def _of(said: _Said, doubts: _Doubts) -> Iterator[Stale]:
    if said.evidence is Evidence.UNVERIFIED:
        yield Stale(Doubt.UNVERIFIED, say("Nobody checked this."), said.about, said.touchpoint, None, said.is_effort)
    for id in said.source:
        for doubt, says, source in doubts.get(id, ()):
            yield Stale(doubt, says, said.about, said.touchpoint, source, said.is_effort)


def _of_source(source: Source, on: date) -> Iterator[tuple[Doubt, Message, Source]]:
    if _is_old(source.checked, on):
        says = say("{source} was last looked up on {day}, more than six months before.",
                   source=source.title, day=source.checked)  # fmt: skip
        yield Doubt.SOURCE_OLD, says, source
    found = _of_law(source, source.law, on) if source.law else None
    if found:
        yield (*found, source)


def _of_law(source: Source, law: Law, on: date) -> tuple[Doubt, Message] | None:
    if law.valid_to and law.valid_to < on:
        return Doubt.LAW_LAPSED, say("{source} applied until {day}.", source=source.title, day=law.valid_to)
    if law.status is LawStatus.LAPSED:
        return Doubt.LAW_LAPSED, say("{source} no longer applies.", source=source.title)
    if law.status is LawStatus.BILL:
        return Doubt.LAW_NOT_YET, say("{source} is a bill, not yet law.", source=source.title)
    if law.valid_from and law.valid_from > on:
        return Doubt.LAW_NOT_YET, say("{source} applies only from {day}.", source=source.title, day=law.valid_from)
    return None


def _of_review(document: Document, on: date) -> Iterator[Stale]:
    if _is_old(document.checked, on):
        says = say("The whole was last gone through on {day}, more than six months before.", day=document.checked)
        yield Stale(Doubt.REVIEW_OLD, says, document)


def _is_old(checked: date, on: date) -> bool:
    return (on - checked).days > MOST_DAYS


def _said(document: Document) -> Iterator[_Said]:
    if isinstance(document, Journey):
        yield from (said for touchpoint in document.touchpoints for said in _of_touchpoint(touchpoint))
        yield from (_Said(way, way.evidence, way.source, way.origin) for way in document.transitions)
        yield from (_Said(flow, flow.evidence, flow.source, flow.touchpoint) for flow in document.flows)
        yield from (_Said(absent, absent.evidence, absent.source) for absent in document.absent)
    else:
        claims = _of_persona(document) if isinstance(document, Persona) else document.tensions
        yield from (_Said(claim, claim.evidence, claim.source) for claim in claims)


def _of_touchpoint(touchpoint: Touchpoint) -> Iterator[_Said]:
    for claim in touchpoint.claims():
        yield _Said(claim, claim.evidence, claim.source, touchpoint.id)
    yield _Said(touchpoint, touchpoint.effort_evidence, touchpoint.effort_source, touchpoint.id, is_effort=True)
    for quote in touchpoint.quotes:
        yield _Said(quote, None, quote.source, touchpoint.id)


def _of_persona(persona: Persona) -> Iterator[Claim]:
    for name in type(persona).model_fields:
        found = getattr(persona, name)
        yield from (each for each in found if isinstance(each, Claim)) if isinstance(found, tuple) else ()
