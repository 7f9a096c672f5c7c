"""`python -m benchmarks`: the figures beside their targets, then how each grows."""

from __future__ import annotations

import os
import platform

from benchmarks.figures import FIGURES, Figure
from benchmarks.measures import GROWING, SPACES, Measure
from benchmarks.timing import MOST_RUNS, NotMeasured, seconds

SIZES = (10, 100, 1000)
TOO_LONG_SECONDS = 8.0
"""A measure that takes longer at one size is not tried at the next."""


def main() -> None:
    """Prints both tables; each line as soon as it is known."""
    machine = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    print(f"Median of up to {MOST_RUNS} runs after one to warm up. {machine}.\n")
    print(f"{'figure':<42}{'target':>10}{'measured':>12}")
    for figure in FIGURES:
        print(_figure(figure), flush=True)
    print(f"\n{'growth with touchpoints':<42}" + "".join(f"{size:>12,}" for size in SIZES) + f"{'100 × takes':>14}")
    for title, measure in GROWING:
        print(_growth(title, measure), flush=True)
    print("\ngrowth of a design space")
    for title, sizes, measure in SPACES:
        print(_growth(title, measure, sizes), flush=True)


def _figure(figure: Figure) -> str:
    target = "" if figure.target is None else f"≤ {_time(figure.target)}"
    start = f"{figure.title:<42}{target:>10}"
    try:
        return f"{start}{_time(seconds(figure.measure(figure.steps))):>12}"
    except NotMeasured as why:
        return f"{start}  {why}"


def _growth(title: str, measure: Measure, sizes: tuple[int, ...] = SIZES) -> str:
    taken: list[float] = []
    try:
        for size in sizes:
            if not taken or taken[-1] < TOO_LONG_SECONDS:
                taken.append(seconds(measure(size)))
    except NotMeasured as why:
        return f"{title:<42}" + "".join(f"{_time(each):>12}" for each in taken) + f"  {why}"
    cells = [_time(each) for each in taken] + ["not tried"] * (len(sizes) - len(taken))
    factor = f"{taken[-1] / taken[0]:.0f} ×" if len(taken) == len(sizes) else ""
    return f"{title:<42}" + "".join(f"{cell:>12}" for cell in cells) + f"{factor:>14}"


def _time(taken: float) -> str:
    """Seconds as people read them: three digits that matter."""
    return f"{taken:.2f} s" if taken >= 1 else f"{taken * 1000:.3g} ms"


if __name__ == "__main__":
    main()
