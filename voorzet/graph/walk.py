"""The way one persona walks a journey: what they may be expected to meet, step by step."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass
from functools import cached_property

from voorzet.graph.comfort import unease
from voorzet.graph.expectation import Expectation, ExpectationKind, closed, expectations
from voorzet.graph.meeting import helping_steps, is_asked, is_met
from voorzet.messages import say
from voorzet.model.evidence import Claim
from voorzet.model.journey import ActorKind, Journey, Touchpoint, Transition, TransitionKind
from voorzet.model.persona import ChannelFit, Fit, Persona

MANY = 2
"""So many things must come together in one step before dropping out is expected."""


@dataclass(frozen=True)
class Meeting:
    """One step (by id) on the way of a persona.

    `is_met`: whether the persona notices it at all. `expectations`: what they may run into, and help that can come in;
    in a step that is not met only use of data that they are not at ease with. `drop_out`: why they may be expected to
    stop here, None if nothing says so. `is_out_of_reach`: whether every way to this step takes a barred branch, or goes
    on from a step where they may be expected to stop.
    """

    touchpoint: str
    is_met: bool
    expectations: tuple[Expectation, ...] = ()
    drop_out: Expectation | None = None
    is_out_of_reach: bool = False


@dataclass(frozen=True)
class Walk:
    """What one persona may be expected to meet; never added up or averaged with another's.

    `steps`: every step that anybody can come to, in reading order. `barred`: the choices that lead straight to a step
    that waits for this persona by channels they cannot use, where another way is open. `prefers`: their favourite
    channels.
    """

    journey: str
    persona: str
    steps: tuple[Meeting, ...]
    barred: tuple[Transition, ...]
    prefers: tuple[ChannelFit, ...]

    @cached_property
    def expectations(self) -> tuple[Expectation, ...]:
        """All expectations in reading order, those of dropping out included, each after what it follows from."""
        return tuple(
            each for step in self.steps for each in (*step.expectations, *([step.drop_out] if step.drop_out else []))
        )

    def of(self, kind: ExpectationKind) -> tuple[Expectation, ...]:
        """The expectations of one kind, in reading order; the first tells the first step where it happens."""
        return tuple(each for each in self.expectations if each.kind is kind)


def walk(journey: Journey, persona: Persona) -> Walk:
    """The way this persona walks the journey, as far as their traits say anything about it.

    Dropping out is expected in a step that waits for the citizen when they cannot use any of its channels; when it asks
    something, and all that leads here comes by channels they cannot use; or when two things come together: each demand
    counts that leans on an ability that is low, distrust of everybody who brings them here, and, once, that they must
    give data they are not at ease with. One such thing alone is not enough. Never where somebody helps, in the step or
    straight before it. A branch that is barred while another is open is not taken, so nobody stops there either.

    Informal help counts only if the persona has helpers; if none is recorded, the step says so. A professional beside
    them counts because the journey says so.

    Note:
        Steps stand alone: what happened earlier does not tire anybody here. See `burden.load_curve` for what adds up.

    Source:
        As `expectations` and `comfort.unease`. That trouble adds up to giving up: WRR 2017, *Weten is nog geen doen*,
        and SZW 2023, *Vertrouwen en niet-gebruik* (distrust alone explains little); *two at once* is Voorzet's own
        rule.

    Example:
        >>> from builders import fits, journey, persona, step
        >>> three = journey("hear>ask>paid", step("ask", channels=["portal"]))
        >>> found = walk(three, persona(channels=[fits("portal", "cannot")]))
        >>> [(each.touchpoint, bool(each.drop_out), each.is_out_of_reach) for each in found.steps]
        [('hear', False, False), ('ask', True, False), ('paid', False, True)]
    """
    return _Walker(journey, persona).walk()


class _Walker:
    """One persona on one journey, with what several questions need looked up once."""

    def __init__(self, journey: Journey, persona: Persona) -> None:
        self.journey, self.persona = journey, persona
        self.actors = {actor.id: actor for actor in journey.actors}
        reached = _reached(journey)
        self.steps = [each for each in journey.touchpoints if each.id in reached]
        uneasy = unease(journey, persona)
        self.met = {each.id: (*expectations(each, self.actors[each.actor], persona), *uneasy.get(each.id, ()))
                    for each in self.steps}  # fmt: skip
        helping = set(helping_steps(journey))
        self.help = {each.id: self.help_at(each) for each in self.steps if each.id in helping}
        closed_steps = [each for each in self.steps if closed(each, self.actors[each.actor], persona)]
        self.shut = {each.id for each in closed_steps if is_asked(each)}
        self.unread = {each.id for each in closed_steps if not is_asked(each)}
        self.barred = dict.fromkeys(way for each in self.steps for way in self.barred_from(each.id))

    def walk(self) -> Walk:
        drop_outs = {each.id: self.drop_out(each) for each in self.steps}
        going_on = _reached(self.journey, {step for step, found in drop_outs.items() if found}, self.barred)
        return Walk(
            journey=self.journey.id,
            persona=self.persona.id,
            steps=tuple(
                Meeting(
                    touchpoint=each.id,
                    is_met=is_met(each),
                    expectations=(*self.met[each.id], *filter(None, [self.help.get(each.id)])),
                    drop_out=drop_outs[each.id],
                    is_out_of_reach=each.id not in going_on,
                )
                for each in self.steps
            ),
            barred=tuple(self.barred),
            prefers=tuple(fit for fit in self.persona.channels if fit.fit is Fit.PREFERS),
        )

    def help_at(self, step: Touchpoint) -> Expectation:
        helper = self.actors[step.actor]
        if helper.kind is ActorKind.INFORMAL_HELP and not self.persona.helpers:
            says = say("This counts on help ({helper}), and for {name} no helper is recorded.",
                       helper=helper.name, name=self.persona.name)  # fmt: skip
            return Expectation(step.id, ExpectationKind.NO_HELPER, says, ())
        says = say("Help can come in here: {helper}.", helper=helper.name)
        rests_on = self.persona.helpers if helper.kind is ActorKind.INFORMAL_HELP else (step,)
        return Expectation(step.id, ExpectationKind.HELP, says, rests_on)

    def drop_out(self, step: Touchpoint) -> Expectation | None:
        ways = [each for each in self.journey.ways_to(step.id) if self.leads_on(each)]
        before = [way.origin for way in ways]
        if not is_asked(step) or any(self.is_helped(each) for each in (step.id, *before)):
            return None
        if step.id in self.shut:
            return None if ways and all(way in self.barred for way in ways) else self.shut_out(step)
        if step.demands and before and all(each in self.unread for each in before):
            return self.unheard(step, before)
        hard = sum(len(each.demands) for each in self.met[step.id])
        distrust = _different((*_traits(self.met[step.id], ExpectationKind.TRUST), *self.distrust_of_all(before)))
        uneasy = _traits((each for each in self.met[step.id] if each.is_noticed), ExpectationKind.COMFORT)
        traits = (*_traits(self.met[step.id], ExpectationKind.ABILITY), *distrust, *uneasy)
        return self.overburdened(step, traits) if hard + len(distrust) + bool(uneasy) >= MANY else None

    def shut_out(self, step: Touchpoint) -> Expectation:
        says = say("{name} may be expected to stop here: no channel of this step can be used.", name=self.persona.name)
        traits = _traits(self.met[step.id], ExpectationKind.CHANNEL)
        return Expectation(step.id, ExpectationKind.DROP_OUT, says, traits)

    def unheard(self, step: Touchpoint, before: list[str]) -> Expectation:
        says = say("{name} may be expected to stop here: what leads here comes by a channel that cannot be used.",
                   name=self.persona.name)  # fmt: skip
        traits = _different(trait for each in before for trait in _traits(self.met[each], ExpectationKind.CHANNEL))
        return Expectation(step.id, ExpectationKind.DROP_OUT, says, traits)

    def overburdened(self, step: Touchpoint, traits: tuple[Claim, ...]) -> Expectation:
        says = say("{name} may be expected to stop here: more than one thing makes this hard.", name=self.persona.name)
        return Expectation(step.id, ExpectationKind.DROP_OUT, says, traits)

    def leads_on(self, way: Transition) -> bool:
        return way.kind is not TransitionKind.LOOP and way.origin in self.met

    def is_helped(self, step: str) -> bool:
        return step in self.help and self.help[step].kind is ExpectationKind.HELP

    def distrust_of_all(self, before: list[str]) -> tuple[Claim, ...]:
        """The distrust of those who bring the persona to a step; none as soon as one way there is free of it."""
        found = [_traits(self.met[each], ExpectationKind.TRUST) for each in before]
        return tuple(trait for traits in found for trait in traits) if all(found) else ()

    def barred_from(self, step: str) -> list[Transition]:
        ways = self.journey.ways_from(step)
        is_open = any(way.target not in self.shut for way in ways if way.kind is not TransitionKind.LOOP)
        return [way for way in ways if is_open and way.kind is TransitionKind.CHOICE and way.target in self.shut]


def _traits(found: Iterable[Expectation], *kinds: ExpectationKind) -> tuple[Claim, ...]:
    return tuple(trait for each in found if each.kind in kinds for trait in each.rests_on)


def _different(traits: Iterable[Claim]) -> tuple[Claim, ...]:
    return tuple({id(trait): trait for trait in traits}.values())


def _reached(journey: Journey, stops: Container[str] = (), barred: Container[Transition] = ()) -> set[str]:
    """The steps that can be come to from the beginning, not by a barred way and not going on from one of `stops`."""
    reached, ahead = set[str](), [journey.touchpoints[0].id]
    while ahead:
        step = ahead.pop()
        if step not in reached:
            reached.add(step)
            ways = () if step in stops else journey.ways_from(step)
            ahead += [way.target for way in ways if way not in barred]
    return reached
