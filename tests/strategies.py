"""Random values for property tests."""

from __future__ import annotations

from builders import journey, step, way
from hypothesis import settings
from hypothesis import strategies as st

from voorzet.model.journey import Journey

settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


@st.composite
def journeys(draw: st.DrawFn, most_steps: int = 7, acyclic: bool = False) -> Journey:
    """Journeys whose steps lead anywhere (also back, to themselves, or twice the same way), with known and open waits."""
    ids = [f"s{place}" for place in range(draw(st.integers(1, most_steps)))]
    pairs = [(a, b) for a in range(len(ids)) for b in range(len(ids)) if a < b or not acyclic]
    chosen = draw(st.lists(st.sampled_from(pairs), max_size=12)) if pairs else []
    kinds = ("then", "choice", "wait") if acyclic else ("then", "choice", "wait", "loop")
    ways = [
        way(ids[a], ids[b], draw(st.sampled_from(kinds)), wait=draw(st.none() | st.integers(0, 20))) for a, b in chosen
    ]
    return journey(*(step(id, ends=draw(st.booleans())) for id in ids), *ways)
