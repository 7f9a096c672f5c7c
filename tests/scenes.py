"""What stands on a scene, without a browser: its words, and which of them overlap or stick out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from voorzet.drawing.scene import Box, Group, Mark, Scene, Words, flat

SLACK = 0.3
"""Millimetres that no eye can see."""


def words(scene: Scene) -> list[str]:
    return [mark.words for mark in flat(scene.marks) if isinstance(mark, Words)]


def of_steps(scene: Scene) -> list[str]:
    """The steps that can be opened, as often as they are drawn."""
    return [group.touchpoint for group in groups(scene.marks)]


def groups(marks: tuple[Mark, ...]) -> Iterator[Group]:
    for mark in marks:
        if isinstance(mark, Group):
            yield mark
            yield from groups(mark.marks)


def colours(scene: Scene) -> set[tuple[str, str]]:
    """Every colour with what it is used for: ("fill", "#ffffff")."""
    found: set[tuple[str, str]] = set()
    for mark in flat(scene.marks):
        if isinstance(mark, Words):
            found.add(("fill", mark.colour))
        else:
            found |= {("fill", mark.fill)} if mark.fill else set()
            found |= {("stroke", mark.stroke.colour)} if mark.stroke else set()
    return found


def complaints(scene: Scene) -> list[str]:
    """Words that lie over other words, or words and boxes outside the sheet."""
    drawn = [mark for mark in flat(scene.marks) if isinstance(mark, Words)]
    over = [f"{a.words!r} over {b.words!r}" for a, b in combinations(drawn, 2) if _overlap(a, b)]
    boxes = [mark for mark in flat(scene.marks) if isinstance(mark, Box)]
    out = [f"{line.words!r} outside" for line in drawn if not _within(scene, line.x, line.width, line.y)]
    return over + out + [f"{box} outside" for box in boxes if not _within(scene, box.x, box.width, box.y + box.height)]


def _overlap(a: Words, b: Words) -> bool:
    beside = min(a.x + a.width, b.x + b.width) - max(a.x, b.x)
    below = min(a.y, b.y) - max(a.y - 0.6 * a.size_mm, b.y - 0.6 * b.size_mm)
    return beside > SLACK and below > SLACK


def _within(scene: Scene, x: float, width: float, bottom: float) -> bool:
    return x >= -SLACK and x + width <= scene.width + SLACK and 0 <= bottom <= scene.height + SLACK
