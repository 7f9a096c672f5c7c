"""The waist: settings in, everything wired out. Faces above (ui, live, cli) reach all below through here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from voorzet.content.check import Checked, check, known_of, load_journey_file
from voorzet.content.document import Due, document
from voorzet.content.draft import drafted
from voorzet.content.folder import Loaded, load_folder
from voorzet.content.layout import JOURNEY_FILE
from voorzet.content.location import content_folder
from voorzet.content.signature import Signature, signature
from voorzet.errors import (
    BrokenMap,
    ContentBroken,
    NoPicture,
    NoProposals,
    UnknownDrawing,
    UnknownFormat,
    UnknownJourney,
    UnknownPersona,
    UnknownProposal,
)
from voorzet.messages import say
from voorzet.model.journey import Journey
from voorzet.model.life_events import LifeEvents
from voorzet.model.persona import Persona
from voorzet.model.proposal import Proposal, Variant
from voorzet.model.table_map import TableMap
from voorzet.model.text import Language
from voorzet.model.workspace import Workspace
from voorzet.problems import Place, Problem, Severity
from voorzet.settings import Settings

if TYPE_CHECKING:
    from datetime import date

    from voorzet.drawing.comparisons import ComparisonName
    from voorzet.drawing.exhibit import Exhibit
    from voorzet.drawing.paper import Paper
    from voorzet.exporters import Exported, Exporter, Picture
    from voorzet.graph.difference import Difference
    from voorzet.graph.evidence import EvidenceShare
    from voorzet.graph.findings import Findings
    from voorzet.graph.insight import Insight
    from voorzet.graph.likeness import Likeness
    from voorzet.graph.overlay import Overlay
    from voorzet.graph.parting import Parting
    from voorzet.importers.imported import Imported
    from voorzet.importers.table import Table
    from voorzet.practice.trip import Trip
    from voorzet.verdict.assessment import Assessment
    from voorzet.verdict.space import Space


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
            seen = signature(folder)
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
        checked = [check(path, self.content_folder) for path in paths]
        return Checked(
            documents=sum(each.documents for each in checked),
            problems=tuple(each for one in checked for each in one.problems),
            read={file: value for one in checked for file, value in one.read.items()},
        )

    def evidence(self, checked: Checked) -> dict[str, EvidenceShare]:
        """What the claims of each document rest on, by file; documents that cannot hold claims are left out."""
        from voorzet.graph.evidence import evidence_share

        return {
            file: evidence_share(each)
            for file, each in checked.read.items()
            if not isinstance(each, LifeEvents | TableMap)
        }

    def upload(self, name: str, data: bytes) -> tuple[Journey | None, tuple[Problem, ...]]:
        """The journey in a file that somebody brought along, None if it has errors; and all that is wrong with it."""
        return load_journey_file(data, name, self.workspace)

    def tables(self, name: str, data: bytes) -> tuple[Table, ...]:
        """The tables in a CSV or XLSX file that somebody brought along; at least one.

        Raises:
            UnreadableTable: there is no table in it that can be read.
        """
        from voorzet.importers.reading import tables

        return tables(data, name)

    def table_map(self, name: str, data: bytes) -> TableMap:
        """The map of a table in a YAML file.

        Raises:
            BrokenMap: it has problems; the first is told.
        """
        found = document(data, name, known_of(self.workspace), Due("table-map/1"))
        if not isinstance(found.value, TableMap):
            raise BrokenMap(name, found.problems[0].place.line, found.problems[0].message)
        return found.value

    def guess_map(
        self, table: Table, language: Language, across: bool | None = None, header: int | None = None
    ) -> TableMap:
        """How a table is probably meant to be read, from its headings; `across` and `header` if somebody said so."""
        from voorzet.importers.guess import guess

        return guess(table, language, across, header).map

    def import_tables(self, name: str, found: tuple[Table, ...], map: TableMap | None = None, *,
                      language: Language = Language.NL, today: date) -> Imported:  # fmt: skip
        """The journey in the tables of a file.

        Args:
            name: of the file, as its user knows it.
            found: what `tables` found in it.
            map: how the table is to be read; None: as its headings suggest. A workbook that Voorzet made needs none.
            language: of the table's texts, if neither map nor headings tell.
            today: the day that a journey from a table counts as checked.

        Raises:
            UnreadableTable: the map names a sheet that is not there.
        """
        from voorzet.importers.imported import Imported
        from voorzet.importers.importing import draft

        read, beside, map = draft(found, name, map, language, today)
        known = known_of(self.workspace)
        people = [drafted(each.values, each.cells, name, known, Due("persona/1")) for each in beside]
        personas = tuple(each.value for each in people if isinstance(each.value, Persona))
        notes = (*read.notes, *(problem for each in people for problem in each.problems))
        if not read.values.get("touchpoints"):
            nothing = say("No step was found. Say which column holds the names of the steps.")
            return Imported(None, personas, map, notes, (Problem(Place(name), nothing),))
        made = drafted(read.values, read.cells, name, known, Due("journey/1"))
        errors = tuple(each for each in made.problems if each.severity is Severity.ERROR)
        slips = tuple(each for each in made.problems if each.severity is not Severity.ERROR)
        journey = made.value if isinstance(made.value, Journey) else None
        return Imported(journey, personas, map, (*notes, *slips), errors)

    def changed(self, made: Imported) -> tuple[Persona, ...]:
        """The personas in a workbook that are not as their files are."""
        return tuple(each for each in made.personas if self.workspace.personas.get(each.id) != each)

    def insight(self, journey: Journey, persona: Persona | None = None) -> Insight:
        """Everything that can be worked out about a journey, for a persona or for whoever travels."""
        from voorzet.graph.insight import insight

        return insight(journey, persona.id if persona else None)

    def findings(self, workspace: Workspace, journey: Journey, on: date, persona: Persona | None = None) -> Findings:
        """Everything that can be worked out about a journey and those who travel it, on a day; or for one persona.

        `workspace` is what this visitor can see: it may hold more than the content of the folder.
        """
        from voorzet.graph.findings import findings

        return findings(workspace, journey, on, persona)

    def trip(self, journey: Journey, persona: Persona, turns: Iterable[int] = ()) -> Trip:
        """A journey walked along with a persona, after these turns; as far as they can be taken."""
        from voorzet.practice.trip import begin

        return begin(journey, persona, turns)

    def partings(self, journey: Journey, first: Persona, second: Persona) -> tuple[Parting, ...]:
        """The steps of a journey where two personas may be expected to fare differently."""
        from voorzet.graph.parting import partings
        from voorzet.graph.walk import walk

        return partings(walk(journey, first), walk(journey, second))

    def likenesses(self, first: Persona, second: Persona) -> tuple[Likeness, ...]:
        """What is recorded of two personas alike, and what differs."""
        from voorzet.graph.likeness import likenesses

        return likenesses(first, second)

    def difference(self, before: Journey, after: Journey) -> Difference:
        """What was added, removed, moved, changed and merged from one journey to another, and what that asks."""
        from voorzet.graph.difference import difference

        return difference(before, after)

    def overlay(self, before: Journey, after: Journey) -> Overlay:
        """What became of every step and way from one journey to another: what a comparison is drawn and told from."""
        from voorzet.graph.overlay import overlay

        return overlay(before, after)

    def comparison(
        self, laid: Overlay, drawing: ComparisonName, language: Language, paper: Paper | None = None
    ) -> Exhibit:
        """A drawing of two journeys: one that shows what differs, or both side by side; with all of it in words."""
        from voorzet.drawing.comparisons import comparison

        return comparison(self.workspace, laid, drawing, language, paper)

    def proposals(self, journey: Journey, wanted: str | None = None) -> tuple[Proposal, ...]:
        """The proposals for a journey, or the one with this id.

        Raises:
            NoProposals: there are none.
            UnknownProposal: there is none with this id.
        """
        proposals = self.workspace.proposals_of(journey.id)
        if not proposals:
            raise NoProposals(journey.id)
        found = tuple(each for each in proposals if wanted in (None, each.id))
        if not found:
            raise UnknownProposal(wanted or "", journey.id, tuple(each.id for each in proposals))
        return found

    def assess(self, proposal: Proposal, day: date, variant: Variant | None = None) -> Assessment:
        """What can be done with the chosen variant of a proposal, or with another, on a day."""
        from voorzet.verdict.assessment import assess

        return assess(self.workspace, proposal, day, variant)

    def space(self, proposal: Proposal, day: date) -> Space:
        """All variants of a proposal on a day."""
        from voorzet.verdict.space import Space

        return Space(self.workspace, proposal, day)

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

    def persona_sheet(self, persona: Persona, language: Language, paper: Paper | None = None) -> Exhibit:
        """The sheet of a persona; A3 landscape unless another paper is given."""
        from voorzet.drawing.persona_sheet import persona_sheet

        return persona_sheet(self.workspace, persona, language, paper)

    def pen(self, format: str) -> Callable[[Exhibit], Exported]:
        """What makes a file of anything that can be shown.

        Raises:
            UnknownFormat: nothing draws in `format`; svg, pdf, png and html do.
        """
        from voorzet.exporters.pens import PENS

        if format not in PENS:
            raise UnknownFormat(format, tuple(PENS))
        return PENS[format]


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
