"""What a journey asks of the citizen: own minutes, and load."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable
from dataclasses import dataclass

from voorzet.model.evidence import Evidence
from voorzet.model.journey import ActorKind, Demand, Journey, Lane, Touchpoint


@dataclass(frozen=True)
class Effort:
    """The citizen's own minutes over some steps, and how many of those steps they are known for.

    `known` of `steps` tells what `minutes` is worth: 0 minutes known for 0 of 12 steps is *not known*, not *nothing*.
    `assumed` of the `known` rest on no source.
    """

    minutes: int
    known: int
    steps: int
    assumed: int = 0

    @property
    def unknown(self) -> int:
        """The steps that ask something of the citizen, nobody knows how many minutes."""
        return self.steps - self.known


@dataclass(frozen=True)
class Load:
    """How many things one step asks (`load`), and how many all steps up to and including it (`so_far`)."""

    touchpoint: str
    load: int
    so_far: int


@dataclass(frozen=True)
class PhaseBurden:
    """What one phase (by id) asks of the citizen."""

    phase: str
    effort: Effort
    load: int


def effort(journey: Journey, steps: Container[str] | None = None) -> Effort:
    """The citizen's own minutes over the whole journey, or over the given steps (ids).

    A step counts when it asks something of the citizen: the citizen acts in it, it stands in the citizen's lane, it has
    demands, or its minutes are recorded. Every such step counts once, also where people choose or go round.

    Source:
        Time as one of the compliance costs of administrative burden: Moynihan, Herd & Harvey 2015, *JPART* 25(1).

    Example:
        >>> from builders import journey, step
        >>> effort(journey(step("ask", minutes=20), step("prove")))
        Effort(minutes=20, known=1, steps=2, assumed=1)
    """
    return _effort(_citizens_steps(journey, steps))


def load_curve(journey: Journey) -> tuple[Load, ...]:
    """The load of every step and of all steps so far, in reading order.

    Source:
        WRR 2017, *Weten is nog geen doen*: what a scheme asks adds up (*doenvermogen*).

    Example:
        >>> from builders import journey, step
        >>> [each.so_far for each in load_curve(journey(step("ask", demands=["fill-in", "prove"]), step("wait")))]
        [2, 2]
    """
    curve: list[Load] = []
    for touchpoint in journey.touchpoints:
        before = curve[-1].so_far if curve else 0
        curve.append(Load(touchpoint.id, touchpoint.load, before + touchpoint.load))
    return tuple(curve)


def demands(journey: Journey) -> tuple[tuple[Demand, int], ...]:
    """How often each kind of demand is made, the most frequent first; kinds that are never made left out.

    Source:
        As `load_curve`.

    Example:
        >>> from builders import journey, step
        >>> demands(journey(step("ask", demands=["fill-in"]), step("prove", demands=["fill-in", "prove"])))
        ((<Demand.FILL_IN: 'fill-in'>, 2), (<Demand.PROVE: 'prove'>, 1))
    """
    counts = Counter(demand for touchpoint in journey.touchpoints for demand in touchpoint.demands)
    made = ((demand, counts[demand]) for demand in Demand if counts[demand])
    return tuple(sorted(made, key=lambda each: -each[1]))


def phase_burdens(journey: Journey) -> tuple[PhaseBurden, ...]:
    """What each phase asks of the citizen, in order of the phases; phases without steps ask nothing.

    Source:
        As `effort` and `load_curve`.

    Example:
        >>> from builders import journey, step
        >>> burdens = phase_burdens(journey(step("ask", minutes=20), step("move", phase="after", demands=["wait"])))
        >>> [(each.phase, each.effort.minutes, each.load) for each in burdens]
        [('begin', 20, 0), ('after', 0, 1)]
    """
    asked = _citizens_steps(journey)
    return tuple(
        PhaseBurden(
            phase.id,
            _effort([each for each in asked if each.phase == phase.id]),
            sum(each.load for each in journey.touchpoints if each.phase == phase.id),
        )
        for phase in journey.phases
    )


def _citizens_steps(journey: Journey, steps: Container[str] | None = None) -> list[Touchpoint]:
    citizens = {actor.id for actor in journey.actors if actor.kind is ActorKind.CITIZEN}
    return [
        each
        for each in journey.touchpoints
        if (steps is None or each.id in steps)
        and (each.actor in citizens or each.lane is Lane.CITIZEN or each.demands or each.effort_minutes is not None)
    ]


def _effort(touchpoints: Iterable[Touchpoint]) -> Effort:
    asked = tuple(touchpoints)
    known = [(each.effort_minutes, each.effort_evidence) for each in asked if each.effort_minutes is not None]
    return Effort(
        minutes=sum(minutes for minutes, _ in known),
        known=len(known),
        steps=len(asked),
        assumed=sum(_is_assumed(evidence) for _, evidence in known),
    )


def _is_assumed(evidence: Evidence | None) -> bool:
    return evidence is None or not evidence.is_sourced
