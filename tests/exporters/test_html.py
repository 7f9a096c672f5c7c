"""The accessible page, as parsed and as Chromium shows it."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from builders import feels, journey, note, persona, step, workspace
from exporter_contract import ExporterContract
from long_journeys import WORDS, Words, long_journey

from voorzet.exporters.html import Html
from voorzet.exporters.port import ExportRequest
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona
from voorzet.model.text import Language, Text


class TestHtml(ExporterContract):
    exporter = Html()


HOSTILE = "</title></style></script><script>alert(1)</script><img src=x onerror=alert(1)> \"'&amp;{name}\u202eolleh"
VOID = {"meta", "col", "input", "br"}
ASKING = {"src", "srcset", "data", "action", "formaction", "poster", "background", "ping", "manifest", "xlink:href"}


class Page(HTMLParser):
    """A page taken apart: what stands in it, and whether every tag is closed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.words = ""
        self.feed(html)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not {"style", "svg"} & set(self.open):
            self.words += data

    def all(self, *tags: str) -> list[dict[str, str]]:
        """The attributes of every tag of these names, in order."""
        return [attributes for tag, attributes in self.tags if tag in tags]


def made(journey: Journey, language: Language = Language.NL, traveller: Persona | None = None) -> str:
    """The page of a journey."""
    things = (journey, traveller) if traveller else (journey,)
    return Html().export(ExportRequest(workspace(*things), journey, language, traveller)).content.decode()


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("words", WORDS)
def test_every_touchpoint_is_told(words: Words, language: Language) -> None:
    long = long_journey(14, words)

    page = Page(made(long, language))

    assert [step.id for step in long.touchpoints if step.name.said(language).words not in page.words] == []


def test_the_parts_of_a_page_are_there_and_linked() -> None:
    page = Page(made(long_journey(7)))

    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    links = [attributes["href"] for attributes in page.all("a")]
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in links if link.startswith("#")} <= set(ids)
    assert [len(page.all(tag)) for tag in ("h1", "main", "nav", "header", "footer", "article", "figure")] == [1] * 7
    assert page.all("html")[0]["lang"] == "nl"


def test_headings_go_down_one_step_at_a_time() -> None:
    page = Page(made(long_journey(14)))

    ranks = [int(tag[1]) for tag, _ in page.tags if tag in ("h1", "h2", "h3", "h4")]

    assert ranks[0] == 1
    assert max(after - before for before, after in pairwise(ranks)) == 1


def test_tables_say_what_their_heads_belong_to() -> None:
    page = Page(made(long_journey(7)))

    assert len(page.all("caption")) == len(page.all("table")) > 0
    assert {head.get("scope") for head in page.all("th")} == {"col", "row"}


def test_nothing_is_asked_from_elsewhere() -> None:
    html = made(long_journey(7))
    page = Page(html)

    assert {tag for tag, _ in page.tags} & {
        "script",
        "link",
        "img",
        "iframe",
        "object",
        "embed",
        "base",
        "form",
    } == set()
    assert [name for _, attributes in page.tags for name in attributes if name in ASKING or name.startswith("on")] == []
    assert "@import" not in html
    assert html.count("url(") == html.count("url(data:font/")


def test_hostile_words_are_shown_as_words() -> None:
    ask = step("ask", name=HOSTILE, description=HOSTILE, annotations=(note("legal", HOSTILE, article=HOSTILE),))

    page = Page(made(journey(ask, title=HOSTILE, summary=HOSTILE)))

    assert page.words.count(HOSTILE.replace("\u202e", "")) >= 6
    assert page.all("script", "img") == []


def test_words_in_another_language_say_so() -> None:
    page = Page(made(journey(step("ask", name=Text(nl="vragen")), title=Text(en="Asking")), Language.NL))

    assert [each["lang"] for each in page.all("h1", "span") if "lang" in each] == ["en"]


def test_it_says_whose_feelings_are_told() -> None:
    ask = step("ask", emotions=(feels(-1, "hers", persona="ria"), feels(1, "his", persona="bilal")))

    page = Page(made(journey(ask), Language.EN, persona("ria")))

    assert "Ria" in page.words
    assert "hers" in page.words
    assert "his" not in page.words.split()


def test_the_same_request_gives_the_same_bytes() -> None:
    assert made(long_journey(7, "emoji")) == made(long_journey(7, "emoji"))


@pytest.fixture
def shown(tmp_path: Path, visitor: Callable[..., Any]) -> Callable[..., Any]:
    """`shown(html, width=…, dark=…)`: the page in Chromium, from a file."""

    def show(html: str, **how: Any) -> Any:
        file = tmp_path / "page.html"
        file.write_text(html, encoding="utf-8")
        page = visitor(**how)
        page.asked = []
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto(file.as_uri())
        page.evaluate("document.fonts.ready")
        return page

    return show


@pytest.mark.browser
@pytest.mark.parametrize(("width", "dark"), [(1440, True), (390, False)])
def test_axe_finds_nothing(width: int, dark: bool, shown: Callable[..., Any], axe: Callable[[Any], list[str]]) -> None:
    page = shown(made(long_journey(7)), width=width, dark=dark)

    assert axe(page) == []
    assert [url for url in page.asked[1:] if not url.startswith("data:")] == []


@pytest.mark.browser
@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("width", [1440, 390])
def test_text_neither_overflows_nor_overlaps(width: int, words: Words, shown: Callable[..., Any]) -> None:
    page = shown(made(long_journey(14, words), Language.EN), width=width)

    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(OUTSIDE, width) == []
    assert page.evaluate(OVERLAPPING) == []


@pytest.mark.browser
def test_the_picture_has_three_sizes_without_any_script(shown: Callable[..., Any]) -> None:
    page = shown(made(long_journey(14)))

    widths = []
    for size in ("whole", "readable", "large"):
        page.check(f"#size-{size}")
        widths.append(page.locator("figure svg").bounding_box()["width"])

    assert widths == sorted(set(widths))
    assert widths[0] < page.viewport_size["width"]


@pytest.mark.browser
def test_the_keyboard_reaches_the_text_first_and_then_the_picture(shown: Callable[..., Any]) -> None:
    page = shown(made(long_journey(7)))

    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "text"


BOXES = """
const boxes = () => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const style = getComputedStyle(node.parentElement);
    if (!node.data.trim() || style.position === "absolute" || node.parentElement.closest("svg, .skip, style, thead")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const r of range.getClientRects()) if (r.width > 0) found.push([r.left, r.top, r.right, r.bottom, node.data, node]);
  }
  return found;
};
"""
OUTSIDE = f"(width) => {{ {BOXES} return boxes().filter(b => b[0] < 0 || b[2] > width).map(b => b[4]); }}"
OVERLAPPING = f"""() => {{ {BOXES}
  const all = boxes().sort((a, b) => a[1] - b[1]), found = [];
  all.forEach((a, i) => {{
    for (let j = i + 1; j < all.length && all[j][1] < a[3]; j++) {{
      const b = all[j];
      const across = Math.min(a[2], b[2]) - Math.max(a[0], b[0]), down = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
      if (a[5] !== b[5] && across > 1 && down > 4) found.push([a[4], b[4]]);
    }}
  }});
  return found;
}}"""
"""Text boxes outside the page, and text boxes that lie on each other; the picture has tests of its own."""
