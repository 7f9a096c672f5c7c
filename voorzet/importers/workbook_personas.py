"""The personas in our own workbook: a row each, and rows for all that is said of them."""

from __future__ import annotations

from pydantic import BaseModel

from voorzet.importers.draft import Notes, Part
from voorzet.importers.model_words import fields_of, models_in, required
from voorzet.importers.workbook_parts import part_of
from voorzet.importers.workbook_rows import Row
from voorzet.messages import say
from voorzet.model.evidence import Claim, Source
from voorzet.model.persona import Persona
from voorzet.model.text import Language, Text


def personas(found: dict[str, list[Row]], notes: Notes) -> list[Part]:
    """Every persona in a workbook, in its order; what is said of nobody is noted."""
    made = {row.words.get("id", ""): _persona(row) for row in found.get("personas", ())}
    for row in found.get("sources", ()):
        if "persona" in row.words:
            _add(made, row, "sources", part_of(Source, row), notes)
    claims = models_in(Persona)
    for row in found.get("persona_claims", ()):
        name = row.words.get("part", "")
        if name in claims and name != "sources":
            _add(made, row, name, _claim(claims[name], row), notes)
        else:
            notes.add(say("Not understood: “{words}”.", words=name), row.cells.get("part", row.cell))
    return [part for part in made.values() if part.values.get("id")]


def _persona(row: Row) -> Part:
    made = part_of(Persona, row)
    made.values = {"schema": "persona/1", **{name: each for name, each in made.values.items() if name != "schema"}}
    if made.values.get("strengths", ()) is None:  # they stand in rows of their own
        del made.values["strengths"]
    return made


def _claim(model: type[BaseModel], row: Row) -> Part:
    """A claim whose kind of thing stands under *about*, and how much of it under *how much*."""
    texts = [name for name in required(model) if fields_of(model)[name] is Text]
    kinds = [name for name in fields_of(model) if name not in (*fields_of(Claim), *texts)]
    renamed = dict(zip(("about", "amount"), kinds, strict=False))
    renamed.update({f"text_{language}": f"{text}_{language}" for text in texts for language in Language})
    words = {renamed.get(field, field): each for field, each in row.words.items() if field != "persona"}
    cells = {renamed.get(field, field): each for field, each in row.cells.items() if field != "persona"}
    return part_of(model, Row(row.key, row.cell, words, cells))


def _add(made: dict[str, Part], row: Row, name: str, part: Part, notes: Notes) -> None:
    who = row.words.get("persona", "–")
    if who in made:
        made[who].add(name, part)
    else:
        notes.add(say("Not used: there is no persona with the id {id}.", id=who), row.cell)
