"""The values that a service can support or press, and where two of them pull at each other."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from voorzet.messages import say
from voorzet.model.base import Slug, Value, wrong
from voorzet.model.evidence import Claim, Source
from voorzet.model.text import Language, Text


class Side(StrEnum):
    """Whose value it is first: of the citizen who is served, or of the public body that serves."""

    CITIZEN = "citizen"
    PUBLIC = "public"


class ValueCard(Value):
    """One value that annotations may name by `id`, and what is meant by it here."""

    id: Slug
    name: Text
    side: Side
    meaning: Text


def _two(ids: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(ids)) != 2 or len(ids) != 2:
        raise wrong(say("A tension is between two different values. Name two."))
    return ids


class Tension(Claim):
    """Two values, by id, that pull at each other in services, and why; the order of the two means nothing."""

    between: Annotated[tuple[Slug, ...], AfterValidator(_two), Field(json_schema_extra={"minItems": 2, "maxItems": 2})]
    why: Text


class ValueSet(Value):
    """The values that a team chooses from, with the tensions between them."""

    schema_: Annotated[Literal["values/1"], Field(alias="schema")]
    id: Slug
    language: Language = Language.NL
    checked: date
    sources: tuple[Source, ...] = ()
    values: Annotated[tuple[ValueCard, ...], Field(min_length=1)]
    tensions: tuple[Tension, ...] = ()

    def value(self, id: str) -> ValueCard | None:
        """The value with this id; None if it is not in the set."""
        return next((card for card in self.values if card.id == id), None)
