"""What is measured: each takes a number of touchpoints and gives what is to be timed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeAlias

from benchmarks.subjects import content_folder, design_space, revision, subject, telling, traveller, variation
from benchmarks.timing import MOST_RUNS, NotMeasured
from voorzet.model.text import Language
from voorzet.model.workspace import Workspace

Run: TypeAlias = Callable[[int], object]
Measure: TypeAlias = Callable[[int], Run]


def analysis(steps: int) -> Run:
    """All analyses of a journey."""
    from voorzet.graph.insight import insight

    subject(steps)
    return lambda number: insight(variation(steps, number))


SINGLE = (
    "effort", "load_curve", "demands", "phase_burdens", "letters", "given_twice", "handovers", "curve",
    "evidence_share", "grounds", "assumed_only", "asked_twice", "slowest_way", "stacked", "loops", "dead_ends",
    "unreachable",
)  # fmt: skip
"""Every analysis that needs a journey alone, by the name of its function."""


def single(name: str, steps: int) -> Run:
    """One analysis by itself, the graph it needs included."""
    from voorzet.graph import burden, emotion, evidence, handovers, letters, paths, repetition, stacking, waiting
    from voorzet.graph.build import journey_graph

    subject(steps)
    modules = burden, emotion, evidence, handovers, letters, paths, repetition, stacking, waiting
    run = next(getattr(module, name) for module in modules if hasattr(module, name))
    if name in ("asked_twice", "slowest_way", "loops", "dead_ends", "unreachable"):
        return lambda number: run(journey_graph(variation(steps, number)))
    if name == "stacked":
        slowest = waiting.slowest_way(journey_graph(subject(steps)))
        return lambda number: run(variation(steps, number), slowest)
    make = telling if name == "given_twice" else variation
    return lambda number: run(make(steps, number))


def finding(travellers: int, steps: int) -> Run:
    """All that the page Insight tells, its sentences included, for so many personas."""
    from voorzet.graph.findings import findings
    from voorzet.graph.headlines import headlines

    subject(steps)
    people = (traveller().model_copy(update={"id": f"persona-{number}"}) for number in range(travellers))
    seen = Workspace(personas={each.id: each for each in people})

    def run(number: int) -> object:
        journey = variation(steps, number)
        travel = {"journeys": (journey.id,)}
        here = Workspace(personas={id: each.model_copy(update=travel) for id, each in seen.personas.items()})
        return headlines(journey, findings(here, journey, date(2027, 1, 15)), here.value_name)

    return run


def walking(steps: int) -> Run:
    """The walk of one persona, all of whose traits expect trouble."""
    from voorzet.graph.walk import walk

    subject(steps)
    return lambda number: walk(variation(steps, number), traveller())


def missing(steps: int) -> Run:
    """Who can be missed, for eight personas."""
    from voorzet.graph.missed import missed

    subject(steps)
    return lambda number: missed(variation(steps, number), [traveller()] * 8)


def ageing(steps: int) -> Run:
    """Every doubt about every claim, a year after all was checked."""
    from voorzet.graph.staleness import staleness

    subject(steps)
    return lambda number: staleness(variation(steps, number), date(2027, 1, 15))


def pulling(steps: int) -> Run:
    """Where values pull, by a set of ten tensions."""
    from builders import tension

    from voorzet.graph.tensions import pulls, unprotected

    subject(steps)
    tensions = [tension("privacy", f"value-{number}") for number in range(10)]
    return lambda number: (pulls(variation(steps, number), tensions), unprotected(variation(steps, number)))


def comparing(steps: int) -> Run:
    """A journey and its revision side by side."""
    from voorzet.graph.difference import difference

    pairs = [(variation(steps, number), revision(steps, number)) for number in range(MOST_RUNS + 1)]
    return lambda number: difference(*pairs[number])


def reading(steps: int) -> Run:
    """A content folder with this journey and two personas, read and checked."""
    from voorzet.content.tree import tree
    from voorzet.settings import Settings
    from voorzet.toolkit import Toolkit

    settings = Settings(content=content_folder(steps))

    def run(_: int) -> object:
        tree.cache_clear()
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


def assessing(variants: int, personas: int = 8, cards: int = 0) -> Run:
    """All variants of a proposal, for all personas, by all shipped cards."""
    from voorzet.verdict.space import Space

    workspace, proposal = design_space(variants, personas, cards)
    return lambda number: Space(workspace, proposal, date(2026, 11, 24)).points


def levering(variants: int, personas: int = 8) -> Run:
    """What opens most in a space that has been answered."""
    from voorzet.verdict.opening import openings
    from voorzet.verdict.space import Space

    workspace, proposal = design_space(variants, personas)
    space = Space(workspace, proposal, date(2026, 11, 24))
    assert space.points
    return lambda number: openings(space)


SPACES: tuple[tuple[str, tuple[int, int, int], Measure], ...] = (
    ("variants, 8 personas", (100, 1000, 5000), assessing),
    ("personas, 1,000 variants", (1, 8, 64), partial(assessing, 1000)),
    ("cards added, 1,000 variants, 8 personas", (1, 30, 300), partial(assessing, 1000, 8)),
)
"""How a design space grows: in each direction, at three sizes."""


GROWING: tuple[tuple[str, Measure], ...] = (
    ("all analyses of a journey alone", analysis),
    ("difference between two journeys", comparing),
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
