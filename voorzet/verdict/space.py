"""The design space: every variant of a proposal, answered by table; the frontier, and the nearest that can be done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from voorzet.model.deck import Lens, Question
from voorzet.model.persona import Persona
from voorzet.model.proposal import DO_NOTHING, Proposal, Variant
from voorzet.model.workspace import Workspace
from voorzet.verdict.answer import NOW, Answer, adding_up
from voorzet.verdict.assessment import court_of, is_doable, travellers
from voorzet.verdict.lens import Court
from voorzet.verdict.lever import Clause
from voorzet.verdict.situation import Situation
from voorzet.verdict.table import Axes, Choice, Tables

_LENSES = {lens: tuple(question for question in Question if question.lens is lens) for lens in Lens}


class Sight(NamedTuple):
    """A lens on one variant: its answer, what is in the way, and how many conditions there are."""

    answer: Answer
    clauses: tuple[Clause, ...]
    conditions: int

    @property
    def is_doable(self) -> bool:
        """Whether it is *if* or better, with nothing open that could make it worse."""
        return is_doable(self.answer.shown)


_NOTHING_DONE = Sight(NOW, (), 0)


@dataclass(frozen=True)
class Point:
    """One variant of the space. `number` 0 is *do nothing*, 1 the variant that is chosen."""

    number: int
    choice: Choice | None
    permitted: Sight
    feasible: Sight
    wanted: tuple[Sight, ...]

    @property
    def willing(self) -> int:
        """For how many of the personas *wanted* is *if* or better; for none with *do nothing*, which offers nothing."""
        return sum(sight.is_doable for sight in self.wanted) if self.choice is not None else 0

    @property
    def is_doable(self) -> bool:
        """Whether law and organisation make it *if* or better."""
        return self.permitted.is_doable and self.feasible.is_doable

    @property
    def changes(self) -> int:
        """How much is to be changed first: the conditions to meet, and what is in the way."""
        sights = (self.permitted, self.feasible)
        return sum(sight.conditions + len(sight.clauses) for sight in sights)


class _Sights:
    """Lenses on variants, by table; what adds up from the same outcomes is made once."""

    def __init__(self, court: Court, axes: Axes, situation: Situation) -> None:
        self._tables, self._situation = Tables(court, axes, situation), situation
        self._made: dict[tuple[int, ...], Sight] = {}

    def sight(self, lens: Lens, choice: Choice, persona: Persona | None = None) -> Sight:
        """A lens on the variant that is chosen so."""
        situation = self._situation.seen_by(persona) if persona else self._situation
        outcomes = tuple(self._tables.outcome(question, choice, situation) for question in _LENSES[lens])
        key = tuple(map(id, outcomes))
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = Sight(
                adding_up(outcome.answer for outcome in outcomes),
                tuple(clause for outcome in outcomes for clause in outcome.clauses),
                sum(outcome.conditions for outcome in outcomes),
            )
        return found


class Space:
    """All variants of a proposal on one day, for all personas who travel its journey.

    A space of some thousands of variants is quick because cards are held against the attributes that they ask, not
    against every variant.
    """

    def __init__(self, workspace: Workspace, proposal: Proposal, day: date) -> None:
        self.proposal, self.axes = proposal, Axes.of(proposal)
        self.personas: tuple[Persona | None, ...] = travellers(workspace, proposal)
        facts, journey = workspace.facts.get(proposal.journey), workspace.journeys.get(proposal.journey)
        self._situation = Situation(proposal, proposal.chosen, day, journey, facts)
        self.court = court_of(workspace, proposal, day)
        self._lens = _Sights(self.court, self.axes, self._situation)

    @property
    def size(self) -> int:
        """How many variants there are, *do nothing* among them."""
        total = 1
        for options in self.axes.options:
            total *= len(options)
        return total + 1

    def variant(self, point: Point) -> Variant:
        """The variant of a point."""
        return DO_NOTHING if point.choice is None else self.axes.variant(point.choice)

    def differences(self, point: Point) -> tuple[str, ...]:
        """The attributes in which a variant differs from the chosen one, in fixed order; all for *do nothing*."""
        if point.choice is None:
            return self.axes.names
        return tuple(name for name, place in zip(self.axes.names, point.choice, strict=True) if place)

    @cached_property
    def points(self) -> tuple[Point, ...]:
        """Every variant with its answers: *do nothing*, then the one that is chosen, then the others."""
        nothing = Point(0, None, _NOTHING_DONE, _NOTHING_DONE, tuple(_NOTHING_DONE for _ in self.personas))
        return (nothing, *self._worked_out())

    def _worked_out(self) -> Iterator[Point]:
        for number, choice in enumerate(self.axes.choices(), 1):
            yield Point(
                number,
                choice,
                self._lens.sight(Lens.PERMITTED, choice),
                self._lens.sight(Lens.FEASIBLE, choice),
                tuple(self._lens.sight(Lens.WANTED, choice, persona) for persona in self.personas),
            )

    def is_known(self, name: str) -> bool:
        """Whether a question of fact is answered on this day, for the chosen variant or for others."""
        facts = self._situation.facts
        return any(name in fact.about and fact.holds_on(self._situation.day) for fact in (facts.facts if facts else ()))

    def supposing(self, name: str, value: str, lens: Lens) -> Iterator[tuple[Sight, ...]]:
        """One lens on every variant but *do nothing*, as if a question of fact had this answer: for each persona.

        For *permitted* and *feasible* there is one sight for all.
        """
        told = _Sights(self.court, self.axes, self._situation.supposing(f"fact:{name}", value))
        people = self.personas if lens is Lens.WANTED else (None,)
        for choice in self.axes.choices():
            yield tuple(told.sight(lens, choice, persona) for persona in people)

    def frontier(self) -> tuple[Point, ...]:
        """The variants that can be done and than which none is better for more personas with less to change.

        In order of `willing`, best first; of equals the one that differs least from what is chosen, then the first.

        Source:
            Pareto optimality, with two measures kept apart: personas for whom it is *if* or better, and changes needed.
        """
        best: dict[tuple[int, int], Point] = {}
        for point in self.points:
            key = point.willing, point.changes
            if point.is_doable and (key not in best or self._far(point) < self._far(best[key])):
                best[key] = point
        kept = [point for key, point in best.items() if not any(_beats(other, key) for other in best)]
        return tuple(sorted(kept, key=lambda point: (-point.willing, point.changes)))

    def nearest(self) -> Point:
        """The variant that can be done and differs least from the chosen one; of equals, the one for most personas.

        *Do nothing* can always be done, and is the answer where nothing else can.
        """
        doable = [point for point in self.points[1:] if point.is_doable]
        return min(doable, key=lambda point: (self._far(point), -point.willing, point.number), default=self.points[0])

    def _far(self, point: Point) -> int:
        return len(self.differences(point)) if point.choice is not None else len(self.axes.names) + 1


def _beats(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one != other and one[0] >= other[0] and one[1] <= other[1]
