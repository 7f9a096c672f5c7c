"""One page of a trip: what the persona sees, what it asks, how it feels, and what they may be expected to meet."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.graph.emotion import curve
from voorzet.graph.expectation import Expectation, ExpectationKind
from voorzet.messages import Message, say, say_many
from voorzet.model.journey import Channel, Pain, Transition, TransitionKind
from voorzet.practice.trip import Trip
from voorzet.ui.parts.blocks import fact, listed
from voorzet.ui.parts.claims import footing, ground
from voorzet.ui.parts.expected import expected, traits
from voorzet.ui.parts.markup import Html, join, tag, words
from voorzet.ui.parts.place import written
from voorzet.ui.parts.step_claims import LEVELS
from voorzet.ui.visit import Visit


def stop(visit: Visit, trip: Trip) -> Html:
    """The page that a trip is at."""
    return tag(
        "article",
        *_before(visit, trip),
        *_opening(visit, trip),
        *_lived(visit, trip),
        *_expected(visit, trip),
        class_="v-step v-stop" if trip.meeting.is_met else "v-step v-stop v-unseen",
    )


def waited(way: Transition) -> Message | None:
    """How much later it is once a way was gone; None where it takes no time that matters."""
    days, least = way.wait_days, way.wait_days_least
    if days is None:
        return say("Some time later; nobody recorded how long.") if way.kind is TransitionKind.WAIT else None
    if least and least < days:
        return say_many("{least} to {n} day later …", "{least} to {n} days later …", days, least=least)
    return say_many("Up to {n} day later …", "Up to {n} days later …", days) if days else None


def _before(visit: Visit, trip: Trip) -> Iterator[Html]:
    """What happened since the page before: time that passed, what nobody saw, and being here again."""
    times = [visit.t(later) for way in trip.here.came_by if (later := waited(way))]
    if times:
        yield tag("p", " ".join(times), class_="v-meanwhile")
    if trip.here.unseen:
        many = say_many(
            "Meanwhile, out of sight of {name}: {n} step",
            "Meanwhile, out of sight of {name}: {n} steps",
            len(trip.here.unseen),
            name=trip.persona.name,
        )
        steps = (tag("li", unseen_step(visit, trip, id)) for id in trip.here.unseen)
        yield tag("details", tag("summary", visit.t(many)), tag("ul", *steps), class_="v-behind")
    if trip.here.comes_together:
        yield tag("p", visit.t(say("This comes together with what {name} met before.", name=trip.persona.name)))
    elif trip.here.visit > 1:
        again = say("Going round: {name} comes here for time {n}.", name=trip.persona.name, n=trip.here.visit)
        yield tag("p", visit.t(again), class_="v-meanwhile")


def unseen_step(visit: Visit, trip: Trip, id: str) -> Html:
    """A step out of sight: what happens, and who does it."""
    step = trip.journey.touchpoint(id)
    actor = trip.journey.actor(step.actor)
    return join([words(step.name, visit.language), " – ", words(actor.name, visit.language)])


def _opening(visit: Visit, trip: Trip) -> Iterator[Html]:
    step, journey = trip.touchpoint, trip.journey
    phase = next(phase for phase in journey.phases if phase.id == step.phase)
    number = visit.t(say("step {number} on the blueprint", number=journey.number(step.id)))
    yield tag("h2", words(step.name, visit.language), tabindex=-1, data_place=written(trip))
    yield tag("p", join([words(phase.name, visit.language), visit.t(step.lane), number], " · "), class_="v-quiet")
    if not trip.meeting.is_met:
        unseen = say("{name} does not see this happen.", name=trip.persona.name)
        yield tag("p", visit.t(unseen), class_="v-flag")
    if step.description:
        yield tag("p", words(step.description, visit.language))
    yield footing(visit, step, {source.id: source for source in journey.sources})


def _lived(visit: Visit, trip: Trip) -> Iterator[Html | None]:
    if trip.touchpoint.sees:
        sees = tag("strong", visit.t(say("What {name} sees", name=trip.persona.name)))
        yield tag("p", sees, tag("br"), words(trip.touchpoint.sees, visit.language), class_="v-sees")
    yield tag("dl", *_facts(visit, trip), class_="v-facts")
    sources = {source.id: source for source in trip.journey.sources}
    feeling = {each.touchpoint: each for each in curve(trip.journey, trip.persona.id)}.get(trip.here.touchpoint)
    if feeling:
        head = tag("strong", visit.t(LEVELS[feeling.level]), ": ")
        felt = join([head, words(feeling.claim.why, visit.language), footing(visit, feeling.claim, sources)])
        yield listed(visit, say("How it feels"), [felt])
    pains = [pain for pain in trip.touchpoint.pains if pain.persona in (None, trip.persona.id)]
    hurting = (_pain(visit, trip, pain) for pain in pains)
    yield listed(visit, say("What hurts or goes wrong"), hurting)


def _pain(visit: Visit, trip: Trip, pain: Pain) -> Html:
    sources = {source.id: source for source in trip.journey.sources}
    return join([words(pain.text, visit.language), footing(visit, pain, sources)])


def _facts(visit: Visit, trip: Trip) -> Iterator[Html]:
    step = trip.touchpoint
    actor = trip.journey.actor(step.actor)
    yield fact(visit, say("Who acts"), join([words(actor.name, visit.language), f" ({visit.t(actor.kind)})"]))
    if step.channels:
        yield fact(visit, say("By"), ", ".join(_channel(visit, trip, channel) for channel in step.channels))
    if step.demands:
        asks = say("What it asks of {name}", name=trip.persona.name)
        yield fact(visit, asks, ", ".join(visit.t(demand) for demand in step.demands))
    if step.effort_minutes is not None and step.effort_evidence is not None:
        minutes = visit.t(say_many("{n} minute", "{n} minutes", step.effort_minutes))
        sources = {source.id: source for source in trip.journey.sources}
        own = join([minutes, ground(visit, step.effort_evidence, step.effort_source, sources)])
        yield fact(visit, say("Own time"), own)


def _channel(visit: Visit, trip: Trip, channel: Channel) -> str:
    fit = trip.persona.fit(channel) if trip.meeting.is_met else None
    return f"{visit.t(channel)} ({visit.t(fit.fit)})" if fit else visit.t(channel)


def _expected(visit: Visit, trip: Trip) -> Iterator[Html | None]:
    name, found = trip.persona.name, trip.meeting.expectations
    trouble = [each for each in found if each.kind is not ExpectationKind.HELP]
    help_ = [each for each in found if each.kind is ExpectationKind.HELP]
    run_into = say("What {name} may be expected to run into", name=name)
    if not trip.meeting.is_met:
        run_into = say("What may be expected")
    yield listed(visit, run_into, (_one(visit, trip, each) for each in trouble))
    yield listed(visit, say("Where help can come in"), (_one(visit, trip, each) for each in help_))
    if trip.meeting.drop_out:
        yield _drop_out(visit, trip, trip.meeting.drop_out)


def _one(visit: Visit, trip: Trip, expectation: Expectation) -> Html:
    return expected(visit, trip.journey, trip.persona, expectation)


def _drop_out(visit: Visit, trip: Trip, expectation: Expectation) -> Html:
    because = tag("p", visit.t(say("This rests on:")))
    reasons = traits(visit, trip.journey, trip.persona, expectation.rests_on)
    return tag(
        "section",
        tag("h3", visit.t(expectation.says)),
        *([because] if reasons else []),
        *reasons,
        class_="v-stopped",
    )
