"""A comparison in a few sentences: what changed, what that asks of the citizen, and what is not known."""

from __future__ import annotations

from collections.abc import Iterator

from voorzet.drawing.cards import joined
from voorzet.graph.fate import Fate
from voorzet.graph.overlay import Overlay
from voorzet.messages import Message, say, say_many
from voorzet.model.journey import Journey


def summed(laid: Overlay) -> Iterator[Message]:
    """The sentences, in order of weight.

    Example:
        >>> from builders import journey, step
        >>> from voorzet.graph.overlay import overlay
        >>> before, after = journey(step("ask", demands=["prove"]), "ask>prove"), journey("ask")
        >>> for sentence in summed(overlay(before, after)):
        ...     print(sentence)
        2 steps: 1 removed, 1 changed.
        It asks 1 thing less of the citizen: 0 instead of 1.
        Not everything is known about: Own minutes.
    """
    yield counted(laid)
    yield _asked(_load(laid.before), _load(laid.after))
    unsure = [shift.what for shift in laid.difference.burden if not shift.is_certain]
    if unsure and not laid.difference.is_empty:
        yield say("Not everything is known about: {things}.", things=joined(unsure, ", "))


def counted(laid: Overlay) -> Message:
    """How many steps met each fate; that nothing differs, if so; or that only ways do."""
    if laid.difference.is_empty:
        return say("Nothing differs: both have the same steps and the same ways.")
    met = [(len(laid.met(fate)), fate) for fate in Fate]
    if (len(laid.steps), Fate.SAME) in met:
        return say("All steps are the same; the ways between them differ.")
    told = [Message("{count} {fate}", {"count": count, "fate": fate}) for count, fate in met if count]
    return say_many("{n} step: {told}.", "{n} steps: {told}.", len(laid.steps), told=joined(told, ", "))


def _asked(before: int, after: int) -> Message:
    if before == after:
        return say_many(
            "It asks as much of the citizen as before: {n} thing.",
            "It asks as much of the citizen as before: {n} things.",
            after,
        )
    if after < before:
        return say_many(
            "It asks {n} thing less of the citizen: {after} instead of {before}.",
            "It asks {n} things less of the citizen: {after} instead of {before}.",
            before - after, after=after, before=before,
        )  # fmt: skip
    return say_many(
        "It asks {n} thing more of the citizen: {after} instead of {before}.",
        "It asks {n} things more of the citizen: {after} instead of {before}.",
        after - before, after=after, before=before,
    )  # fmt: skip


def _load(journey: Journey) -> int:
    return sum(touchpoint.load for touchpoint in journey.touchpoints)
