"""What flows between those who take part, and who is missing, in words."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.drawing.telling import Telling
from voorzet.drawing.twin import Cell, Section, Table
from voorzet.messages import say
from voorzet.model.flow import Flow
from voorzet.model.journey import Absent


def flows(telling: Telling) -> Iterator[Section]:
    """A section on what flows and one on who is missing; nothing for what nobody said."""
    if telling.journey.flows:
        yield Section(telling.said(say("What flows between them")), 1, "flows", (_flows(telling),))
    if telling.journey.absent:
        yield Section(telling.said(say("Who is missing")), 1, "absent", (absent_table(telling),))


def absent_table(telling: Telling) -> Table:
    """Who is missing, and why: a row for each."""
    heads = (say("Who"), say("Kind"), say("Because"), say("Rests on"))
    return Table(
        caption=telling.said(say("Whom the sources or the team miss in this journey")),
        heads=tuple(telling.said(head) for head in heads),
        rows=tuple(_absent(telling, absent) for absent in telling.journey.absent),
        shares=(3, 2, 5, 2),
    )


def _flows(telling: Telling) -> Table:
    heads = (say("From whom to whom"), say("Kind"), say("What"), say("Rests on"))
    return Table(
        caption=telling.said(say("Money, help and power; data stand with the steps")),
        heads=tuple(telling.said(head) for head in heads),
        rows=tuple(_flow(telling, flow) for flow in telling.journey.flows),
        shares=(4, 2, 5, 2),
    )


def _flow(telling: Telling, flow: Flow) -> tuple[Cell, ...]:
    ends = telling.joined((telling.journey.actor(id).name for id in (flow.origin, flow.target)), " → ")
    what = (telling.line(flow.what), *((telling.step(flow.touchpoint),) if flow.touchpoint else ()))
    return Cell((ends,)), Cell((telling.line(flow.kind),)), Cell(what), Cell((telling.rests_on(flow),))


def _absent(telling: Telling, absent: Absent) -> tuple[Cell, ...]:
    things = (absent.name, absent.kind, absent.why, telling.rests_on(absent))
    return tuple(Cell((telling.line(thing),)) for thing in things)
