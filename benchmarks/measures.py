"""What is measured: each takes a number of touchpoints and gives what is to be timed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeAlias

from benchmarks.subjects import content_folder, subject, variation
from benchmarks.timing import NotMeasured
from voorzet.model.text import Language
from voorzet.model.workspace import Workspace

Run: TypeAlias = Callable[[int], object]
Measure: TypeAlias = Callable[[int], Run]


def analysis(steps: int) -> Run:
    """All analyses of a journey."""
    from voorzet.graph.insight import insight

    subject(steps)
    return lambda number: insight(variation(steps, number))


def reading(steps: int) -> Run:
    """A content folder with this journey and two personas, read and checked."""
    from voorzet.settings import Settings
    from voorzet.toolkit import Toolkit

    settings = Settings(content=content_folder(steps))

    def run(_: int) -> object:
        loaded = Toolkit(settings).loaded()
        if not loaded.workspace.journeys:
            raise NotMeasured(f"refused: {loaded.problems[0].message}")
        return loaded

    return run


def loading(_: int) -> Run:
    """All shipped content."""
    from voorzet.settings import Settings
    from voorzet.toolkit import Toolkit

    return lambda number: Toolkit(Settings()).loaded()


def export(format: str, steps: int) -> Run:
    """A journey exported to a format, in this process."""
    from voorzet.exporters import EXPORTERS, ExportRequest

    found = [exporter for exporter in EXPORTERS if exporter.name == format]
    if not found:
        raise NotMeasured(f"{format} is not there yet")

    def run(number: int) -> object:
        journey = variation(steps, number)
        return found[0].export(ExportRequest(Workspace(journeys={journey.id: journey}), journey, Language.NL))

    return run


def helping(_: int) -> Run:
    """`voorzet --help`, the whole command."""
    return _command("--help")


def exporting(format: str, steps: int) -> Run:
    """`voorzet export FILE --to FORMAT`, the whole command: start, read, check, draw, write."""
    folder = content_folder(steps)
    target = str(folder / f"out.{format}")
    return _command("export", subject(steps).id, "--to", format, "-o", target, "--content", str(folder))


FORMATS = ("svg", "html", "pdf", "png", "dot", "json")

GROWING: tuple[tuple[str, Measure], ...] = (
    ("all analyses", analysis),
    ("journey file read and checked", reading),
    *((f"export to {format}", partial(export, format)) for format in FORMATS),
)
"""What is measured at 10, 100 and 1,000 touchpoints."""


def _command(*arguments: str) -> Run:
    script = Path(sys.executable).with_name("voorzet")
    if not script.exists():
        raise NotMeasured("the command is not there yet")

    def run(_: int) -> object:
        done = subprocess.run([script, *arguments], capture_output=True, text=True)
        if done.returncode:
            raise NotMeasured(f"fails: {(done.stderr.strip() or 'failed').splitlines()[-1]}")
        return done

    return run
