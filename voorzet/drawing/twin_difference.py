"""The text twin of a comparison: what became of every step and way, and what that asks, in tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from voorzet.drawing.bearings import moved_from, number_of, terms
from voorzet.drawing.cards import joined
from voorzet.drawing.changes import changes
from voorzet.drawing.frame import DISCLAIMER
from voorzet.drawing.shift_bars import said
from voorzet.drawing.summing import summed
from voorzet.drawing.telling import Sayable, Telling, step_anchor
from voorzet.drawing.twin import Cell, Paragraph, Section, Table
from voorzet.drawing.twin_sources import sources
from voorzet.graph.fate import Fate
from voorzet.graph.overlay import LaidStep, LaidWay, Overlay
from voorzet.graph.shift import Shift
from voorzet.messages import Message, say, say_many
from voorzet.model.journey import Journey, Phase, Touchpoint, Transition
from voorzet.model.text import Language
from voorzet.model.workspace import Workspace


def twin_difference(workspace: Workspace, laid: Overlay, language: Language) -> tuple[Section, ...]:
    """A comparison as headings, paragraphs and tables, for people who read or hear it rather than see it.

    Example:
        >>> from builders import journey, workspace
        >>> from voorzet.graph.overlay import overlay
        >>> laid = overlay(journey("ask>prove"), journey("ask>call"))
        >>> [section.title.words for section in twin_difference(workspace(), laid, Language.EN) if section.level == 1]
        ['What changes?', 'Step by step', 'What it asks of the citizen', 'The ways between the steps', 'Sources']
    """
    telling = Telling(workspace, laid.journey, None, language)
    return (
        _about(telling, laid),
        *_steps(telling, laid),
        _burden(telling, laid),
        _ways(telling, laid),
        sources(telling),
    )


def _about(telling: Telling, laid: Overlay) -> Section:
    paragraphs = (Paragraph((telling.line(sentence),)) for sentence in (*summed(laid), DISCLAIMER))
    heads = (say("What"), say("Before"), say("After"))
    rows = zip(_BRIEF, _brief(laid.before), _brief(laid.after), strict=True)
    table = _table(telling, say("Both journeys in brief"), heads, rows, (2, 4, 4))
    return Section(telling.said(say("What changes?")), 1, "changes", (*paragraphs, table))


_BRIEF = (say("Title"), say("Summary"), say("State"), say("Size"), say("Last checked"), say("Reviewed by"))


def _brief(journey: Journey) -> tuple[Sayable, ...]:
    """What stands behind each of `_BRIEF`."""
    size = say_many("{n} step", "{n} steps", len(journey.touchpoints))
    reviewed = journey.reviewed_by or say("not yet reviewed")
    return journey.title, journey.summary, journey.state, size, journey.checked, reviewed


def _steps(telling: Telling, laid: Overlay) -> Iterator[Section]:
    how = say(
        "Steps have their number on the drawing of the later journey; steps that are gone have “old” and their number "
        "on that of the earlier one."
    )
    yield Section(telling.said(say("Step by step")), 1, "steps", (Paragraph((telling.line(how),)),))
    for phase in laid.journey.phases:
        inside = [step for step in laid.steps.values() if laid.journey.touchpoint(step.id).phase == phase.id]
        if inside:
            yield _phase(telling, laid, phase, inside)


def _phase(telling: Telling, laid: Overlay, phase: Phase, inside: list[LaidStep]) -> Section:
    differing = [step for step in inside if step.fates != (Fate.SAME,)]
    same = [step for step in inside if step.fates == (Fate.SAME,)]
    body: list[Paragraph | Table] = []
    if differing:
        rows = (row for step in differing for row in _step(telling, laid, step))
        heads = (say("Step"), say("What"), say("Before"), say("After"))
        caption = say("What became of the steps in this phase")
        body.append(_table(telling, caption, heads, rows, (3, 2, 4, 4)))
    if same:
        items = tuple(telling.line(_numbered(laid, step)) for step in same)
        body.append(Paragraph(items, telling.said(say("Stayed the same")), listed=True))
    return Section(telling.said(phase.name), 2, f"phase-{phase.id}", tuple(body))


def _step(telling: Telling, laid: Overlay, step: LaidStep) -> Iterator[tuple[Sayable | Cell, ...]]:
    """A row for what became of the step, and one for each thing that it says otherwise."""
    name = telling.line(_numbered(laid, step))
    was = joined([_own(laid.before, each) for each in step.was])
    now = _own(laid.after, step.now) if step.now else "–"
    yield Cell((name,), step_anchor(step.id)), joined(step.fates, ", "), was if step.was else "–", now
    if (moved := moved_from(laid, step)) and step.now:
        yield name, say("Place"), moved, _place(laid, step.now)
    one_sided = len(step.was) != 1 or step.now is None
    happens = laid.journey.touchpoint(step.id).description if one_sided else None
    if happens:
        yield name, say("What happens"), "–" if step.now else happens, happens if step.now else "–"
    for change in changes(telling.workspace, laid, step):
        yield name, change.what, change.was or "–", change.now or "–"


def _place(laid: Overlay, now: Touchpoint) -> Message:
    phase = next(phase.name for phase in laid.after.phases if phase.id == now.phase)
    return say("{phase}, {lane}, place {number}", phase=phase, lane=now.lane, number=laid.after.number(now.id))


def _numbered(laid: Overlay, step: LaidStep) -> Message:
    return Message(
        "{number}. {name}", {"number": number_of(laid, step.id), "name": laid.journey.touchpoint(step.id).name}
    )


def _own(journey: Journey, touchpoint: Touchpoint) -> Message:
    return Message("{number}. {name}", {"number": journey.number(touchpoint.id), "name": touchpoint.name})


def _burden(telling: Telling, laid: Overlay) -> Section:
    heads = (say("What"), say("Before"), say("After"), say("Difference"))
    tables = [_table(telling, say("Before and after"), heads, map(_shift, laid.difference.burden), (4, 2, 2, 3))]
    if laid.difference.demands:
        caption = say("What is asked, and how often")
        tables.append(_table(telling, caption, heads, map(_shift, laid.difference.demands), (4, 2, 2, 3)))
    return Section(telling.said(say("What it asks of the citizen")), 1, "burden", tuple(tables))


def _shift(shift: Shift) -> tuple[Sayable, ...]:
    before, after = ("–", "–") if shift.is_unknown else (shift.before, shift.after)
    return shift.what, before, after, said(shift)


def _ways(telling: Telling, laid: Overlay) -> Section:
    differing = [way for way in laid.ways if way.fate is not Fate.SAME]
    same = len(laid.ways) - len(differing)
    heads = (say("Way"), say("What"), say("Before"), say("After"))
    told = say_many("{n} way stayed the same.", "{n} ways stayed the same.", same)
    caption = say("Ways that came, went or changed")
    tables = (
        (_table(telling, caption, heads, (_way(laid, way) for way in differing), (4, 2, 3, 3)),) if differing else ()
    )
    title = telling.said(say("The ways between the steps"))
    return Section(title, 1, "ways", (Paragraph((telling.line(told),)), *tables))


def _way(laid: Overlay, way: LaidWay) -> tuple[Sayable, ...]:
    ends = (laid.steps[id] for id in (way.way.origin, way.way.target))
    route = joined([_numbered(laid, step) for step in ends], " → ")
    return route, way.fate, *(_terms(each) if each else "–" for each in (way.was, way.now))


def _terms(way: Transition) -> Message:
    """On what terms a way is taken, and what that rests on."""
    rests = say("rests on: {evidence}", evidence=way.evidence) if way.evidence else say("rests on nothing named")
    return joined([way.kind, *terms(way), rests])


def _table(
    telling: Telling,
    caption: Message,
    heads: Sequence[Message],
    rows: Iterable[Sequence[Sayable | Cell]],
    shares: tuple[int, ...],
) -> Table:
    cells = (tuple(each if isinstance(each, Cell) else Cell((telling.line(each),)) for each in row) for row in rows)
    return Table(telling.said(caption), tuple(telling.said(head) for head in heads), tuple(cells), shares)
