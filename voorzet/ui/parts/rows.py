"""A table within a page: a caption, heads, and rows whose first cell is their head."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from voorzet.messages import Message
from voorzet.ui.parts.markup import Html, tag
from voorzet.ui.visit import Visit


def table(visit: Visit, caption: Message, heads: Sequence[Message], rows: Iterable[Sequence[str | None]]) -> Html:
    """Rows under heads. A phone shows rows as blocks, so the roles are said, and each cell knows its head."""
    names = [visit.t(head) for head in heads]
    head = tag("tr", *(tag("th", name, scope="col", role="columnheader") for name in names), role="row")
    body = (tag("tr", *_cells(names, row), role="row") for row in rows)
    return tag(
        "table",
        tag("caption", visit.t(caption)),
        tag("thead", head, role="rowgroup"),
        tag("tbody", *body, role="rowgroup"),
        class_="v-table v-blocks",
        role="table",
    )


def _cells(names: Sequence[str], row: Sequence[str | None]) -> Iterator[Html]:
    first, *others = row
    yield tag("th", first, scope="row", role="rowheader")
    for name, cell in zip(names[1:], others, strict=True):
        yield tag("td", tag("div", cell or "–"), role="cell", data_head=name)


def bar(count: int, most: int, is_open: bool = False) -> Html:
    """A number, and a bar as long as it is among numbers up to `most`; an open one stands for what is not sure."""
    look, style = ("v-bar v-open-bar" if is_open else "v-bar"), f"width:{100 * count / max(most, 1):.1f}%"
    length = tag("span", class_=look, style=style, aria_hidden="true") if count else None
    number = tag("span", str(count), class_="v-number")
    return tag("div", number, tag("span", length, class_="v-rail"), class_="v-measure")


def folded(summary: str, *inside: Html | None, is_open: bool = False) -> Html:
    """Something long behind a line that says what it is."""
    return tag("details", tag("summary", summary), *inside, class_="v-fold", open="" if is_open else None)
