"""What flows between those who take part, and who is missing."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.cli.telling.claims import grounded
from voorzet.i18n import Speech
from voorzet.messages import say
from voorzet.model.flow import Flow
from voorzet.model.journey import Journey


def flows(journey: Journey, speech: Speech) -> Iterator[str]:
    """One line a flow and one for each who is missing, under a heading each; nothing for what nobody said.

    Example:
        >>> from builders import flow, journey, step
        >>> from voorzet.i18n import speech
        >>> from voorzet.model.text import Language
        >>> grant = flow("money", "council", "citizen", "the grant")
        >>> list(flows(journey("ask", step("pay", actor="council"), flows=[grant]), speech(Language.EN)))[-1]
        'Money: council → citizen: the grant [assumption]'
    """
    if journey.flows:
        yield from _heading(speech(say("What flows between them")))
        yield from (grounded(_flow(journey, flow, speech), flow, speech) for flow in journey.flows)
    if journey.flows and journey.absent:
        yield ""
    if journey.absent:
        yield from _heading(speech(say("Who is missing")))
        yield from (grounded(f"{speech(each.name)}: {speech(each.why)}", each, speech) for each in journey.absent)


def _heading(title: str) -> Iterator[str]:
    yield title
    yield "-" * len(title)


def _flow(journey: Journey, flow: Flow, speech: Speech) -> str:
    kind, origin, target = speech(flow.kind), *(speech(journey.actor(id).name) for id in (flow.origin, flow.target))
    step = f" ({journey.number(flow.touchpoint)})" if flow.touchpoint else ""
    return f"{kind[:1].upper()}{kind[1:]}: {origin} → {target}: {speech(flow.what)}{step}"
