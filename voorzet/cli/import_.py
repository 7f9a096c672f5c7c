"""`voorzet import`: a journey file from a table that a team edits."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from voorzet.cli.files import put
from voorzet.cli.options import ContentOption, LangOption
from voorzet.cli.printing import aside
from voorzet.cli.words import briefly, chosen, language
from voorzet.messages import Message, say, say_many

if TYPE_CHECKING:
    from voorzet.importers.imported import Imported
    from voorzet.importers.table import Table
    from voorzet.model.table_map import TableMap
    from voorzet.problems import Problem
    from voorzet.toolkit import Toolkit

HELP = say("Make a journey file of a table: CSV, or XLSX.")

FileArgument = Annotated[Path, typer.Argument(metavar="FILE", help=briefly(say("The table: a CSV or XLSX file.")))]
OutputOption = Annotated[
    str | None,
    typer.Option(
        "-o",
        "--output",
        metavar="FILE",
        help=briefly(
            say("The journey file to write; - for stdout. Otherwise the journey's id, in the current folder.")
        ),
    ),
]
MapOption = Annotated[
    Path | None,
    typer.Option(
        "--map", metavar="FILE", help=briefly(say("How to read it (YAML); otherwise as the headings suggest."))
    ),
]
WriteMapOption = Annotated[
    str | None,
    typer.Option("--write-map", metavar="FILE", help=briefly(say("Write how it was read, to correct and use again."))),
]
SheetOption = Annotated[
    str | None, typer.Option("--sheet", metavar="NAME", help=briefly(say("The sheet; otherwise the likeliest.")))
]
AcrossOption = Annotated[
    bool, typer.Option("--across", help=briefly(say("Each column is a step; otherwise as the headings suggest.")))
]
PersonasOption = Annotated[
    Path | None,
    typer.Option(
        "--personas", metavar="DIR", help=briefly(say("Write the personas of a workbook to this folder too."))
    ),
]


def import_(
    file: FileArgument,
    output: OutputOption = None,
    map: MapOption = None,
    write_map: WriteMapOption = None,
    sheet: SheetOption = None,
    across: AcrossOption = False,
    personas: PersonasOption = None,
    lang: LangOption = None,
    content: ContentOption = None,
) -> None:
    """Writes the journey wholly or not at all; what was not understood goes to stderr, by cell."""
    from datetime import date

    from voorzet.content.writing import to_yaml
    from voorzet.importers.reading import content_of
    from voorzet.model.text import Language
    from voorzet.problems import Severity
    from voorzet.settings import Settings
    from voorzet.toolkit import toolkit

    kit, spoken = toolkit(Settings.from_environment()), Language(language())
    tables = kit.tables(file.name, content_of(file))
    known = kit.table_map(str(map), content_of(map)) if map else None
    asked = known or _asked(kit, tables, sheet, across, file.name)
    made = kit.import_tables(file.name, tables, asked, language=spoken, today=date.today())
    if made.map and not known:
        _say_how(made.map)
    _tell(made)
    if write_map and made.map:
        put(to_yaml(made.map).encode(), write_map)
        aside(say("Wrote {file}.", file=write_map))
    if made.journey is None:
        raise typer.Exit(1)
    target = output or f"{made.journey.id}.yaml"
    written = to_yaml(made.journey).encode()
    _, wrong = kit.upload(target, written)
    if errors := [problem.message for problem in wrong if problem.severity is Severity.ERROR]:
        aside(errors[0])  # only its size can be wrong now
        raise typer.Exit(1)
    put(written, target)
    if target != "-":
        aside(say("Wrote {file}.", file=target))
    _personas(kit, made, personas)


def _personas(kit: Toolkit, made: Imported, folder: Path | None) -> None:
    from voorzet.content.writing import to_yaml

    if folder is None:
        if changed := kit.changed(made):
            names = ", ".join(each.name for each in changed)
            aside(say("Not as in their files: {names}. --personas DIR writes them too.", names=names))
        return
    for each in made.personas:
        put(to_yaml(each).encode(), str(folder / f"{each.id}.yaml"))
        aside(say("Wrote {file}.", file=str(folder / f"{each.id}.yaml")))


def _asked(kit: Toolkit, tables: tuple[Table, ...], sheet: str | None, across: bool, file: str) -> TableMap | None:
    """The map that the options ask for; None if they ask for nothing, or if the workbook says itself how it is read."""
    from voorzet.importers.importing import best, is_ours
    from voorzet.importers.importing import sheet as named
    from voorzet.model.text import Language

    if not (sheet or across or chosen()) or is_ours(tables):
        return None
    spoken = Language(language())
    table = named(tables, sheet, file) if sheet else best(tables, spoken)
    found = kit.guess_map(table, spoken, across or None)
    return found.model_copy(update={"language": spoken}) if chosen() else found


def _say_how(map: TableMap) -> None:
    for each in map.fields:
        place, heading, field = each.column or str(each.row), each.heading or "–", each.field
        if each.lane:
            aside(say("{place}: “{heading}” is read as: {field} ({lane}).",
                      place=place, heading=heading, field=field, lane=each.lane))  # fmt: skip
        else:
            aside(say("{place}: “{heading}” is read as: {field}.", place=place, heading=heading, field=field))


def _tell(made: Imported) -> None:
    for note in made.notes:
        aside(_line(note))
    for problem in made.problems:
        aside(_line(problem))
    if made.problems:
        n = len(made.problems)
        aside(say_many("{n} problem: no journey was written.", "{n} problems: no journey was written.", n))


def _line(problem: Problem) -> Message | str:
    place, message = problem.place, problem.message
    return say("{cell}: {message}", cell=place.cell, message=message) if place.cell else message
