"""A table with a step in each row (or column) as a journey, read by a map."""

from __future__ import annotations

import re
from datetime import date
from pathlib import PurePath

from voorzet.errors import UnreadableTable
from voorzet.i18n import speech
from voorzet.importers.bounds import MOST_STEPS
from voorzet.importers.cast import Cast, both
from voorzet.importers.columns import mapped_columns
from voorzet.importers.draft import Draft, Notes, Part, blocks
from voorzet.importers.step import ASSUMPTION, READERS, Reader, Step
from voorzet.importers.table import Place, Table
from voorzet.importers.ways import ways
from voorzet.importers.words import slug, unique
from voorzet.messages import Message, say
from voorzet.model.journey import Lane
from voorzet.model.table_map import MappedColumn, TableField, TableMap

_COUNTED = re.compile(r"^\s*#?\d{1,3}[.):]\s+")


def matrix(table: Table, map: TableMap, file: str, today: date) -> Draft:
    """The journey that a table describes.

    Args:
        table: as the file has it.
        map: how it is to be read.
        file: as its user knows it.
        today: the day of reading, which becomes the day that the journey was checked.

    Raises:
        UnreadableTable: it has more steps than a journey may have.
    """
    return _Matrix(table.across() if map.across else table, map, file, today).draft()


def title_above(table: Table, header: int) -> Place | None:
    """Where the title of a table stands, if anything stands above its headings; `header` is counted from 1."""
    return next((place for place in table.filled() if place[0] < header - 1), None)


