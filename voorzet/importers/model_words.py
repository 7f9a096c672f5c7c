"""What words in a cell mean for a field of the model, by the type of the field: a new field needs no line here."""

from __future__ import annotations

from enum import StrEnum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from voorzet.importers.words import kind, number, yes
from voorzet.model.text import Language, Text

BETWEEN = ", "
"""What parts several values in one cell of our own workbooks."""


def fields_of(model: type[BaseModel]) -> dict[str, Any]:
    """The type of each field of a model, by the name that documents give it."""
    return {info.alias or name: info.annotation for name, info in model.model_fields.items()}


def required(model: type[BaseModel]) -> list[str]:
    """The fields that a value of this model cannot be without."""
    return [info.alias or name for name, info in model.model_fields.items() if info.is_required()]


def models_in(model: type[BaseModel]) -> dict[str, type[BaseModel]]:
    """The fields that hold several values of another model, and that model.

    Example:
        >>> from voorzet.model.journey import Journey
        >>> models_in(Journey)["touchpoints"].__name__, "title" in models_in(Journey)
        ('Touchpoint', False)
    """
    found = {}
    for name, annotation in fields_of(model).items():
        inner = get_args(annotation)[0] if get_origin(annotation) is tuple else None
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            found[name] = inner
    return found


def typed(model: type[BaseModel], path: list[str]) -> Any:
    """The type of the field that these names lead to; None if they lead to none.

    Example:
        >>> from voorzet.model.journey import Emotion
        >>> typed(Emotion, ["why", "nl"]), typed(Emotion, ["smell"])
        (str | None, None)
    """
    annotation: Any = model
    for name in path:
        held = [each for each in _options(annotation) if isinstance(each, type) and issubclass(each, BaseModel)]
        annotation = fields_of(held[0]).get(name) if held else None
    return annotation


def path_of(model: type[BaseModel], field: str) -> list[str]:
    """The names that lead to a field as a workbook calls it: `law.bwb`, and `name_nl` for the Dutch of a name."""
    text, _, language = field.rpartition("_")
    if language in list(Language) and Text in _options(fields_of(model).get(text)):
        return [text, language]
    return field.split(".")


def meant(annotation: Any, words: str) -> Any:
    """The value that words stand for in a field of this type, as YAML would say it; the words if they stand for none.

    Example:
        >>> from voorzet.model.journey import Channel
        >>> meant(tuple[Channel, ...], "brief, balie, duif"), meant(int | None, "20"), meant(bool, "ja")
        (['letter', 'desk', 'duif'], 20, True)
    """
    for option in _options(annotation):
        value = _one(option, words)
        if value is not None:
            return value
    return words


def _one(option: Any, words: str) -> Any:
    if get_origin(option) is tuple:
        return [meant(get_args(option)[0], each) for each in words.split(BETWEEN)]
    if get_origin(option) is Literal:
        return yes(words) if True in get_args(option) else None
    if not isinstance(option, type):
        return None
    if issubclass(option, StrEnum):
        found = kind(option, words)
        return found.value if found else None
    if option is bool:
        return yes(words)
    if option is int:
        found_number = number(words)
        return int(found_number) if found_number is not None and found_number.is_integer() else None
    return None


def _options(annotation: Any) -> list[Any]:
    """The types that a value may be of: without None, and without what only bounds them."""
    if get_origin(annotation) is Annotated:
        return _options(get_args(annotation)[0])
    if get_origin(annotation) in (Union, UnionType):
        return [option for each in get_args(annotation) if each is not NoneType for option in _options(each)]
    return [annotation]
