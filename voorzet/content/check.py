"""What is wrong at a path: in a file, a journey's folder, or a whole folder of content."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from voorzet.content.document import Due, document
from voorzet.content.file import content_of
from voorzet.content.folder import load_folder
from voorzet.content.known import Known
from voorzet.content.layout import CANVASES, JOURNEY_FILE, JOURNEYS, PERSONAS, due_at, is_content
from voorzet.content.schema_line import Content
from voorzet.errors import ContentMissing
from voorzet.model.journey import Journey
from voorzet.model.workspace import Workspace
from voorzet.problems import Problem


@dataclass(frozen=True)
class Checked:
    """How many documents were looked at; what is wrong in them, by file and line; and those without errors, by file."""

    documents: int
    problems: tuple[Problem, ...]
    read: Mapping[str, Content] = field(default_factory=dict)


def check(path: Path, beside: Path | None = None) -> Checked:
    """What is wrong at a path; each file is named from the path on.

    What lies in a folder of content is checked together with the rest of it. A file elsewhere is what its `schema`
    says, and may name what lies in the folder of content `beside`.

    Raises:
        ContentMissing: this is a folder, and it holds no content; or there is none in `beside`.
    """
    root = content_around(path)
    whole = _part(root, path) if root is not None else None
    if whole and whole.documents:
        return whole
    file = path / JOURNEY_FILE if path.is_dir() else path
    if path.is_dir() and not file.exists():
        raise ContentMissing(str(path))
    known = known_in(beside) if beside else Known()
    found = document(content_of(file), str(file), known, due_at(file))
    return Checked(1, found.problems, {str(file): found.value} if found.value else {})


def load_journey_file(
    source: Path | bytes, name: str, workspace: Workspace | None = None
) -> tuple[Journey | None, tuple[Problem, ...]]:
    """The journey in one file, or None if it has errors; and what is wrong with it.

    Args:
        source: the file, or what somebody uploaded.
        name: of the file, for the problems.
        workspace: holds the personas and journeys that it may name; None: those names are not checked.
    """
    content = source if isinstance(source, bytes) else content_of(source)
    found = document(content, name, known_of(workspace), Due("journey/1"))
    return found.value if isinstance(found.value, Journey) else None, found.problems


def known_of(workspace: Workspace | None) -> Known:
    """What a document may name that lies beside this workspace; None: anything."""
    if workspace is None:
        return Known()
    actors = {id: {actor.id for actor in journey.actors} for id, journey in workspace.journeys.items()}
    steps = {id: [step.id for step in journey.touchpoints] for id, journey in workspace.journeys.items()}
    return Known(
        journeys=workspace.journeys,
        personas=workspace.personas,
        values=[value.id for value in workspace.values.values] if workspace.values else None,
        life_events=workspace.life_events or None,
        actors=actors,
        steps=steps,
        cards={card.id: card.says.value for deck in workspace.decks.values() for card in deck.cards} or None,
        asked={asked.id for deck in workspace.decks.values() for asked in deck.asked} or None,
        proposals=workspace.proposals or None,
    )


def known_in(folder: Path) -> Known:
    """What a document may name that lies in a folder of content; its journeys are read only when asked about.

    Raises:
        ContentMissing: there is no content there.
    """
    lists = load_folder(folder, ())
    beside = known_of(lists.workspace)
    actors, steps = (_Parts(folder, lists.journeys, part) for part in ("actors", "touchpoints"))
    return replace(beside, journeys=lists.journeys, actors=actors, steps=steps)


@dataclass(frozen=True)
class _Parts(Mapping[str, Collection[str]]):
    """The ids in one part of each journey in a folder that has no errors; read when asked for."""

    folder: Path
    journeys: tuple[str, ...]
    part: str

    def __getitem__(self, id: str) -> Collection[str]:
        journey = load_folder(self.folder, (id,)).workspace.journeys[id]
        return [each.id for each in getattr(journey, self.part)]

    def __iter__(self) -> Iterator[str]:
        return iter(self.journeys)

    def __len__(self) -> int:
        return len(self.journeys)


def content_around(path: Path) -> Path | None:
    """The folder of content that this is, or that this is a part of; None if there is none."""
    if path.is_dir() and is_content(path):
        return path
    whole = path.absolute()
    for folder in whole.parents:
        if whole.relative_to(folder).parts[0] in (JOURNEYS, PERSONAS, CANVASES) and is_content(folder):
            return _as_given(folder)
    return None


def _as_given(folder: Path) -> Path:
    here = Path.cwd()
    return folder.relative_to(here) if folder.is_relative_to(here) else folder


def _part(root: Path, path: Path) -> Checked:
    part = path.absolute().relative_to(root.absolute()).as_posix()
    loaded = load_folder(root, _journeys_of(part))
    problems = (problem for problem in loaded.problems if _is_in(problem.place.file, part))
    return Checked(
        documents=sum(_is_in(file, part) for file in loaded.documents.values()),
        problems=tuple(_named_from(root, problem) for problem in problems),
        read={str(root / file): value for file, value in loaded.read.items() if _is_in(file, part)},
    )


def _journeys_of(part: str) -> tuple[str, ...] | None:
    """The only journey that must be read to check this part of a folder; None: all."""
    folder, *inside = part.split("/")
    return (inside[0],) if folder == JOURNEYS and inside else None


def _is_in(file: str, part: str) -> bool:
    return part == "." or file == part or file.startswith(f"{part}/")


def _named_from(root: Path, problem: Problem) -> Problem:
    return replace(problem, place=replace(problem.place, file=str(root / problem.place.file)))
