"""What a slide is made of, in millimetres from its top left."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from voorzet.drawing.theme import INK, MUTED, PETROL
from voorzet.drawing.twin import Cell, Line
from voorzet.drawing.wrap import Style
from voorzet.model.text import Said


@dataclass(frozen=True)
class Area:
    """Where something stands."""

    x: float
    y: float
    width: float
    height: float


WIDTH, HEIGHT = 338.667, 190.5
"""A slide of 16:9, 13⅓ by 7½ inches."""

LEFT, TOP, ROOM, BOTTOM = 14.0, 33.0, 310.667, 175.0
"""Where the body of a slide begins, how wide it is, and where it ends above the foot."""

TITLE = Area(LEFT, 13.5, ROOM, 15.0)
"""Where the title of a slide stands."""

PANEL = Area(0, 0, WIDTH, 102.0)
"""The ground under the title of the first slide."""

FIRST_TITLE = Area(LEFT, 26.0, ROOM, 68.0)
"""Where the title of the first slide stands."""

FOOT = Area(LEFT, 179.0, 282.0, 8.0)
NUMBER = Area(LEFT + 282.0, 179.0, ROOM - 282.0, 8.0)
KICKER_AREA = Area(LEFT, 7.5, ROOM, 5.5)

SCALES = (1.5, 1.35, 1.2, 1.1, 1.0)
"""Words are as large as they can be on as few slides as possible, and never smaller than at 1."""

FIRST_TITLE_SIZES = (40.0, 32.0, 26.0, 20.0, 15.0, 11.0)
TITLE_SIZES = (26.0, 22.0, 18.0, 15.0, 12.0)
"""A title gets the largest of these in which it fits."""


@dataclass(frozen=True)
class Look:
    """How words are set: size, weight and colour, a dot before them or not, and the room around them in millimetres."""

    style: Style
    colour: str = INK
    dotted: bool = False
    before: float = 0.0
    after: float = 0.0

    def scaled(self, by: float) -> Look:
        """The same look, larger or smaller."""
        return replace(self, style=replace(self.style, size_pt=self.style.size_pt * by))


BODY = Look(Style(12, leading_em=1.25), after=2.2)
ITEM = Look(Style(12, leading_em=1.25), dotted=True, after=1.6)
NUMBERED = Look(Style(12, leading_em=1.25), after=0.3)
LABEL = Look(Style(12, 600, 1.25), PETROL, before=2.0, after=1.6)
TABLE = Look(Style(10.5, leading_em=1.2), after=0.9)
TABLE_NAME = Look(Style(10.5, 600, 1.2), after=0.9)
TABLE_HEAD = Look(Style(10.5, 600, 1.2), "#ffffff")
KICKER = Look(Style(11, leading_em=1.2), MUTED)
CAPTION = Look(Style(11, leading_em=1.2), MUTED)


@dataclass(frozen=True)
class Words:
    """A text box: paragraphs, each with its look; `alt` is what the box is, for whoever does not see it.

    `inset` is the room between the edge and the words, in millimetres.
    """

    area: Area
    paragraphs: tuple[tuple[Line, Look], ...]
    alt: str
    fill: str | None = None
    edge: str | None = None
    middle: bool = False
    inset: float = 0.0


@dataclass(frozen=True)
class Grid:
    """A table: `heights` are of the head and of each row, `scale` is how large its words are, `alt` is its caption."""

    area: Area
    widths: tuple[float, ...]
    heads: tuple[Said, ...]
    rows: tuple[tuple[Cell, ...], ...]
    heights: tuple[float, ...]
    alt: str
    scale: float = 1.0


@dataclass(frozen=True)
class Series:
    """One line or one set of bars; None where nothing is known, `assumed` where nobody was asked or nothing read."""

    name: str
    values: tuple[int | None, ...]
    assumed: tuple[bool, ...] = ()


Kind: TypeAlias = Literal["lines", "columns", "bars"]
"""Lines over steps, columns over steps, or bars that lie, one below the other."""


@dataclass(frozen=True)
class Chart:
    """A chart that can be edited; `scale` is the least and the most of its values, `axes` what they are called."""

    area: Area
    kind: Kind
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    axes: tuple[str, str]
    alt: str
    scale: tuple[int, int] | None = None


Element: TypeAlias = Words | Grid | Chart


@dataclass(frozen=True)
class Slide:
    """One slide: its title, what stands above it in small, what is on it, and the speaker's notes."""

    title: Said
    elements: tuple[Element, ...]
    notes: tuple[Line, ...]
    kicker: Line = ()
    opening: bool = False
