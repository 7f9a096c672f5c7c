"""What pages and buttons of a walk through the shipped content are called, as the content says it today."""

from __future__ import annotations

from voorzet.model.journey import Journey
from voorzet.model.persona import Persona
from voorzet.model.text import Language
from voorzet.settings import Settings
from voorzet.toolkit import toolkit

NOTICE, FIND_OUT, APPLY, PROVE = "merk-onvolledige-aow", "zoek-aanvulling", "vul-formulier-in", "verzamel-bewijs"
"""Steps of the journey that Lena travels, on the ordinary way; at `APPLY` she may be expected to stop."""


def aio() -> Journey:
    """The journey that Lena travels."""
    return toolkit(Settings()).workspace.journeys["aio-aanvulling"]


def lena() -> Persona:
    """The persona who travels it."""
    return toolkit(Settings()).workspace.personas["oudere-onvolledige-aow"]


def step(id: str, language: str = "en") -> str:
    """What a step is called, on its page and on the button that leads to it."""
    return aio().touchpoint(id).name.said(Language(language)).words


def choice(origin: str, target: str, language: str = "en") -> str:
    """What the button of a choice says."""
    (way,) = (way for way in aio().ways_from(origin) if way.target == target)
    assert way.condition is not None
    return way.condition.said(Language(language)).words
