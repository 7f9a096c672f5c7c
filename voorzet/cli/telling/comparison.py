"""A comparison of two journeys: in brief, step by step, and what it asks of the citizen."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.drawing.bearings import moved_from, number_of, way_told
from voorzet.drawing.changes import changes, news
from voorzet.drawing.fates import SIGNS
from voorzet.drawing.shift_bars import said
from voorzet.drawing.summing import summed
from voorzet.graph.fate import Fate
from voorzet.graph.overlay import LaidStep, Overlay
from voorzet.i18n import Speech
from voorzet.messages import say
from voorzet.model.workspace import Workspace


def in_brief(laid: Overlay, speech: Speech) -> Iterator[str]:
    """Both titles, then what changes in a few sentences."""
    title = f"{speech(laid.before.title)} → {speech(laid.after.title)}"
    yield title
    yield "=" * len(title)
    yield from map(speech, summed(laid))


def steps(laid: Overlay, workspace: Workspace, speech: Speech) -> Iterator[str]:
    """Every step of both under its phase, with what became of it, and below it what differs."""
    for phase in laid.journey.phases:
        inside = [step for step in laid.steps.values() if laid.journey.touchpoint(step.id).phase == phase.id]
        if inside:
            yield ""
            yield speech(phase.name)
            yield "-" * len(speech(phase.name))
        for step in inside:
            yield _named(laid, step, speech)
            for detail in _details(laid, workspace, step, speech):
                yield f"      {detail}"


def burden(laid: Overlay, speech: Speech) -> Iterator[str]:
    """A line for each thing counted, before and after."""
    title = speech(say("What it asks of the citizen"))
    yield title
    yield "-" * len(title)
    for shift in (*laid.difference.burden, *laid.difference.demands):
        what, change = speech(shift.what), speech(said(shift))
        yield f"{what}: {change}" if shift.is_unknown else f"{what}: {shift.before} → {shift.after} ({change})"


def _named(laid: Overlay, step: LaidStep, speech: Speech) -> str:
    signs = "".join(SIGNS[fate] for fate in step.fates)
    fates = "" if step.fates == (Fate.SAME,) else f" ({', '.join(map(speech, step.fates))})"
    return f" {signs:>2} {speech(number_of(laid, step.id))}. {speech(laid.journey.touchpoint(step.id).name)}{fates}"


def _details(laid: Overlay, workspace: Workspace, step: LaidStep, speech: Speech) -> Iterator[str]:
    if moved := moved_from(laid, step):
        yield speech(moved)
    if len(step.was) > 1:
        yield speech(say("was: {steps}", steps=", ".join(speech(was.name) for was in step.was)))
    happens = news(step)
    if happens and "description" not in step.fields:
        yield speech(happens)
    for change in changes(workspace, laid, step):
        yield speech(change.what)
        if change.was:
            yield f"  − {speech(change.was)}"
        if change.now:
            yield f"  + {speech(change.now)}"
    for way in laid.ways_to(step.id):
        if way.fate is not Fate.SAME and (told := way_told(laid, way)):
            yield f"{SIGNS[way.fate]} {speech(told)}"
