"""Who can be missed: where a journey lets people go without help, by how it is built."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

import networkx as nx

from voorzet.graph.build import Graph, journey_graph
from voorzet.graph.expectation import closed
from voorzet.graph.meeting import is_met
from voorzet.graph.paths import dead_ends, start
from voorzet.messages import Message, say
from voorzet.model.evidence import Claim
from voorzet.model.journey import (
    ActorKind,
    Annotation,
    AnnotationKind,
    Demand,
    Journey,
    Touchpoint,
    Transition,
    TransitionKind,
)
from voorzet.model.persona import Persona
from voorzet.model.text import Text

HELPERS = frozenset({ActorKind.INFORMAL_HELP, ActorKind.PROFESSIONAL})
"""The kinds of actor that can see, in meeting somebody, that they are about to be missed."""


KEEPERS = frozenset({ActorKind.ORGANISATION, ActorKind.CHAIN_PARTNER, ActorKind.CREDITOR, ActorKind.SYSTEM})
"""The kinds of actor that keep records of people."""


class Gap(StrEnum):
    """How people can be missed."""

    DEAD_END = "dead-end"
    EARLY_END = "early-end"
    OWN_REPORT = "own-report"
    OWN_SEARCH = "own-search"
    REGISTER = "register"
    SELECTION = "selection"
    ONLY_CHANNEL = "only-channel"


@dataclass(frozen=True)
class Missed:
    """One way in which people can be missed in one step (by id), and who.

    `rests_on`: the claims behind it, with their evidence: the step, an annotation, or traits of `persona` (an id; None:
    whoever travels).
    """

    touchpoint: str
    gap: Gap
    says: Message
    rests_on: tuple[Claim, ...]
    persona: str | None = None


def missed(journey: Journey, personas: Iterable[Persona] = (), graph: Graph | None = None) -> tuple[Missed, ...]:
    """Where people can be missed, in reading order; only steps that can be come to from the beginning.

    * *dead end*: the journey stops and is not said to end (`paths.dead_ends`);
    * *early end*: the journey may end here, while from here or from the step straight before others go on to a later
      phase; told once for each way here, unless a person helps at either end of it, or the end is said to feel good;
    * *own report*: it counts on people reporting a change by themselves;
    * *own search*: people must find it out, and at least one way leads here on which nobody reaches out to them;
    * *register*: a signal starts here from what an organisation or a system has on record;
    * *selection*: a system chooses who goes which way;
    * *only channel*: one of `personas` cannot use any channel of the step.

    Args:
        journey: any.
        personas: whose channels to look at; the rest holds for anybody.
        graph: of this journey, if it was made already.

    Note:
        This tells where people *can* be missed, not how many are. An early end may be right, as a refusal may be.

    Source:
        Not knowing, not managing, not wanting as grounds of non-use: Berenschot and SZW 2023. Registers: Õiguskantsler
        2019, annual report (pensioners missed because their address was wrong). The definitions are Voorzet's own.

    Example:
        >>> from builders import journey, step, way
        >>> stop, paid = step("stop", ends=True), step("paid", phase="after", ends=True)
        >>> ways = way("ask", "stop", "choice", when="No letter"), way("ask", "paid", "choice")
        >>> [(each.touchpoint, each.gap.value, str(each.says)) for each in missed(journey("ask", stop, paid, *ways))]
        [('stop', 'early-end', 'No letter: for some it ends here, while others go on.')]
    """
    return tuple(_Search(journey, tuple(personas), graph or journey_graph(journey)).found())


class _Search:
    """A journey, with what several of the questions need looked up once."""

    def __init__(self, journey: Journey, personas: tuple[Persona, ...], graph: Graph) -> None:
        self.journey, self.personas = journey, personas
        self.actors = {actor.id: actor for actor in journey.actors}
        self.touchpoints = {each.id: each for each in journey.touchpoints}
        self.reached = nx.descendants(graph, start(graph)) | {start(graph)}
        self.dead_ends = set(dead_ends(graph))
        self.phases = {phase.id: place for place, phase in enumerate(journey.phases)}
        self.furthest = _furthest(journey, self.phases)

    def found(self) -> Iterator[Missed]:
        for step in self.touchpoints.values():
            if step.id in self.reached:
                yield from self.ends(step)
                yield from self.own_doing(step)
                yield from self.records(step)
                yield from self.only_channels(step)

    def ends(self, step: Touchpoint) -> Iterator[Missed]:
        if step.id in self.dead_ends:
            says = say("It stops here, and nobody says that it ends: what comes next?")
            yield Missed(step.id, Gap.DEAD_END, says, (step,))
        elif step.ends and not self.is_by_a_person(step) and not _feels_good(step):
            yield from self.early_ends(step)

    def early_ends(self, step: Touchpoint) -> Iterator[Missed]:
        ways = self.ways_to(step)
        for way in ways:
            goes_on = self.furthest[way.origin] > self.phases[step.phase]
            if goes_on and not self.is_by_a_person(self.touchpoints[way.origin]):
                yield Missed(step.id, Gap.EARLY_END, _ends_here(way.condition), (step,))
        if not ways and self.furthest[step.id] > self.phases[step.phase]:
            yield Missed(step.id, Gap.EARLY_END, _ends_here(None), (step,))

    def own_doing(self, step: Touchpoint) -> Iterator[Missed]:
        if Demand.REPORT_CHANGE in step.demands:
            says = say("This counts on people reporting it by themselves: who does not can be missed.")
            yield Missed(step.id, Gap.OWN_REPORT, says, (step,))
        origins = [self.touchpoints[way.origin] for way in self.ways_to(step)]
        if Demand.FIND_OUT in step.demands and not (origins and all(self.reaches_out(each) for each in origins)):
            says = say("People must find this out, and nobody reaches out to them first: who does not can be missed.")
            yield Missed(step.id, Gap.OWN_SEARCH, says, (step,))

    def records(self, step: Touchpoint) -> Iterator[Missed]:
        signals = [
            each for each in step.annotations if each.kind is AnnotationKind.DATA and each.signal and each.sender
        ]
        for sender, notes in _by_sender(signals).items():
            if self.actors[sender].kind in KEEPERS:
                says = say("This starts from the data of {sender}: who is not in them, or wrongly, can be missed.",
                           sender=self.actors[sender].name)  # fmt: skip
                yield Missed(step.id, Gap.REGISTER, says, notes)
        choices = [way for way in self.journey.ways_from(step.id) if way.kind is TransitionKind.CHOICE]
        actor = self.actors[step.actor]
        if actor.kind is ActorKind.SYSTEM and len(choices) > 1:
            says = say("{actor} chooses who goes which way: who is chosen wrongly can be missed.", actor=actor.name)
            yield Missed(step.id, Gap.SELECTION, says, (step,))

    def only_channels(self, step: Touchpoint) -> Iterator[Missed]:
        for persona in self.personas:
            why = closed(step, self.actors[step.actor], persona)
            if why:
                says = say("{name} cannot use any channel of this step.", name=persona.name)
                yield Missed(step.id, Gap.ONLY_CHANNEL, says, why, persona.id)

    def ways_to(self, step: Touchpoint) -> list[Transition]:
        ways = self.journey.ways_to(step.id)
        return [way for way in ways if way.origin in self.reached and way.kind is not TransitionKind.LOOP]

    def is_by_a_person(self, step: Touchpoint) -> bool:
        return is_met(step) and self.actors[step.actor].kind in HELPERS

    def reaches_out(self, step: Touchpoint) -> bool:
        return is_met(step) and self.actors[step.actor].kind is not ActorKind.CITIZEN


def _feels_good(step: Touchpoint) -> bool:
    return any(emotion.persona is None and emotion.level > 0 for emotion in step.emotions)


def _ends_here(condition: Text | None) -> Message:
    if condition is None:
        return say("For some it ends here, while others go on.")
    return say("{condition}: for some it ends here, while others go on.", condition=condition)


def _by_sender(notes: Iterable[Annotation]) -> dict[str, tuple[Annotation, ...]]:
    found: dict[str, tuple[Annotation, ...]] = {}
    for note in notes:
        found[note.sender or ""] = (*found.get(note.sender or "", ()), note)
    return found


def _furthest(journey: Journey, phases: dict[str, int]) -> dict[str, int]:
    """The place of the last phase that can be come to from each step."""
    furthest: dict[str, int] = {}
    for touchpoint in reversed(journey.touchpoints):
        behind = [touchpoint.id]
        while behind:
            step = behind.pop()
            if step not in furthest:
                furthest[step] = phases[touchpoint.phase]
                behind += [way.origin for way in journey.ways_to(step)]
    return furthest
