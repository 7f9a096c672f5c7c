"""Random values for property tests."""

from __future__ import annotations

from builders import ACTORS, DAY, SOURCE, able, feels, fits, journey, note, persona, step, trait, trusts, way
from hypothesis import settings
from hypothesis import strategies as st

from voorzet.model.evidence import Evidence
from voorzet.model.journey import Demand, Journey, Touchpoint
from voorzet.model.persona import AbilityKind, Fit, Persona

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


@st.composite
def rich_journeys(draw: st.DrawFn, most_steps: int = 6) -> Journey:
    """Journeys whose steps are done by anybody, by any channel, and ask anything; ways as in `journeys`."""
    plain = draw(journeys(most_steps))
    return journey(
        *(
            step(
                each.id,
                ends=each.ends,
                phase=draw(st.sampled_from(["begin", "middle"])),
                actor=draw(st.sampled_from(list(ACTORS))),
                channels=draw(st.lists(st.sampled_from(["letter", "portal", "system"]), unique=True, max_size=2)),
                demands=draw(st.lists(st.sampled_from(list(Demand)), unique=True, max_size=3)),
            )
            for each in plain.touchpoints
        ),
        *plain.transitions,
    )


@st.composite
def told_journeys(draw: st.DrawFn, most_steps: int = 5) -> Journey:
    """Journeys as `rich_journeys`, of whose steps minutes, feelings, values and data may be told, on any evidence."""
    rich = draw(rich_journeys(most_steps))
    actors = [actor.id for actor in rich.actors]
    return rich.model_copy(
        update={"touchpoints": tuple(_told(draw, each, actors) for each in rich.touchpoints), "checked": DAY}
    )


def _told(draw: st.DrawFn, plain: Touchpoint, actors: list[str]) -> Touchpoint:
    kinds = st.sampled_from(["law", "assumption", "unverified"])
    values = draw(st.dictionaries(st.sampled_from(["privacy", "speed", "calm"]), st.integers(-2, 2)))
    data = draw(st.lists(st.tuples(st.sampled_from(actors), st.sampled_from(actors), st.booleans()), max_size=2))
    notes = [note("value", value=value, effect=effect, evidence=draw(kinds)) for value, effect in values.items()]
    notes += [note("data", sender=sender, receiver=to, signal=is_signal) for sender, to, is_signal in data]
    levels = draw(st.dictionaries(st.sampled_from([None, "ria", "bo"]), st.integers(-2, 2)))
    minutes = draw(st.none() | st.integers(0, 90))
    return plain.model_copy(
        update={
            "evidence": Evidence(draw(kinds)),
            "source": (SOURCE,),
            "effort_minutes": minutes,
            "effort_evidence": None if minutes is None else Evidence.ASSUMPTION,
            "emotions": tuple(feels(level, persona=who, evidence=draw(kinds)) for who, level in levels.items()),
            "annotations": tuple(notes),
        }
    )


@st.composite
def personas(draw: st.DrawFn) -> Persona:
    """Personas of whom some abilities, channels and senders are known."""
    levels = st.sampled_from(["low", "some", "high"])
    return persona(
        abilities=[able(kind, draw(levels)) for kind in draw(_some(list(AbilityKind)))],
        trust=[trusts(sender, draw(levels)) for sender in draw(_some(["organisation", "creditor", "agency"]))],
        channels=[fits(channel, draw(st.sampled_from(list(Fit)))) for channel in draw(_some(["letter", "portal"]))],
        helpers=draw(st.sampled_from([(), (trait("a neighbour"),)])),
    )


def _some(things: list) -> st.SearchStrategy[list]:
    return st.lists(st.sampled_from(things), unique=True)
