"""From nodes to a model value, or to all that does not fit."""

from __future__ import annotations

import json
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from voorzet.content.node import Fields
from voorzet.content.plain import plain
from voorzet.content.remark import Remark
from voorzet.content.sentence import sentence
from voorzet.content.spot import spot
from voorzet.model.text import Language

MOST_ERRORS = 201
"""One more than a document tells of, so that it knows there are more."""

_M = TypeVar("_M", bound=BaseModel)


def fit(model: type[_M], root: Fields) -> tuple[_M | None, tuple[Remark, ...]]:
    """The value that this document describes, or what keeps it from being one.

    Nothing is guessed: a number is no text, `yes` is not true, and fields go by the names of the JSON Schema only.
    """
    try:
        # As JSON, because pydantic's strict JSON mode is exactly what a YAML document can say: dates and kinds as text.
        value = model.model_validate_json(
            json.dumps(plain(root)), strict=True, by_alias=True, by_name=False, context={"language": _language(root)}
        )
    except ValidationError as wrong:
        errors = wrong.errors(include_url=False, include_input=False)
        return None, tuple(_remarks(model, root, errors).values())
    return value, ()


def _language(root: Fields) -> Language:
    word = root.word("language")
    return Language(word.text) if word and word.text in set(Language) else Language.NL


def _remarks(model: type[BaseModel], root: Fields, errors: list[ErrorDetails]) -> dict[object, Remark]:
    """By place: of a field that may be two things, only why it is not the last is told."""
    remarks: dict[object, Remark] = {}
    for error in errors[:MOST_ERRORS]:
        at = error.get("ctx", {}).get("at", "")
        steps = error["loc"] + ((at,) if at else ())
        here = spot(root, steps)
        place = id(here.node), here.rest if error["type"] == "missing" else ()
        fields = known_fields(model, steps if error["type"] == "tuple_type" else steps[:-1])
        remarks[place] = Remark(here.line, sentence(error, here, fields))
    return remarks


def known_fields(model: type[BaseModel], steps: tuple[int | str, ...]) -> tuple[str, ...]:
    """The names that a document may use where these steps lead; none if no fields belong there.

    Example:
        >>> from voorzet.model.journey import Journey
        >>> known_fields(Journey, ("phases", 0))
        ('id', 'name')
    """
    for name in (step for step in steps if isinstance(step, str)):
        by_alias = {field.alias or name: field for name, field in model.model_fields.items()}
        inner = _model_in(by_alias[name].annotation) if name in by_alias else None
        if inner is None:
            return ()
        model = inner
    return tuple(field.alias or name for name, field in model.model_fields.items())


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The model that a field holds: itself, or optional, or a tuple of it."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_model_in, get_args(annotation))), None)
