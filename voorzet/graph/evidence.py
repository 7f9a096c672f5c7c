"""What a document rests on: how much was read or asked, and how much is a guess."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from voorzet.model.deck import Deck
from voorzet.model.evidence import Evidence
from voorzet.model.facts import Facts
from voorzet.model.journey import Journey, Touchpoint
from voorzet.model.persona import Persona
from voorzet.model.proposal import Proposal
from voorzet.model.values import ValueSet

Claiming: TypeAlias = Persona | Deck | Proposal | Facts
"""Documents that can list their claims."""


@dataclass(frozen=True)
class EvidenceShare:
    """How many claims rest on each kind of evidence; kinds in their fixed order, those without a claim left out."""

    counts: tuple[tuple[Evidence, int], ...]

    @property
    def claims(self) -> int:
        """All claims together."""
        return sum(count for _, count in self.counts)

    @property
    def sourced(self) -> int:
        """The claims whose kind of evidence names a source."""
        return sum(count for kind, count in self.counts if kind.is_sourced)

    @property
    def percent_sourced(self) -> int:
        """Whole percent, rounded down: 100 means all of them. 0 if there are no claims.

        Example:
            >>> EvidenceShare(((Evidence.LAW, 2), (Evidence.ASSUMPTION, 1))).percent_sourced
            66
        """
        return 100 * self.sourced // self.claims if self.claims else 0


@dataclass(frozen=True)
class Grounds:
    """The strongest and the weakest kind of evidence under what is said about one step."""

    touchpoint: str
    strongest: Evidence
    weakest: Evidence


def evidence_share(document: Journey | ValueSet | Claiming) -> EvidenceShare:
    """What all claims of a document rest on.

    Claims of a journey are a step, an emotion, a pain, an annotation, an effort in minutes, a transition that gives its
    evidence, a flow, and somebody missing; of a persona each trait, ability, trust, comfort and channel; of a value set
    each tension; of a deck each card; of a proposal each figure of its reach; of facts each fact and concern.

    Source:
        Voorzet's own rule: what is not sourced must look it.

    Example:
        >>> from builders import feels, journey, step
        >>> evidence_share(journey(step("ask", evidence="register", emotions=[feels(-1)]))).counts
        ((<Evidence.REGISTER: 'register'>, 1), (<Evidence.ASSUMPTION: 'assumption'>, 1))
    """
    return counted(_kinds(document))


def together(shares: Iterable[EvidenceShare]) -> EvidenceShare:
    """What the claims of several documents rest on, counted together.

    Example:
        >>> together([EvidenceShare(((Evidence.LAW, 2),)), EvidenceShare(((Evidence.LAW, 1),))]).counts
        ((<Evidence.LAW: 'law'>, 3),)
    """
    return counted(kind for share in shares for kind, count in share.counts for _ in range(count))


def counted(kinds: Iterable[Evidence]) -> EvidenceShare:
    """How many of these claims rest on each kind of evidence.

    Example:
        >>> counted([Evidence.LAW, Evidence.ASSUMPTION, Evidence.LAW]).counts
        ((<Evidence.LAW: 'law'>, 2), (<Evidence.ASSUMPTION: 'assumption'>, 1))
    """
    counts = Counter(kinds)
    return EvidenceShare(tuple((kind, counts[kind]) for kind in Evidence if counts[kind]))


def grounds(journey: Journey) -> tuple[Grounds, ...]:
    """The strongest and the weakest evidence of every step, in reading order; of equals the first in the file.

    Sourced kinds are equals: lived experience is not weaker than law, it is about something else. Below them comes what
    nobody checked, and last a guess.

    Source:
        Voorzet's own rule, as in `evidence_share`.

    Example:
        >>> from builders import feels, journey, step
        >>> grounds(journey(step("ask", evidence="law", emotions=[feels(-1)])))[0].weakest
        <Evidence.ASSUMPTION: 'assumption'>
    """
    kinds = ((each.id, tuple(_of_touchpoint(each))) for each in journey.touchpoints)
    return tuple(Grounds(id, max(found, key=_standing), min(found, key=_standing)) for id, found in kinds)


def assumed_only(journey: Journey) -> tuple[str, ...]:
    """The steps about which not one claim has a source, in reading order.

    Source:
        Voorzet's own rule, as in `evidence_share`.

    Example:
        >>> from builders import journey, step
        >>> assumed_only(journey(step("ask"), step("wait", evidence="law")))
        ('ask',)
    """
    return tuple(each.touchpoint for each in grounds(journey) if not each.strongest.is_sourced)


def _standing(kind: Evidence) -> int:
    return 2 if kind.is_sourced else 1 if kind is Evidence.UNVERIFIED else 0


def _kinds(document: Journey | ValueSet | Claiming) -> Iterator[Evidence]:
    if isinstance(document, Journey):
        return _of_journey(document)
    claims = document.tensions if isinstance(document, ValueSet) else document.claims()
    return (claim.evidence for claim in claims)


def _of_touchpoint(touchpoint: Touchpoint) -> Iterator[Evidence]:
    for claim in touchpoint.claims():
        yield claim.evidence
    if touchpoint.effort_evidence is not None:
        yield touchpoint.effort_evidence


def _of_journey(journey: Journey) -> Iterator[Evidence]:
    for touchpoint in journey.touchpoints:
        yield from _of_touchpoint(touchpoint)
    for transition in journey.transitions:
        if transition.evidence is not None:
            yield transition.evidence
    yield from (claim.evidence for claim in (*journey.flows, *journey.absent))
