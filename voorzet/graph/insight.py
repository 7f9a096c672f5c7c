"""Everything that can be worked out about one journey, in one value."""

from __future__ import annotations

from dataclasses import dataclass

from voorzet.graph.build import journey_graph
from voorzet.graph.burden import Effort, Load, PhaseBurden, demands, effort, load_curve, phase_burdens
from voorzet.graph.emotion import Feeling, curve
from voorzet.graph.evidence import EvidenceShare, assumed_only, evidence_share
from voorzet.graph.handovers import Handover, handovers
from voorzet.graph.letters import Letter, letters
from voorzet.graph.missed import Missed, missed
from voorzet.graph.paths import Loop, dead_ends, loops, start, unreachable
from voorzet.graph.repetition import GivenTwice, Repetition, asked_twice, given_twice
from voorzet.graph.stacking import Period, stacked
from voorzet.graph.waiting import SlowestWay, slowest_way
from voorzet.model.journey import Demand, Journey


@dataclass(frozen=True)
class Insight:
    """What a journey does to whom: every answer that needs the journey alone, steps by id in reading order.

    `effort` is over the whole journey, `effort_on_slowest_way` over the steps of `slowest_way`, and `periods` are on it
    too. `feelings` are those of `persona` (an id), or of whoever travels when it is None. `missed` holds for anybody.
    """

    journey: str
    persona: str | None
    steps: int
    transitions: int
    start: str
    loops: tuple[Loop, ...]
    dead_ends: tuple[str, ...]
    unreachable: tuple[str, ...]
    slowest_way: SlowestWay
    effort: Effort
    effort_on_slowest_way: Effort
    loads: tuple[Load, ...]
    demands: tuple[tuple[Demand, int], ...]
    phases: tuple[PhaseBurden, ...]
    letters: tuple[Letter, ...]
    asked_twice: tuple[Repetition, ...]
    given_twice: tuple[GivenTwice, ...]
    periods: tuple[Period, ...]
    handovers: tuple[Handover, ...]
    feelings: tuple[Feeling, ...]
    evidence: EvidenceShare
    assumed_only: tuple[str, ...]
    missed: tuple[Missed, ...]

    @property
    def load(self) -> int:
        """How many things the journey asks of the citizen in all."""
        return self.loads[-1].so_far

    @property
    def between_organisations(self) -> tuple[Handover, ...]:
        """The handovers with no citizen and no helper on either side."""
        return tuple(handover for handover in self.handovers if handover.is_between_organisations)


def insight(journey: Journey, persona: str | None = None) -> Insight:
    """All analyses of a journey alone at once, for one persona (by id) or for whoever travels.

    Apart stand what needs more: `walk`, `tensions.pulls`, `staleness`, `difference`.

    Source:
        That of each analysis; see the modules of this package.

    Example:
        >>> from builders import journey, step, way
        >>> found = insight(journey(step("ask", minutes=20), step("paid", ends=True), way("ask", "paid", wait=56)))
        >>> found.slowest_way.days, found.effort.minutes, found.dead_ends
        (56, 20, ())
    """
    graph = journey_graph(journey)
    slowest = slowest_way(graph)
    return Insight(
        journey=journey.id,
        persona=persona,
        steps=len(journey.touchpoints),
        transitions=len(journey.transitions),
        start=start(graph),
        loops=loops(graph),
        dead_ends=dead_ends(graph),
        unreachable=unreachable(graph),
        slowest_way=slowest,
        effort=effort(journey),
        effort_on_slowest_way=effort(journey, frozenset(slowest.steps)),
        loads=load_curve(journey),
        demands=demands(journey),
        phases=phase_burdens(journey),
        letters=letters(journey),
        asked_twice=asked_twice(graph),
        given_twice=given_twice(journey),
        periods=stacked(journey, slowest),
        handovers=handovers(journey),
        feelings=curve(journey, persona),
        evidence=evidence_share(journey),
        assumed_only=assumed_only(journey),
        missed=missed(journey, graph=graph),
    )
