"""What is measured on: journeys of any length, as values and as files; and design spaces of any size."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from ruamel.yaml import YAML

from voorzet.content.folder import load_folder
from voorzet.model.journey import ActorKind, Journey
from voorzet.model.persona import Persona
from voorzet.model.proposal import Proposal
from voorzet.model.workspace import Workspace

ROOT = Path(__file__).parents[1]

sys.path.append(str(ROOT / "tests"))


@cache
def subject(steps: int) -> Journey:
    """The long journey of the tests, in plain words."""
    from long_journeys import long_journey

    return long_journey(steps)


def variation(steps: int, number: int) -> Journey:
    """The same journey under another id, so that no cache of whole results can answer for it."""
    return subject(steps).model_copy(update={"id": f"journey-{number}"})


def telling(steps: int, number: int) -> Journey:
    """The same journey, in which the citizen gives data to somebody at every fifth step."""
    from builders import note

    journey = variation(steps, number)
    citizen = next(actor.id for actor in journey.actors if actor.kind is ActorKind.CITIZEN)
    other = next(actor.id for actor in journey.actors if actor.kind is not ActorKind.CITIZEN)
    tell = {"annotations": (note("data", sender=citizen, receiver=other),)}
    steps_told = (each if place % 5 else each.model_copy(update=tell) for place, each in enumerate(journey.touchpoints))
    return journey.model_copy(update={"touchpoints": tuple(steps_told)})


def revision(steps: int, number: int) -> Journey:
    """The same journey without every tenth step, and with another name for every seventh."""
    journey = variation(steps, number)
    kept = [each for place, each in enumerate(journey.touchpoints, 1) if place % 10]
    renamed = tuple(
        each.model_copy(update={"name": journey.title}) if place % 7 == 0 else each for place, each in enumerate(kept)
    )
    ids = {each.id for each in kept}
    ways = tuple(way for way in journey.transitions if {way.origin, way.target} <= ids)
    return journey.model_copy(update={"touchpoints": renamed, "transitions": ways})


@cache
def traveller() -> Persona:
    """A persona of whom enough is known to expect trouble everywhere."""
    from builders import able, fits, persona, trait, trusts

    return persona(
        abilities=[able(kind, "low") for kind in ("doenvermogen", "language", "digital")],
        trust=[trusts(kind, "low") for kind in ("organisation", "professional", "creditor", "system")],
        channels=[fits(channel, "cannot") for channel in ("letter", "email", "phone", "portal")],
        helpers=[trait()],
    )


@cache
def content_folder(steps: int) -> Path:
    """A content folder with the journey, standing alone, and the personas it names; it goes when the process does."""
    from builders import persona
    from long_journeys import PERSONAS

    folder = TemporaryDirectory(prefix="voorzet-benchmark-")
    _FOLDERS.append(folder)
    journey = _alone(subject(steps))
    _write(journey, Path(folder.name, "journeys", journey.id, "journey.yaml"))
    for id in PERSONAS:
        _write(persona(id, journeys=[journey.id]), Path(folder.name, "personas", f"{id}.yaml"))
    return Path(folder.name)


def _alone(journey: Journey) -> Journey:
    steps = tuple(step.model_copy(update={"replaces": ()}) for step in journey.touchpoints)
    return journey.model_copy(update={"based_on": None, "touchpoints": steps})


_FOLDERS: list[TemporaryDirectory[str]] = []


def _write(thing: Journey | Persona, file: Path) -> None:
    writer = YAML(typ="safe", pure=True)
    writer.default_flow_style = False
    writer.allow_unicode = True
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", encoding="utf-8") as stream:
        writer.dump(thing.model_dump(mode="json", by_alias=True, exclude_defaults=True), stream)


OPEN_CHOICES: dict[str, list[object]] = {
    "level": ["inform", "alert", "offer-help", "pre-fill"],
    "channels": [["letter"], ["phone", "letter"]],
    "human_contact": [True],
    "source_told": [True],
    "tone_tested": [True],
    "benefit_explained": [True],
    "confirmation": [True],
    "intermediary": [True],
    "automated": [True],
    "reversible": [True],
    "entitlement_named": [True],
}
"""What a proposal can leave open: with all of it 7,680 variants, and with each line less fewer."""


def design_space(variants: int, personas: int, cards: int = 0) -> tuple[Workspace, Proposal]:
    """The shipped decks and so many cards more; a proposal of at least so many variants; so many travellers."""
    from cards import asks, card, deck, facts, leg, proposal, variant

    alternatives: dict[str, list[object]] = {}
    size = 1
    for name, options in OPEN_CHOICES.items():
        if size < variants:
            alternatives[name] = options
            size *= len(options) + 1
    chosen = variant(
        "arrange", sender="svb", scheme="aio", decides="selection", legs=[leg(), leg("svb", "svb")], consent_only=False
    )
    own = [card(f"own-{place}", "requires", "fit", when=[asks("automated", "yes")], law=None) for place in range(cards)]
    decks = {**_shipped().decks, "own": deck(*own, id="own")}
    people = {f"p{place}": traveller().model_copy(update={"id": f"p{place}"}) for place in range(personas)}
    workspace = Workspace(
        journeys={"a-journey": subject(10).model_copy(update={"id": "a-journey"})},
        personas=people,
        decks=decks,
        facts={"a-journey": facts()},
    )
    return workspace, proposal(chosen, alternatives=alternatives, mandate=("directie",))


@cache
def _shipped() -> Workspace:
    return load_folder(ROOT).workspace
