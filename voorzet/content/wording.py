"""Small parts of sentences: what was found, what may be meant, and what a thing is called."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from voorzet.content.node import Fields, Items, Node
from voorzet.messages import Message, say
from voorzet.model.personal_data import personal_data

MOST_SHOWN = 40


def found(node: Node) -> Message | str:
    """What stands here, short enough for a sentence, and without anybody's personal data.

    Example:
        >>> from voorzet.content.node import Scalar
        >>> found(Scalar(1, "veel", plain=True)), found(Scalar(1, "12.5", plain=True))
        ("'veel'", "'12.5'")
    """
    if isinstance(node, Fields):
        return say("a group of fields")
    if isinstance(node, Items):
        return say("a list")
    return quoted(node.text)


def short(words: str) -> str:
    r"""Words of an author as one short line, without anybody's personal data.

    Example:
        >>> short("first\nsecond"), short("111222333"), short("a" * 80) == "a" * 40 + "…"
        ('first second', '…', True)
    """
    if personal_data(words):
        return "…"
    shown = "".join(character if character.isprintable() else " " for character in words[:MOST_SHOWN])
    return shown + "…" * (len(words) > MOST_SHOWN)


def quoted(words: str) -> str:
    """The same between quotes."""
    return f"'{short(words)}'"


def meant(word: str, options: Iterable[str]) -> str | None:
    """The option that a misspelt word most looks like; None if it looks like none.

    Example:
        >>> meant("Lettr", ["letter", "email"])
        'letter'
    """
    close = get_close_matches(word[:MOST_SHOWN].casefold(), list(options), n=1, cutoff=0.6)
    return close[0] if close else None


_THINGS = {
    "": say("this document"),
    "sources": say("this source"),
    "law": say("this law"),
    "actors": say("this actor"),
    "phases": say("this phase"),
    "touchpoints": say("this touchpoint"),
    "transitions": say("this transition"),
    "flows": say("this flow"),
    "absent": say("this one who is missing"),
    "annotations": say("this annotation"),
    "emotions": say("this emotion"),
    "pains": say("this pain"),
    "quotes": say("this quote"),
    "values": say("this value"),
    "tensions": say("this tension"),
    "life_events": say("this life event"),
    "fields": say("this column of the table"),
    "scale": say("this scale"),
    "feelings": say("this feeling"),
}


def thing(group: str) -> Message:
    """What the things in this list or field are called."""
    return _THINGS.get(group) or say("this part of {group}", group=group)
