"""A proposal for proactive service: what is offered to whom, with which data, and which choices are still open."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import GenericAlias
from typing import Annotated, Any, Literal

from pydantic import ConfigDict, Field, create_model, model_validator

from voorzet.messages import say
from voorzet.model.base import Slug, Value, wrong
from voorzet.model.evidence import Claim, Source
from voorzet.model.journey import Channel
from voorzet.model.offer import Body, Control, Decides, Leg, Level, Scheme, Window
from voorzet.model.promise import Promise, Prototype, Reach, Repair, ToBeStep
from voorzet.model.text import Language, Text


class Variant(Value):
    """One choice of every attribute of a proposal. What is None was not considered yet; that is not the same as *no*.

    `legs`, `channels`, `controllers` and `processors`: empty means none. Channels stand in the order they are tried.
    `bound`: the law leaves little or nothing to decide. `source_told`: people hear where their data came from.
    `outcome_to_source`: who gave the signal hears what came of it. `no_consequences`: the text says that declining has
    none. `entitlement_named`: people are told personally that they may have a right. `enforcement_use`: the same data
    may be used to check on people; never, unless somebody says so.
    """

    level: Level
    trigger: Slug | None = None
    window: Window | None = None
    sender: Body | None = None
    task_holder: Body | None = None
    scheme: Scheme | None = None
    scheme_holder: Body | None = None
    decider: Body | None = None
    controllers: tuple[Body, ...] = ()
    processors: tuple[Body, ...] = ()
    legs: tuple[Leg, ...] = ()
    channels: tuple[Channel, ...] = ()
    decides: Decides | None = None
    automated: bool | None = None
    profiling: bool | None = None
    bound: bool | None = None
    ai_system: bool | None = None
    consent_only: bool | None = None
    decline: Control | None = None
    object: Control | None = None
    opt_out: Control | None = None
    withdraw_consent: Control | None = None
    refuse_grant: Control | None = None
    human_contact: bool | None = None
    confirmation: bool | None = None
    intermediary: bool | None = None
    source_told: bool | None = None
    benefit_explained: bool | None = None
    entitlement_named: bool | None = None
    reclaim_promised: bool | None = None
    tone_tested: bool | None = None
    outcome_to_source: bool | None = None
    no_consequences: bool | None = None
    retention_days: Annotated[int, Field(ge=0, le=36_500)] | None = None
    reversible: bool | None = None
    enforcement_use: bool = False


ATTRIBUTES = tuple(Variant.model_fields)
"""The names of what can be chosen in a proposal, in their fixed order."""

DO_NOTHING = Variant(level=Level.REACTIVE)
"""Variant 0 of every design space: what the journey shows as it is, stays."""

_OPTIONS: Mapping[str, Any] = {
    name: (GenericAlias(tuple, (field.annotation, ...)), ()) for name, field in Variant.model_fields.items()
}


class _Options(Value):
    model_config = ConfigDict(json_schema_extra={"description": "For each attribute: what could be chosen instead."})


Alternatives = create_model("Alternatives", __base__=_Options, **_OPTIONS)
"""For each attribute of a variant what could be chosen instead of what was; empty where the choice is made."""


class Proposal(Value):
    """A proactive service concept for a journey.

    `chosen` is the variant that the team has in mind now; with the `alternatives` it spans the design space. `actors`
    says which body is which actor of the journey. `mandate`: the roles whose decisions are theirs to take in this
    team; None if nobody said. `purpose` is what the data would be used for.
    """

    schema_: Annotated[Literal["proposal/1"], Field(alias="schema")]
    id: Slug
    journey: Slug
    language: Language = Language.NL
    title: Text
    summary: Text
    purpose: Text | None = None
    checked: date
    reviewed_by: Text | None = None
    sources: tuple[Source, ...] = ()
    actors: Mapping[Body, Slug] = Field(default_factory=dict)
    mandate: tuple[Slug, ...] | None = None
    chosen: Variant
    alternatives: Alternatives = Field(default_factory=Alternatives)
    safeguards: tuple[Text, ...] = ()
    reach: Reach | None = None
    repair: Repair | None = None
    steps: tuple[ToBeStep, ...] = ()
    prototypes: tuple[Prototype, ...] = ()
    promises: tuple[Promise, ...] = ()

    @model_validator(mode="after")
    def _offers_choices(self) -> Proposal:
        if Level.REACTIVE in self.options("level"):
            raise wrong(say("To wait is in every design space already. Choose other levels."), at="chosen")
        for name in ATTRIBUTES:
            options = self.options(name)
            if any(options[place] in options[:place] for place in range(len(options))):
                raise wrong(say("{field} stands twice among the choices. Keep one.", field=name), at="alternatives")
        return self

    def options(self, attribute: str) -> tuple[Any, ...]:
        """What this attribute can be: the choice made, then the alternatives in file order."""
        return (getattr(self.chosen, attribute), *getattr(self.alternatives, attribute))

    def claims(self) -> tuple[Claim, ...]:
        """Everything said about reach, which says what it rests on, in file order."""
        return self.reach.stages if self.reach else ()
