"""What is asked twice: where along the journey, and by which steps."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.drawing.twice import Again, again, twice
from voorzet.graph.findings import Findings
from voorzet.graph.once_only import Held
from voorzet.messages import say
from voorzet.model.journey import Journey
from voorzet.ui.parts.figure import figure
from voorzet.ui.parts.markup import Html, join, tag
from voorzet.ui.parts.openable import step_button, step_buttons
from voorzet.ui.parts.rows import table
from voorzet.ui.visit import Visit

HOW_TO_READ = say(
    "Filled: information, which somebody may hold already. Open: something else that comes back. The number of times "
    "holds for one way through: steps on branches that exclude each other are not added up, going round is left out."
)


def asked_twice(visit: Visit, journey: Journey, found: Findings) -> Html:
    """A line for each thing that comes back; the same as a table."""
    rows = again(found.alone)
    return join([*_again(visit, journey, found, rows), *_held(visit, journey, found.held)])


def _again(visit: Visit, journey: Journey, found: Findings, rows: tuple[Again, ...]) -> Iterator[Html]:
    if not rows:
        yield tag("p", visit.t(_COMPARED if found.alone.load else _NOTHING_TO_COMPARE), class_="v-quiet")
        return
    yield figure(lambda width: twice(journey, found.alone, width, visit.language), visit.t(HOW_TO_READ))
    yield _table(visit, journey, rows)
    if found.alone.given_twice:
        yield tag("p", visit.t(_SAME_DATA), class_="v-quiet")


def _held(visit: Visit, journey: Journey, found: tuple[Held, ...]) -> Iterator[Html]:
    """What people must give while somebody has such data already."""
    rows = (
        (
            step_button(visit, journey, each.touchpoint),
            visit.t(each.data),
            visit.t(each.receiver.name) if each.receiver else None,
            ", ".join(visit.t(holder.name) for holder in each.holders),
        )
        for each in found
    )
    if found:
        heads = say("Step"), say("Data"), say("Given to"), say("Has such data already")
        yield table(visit, say("Where people give what somebody has already"), heads, rows)
        yield tag("p", visit.t(_MAY_THEY), class_="v-quiet")


_MAY_THEY = say(
    "Data of the same kind need not be the same data, and that somebody has it does not say that they may pass it on."
)
_COMPARED = say("Compared were the things that steps ask, and the data that people give, along every way through.")
_NOTHING_TO_COMPARE = say("No step says yet what it asks. Write it down under “demands”, and it can be compared.")
_SAME_DATA = say(
    "Whether it is the same data each time, nobody can work out: the steps say in words which data they ask."
)


def _table(visit: Visit, journey: Journey, rows: tuple[Again, ...]) -> Html:
    cells = (
        (
            visit.t(row.what),
            str(row.times),
            visit.t(say("yes")) if row.might_be_spared else visit.t(say("no")),
            step_buttons(visit, journey, row.steps),
        )
        for row in rows
    )
    heads = say("What"), say("Times at most on one way"), say("Information"), say("Steps that ask it")
    return table(visit, say("What comes back, and where"), heads, cells)
