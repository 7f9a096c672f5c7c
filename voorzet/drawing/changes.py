"""What a step says otherwise than before, thing by thing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from voorzet.drawing.cards import joined
from voorzet.drawing.twin_claims import FEELINGS
from voorzet.graph.fate import Fate
from voorzet.graph.overlay import LaidStep, Overlay
from voorzet.messages import Message, say, say_many
from voorzet.model.evidence import Claim
from voorzet.model.journey import Annotation, Emotion, Journey, Pain, Quote, Touchpoint
from voorzet.model.text import Text
from voorzet.model.workspace import Workspace

Sayable: TypeAlias = Message | StrEnum | Text


@dataclass(frozen=True)
class Change:
    """One thing of a step, as it was and as it is now; None: nothing was, or is, said of it.

    `brief` says all of it in one short line where both sides are short. `is_noted`: it is one of the many things noted
    at a step, which a drawing counts and a text tells. `is_name`: it is what the step is called.
    """

    what: Message
    was: Sayable | None
    now: Sayable | None
    brief: Message | None = None
    is_noted: bool = False
    is_name: bool = False


def changes(workspace: Workspace, laid: Overlay, step: LaidStep) -> tuple[Change, ...]:
    """What differs in a step that is one step in both journeys, the name first and what it rests on last; else none."""
    if step.now is None or len(step.was) != 1:
        return ()
    was, now = _Side(workspace, laid.before, step.was[0]), _Side(workspace, laid.after, step.now)
    told = dict.fromkeys(tell for name, tell in _TELLERS.items() if name in step.fields)
    return tuple(change for tell in told for change in tell(was, now))


def news(step: LaidStep) -> Text | None:
    """What happens in a step, if that is not what happened in it before, as far as is known."""
    touchpoint = step.now or step.was[0]
    tells = len(step.was) != 1 or step.now is None or "description" in step.fields
    return touchpoint.description if tells and Fate.DOUBTED not in step.fates else None


def noted(found: Iterable[Change]) -> Message | None:
    """How many of the things noted came, went or differ; None if none did."""
    counts = [0, 0, 0]
    for change in found:
        if change.is_noted:
            counts[0 if change.was is None else 1 if change.now is None else 2] += 1
    words = (
        say_many("{n} new", "{n} new", counts[0]),
        say_many("{n} gone", "{n} gone", counts[1]),
        say_many("{n} changed", "{n} changed", counts[2]),
    )
    parts = tuple(each for each, count in zip(words, counts, strict=True) if count)
    return say("notes: {counts}", counts=joined(parts, ", ")) if parts else None


@dataclass(frozen=True)
class _Side:
    workspace: Workspace
    journey: Journey
    step: Touchpoint


_Teller = Callable[[_Side, _Side], Iterator[Change]]


def _name(was: _Side, now: _Side) -> Iterator[Change]:
    yield Change(say("Name"), was.step.name, now.step.name, is_name=True)


def _description(was: _Side, now: _Side) -> Iterator[Change]:
    yield Change(say("What happens"), was.step.description, now.step.description)


def _sees(was: _Side, now: _Side) -> Iterator[Change]:
    yield Change(say("What the citizen sees"), was.step.sees, now.step.sees)


def _actor(was: _Side, now: _Side) -> Iterator[Change]:
    yield _short(say("Who acts"), *(side.journey.actor(side.step.actor).name for side in (was, now)))


def _channels(was: _Side, now: _Side) -> Iterator[Change]:
    yield _short(say("Channels"), _listed(was.step.channels), _listed(now.step.channels))


def _demands(was: _Side, now: _Side) -> Iterator[Change]:
    yield _short(say("Asks of the citizen"), _listed(was.step.demands), _listed(now.step.demands))


def _effort(was: _Side, now: _Side) -> Iterator[Change]:
    yield _short(say("Own time"), *(_minutes(side.step) for side in (was, now)))


def _minutes(step: Touchpoint) -> Message | None:
    if step.effort_minutes is None or step.effort_evidence is None:
        return None
    return say("{minutes} min ({evidence})", minutes=step.effort_minutes, evidence=step.effort_evidence)


def _ends(was: _Side, now: _Side) -> Iterator[Change]:
    yield _short(say("May end here"), *(say("yes") if side.step.ends else say("no") for side in (was, now)))


def _grounds(was: _Side, now: _Side) -> Iterator[Change]:
    if was.step.evidence is not now.step.evidence:
        yield _short(say("Rests on"), was.step.evidence, now.step.evidence)
    if was.step.source != now.step.source:
        yield Change(say("Sources"), _titles(was), _titles(now), say("other sources"))


def _titles(side: _Side) -> Message | None:
    known = {source.id: source.title for source in side.journey.sources}
    return _listed([known[id] for id in side.step.source if id in known])


def _emotions(was: _Side, now: _Side) -> Iterator[Change]:
    old, new = ({each.persona: each for each in side.step.emotions} for side in (was, now))
    for persona in dict.fromkeys((*old, *new)):
        before, after = old.get(persona), new.get(persona)
        if before != after:
            known = now.workspace.personas.get(persona or "")
            name = known.name if known else persona
            what = say("How it feels to {persona}", persona=name) if persona else say("How it feels")
            yield Change(what, _felt(before), _felt(after), is_noted=True)


def _felt(emotion: Emotion | None) -> Message | None:
    if emotion is None:
        return None
    return Message("{level}: {why}", {"level": FEELINGS[emotion.level], "why": emotion.why})


def _pains(was: _Side, now: _Side) -> Iterator[Change]:
    yield from _things(say("Pain"), was.step.pains, now.step.pains)


def _quotes(was: _Side, now: _Side) -> Iterator[Change]:
    yield from _things(say("Quote"), was.step.quotes, now.step.quotes)


def _annotations(was: _Side, now: _Side) -> Iterator[Change]:
    yield from _things(say("Annotation"), was.step.annotations, now.step.annotations)


def _things(what: Message, was: Sequence[_Noted], now: Sequence[_Noted]) -> Iterator[Change]:
    """Things that went, things that came, and things whose words stayed and that rest on something else."""
    left = [each for each in was if each not in now]
    for each in (each for each in now if each not in was):
        same = next((other for other in left if _words(other) == _words(each)), None)
        if same is not None:
            left.remove(same)
        yield Change(what, None if same is None else _in_full(same), _in_full(each, same), is_noted=True)
    yield from (Change(what, _in_full(each), None, is_noted=True) for each in left)


_Noted = Pain | Quote | Annotation


def _words(thing: _Noted) -> tuple[object, ...]:
    return (thing.kind, thing.claim) if isinstance(thing, Annotation) else (thing.text,)


def _in_full(thing: _Noted, was: _Noted | None = None) -> Message | Text:
    """Its words and what it rests on; if that is what it `was`, that only details differ."""
    words = thing.claim if isinstance(thing, Annotation) else thing.text
    if was is not None and getattr(was, "evidence", None) == getattr(thing, "evidence", None):
        return say("the same, with other sources or details")
    if not isinstance(thing, Claim):
        return words
    return Message("{words} ({evidence})", {"words": words, "evidence": thing.evidence})


def _short(what: Message, was: Sayable | None, now: Sayable | None) -> Change:
    nothing = say("nothing")
    brief = Message("{what}: {was} → {now}", {"what": what, "was": was or nothing, "now": now or nothing})
    return Change(what, was, now, brief)


def _listed(things: Sequence[Sayable]) -> Message | None:
    return joined(tuple(things), ", ") if things else None


_TELLERS: dict[str, _Teller] = {
    "name": _name,
    "description": _description,
    "sees": _sees,
    "actor": _actor,
    "channels": _channels,
    "demands": _demands,
    "effort_minutes": _effort,
    "effort_evidence": _effort,
    "effort_source": _effort,
    "ends": _ends,
    "evidence": _grounds,
    "source": _grounds,
    "emotions": _emotions,
    "pains": _pains,
    "quotes": _quotes,
    "annotations": _annotations,
}
"""By field of `Touchpoint`; fields that are told together share one."""
