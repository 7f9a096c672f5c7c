"""What a document says it is, in its line `schema: …`."""

from __future__ import annotations

import re

from voorzet.content.node import Fields, Node, Scalar
from voorzet.content.remark import Remark
from voorzet.content.wording import found, meant
from voorzet.messages import Message, say
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona

MODELS: dict[str, type[Journey] | type[Persona]] = {"journey/1": Journey, "persona/1": Persona}
"""What this Voorzet can read, by what a document says it is."""


def schema_of(root: Node | None) -> str | Remark:
    """One of `MODELS`, or what is wrong with what the document says it is."""
    if root is None:
        return Remark(1, say("This file is empty. Start it with the line “schema: journey/1” or “schema: persona/1”."))
    entry = root.entry("schema") if isinstance(root, Fields) else None
    if entry is None:
        return Remark(root.line, say("This must start with the line “schema: journey/1” or “schema: persona/1”."))
    name, value = entry
    word = value.text if isinstance(value, Scalar) else ""
    return word if word in MODELS else Remark(name.line, _unknown(word, value))


def _unknown(word: str, value: Node) -> Message:
    if re.fullmatch(r"(?:journey|persona)/[1-9]\d{0,3}", word):
        return say("This document is {schema}, and this Voorzet is too old for that. Update Voorzet.", schema=word)
    return say("schema cannot be {found}. Write {meant}.", found=found(value), meant=meant(word, MODELS) or "journey/1")
