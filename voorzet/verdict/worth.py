"""Which questions of fact are worth most: those whose answer decides most of a design space."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from voorzet.model.deck import Lens
from voorzet.model.facts import GROUNDS
from voorzet.verdict.space import Sight, Space


@dataclass(frozen=True)
class Worth:
    """A question of fact, by name, and what it decides.

    `decides`: how many variants, counted once for each persona where it is about what is wanted, get another verdict in
    the lens when the answer is *present* than when it is *absent*. `opens`: for how many only one of the two is *if* or
    better.
    """

    name: str
    lens: Lens
    decides: int
    opens: int


def worth(space: Space) -> tuple[Worth, ...]:
    """The open questions of fact that decide something, those that open most first, then those that decide most.

    What is known already is not asked; nor is what no card asks on this day.

    Source:
        Value of information, without chances: a question is worth what its answers can change.

    Example:
        >>> from cards import asks_fact, card, deck, proposal, variant
        >>> from voorzet.model.workspace import Workspace
        >>> bar = card("bar", "forbids", "action", when=[asks_fact("harm")])
        >>> whole = proposal(variant("inform"), alternatives={"bound": [True]})
        >>> space = Space(Workspace(decks={"a-deck": deck(bar)}), whole, whole.checked)
        >>> worth(space)
        (Worth(name='harm', lens=<Lens.PERMITTED: 'permitted'>, decides=2, opens=2),)
    """
    found = (_worth(space, name, lens) for name, lens in sorted(set(_asked(space))))
    return tuple(
        sorted((each for each in found if each.decides), key=lambda each: (-each.opens, -each.decides, each.name))
    )


def _asked(space: Space) -> Iterator[tuple[str, Lens]]:
    """The questions that cards ask, with the lens of each; and whether something unnamed gives a ground."""
    for card in space.court.book.cards:
        for name in (*(leaf.fact for leaf in card.leaves()), card.balance):
            if name and not space.is_known(name):
                yield name, card.question.lens
    for name in GROUNDS.values():
        if not space.is_known(name):
            yield name, Lens.PERMITTED


def _worth(space: Space, name: str, lens: Lens) -> Worth:
    present, absent = (space.supposing(name, value, lens) for value in ("present", "absent"))
    pairs: list[tuple[Sight, Sight]] = []
    for one, other in zip(present, absent, strict=True):
        pairs += zip(one, other, strict=True)
    return Worth(
        name,
        lens,
        decides=sum(one.answer.shown is not other.answer.shown for one, other in pairs),
        opens=sum(one.is_doable is not other.is_doable for one, other in pairs),
    )
