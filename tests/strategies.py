"""Random values for property tests."""

from __future__ import annotations

from builders import (
    ACTORS,
    SOURCE,
    able,
    actor,
    at_ease,
    feels,
    fits,
    flow,
    journey,
    missing,
    note,
    persona,
    step,
    trait,
    trusts,
    way,
)
from hypothesis import settings
from hypothesis import strategies as st

from voorzet.model.data import DataKind
from voorzet.model.evidence import Evidence
from voorzet.model.flow import FlowKind
from voorzet.model.journey import ActorKind, Annotation, Demand, Journey, Touchpoint
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
def later_journeys(draw: st.DrawFn) -> Journey:
    """Journeys based on those of `journeys`, whose steps say that they replace any of theirs, also twice or unknown ones."""
    plain = draw(journeys())
    steps = tuple(
        each.model_copy(
            update={"replaces": tuple(draw(st.lists(st.sampled_from(["s0", "s1", "s2", "s9"]), max_size=2)))}
        )
        for each in plain.touchpoints
    )
    return plain.model_copy(update={"id": "later", "based_on": plain.id, "touchpoints": steps})


@st.composite
def rich_journeys(draw: st.DrawFn, most_steps: int = 6) -> Journey:
    """Journeys whose steps are done by anybody, by any channel, ask anything and pass on data; ways as in `journeys`.

    Between those who act flows anything, and anybody is missing.
    """
    plain = draw(journeys(most_steps))
    who = st.sampled_from(list(ACTORS))
    ends = st.lists(who, min_size=2, max_size=2, unique=True)
    return journey(
        *(
            step(
                each.id,
                ends=each.ends,
                phase=draw(st.sampled_from(["begin", "middle"])),
                actor=draw(who),
                channels=draw(st.lists(st.sampled_from(["letter", "portal", "system"]), unique=True, max_size=2)),
                demands=draw(st.lists(st.sampled_from(list(Demand)), unique=True, max_size=3)),
                annotations=draw(st.lists(_data_notes(), max_size=2)),
            )
            for each in plain.touchpoints
        ),
        *plain.transitions,
        actors=tuple(actor(id) for id in ACTORS),
        flows=[flow(draw(st.sampled_from(list(FlowKind))), *pair) for pair in draw(st.lists(ends, max_size=4))],
        absent=[missing(kind) for kind in draw(st.lists(st.sampled_from(list(ActorKind)), max_size=2))],
    )


def _data_notes() -> st.SearchStrategy[Annotation]:
    who = st.none() | st.sampled_from(list(ACTORS))
    kinds = st.lists(st.sampled_from(list(DataKind)), unique=True, max_size=2)
    return st.builds(lambda giver, taker, data: note("data", sender=giver, receiver=taker, data=data), who, who, kinds)


@st.composite
def told_journeys(draw: st.DrawFn, most_steps: int = 5) -> Journey:
    """Journeys as `rich_journeys`, of whose steps minutes, feelings and values may be told, on any evidence."""
    rich = draw(rich_journeys(most_steps))
    return rich.model_copy(update={"touchpoints": tuple(_told(draw, each) for each in rich.touchpoints)})


def _told(draw: st.DrawFn, plain: Touchpoint) -> Touchpoint:
    kinds = st.sampled_from(["law", "assumption", "unverified"])
    values = draw(st.dictionaries(st.sampled_from(["privacy", "speed", "calm"]), st.integers(-2, 2)))
    notes = [note("value", value=value, effect=effect, evidence=draw(kinds)) for value, effect in values.items()]
    levels = draw(st.dictionaries(st.sampled_from([None, "ria", "bo"]), st.integers(-2, 2)))
    minutes = draw(st.none() | st.integers(0, 90))
    return plain.model_copy(
        update={
            "evidence": Evidence(draw(kinds)),
            "source": (SOURCE,),
            "effort_minutes": minutes,
            "effort_evidence": None if minutes is None else Evidence.ASSUMPTION,
            "emotions": tuple(feels(level, persona=who, evidence=draw(kinds)) for who, level in levels.items()),
            "annotations": (*plain.annotations, *notes),
        }
    )


@st.composite
def personas(draw: st.DrawFn) -> Persona:
    """Personas of whom some abilities, channels and senders are known."""
    levels = st.sampled_from(["low", "some", "high"])
    return persona(
        abilities=[able(kind, draw(levels)) for kind in draw(_some(list(AbilityKind)))],
        trust=[trusts(sender, draw(levels)) for sender in draw(_some(["organisation", "creditor", "agency"]))],
        comfort=[at_ease(kind, draw(levels)) for kind in draw(_some(list(DataKind)))],
        channels=[fits(channel, draw(st.sampled_from(list(Fit)))) for channel in draw(_some(["letter", "portal"]))],
        helpers=draw(st.sampled_from([(), (trait("a neighbour"),)])),
    )


def _some(things: list) -> st.SearchStrategy[list]:
    return st.lists(st.sampled_from(things), unique=True)
