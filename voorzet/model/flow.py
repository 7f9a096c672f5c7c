"""What flows between those who act in a journey."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator

from voorzet.messages import say
from voorzet.model.base import Slug, wrong
from voorzet.model.evidence import Claim
from voorzet.model.text import Text


class FlowKind(StrEnum):
    """What flows. `POWER`: who can decide about somebody, sanction them, or take from what is theirs."""

    DATA = "data"
    MONEY = "money"
    HELP = "help"
    POWER = "power"


class Flow(Claim):
    """Something that goes from one actor to another (ids), perhaps in one step (`touchpoint`, an id).

    A data annotation with sender and receiver is a flow of data already, and is not written twice.
    """

    kind: FlowKind
    origin: Annotated[Slug, Field(alias="from")]
    target: Annotated[Slug, Field(alias="to")]
    what: Text
    touchpoint: Slug | None = None

    @model_validator(mode="after")
    def _goes_somewhere(self) -> Flow:
        if self.origin == self.target:
            raise wrong(say("A flow goes from one to another: here, from and to are the same."), at="to")
        return self
