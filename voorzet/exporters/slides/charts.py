"""How the journey feels and what it asks, as charts that can be edited; nothing is drawn where nothing is known."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.drawing.felt import curves
from voorzet.drawing.frame import trust
from voorzet.drawing.telling import Telling
from voorzet.drawing.twin import Line
from voorzet.drawing.twin_about import asked
from voorzet.drawing.twin_claims import FEELINGS
from voorzet.exporters.slides.fit import height, plain
from voorzet.exporters.slides.slide import (
    BODY,
    BOTTOM,
    CAPTION,
    LEFT,
    ROOM,
    TOP,
    Area,
    Chart,
    Kind,
    Series,
    Slide,
    Words,
)
from voorzet.messages import Message, say

_CAPTION_MM = 12.0


def charts(telling: Telling) -> Iterator[Slide]:
    """A slide for what is felt and one for what is asked, where there is something to see."""
    steps = telling.journey.touchpoints
    if any(each.emotions for each in steps):
        yield _felt(telling)
    if any(each.load for each in steps):
        yield _asked(telling)


def _felt(telling: Telling) -> Slide:
    who = (telling.persona,) if telling.persona else telling.workspace.personas_of(telling.journey)
    drawn = curves(telling.journey, who)
    series = []
    for each in drawn:
        felt = {feeling.touchpoint: feeling for feeling in each.feelings}
        points = [felt.get(step.id) for step in telling.journey.touchpoints]
        values = tuple(point.level if point else None for point in points)
        series.append(Series(plain(telling.line(each.name)), values, tuple(bool(p and p.assumed) for p in points)))
    why = (
        telling.line(telling.step(feeling.touchpoint), ", ", each.name, ": ", FEELINGS[feeling.level], ", ",
                     feeling.claim.why, " (", telling.rests_on(feeling.claim), ")")
        for each in drawn
        for feeling in each.feelings
    )  # fmt: skip
    caption = say(
        "From −2 (very bad) to 2 (very good), by the number of the step. Marks made of strokes (×, +) are assumptions; "
        "where no line runs, nothing is known."
    )
    axes = (say("Step"), say("How it feels"))
    return _slide(telling, say("How it feels"), caption, "lines", tuple(series), axes, tuple(why), (-2, 2))


def _asked(telling: Telling) -> Slide:
    loads = tuple(step.load for step in telling.journey.touchpoints)
    caption = say(
        "How many things each step asks of the citizen, by its number: find out, understand, decide, fill in …"
    )
    why = (
        telling.line(telling.step(step.id), ": ", telling.joined(step.demands))
        for step in telling.journey.touchpoints
        if step.demands
    )
    series = (Series(plain(telling.line(say("Things asked"))), loads),)
    axes = (say("Step"), say("Things asked"))
    return _slide(telling, say("What each step asks"), caption, "columns", series, axes, tuple(why), (0, max(loads)))


def grounds(telling: Telling) -> Slide:
    """What all claims of the journey rest on, counted by kind."""
    share = telling.insight.evidence
    title, said = say("What this rests on"), (trust(share), asked(telling))
    told = tuple((telling.line(each), BODY.scaled(1.2)) for each in said)
    deep = sum(height(line, ROOM, look) + look.after for line, look in told)
    kinds = tuple(plain(telling.line(kind)) for kind, _ in share.counts)
    series = (Series(plain(telling.line(say("Claims"))), tuple(count for _, count in share.counts)),)
    area = Area(LEFT, TOP + deep, ROOM, BOTTOM - TOP - deep)
    axes = (plain(telling.line(say("Rests on"))), plain(telling.line(say("Claims"))))
    text = Words(Area(LEFT, TOP, ROOM, deep), told, plain(telling.line(title)))
    chart = Chart(area, "bars", kinds, series, axes, _alt(plain(telling.line(title)), kinds, series))
    return Slide(telling.said(title), (text, chart), tuple(line for line, _ in told))


def _slide(
    telling: Telling,
    title: Message,
    caption: Message,
    kind: Kind,
    series: tuple[Series, ...],
    axes: tuple[Message, Message],
    notes: tuple[Line, ...],
    scale: tuple[int, int],
) -> Slide:
    words = telling.line(caption)
    steps = tuple(str(number) for number in range(1, len(telling.journey.touchpoints) + 1))
    chart = Chart(
        Area(LEFT, TOP + _CAPTION_MM, ROOM, BOTTOM - TOP - _CAPTION_MM),
        kind,
        steps,
        series,
        (plain(telling.line(axes[0])), plain(telling.line(axes[1]))),
        _alt(plain(words), steps, series),
        scale,
    )
    text = Words(Area(LEFT, TOP, ROOM, _CAPTION_MM), ((words, CAPTION),), plain(telling.line(title)))
    return Slide(telling.said(title), (text, chart), notes)


def _alt(caption: str, categories: tuple[str, ...], series: tuple[Series, ...]) -> str:
    """All that a chart shows, for whoever does not see it: each figure that is known, with what it is of."""
    told = (
        f"{each.name}: "
        + ", ".join(f"{of} ({value})" for of, value in zip(categories, each.values, strict=True) if value is not None)
        for each in series
    )
    return f"{caption} {'; '.join(told)}."
