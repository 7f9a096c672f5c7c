"""What stands in one cell of a blueprint: a pile of lines that can be parted over two sheets, never clipped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from voorzet.drawing.scene import Box, Mark, Stroke, Words
from voorzet.drawing.theme import INK, PAPER
from voorzet.drawing.wrap import Style, wrap
from voorzet.i18n import Speech, speech
from voorzet.messages import Message
from voorzet.model.text import Language, Said, Text


@dataclass(frozen=True)
class Block:
    """A strip that is never parted: its height, and its marks from the strip's top left."""

    height: float
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True)
class Cell:
    """A pile of blocks, `width` mm wide; `frame` draws a card around each part of it."""

    width: float
    blocks: tuple[Block, ...] = ()
    frame: Stroke | None = None

    @property
    def height(self) -> float:
        """The whole pile, in millimetres."""
        return sum(block.height for block in self.blocks)

    def parted(self, room: float) -> tuple[Cell, Cell]:
        """What fits in `room` mm, and the rest; either may be empty."""
        taken = 0
        height = 0.0
        while taken < len(self.blocks) and height + self.blocks[taken].height <= room:
            height += self.blocks[taken].height
            taken += 1
        return replace(self, blocks=self.blocks[:taken]), replace(self, blocks=self.blocks[taken:])

    def marks(self, x: float, y: float) -> tuple[Mark, ...]:
        """The cell drawn with its top left at (x, y)."""
        framed = self.frame and self.blocks
        frame = (Box(x, y, self.width, self.height, PAPER, self.frame, 1.4),) if framed else ()
        return (*frame, *(mark.moved(x, y) for mark in stacked(self.blocks)))


def gap(height: float) -> Block:
    """An empty strip."""
    return Block(height)


@dataclass
class Typesetter:
    """Sets words in one language and remembers which characters no font had."""

    language: Language
    replaced: set[str] = field(default_factory=set)

    @property
    def say(self) -> Speech:
        """What puts messages and terms into words."""
        return speech(self.language)

    def lines(
        self, thing: Text | Message | Said | str, width: float, style: Style, x: float = 0.0, colour: str = INK
    ) -> tuple[Block, ...]:
        """`thing` as strips of one line each, set from `x` to `x + width`."""
        words, language = self._said(thing)
        set_lines = wrap(words, width, style, language)
        self.replaced |= set_lines[0].replaced
        return tuple(
            Block(
                style.line_mm,
                (
                    Words(
                        x=x if line.rightward else x + width - line.width_mm,
                        y=style.ascent_mm,
                        words=line.words,
                        width=line.width_mm,
                        size_pt=style.size_pt,
                        weight=style.weight,
                        colour=colour,
                        language=language,
                        rightward=line.rightward,
                    ),
                ),
            )
            for line in set_lines
            if line.words
        )

    def _said(self, thing: Text | Message | Said | str) -> Said:
        if isinstance(thing, Said):
            return thing
        if isinstance(thing, Text):
            return thing.said(self.language)
        return Said(self.say(thing), self.language)


def with_marks(blocks: tuple[Block, ...], *marks: Mark) -> tuple[Block, ...]:
    """The same strips, with marks added to the first."""
    if not blocks:
        return (Block(0.0, marks),)
    return (replace(blocks[0], marks=(*blocks[0].marks, *marks)), *blocks[1:])


def stacked(blocks: Iterable[Block]) -> tuple[Mark, ...]:
    """The marks of a pile of strips, from its top left."""
    marks: list[Mark] = []
    y = 0.0
    for block in blocks:
        marks += (mark.moved(0, y) for mark in block.marks)
        y += block.height
    return tuple(marks)
