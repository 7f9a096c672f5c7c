"""The sheets that a drawing is printed on."""

from __future__ import annotations

from dataclasses import dataclass

SIDES_MM = {"a4": (210.0, 297.0), "a3": (297.0, 420.0), "a1": (594.0, 841.0)}
"""Short and long side of each size in millimetres. Source: ISO 216."""


@dataclass(frozen=True)
class Paper:
    """A sheet of paper: `size` is a key of `SIDES_MM`."""

    size: str = "a3"
    landscape: bool = True

    @property
    def width_mm(self) -> float:
        """Width as it lies, in millimetres."""
        return SIDES_MM[self.size][1 if self.landscape else 0]

    @property
    def height_mm(self) -> float:
        """Height as it lies, in millimetres."""
        return SIDES_MM[self.size][0 if self.landscape else 1]
