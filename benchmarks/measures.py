"""What is measured: each takes a number of touchpoints and gives what is to be timed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias

from benchmarks.subjects import as_yaml, subject, variation
from benchmarks.timing import NotThereYet
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
    """A journey file read and checked, from bytes to value."""
    from voorzet import content

    read: Callable[[str, bytes], tuple[Any, Any]] | None = getattr(content, "read_journey", None)
    if read is None:
        raise NotThereYet("content.read_journey")
    data = as_yaml(steps)
    return lambda number: _taken(read(f"journey-{number}.yaml", data))


def loading(_: int) -> Run:
    """All shipped content."""
    from voorzet import content

    if not hasattr(content, "load_folder"):
        raise NotThereYet("content.load_folder")
    folder = content.content_folder(None)
    return lambda number: content.load_folder(folder)


def export(format: str, steps: int) -> Run:
    """A journey exported to a format, in this process."""
    from voorzet.exporters import EXPORTERS, ExportRequest

    found = [exporter for exporter in EXPORTERS if exporter.name == format]
    if not found:
        raise NotThereYet(f"the format {format}")

    def run(number: int) -> object:
        journey = variation(steps, number)
        return found[0].export(ExportRequest(Workspace(journeys={journey.id: journey}), journey, Language.NL))

    return run


def helping(_: int) -> Run:
    """`voorzet --help`, the whole command."""
    return _command("--help")


def exporting(format: str, steps: int) -> Run:
    """`voorzet export FILE --to FORMAT`, the whole command: start, read, check, draw, write."""
    folder = TemporaryDirectory(prefix="voorzet-benchmark-")
    file = Path(folder.name, "journey.yaml")
    file.write_bytes(as_yaml(steps))
    run = _command("export", str(file), "--to", format, "-o", str(file.with_name(f"out.{format}")))
    return lambda number: (run(number), folder)


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
        raise NotThereYet("the command voorzet")

    def run(_: int) -> object:
        done = subprocess.run([script, *arguments], capture_output=True, text=True)
        if done.returncode:
            raise NotThereYet(f"voorzet {arguments[0]}: {(done.stderr.strip() or 'failed').splitlines()[-1]}")
        return done

    return run


def _taken(read: tuple[Any, Any]) -> object:
    journey, problems = read
    if journey is None:
        raise NotThereYet(f"the journey was refused: {problems[0].message}")
    return journey
