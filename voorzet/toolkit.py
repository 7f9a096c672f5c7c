"""The waist: settings in, everything wired out. Faces above (ui, live, cli) reach all below through here."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from voorzet import content
from voorzet.errors import ContentBroken, UnknownFormat, UnknownJourney, UnknownPersona
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona
from voorzet.model.text import Language
from voorzet.model.workspace import Workspace
from voorzet.problems import Problem, Severity
from voorzet.settings import Settings

if TYPE_CHECKING:
    from voorzet.drawing.paper import Paper
    from voorzet.exporters import Exported, Exporter
    from voorzet.graph.insight import Insight

Signature = tuple[tuple[str, int, int], ...]


class Toolkit:
    """All that can be done with the content of one folder. Safe to share between threads.

    What is heavy to import (drawing, exporters, graph) is imported by the first call that needs it.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._lock = Lock()
        self._loaded: tuple[Signature, content.Loaded] | None = None

    @property
    def content_folder(self) -> Path:
        """The folder in use.

        Raises:
            ContentMissing: there is no content there.
        """
        return content.content_folder(self.settings.content)

    def loaded(self) -> content.Loaded:
        """The content as it is on disk now; read again only when a file changed, came or went."""
        folder = self.content_folder
        with self._lock:
            seen = _signature(folder)
            if self._loaded is None or self._loaded[0] != seen:
                self._loaded = seen, content.load_folder(folder)
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
        workspace = self.workspace
        if wanted in workspace.journeys:
            return workspace.journeys[wanted]
        path = Path(wanted)
        if not path.exists():
            path = self.content_folder / "journeys" / wanted
        file = path / "journey.yaml" if path.is_dir() else path
        if not file.is_file():
            raise UnknownJourney(wanted, tuple(workspace.journeys))
        journey, problems = self.upload(str(file), file.read_bytes())
        if journey is None:
            raise ContentBroken(wanted, sum(problem.severity is Severity.ERROR for problem in problems))
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

    def check(self, paths: tuple[Path, ...] = ()) -> tuple[Problem, ...]:
        """All that is wrong in these files and folders, or in all content, in order of file and line."""
        return content.check(paths) if paths else self.problems

    def upload(self, name: str, data: bytes) -> tuple[Journey | None, tuple[Problem, ...]]:
        """The journey in a file that somebody brought along, None if it has errors; and all that is wrong with it."""
        return content.read_journey(name, data)

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
    ) -> Exported:
        """The file of a journey.

        Raises:
            UnknownFormat: nothing exports to `format`.
        """
        from voorzet.exporters import ExportRequest

        request = ExportRequest(self.workspace, journey, language, persona, paper)
        return self.exporter(format).export(request)


@cache
def toolkit(settings: Settings) -> Toolkit:
    """The one toolkit of these settings in this process."""
    return Toolkit(settings)


def schemas() -> dict[str, dict[str, Any]]:
    """The JSON Schema of each kind of document, by name."""
    return content.schemas()


def _signature(folder: Path) -> Signature:
    """Changes whenever a file changes: path, time of change in nanoseconds and size of each, in order of path."""
    found = sorted(path for path in folder.rglob("*.yaml") if not path.name.startswith("."))
    stats = [(str(path), path.stat()) for path in found]
    return tuple((path, stat.st_mtime_ns, stat.st_size) for path, stat in stats)
