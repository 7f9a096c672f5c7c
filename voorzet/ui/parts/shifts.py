"""What a journey asks before and after, as a table whose numbers are bars too."""

from __future__ import annotations

from collections.abc import Iterable

from voorzet.drawing.shift_bars import said
from voorzet.graph.shift import Shift
from voorzet.messages import say
from voorzet.ui.parts.markup import Html, tag
from voorzet.ui.visit import Visit


def shifts(visit: Visit, found: Iterable[Shift]) -> Html:
    """A row for each shift; the longer bar of a pair is full, since different things are counted."""
    heads = (
        tag("th", visit.t(head), scope="col")
        for head in (say("What"), say("Before (open) and after (full)"), say("Difference"))
    )
    rows = (_row(visit, shift) for shift in found)
    caption = tag("caption", visit.t(say("Counted over all branches")))
    table = tag("table", caption, tag("thead", tag("tr", *heads)), tag("tbody", *rows), class_="v-shifts")
    return tag("div", table, class_="v-wide")


def _row(visit: Visit, shift: Shift) -> Html:
    pair = ((shift.before, False), (shift.after, True))
    bars = () if shift.is_unknown else (_bar(visit, shift, number, is_after) for number, is_after in pair)
    change = tag("strong" if shift.change else "span", visit.t(said(shift)))
    return tag("tr", tag("th", visit.t(shift.what), scope="row"), tag("td", *bars), tag("td", change))


def _bar(visit: Visit, shift: Shift, number: int, is_after: bool) -> Html:
    """A bar with its number; whoever hears it, hears which of both it is."""
    percent = round(100 * number / max(shift.before, shift.after, 1))
    looks = ["v-bar", *(["v-later"] if is_after else []), *([] if shift.is_certain else ["v-guess"])]
    bar = tag("span", "", class_=" ".join(looks), style=f"width:{percent * 0.8:.0f}%")
    when = tag("span", visit.t(say("After") if is_after else say("Before")), " ", class_="v-unseen")
    return tag("div", when, bar, tag("span", str(number), class_="v-number"))
