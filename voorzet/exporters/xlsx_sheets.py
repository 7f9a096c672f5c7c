"""What stands in each sheet of a workbook: a journey and its personas as tables, every id kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from voorzet.exporters.port import ExportRequest
from voorzet.exporters.xlsx_heads import HEADS, NAMES
from voorzet.i18n import Speech, speech
from voorzet.messages import say
from voorzet.model.base import Value
from voorzet.model.flow import Flow
from voorzet.model.journey import Touchpoint, Transition
from voorzet.model.persona import Persona
from voorzet.model.text import Language

Cell = str | int | None
Row = tuple[Value, Mapping[str, Cell]]
"""A value of the model, and what is known of it from elsewhere, by field."""

BETWEEN = ", "
"""What parts several values in one cell."""

_CLAIM = ("evidence", "source")
_NOTE = ("value", "effect", "article", "sender", "receiver", "data", "signal", "role*", "noted", *_CLAIM)
_LAW = ("bwb", "celex", "bill", "article", "status", "valid_from", "valid_to", "known_from")

FIELDS: dict[str, tuple[str, ...]] = {
    "touchpoints": (
        *("number", "id", "name*", "phase", "phase_name", "actor", "actor_name", "lane", "description*", "sees*"),
        *("channels", "demands", "effort_minutes", "effort_evidence", "effort_source", "ends", "replaces", *_CLAIM),
    ),
    "transitions": (
        *("from", "from_name", "to", "to_name", "kind", "condition*", "wait_days_least", "wait_days", *_CLAIM),
    ),
    "emotions": ("touchpoint", "touchpoint_name", "level", "why*", "persona", *_CLAIM),
    "pains": ("touchpoint", "touchpoint_name", "text*", "persona", *_CLAIM),
    "quotes": ("touchpoint", "touchpoint_name", "text*", "source"),
    "annotations": ("touchpoint", "touchpoint_name", "kind", "claim*", *_NOTE),
    "phases": ("id", "name*"),
    "actors": ("id", "name*", "kind"),
    "flows": ("kind", "from", "from_actor", "to", "to_actor", "what*", "touchpoint", "touchpoint_name", *_CLAIM),
    "absent": ("name*", "kind", "why*", *_CLAIM),
    "sources": (
        *("id", "persona", "title*", "publisher", "url", "published", "checked"),
        *(f"law.{field}" for field in _LAW),
        "note*",
    ),
    "personas": (
        *(
            "id",
            "name",
            "synthetic",
            "kind",
            "language",
            "age",
            "role*",
            "tagline*",
            "situation*",
            "household*",
            "distinguishes*",
        ),
        *("life_events", "journeys", "twin_of", "checked", "reviewed_with*"),
    ),
    "persona_claims": ("persona", "part", "about", "amount", "text*", *_CLAIM),
}
"""The fields of each sheet as the content files name them; a star stands for a column in each language."""

JOURNEY = ("id", "state", "language", "title*", "summary*", "based_on", "life_event", "checked", "reviewed_by*")
"""What the first sheet tells of the journey itself."""

_TRAITS = ("helpers", "strengths", "already_works", "worries", "control", "needs")
_AMOUNTS = {"abilities": ("kind", "level"), "trust": ("sender", "level"), "comfort": ("data", "level")}
_PARTS = {**dict.fromkeys(_TRAITS, (None, None)), **_AMOUNTS, "channels": ("channel", "fit")}


@dataclass(frozen=True)
class Column:
    """One column: the field in it by its key (`name_nl`), and its heading in the language of the file."""

    field: str
    head: str


@dataclass(frozen=True)
class Sheet:
    """One table; every row has a cell for every column."""

    key: str
    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


def sheets(request: ExportRequest) -> tuple[Sheet, ...]:
    """Every table of a workbook, the steps first; a table without rows keeps its heads."""
    return tuple(_sheet(key, _rows(key, request), request.language) for key in FIELDS)


def about(request: ExportRequest) -> tuple[tuple[Column, Cell], ...]:
    """The fields of the journey itself, each with its value."""
    made = _columns(JOURNEY, request.language)
    return tuple((column, _cell((request.journey, {}), column.field, speech(request.language))) for column in made)


def _sheet(key: str, rows: Iterable[Row], language: Language) -> Sheet:
    speak = speech(language)
    columns = tuple(_columns(FIELDS[key], language))
    cells = tuple(tuple(_cell(row, column.field, speak) for column in columns) for row in rows)
    return Sheet(key, speak(NAMES[key]), columns, cells)


def _columns(fields: Iterable[str], language: Language) -> Iterator[Column]:
    speak = speech(language)
    for field in fields:
        head = speak(HEADS[field.rstrip("*")])
        if field.endswith("*"):
            for each in (language, language.other):
                yield Column(f"{field[:-1]}_{each}", f"{head} ({speak(each)})")
        else:
            yield Column(field, head)


def _rows(key: str, request: ExportRequest) -> Iterator[Row]:
    journey = request.journey
    if key == "touchpoints":
        yield from ((step, _of_step(step, request)) for step in journey.touchpoints)
    elif key == "transitions":
        yield from ((way, _of_way(way, request)) for way in journey.transitions)
    elif key in ("emotions", "pains", "quotes", "annotations"):
        for step in journey.touchpoints:
            yield from ((each, _beside(step, request)) for each in getattr(step, key))
    elif key == "flows":
        yield from ((flow, _of_flow(flow, request)) for flow in journey.flows)
    elif key in ("phases", "actors", "absent"):
        yield from ((each, {}) for each in getattr(journey, key))
    elif key == "sources":
        yield from ((each, {"persona": None}) for each in journey.sources)
        yield from ((each, {"persona": who.id}) for who in _personas(request) for each in who.sources)
    elif key == "personas":
        yield from ((who, {}) for who in _personas(request))
    else:
        yield from (row for who in _personas(request) for row in _said_of(who, speech(request.language)))


def _personas(request: ExportRequest) -> tuple[Persona, ...]:
    return (request.persona,) if request.persona else request.workspace.personas_of(request.journey)


def _of_step(step: Touchpoint, request: ExportRequest) -> dict[str, Cell]:
    speak, journey = speech(request.language), request.journey
    phase = next(phase for phase in journey.phases if phase.id == step.phase)
    actor = journey.actor(step.actor)
    return {
        "number": journey.number(step.id),
        "phase_name": speak(phase.name),
        "actor_name": speak(actor.name),
    }


def _of_way(way: Transition, request: ExportRequest) -> dict[str, Cell]:
    ends = {"from": way.origin, "to": way.target}
    steps = {end: request.journey.touchpoint(id) for end, id in ends.items()}
    return {**ends, **{f"{end}_name": _beside(step, request)["touchpoint_name"] for end, step in steps.items()}}


def _of_flow(flow: Flow, request: ExportRequest) -> dict[str, Cell]:
    speak, journey = speech(request.language), request.journey
    ends = {"from": flow.origin, "to": flow.target}
    actors = {f"{end}_actor": speak(journey.actor(id).name) for end, id in ends.items()}
    beside = _beside(journey.touchpoint(flow.touchpoint), request) if flow.touchpoint else {}
    return {**ends, **actors, **beside}


def _beside(step: Touchpoint, request: ExportRequest) -> dict[str, Cell]:
    number = request.journey.number(step.id)
    return {"touchpoint": step.id, "touchpoint_name": f"{number}. {speech(request.language)(step.name)}"}


def _said_of(who: Persona, speak: Speech) -> Iterator[Row]:
    for part, (about, amount) in _PARTS.items():
        for claim in getattr(who, part):
            words = getattr(claim, "text", None) or claim.why
            known = {"about": about and _plain(getattr(claim, about), speak), "persona": who.id, "part": part}
            texts = {f"text_{language}": getattr(words, language) for language in Language}
            yield claim, {**known, "amount": amount and _plain(getattr(claim, amount), speak), **texts}


def _cell(row: Row, field: str, speak: Speech) -> Cell:
    thing, known = row
    if field in known:
        return known[field]
    found: object = thing
    for name in _path(field):
        found = getattr(found, name, None)
    return _plain(found, speak)


def _path(field: str) -> list[str]:
    """The attributes that lead to a field: `law.bwb`, and `name_nl` for the Dutch of a name."""
    text, _, language = field.rpartition("_")
    return [text, language] if language in list(Language) else field.split(".")


def _plain(value: object, speak: Speech) -> Cell:
    """A value as it stands in a cell: our own kinds in words, days as year-month-day, numbers as numbers."""
    if value is None or value is False:
        return None
    if value is True:
        return speak(say("yes"))
    if isinstance(value, tuple):
        return BETWEEN.join(str(_plain(each, speak)) for each in value)
    if isinstance(value, int):
        return value
    if isinstance(value, StrEnum):
        return speak(value)
    return value.isoformat() if isinstance(value, date) else str(value)
