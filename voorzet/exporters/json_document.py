"""What stands in a JSON export, by the names that stand in the file."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from voorzet.graph.burden import Effort, Load, PhaseBurden
from voorzet.graph.paths import Loop
from voorzet.model.base import Slug, Value
from voorzet.model.evidence import Evidence
from voorzet.model.journey import Demand, Journey
from voorzet.model.persona import Persona
from voorzet.model.text import Language

URN: Literal["urn:voorzet:schema:export:1"] = "urn:voorzet:schema:export:1"
"""Names the kind of document; the JSON Schema with this `$id` is `schema()`."""


class Step(Value):
    """From one touchpoint to another, both by id."""

    origin: Annotated[Slug, Field(alias="from")]
    target: Annotated[Slug, Field(alias="to")]


class Passing(Step):
    """A transition after which somebody else acts: from `giver` to `receiver`, both ids of actors."""

    giver: Slug
    receiver: Slug
    between_organisations: bool


class Slowest(Value):
    """The slowest way in calendar days; `at_least` where the days of some wait are not known."""

    days: int
    at_least: bool
    steps: tuple[Slug, ...]
    left_out: tuple[Step, ...]
    unknown: int
    unknown_elsewhere: int


class Felt(Value):
    """One point of an emotion curve, −2 … +2; `assumed` where nobody was asked and nothing was read."""

    touchpoint: Slug
    level: int
    assumed: bool


class Curve(Value):
    """The emotion curve of a persona, or without one of whoever travels."""

    persona: Slug | None = None
    points: tuple[Felt, ...]


class Share(Value):
    """What the claims rest on; percent rounded down."""

    claims: int
    sourced: int
    percent_sourced: int
    counts: dict[Evidence, int]


class Analysis(Value):
    """What was worked out about the journey, steps by id in reading order."""

    start: Slug
    loops: tuple[Loop, ...]
    dead_ends: tuple[Slug, ...]
    unreachable: tuple[Slug, ...]
    slowest_way: Slowest
    effort: Effort
    effort_on_slowest_way: Effort
    loads: tuple[Load, ...]
    demands: dict[Demand, int]
    phases: tuple[PhaseBurden, ...]
    handovers: tuple[Passing, ...]
    feelings: tuple[Curve, ...]
    evidence: Share
    assumed_only: tuple[Slug, ...]


class Document(Value):
    """The whole file; `journey` and `personas` are documents of their own kind, as in the content folder."""

    urn: Annotated[Literal["urn:voorzet:schema:export:1"], Field(alias="$schema")] = URN
    schema_: Annotated[Literal["export/1"], Field(alias="schema")] = "export/1"
    language: Language
    notice: str
    journey: Journey
    personas: tuple[Persona, ...]
    analysis: Analysis


def schema() -> dict[str, object]:
    """The JSON Schema of the document, by the names that stand in the file."""
    return {"$id": URN, **Document.model_json_schema(by_alias=True, mode="serialization")}
