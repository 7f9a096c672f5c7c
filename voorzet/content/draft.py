"""A document that comes from elsewhere than a YAML file: plain values, checked as strictly as any other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from voorzet.content.document import Document, Due, document_of
from voorzet.content.known import Known
from voorzet.content.node import Fields, Items, Node, Scalar
from voorzet.problems import Place

Path = tuple[str | int, ...]


def drafted(values: Mapping[str, Any], cells: Mapping[Path, str], file: str, known: Known, due: Due) -> Document:
    """The document that plain values make.

    Args:
        values: as YAML would say them: texts, whole numbers, True and False, lists and fields; None: left empty.
        cells: where the value at a path stands, as its author knows it; else as what holds it.
        file: as its author knows it; for the problems.
        known: what lies beside it, that it may name.
        due: what it must be.
    """
    grown = _Growth(cells)
    found = document_of(grown.node(values, ()), file, known, due)
    cells_by_line = {line: cell for cell, line in grown.lines.items()}
    placed = (replace(each, place=Place(file, 0, cells_by_line.get(each.place.line, ""))) for each in found.problems)
    return Document(found.value, tuple(placed))


class _Growth:
    """Makes nodes; the place of a cell among all cells stands for its line, for whoever points at lines."""

    def __init__(self, cells: Mapping[Path, str]) -> None:
        self._cells = cells
        self.lines: dict[str, int] = {}

    def node(self, value: Any, path: Path, line: int = 0) -> Node:
        if path in self._cells:
            line = self.lines.setdefault(self._cells[path], len(self.lines) + 1)
        if isinstance(value, Mapping):
            entries = ((name, self.node(each, (*path, name), line)) for name, each in value.items())
            return Fields(line, tuple((Scalar(each.line, name), each) for name, each in entries))
        if isinstance(value, list):
            return Items(line, tuple(self.node(each, (*path, place), line) for place, each in enumerate(value)))
        if isinstance(value, str):
            return Scalar(line, value)
        return Scalar(line, "" if value is None else str(value).lower(), plain=True)
