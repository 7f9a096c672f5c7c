"""The waist: settings in, everything wired out. Faces above (ui, live, cli) reach all below through here."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from voorzet.content.check import Checked, check, load_journey_file
from voorzet.content.folder import Loaded, load_folder
from voorzet.content.layout import CANVASES, JOURNEY_FILE, JOURNEYS, PERSONAS
from voorzet.content.location import content_folder
from voorzet.errors import ContentBroken, NoPicture, UnknownDrawing, UnknownFormat, UnknownJourney, UnknownPersona
from voorzet.model.journey import Journey
from voorzet.model.life_events import LifeEvents
from voorzet.model.persona import Persona
from voorzet.model.text import Language
from voorzet.model.workspace import Workspace
from voorzet.problems import Problem, Severity
from voorzet.settings import Settings

if TYPE_CHECKING:
    from voorzet.drawing.paper import Paper
    from voorzet.exporters import Exported, Exporter, Picture
    from voorzet.graph.evidence import EvidenceShare
    from voorzet.graph.insight import Insight

Signature = tuple[tuple[str, int, int], ...]


class Toolkit:
    """All that can be done with the content of one folder. Safe to share between threads.

    What is heavy to import (drawing, exporters, graph) is imported by the first call that needs it.
    """

    def __init__(self, settings: Settings, journeys: tuple[str, ...] | None = None) -> None:
        """`journeys` None: all; else only these are read, which is quicker, and others are known by name."""
        self.settings = settings
        self._wanted = journeys
        self._lock = Lock()
        self._loaded: tuple[Signature, Loaded] | None = None

    @property
    def content_folder(self) -> Path:
        """The folder in use.

        Raises:
            ContentMissing: there is no content there.
        """
        return content_folder(self.settings)

    def loaded(self) -> Loaded:
        """The content as it is on disk now; read again only when a file changed, came or went."""
        folder = self.content_folder
        with self._lock:
            seen = _signature(folder)
            if self._loaded is None or self._loaded[0] != seen:
                self._loaded = seen, load_folder(folder, self._wanted)
            return self._loaded[1]

    @property
    def workspace(self) -> Workspace:
        """The journeys and personas without errors."""
        return self.loaded().workspace

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All that is wrong in the folder, in order of file and line."""
        return self.loaded().problems

    def journey(self, wanted: str) -> Journey:
        """The journey with this id, or in this file or folder.

        Raises:
            UnknownJourney: neither is there.
            ContentBroken: it is there, but has errors.
        """
        loaded = self.loaded()
        if wanted in loaded.workspace.journeys:
            return loaded.workspace.journeys[wanted]
        if errors := _errors(loaded.problems_of(wanted)):
            raise ContentBroken(wanted, errors)
        return self._journey_at(Path(wanted))

    def _journey_at(self, path: Path) -> Journey:
        file = path / JOURNEY_FILE if path.is_dir() else path
        if not file.exists():
            raise UnknownJourney(str(path), self.loaded().journeys)
        journey, problems = load_journey_file(file, str(file), self.workspace)
        if journey is None:
            raise ContentBroken(str(path), _errors(problems))
        return journey

    def persona(self, wanted: str) -> Persona:
        """The persona with this id.

        Raises:
            UnknownPersona: there is none.
        """
        personas = self.workspace.personas
        if wanted not in personas:
            raise UnknownPersona(wanted, tuple(personas))
        return personas[wanted]

    def check(self, paths: tuple[Path, ...] = ()) -> Checked:
        """What is wrong in these files and folders, or in all content, and how many documents were looked at.

        Raises:
            ContentMissing: there is no content in one of the folders.
        """
        if not paths:
            loaded = self.loaded()
            return Checked(len(loaded.documents), loaded.problems, loaded.read)
        checked = [check(path, self.workspace) for path in paths]
        return Checked(
            documents=sum(each.documents for each in checked),
            problems=tuple(each for one in checked for each in one.problems),
            read={file: value for one in checked for file, value in one.read.items()},
        )

    def evidence(self, checked: Checked) -> dict[str, EvidenceShare]:
        """What the claims of each document rest on, by file; documents that cannot hold claims are left out."""
        from voorzet.graph.evidence import evidence_share

        return {file: evidence_share(each) for file, each in checked.read.items() if not isinstance(each, LifeEvents)}

    def upload(self, name: str, data: bytes) -> tuple[Journey | None, tuple[Problem, ...]]:
        """The journey in a file that somebody brought along, None if it has errors; and all that is wrong with it."""
        return load_journey_file(data, name, self.workspace)

    def insight(self, journey: Journey, persona: Persona | None = None) -> Insight:
        """Everything that can be worked out about a journey, for a persona or for whoever travels."""
        from voorzet.graph.insight import insight

        return insight(journey, persona.id if persona else None)

    @property
    def formats(self) -> tuple[Exporter, ...]:
        """Every format that a journey can be exported to."""
        from voorzet.exporters import EXPORTERS

        return EXPORTERS

    def exporter(self, name: str) -> Exporter:
        """The exporter of this format.

        Raises:
            UnknownFormat: there is none.
        """
        for exporter in self.formats:
            if exporter.name == name:
                return exporter
        raise UnknownFormat(name, tuple(exporter.name for exporter in self.formats))

    def export(
        self,
        journey: Journey,
        format: str,
        language: Language,
        persona: Persona | None = None,
        paper: Paper | None = None,
        picture: str = "blueprint",
    ) -> Exported:
        """The file of a journey; `picture` is the drawing in it, where the format holds one.

        Raises:
            UnknownFormat: nothing exports to `format`.
            UnknownDrawing: there is no such drawing.
            NoPicture: files of this format do not hold this drawing.
        """
        from voorzet.exporters import ExportRequest

        exporter, drawing = self.exporter(format), self.picture(picture)
        if drawing not in self.pictures_in(format):
            raise NoPicture(
                drawing.value, format, tuple(each.name for each in self.formats if self.pictures_in(each.name)[1:])
            )
        return exporter.export(ExportRequest(self.workspace, journey, language, persona, paper, drawing))

    def picture(self, name: str) -> Picture:
        """The drawing with this name.

        Raises:
            UnknownDrawing: there is none.
        """
        from voorzet.exporters import Picture

        if name not in tuple(Picture):
            raise UnknownDrawing(name, tuple(Picture))
        return Picture(name)

    def pictures_in(self, format: str) -> tuple[Picture, ...]:
        """The drawings that a format can be asked for; those that are no picture know the blueprint only."""
        from voorzet.exporters import PENS, Picture

        return tuple(Picture) if format in PENS else (Picture.BLUEPRINT,)


@cache
def toolkit(settings: Settings, journeys: tuple[str, ...] | None = None) -> Toolkit:
    """The one toolkit of these settings in this process; for commands about one journey, of that one."""
    return Toolkit(settings, journeys)


def write_schemas(folder: Path) -> tuple[Path, ...]:
    """Writes the JSON Schema of each kind of document into a folder; the files."""
    from voorzet.content import schemas

    return schemas.write_schemas(folder)


def _errors(problems: tuple[Problem, ...]) -> int:
    return sum(problem.severity is Severity.ERROR for problem in problems)


def _signature(folder: Path) -> Signature:
    """Changes whenever a file changes: path, time of change in nanoseconds and size of each, in order of path."""
    found = sorted(path for part in (JOURNEYS, PERSONAS, CANVASES) for path in (folder / part).rglob("*"))
    return tuple((str(path), *_change(path)) for path in found)


def _change(path: Path) -> tuple[int, int]:
    try:
        stat = path.stat()
    except OSError:  # gone since it was listed, or a link to nowhere
        return 0, 0
    return stat.st_mtime_ns, stat.st_size
