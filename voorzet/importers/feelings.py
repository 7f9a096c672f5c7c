"""Feelings as people put them in a table: words, faces, numbers on a scale, and any of these together."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from voorzet.importers.words import number
from voorzet.model.table_map import Scale, TableMap

_SCALE = re.compile(r"([-−–]?\d+)\s*(?:-|−|–|\.\.+|…|t/m|tot|to|/)\s*\+?([-−–]?\d+)")
_IN_WORDS = re.compile(r"(?<![\w.,])[-+−]?\d+(?:[.,]\d+)?(?![\w.,])")

OURS = Scale(least=-2, most=2)

USUAL: dict[int, str] = {
    -2: "woedend|wanhopig|radeloos|in paniek|paniek|boos|angstig|bang|despair|desperate|furious|angry|afraid|scared"
        "|panic|😡|😠|😭|😱|🤬|😢|😖|😫|😩",
    -1: "bezorgd|onzeker|gespannen|gestrest|gestresst|gefrustreerd|frustratie|verward|verdrietig|teleurgesteld"
        "|geïrriteerd|moe|schaamte|ongeduldig|anxious|worried|insecure|tense|stressed|frustrated|confused|sad|disappointed|annoyed"
        "|tired|ashamed|impatient|☹|🙁|😟|😕|😞|😔|😣|😰|😒|:(|:-(",
    0: "neutraal|gewoon|afwachtend|neutral|ok|oke|okay|😐|😑|😶",
    1: "opgelucht|hoopvol|tevreden|gerustgesteld|geholpen|nieuwsgierig|relieved|hopeful|satisfied|content"
       "|reassured|helped|curious|🙂|😌|☺|😊|:)|:-)",
    2: "blij|dankbaar|trots|gelukkig|enthousiast|happy|grateful|proud|delighted|enthusiastic|😀|😃|😄|😁|🥳|😍|:d|:-d",
}  # fmt: skip
"""What a guess takes common words and faces for; a team sees it in the map, and can say otherwise."""


class Felt(NamedTuple):
    """A feeling in a cell: its words as written, and how good it is from −2 to 2; None if nothing says."""

    words: str
    level: int | None


def felt(words: str, map: TableMap) -> Felt:
    """The feeling that words in a cell stand for, as far as the map says what they stand for.

    The whole of the words counts first, then a number on the scale, then the longest word or face that the map knows.

    Example:
        >>> map = TableMap(schema="table-map/1", fields=[{"column": "A", "field": "emotion"}],
        ...     scale={"least": 1, "most": 5}, feelings=[{"word": "anxious", "level": -1}])
        >>> felt("Anxious+", map), felt("5", map), felt("stunned", map)
        (Felt(words='Anxious+', level=-1), Felt(words='5', level=2), Felt(words='stunned', level=None))
    """
    said = {key(each.word): each.level for each in map.feelings}
    if key(words) in said:
        return Felt(words, said[key(words)])
    found = number(words)
    if found is None and (match := _IN_WORDS.search(words)):
        found = number(match[0])
    if found is not None and map.scale is not None:
        return Felt(words, map.scale.level(found))
    known = [name for name in said if _holds(key(words), name)]
    return Felt(words, said[max(known, key=len)] if known else None)


def scale_in(heading: str) -> Scale | None:
    """The scale that a heading states; None if it states none.

    Example:
        >>> scale_in("Emotie (1-5)"), scale_in("Mood −2..2"), scale_in("Emotie")
        (Scale(least=1, most=5), Scale(least=-2, most=2), None)
    """
    match = _SCALE.search(heading)
    if not match:
        return None
    least, most = (int(side.replace("−", "-").replace("–", "-")) for side in match.groups())
    return Scale(least=least, most=most) if least < most else None


def usual(words: str) -> int | None:
    """What common words and faces usually stand for; None if they are not common.

    Example:
        >>> usual("Boos"), usual("😀"), usual("beduusd")
        (-2, 2, None)
    """
    known = [name for name in _USUAL if _holds(key(words), name)]
    return _USUAL[max(known, key=len)] if known else None


def key(words: str) -> str:
    """Words to compare by: no capitals, no colour of skin or way of drawing in faces.

    Example:
        >>> key(" Boos "), key("☹️") == key("☹")
        ('boos', True)
    """
    return "".join(each for each in words.casefold().strip() if unicodedata.category(each) not in ("Sk", "Mn"))


def _holds(words: str, name: str) -> bool:
    if name[:1].isalnum():
        return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words) is not None
    return name in words


_USUAL = {key(name): level for level, names in USUAL.items() for name in names.split("|")}
