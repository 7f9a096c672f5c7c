"""What happens in a life, so that journeys and personas speak of the same things."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from voorzet.model.base import Slug, Value
from voorzet.model.text import Language, Text


class LifeEvent(Value):
    """Something that happens to people and makes them travel, or makes them open to help."""

    id: Slug
    name: Text


class LifeEvents(Value):
    """The list of them, in the order in which people choose from it."""

    schema_: Annotated[Literal["life-events/1"], Field(alias="schema")]
    language: Language = Language.NL
    life_events: Annotated[tuple[LifeEvent, ...], Field(min_length=1)]
