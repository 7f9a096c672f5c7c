"""What a team found out about a journey's proposals: facts, concerns, rulings, and the standing of verdicts."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, model_validator

from voorzet.messages import say
from voorzet.model.base import Slug, Value, wrong
from voorzet.model.deck import Lens, Match
from voorzet.model.evidence import Claim, Source
from voorzet.model.text import Language, Text

GROUNDS = {"task": "ground-task", "purpose": "ground-purpose", "give": "ground-data"}
"""The facts that say whether something unnamed gives a ground, by the question that needs one."""


class Presence(StrEnum):
    """Whether something was found, was found not to be there, or was looked for without an answer."""

    PRESENT = "present"
    ABSENT = "absent"
    MISSING = "missing"


class Fact(Claim):
    """A settled answer to one or more questions of fact (`about`).

    It holds for what its `scope` matches, from `holds_from` up to and not on `holds_to`, and is known from `known_from`
    on. `checked_by`: the role that looked, on the day `checked`. *Missing*: somebody looked, and could not tell.
    """

    id: Slug
    about: Annotated[tuple[Slug, ...], Field(min_length=1)]
    state: Presence
    value: Text | None = None
    scope: tuple[Match, ...] = ()
    holds_from: date | None = None
    holds_to: date | None = None
    known_from: date | None = None
    checked_by: Text | None = None
    checked: date
    disputed: bool = False

    @model_validator(mode="after")
    def _begins_before_it_ends(self) -> Fact:
        if self.holds_from and self.holds_to and self.holds_to < self.holds_from:
            raise wrong(say("holds_to lies before holds_from: check both days."), at="holds_to")
        return self

    def holds_on(self, day: date) -> bool:
        """Whether this holds on a day, and was known then."""
        known = self.known_from is None or self.known_from <= day
        begun = self.holds_from is None or self.holds_from <= day
        return known and begun and (self.holds_to is None or day < self.holds_to)


class Outcome(StrEnum):
    """What a role decides about a concern: accept it, back it with an article, or set it aside."""

    ACCEPTED = "accepted"
    BACKED = "backed"
    SET_ASIDE = "set-aside"


class Concern(Claim):
    """An objection that names no article. It stands beside a verdict and never changes it."""

    id: Slug
    text: Text
    role: Text
    question: Slug | None = None
    raised: date
    scope: tuple[Match, ...] = ()


class Ruling(Value):
    """A named role decides: about a concern, or in a dispute which card prevails. Until `valid_until`, if given."""

    id: Slug
    concern: Slug | None = None
    prevails: Slug | None = None
    outcome: Outcome | None = None
    article: str | None = None
    role: Text
    reason: Text
    day: date
    valid_until: date | None = None

    @model_validator(mode="after")
    def _rules_on_one_thing(self) -> Ruling:
        if (self.concern is None) is (self.prevails is None):
            raise wrong(say("A ruling is about a concern, or says which card prevails. Name one of them."))
        if self.concern is not None and self.outcome is None:
            raise wrong(say("A ruling on a concern needs an outcome."), at="concern")
        if self.outcome is Outcome.BACKED and not self.article:
            raise wrong(say("A concern is backed by an article: add “article: …”."), at="outcome")
        return self

    def holds_on(self, day: date) -> bool:
        """Whether this was decided by then, and still counts."""
        return self.day <= day and (self.valid_until is None or day < self.valid_until)


class StandingKind(StrEnum):
    """How far a verdict has come among people."""

    COMPUTED = "computed"
    DISCUSSED = "discussed"
    CONFIRMED = "confirmed"
    DEPARTED = "departed"


class Standing(Value):
    """What a role said of one lens of one proposal: discussed it, confirmed it, or departs from it for a reason."""

    proposal: Slug
    lens: Lens
    kind: StandingKind
    role: Text
    reason: Text | None = None
    day: date
    valid_until: date | None = None

    @model_validator(mode="after")
    def _says_why_it_departs(self) -> Standing:
        if self.kind is StandingKind.DEPARTED and self.reason is None:
            raise wrong(say("Who departs from a verdict says why: add “reason: …”."), at="kind")
        return self

    def holds_on(self, day: date) -> bool:
        """Whether this was said by then, and still counts."""
        return self.day <= day and (self.valid_until is None or day < self.valid_until)


class Facts(Value):
    """All that was found out and decided about the proposals of one journey."""

    schema_: Annotated[Literal["facts/1"], Field(alias="schema")]
    journey: Slug
    language: Language = Language.NL
    checked: date
    sources: tuple[Source, ...] = ()
    facts: tuple[Fact, ...] = ()
    concerns: tuple[Concern, ...] = ()
    rulings: tuple[Ruling, ...] = ()
    standings: tuple[Standing, ...] = ()

    def claims(self) -> tuple[Claim, ...]:
        """Every fact and every concern, which say what they rest on."""
        return (*self.facts, *self.concerns)
