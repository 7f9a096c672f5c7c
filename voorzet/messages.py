"""What the core says: a sentence in English with its values, put into a language only at the edge."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any


@dataclass(frozen=True)
class Message:
    """One sentence, not yet in anybody's language.

    `text` is the English source and the key in the catalogues; `values` fill its `{names}` and may be numbers, strings,
    `model.Text`s or other messages. `many` is the plural form, chosen by `values["n"]`.
    """

    text: str
    values: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    many: str | None = None

    def __str__(self) -> str:
        """The sentence in English.

        Example:
            >>> str(say_many("{n} touchpoint", "{n} touchpoints", 2))
            '2 touchpoints'
        """
        plural = self.many is not None and self.values.get("n") != 1
        return (self.many if plural and self.many else self.text).format(**self.values)

    def __hash__(self) -> int:
        return hash((self.text, self.many, tuple(sorted((k, str(v)) for k, v in self.values.items()))))


def say(text: str, /, **values: Any) -> Message:
    """A message. `text` is a literal, so that `make words` finds it.

    Example:
        >>> str(say("{name} is not a touchpoint of this journey.", name="apply"))
        'apply is not a touchpoint of this journey.'
    """
    return Message(text, MappingProxyType(values))


def say_many(one: str, many: str, n: int, /, **values: Any) -> Message:
    """A message about `n` things, in the singular or the plural."""
    return Message(one, MappingProxyType({"n": n, **values}), many)
