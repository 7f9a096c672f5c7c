"""A folder of content: all its documents as a workspace, and all that is wrong in it."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from voorzet.content.card_reference import outline
from voorzet.content.document import Document, document
from voorzet.content.known import Known
from voorzet.content.layout import JOURNEY_FILE, JOURNEYS, Leaf, is_content, leaves, strays
from voorzet.content.schema_line import Content
from voorzet.errors import ContentMissing
from voorzet.messages import say
from voorzet.model.deck import Deck
from voorzet.model.facts import Facts
from voorzet.model.journey import Journey
from voorzet.model.life_events import LifeEvents
from voorzet.model.persona import Persona
from voorzet.model.proposal import Proposal
from voorzet.model.values import ValueSet
from voorzet.model.workspace import Workspace
from voorzet.problems import Place, Problem, Severity


@dataclass(frozen=True)
class Loaded:
    """What a folder holds.

    Attributes:
        workspace: the documents without errors.
        problems: everything that is wrong, by file and line.
        documents: the file of each id, from the folder on; also of documents with errors.
        read: the documents without errors, by file.
    """

    workspace: Workspace
    problems: tuple[Problem, ...]
    documents: Mapping[str, str]
    read: Mapping[str, Content]

    @property
    def journeys(self) -> tuple[str, ...]:
        """The ids of all journeys in the folder, also of those with errors and those not read."""
        return tuple(id for id, file in self.documents.items() if Path(file).name == JOURNEY_FILE)

    def problems_of(self, id: str) -> tuple[Problem, ...]:
        """What is wrong with the document that has this id; nothing if there is none."""
        return tuple(problem for problem in self.problems if problem.place.file == self.documents.get(id))


def load_folder(folder: Path, journeys: Collection[str] | None = None) -> Loaded:
    """All content in a folder: journeys with their proposals and facts, personas, decks, and the lists they name.

    Loading goes on whatever is wrong. Nothing in a document is run, and nothing outside the folder is read.

    Args:
        folder: holds the content.
        journeys: read only these and what they are based on; others may be named, but are not looked into. None: all.

    Raises:
        ContentMissing: the folder holds neither journeys nor personas.
    """
    if not is_content(folder):
        raise ContentMissing(str(folder))
    found = list(leaves(folder))
    read = _read(found, journeys)
    if journeys is not None and (bases := _bases(read) - set(journeys)):
        read = _read(found, {*journeys, *bases})
    problems = [problem for document in read.values() for problem in document.problems]
    problems += [remark.about(file) for file, remark in strays(folder)] + list(_taken_twice(found))
    sound = _without_errors(read, problems)
    return Loaded(
        workspace=_workspace(list(sound.values()), revision(found)),
        problems=tuple(sorted(problems, key=lambda problem: problem.place)),
        documents={leaf.due.id: leaf.file for leaf in found},
        read=sound,
    )


def revision(found: Iterable[Leaf]) -> str:
    """A fingerprint of the names and contents of files: SHA-256, in hexadecimal."""
    seal = hashlib.sha256()
    for leaf in sorted(found, key=lambda leaf: leaf.file):
        content = leaf.content if isinstance(leaf.content, bytes) else b""
        for part in (leaf.file.encode("utf-8", "surrogateescape"), content):
            seal.update(len(part).to_bytes(8, "big") + part)
    return seal.hexdigest()


def _read(found: list[Leaf], journeys: Collection[str] | None) -> dict[str, Document]:
    """Every document by file, in the order found: each may name what stands in those before it."""
    ids = {schema: {leaf.due.id for leaf in found if leaf.due.schema == schema} for schema in _SCHEMAS}
    decks = [outline(leaf.content) for leaf in found if leaf.due.schema == "deck/1"]
    known = Known(
        journeys=ids["journey/1"],
        personas=ids["persona/1"],
        cards={id: says for deck in decks for id, says in deck.cards.items()},
        asked={id for deck in decks for id in deck.asked},
        proposals=ids["proposal/1"],
    )
    read: dict[str, Document] = {}
    for leaf in found:
        if journeys is not None and (journey := _journey_of(leaf)) is not None and journey not in journeys:
            continue
        read[leaf.file] = document(leaf.content, leaf.file, known, leaf.due)
        known = _knowing(known, read[leaf.file].value)
    for leaf in found:
        # Steps are replaced of a journey that may stand anywhere: only now are all of them known.
        if leaf.file in read and isinstance(leaf.content, bytes) and b"replaces" in leaf.content:
            read[leaf.file] = document(leaf.content, leaf.file, known, leaf.due)
    return read


def _journey_of(leaf: Leaf) -> str | None:
    """The id of the journey that a file is, or lies beside; None if it is no part of one."""
    first, *further = Path(leaf.file).parts
    return further[0] if first == JOURNEYS and len(further) > 1 else None


def _bases(read: Mapping[str, Document]) -> set[str]:
    values = (document.value for document in read.values())
    return {value.based_on for value in values if isinstance(value, Journey) and value.based_on}


_SCHEMAS = ("journey/1", "persona/1", "proposal/1")


def _knowing(known: Known, value: Content | None) -> Known:
    """What was known, and what this document adds to it."""
    if isinstance(value, Journey):
        actors = {**known.actors, value.id: {actor.id for actor in value.actors}}
        return replace(known, actors=actors, steps={**known.steps, value.id: [step.id for step in value.touchpoints]})
    if isinstance(value, ValueSet):
        return replace(known, values=[card.id for card in value.values])
    if isinstance(value, LifeEvents):
        return replace(known, life_events=[event.id for event in value.life_events])
    return known


def _taken_twice(found: list[Leaf]) -> Iterable[Problem]:
    first: dict[str, str] = {}
    for leaf in found:
        other = first.setdefault(leaf.due.id, leaf.file)
        if other != leaf.file:
            message = say("The name of this file is the id of {file} already. Choose another.", file=other)
            yield Problem(Place(leaf.file), message)


def _without_errors(read: Mapping[str, Document], problems: list[Problem]) -> dict[str, Content]:
    broken = {problem.place.file for problem in problems if problem.severity is Severity.ERROR}
    return {file: document.value for file, document in read.items() if document.value and file not in broken}


def _workspace(values: list[Content], revision: str) -> Workspace:
    lists = (value.life_events for value in values if isinstance(value, LifeEvents))
    return Workspace(
        journeys={value.id: value for value in values if isinstance(value, Journey)},
        personas={value.id: value for value in values if isinstance(value, Persona)},
        values=next((value for value in values if isinstance(value, ValueSet)), None),
        life_events={event.id: event for events in lists for event in events},
        proposals={value.id: value for value in values if isinstance(value, Proposal)},
        decks={value.id: value for value in values if isinstance(value, Deck)},
        facts={value.journey: value for value in values if isinstance(value, Facts)},
        revision=revision,
    )
