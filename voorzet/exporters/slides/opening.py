"""The first slides: what this is, how to read it, who takes part and who is missing."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.drawing.frame import DISCLAIMER, standing, trust
from voorzet.drawing.telling import Telling
from voorzet.drawing.twin import Line, Paragraph
from voorzet.drawing.twin_about import about, actors, asked, travellers
from voorzet.drawing.twin_flows import flows
from voorzet.drawing.wrap import Style
from voorzet.exporters.slides.fit import shortened
from voorzet.exporters.slides.flow import flowed
from voorzet.exporters.slides.notes import retold
from voorzet.exporters.slides.slide import CAPTION, LEFT, PANEL, ROOM, Area, Look, Slide, Words
from voorzet.messages import say

_KICKER = Look(Style(14, 400, 1.2), "#ffffff")
_LEAD = Look(Style(15, leading_em=1.25))
_FACT = Look(Style(12, leading_em=1.25), CAPTION.colour, after=0.6)
_NOTICE = Look(Style(12, 600, 1.25))


def opening(telling: Telling) -> Iterator[Slide]:
    """Title, how to read it, who takes part, what flows between them and who is missing."""
    yield _first(telling)
    yield from _how_to_read(telling)
    note = (telling.line(say("The numbers are those of the steps.")),)
    for section in (actors(telling), *flows(telling)):
        yield from flowed(section.title, section.body, note)


def _first(telling: Telling) -> Slide:
    journey, share = telling.journey, telling.insight.evidence
    summary = shortened(telling.line(journey.summary), ROOM, _LEAD, 5 * _LEAD.style.line_mm)
    facts = telling.joined(standing(journey, telling.persona), " · ")
    told: tuple[tuple[Line, Look], ...] = (
        (shortened(facts, ROOM, _FACT, 2 * _FACT.style.line_mm), _FACT),
        (telling.line(trust(share), " ", asked(telling)), _FACT),
        (telling.line(DISCLAIMER), _NOTICE),
    )
    kind = telling.line(say("A citizen's journey, step by step"))
    speak = telling.said
    return Slide(
        title=telling.said(journey.title),
        elements=(
            Words(Area(LEFT, 14, ROOM, 8), ((kind, _KICKER),), speak(say("What this is")).words),
            Words(Area(LEFT, PANEL.height + 5, ROOM, 34), ((summary, _LEAD),), speak(say("Summary")).words),
            Words(Area(LEFT, 147, ROOM, 29), told, speak(say("How far it can be trusted")).words),
        ),
        notes=tuple(retold(telling, about(telling))),
        opening=True,
    )


def _how_to_read(telling: Telling) -> tuple[Slide, ...]:
    rules = (
        say("Each phase has its table. The numbers of the steps are the same on every slide and on the blueprint."),
        say("Numbers in square brackets lead to the sources, on the last slides."),
        say("“Assumption” means: nobody read or heard this. Ask, and replace it. “Not verified”: nobody checked it."),
        say("The notes under each slide hold what its table leaves out: conditions, quotes, annotations, sources."),
        say("Tables, boxes and charts are yours to change. What you change here does not change the journey."),
    )
    body = [Paragraph(tuple(telling.line(rule) for rule in rules), listed=True), *travellers(telling)]
    title = telling.said(say("How to read this"))
    return flowed(title, body, (telling.line(DISCLAIMER),))
