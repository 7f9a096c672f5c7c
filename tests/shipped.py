"""The content that comes with Voorzet, and ways to look into it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from pydantic import BaseModel

from voorzet.content.folder import load_folder
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona
from voorzet.model.text import Text
from voorzet.model.values import ValueSet

ROOT = Path(__file__).parents[1]

Claiming = Journey | Persona | ValueSet


@cache
def documents() -> tuple[Claiming, ...]:
    """Every shipped document that claims something and names sources for it."""
    workspace = load_folder(ROOT).workspace
    assert workspace.values is not None
    return (*workspace.journeys.values(), *workspace.personas.values(), workspace.values)


def parts(value: object, place: str = "") -> Iterator[tuple[str, BaseModel]]:
    """Every model value inside a value, with the way to it."""
    if isinstance(value, BaseModel):
        yield place, value
        for name in type(value).model_fields:
            yield from parts(getattr(value, name), f"{place}.{name}")
    elif isinstance(value, tuple):
        for number, each in enumerate(value):
            yield from parts(each, f"{place}[{number}]")


def texts(value: object) -> Iterator[tuple[str, Text]]:
    """Every text inside a value, with the way to it."""
    return ((place, part) for place, part in parts(value) if isinstance(part, Text))


def sources_named(value: object) -> set[str]:
    """The ids of all sources that anything inside a value rests on."""
    resting = {"source", "effort_source"}
    return {
        id for _, part in parts(value) for name in resting & set(type(part).model_fields) for id in getattr(part, name)
    }
