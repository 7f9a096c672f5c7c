"""What a claim rests on: its kind of evidence and its sources."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from pydantic import HttpUrl, model_validator
from pydantic_core import PydanticCustomError

from voorzet.messages import say
from voorzet.model.base import Slug, Value, wrong
from voorzet.model.text import Text


class Evidence(StrEnum):
    """What a claim rests on. `UNVERIFIED`: general knowledge that nobody checked; `ASSUMPTION`: an admitted guess."""

    RESEARCH = "research"
    REGISTER = "register"
    LAW = "law"
    EXPERT = "expert"
    LIVED_EXPERIENCE = "lived-experience"
    TESTED = "tested"
    ASSUMPTION = "assumption"
    UNVERIFIED = "unverified"

    @property
    def is_sourced(self) -> bool:
        """Whether claims of this kind must name a source."""
        return self not in (Evidence.ASSUMPTION, Evidence.UNVERIFIED)


class LawStatus(StrEnum):
    """Where a law stands."""

    IN_FORCE = "in-force"
    BILL = "bill"
    LAPSED = "lapsed"


class Law(Value):
    """A reference to law: BWB id, CELEX number or bill number, with article and standing. Never the text of the law."""

    bwb: str | None = None
    celex: str | None = None
    bill: str | None = None
    article: str | None = None
    status: LawStatus
    valid_from: date | None = None
    valid_to: date | None = None
    known_from: date | None = None

    @model_validator(mode="after")
    def _is_named(self) -> Law:
        if not (self.bwb or self.celex or self.bill):
            raise wrong(say("A law needs its number: bwb, celex or bill."))
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise wrong(say("valid_to lies before valid_from: check both days."), at="valid_to")
        return self


class Source(Value):
    """Where something was read. `checked` is the day it was last looked up."""

    id: Slug
    title: Text
    publisher: str | None = None
    url: HttpUrl | None = None
    published: date | str | None = None
    checked: date
    law: Law | None = None
    note: Text | None = None


def without_source(evidence: Evidence) -> PydanticCustomError:
    """What is wrong with a claim of this kind of evidence that names no source."""
    return wrong(
        say("evidence: {evidence} needs a source. Name one under source; a claim without is an assumption.",
            evidence=evidence.value),
        at="evidence",
    )  # fmt: skip


class Claim(Value):
    """Something said to be so, with what it rests on.

    Sourced kinds of evidence must name at least one source; *assumption* and *unverified* need none.
    """

    evidence: Evidence
    source: tuple[Slug, ...] = ()

    @model_validator(mode="after")
    def _has_source(self) -> Claim:
        if self.evidence.is_sourced and not self.source:
            raise without_source(self.evidence)
        return self
