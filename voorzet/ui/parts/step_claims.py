"""What is said about one step: feelings, pains, quotes and annotations, each with what it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.messages import Message, say
from voorzet.model.flow import Flow
from voorzet.model.journey import Annotation, AnnotationKind, Emotion, Journey, Pain, Quote, Touchpoint
from voorzet.ui.parts.blocks import listed, who
from voorzet.ui.parts.claims import Sources, cited, footing
from voorzet.ui.parts.markup import Html, join, tag, words
from voorzet.ui.visit import Visit

LEVELS: dict[int, Message] = {
    -2: say("very bad"),
    -1: say("bad"),
    0: say("neither good nor bad"),
    1: say("good"),
    2: say("very good"),
}
"""How a step feels, in words."""

EFFECTS: dict[int, Message] = {
    -2: say("pressed hard"),
    -1: say("pressed"),
    0: say("neither supported nor pressed"),
    1: say("supported"),
    2: say("strongly supported"),
}
"""What a step does to a value, in words."""

KINDS: dict[AnnotationKind, Message] = {
    AnnotationKind.VALUE: say("Values"),
    AnnotationKind.LEGAL: say("Law"),
    AnnotationKind.ORGANISATIONAL: say("Organisation and work"),
    AnnotationKind.DATA: say("Data"),
}
"""The headings that annotations stand under, in order."""


def claims(visit: Visit, journey: Journey, step: Touchpoint, sources: Sources) -> Iterator[Html | None]:
    """All that is said about a step, under headings; None where nothing is said."""
    yield listed(visit, say("How it feels"), (_emotion(visit, each, sources) for each in step.emotions))
    yield listed(visit, say("What hurts or goes wrong"), (_pain(visit, each, sources) for each in step.pains))
    yield listed(visit, say("In people’s own words"), (_quote(visit, each, sources) for each in step.quotes))
    for kind, heading in KINDS.items():
        of_kind = (each for each in step.annotations if each.kind is kind)
        yield listed(visit, heading, (_annotation(visit, journey, each, sources) for each in of_kind))
    here = (flow for flow in journey.flows if flow.touchpoint == step.id)
    yield listed(visit, say("What flows here"), (_flow(visit, journey, each, sources) for each in here))


def _emotion(visit: Visit, emotion: Emotion, sources: Sources) -> Html:
    head = tag("strong", who(visit, emotion.persona), ": ", visit.t(LEVELS[emotion.level]))
    return join([head, " – ", words(emotion.why, visit.language), footing(visit, emotion, sources)])


def _pain(visit: Visit, pain: Pain, sources: Sources) -> Html:
    head = tag("strong", who(visit, pain.persona), ": ") if pain.persona else None
    return join([head, words(pain.text, visit.language), footing(visit, pain, sources)])


def _quote(visit: Visit, quote: Quote, sources: Sources) -> Html:
    return join([tag("blockquote", words(quote.text, visit.language)), cited(visit, quote.source, sources)])


def _annotation(visit: Visit, journey: Journey, annotation: Annotation, sources: Sources) -> Html:
    about = " · ".join(_about(visit, journey, annotation))
    head = tag("div", tag("strong", about)) if about else None
    return join([head, words(annotation.claim, visit.language), footing(visit, annotation, sources)])


def _flow(visit: Visit, journey: Journey, flow: Flow, sources: Sources) -> Html:
    ends = " → ".join(visit.t(journey.actor(id).name) for id in (flow.origin, flow.target))
    head = tag("div", tag("strong", f"{visit.t(flow.kind)} · {ends}"))
    return join([head, words(flow.what, visit.language), footing(visit, flow, sources)])


def _about(visit: Visit, journey: Journey, annotation: Annotation) -> Iterator[str]:
    if annotation.value:
        name = visit.t(visit.workspace.value_name(annotation.value))
        yield name if annotation.effect is None else f"{name}: {visit.t(EFFECTS[annotation.effect])}"
    if annotation.article:
        yield visit.t(say("art. {article}", article=annotation.article))
    if annotation.sender and annotation.receiver:
        yield " → ".join(visit.t(journey.actor(id).name) for id in (annotation.sender, annotation.receiver))
    if annotation.data:
        yield ", ".join(visit.t(kind) for kind in annotation.data)
    if annotation.signal:
        yield visit.t(say("a signal that could start a service"))
    if annotation.role:
        yield visit.t(annotation.role)
    if annotation.noted:
        yield visit.t(say("noted {day}", day=annotation.noted))
