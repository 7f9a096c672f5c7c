"""What each kind of file carries of a journey; what is not named here counts as lost."""

from __future__ import annotations

from collections.abc import Mapping

from voorzet.drawing.felt import curves
from voorzet.exporters.losses import ELEMENTS, Carries, Loss, losses
from voorzet.exporters.picture import Picture
from voorzet.exporters.port import ExportRequest
from voorzet.exporters.xlsx_sheets import FIELDS, JOURNEY
from voorzet.model.base import Value
from voorzet.model.evidence import Law, LawStatus, Source
from voorzet.model.flow import Flow
from voorzet.model.journey import (
    Absent,
    Actor,
    Annotation,
    Emotion,
    Journey,
    Pain,
    Phase,
    Quote,
    Touchpoint,
    Transition,
    TransitionKind,
)

Fields = Mapping[type[Value], frozenset[str]]


def _named(**fields: str) -> Fields:
    known = {kind.__name__.lower(): kind for kind in ELEMENTS}
    return {known[name]: frozenset(named.split()) for name, named in fields.items()}


_NOTED = "kind claim value effect article sender receiver signal source"

TOLD = _named(
    journey="state based_on title summary life_event checked reviewed_by",
    phase="name",
    actor="kind name",
    touchpoint="phase actor lane name description sees channels demands effort_minutes effort_evidence effort_source "
    "ends replaces evidence source",
    transition="from to kind condition wait_days wait_days_least evidence source",
    emotion="level why persona evidence source",
    pain="text persona evidence source",
    quote="text source",
    annotation=f"{_NOTED} data role noted evidence",
    flow="kind from to what touchpoint evidence source",
    absent="kind name why evidence source",
    source="title publisher url published checked note",
    law="bwb celex bill article status valid_from valid_to known_from",
)
"""What the text twin tells."""

DRAWN = _named(
    journey="state title summary checked reviewed_by",
    phase="name",
    actor="kind name",
    touchpoint="phase actor lane name sees channels demands effort_minutes effort_evidence ends source",
    transition="from to kind condition wait_days wait_days_least",
    emotion="level persona",
    pain="text source",
    annotation=_NOTED,
    source="title publisher published",
    law="bwb celex bill status",
)
"""What stands in a blueprint. Of evidence only a sign does: whether there is a source."""

FIELD = _named(
    journey="state title summary checked reviewed_by",
    actor="name",
    annotation="claim sender receiver source",
    flow="kind from to what touchpoint source",
    absent="kind name why source",
    source="title publisher published",
    law="bwb celex bill status",
)
"""What stands in a force field, and in its text twin; of notes, those that say what data flows."""

GRAPH = _named(
    journey="id title",
    phase="id name",
    actor="name",
    touchpoint="id phase actor lane name ends",
    transition="from to kind condition wait_days wait_days_least",
)
"""What stands in a graph."""


def lost_in_words(request: ExportRequest) -> tuple[Loss, ...]:
    """What a file that tells the journey does not tell."""
    return losses(request.journey, _told(request), request.language)


def lost_in_drawing(request: ExportRequest) -> tuple[Loss, ...]:
    """What a file that draws the journey does not show."""
    carries = _in_field(request) if request.picture is Picture.FORCE_FIELD else _drawn(request)
    return losses(request.journey, carries, request.language)


def lost_in_both(request: ExportRequest) -> tuple[Loss, ...]:
    """What a file that draws and tells the journey does neither show nor tell."""
    if request.picture is Picture.FORCE_FIELD:
        return lost_in_drawing(request)
    told, drawn = _told(request), _drawn(request)
    return losses(request.journey, lambda part, field: told(part, field) or drawn(part, field), request.language)


def lost_in_graph(request: ExportRequest) -> tuple[Loss, ...]:
    """What a file of steps and ways does not hold."""
    acting = {step.actor for step in request.journey.touchpoints}

    def carries(part: Value, field: str) -> bool:
        return _is_in(GRAPH, part, field) and _is_used(request.journey, part, acting)

    return losses(request.journey, carries, request.language)


def lost_in_workbook(request: ExportRequest) -> tuple[Loss, ...]:
    """What a workbook has no column for."""
    sheets: dict[type[Value], str] = {
        Phase: "phases", Actor: "actors", Touchpoint: "touchpoints", Transition: "transitions", Emotion: "emotions",
        Pain: "pains", Quote: "quotes", Annotation: "annotations", Flow: "flows", Absent: "absent", Source: "sources",
    }  # fmt: skip
    columns = {kind: frozenset(field.rstrip("*") for field in FIELDS[key]) for kind, key in sheets.items()}
    law = frozenset(field.removeprefix("law.") for field in FIELDS["sources"] if field.startswith("law."))
    fields: Fields = {**columns, Law: law, Journey: frozenset(field.rstrip("*") for field in JOURNEY)}
    return losses(request.journey, lambda part, field: _is_in(fields, part, field))


def _in_field(request: ExportRequest) -> Carries:
    """Only sources of what flows and of who is missing stand beside a field; a document lists all of them."""
    journey = request.journey
    flows = [note for step in journey.touchpoints for note in step.annotations if note.sender and note.receiver]
    cited = {id for claim in (*flows, *journey.flows, *journey.absent) for id in claim.source}
    laws = [source.law for source in journey.sources if source.id in cited]

    def carries(part: Value, field: str) -> bool:
        if isinstance(part, Annotation) and not any(part is flow for flow in flows):
            return False
        if isinstance(part, Source) and part.id not in cited:
            return False
        if isinstance(part, Law):
            return any(part is law for law in laws) and _of_law(part, field)
        return _is_in(FIELD, part, field)

    return carries


def _told(request: ExportRequest) -> Carries:
    """With a persona, what is felt by others is left out; a choice is told as any other way."""
    wanted = {None, request.persona.id} if request.persona else None

    def carries(part: Value, field: str) -> bool:
        if isinstance(part, Emotion | Pain) and wanted and part.persona not in wanted:
            return False
        if isinstance(part, Transition) and field == "kind":
            return part.kind is not TransitionKind.CHOICE
        return _is_in(TOLD, part, field)

    return carries


def _drawn(request: ExportRequest) -> Carries:
    """At most three curves are drawn; who does nothing has no card."""
    journey = request.journey
    personas = (request.persona,) if request.persona else request.workspace.personas_of(journey)
    felt = [feeling.claim for curve in curves(journey, personas) for feeling in curve.feelings]
    acting = {step.actor for step in journey.touchpoints}
    notes = [note for step in journey.touchpoints for note in step.annotations]
    named = acting | {actor for note in notes for actor in (note.sender, note.receiver) if actor}

    def carries(part: Value, field: str) -> bool:
        if isinstance(part, Emotion) and not any(part is claim for claim in felt):
            return False
        if isinstance(part, Law):
            return _of_law(part, field)
        used = named if field == "name" else acting
        return _is_in(DRAWN, part, field) and _is_used(journey, part, used)

    return carries


def _is_in(fields: Fields, part: Value, field: str) -> bool:
    return field in fields.get(type(part), ())


def _is_used(journey: Journey, part: Value, actors: set[str]) -> bool:
    """Pictures have no place for actors that do nothing and for phases without steps."""
    if isinstance(part, Actor):
        return part.id in actors
    return not isinstance(part, Phase) or any(step.phase == part.id for step in journey.touchpoints)


def _of_law(law: Law, field: str) -> bool:
    """A law stands there by its number; that it is in force is not said."""
    number = law.bwb or law.celex or law.bill
    return law.status is not LawStatus.IN_FORCE if field == "status" else getattr(law, field) is number
