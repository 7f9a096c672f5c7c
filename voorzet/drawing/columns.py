"""Touchpoints to columns: steps that happen together in different lanes share one."""

from __future__ import annotations

from dataclasses import dataclass

from voorzet.model.journey import Journey, Lane, Phase, Touchpoint, Transition, TransitionKind

LANES = tuple(Lane)
"""From the citizen down."""

_MOST = 3


@dataclass(frozen=True)
class Column:
    """One to three touchpoints of one phase, each in a lane of its own, in reading order."""

    phase: Phase
    touchpoints: tuple[Touchpoint, ...]

    @property
    def id(self) -> str:
        """The id of its first touchpoint."""
        return self.touchpoints[0].id


def columns(journey: Journey) -> tuple[Column, ...]:
    """The columns of a journey, in reading order.

    A touchpoint joins the column of the one before it when both stand in one phase, no line has to jump over a card,
    and the way between them takes no time.
    """
    ways = {(way.origin, way.target): way for way in journey.transitions}
    phases = {phase.id: phase for phase in journey.phases}
    made: list[Column] = []
    for touchpoint in journey.touchpoints:
        if made and _joins(touchpoint, made[-1], ways):
            made[-1] = Column(made[-1].phase, (*made[-1].touchpoints, touchpoint))
        else:
            made.append(Column(phases[touchpoint.phase], (touchpoint,)))
    return tuple(made)


def _joins(touchpoint: Touchpoint, column: Column, ways: dict[tuple[str, str], Transition]) -> bool:
    last = column.touchpoints[-1]
    way = ways.get((last.id, touchpoint.id))
    return (
        touchpoint.phase == column.phase.id
        and len(column.touchpoints) < _MOST
        and touchpoint.lane not in {other.lane for other in column.touchpoints}
        and way is not None
        and way.kind is TransitionKind.THEN
        and not way.wait_days
        and not way.condition
        and _is_free_between(touchpoint.lane, column)
    )


def _is_free_between(lane: Lane, column: Column) -> bool:
    """Whether no other card stands between `lane` and the column's last card."""
    here, last = LANES.index(lane), LANES.index(column.touchpoints[-1].lane)
    between = LANES[min(here, last) + 1 : max(here, last)]
    return all(touchpoint.lane not in between for touchpoint in column.touchpoints)
