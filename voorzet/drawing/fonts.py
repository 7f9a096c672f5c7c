"""The shipped fonts: which one draws a character, and how wide words become."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import regex
import uharfbuzz as hb

FOLDER = Path(__file__).parent.parent / "fonts"
"""Font files under the SIL Open Font License; their licences lie beside them."""

REGULAR, BOLD = 400, 600
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

_IGNORABLE = frozenset("\u200c\u200d\ufe0e\ufe0f\u034f")
_DROPPED = regex.compile(r"[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
_CLUSTERS = regex.compile(r"\X")
_STRONG = regex.compile(r"(?P<rtl>[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}])|\p{L}")


@dataclass(frozen=True)
class Family:
    """One family of the fallback chain: its name inside the files, its name in drawings, and its files by weight.

    The semi-bold files call themselves a family of their own (‘… SmBld’), as old font menus wanted it.
    """

    name: str
    drawn_as: str
    files: tuple[tuple[int, str], ...]

    def named(self, weight: int) -> str:
        """The name that the file for this weight gives itself."""
        return f"{self.name} SmBld" if len(self.files) > 1 and weight >= BOLD else self.name

    def file(self, weight: int) -> Path:
        """The file for this weight, or the nearest there is."""
        return FOLDER / min(self.files, key=lambda entry: abs(entry[0] - weight))[1]


FAMILIES = (
    Family("IBM Plex Sans", "Voorzet Sans", ((400, "IBMPlexSans-Regular.ttf"), (600, "IBMPlexSans-SemiBold.ttf"))),
    Family(
        "IBM Plex Sans Arabic",
        "Voorzet Arabic",
        ((400, "IBMPlexSansArabic-Regular.ttf"), (600, "IBMPlexSansArabic-SemiBold.ttf")),
    ),
    Family(
        "IBM Plex Sans Hebrew",
        "Voorzet Hebrew",
        ((400, "IBMPlexSansHebrew-Regular.ttf"), (600, "IBMPlexSansHebrew-SemiBold.ttf")),
    ),
    Family("Noto Emoji", "Voorzet Emoji", ((400, "NotoEmoji-Regular.ttf"),)),
)
"""The fallback chain: the first family that has every character of a cluster draws it."""


_LETTERS = FAMILIES[:3]
"""The families that write words; a space between pictures is no wider than one between words."""


class Run(NamedTuple):
    """A stretch of words in one family, in the order they are read."""

    words: str
    family: Family


class Printable(NamedTuple):
    """Words that the shipped fonts can draw, and the characters that had to be replaced."""

    words: str
    replaced: frozenset[str]


def printable(words: str) -> Printable:
    r"""`words` as one paragraph that the shipped fonts can draw.

    White space is folded, controls are dropped, and what no font has becomes the replacement character.

    Example:
        >>> printable("a\tb\u202e").words
        'a b'
    """
    folded = " ".join(
        _DROPPED.sub(lambda hit: " " if hit[0].isspace() else "", unicodedata.normalize("NFC", words)).split()
    )
    if folded.isascii():
        return Printable(folded, frozenset())
    replaced: set[str] = set()
    clusters = (_drawable(cluster, replaced) for cluster in clusters_of(folded))
    return Printable("".join(clusters), frozenset(replaced))


def clusters_of(words: str) -> list[str]:
    """What a reader takes for single characters, in order (Unicode grapheme clusters)."""
    return list(_CLUSTERS.findall(words))


def reads_rightward(words: str) -> bool:
    """Whether a paragraph of these words runs from left to right, by its first letter with a direction.

    Example:
        >>> reads_rightward("12 שלום")
        False
    """
    first = _STRONG.search(words)
    return first is None or first["rtl"] is None


@lru_cache(maxsize=65_536)
def runs(words: str) -> tuple[Run, ...]:
    """Printable words, cut where the family changes; spaces stay with what they follow."""
    families: list[tuple[str, Family]] = []
    for cluster in clusters_of(words):
        before = families[-1][1] if families else FAMILIES[0]
        family = (before if before in _LETTERS else FAMILIES[0]) if cluster == " " else _family(cluster) or FAMILIES[0]
        families.append((cluster, family))
    return tuple(
        Run("".join(cluster for cluster, _ in group), family) for family, group in groupby(families, lambda e: e[1])
    )


@lru_cache(maxsize=65_536)
def width_em(words: str, weight: int = REGULAR) -> float:
    """How wide printable words are on one line, in em, with kerning and ligatures."""
    return sum(_run_width(run.words, run.family, weight) for run in runs(words))


@cache
def coverage(family: Family) -> frozenset[int]:
    """The code points that this family draws."""
    return frozenset(_face(family.file(REGULAR)).unicodes)


def _drawable(cluster: str, replaced: set[str]) -> str:
    if _family(cluster):
        return cluster
    replaced.add(cluster)
    return cluster[0] if _family(cluster[0]) else REPLACEMENT


@lru_cache(maxsize=16_384)
def _family(cluster: str) -> Family | None:
    needed = {ord(character) for character in cluster if character not in _IGNORABLE}
    if not needed:
        return None
    return next((family for family in FAMILIES if needed <= coverage(family)), None)


def _run_width(words: str, family: Family, weight: int) -> float:
    font, units = _font(family.file(weight))
    buffer = hb.Buffer()
    buffer.add_str(words)
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    return float(sum(position.x_advance for position in buffer.glyph_positions)) / units


@cache
def _font(file: Path) -> tuple[hb.Font, int]:
    face = _face(file)
    return hb.Font(face), int(face.upem)


@cache
def _face(file: Path) -> hb.Face:
    return hb.Face(hb.Blob.from_file_path(str(file)))
