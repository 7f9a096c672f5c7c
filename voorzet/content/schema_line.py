"""What a document says it is, in its line `schema: …`."""

from __future__ import annotations

import re
from typing import TypeAlias

from voorzet.content.node import Fields, Node, Scalar
from voorzet.content.remark import Remark
from voorzet.content.wording import found, meant
from voorzet.messages import Message, say
from voorzet.model.deck import Deck
from voorzet.model.facts import Facts
from voorzet.model.journey import Journey
from voorzet.model.life_events import LifeEvents
from voorzet.model.persona import Persona
from voorzet.model.proposal import Proposal
from voorzet.model.table_map import TableMap
from voorzet.model.values import ValueSet

Content: TypeAlias = Journey | Persona | ValueSet | LifeEvents | TableMap | Deck | Proposal | Facts
"""What a document can hold."""

MODELS: dict[str, type[Content]] = {
    "journey/1": Journey,
    "persona/1": Persona,
    "values/1": ValueSet,
    "life-events/1": LifeEvents,
    "table-map/1": TableMap,
    "deck/1": Deck,
    "proposal/1": Proposal,
    "facts/1": Facts,
}
"""What this Voorzet can read, by what a document says it is."""


def schema_of(root: Node | None, due: str = "journey/1") -> str | Remark:
    """One of `MODELS`, or what is wrong with what the document says it is; `due` is what it probably should be."""
    if root is None:
        return Remark(1, say("This file is empty. Start it with the line “schema: {schema}”.", schema=due))
    entry = root.entry("schema") if isinstance(root, Fields) else None
    if entry is None:
        return Remark(root.line, say("This must start with a line like “schema: {schema}”.", schema=due))
    name, value = entry
    word = value.text if isinstance(value, Scalar) else ""
    return word if word in MODELS else Remark(name.line, _unknown(word, value))


def _unknown(word: str, value: Node) -> Message:
    if re.fullmatch(rf"(?:{'|'.join(_KINDS)})/[1-9]\d{{0,3}}", word):
        return say("This document is {schema}, and this Voorzet is too old for that. Update Voorzet.", schema=word)
    return say("schema cannot be {found}. Write {meant}.", found=found(value), meant=meant(word, MODELS) or "journey/1")


_KINDS = tuple(schema.partition("/")[0] for schema in MODELS)
