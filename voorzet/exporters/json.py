"""JSON: the journey, its personas and every analysis, to work on with other tools."""

from __future__ import annotations

from voorzet.drawing.frame import DISCLAIMER
from voorzet.exporters.json_document import Analysis, Curve, Document, Felt, Passing, Share, Slowest, Step
from voorzet.exporters.port import Exported, ExportRequest
from voorzet.graph.emotion import curve
from voorzet.graph.handovers import Handover
from voorzet.graph.insight import Insight, insight
from voorzet.graph.waiting import SlowestWay
from voorzet.i18n import speech
from voorzet.messages import say
from voorzet.model.journey import Journey, Transition
from voorzet.model.persona import Persona


class Json:
    """The journey as data: what is not known is left out, and texts keep both languages."""

    name = "json"
    extension = ".json"
    media_type = "application/json"
    title = say("Data (JSON)")

    def export(self, request: ExportRequest) -> Exported:
        """The journey with the personas who travel it, or only the one asked for; paper makes no difference."""
        text = document(request).model_dump_json(by_alias=True, exclude_none=True, indent=2)
        return Exported(f"{text}\n".encode())


def document(request: ExportRequest) -> Document:
    """What `Json` writes; reads back from it with `Document.model_validate_json`."""
    personas = (request.persona,) if request.persona else request.workspace.personas_of(request.journey)
    return Document(
        language=request.language,
        notice=speech(request.language)(DISCLAIMER),
        journey=request.journey,
        personas=personas,
        analysis=_analysis(request.journey, insight(request.journey), personas),
    )


def _analysis(journey: Journey, found: Insight, personas: tuple[Persona, ...]) -> Analysis:
    share = found.evidence
    return Analysis(
        start=found.start,
        loops=found.loops,
        dead_ends=found.dead_ends,
        unreachable=found.unreachable,
        slowest_way=_slowest(found.slowest_way),
        effort=found.effort,
        effort_on_slowest_way=found.effort_on_slowest_way,
        loads=found.loads,
        demands=dict(found.demands),
        phases=found.phases,
        handovers=tuple(_passing(each) for each in found.handovers),
        feelings=tuple(_curve(journey, who) for who in (None, *(persona.id for persona in personas))),
        evidence=Share(
            claims=share.claims,
            sourced=share.sourced,
            percent_sourced=share.percent_sourced,
            counts=dict(share.counts),
        ),
        assumed_only=found.assumed_only,
    )


def _slowest(way: SlowestWay) -> Slowest:
    return Slowest(
        days=way.days,
        at_least=way.is_at_least,
        steps=way.steps,
        left_out=tuple(_step(each) for each in way.left_out),
        unknown=way.unknown,
        unknown_elsewhere=way.unknown_elsewhere,
    )


def _step(transition: Transition) -> Step:
    return Step(origin=transition.origin, target=transition.target)


def _passing(handover: Handover) -> Passing:
    return Passing(
        origin=handover.transition.origin,
        target=handover.transition.target,
        giver=handover.giver.id,
        receiver=handover.receiver.id,
        between_organisations=handover.is_between_organisations,
    )


def _curve(journey: Journey, persona: str | None) -> Curve:
    felt = curve(journey, persona)
    points = tuple(Felt(touchpoint=each.touchpoint, level=each.level, assumed=each.assumed) for each in felt)
    return Curve(persona=persona, points=points)
