"""How long something takes: the median of a few runs, after one that warms up."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import perf_counter

MOST_RUNS = 9
ENOUGH_SECONDS = 2.5


class NotMeasured(Exception):
    """What is to be measured has not been built, or refuses; the text says why."""


def seconds(run: Callable[[int], object], most_runs: int = MOST_RUNS) -> float:
    """Median seconds of `run(0)`, `run(1)`, …; the first is not counted unless it alone takes very long.

    `run` gets the number of the run, so that it can make each one a little different and measure no cache of results.
    """
    taken = [_once(run, 0)]
    warm: list[float] = []
    while len(warm) < most_runs and sum(taken) + sum(warm) < ENOUGH_SECONDS:
        warm.append(_once(run, 1 + len(warm)))
    return median(warm or taken)


def _once(run: Callable[[int], object], number: int) -> float:
    begin = perf_counter()
    run(number)
    return perf_counter() - begin
