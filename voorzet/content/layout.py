"""How content lies in a folder: journeys with their proposals and facts, personas, decks, and the lists they name."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from voorzet.content.document import Due
from voorzet.content.file import content_of
from voorzet.content.remark import Remark, warning
from voorzet.messages import say

JOURNEYS, PERSONAS, CANVASES = "journeys", "personas", "canvases"
JOURNEY_FILE = "journey.yaml"
FACTS_FILE = "facts.yaml"
PROPOSALS, DECKS = "proposals", f"{CANVASES}/decks"
LISTS = {f"{CANVASES}/decks/values.yaml": "values/1", f"{JOURNEYS}/life-events.yaml": "life-events/1"}
"""Files of which there is one in a folder, or none, and what each must be."""


@dataclass(frozen=True)
class Leaf:
    """A file of content: its name from the content folder on, what it must be, and its content or why there is none."""

    file: str
    due: Due
    content: bytes | Remark


def is_content(folder: Path) -> bool:
    """Whether this folder holds content."""
    return (folder / JOURNEYS).is_dir() or (folder / PERSONAS).is_dir()


def leaves(folder: Path) -> Iterator[Leaf]:
    """The files of content in a folder: lists, decks, journeys, personas, and what was proposed and found out, by name.

    Links that lead out of the folder are not followed, and nothing is opened but plain files.
    """
    for file, schema in LISTS.items():
        if os.path.lexists(folder / file):
            yield _leaf(folder, folder / file, Due(schema, Path(file).stem))
    for path in _listed(folder / DECKS):
        if path.suffix == ".yaml" and _name(folder, path) not in LISTS:
            yield _leaf(folder, path, Due("deck/1", path.stem))
    journeys = [path for path in _listed(folder / JOURNEYS) if path.is_dir()]
    for path in journeys:
        yield _leaf(folder, path / JOURNEY_FILE, Due("journey/1", path.name))
    for path in _listed(folder / PERSONAS):
        if path.suffix == ".yaml":
            yield _leaf(folder, path, Due("persona/1", path.stem))
    for journey in journeys:
        for path in _listed(journey / PROPOSALS):
            if path.suffix == ".yaml":
                yield _leaf(folder, path, Due("proposal/1", path.stem, journey.name))
        if os.path.lexists(journey / FACTS_FILE):
            yield _leaf(folder, journey / FACTS_FILE, Due("facts/1", facts_id(journey.name), journey.name))


def strays(folder: Path) -> Iterator[tuple[str, Remark]]:
    """Files that look like content but lie where nobody reads them."""
    for path in (folder / Path(file).with_suffix(".yml") for file in LISTS):
        if path.exists():
            yield _name(folder, path), _misnamed(path)
    for place in (DECKS, *(f"{JOURNEYS}/{each.name}/{PROPOSALS}" for each in _listed(folder / JOURNEYS))):
        for path in _listed(folder / place):
            if path.suffix == ".yml" and _name(folder, path.with_suffix(".yaml")) not in LISTS:
                yield _name(folder, path), _misnamed(path)
    lists = {Path(file).stem for file in LISTS}
    for path in _listed(folder / JOURNEYS):
        if path.suffix in (".yaml", ".yml") and path.stem not in lists and not path.is_dir():
            message = say("This file is not read here. Put it in {folder}/{file}.", folder=path.stem, file=JOURNEY_FILE)
            yield _name(folder, path), warning(0, message)
    for path in _listed(folder / PERSONAS):
        if path.suffix == ".yml":
            yield _name(folder, path), _misnamed(path)
        elif path.is_dir():
            message = say("This folder is not read. A persona is one file, {name}.", name=f"{path.name}.yaml")
            yield _name(folder, path), warning(0, message)


def _misnamed(path: Path) -> Remark:
    return warning(0, say("This file is not read. Call it {name}.", name=f"{path.stem}.yaml"))


def due_at(path: Path) -> Due | None:
    """What a file must be because of where it lies; None if it lies anywhere.

    Example:
        >>> due_at(Path("journeys/first-child/journey.yaml"))
        Due(schema='journey/1', id='first-child', journey='')
        >>> due_at(Path("notes.yaml"))
    """
    folders = path.absolute().parts
    for file, schema in LISTS.items():
        if folders[-len(Path(file).parts) :] == Path(file).parts:
            return Due(schema, path.stem)
    if path.name == JOURNEY_FILE and folders[-3:-2] == (JOURNEYS,):
        return Due("journey/1", folders[-2])
    if path.name == FACTS_FILE and folders[-3:-2] == (JOURNEYS,):
        return Due("facts/1", facts_id(folders[-2]), folders[-2])
    if path.suffix == ".yaml" and folders[-2:-1] == (PROPOSALS,) and folders[-4:-3] == (JOURNEYS,):
        return Due("proposal/1", path.stem, folders[-3])
    for schema, around in (("persona/1", (PERSONAS,)), ("deck/1", Path(DECKS).parts)):
        if path.suffix == ".yaml" and folders[-1 - len(around) : -1] == around:
            return Due(schema, path.stem)
    return None


def facts_id(journey: str) -> str:
    """What the facts of a journey go by; no document can have this as its id.

    Example:
        >>> facts_id("first-child")
        'first-child/facts'
    """
    return f"{journey}/facts"


def _listed(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if not path.name.startswith(".")) if folder.is_dir() else []


def _name(folder: Path, path: Path) -> str:
    return path.relative_to(folder).as_posix()


def _leaf(folder: Path, path: Path, due: Due) -> Leaf:
    return Leaf(_name(folder, path), due, content_of(path) if _is_inside(folder, path) else _OUTSIDE)


def _is_inside(folder: Path, path: Path) -> bool:
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # a link that leads to itself
        return False


_OUTSIDE = Remark(0, say("This link leads out of the folder, and is not followed. Put the file itself here."))
