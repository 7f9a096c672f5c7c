"""One step of a journey, in full: what happens, what it asks, what is said about it, and what comes next."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.messages import say, say_many
from voorzet.model.journey import Journey, Touchpoint, Transition
from voorzet.ui.parts.blocks import fact, listed
from voorzet.ui.parts.claims import Sources, footing, ground
from voorzet.ui.parts.markup import Html, join, tag, words
from voorzet.ui.parts.step_claims import claims
from voorzet.ui.visit import Visit


def touchpoint(visit: Visit, journey: Journey, step: Touchpoint) -> Html:
    """Everything that is known of one step."""
    sources = {source.id: source for source in journey.sources}
    onward = (_way(visit, journey, way, sources) for way in journey.transitions if way.origin == step.id)
    return tag(
        "article",
        *_opening(visit, journey, step, sources),
        *claims(visit, journey, step, sources),
        listed(visit, say("What comes next"), onward),
        class_="v-step",
    )


def _opening(visit: Visit, journey: Journey, step: Touchpoint, sources: Sources) -> Iterator[Html]:
    phase = next(phase for phase in journey.phases if phase.id == step.phase)
    yield tag("h2", f"{journey.number(step.id)}. ", words(step.name, visit.language))
    yield tag("p", join([words(phase.name, visit.language), visit.t(step.lane)], " · "), class_="v-quiet")
    if step.description:
        yield tag("p", words(step.description, visit.language))
    yield footing(visit, step, sources)
    yield tag("dl", *_facts(visit, journey, step, sources), class_="v-facts")


def _facts(visit: Visit, journey: Journey, step: Touchpoint, sources: Sources) -> Iterator[Html]:
    actor = journey.actor(step.actor)
    yield fact(visit, say("Who acts"), join([words(actor.name, visit.language), f" ({visit.t(actor.kind)})"]))
    if step.sees:
        yield fact(visit, say("What the citizen sees"), words(step.sees, visit.language))
    if step.channels:
        yield fact(visit, say("Channels"), ", ".join(visit.t(channel) for channel in step.channels))
    if step.demands:
        yield fact(visit, say("Asks of the citizen"), ", ".join(visit.t(demand) for demand in step.demands))
    if step.effort_minutes is not None and step.effort_evidence is not None:
        minutes = visit.t(say_many("{n} minute", "{n} minutes", step.effort_minutes))
        effort = join([minutes, ground(visit, step.effort_evidence, step.effort_source, sources)])
        yield fact(visit, say("The citizen’s own time"), effort)
    if step.replaces:
        base = visit.workspace.journeys.get(journey.based_on or "")
        names = {each.id: visit.t(each.name) for each in base.touchpoints} if base else {}
        yield fact(visit, say("Stands for"), "; ".join(names.get(id, id) for id in step.replaces))
    if step.ends:
        yield fact(visit, say("End"), visit.t(say("The journey may end here.")))


def _way(visit: Visit, journey: Journey, way: Transition, sources: Sources) -> Html:
    target = journey.touchpoint(way.target)
    name = join([f"{visit.t(way.kind)}: {journey.number(target.id)}. ", words(target.name, visit.language)])
    condition = words(way.condition, visit.language) if way.condition else None
    rests = ground(visit, way.evidence, way.source, sources) if way.evidence else None
    return join([join([part for part in (name, condition, _wait(visit, way)) if part], " – "), rests])


def _wait(visit: Visit, way: Transition) -> str | None:
    days, least = way.wait_days, way.wait_days_least
    if not days:
        return None
    if least is None:
        return visit.t(say_many("at most {n} day", "at most {n} days", days))
    if least == days:
        return visit.t(say_many("{n} day", "{n} days", days))
    return visit.t(say_many("{least} to {n} day", "{least} to {n} days", days, least=least))
