"""Where two personas on one journey may be expected to fare differently."""

from __future__ import annotations

from dataclasses import dataclass

from voorzet.graph.expectation import Expectation, ExpectationKind
from voorzet.graph.walk import Meeting, Walk
from voorzet.model.evidence import Claim
from voorzet.model.persona import Ability, ChannelFit, Comfort, Trust


@dataclass(frozen=True)
class Parting:
    """One step (by id) that two personas meet differently, each side next to the other and never averaged.

    `first`, `second`: what only this one of them may be expected to meet there. `out_of_reach`: for each, whether no
    way that they may be expected to go leads here.
    """

    touchpoint: str
    first: tuple[Expectation, ...]
    second: tuple[Expectation, ...]
    out_of_reach: tuple[bool, bool] = (False, False)


def partings(first: Walk, second: Walk) -> tuple[Parting, ...]:
    """The steps where two walks of one journey differ, in reading order; empty if nothing recorded tells them apart.

    Two expectations are the same when they are of one kind and about one ability, channel, sender or kind of data,
    whatever each rests on: that two people have other helpers is no parting, that one has none is.

    Raises:
        KeyError: the walks are of two journeys.

    Source:
        Voorzet's own rule. What each may be expected to meet: `walk.walk`.

    Example:
        >>> from builders import fits, journey, persona, step
        >>> from voorzet.graph.walk import walk
        >>> two = journey("hear", step("ask", channels=["portal"]), "hear>ask")
        >>> ria, bob = persona("ria", channels=[fits("portal", "cannot")]), persona("bob")
        >>> (parting,) = partings(walk(two, ria), walk(two, bob))
        >>> parting.touchpoint, [each.kind.value for each in parting.first], parting.second
        ('ask', ['channel', 'drop-out'], ())
    """
    others = {meeting.touchpoint: meeting for meeting in second.steps}
    found = (_parting(meeting, others[meeting.touchpoint]) for meeting in first.steps)
    return tuple(each for each in found if each.first or each.second or len(set(each.out_of_reach)) > 1)


def _parting(one: Meeting, other: Meeting) -> Parting:
    return Parting(
        one.touchpoint, _only(one, other), _only(other, one), (one.is_out_of_reach, other.is_out_of_reach)
    )  # fmt: skip


def _only(one: Meeting, other: Meeting) -> tuple[Expectation, ...]:
    known = {_about(each) for each in _all(other)}
    return tuple(each for each in _all(one) if _about(each) not in known)


def _all(meeting: Meeting) -> tuple[Expectation, ...]:
    return (*meeting.expectations, *([meeting.drop_out] if meeting.drop_out else []))


def _about(expectation: Expectation) -> tuple[ExpectationKind, tuple[str, ...]]:
    return expectation.kind, tuple(
        subject for trait in expectation.rests_on if (subject := _subject(expectation, trait))
    )


def _subject(expectation: Expectation, trait: Claim) -> str | None:
    """Which ability, channel, sender or kind of data a trait is about; None where the kind of expectation tells all."""
    if expectation.kind in (ExpectationKind.DROP_OUT, ExpectationKind.HELP):
        return None
    if isinstance(trait, Ability):
        return trait.kind
    if isinstance(trait, ChannelFit):
        return trait.channel
    if isinstance(trait, Comfort):
        return trait.data
    return trait.sender if isinstance(trait, Trust) else None
