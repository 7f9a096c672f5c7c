"""What the words in cells stand for: our own kinds of things by any name people give them, lists, numbers, ids."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import TypeVar

from voorzet.i18n import speech
from voorzet.importers.synonyms import NO, SYNONYMS, YES
from voorzet.model.text import Language

_E = TypeVar("_E", bound=StrEnum)

_TICKS = ("✓", "✔", "☑")
_MARK = re.compile(r"^\s*(?:[•◦▪●*·–—-]|\(?\d{1,2}[.)]|[a-z][.)])\s+")
_INLINE = re.compile(r"(?:(?<=\s)|^)\(?(\d{1,2})[.)]\s+")
_NUMBER = re.compile(r"[-+−–]?\d+(?:[.,]\d+)?")
_DURATION = re.compile(r"(?i)(\d+(?:[.,]\d+)?)\s*(minuten|minuut|minutes?|mins?\.?|m|uren|uur|u|hours?|hrs?|h)?")
_DAYS = re.compile(r"(?i)(\d+)\s*(dagen|dag|days?|d|weken|week|weeks?|w)?")


def bare(words: str) -> str:
    """Words without capitals, accents and punctuation, to compare by.

    Example:
        >>> bare("  Eén-op-één (contact):")
        'een op een contact'
    """
    flat = unicodedata.normalize("NFKD", words.casefold())
    kept = "".join(each if each.isalnum() else " " for each in flat if not unicodedata.combining(each))
    return " ".join(kept.split())


def kind(of: type[_E], words: str) -> _E | None:
    """The kind of thing that somebody calls so, in Dutch or English; None if nothing is.

    Example:
        >>> from voorzet.model.journey import Channel
        >>> kind(Channel, "Telefonisch").value, kind(Channel, "e-mail").value, kind(Channel, "duif")
        ('phone', 'email', None)
    """
    return _names(of).get(bare(words))


def yes(words: str) -> bool | None:
    """Whether this says yes or no; None if it says neither."""
    said = bare(words)
    return True if said in YES or words.strip() in _TICKS else False if said in NO else None


def pieces(words: str, separators: str) -> list[str]:
    r"""The things in a cell that holds several: on lines of their own, numbered, or parted.

    Example:
        >>> pieces("1. te lang\n2) te moeilijk; te duur", ";")
        ['te lang', 'te moeilijk', 'te duur']
        >>> pieces("1. brief 2. loket", ";"), pieces("- een, - twee", ";")
        (['brief', 'loket'], ['een, - twee'])
    """
    lines = (piece for line in words.splitlines() for piece in _numbered(line))
    parted = (part for line in lines for part in re.split(separators, _MARK.sub("", line)))
    return [each for each in (_MARK.sub("", part).strip() for part in parted) if each]


def _numbered(line: str) -> Iterator[str]:
    """A line, cut where it counts 1, 2, 3."""
    cuts = [match for number, match in enumerate(_INLINE.finditer(line), 1) if int(match[1]) == number]
    if len(cuts) < 2 or cuts[0].start():
        yield line
        return
    ends = [cut.start() for cut in cuts[1:]] + [len(line)]
    yield from (line[cut.end() : end] for cut, end in zip(cuts, ends, strict=True))


def number(words: str) -> float | None:
    """The number that this is, with a point or a comma; None if it is none.

    Example:
        >>> number(" 2,5 "), number("−1"), number("vier")
        (2.5, -1.0, None)
    """
    plain = words.strip()
    if not _NUMBER.fullmatch(plain):
        return None
    return float(plain.replace(",", ".").replace("−", "-").replace("–", "-"))


def minutes(words: str) -> int | None:
    """A stretch of time in whole minutes; minutes unless it says hours. None if it is none.

    Example:
        >>> minutes("20"), minutes("1,5 uur"), minutes("2,5"), minutes("een uurtje")
        (20, 90, None, None)
    """
    match = _DURATION.fullmatch(words.strip())
    if not match:
        return None
    hours = (match[2] or "m").casefold().startswith(("u", "h"))
    exact = float(match[1].replace(",", ".")) * (60 if hours else 1)
    return int(exact) if exact.is_integer() else None


def days(words: str) -> int | None:
    """A stretch of time in days; None if it is none.

    Example:
        >>> days("56"), days("8 weken"), days("lang")
        (56, 56, None)
    """
    match = _DAYS.fullmatch(words.strip())
    return int(match[1]) * (7 if (match[2] or "d").casefold().startswith("w") else 1) if match else None


def slug(words: str, otherwise: str) -> str:
    """An id made of words; `otherwise` if they have no letters for one.

    Example:
        >>> slug("Vraagt Één keer aan!", "stap-1"), slug("😀", "stap-1")
        ('vraagt-een-keer-aan', 'stap-1')
    """
    flat = unicodedata.normalize("NFKD", words.casefold().replace("ß", "ss"))
    ascii_only = "".join(each for each in flat if not unicodedata.combining(each))
    made = "-".join(re.findall(r"[a-z0-9]+", ascii_only))[:60].strip("-")
    return made or otherwise


def unique(id: str, taken: set[str]) -> str:
    """The id itself, or with the first number that makes it new; and from now on it is taken."""
    number, made = 1, id
    while made in taken:
        number += 1
        made = f"{id}-{number}"
    taken.add(made)
    return made


@cache
def _names(of: type[_E]) -> dict[str, _E]:
    """Every name of a kind of thing: its own, what our screens call it, and what else people do."""
    names: dict[str, _E] = {}
    for each in of:
        terms = (speech(language)(each) for language in Language)
        for name in (each.value, *terms, *SYNONYMS.get((of.__name__, each.value), ())):
            names.setdefault(bare(name), each)
    return names
