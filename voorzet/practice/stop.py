"""One page of a trip, how long it took to get there, and the ways on from it."""

from __future__ import annotations

from dataclasses import dataclass, field

from voorzet.model.journey import Transition, TransitionKind
from voorzet.model.persona import ChannelFit


@dataclass(frozen=True)
class Option:
    """One way on from a stop.

    `barred`: why this persona cannot take it, empty if they can. `is_meanwhile`: it set out where several things
    happened at once, and was left for later.
    """

    way: Transition
    barred: tuple[ChannelFit, ...] = ()
    is_meanwhile: bool = False


@dataclass(frozen=True, order=True)
class Elapsed:
    """Calendar days since the trip began, each known wait at its slowest; `unknown`: waits that nobody recorded."""

    days: int = 0
    unknown: int = 0

    def after(self, way: Transition) -> Elapsed:
        """How long it is once this way was gone.

        Example:
            >>> from builders import way
            >>> Elapsed(days=5).after(way("ask", "paid", wait=56))
            Elapsed(days=61, unknown=0)
        """
        is_open = way.kind is TransitionKind.WAIT and way.wait_days is None
        return Elapsed(self.days + (way.wait_days or 0), self.unknown + is_open)


@dataclass(frozen=True)
class UnderWay:
    """Something that goes on while the persona is elsewhere: the way it takes, and when it arrives."""

    way: Transition
    arrives: Elapsed


@dataclass(frozen=True)
class Stop:
    """One page of a trip: a step (by id) that the persona meets, or one out of sight where the ways part.

    `turn`: which option led here, None at the beginning. `came_by`: the ways from the stop before; `unseen`: the steps
    between them, which the persona does not see. `visit`: 1 the first time. `under_way`: what goes on elsewhere.
    `known`: while something that was left for later is followed, the steps where that comes together with the rest.
    """

    touchpoint: str
    turn: int | None = None
    came_by: tuple[Transition, ...] = ()
    unseen: tuple[str, ...] = ()
    elapsed: Elapsed = Elapsed()
    visit: int = 1
    under_way: tuple[UnderWay, ...] = ()
    known: frozenset[str] = field(default=frozenset(), repr=False)

    @property
    def comes_together(self) -> bool:
        """Whether what was left for later ends here, where the persona has been."""
        return self.touchpoint in self.known

    @property
    def steps(self) -> tuple[str, ...]:
        """The steps that were passed unseen, and the one that is stopped at."""
        return (*self.unseen, self.touchpoint)
