"""The text twin of a force field: who stands in it, what flows by kind, and who is missing."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.drawing.field_legend import sentences
from voorzet.drawing.field_signs import KINDS
from voorzet.drawing.frame import DISCLAIMER
from voorzet.drawing.telling import Sayable, Telling
from voorzet.drawing.twin import Cell, Line, Paragraph, Section, Table
from voorzet.drawing.twin_flows import absent_table
from voorzet.drawing.twin_sources import sources
from voorzet.graph.force_field import ForceField, Standing, Stream
from voorzet.messages import Message, say, say_many
from voorzet.model.flow import Flow, FlowKind
from voorzet.model.journey import Journey
from voorzet.model.text import Language
from voorzet.model.workspace import Workspace


def twin_of_field(workspace: Workspace, journey: Journey, found: ForceField, language: Language) -> tuple[Section, ...]:
    """A force field as headings, paragraphs and tables; flows by the numbers that they have in the picture.

    Example:
        >>> from builders import flow, journey, step, workspace
        >>> from voorzet.graph.force_field import force_field
        >>> grant = flow("money", "council", "citizen", "The grant.")
        >>> made = journey("ask", step("pay", actor="council"), flows=[grant])
        >>> told = twin_of_field(workspace(made), made, force_field(made), Language.EN)
        >>> [section.title.words for section in told]
        ['What stands out', 'Who stands in the field', 'What flows', 'Money', 'Sources']
    """
    telling = Telling(workspace, journey, None, language)
    return (_outstanding(telling, found), _who(telling, found), *_flows(telling, found), *_absent(telling),
            sources(telling))  # fmt: skip


def _outstanding(telling: Telling, found: ForceField) -> Section:
    items = tuple(telling.line(each) for each in sentences(telling.journey, found))
    about = Paragraph((telling.line(telling.journey.summary),))
    body = (about, *((Paragraph(items, listed=True),) if items else ()), Paragraph((telling.line(DISCLAIMER),)))
    return Section(telling.said(say("What stands out")), 1, "field", body)


def _who(telling: Telling, found: ForceField) -> Section:
    table = _table(telling, say("Everybody who takes part, and how many streams go out and come in"), (
        (say("Who"), 4), (say("Kind"), 3), (say("In the journey"), 4), (say("Streams"), 3),
    ), tuple(_standing(telling, each) for each in found.standings))  # fmt: skip
    return Section(telling.said(say("Who stands in the field")), 1, "standings", (table,))


def _standing(telling: Telling, who: Standing) -> tuple[Cell, ...]:
    steps = say_many("{n} step", "{n} steps", who.steps)
    seen = say("met by the citizen") if who.is_met else say("out of the citizen's sight")
    streams = say("gives {gives}, gets {gets}", gives=who.gives, gets=who.gets)
    return _row(telling, who.actor.name, who.actor.kind, telling.joined((steps, seen)), streams)


def _flows(telling: Telling, found: ForceField) -> Iterator[Section]:
    if not found.streams:
        return
    how = say("The numbers are those on the picture. Numbers in square brackets lead to the sources.")
    yield Section(telling.said(say("What flows")), 1, "streams", (Paragraph((telling.line(how),)),))
    numbered = list(enumerate(found.streams, 1))
    for kind in FlowKind:
        streams = [(number, each) for number, each in numbered if each.kind is kind]
        if streams:
            title, meaning = KINDS[kind]
            rows = tuple(row for number, each in streams for row in _stream(telling, number, each))
            heads = (say("No."), 1), (say("From whom to whom"), 4), (say("What"), 5), (say("Rests on"), 3)
            yield Section(telling.said(title), 2, f"streams-{kind}", (_table(telling, meaning, heads, rows),))


def _stream(telling: Telling, number: int, stream: Stream) -> Iterator[tuple[Cell, ...]]:
    ends = telling.joined((telling.journey.actor(id).name for id in (stream.origin, stream.target)), " → ")
    for flow in stream.flows:
        yield (*_row(telling, number, ends), Cell(_what(telling, flow)), Cell((telling.rests_on(flow),)))


def _what(telling: Telling, flow: Flow) -> tuple[Line, ...]:
    step = say("step {number}", number=telling.journey.number(flow.touchpoint)) if flow.touchpoint else None
    return (telling.line(flow.what), *((telling.line(step),) if step else ()))


def _absent(telling: Telling) -> Iterator[Section]:
    if telling.journey.absent:
        yield Section(telling.said(say("Who is missing")), 1, "absent", (absent_table(telling),))


def _table(
    telling: Telling, caption: Message, heads: tuple[tuple[Message, int], ...], rows: tuple[tuple[Cell, ...], ...]
) -> Table:
    return Table(
        caption=telling.said(caption),
        heads=tuple(telling.said(head) for head, _ in heads),
        rows=rows,
        shares=tuple(share for _, share in heads),
    )


def _row(telling: Telling, *things: Sayable) -> tuple[Cell, ...]:
    return tuple(Cell((telling.line(thing),)) for thing in things)
