"""Where in a document pydantic found something wrong."""

from __future__ import annotations

from dataclasses import dataclass

from voorzet.content.node import Fields, Items, Node, Scalar


@dataclass(frozen=True)
class Spot:
    """One place in a document.

    Attributes:
        line: where to point: at what is wrong, or at the name or the list item that it stands in.
        field: the nearest name above it; empty at the top.
        group: the name of the list or field whose fields these are; empty at the top.
        node: what stands there.
        rest: the steps that lead no further, because nothing stands there.
    """

    line: int
    field: str
    group: str
    node: Node
    rest: tuple[int | str, ...] = ()


def spot(root: Fields, steps: tuple[int | str, ...]) -> Spot:
    r"""The place that these steps (names, and places in lists counted from 0) lead to, as far as they lead.

    Example:
        >>> from voorzet.content.tree import tree
        >>> root, _ = tree("steps:\n- id: a\n- id: b")
        >>> found = spot(root, ("steps", 1, "lane"))
        >>> found.line, found.field, found.rest
        (3, 'steps', ('lane',))
    """
    here = Spot(root.line, "", "", root)
    for taken, step in enumerate(steps):
        further = _step(here, step)
        if further is None:
            return Spot(here.line, here.field, here.group, here.node, steps[taken:])
        here = further
    return here


def _step(here: Spot, step: int | str) -> Spot | None:
    if isinstance(here.node, Items) and isinstance(step, int) and step < len(here.node.items):
        node = here.node.items[step]
        return Spot(node.line, here.field, here.group, node)
    entry = here.node.entry(str(step)) if isinstance(here.node, Fields) else None
    if entry is None:
        return None
    name, value = entry
    line = value.line if isinstance(value, Scalar) and value.text else name.line
    return Spot(line, name.text, here.field, value)
