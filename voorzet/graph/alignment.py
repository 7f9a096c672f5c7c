"""The steps of two journeys level with each other, row by row, each journey in its own order."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from voorzet.graph.moves import Move
from voorzet.graph.overlay import LaidStep, Overlay
from voorzet.model.journey import Phase, Touchpoint


@dataclass(frozen=True)
class Level:
    """One row: a step of the earlier journey, of the later one, or one of both that is the same step.

    `left` and `right` are steps as in the overlay: two rows may hold one step, where it stood and where it stands.
    """

    left: LaidStep | None = None
    right: LaidStep | None = None
    was: Touchpoint | None = None

    @property
    def step(self) -> LaidStep:
        """The step of this row."""
        found = self.right or self.left
        assert found is not None
        return found


def alignment(laid: Overlay) -> tuple[tuple[Phase, tuple[Level, ...]], ...]:
    """The rows of each phase, in order; phases without steps are left out.

    A step stands level with itself unless it moved to another phase or place, or several became one.

    Source:
        Voorzet's own rule, on top of `moved`.

    Example:
        >>> from builders import journey
        >>> from voorzet.graph.overlay import overlay
        >>> ((_, rows),) = alignment(overlay(journey("ask>prove>paid"), journey("ask>call>paid")))
        >>> [(row.left and row.left.id, row.right and row.right.id) for row in rows]
        [('ask', 'ask'), ('prove', None), (None, 'call'), ('paid', 'paid')]
    """
    order = {id: place for place, id in enumerate(laid.steps)}
    rows = ((phase, tuple(_levels(*_sides(laid, phase), order))) for phase in laid.journey.phases)
    return tuple((phase, levels) for phase, levels in rows if levels)


def is_level(step: LaidStep) -> bool:
    """Whether a step stands level with itself: one in both, in the same phase and order."""
    moves = step.moved.how if step.moved else ()
    return step.now is not None and len(step.was) == 1 and not {Move.PHASE, Move.ORDER} & set(moves)


_Left = tuple[LaidStep, Touchpoint]


def _sides(laid: Overlay, phase: Phase) -> tuple[list[_Left], list[LaidStep]]:
    """The earlier steps that stood in this phase and the later ones that stand in it, each in their own order."""
    steps = {was.id: step for step in laid.steps.values() for was in step.was}
    left = [(steps[was.id], was) for was in laid.before.touchpoints if laid.phases[was.phase] == phase.id]
    return left, [step for step in laid.steps.values() if step.now and step.now.phase == phase.id]


def _levels(left: Sequence[_Left], right: Sequence[LaidStep], order: Mapping[str, int]) -> Iterator[Level]:
    waiting = deque(left)
    for step in right:
        aligned = is_level(step) and any(other is step for other, _ in waiting)
        while waiting and _goes_first(waiting[0][0], step, order, aligned):
            gone, was = waiting.popleft()
            yield Level(left=gone, was=was)
        yield Level(step, step, waiting.popleft()[1]) if aligned else Level(right=step)
    yield from (Level(left=gone, was=was) for gone, was in waiting)


def _goes_first(waiting: LaidStep, step: LaidStep, order: Mapping[str, int], aligned: bool) -> bool:
    """Whether a step of the earlier journey stands above this one of the later."""
    return waiting is not step if aligned else not is_level(waiting) and order[waiting.id] < order[step.id]
