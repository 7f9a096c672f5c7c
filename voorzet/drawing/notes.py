"""What is noted at a touchpoint: data and signals, legal ground, values, organisation and work."""

from __future__ import annotations

from dataclasses import replace

from voorzet.drawing.cards import group, joined, references
from voorzet.drawing.cells import Block, Cell, Typesetter, gap, with_marks
from voorzet.drawing.icons import icon
from voorzet.drawing.scene import Mark, Stroke
from voorzet.drawing.signs import BADGE, badge, effect_sign, evidence_sign
from voorzet.drawing.theme import BODY, LABEL, MUTED, PETROL, SMALL
from voorzet.messages import Message, say
from voorzet.model.journey import Annotation, AnnotationKind, Channel, Journey, Touchpoint
from voorzet.model.text import Text
from voorzet.model.workspace import Workspace

_LEFT = 2 * BADGE + 1.6


def sees(journey: Journey, touchpoints: tuple[Touchpoint, ...], width: float, setter: Typesetter) -> Cell:
    """What the citizen holds or sees in these steps."""
    blocks: list[Block] = []
    for touchpoint in touchpoints:
        if touchpoint.sees:
            lines = setter.lines(touchpoint.sees, width - _LEFT, BODY, _LEFT)
            number = badge(journey.number(touchpoint.id), BADGE + 0.2, BODY.line_mm / 2 + 0.9, filled=False)
            strips = (gap(0.6), *with_marks(lines, *(mark.moved(0, -0.6) for mark in number)), gap(1.2))
            blocks += _grouped(strips, touchpoint)
    return Cell(width, tuple(blocks))


def noted(
    workspace: Workspace,
    journey: Journey,
    touchpoints: tuple[Touchpoint, ...],
    kind: AnnotationKind,
    width: float,
    setter: Typesetter,
) -> Cell:
    """The annotations of one kind in these steps."""
    blocks: list[Block] = []
    for touchpoint in touchpoints:
        for annotation in touchpoint.annotations:
            if annotation.kind is kind:
                heading = _heading(workspace, journey, annotation)
                strips = (*_note(journey, touchpoint, annotation, heading, width, setter), gap(1.8))
                blocks += _grouped(strips, touchpoint)
    return Cell(width, tuple(blocks))


def _grouped(strips: tuple[Block, ...], touchpoint: Touchpoint) -> tuple[Block, ...]:
    """The same strips, their marks tied to the step they belong to."""
    return tuple(replace(strip, marks=(group(touchpoint, strip.marks),)) if strip.marks else strip for strip in strips)


def _note(
    journey: Journey,
    touchpoint: Touchpoint,
    annotation: Annotation,
    head: Message | Text | None,
    width: float,
    setter: Typesetter,
) -> tuple[Block, ...]:
    room = width - _LEFT
    sign = _sign(annotation)
    top = setter.lines(head, room - sign[1] - 2.8, LABEL, _LEFT + sign[1]) if head else ()
    claim = setter.lines(annotation.claim, room - (0 if head else 2.8), BODY, _LEFT)
    refs = references(journey, annotation.source)
    tail = setter.lines(refs, room, SMALL, _LEFT, MUTED) if refs else ()
    lines = (*top, *claim, *tail)
    marks = (
        *badge(journey.number(touchpoint.id), BADGE + 0.2, 2.2, filled=False),
        *evidence_sign(annotation.evidence, width - 1.2, LABEL.line_mm / 2 + 0.1),
        *sign[0],
    )
    return (gap(0.4), *with_marks(lines, *marks))


def _heading(workspace: Workspace, journey: Journey, annotation: Annotation) -> Message | Text | None:
    if annotation.kind is AnnotationKind.VALUE and annotation.value:
        return workspace.value_name(annotation.value)
    if annotation.kind is AnnotationKind.LEGAL and annotation.article:
        law = next((source.title for source in journey.sources if source.law and source.id in annotation.source), None)
        article = say("art. {article}", article=annotation.article)
        return joined((law, article)) if law else article
    if annotation.kind is AnnotationKind.DATA and (annotation.sender or annotation.receiver):
        ends = (journey.actor(id).name if id else Message("?") for id in (annotation.sender, annotation.receiver))
        return Message("{sender} → {receiver}", dict(zip(("sender", "receiver"), ends, strict=True)))
    return say("signal") if annotation.signal else None


def _sign(annotation: Annotation) -> tuple[tuple[Mark, ...], float]:
    """The sign before a heading, and how much room it takes."""
    middle = LABEL.line_mm / 2 + 0.1
    if annotation.kind is AnnotationKind.VALUE and annotation.effect is not None:
        return effect_sign(annotation.effect, _LEFT, middle), 2.0 * max(1, abs(annotation.effect)) + 0.7
    if annotation.signal:
        return (icon(Channel.SYSTEM, _LEFT, middle - 1.5, 3.0, Stroke(PETROL, 0.35)),), 3.7
    return (), 0.0