class _Matrix:
    """Reads a table row by row: a row with a name is a step, and one without goes on with the step above."""

    def __init__(self, table: Table, map: TableMap, file: str, today: date) -> None:
        self.table, self.map, self.file, self.today = table, map, file, today
        self.notes = Notes(file)
        self.columns = self._columns()
        self.reader = Reader(table, map, self.notes)
        self.cast = Cast(table, map, self.notes)
        self.steps: list[Step] = []
        self._above: Step | None = None
        self._ids: set[str] = set()

    def draft(self) -> Draft:
        self._broken()
        for row in range(self.map.header, len(self.table.rows)):
            self._row(row)
            if len(self.steps) > MOST_STEPS:
                raise UnreadableTable(self.file, say("it holds more than {most} steps. Split it.", most=MOST_STEPS))
        self._uncount()
        whole = self._heading()
        for step in self.steps:
            self.cast.place(step)
        order = {part.values["id"]: place for place, part in enumerate(self.cast.phases.values())}
        self.steps.sort(key=lambda step: order[step.part.values["phase"]])
        found = ways(self.steps, self.table, self.notes)
        whole.add("actors", *self.cast.actors.values())
        whole.add("phases", *self.cast.phases.values())
        whole.add("touchpoints", *(step.part for step in self.steps))
        if found:
            whole.add("transitions", *found)
        self._leave()
        return whole.draft(self.notes)

    def _columns(self) -> dict[int, MappedColumn]:
        found = mapped_columns(self.table, self.map)
        for each in self.map.fields:
            if each not in found.values():
                name = each.heading or each.column or str(each.row)
                self.notes.add(say("The map speaks of “{column}”, and that is not in this table.", column=name))
        for place, each in found.items():
            if each.heading:
                self.notes.use(self.table, (self.map.header - 1, place))
        return found

    def _row(self, row: int) -> None:
        begun = self._begun(row)
        step = begun[0] if begun else self._above
        if step is None:
            return
        for field in READERS:
            for column, mapped in self.columns.items():
                if mapped.field is field and self.table.words(row, column).strip() and self._is_new(row, column, begun):
                    self.reader.read(step, (row, column), mapped)
        self._above = step

    def _is_new(self, row: int, column: int, begun: list[Step]) -> bool:
        """Whether this cell tells something that was not told in the row above: a tall cell speaks once per step."""
        return bool(begun) or self.table.root(row, column)[0] == row

    def _begun(self, row: int) -> list[Step]:
        """The steps that begin in a row: one, or one for each lane that has a name there."""
        names: dict[Lane | None, Part] = {}
        for column, mapped in self.columns.items():
            words = self.table.words(row, column).strip()
            if mapped.field is TableField.NAME and words and self.table.root(row, column)[0] == row:
                place = self.table.root(row, column)
                if place[1] != column:
                    continue  # a wide cell names one step, in its first column
                part = names.setdefault(mapped.lane, Part(self.table.cell(row, column)))
                self.notes.use(self.table, place)
                part.put("name", self.reader.text(place, mapped), self.table.cell(*place))
        begun: list[Step] = []
        for lane, part in names.items():
            part.put("id", self._id(row, part, first=not begun))
            part.put("evidence", ASSUMPTION)
            begun.append(Step(part, lane))
        self.steps += begun
        return begun

    def _id(self, row: int, part: Part, first: bool) -> str:
        given = next((column for column, each in self.columns.items() if each.field is TableField.ID), None)
        words = self.table.words(row, given).strip() if given is not None and first else ""
        otherwise = slug(speech(self.map.language)(say("Step")), "step")
        name = _COUNTED.sub("", next(iter(part.values["name"].values())))
        made = unique(slug(words or name, f"{otherwise}-{len(self.steps) + 1}"), self._ids)
        if words and given is not None:
            self.notes.use(self.table, (row, given))
            if made != words:
                message = say(
                    "The id “{words}” became {id}: small letters, digits and single hyphens.", words=words, id=made
                )
                self.notes.add(message, self.table.cell(row, given))
        return made

    def _uncount(self) -> None:
        """Takes the numbers from the names if every name has one: drawings count for themselves."""
        if self.steps and all(_COUNTED.match(name) for step in self.steps for name in step.names):
            for step in self.steps:
                step.part.values["name"] = {
                    language: _COUNTED.sub("", words) for language, words in step.part.values["name"].items()
                }

    def _heading(self) -> Part:
        """What stands in the journey itself."""
        whole = Part()
        title, place = self._title()
        whole.put("schema", "journey/1")
        whole.put("id", self.map.id or slug(next(iter(title.values())), "table"))
        whole.put("language", self.map.language.value)
        whole.put("title", title, self.table.cell(*place) if place else "")
        whole.put("summary", both(say("Read from the table {file}. Nobody has checked it yet.", file=self.file)))
        whole.put("checked", self.today.isoformat())
        self.notes.add(
            say("A table does not say what its words rest on, so everything is an assumption until you say more.")
        )
        self.notes.add(
            say("The day of checking is the day of reading. Change it in the journey file when somebody checks it.")
        )
        return whole

    def _title(self) -> tuple[dict[str, str], Place | None]:
        """As the map says, or else what stands above the headings, or else the name of the file."""
        if self.map.title:
            return {name: words for name, words in self.map.title.model_dump().items() if words}, None
        above = title_above(self.table, self.map.header)
        if above is None:
            return {self.map.language.value: PurePath(self.file).stem or self.file}, None
        self.notes.use(self.table, above)
        return {self.map.language.value: self.table.words(*above).strip()}, above

    def _broken(self) -> None:
        for place, words in self.table.broken.items():
            self.notes.at(self.table, place, say("Not read: {formula} has no value here.", formula=words))

    def _leave(self) -> None:
        """Tells of every cell that nothing was done with."""
        self.cast.suppose()
        reasons: dict[Message, list[Place]] = {}
        above, no_step = say("Not used: it stands above the headings."), say("Not used: it belongs to no step.")
        no_field = say("Not used: nothing says what stands here.")
        for place in self.notes.left(self.table):
            row, column = place
            reason = above if row < self.map.header - 1 else no_step if column in self.columns else no_field
            reasons.setdefault(reason, []).append(place)
        for reason, places in reasons.items():
            for first, last in blocks(places):
                self.notes.add(reason, self.table.run(first, last))
