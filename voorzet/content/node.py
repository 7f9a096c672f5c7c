"""What a YAML document consists of: scalars, items and fields, each with its line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Scalar:
    """A word, a number or a text, as written.

    `plain`: without quotes, so that it may mean a number or true. `folded`: over several lines of the file.
    """

    line: int
    text: str
    plain: bool = False
    folded: bool = False
    size: int = 1
    height: int = 1


@dataclass(frozen=True, slots=True)
class Items:
    """A list. `size` counts the nodes in it and itself; `height` is how deep they lie."""

    line: int
    items: tuple[Node, ...]
    size: int = field(init=False)
    height: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "size", 1 + sum(item.size for item in self.items))
        object.__setattr__(self, "height", 1 + max((item.height for item in self.items), default=0))


@dataclass(frozen=True, slots=True)
class Fields:
    """Names with what stands behind them, in the order of the file; a name stands here once."""

    line: int
    entries: tuple[tuple[Scalar, Node], ...]
    size: int = field(init=False)
    height: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "size", 1 + sum(1 + value.size for _, value in self.entries))
        object.__setattr__(self, "height", 1 + max((value.height for _, value in self.entries), default=0))

    def entry(self, name: str) -> tuple[Scalar, Node] | None:
        """The name and what stands behind it; None if it is not here."""
        return next((entry for entry in self.entries if entry[0].text == name), None)

    def get(self, name: str) -> Node | None:
        """What stands behind this name."""
        entry = self.entry(name)
        return entry[1] if entry else None

    def word(self, name: str) -> Scalar | None:
        """The scalar behind this name; None if it is not here, empty or something else."""
        value = self.get(name)
        return value if isinstance(value, Scalar) and value.text else None

    def rows(self, name: str) -> tuple[Fields, ...]:
        """The items behind this name that have fields themselves; what else stands there is passed over."""
        value = self.get(name)
        return tuple(item for item in value.items if isinstance(item, Fields)) if isinstance(value, Items) else ()


Node: TypeAlias = Scalar | Items | Fields


def within(node: Node) -> Iterator[Node]:
    """This node and all below it, in the order of the file."""
    yield node
    if isinstance(node, Items):
        for item in node.items:
            yield from within(item)
    elif isinstance(node, Fields):
        for name, value in node.entries:
            yield name
            yield from within(value)
