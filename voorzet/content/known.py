"""What lies beside a document, that it may name."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Known:
    """What lies beside a document: the ids that it may name. None: not known here, so not checked.

    `actors` and `steps` are the ids of the actors and touchpoints of each journey; `cards` what each card of the decks
    says, by id; `asked` the questions of fact that cards ask. `values` and `life_events` are words that a folder agrees
    on: others are pointed out, and let in.
    """

    journeys: Collection[str] | None = None
    personas: Collection[str] | None = None
    values: Collection[str] | None = None
    life_events: Collection[str] | None = None
    actors: Mapping[str, Collection[str]] = field(default_factory=dict)
    steps: Mapping[str, Collection[str]] = field(default_factory=dict)
    cards: Mapping[str, str] | None = None
    asked: Collection[str] | None = None
    proposals: Collection[str] | None = None


NOTHING_KNOWN = Known()
