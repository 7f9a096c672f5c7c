"""What a row of our own workbook says of a value of the model."""

from __future__ import annotations

from pydantic import BaseModel

from voorzet.importers.draft import Part
from voorzet.importers.model_words import meant, path_of, required, typed
from voorzet.importers.workbook_rows import Row


def part_of(model: type[BaseModel], row: Row) -> Part:
    """A value of this model as a row describes it; what it cannot be without and is empty, stands there as empty."""
    part = Part(row.cell)
    fill(part, model, row)
    for name in required(model):
        if name not in part.values and name != "id":
            cell = next((each for field, each in row.cells.items() if path_of(model, field)[0] == name), "")
            part.put(name, None, cell)
    return part


def fill(part: Part, model: type[BaseModel], row: Row) -> None:
    """Says what a row says, as far as the model has fields for it; the others only stand there to be read."""
    for field, words in row.words.items():
        path = path_of(model, field)
        annotation = typed(model, path)
        if annotation is not None:
            value = meant(annotation, words)
            part.put(path[0], {path[1]: value} if len(path) > 1 else value, row.cells[field])
