"""The figures to reach, with their targets from the design (DESIGN §10)."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from benchmarks.measures import (
    SINGLE,
    Measure,
    ageing,
    analysis,
    assessing,
    comparing,
    export,
    exporting,
    finding,
    helping,
    levering,
    loading,
    missing,
    pulling,
    single,
    walking,
)


class Figure(NamedTuple):
    """What is measured at how many touchpoints, and the seconds it may take; None where the design names none."""

    title: str
    measure: Measure
    steps: int = 0
    target: float | None = None


FIGURES = (
    Figure("blueprint SVG, warm, 12 touchpoints", partial(export, "svg"), 12, 0.030),
    Figure("blueprint SVG, warm, 48 touchpoints", partial(export, "svg"), 48, 0.080),
    Figure("blueprint SVG, warm, 192 touchpoints", partial(export, "svg"), 192, 0.300),
    Figure("PDF, warm, 30 touchpoints", partial(export, "pdf"), 30, 0.060),
    Figure("PDF, whole command, 30 touchpoints", partial(exporting, "pdf"), 30, 1.0),
    Figure("voorzet --help", helping, target=0.3),
    Figure("all analyses, 10 touchpoints", analysis, 10),
    Figure("all analyses, 100 touchpoints", analysis, 100),
    Figure("all analyses, 1,000 touchpoints", analysis, 1000, 0.2),
    Figure("walk of a persona, 1,000 touchpoints", walking, 1000, 0.2),
    Figure("missed, 8 personas, 1,000 touchpoints", missing, 1000, 0.2),
    Figure("staleness, 1,000 touchpoints", ageing, 1000, 0.2),
    Figure("value tensions, 1,000 touchpoints", pulling, 1000, 0.2),
    Figure("difference, 1,000 and 900 touchpoints", comparing, 1000, 0.2),
    *(Figure(f"{name}, 1,000 touchpoints", partial(single, name), 1000, 0.2) for name in SINGLE),
    Figure("Insight, 1 persona, 1,000 touchpoints", partial(finding, 1), 1000, 0.2),
    Figure("Insight, 8 personas, 30 touchpoints", partial(finding, 8), 30),
    Figure("space, 5,000 variants × 8 personas", assessing, 5000, 1.0),
    Figure("levers on that space", levering, 5000, 2.0),
    Figure("all shipped content, read and checked", loading),
)
