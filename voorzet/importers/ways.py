"""From one step to the next: as a table says, or else one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from voorzet.importers.draft import Notes, Part
from voorzet.importers.step import ASSUMPTION, Step
from voorzet.importers.table import Place, Table
from voorzet.importers.words import bare, number
from voorzet.messages import say
from voorzet.model.journey import TransitionKind
from voorzet.model.table_map import TableField


def ways(steps: list[Step], table: Table, notes: Notes) -> list[Part]:
    """The transitions between steps that stand in reading order; and from now on each step says whether it may end."""
    names = _Names(steps)
    if any(step.next for step in steps):
        found = [(step, list(_targets(step, names, table, notes))) for step in steps]
    else:
        found = _in_a_row(steps, notes)
    _ends(found, notes)
    return [way for step, targets in found for way in _ways(step, targets, names, table, notes)]


class _Names:
    """Finds a step by its number (as counted from 1), its id, its name, or how its name begins."""

    def __init__(self, steps: list[Step]) -> None:
        self.order = {step.id: place for place, step in enumerate(steps)}
        self._steps = steps
        self._named: dict[str, Step] = {}
        for step in steps:
            for name in (step.id, *step.names):
                self._named.setdefault(bare(name), step)

    def meant(self, words: str) -> Step | None:
        """The step that these words mean; None if they mean none."""
        counted = number(words.lstrip("→-># "))
        if counted is not None:
            known = counted.is_integer() and 1 <= counted <= len(self._steps)
            return self._steps[int(counted) - 1] if known else None
        wanted = bare(words)
        begun = (step for name, step in self._named.items() if wanted and name.startswith(wanted))
        return self._named.get(wanted) or next(begun, None)


def _in_a_row(steps: list[Step], notes: Notes) -> list[tuple[Step, list[Step]]]:
    if len(steps) > 1:
        notes.add(say("Nothing says how steps lead on, so each leads to the next."))
    going_on = [(step, [] if step.ends else [following]) for step, following in pairwise(steps)]
    return [*going_on, *((step, []) for step in steps[-1:])]


def _targets(step: Step, names: _Names, table: Table, notes: Notes) -> Iterator[Step]:
    for words, place in step.next:
        target = names.meant(words)
        if target is None:
            notes.at(table, place, say("Not understood: there is no step “{words}”.", words=words))
        else:
            yield target


def _ends(found: list[tuple[Step, list[Step]]], notes: Notes) -> None:
    said = any(step.ends is not None for step, _ in found)
    for step, targets in found:
        if step.ends or (not said and not targets):
            step.part.put("ends", True)
    if not said:
        notes.add(say("Nothing says where the journey ends, so it ends where nothing follows."))


def _ways(step: Step, targets: list[Step], names: _Names, table: Table, notes: Notes) -> Iterator[Part]:
    if not targets:
        for _, place in step.given.values():
            notes.at(table, place, say("Not used: no step follows this one."))
    for count, target in enumerate(dict.fromkeys(target.id for target in targets)):
        back = names.order[target] <= names.order[step.id]
        kind = TransitionKind.CHOICE if len(targets) > 1 else TransitionKind.THEN
        yield _way(step, target, TransitionKind.LOOP if back else kind, first=count == 0, table=table)


def _way(step: Step, target: str, kind: TransitionKind, *, first: bool, table: Table) -> Part:
    made = Part(_where(step, table))
    made.put("from", step.id)
    made.put("to", target)
    waits = step.given.get(TableField.WAIT) if first else None
    if waits:
        made.put("wait_days", waits[0], table.cell(*waits[1]))
        made.put("evidence", ASSUMPTION)
        kind = TransitionKind.WAIT if kind is TransitionKind.THEN else kind
    if kind is not TransitionKind.THEN:
        made.put("kind", kind.value)
    if TableField.CONDITION in step.given:
        words, place = step.given[TableField.CONDITION]
        made.put("condition", words, table.cell(*place))
    return made


def _where(step: Step, table: Table) -> str:
    places: list[Place] = [place for _, place in step.next]
    return table.cell(*places[0]) if places else step.part.cell
