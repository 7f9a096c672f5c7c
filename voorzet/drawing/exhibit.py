"""Something to show: a drawing with its name, and the same in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from voorzet.drawing.scene import Scene
from voorzet.drawing.twin import Section
from voorzet.messages import Message
from voorzet.model.text import Language, Said


@dataclass(frozen=True)
class Drawing:
    """The sheets of a drawing, one or more, and the characters that no shipped font could draw."""

    sheets: tuple[Scene, ...]
    replaced: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Exhibit:
    """What every pen can put on paper or on a screen.

    `kind` is what sort of drawing it is, `title` its name; `told` gives all of it in words, for people who read or hear
    it rather than see it. The documents among the formats hold that; the pictures do not, and never ask for it.
    """

    kind: Message
    title: Said
    language: Language
    drawing: Drawing
    told: Callable[[], tuple[Section, ...]]
