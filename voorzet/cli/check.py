"""`voorzet check`: everything that is wrong in content, at once, each with its line."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from voorzet.cli.options import ContentOption, LangOption
from voorzet.cli.printing import out
from voorzet.cli.words import briefly, speaker
from voorzet.messages import Message, say, say_many
from voorzet.problems import Problem, Severity

HELP = say("Check journey and persona files; without a path, all content.")

PathsArgument = Annotated[
    list[Path] | None, typer.Argument(metavar="[PATH]...", help=briefly(say("Files or folders to check.")))
]


StatsOption = Annotated[
    bool, typer.Option("--stats", help=briefly(say("Count what the claims of each document rest on.")))
]


def check(
    paths: PathsArgument = None, stats: StatsOption = False, lang: LangOption = None, content: ContentOption = None
) -> None:
    """Prints one line a problem; exit code 1 if any of them keeps a document out."""
    from voorzet.cli.telling.shares import shares
    from voorzet.settings import Settings
    from voorzet.toolkit import toolkit

    kit = toolkit(Settings.from_environment())
    checked = kit.check(tuple(paths or ()))
    speech = speaker()
    for line in shares(kit.evidence(checked), speech) if stats else ():
        out(line)
    for problem in checked.problems:
        out(speech(_line(problem)))
    errors = sum(problem.severity is Severity.ERROR for problem in checked.problems)
    out(speech(_verdict(checked.documents, errors, len(checked.problems) - errors)))
    raise typer.Exit(1 if errors else 0)


def _line(problem: Problem) -> Message:
    place, message = problem.place, problem.message
    kind = say("error") if problem.severity is Severity.ERROR else say("warning")
    if not place.line:
        return say("{file}: {kind}: {message}", file=place.file, kind=kind, message=message)
    return say("{file}, line {line}: {kind}: {message}", file=place.file, line=place.line, kind=kind, message=message)


def _verdict(documents: int, errors: int, warnings: int) -> Message:
    looked = say_many("{n} document", "{n} documents", documents)
    if not errors and not warnings:
        return say("{documents}: nothing wrong.", documents=looked)
    return say(
        "{documents}: {errors}, {warnings}.",
        documents=looked,
        errors=say_many("{n} error", "{n} errors", errors),
        warnings=say_many("{n} warning", "{n} warnings", warnings),
    )
