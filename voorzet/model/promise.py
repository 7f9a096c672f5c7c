"""What a proposal says about its effect on people: reach, harm and repair, steps, prototypes, promises."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from voorzet.messages import say
from voorzet.model.base import Slug, Value, wrong
from voorzet.model.evidence import Claim
from voorzet.model.offer import Body
from voorzet.model.text import Text


class ReachStage(StrEnum):
    """The stations between the people who are meant and the people who are helped."""

    IN_GROUP = "in-group"
    IN_REGISTER = "in-register"
    SELECTED = "selected"
    REACHED = "reached"
    ACCEPTS = "accepts"
    HELPED = "helped"


class ReachFigure(Claim):
    """About how many people are at one station; `note` says what is counted."""

    stage: ReachStage
    people: Annotated[int, Field(ge=0)]
    note: Text | None = None


class Reach(Value):
    """How many people there are at each station that something is known of."""

    stages: tuple[ReachFigure, ...]


class Mending(Value):
    """What may go wrong for one group of people, and what is done then."""

    harm: Text
    repair: Text
    owner: Body | None = None


class Repair(Value):
    """Harm and repair for each group; None where nobody looked yet."""

    wrongly_approached: Mending | None = None
    missed: Mending | None = None
    not_approached: Mending | None = None
    third_parties: Mending | None = None


class StepChange(StrEnum):
    """What a to-be step does to the journey as it is."""

    ADDS = "adds"
    REMOVES = "removes"
    MOVES = "moves"
    MERGES = "merges"


class ToBeStep(Value):
    """A step of the journey as it might be. `touchpoints`: the as-is steps that it follows on, or that it changes."""

    id: Slug
    change: StepChange
    name: Text
    by: Body | None = None
    touchpoints: tuple[Slug, ...] = ()


class PrototypeKind(StrEnum):
    """What people would hold, see or hear."""

    LETTER = "letter"
    CARD = "card"
    CALL_SCRIPT = "call-script"
    DOORSTEP_SENTENCE = "doorstep-sentence"
    SCREEN = "screen"


class Prototype(Value):
    """One version of what people would get; versions count from 1."""

    id: Slug
    kind: PrototypeKind
    version: Annotated[int, Field(ge=1)]
    words: Text
    made: date | None = None


class PromiseState(StrEnum):
    """What became of a promise."""

    OPEN = "open"
    KEPT = "kept"
    LATE = "late"
    WITHDRAWN = "withdrawn"


class Promise(Value):
    """What was promised to whom, by when; whether it was kept; and whether people were told."""

    id: Slug
    to: Text
    what: Text
    by: Body | None = None
    due: date | None = None
    state: PromiseState = PromiseState.OPEN
    told: bool | None = None

    @model_validator(mode="after")
    def _who_was_late_was_due(self) -> Self:
        if self.state is PromiseState.LATE and self.due is None:
            raise wrong(say("A promise that is late has a day: add “due: …”."), at="state")
        return self
