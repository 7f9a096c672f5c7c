"""A workbook that Voorzet made, read back exactly: a journey, and the personas who travel it."""

from __future__ import annotations

import re

from voorzet.importers.draft import Draft, Notes, Part
from voorzet.importers.model_words import models_in
from voorzet.importers.table import Table
from voorzet.importers.words import bare, slug, unique
from voorzet.importers.workbook_parts import fill, part_of
from voorzet.importers.workbook_personas import personas
from voorzet.importers.workbook_rows import Row, rows
from voorzet.messages import say
from voorzet.model.journey import Journey, Touchpoint

_NUMBERED = re.compile(r"^\d+\. ")
_NAMED = ("phases", "actors", "touchpoints")
"""What has a name and an id in a journey."""


def workbook(tables: tuple[Table, ...], file: str) -> tuple[Draft, tuple[Draft, ...]]:
    """The journey in a workbook that Voorzet made, and its personas, however its rows and columns were moved."""
    notes = Notes(file)
    found = rows(tables, notes)
    whole = _journey(found, notes)
    told_of = tuple(part.draft(Notes(file)) for part in personas(found, notes))
    return whole.draft(notes), told_of


def _journey(found: dict[str, list[Row]], notes: Notes) -> Part:
    whole = Part()
    whole.put("schema", "journey/1")
    for row in found.get("journey", ()):
        fill(whole, Journey, row)
    for key, model in models_in(Journey).items():
        own = [row for row in found.get(key, ()) if not (key == "sources" and "persona" in row.words)]
        if own:
            whole.add(key, *(part_of(model, row) for row in own))
    _name_the_new(whole, notes)
    _compare_names(whole, found, notes)
    steps = {part.values.get("id"): part for part in whole.parts("touchpoints")}
    for key, model in models_in(Touchpoint).items():
        for row in found.get(key, ()):
            id = row.words.get("touchpoint", "–")
            if id in steps:
                steps[id].add(key, part_of(model, row))
            else:
                notes.add(say("Not used: there is no step with the id {id}.", id=id), row.cell)
    return whole


def _name_the_new(whole: Part, notes: Notes) -> None:
    """Rows that somebody added may have no id yet."""
    for key in _NAMED:
        taken = {str(part.values["id"]) for part in whole.parts(key) if part.values.get("id")}
        for number, part in enumerate(whole.parts(key), 1):
            if not part.values.get("id"):
                name = part.values.get("name") or {}
                id = unique(slug(next(iter(name.values()), ""), f"{key}-{number}"), taken)
                part.put("id", id, part.cell)
                notes.add(say("This row had no id; it got {id}.", id=id), part.cell)


def _compare_names(whole: Part, found: dict[str, list[Row]], notes: Notes) -> None:
    """Names that only stand beside an id to be read: the id counts, and who changed the name should know."""
    names: dict[str, set[str]] = {}
    for key in _NAMED:
        for part in whole.parts(key):
            said = (part.values.get("name") or {}).values()
            names.setdefault(str(part.values.get("id")), set()).update(map(bare, map(str, said)))
    for row in (each for sheet in found.values() for each in sheet):
        for field, words in row.words.items():
            id = row.words.get(field.removesuffix("_name"), "")
            if field.endswith("_name") and id in names and bare(_NUMBERED.sub("", words)) not in names[id]:
                message = say("Not used: it is another name than {id} has. The id counts.", id=id)
                notes.add(message, row.cells[field])
