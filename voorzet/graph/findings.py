"""What a journey does to its people on a given day: the journey alone, its personas, its values, and its age."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from voorzet.graph.insight import Insight, insight
from voorzet.graph.missed import Missed, missed
from voorzet.graph.once_only import Held, held_already
from voorzet.graph.staleness import Stale, staleness
from voorzet.graph.tensions import Pull, Unprotected, pulls, unprotected
from voorzet.graph.walk import Walk, walk
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona
from voorzet.model.workspace import Workspace


@dataclass(frozen=True)
class Traveller:
    """A persona and the way they walk; two are never added up."""

    persona: Persona
    walk: Walk

    @property
    def stops(self) -> tuple[str, ...]:
        """The steps (ids, in reading order) where they may be expected to stop, of those that they can come to.

        Example:
            >>> from builders import fits, journey, persona, step
            >>> ria = persona(channels=[fits("portal", "cannot")])
            >>> three = journey(step("ask", channels=["portal"]), step("prove", channels=["portal"]), "hear>ask>prove")
            >>> Traveller(ria, walk(three, ria)).stops
            ('ask',)
        """
        return tuple(each.touchpoint for each in self.walk.steps if each.drop_out and not each.is_out_of_reach)

    @property
    def out_of_reach(self) -> tuple[str, ...]:
        """The steps that they may be expected never to come to, in reading order."""
        return tuple(each.touchpoint for each in self.walk.steps if each.is_out_of_reach)


@dataclass(frozen=True)
class Findings:
    """Every answer about a journey, in one value.

    `alone`: what needs the journey alone. `travellers`: twins next to each other. `missed`: for anybody, and for these
    travellers. `held`: what the citizen must give while somebody has such data already. `pulls`: by the value set of
    the workspace; none without one. `stale`: on the day `on`.
    """

    alone: Insight
    travellers: tuple[Traveller, ...]
    missed: tuple[Missed, ...]
    held: tuple[Held, ...]
    pulls: tuple[Pull, ...]
    unprotected: tuple[Unprotected, ...]
    stale: tuple[Stale, ...]
    on: date


def findings(workspace: Workspace, journey: Journey, on: date, persona: Persona | None = None) -> Findings:
    """All analyses of a journey for those who travel it; with a persona, for that one alone.

    Args:
        workspace: where the personas and the value set come from; the journey need not be in it.
        journey: any.
        on: the day that staleness is looked at from.
        persona: whose feelings and walk, if not everybody's.

    Source:
        That of each analysis; see the modules of this package.

    Example:
        >>> from builders import DAY, journey, persona, workspace
        >>> made = journey("ask>paid")
        >>> [each.persona.name for each in findings(workspace(persona("ria"), persona("bo")), made, DAY).travellers]
        ['Bo', 'Ria']
    """
    personas = (persona,) if persona else beside_their_twins(workspace.personas_of(journey))
    return Findings(
        alone=insight(journey, persona.id if persona else None),
        travellers=tuple(Traveller(each, walk(journey, each)) for each in personas),
        missed=missed(journey, personas),
        held=held_already(journey),
        pulls=pulls(journey, workspace.values.tensions if workspace.values else ()),
        unprotected=unprotected(journey),
        stale=staleness(journey, on),
        on=on,
    )


def beside_their_twins(personas: tuple[Persona, ...]) -> tuple[Persona, ...]:
    """The same personas in the same order, except that a twin comes straight after the first of the two.

    Example:
        >>> from builders import persona
        >>> three = persona("ann", twin_of="cas"), persona("bo"), persona("cas", twin_of="ann")
        >>> [each.id for each in beside_their_twins(three)]
        ['ann', 'cas', 'bo']
    """
    place = {each.id: number for number, each in enumerate(personas)}

    def first_of_two(each: Persona) -> int:
        return min([place[each.id], *(place[other.id] for other in personas if are_twins(each, other))])

    return tuple(sorted(personas, key=lambda each: (first_of_two(each), place[each.id])))


def are_twins(one: Persona, other: Persona) -> bool:
    """Whether one of them is said to be the twin of the other: the same situation, another attitude."""
    return one.twin_of == other.id or other.twin_of == one.id
