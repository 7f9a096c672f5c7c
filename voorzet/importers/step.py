"""One step of a table being read: what each cell says of it, and what could not be understood."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from voorzet.importers.draft import Notes, Part
from voorzet.importers.feelings import OURS, felt
from voorzet.importers.table import Place, Table
from voorzet.importers.words import days, kind, minutes, number, pieces, yes
from voorzet.messages import say
from voorzet.model.evidence import Evidence
from voorzet.model.journey import AnnotationKind, Channel, Demand, Lane
from voorzet.model.table_map import MappedColumn, TableField, TableMap

ASSUMPTION = Evidence.ASSUMPTION.value
_PARTED = r"[,;/+&|]|\s(?:en|and|of|or)\s"


@dataclass
class Step:
    """A touchpoint as far as it was read, and what its row says of the ways that lead on.

    Attributes:
        part: its fields, as a document would have them.
        lane: where it stands, if anything says so.
        actor: who acts, in the words of the table.
        phase: in the words of the table.
        given: single words about the ways on (condition, waiting), with their places.
        next: what it leads to, in the words of the table.
        ends: whether it says that the journey may end here; None if it says nothing.
    """

    part: Part
    lane: Lane | None = None
    actor: tuple[str, Place] | None = None
    phase: tuple[str, Place] | None = None
    given: dict[TableField, tuple[Any, Place]] = field(default_factory=dict)
    next: list[tuple[str, Place]] = field(default_factory=list)
    ends: bool | None = None

    @property
    def id(self) -> str:
        """Its id in the journey."""
        return str(self.part.values["id"])

    @property
    def names(self) -> tuple[str, ...]:
        """What it is called, in each language that it was named in."""
        return tuple(self.part.values["name"].values())


class Reader:
    """Says of a step what cells say, and takes note of what it cannot."""

    def __init__(self, table: Table, map: TableMap, notes: Notes) -> None:
        self.table, self.map, self.notes = table, map, notes

    def read(self, step: Step, place: Place, column: MappedColumn) -> None:
        """Reads one cell, which has words."""
        self.notes.use(self.table, place)
        READERS[column.field](self, step, place, column)

    def words(self, place: Place) -> str:
        """What a cell shows, without the space around it."""
        return self.table.words(*place).strip()

    def text(self, place: Place, column: MappedColumn, words: str | None = None) -> dict[str, str]:
        """Words in the language that they are in."""
        return {(column.language or self.map.language).value: words or self.words(place)}

    def _prose(self, step: Step, place: Place, column: MappedColumn) -> None:
        name, text = column.field.value, self.text(place, column)
        if set(text) & set(step.part.values.get(name, {})):
            self._one_too_many(place)
        else:
            step.part.put(name, text, self.table.cell(*place))

    def _one_too_many(self, place: Place) -> None:
        self.notes.at(self.table, place, say("Not used: this step has one already."))

    def _kinds(self, step: Step, place: Place, of: type[StrEnum], name: str) -> None:
        whole = kind(of, self.words(place))
        for piece in [whole.value] if whole else pieces(self.words(place), _PARTED):
            found = kind(of, piece)
            if found is None:
                self.notes.at(self.table, place, say("Not understood: “{words}”.", words=piece))
            elif found.value not in step.part.values.get(name, []):
                step.part.add(name, found.value)

    def _channels(self, step: Step, place: Place, column: MappedColumn) -> None:
        self._kinds(step, place, Channel, "channels")

    def _demands(self, step: Step, place: Place, column: MappedColumn) -> None:
        self._kinds(step, place, Demand, "demands")

    def _effort(self, step: Step, place: Place, column: MappedColumn) -> None:
        found = minutes(self.words(place))
        if found is None:
            message = say("Not understood: “{words}” is no whole number of minutes.", words=self.words(place))
            self.notes.at(self.table, place, message)
        elif "effort_minutes" in step.part.values:
            self._one_too_many(place)
        else:
            step.part.put("effort_minutes", found, self.table.cell(*place))
            step.part.put("effort_evidence", ASSUMPTION)

    def _emotion(self, step: Step, place: Place, column: MappedColumn) -> None:
        for piece in pieces(self.words(place), self._separator) or [self.words(place)]:
            words, level = felt(piece, self.map)
            if level is None:
                message = say("Not used: nothing says how good or bad “{words}” feels. Say so in the map.", words=words)
                self.notes.at(self.table, place, message)
                continue
            scale = self.map.scale
            bare_number = scale is not None and scale != OURS and number(words) is not None
            why = f"{words} ({scale.least}–{scale.most})" if scale and bare_number else words
            made = Part(self.table.cell(*place))
            made.put("level", level)
            made.put("why", self.text(place, column, why))
            step.part.add("emotions", self._claimed(made, column))

    def _why(self, step: Step, place: Place, column: MappedColumn) -> None:
        emotions = step.part.parts("emotions")
        if not emotions:
            self.notes.at(self.table, place, say("Not used: this step has no feeling to go with it."))
        for each in emotions:
            language = (column.language or self.map.language).value
            felt_as = each.values["why"].get(language)
            words = f"{felt_as}: {self.words(place)}" if felt_as else self.words(place)
            each.put("why", {language: words}, self.table.cell(*place))

    def _pains(self, step: Step, place: Place, column: MappedColumn) -> None:
        for piece in pieces(self.words(place), self._separator):
            made = Part(self.table.cell(*place))
            made.put("text", self.text(place, column, piece))
            step.part.add("pains", self._claimed(made, column))

    def _quotes(self, step: Step, place: Place, column: MappedColumn) -> None:
        message = say("Not used: a quotation names the source it was read in. Add both in the journey file.")
        self.notes.at(self.table, place, message)

    def _annotation(self, step: Step, place: Place, column: MappedColumn) -> None:
        for piece in pieces(self.words(place), self._separator):
            made = Part(self.table.cell(*place))
            made.put("kind", AnnotationKind(column.field.value).value)
            made.put("claim", self.text(place, column, piece))
            step.part.add("annotations", self._claimed(made, None))

    def _evidence(self, step: Step, place: Place, column: MappedColumn) -> None:
        found = kind(Evidence, self.words(place))
        if found is None:
            self.notes.at(self.table, place, say("Not understood: “{words}”.", words=self.words(place)))
        elif found.is_sourced:
            message = say("Not used: {evidence} needs a source. Add both in the journey file; until then it is an "
                          "assumption.", evidence=self.words(place))  # fmt: skip
            self.notes.at(self.table, place, message)
        else:
            step.part.put("evidence", found.value, self.table.cell(*place))

    def _lane(self, step: Step, place: Place, column: MappedColumn) -> None:
        found = kind(Lane, self.words(place))
        if found is None:
            self.notes.at(self.table, place, say("Not understood: “{words}”.", words=self.words(place)))
        step.lane = found or step.lane

    def _actor(self, step: Step, place: Place, column: MappedColumn) -> None:
        first, *others = pieces(self.words(place), "[,;/|]") or [self.words(place)]
        if step.actor and step.actor[0] != first:
            return self._one_too_many(place)
        step.actor = first, place
        for other in others:
            self.notes.at(
                self.table, place, say("Not used: a step has one actor, so “{words}” was left out.", words=other)
            )

    def _phase(self, step: Step, place: Place, column: MappedColumn) -> None:
        step.phase = self.words(place), place

    def _leads_to(self, step: Step, place: Place, column: MappedColumn) -> None:
        step.next += [(piece, place) for piece in pieces(self.words(place), rf"{self._separator}|[,/]")]

    def _condition(self, step: Step, place: Place, column: MappedColumn) -> None:
        step.given.setdefault(TableField.CONDITION, (self.text(place, column), place))

    def _wait(self, step: Step, place: Place, column: MappedColumn) -> None:
        found = days(self.words(place))
        if found is None:
            message = say("Not understood: “{words}” is no whole number of days.", words=self.words(place))
            self.notes.at(self.table, place, message)
        else:
            step.given.setdefault(TableField.WAIT, (found, place))

    def _end(self, step: Step, place: Place, column: MappedColumn) -> None:
        step.ends = yes(self.words(place))
        if step.ends is None:
            self.notes.at(
                self.table, place, say("Not understood: “{words}” is neither yes nor no.", words=self.words(place))
            )

    def _named(self, step: Step, place: Place, column: MappedColumn) -> None:
        """Names and ids made the step; there is nothing more to read."""

    @property
    def _separator(self) -> str:
        return "".join(f"[{each}]" if each not in "\\^[]" else f"\\{each}" for each in self.map.separator)

    def _claimed(self, part: Part, column: MappedColumn | None) -> Part:
        if column is not None and column.persona:
            part.put("persona", column.persona)
        part.put("evidence", ASSUMPTION)
        return part


READERS: Mapping[TableField, Callable[[Reader, Step, Place, MappedColumn], None]] = {
    TableField.NAME: Reader._named,
    TableField.ID: Reader._named,
    TableField.PHASE: Reader._phase,
    TableField.LANE: Reader._lane,
    TableField.ACTOR: Reader._actor,
    TableField.DESCRIPTION: Reader._prose,
    TableField.SEES: Reader._prose,
    TableField.CHANNELS: Reader._channels,
    TableField.DEMANDS: Reader._demands,
    TableField.EFFORT: Reader._effort,
    TableField.EMOTION: Reader._emotion,
    TableField.WHY: Reader._why,
    TableField.PAINS: Reader._pains,
    TableField.QUOTES: Reader._quotes,
    TableField.LEGAL: Reader._annotation,
    TableField.ORGANISATIONAL: Reader._annotation,
    TableField.DATA: Reader._annotation,
    TableField.EVIDENCE: Reader._evidence,
    TableField.NEXT: Reader._leads_to,
    TableField.CONDITION: Reader._condition,
    TableField.WAIT: Reader._wait,
    TableField.ENDS: Reader._end,
}
"""What reads each field, in the order in which they are read: a reason comes after the feeling it goes with."""
