"""Analyses as plain tables: rows for a person, a sheet, or `pandas.DataFrame(table.told(speech))`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from voorzet.graph.findings import Traveller
from voorzet.graph.force_field import ForceField
from voorzet.graph.handovers import Handover
from voorzet.graph.missed import Missed
from voorzet.graph.once_only import Held
from voorzet.graph.repetition import GivenTwice, Repetition
from voorzet.graph.shift import Shift
from voorzet.graph.stacking import Period
from voorzet.graph.staleness import Stale
from voorzet.graph.tensions import Pull, Unprotected
from voorzet.graph.walk import Walk
from voorzet.messages import Message, say
from voorzet.model.evidence import Claim
from voorzet.model.journey import Journey
from voorzet.model.persona import Trait
from voorzet.model.text import Text

Sayable: TypeAlias = Message | StrEnum | Text
Cell: TypeAlias = Sayable | str | int | None


@dataclass(frozen=True)
class Table:
    """Rows under heads, nothing of it in a language yet; steps by their number in reading order and their name.

    Numbers stay numbers, so that a table can be sorted; None is an empty cell.
    """

    heads: tuple[Message, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def told(self, speak: Callable[[Sayable], str]) -> dict[str, list[str | int | None]]:
        """The columns by their heads, top down, in the language of `speak` (an `i18n.Speech`, or `str` for English).

        Example:
            >>> Table((say("Step"), say("Days")), ((say("Ask"), 3), (say("Wait"), None))).told(str)
            {'Step': ['Ask', 'Wait'], 'Days': [3, None]}
        """
        cells = [[_told(cell, speak) for cell in row] for row in self.rows]
        return {speak(head): [row[place] for row in cells] for place, head in enumerate(self.heads)}


def walk_table(journey: Journey, walk: Walk) -> Table:
    """What a persona may be expected to meet: a row for each expectation and trait behind it."""
    rows = (
        (*_step(journey, each.touchpoint), each.says, because(trait), trait.evidence if trait else None)
        for each in walk.expectations
        for trait in (each.rests_on or (None,))
    )
    return Table((*_STEP, say("Expectation"), say("Because"), say("Evidence")), tuple(rows))


def walks_table(journey: Journey, travellers: Iterable[Traveller]) -> Table:
    """`walk_table` of several personas below each other, each row with the name of its own; nothing is added up."""
    tables = [(each.persona.name, walk_table(journey, each.walk)) for each in travellers]
    rows = tuple((name, *row) for name, table in tables for row in table.rows)
    return Table((say("Persona"), *_STEP, say("Expectation"), say("Because"), say("Evidence")), rows)


def handover_table(journey: Journey, found: Iterable[Handover]) -> Table:
    """Where somebody else takes over."""
    rows = (
        (each.giver.name, each.receiver.name, *_step(journey, each.transition.origin),
         *_step(journey, each.transition.target), say("yes") if each.is_between_organisations else say("no"))
        for each in found
    )  # fmt: skip
    heads = say("From"), say("To"), say("No. before"), say("Step before"), say("No. after"), say("Step after")
    return Table((*heads, say("Between organisations")), tuple(rows))


def unprotected_table(journey: Journey, found: Iterable[Unprotected], name: Callable[[str], Text]) -> Table:
    """The values that are pressed and nowhere supported: a row for each step that presses them."""
    rows = ((name(each.value), each.worst, *_step(journey, step)) for each in found for step in each.steps)
    return Table((say("Value"), say("Effect at worst"), *_STEP), tuple(rows))


def missed_table(journey: Journey, found: Iterable[Missed]) -> Table:
    """Who can be missed, and why."""
    rows = ((*_step(journey, each.touchpoint), each.says) for each in found)
    return Table((*_STEP, say("Who can be missed")), tuple(rows))


def repetition_table(journey: Journey, found: Iterable[Repetition], given: Iterable[GivenTwice] = ()) -> Table:
    """What is asked more than once, and to whom data is given more than once: a row for each step that asks it."""
    again: list[tuple[Cell, int, tuple[str, ...]]] = []
    for who in given:
        again.append((say("data for {receiver}", receiver=who.receiver.name), who.times, who.steps))
        for kind in who.kinds:
            what = say("{data} for {receiver}", data=kind.data, receiver=who.receiver.name)
            again.append((what, kind.times, kind.steps))
    again += ((each.demand, each.times, each.steps) for each in found)
    rows = ((what, times, *_step(journey, step)) for what, times, steps in again for step in steps)
    return Table((say("Asked"), say("Times at most"), *_STEP), tuple(rows))


def held_table(journey: Journey, found: Iterable[Held]) -> Table:
    """Where the citizen gives data of a kind that somebody has already: a row for each who has it."""
    rows = (
        (*_step(journey, each.touchpoint), each.data, each.receiver.name if each.receiver else None, holder.name)
        for each in found
        for holder in each.holders
    )
    return Table((*_STEP, say("Data"), say("Given to"), say("Has such data already")), tuple(rows))


def period_table(periods: Iterable[Period]) -> Table:
    """How what is asked piles up; days are counted from 1, as people do."""
    heads = say("From day"), say("To day"), say("Things asked"), say("Things asked so far"), say("Letters")
    rows = ((each.first_day + 1, each.last_day + 1, each.load, each.so_far, each.letters) for each in periods)
    return Table(heads, tuple(rows))


def staleness_table(journey: Journey, found: Iterable[Stale]) -> Table:
    """What may no longer hold; the step is empty where the doubt is about the whole."""
    rows = ((*(_step(journey, each.touchpoint) if each.touchpoint else (None, None)), each.says) for each in found)
    return Table((*_STEP, say("What may no longer hold")), tuple(rows))


def pull_table(journey: Journey, found: Iterable[Pull], name: Callable[[str], Text]) -> Table:
    """Where values pull at each other; `name` tells what a value is called, as `Workspace.value_name` does."""
    rows = (
        (*_step(journey, each.touchpoint), name(each.supported.value or ""), name(each.pressed.value or ""),
         each.tension.why)
        for each in found
    )  # fmt: skip
    return Table((*_STEP, say("Supported"), say("Pressed"), say("Because")), tuple(rows))


def stream_table(journey: Journey, field: ForceField) -> Table:
    """What flows from whom to whom: a row for each flow, with its step where it has one."""
    names = {actor.id: actor.name for actor in journey.actors}
    rows = (
        (names[flow.origin], names[flow.target], flow.kind, flow.what, flow.evidence,
         *(_step(journey, flow.touchpoint) if flow.touchpoint else (None, None)))
        for stream in field.streams for flow in stream.flows
    )  # fmt: skip
    return Table((say("From"), say("To"), say("Kind"), say("What"), say("Evidence"), *_STEP), tuple(rows))


def standing_table(field: ForceField) -> Table:
    """Who stands in the field, with how many steps, and how many streams they give and get."""
    heads = say("Who"), say("Kind"), say("Steps"), say("Met by the citizen"), say("Gives"), say("Gets")
    rows = (
        (each.actor.name, each.actor.kind, each.steps, say("yes") if each.is_met else say("no"), each.gives, each.gets)
        for each in field.standings
    )
    return Table(heads, tuple(rows))


def shift_table(found: Iterable[Shift]) -> Table:
    """Before and after; the last column says where the numbers are not all there is to know."""
    rows = (
        (each.what, each.before, each.after, each.change, None if each.is_certain else say("not everything is known"))
        for each in found
    )
    return Table((say("What"), say("Before"), say("After"), say("Difference"), say("Note")), tuple(rows))


_STEP = (say("No."), say("Step"))


def _step(journey: Journey, id: str) -> tuple[int, Text]:
    number = journey.number(id)
    return number, journey.touchpoints[number - 1].name


def because(trait: Claim | None) -> Text | None:
    """What is said of a trait: it says so in its text; an ability, trust or channel says why; else None."""
    return trait.text if isinstance(trait, Trait) else getattr(trait, "why", None)


def _told(cell: Cell, speak: Callable[[Sayable], str]) -> str | int | None:
    # A StrEnum is a string too, and a bool a number: what speaks is asked first.
    return speak(cell) if isinstance(cell, Message | StrEnum | Text) else cell
