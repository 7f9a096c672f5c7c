"""A journey walked as one persona, stop by stop: where one is, what lies ahead, and what it came to so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from voorzet.graph.expectation import ExpectationKind, closed
from voorzet.graph.walk import Meeting, Walk, walk
from voorzet.model.journey import Journey, Touchpoint, Transition, TransitionKind
from voorzet.model.persona import ChannelFit, Persona
from voorzet.practice.stop import Elapsed, Option, Stop, UnderWay

MOST_ROUNDS = 3
"""So often a trip comes to one step: going round should be felt, and every trip comes to an end."""


@dataclass(frozen=True)
class Trip:
    """A way through a journey as one persona, chosen turn by turn; never a fact about people.

    Where a step has a transition of kind *choice*, one of its ways is taken. Where it has none, all that leads on
    happens: one is followed, the others are under way until the persona comes to where they lead, or until nothing else
    lies ahead. Steps out of sight are passed by where they lead one way only.

    Source:
        Voorzet's own rule. What the persona may be expected to meet: `graph.walk`.

    Example:
        >>> from builders import journey, persona, step
        >>> trip = begin(journey("ask", step("look-up", actor="register"), "paid", "ask>look-up>paid"), persona())
        >>> there = trip.take(0)
        >>> there.here.touchpoint, there.here.unseen, there.ahead, there.back() == trip
        ('paid', ('look-up',), (), True)
    """

    journey: Journey
    persona: Persona
    walk: Walk
    stops: tuple[Stop, ...]
    has_ended: bool = False

    @property
    def here(self) -> Stop:
        """The last stop."""
        return self.stops[-1]

    @property
    def touchpoint(self) -> Touchpoint:
        """The step of the last stop."""
        return self.journey.touchpoint(self.here.touchpoint)

    @property
    def meeting(self) -> Meeting:
        """What the persona may be expected to meet at the last stop."""
        return self.meetings[self.here.touchpoint]

    @cached_property
    def meetings(self) -> dict[str, Meeting]:
        """What the persona may be expected to meet, by step."""
        return {meeting.touchpoint: meeting for meeting in self.walk.steps}

    @property
    def turns(self) -> tuple[int, ...]:
        """The options that were taken, each by its place: enough to make the same trip again."""
        return tuple(stop.turn for stop in self.stops if stop.turn is not None)

    @property
    def elapsed(self) -> Elapsed:
        """How long the trip takes so far; following what was left for later never makes it shorter."""
        return max(stop.elapsed for stop in self.stops)

    @property
    def load(self) -> int:
        """How many things were asked so far; what is asked on every round counts every time."""
        return sum(self.journey.touchpoint(stop.touchpoint).load for stop in self.stops)

    @property
    def steps(self) -> tuple[str, ...]:
        """Every step of the trip once, seen or not, in the order they were come to."""
        return tuple(dict.fromkeys(step for stop in self.stops for step in stop.steps))

    @property
    def met(self) -> tuple[str, ...]:
        """The steps of the trip that the persona met."""
        return tuple(step for step in self.steps if self.meetings[step].is_met)

    @property
    def out_of_sight(self) -> tuple[str, ...]:
        """The steps of the trip that the persona never saw."""
        return tuple(step for step in self.steps if not self.meetings[step].is_met)

    @property
    def is_telling(self) -> bool:
        """Whether to stand still at the last stop: trouble is expected, or something is decided out of sight."""
        trouble = any(each.kind is not ExpectationKind.HELP for each in self.meeting.expectations)
        is_decided = not self.meeting.is_met and bool(self.ahead)
        return bool(trouble or self.meeting.drop_out or is_decided or any(option.barred for option in self.ahead))

    @cached_property
    def ahead(self) -> tuple[Option, ...]:
        """The ways on, in file order; what was left for later once nothing else lies ahead; empty where all ends."""
        return () if self.has_ended else self._options(self.here)

    @property
    def goes_round_for_ever(self) -> bool:
        """Whether a way back is left out here, because the trip went round often enough."""
        ways = self.journey.ways_from(self.here.touchpoint)
        return not self.here.comes_together and any(self._is_enough(way, self.here) for way in ways)

    @property
    def all_happen(self) -> bool:
        """Whether all that lies ahead happens anyway, so that one only chooses what to follow first."""
        return len(self.ahead) > 1 and not any(each.is_meanwhile for each in self.ahead) and self._forks(self.here)

    def take(self, turn: int) -> Trip:
        """The trip after the option at this place of `ahead`.

        Raises:
            IndexError: there is no such option, or it is barred.
        """
        option = self.ahead[turn] if 0 <= turn < len(self.ahead) else None
        if option is None or option.barred:
            raise IndexError(turn)
        stop = replace(self._stop(self.here, option), turn=turn)
        while (onward := self._only_way(stop)) is not None:
            stop = self._beyond(stop, onward)
        return replace(self, stops=(*self.stops, stop))

    def back(self) -> Trip:
        """The trip before the last turn, or before it ended; at the beginning the same trip."""
        if self.has_ended:
            return replace(self, has_ended=False)
        return replace(self, stops=self.stops[:-1]) if len(self.stops) > 1 else self

    def end(self) -> Trip:
        """The same trip, over."""
        return replace(self, has_ended=True)

    def _options(self, stop: Stop) -> tuple[Option, ...]:
        """The ways on from a stop: the last one of this trip, or one that is being made after it."""
        ways = () if stop.comes_together else self.journey.ways_from(stop.touchpoint)
        onward = tuple(Option(way, self._why_barred(way)) for way in ways if not self._is_enough(way, stop))
        if any(not option.barred for option in onward):
            return onward
        return tuple(Option(each.way, is_meanwhile=True) for each in stop.under_way)

    def _is_enough(self, way: Transition, stop: Stop) -> bool:
        been = [step for each in (*self.stops, *([] if stop is self.here else [stop])) for step in each.steps]
        return been.count(way.target) >= MOST_ROUNDS

    def _why_barred(self, way: Transition) -> tuple[ChannelFit, ...]:
        if way not in self.walk.barred:
            return ()
        target = self.journey.touchpoint(way.target)
        return closed(target, self.journey.actor(target.actor), self.persona)

    def _only_way(self, stop: Stop) -> Option | None:
        """How things go on where the persona does not see them and they can go one way only."""
        if self.meetings[stop.touchpoint].is_met or stop.touchpoint in stop.unseen:
            return None
        options = self._options(stop)
        is_plain = len(options) == 1 and not options[0].is_meanwhile
        return options[0] if is_plain and options[0].way.kind is not TransitionKind.LOOP else None

    def _beyond(self, stop: Stop, option: Option) -> Stop:
        """A stop further on, with this one passed by unseen."""
        further = self._stop(stop, option)
        return replace(
            further, turn=stop.turn, came_by=(*stop.came_by, *further.came_by), unseen=(*stop.unseen, stop.touchpoint)
        )

    def _stop(self, origin: Stop, option: Option) -> Stop:
        """Where an option leads, with what was under way and comes together there."""
        way, elapsed, under_way = option.way, origin.elapsed.after(option.way), self._under_way(origin, option)
        if option.is_meanwhile:
            elapsed = next(each.arrives for each in origin.under_way if each.way == way)
        known = frozenset(self.steps) if option.is_meanwhile else origin.known
        return Stop(
            touchpoint=way.target,
            came_by=(way,),
            elapsed=max([elapsed, *(each.arrives for each in under_way if each.way.target == way.target)]),
            visit=1 + [step for each in self.stops for step in each.steps].count(way.target),
            under_way=tuple(each for each in under_way if each.way.target != way.target),
            known=frozenset() if way.kind is TransitionKind.LOOP else known,
        )

    def _under_way(self, origin: Stop, option: Option) -> tuple[UnderWay, ...]:
        """All that is under way once an option is taken, what sets out beside it included."""
        if option.is_meanwhile or option.way.kind is TransitionKind.LOOP or not self._forks(origin):
            return origin.under_way
        been = {*self.steps, *origin.steps, *(each.way.target for each in origin.under_way)}
        beside = (each for each in self._led_on(origin) if each != option.way and each.target not in been)
        return (*origin.under_way, *(UnderWay(each, origin.elapsed.after(each)) for each in beside))

    def _forks(self, stop: Stop) -> bool:
        """Whether all that leads on from here happens: nobody chooses, and it leads more than one way."""
        ways = self.journey.ways_from(stop.touchpoint)
        return not any(way.kind is TransitionKind.CHOICE for way in ways) and len(self._led_on(stop)) > 1

    def _led_on(self, stop: Stop) -> tuple[Transition, ...]:
        ways = self.journey.ways_from(stop.touchpoint)
        return tuple(way for way in ways if way.kind is not TransitionKind.LOOP)


def begin(journey: Journey, persona: Persona, turns: Iterable[int] = ()) -> Trip:
    """A trip at its first page, or after these turns; at the first turn that cannot be taken it stays where it is.

    Example:
        >>> from builders import journey, persona
        >>> two = journey("ask>paid")
        >>> begin(two, persona(), [0]).here.touchpoint, begin(two, persona(), [0, 7]).turns
        ('paid', (0,))
    """
    first = Stop(journey.touchpoints[0].id)
    trip = Trip(journey, persona, walk(journey, persona), (first,))
    while (onward := trip._only_way(trip.here)) is not None:
        trip = replace(trip, stops=(trip._beyond(trip.here, onward),))
    for turn in turns:
        try:
            trip = trip.take(turn)
        except IndexError:
            break
    return trip
