"""The end of the twin: where it was read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from voorzet.drawing.telling import Sayable, Teller, source_anchor
from voorzet.drawing.twin import Cell, Line, Paragraph, Section, Table
from voorzet.messages import say
from voorzet.model.evidence import Law, Source


def sources(telling: Teller) -> Section:
    """Every source with its number, its link, the standing of the law it is, and when it was last looked up."""
    title = telling.said(say("Sources"))
    if not telling.sources:
        return Section(title, 1, "sources", (Paragraph((telling.line(say("No source is named.")),)),))
    heads = (say("Source"), say("Published by"), say("Law"), say("Last checked"))
    table = Table(
        caption=telling.said(say("Where it was read")),
        heads=tuple(telling.said(head) for head in heads),
        rows=tuple(_source(telling, number, source) for number, source in telling.sources.values()),
        shares=(5, 3, 3, 2),
    )
    return Section(title, 1, "sources", (table,))


def _source(telling: Teller, number: int, source: Source) -> tuple[Cell, ...]:
    (title,) = telling.line(source.title)
    linked = title._replace(href=str(source.url) if source.url else None)
    named = (telling.line(f"[{number}] ", linked), *((telling.line(source.note),) if source.note else ()))
    published = telling.joined(_authored(telling, each) for each in (source.publisher, source.published) if each)
    return (
        Cell(named, source_anchor(source.id)),
        Cell((published,)),
        Cell(tuple(_law(telling, source.law)) if source.law else ()),
        Cell((telling.line(source.checked),)),
    )


def _authored(telling: Teller, thing: str | date) -> Sayable:
    return telling.own(thing) if isinstance(thing, str) else thing


def _law(telling: Teller, law: Law) -> Iterator[Line]:
    yield telling.joined((law.status, *([say("art. {article}", article=law.article)] if law.article else [])))
    yield telling.joined(telling.own(name) for name in (law.bwb, law.celex, law.bill) if name)
    if law.valid_from:
        yield telling.line(say("from {day}", day=law.valid_from))
    if law.valid_to:
        yield telling.line(say("until {day}", day=law.valid_to))
    if law.known_from:
        yield telling.line(say("known from {day}", day=law.known_from))
