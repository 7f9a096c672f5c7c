"""The force field of a journey: who is in it, what flows between them, and who is missing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

import networkx as nx

from voorzet.graph.comfort import data_notes, travellers
from voorzet.graph.evidence import EvidenceShare, counted
from voorzet.graph.meeting import is_met
from voorzet.model.evidence import Evidence
from voorzet.model.flow import Flow, FlowKind
from voorzet.model.journey import Absent, Actor, ActorKind, Journey, Touchpoint

Net: TypeAlias = "nx.MultiDiGraph[str]"


@dataclass(frozen=True)
class Standing:
    """How one actor stands in the field.

    `steps`: in how many steps they act. `is_met`: whether the citizen notices at least one of these; of the citizen
    always. `gives` and `gets`: how many streams go out and come in.
    """

    actor: Actor
    steps: int
    is_met: bool
    gives: int
    gets: int


@dataclass(frozen=True)
class Stream:
    """All that flows of one kind from one actor to another (ids); at least one flow, in order of the journey."""

    kind: FlowKind
    origin: str
    target: str
    flows: tuple[Flow, ...]

    @property
    def is_sourced(self) -> bool:
        """Whether anything of it has a source."""
        return any(flow.evidence.is_sourced for flow in self.flows)


@dataclass(frozen=True)
class ForceField:
    """Who stands in a journey, in order of the actors, and what flows between them: by kind, then by origin and target.

    `centre`: the citizen (id) whose journey it is, the first of them; whoever comes first if there is no citizen. Of
    the actors (ids), `only_give` and `only_get` have streams one way, `apart` have none, and `over_the_citizen` hold
    power over a citizen whose journey it is. `nobody`: the kinds of actor that neither act nor are named as missing.
    `evidence`: what the flows and the missing rest on.
    """

    centre: str
    standings: tuple[Standing, ...]
    streams: tuple[Stream, ...]
    only_give: tuple[str, ...]
    only_get: tuple[str, ...]
    apart: tuple[str, ...]
    over_the_citizen: tuple[str, ...]
    nobody: tuple[ActorKind, ...]
    absent: tuple[Absent, ...]
    evidence: EvidenceShare


def force_field(journey: Journey) -> ForceField:
    """Who is in a journey, what flows between them, who holds power over the citizen, and who is missing.

    What flows is `Journey.flows` and every data annotation with a sender and a receiver. An annotation with only one of
    them flows nowhere that is known. A citizen may hold power too: whoever may say no decides.

    Source:
        Voorzet's own rule; what the citizen meets: as `meeting.is_met`.

    Example:
        >>> from builders import flow, journey, step
        >>> made = journey("ask", step("pay", actor="council"), step("look", actor="register"),
        ...                flows=[flow("money", "council", "citizen"), flow("power", "council", "citizen")])
        >>> found = force_field(made)
        >>> [(each.kind.value, each.origin, each.target) for each in found.streams]
        [('money', 'council', 'citizen'), ('power', 'council', 'citizen')]
        >>> found.over_the_citizen, found.only_get, found.apart
        (('council',), ('citizen',), ('register',))
    """
    own, streams = travellers(journey), _streams(journey)
    net = _net(journey, streams)
    ids = [actor.id for actor in journey.actors]
    powers = {each.origin for each in streams if each.kind is FlowKind.POWER and each.target in own}
    there = {actor.kind for actor in journey.actors} | {absent.kind for absent in journey.absent}
    return ForceField(
        centre=next((id for id in ids if id in own), ids[0]),
        standings=tuple(_standings(journey, net, own)),
        streams=streams,
        only_give=tuple(id for id in ids if net.out_degree(id) and not net.in_degree(id)),
        only_get=tuple(id for id in ids if net.in_degree(id) and not net.out_degree(id)),
        apart=tuple(nx.isolates(net)),
        over_the_citizen=tuple(id for id in ids if id in powers),
        nobody=tuple(kind for kind in ActorKind if kind not in there),
        absent=journey.absent,
        evidence=counted(_kinds(streams, journey.absent)),
    )


def flows(journey: Journey) -> tuple[Flow, ...]:
    """Everything that flows: the data of annotations in reading order, then the journey's own flows in file order."""
    return (*(flow for step in journey.touchpoints for flow in _data(step)), *journey.flows)


def _data(step: Touchpoint) -> Iterable[Flow]:
    for note in data_notes(step):
        if note.sender and note.receiver and note.sender != note.receiver:
            yield Flow(kind=FlowKind.DATA, origin=note.sender, target=note.receiver, what=note.claim,
                       touchpoint=step.id, evidence=note.evidence, source=note.source)  # fmt: skip


def _streams(journey: Journey) -> tuple[Stream, ...]:
    order = {actor.id: place for place, actor in enumerate(journey.actors)}
    together: dict[tuple[FlowKind, str, str], tuple[Flow, ...]] = {}
    for flow in flows(journey):
        key = flow.kind, flow.origin, flow.target
        together[key] = (*together.get(key, ()), flow)
    kinds = tuple(FlowKind)
    keys = sorted(together, key=lambda key: (kinds.index(key[0]), order[key[1]], order[key[2]]))
    return tuple(Stream(*key, together[key]) for key in keys)


def _net(journey: Journey, streams: Iterable[Stream]) -> Net:
    net: Net = nx.MultiDiGraph()
    net.add_nodes_from(actor.id for actor in journey.actors)
    net.add_edges_from((each.origin, each.target) for each in streams)
    return net


def _standings(journey: Journey, net: Net, own: frozenset[str]) -> Iterable[Standing]:
    steps: dict[str, list[Touchpoint]] = {actor.id: [] for actor in journey.actors}
    for step in journey.touchpoints:
        steps[step.actor].append(step)
    for actor in journey.actors:
        met = actor.id in own or any(is_met(step) for step in steps[actor.id])
        yield Standing(actor, len(steps[actor.id]), met, net.out_degree(actor.id), net.in_degree(actor.id))


def _kinds(streams: Iterable[Stream], absent: Iterable[Absent]) -> Iterable[Evidence]:
    yield from (flow.evidence for stream in streams for flow in stream.flows)
    yield from (each.evidence for each in absent)
