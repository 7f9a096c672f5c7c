"""The pages of the text twin, looked at as they were set: tagged, whole, in their places."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

import pypdf
import pytest
import regex
from builders import journey, note, step, workspace
from long_journeys import WORDS, Words, long_journey

from voorzet.drawing.retelling import twin
from voorzet.exporters.twin_json import frame_json, twin_json
from voorzet.exporters.typesetting import typeset
from voorzet.model.evidence import Source
from voorzet.model.journey import Journey
from voorzet.model.text import Language

HOSTILE = '#panic("no") $x$ *b* _i_ `c` @label <label> \\ // /* {{n}} {n} </text> & " \' = - +'


WORD = regex.compile(r"\p{Arabic}+|\p{Hebrew}+|\p{Latin}+|\d+")
MARKS = regex.compile(r"\p{Mn}")


class Box(NamedTuple):
    """Where a word stands on a page, in points from the top left."""

    left: float
    top: float
    right: float
    bottom: float
    word: str

    def covers(self, other: Box) -> bool:
        """Whether the two lie on each other by more than what descenders share with the line below."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > 1 and down > 3


def pages(made: Journey, language: Language = Language.NL) -> bytes:
    """The twin of a journey as PDF/UA-1, without a picture before it; raises if it does not conform."""
    title = made.title.said(language)
    sections = twin(workspace(made), made, None, language)
    data = {"title": "A twin", "language": language.value, "sheets": [], "sections": twin_json(sections)}
    return typeset({**data, **frame_json(title, "An aid.")}, "pdf")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("words", WORDS)
def test_every_touchpoint_is_found_in_the_text(
    words: Words, language: Language, tmp_path: Path, poppler: Callable[..., str]
) -> None:
    made = long_journey(14, words)

    text = poppler("pdftotext", "-raw", written(tmp_path, pages(made, language)), "-")

    names = [step.name.said(language).words for step in made.touchpoints]
    assert [name for name in names if not is_found(name, text)] == []


@pytest.mark.parametrize("words", WORDS)
def test_no_word_leaves_its_page_or_lies_on_another(words: Words, tmp_path: Path, poppler: Callable[..., str]) -> None:
    file = written(tmp_path, pages(long_journey(14, words)))

    for page in boxes(poppler("pdftotext", "-bbox", file, "-")):
        assert [box for box in page if not (50 < box.left <= box.right < 546 and 40 < box.top < box.bottom < 830)] == []
        assert [(one, other) for one, other in combinations(page, 2) if one.covers(other)] == []


@pytest.mark.parametrize("cluster", ["Q7", "a", "_", "1/", "voorbeeld/", "1.a", "😀", "ﷺ", "של", "مر", "á̂"])
def test_a_word_that_has_no_end_is_broken(cluster: str, tmp_path: Path, poppler: Callable[..., str]) -> None:
    name = cluster * 70
    made = journey(step("ask", name=name, annotations=(note("legal", name),)), step("go", name=name), title=name)

    file = written(tmp_path, pages(made))

    for page in boxes(poppler("pdftotext", "-bbox", file, "-")):
        assert max(box.right for box in page) < 546
        assert [(one, other) for one, other in combinations(page, 2) if one.covers(other)] == []


def test_what_people_wrote_stays_as_they_wrote_it(tmp_path: Path, poppler: Callable[..., str]) -> None:
    made = journey(step("ask", name=HOSTILE, description=HOSTILE, annotations=(note("legal", HOSTILE),)), title=HOSTILE)

    text = poppler("pdftotext", "-raw", written(tmp_path, pages(made)), "-")

    assert bare(text).count(bare(HOSTILE)) >= 4


def test_headings_and_tables_are_tagged() -> None:
    tags = [tag for tag, _ in structure(pages(long_journey(7)))]

    assert [tag for tag in tags if tag in ("H1", "H2", "H3")][:6] == ["H1", "H1", "H1", "H2", "H3", "H3"]
    assert {"Table", "TH", "TD", "L", "LI", "Link"} <= set(tags)


def test_words_in_another_language_say_so() -> None:
    made = long_journey(7)
    only_dutch = [step for step in made.touchpoints if step.name.en is None]

    tagged = [tag for tag, language in structure(pages(made, Language.EN)) if language and language.startswith("nl")]

    assert only_dutch
    assert tagged


def test_every_page_says_what_it_is_of_and_what_it_is(tmp_path: Path, poppler: Callable[..., str]) -> None:
    content = pages(long_journey(7))
    count = len(pypdf.PdfReader(BytesIO(content)).pages)

    text = poppler("pdftotext", written(tmp_path, content), "-")

    assert text.count("An aid.") == count
    assert f"{count}/{count}" in bare(text)


def test_the_same_journey_gives_the_same_bytes() -> None:
    assert pages(long_journey(7, "rtl")) == pages(long_journey(7, "rtl"))


def test_a_character_without_a_font_is_replaced_and_not_fatal() -> None:
    source = Source(id="a-source", title="𒀀 cuneiform", checked="2026-01-01")
    made = journey(step("ask", name="漢字 and 𒀀"), title="ไทย", sources=(source,))

    assert pages(made).startswith(b"%PDF")


def written(folder: Path, content: bytes) -> Path:
    """The file that holds this content."""
    path = folder / "twin.pdf"
    path.write_bytes(content)
    return path


def is_found(name: str, text: str) -> bool:
    """Whether a name is in a text that pdftotext gave: as a whole, or word by word.

    It reads words that run leftward one by one and turns the letters of their ligatures round; words with vowel marks it
    tears apart, so these are left out.
    """
    if bare(name) in bare(text):
        return True
    known = {"".join(sorted(word)) for word in WORD.findall(text)}
    wanted = WORD.findall(" ".join(word for word in name.split() if not MARKS.search(word)))
    return all("".join(sorted(word)) in known for word in wanted)


def bare(words: str) -> str:
    """Words without spaces, hyphens put in by breaking, and marks of direction."""
    kept = (c for c in unicodedata.normalize("NFKC", words) if unicodedata.category(c) not in ("Cf", "Cc", "Zs"))
    return "".join(kept)


def boxes(html: str) -> Iterator[list[Box]]:
    """The words of each page."""
    space = "{http://www.w3.org/1999/xhtml}"
    document = ElementTree.fromstring(html[html.index("<html") :])
    for page in document.iter(f"{space}page"):
        yield [
            Box(*(float(word.attrib[side]) for side in ("xMin", "yMin", "xMax", "yMax")), word.text or "")
            for word in page.iter(f"{space}word")
        ]


def structure(content: bytes) -> Iterator[tuple[str, str | None]]:
    """The tags of a PDF in reading order, each with the language it names."""
    root: Any = pypdf.PdfReader(BytesIO(content)).trailer["/Root"]["/StructTreeRoot"]
    yield from tags_below(root)


def tags_below(element: Any) -> Iterator[tuple[str, str | None]]:
    """This element's tag and those below it; numbers are content, not tags."""
    if not hasattr(element, "get"):
        return
    if "/S" in element:
        yield str(element["/S"])[1:], element.get("/Lang")
    below = element.get("/K", ())
    for child in below if isinstance(below, list) else [below]:
        yield from tags_below(child.get_object() if hasattr(child, "get_object") else child)
