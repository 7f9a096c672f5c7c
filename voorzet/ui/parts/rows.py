"""A table within a page: a caption, heads, and rows whose first cell is their head."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from voorzet.messages import Message
from voorzet.ui.parts.markup import Html, tag
from voorzet.ui.visit import Visit


def table(visit: Visit, caption: Message, heads: Sequence[Message], rows: Iterable[Sequence[str | None]]) -> Html:
    """Rows under heads; scrolls sideways where there is no room."""
    head = tag("tr", *(tag("th", visit.t(each), scope="col") for each in heads))
    body = (tag("tr", *(tag("td" if place else "th", cell or "–", scope=None if place else "row")
                        for place, cell in enumerate(row))) for row in rows)  # fmt: skip
    title = visit.t(caption)
    made = tag("table", tag("caption", title), tag("thead", head), tag("tbody", *body), class_="v-table")
    return tag("div", made, class_="v-wide", tabindex=0, role="group", aria_label=title)


def bar(count: int, most: int, is_open: bool = False) -> Html:
    """A number, and a bar as long as it is among numbers up to `most`; an open one stands for what is not sure."""
    length = tag(
        "span",
        class_="v-bar v-open-bar" if is_open else "v-bar",
        style=f"width:{100 * count / max(most, 1):.1f}%",
        aria_hidden="true",
    )
    return tag(
        "div", tag("span", str(count), class_="v-number"), tag("span", length, class_="v-rail"), class_="v-measure"
    )


def folded(summary: str, *inside: Html | None, is_open: bool = False) -> Html:
    """Something long behind a line that says what it is."""
    return tag("details", tag("summary", summary), *inside, class_="v-fold", open="" if is_open else None)
