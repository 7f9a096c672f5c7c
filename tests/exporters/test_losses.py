"""What is said to be lost is lost, and nothing else is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

import docx
import openpyxl
import pptx
import pytest
from builders import DAY, feels, hurts, journey, persona, step, way, workspace
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from long_journeys import long_journey
from pptx.oxml.ns import qn as drawn

from voorzet.exporters.carried import DRAWN, FIELD, GRAPH, TOLD, Fields
from voorzet.exporters.docx import Docx
from voorzet.exporters.dot import Dot
from voorzet.exporters.html import Html
from voorzet.exporters.json import Json
from voorzet.exporters.losses import ELEMENTS, in_a_line, in_words, losses
from voorzet.exporters.pdf import Pdf
from voorzet.exporters.picture import Picture
from voorzet.exporters.port import Exporter, ExportRequest
from voorzet.exporters.pptx import Pptx
from voorzet.exporters.svg import Svg
from voorzet.exporters.xlsx import Xlsx
from voorzet.exporters.xlsx_heads import HEADS
from voorzet.i18n import speech
from voorzet.model.base import Value
from voorzet.model.evidence import Evidence, Law, LawStatus, Source
from voorzet.model.flow import Flow
from voorzet.model.journey import (
    Absent,
    Actor,
    Annotation,
    Emotion,
    Journey,
    Pain,
    Phase,
    Quote,
    Touchpoint,
    Transition,
)
from voorzet.model.persona import Persona
from voorzet.model.text import Language, Text


class Marked:
    """A journey in which every word and number is a mark of its own; `draw` says which optional fields are filled."""

    def __init__(self, draw: Callable[[], bool]) -> None:
        self.draw, self.count = draw, 100

    def mark(self) -> str:
        self.count += 1
        return f"q{self.count}x"

    def number(self) -> int:
        self.count += 1
        return 20_000 + self.count

    def text(self) -> Text:
        nl = self.mark() if self.draw() else None
        return Text(nl=nl, en=self.mark() if nl is None or self.draw() else None)

    def maybe(self, make: Callable[[], Any], nothing: Any = None) -> Any:
        return make() if self.draw() else nothing

    def journey(self) -> Journey:
        source = Source(
            id=f"s-{self.mark()}", title=self.text(), checked=DAY, publisher=self.maybe(self.mark),
            url=self.maybe(lambda: f"https://{self.mark()}.example/"), note=self.maybe(self.text),
            published=self.maybe(self.mark), law=self.maybe(self.law),
        )  # fmt: skip
        self.source = source.id
        actors = tuple(Actor(id=f"a-{self.mark()}", kind="citizen", name=self.text()) for _ in range(2))
        phases = tuple(Phase(id=f"p-{self.mark()}", name=self.text()) for _ in range(2))
        first, second = (self.step(actor.id, phase.id) for actor, phase in zip(actors, phases, strict=True))
        return Journey(
            **{"schema": "journey/1"}, id=f"j-{self.mark()}", title=self.text(), summary=self.text(), checked=DAY,
            based_on=self.maybe(lambda: f"b-{self.mark()}"), reviewed_by=self.maybe(self.text),
            sources=(source,), actors=actors, phases=phases, touchpoints=(first, second),
            transitions=(self.way(first.id, second.id),), flows=self.maybe(lambda: (self.flow(first, second),), ()),
            absent=self.maybe(lambda: (self.absent(),), ()),
        )  # fmt: skip

    def law(self) -> Law:
        return Law(bwb=self.mark(), article=self.maybe(self.mark), status=LawStatus.IN_FORCE)

    def step(self, actor: str, phase: str) -> Touchpoint:
        return Touchpoint(
            id=f"t-{self.mark()}", phase=phase, actor=actor, lane="citizen", name=self.text(),
            description=self.maybe(self.text), sees=self.maybe(self.text), evidence=Evidence.RESEARCH, source=(self.source,),
            emotions=self.maybe(lambda: (Emotion(level=1, why=self.text(), evidence=Evidence.ASSUMPTION),), ()),
            pains=self.maybe(lambda: (Pain(text=self.text(), evidence=Evidence.ASSUMPTION),), ()),
            quotes=self.maybe(lambda: (Quote(text=self.text(), source=(self.source,)),), ()),
            annotations=self.maybe(lambda: (self.note(),), ()),
            effort_minutes=(minutes := self.maybe(self.number)), effort_evidence=minutes and Evidence.ASSUMPTION,
        )  # fmt: skip

    def note(self) -> Annotation:
        return Annotation(
            kind="legal", claim=self.text(), article=self.maybe(self.mark), role=self.maybe(self.text),
            evidence=Evidence.ASSUMPTION,
        )  # fmt: skip

    def flow(self, first: Touchpoint, second: Touchpoint) -> Flow:
        return Flow(
            kind="help", origin=first.actor, target=second.actor, what=self.text(), evidence=Evidence.ASSUMPTION,
            touchpoint=self.maybe(lambda: first.id),
        )  # fmt: skip

    def absent(self) -> Absent:
        return Absent(kind="professional", name=self.text(), why=self.text(), evidence=Evidence.ASSUMPTION)

    def way(self, origin: str, target: str) -> Transition:
        days = self.maybe(self.number)
        return Transition(
            origin=origin, target=target, condition=self.maybe(self.text), wait_days=days,
            wait_days_least=days and self.maybe(lambda: days - 1000), evidence=days and Evidence.ASSUMPTION,
        )  # fmt: skip


@st.composite
def marked_journeys(draw: st.DrawFn) -> Journey:
    return Marked(lambda: draw(st.booleans())).journey()


FULL = Marked(lambda: True).journey()


def words_of(part: Value) -> Iterator[tuple[type[Value], str, Language | None, str]]:
    """Every marked word and number of a journey: of what, in which field, in which language, and the mark."""
    for name, about in type(part).model_fields.items():
        field, value = about.alias or name, getattr(part, name)
        if isinstance(value, Text):
            for language in Language:
                if said := getattr(value, language.value):
                    yield type(part), field, language, said
        elif isinstance(value, Value):
            yield from words_of(value)
        elif isinstance(value, tuple):
            for each in value:
                yield from words_of(each) if isinstance(each, Value) else ()
        elif (
            (field not in REFERENCES and isinstance(value, str) and "q" in str(value) and str(value)[-1] == "x")
            or (isinstance(value, int) and value > 1)
            or (field == "url" and value)
        ):
            yield type(part), field, None, str(value)


REFERENCES = {"phase", "actor", "from", "to", "touchpoint"}
"""Ids of something else: told by its name or its number."""


def read_dot(content: bytes) -> str:
    return content.decode().replace("\\n", "").replace("\\l", "")


def read_xlsx(content: bytes) -> str:
    book = openpyxl.load_workbook(BytesIO(content))
    return "\n".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)


def read_docx(content: bytes) -> str:
    document = docx.Document(BytesIO(content))
    links = [each.target_ref for each in document.part.rels.values() if each.is_external]
    words = ["".join(t.text or "" for t in each.iter(qn("w:t"))) for each in document.element.body.iter(qn("w:p"))]
    return "\n".join([*links, *words])


def read_pptx(content: bytes) -> str:
    found: list[str] = []
    for slide in pptx.Presentation(BytesIO(content)).slides:
        for tree in (slide, slide.notes_slide):
            found += [each.target_ref for each in tree.part.rels.values() if each.is_external]
            found += [
                "".join(t.text or "" for t in each.iter(drawn("a:t"))) for each in tree._element.iter(drawn("a:p"))
            ]
    return "\n".join(found)


def read_svg(content: bytes) -> str:
    """What can be seen: no attributes, and no fonts."""
    return re.sub(r"<style.*?</style>|<[^>]*>", " ", content.decode(), flags=re.DOTALL)


def read_html(content: bytes) -> str:
    links = re.findall(r'href="(http[^"]*)"', content.decode())
    return "\n".join([*links, read_svg(content)])


READERS: tuple[tuple[Exporter, Callable[[bytes], str], int], ...] = (
    (Dot(), read_dot, 25),
    (Xlsx(), read_xlsx, 10),
    (Docx(), read_docx, 6),
    (Pptx(), read_pptx, 4),
    (Svg(), read_svg, 12),
    (Html(), read_html, 6),
)


def check(
    exporter: Exporter,
    read: Callable[[bytes], str],
    made: Journey,
    language: Language,
    picture: Picture = Picture.BLUEPRINT,
) -> None:
    """Of each field, as many words are not in the file as the losses say."""
    exported = exporter.export(ExportRequest(workspace(made), made, language, picture=picture))
    text = read(exported.content)
    gone = Counter((kind, field) for kind, field, _, said in words_of(made) if said not in text)
    filled = {(kind, field) for kind, field, _, _ in words_of(made)}
    lost: Counter[tuple[type[Value], str]] = Counter()
    for each in exported.losses:
        if (each.element, each.field) in filled:
            lost[each.element, each.field] += each.count * (
                1 if each.language else spoken(made, each.element, each.field)
            )
    assert gone == lost


def spoken(made: Journey, kind: type[Value], field: str) -> float:
    """In how many languages a field that is lost altogether was said, on average."""
    said = [(language, words) for k, f, language, words in words_of(made) if (k, f) == (kind, field)]
    return len(said) / count_fields(made, kind, field)


def count_fields(part: Value, kind: type[Value], field: str) -> int:
    found = 0
    for name, about in type(part).model_fields.items():
        value = getattr(part, name)
        found += type(part) is kind and (about.alias or name) == field and value is not None
        for each in value if isinstance(value, tuple) else (value,):
            found += count_fields(each, kind, field) if isinstance(each, Value) and not isinstance(each, Text) else 0
    return found


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("exporter", "read", "examples"), READERS, ids=lambda each: getattr(each, "name", ""))
def test_of_a_full_journey_each_word_is_in_the_file_or_among_the_losses(
    exporter: Exporter, read: Callable[[bytes], str], examples: int, language: Language
) -> None:
    assert len(list(words_of(FULL))) > 40

    check(exporter, read, FULL, language)


@pytest.mark.parametrize(("exporter", "read", "examples"), READERS, ids=lambda each: getattr(each, "name", ""))
def test_each_word_is_in_the_file_or_among_the_losses(
    exporter: Exporter, read: Callable[[bytes], str], examples: int
) -> None:
    @settings(max_examples=examples, deadline=None)
    @given(made=marked_journeys())
    def whatever_is_filled(made: Journey) -> None:
        check(exporter, read, made, Language.EN)

    whatever_is_filled()


def lost(exporter: Exporter, made: Journey, *things: Persona, who: Persona | None = None) -> dict[tuple[str, str], int]:
    """How often each field is lost, by element and field; the words of the other language left out."""
    found = exporter.export(ExportRequest(workspace(made, *things), made, Language.EN, who)).losses
    return {(each.element.__name__, each.field): each.count for each in found if each.language is None}


@pytest.mark.parametrize("exporter", [Json(), Xlsx()], ids=lambda exporter: exporter.name)
def test_what_can_be_read_back_whole_loses_nothing(exporter: Exporter) -> None:
    for made in (FULL, long_journey(40)):
        assert exporter.export(ExportRequest(workspace(made), made)).losses == ()


def test_a_persona_leaves_out_what_others_feel() -> None:
    ria = persona("ria")
    ask = step(
        "ask", emotions=(feels(1, persona="ria"), feels(1, persona="bilal"), feels(0)), pains=(hurts(persona="bilal"),)
    )

    everybody, hers = lost(Docx(), journey(ask), ria), lost(Docx(), journey(ask), ria, who=ria)
    assert ("Emotion", "why") not in everybody
    assert (hers["Emotion", "why"], hers["Pain", "text"]) == (1, 1)


def test_feelings_beyond_the_curves_of_a_picture_are_lost() -> None:
    four = tuple(persona(id) for id in ("a", "b", "c", "d"))
    ask = step(
        "ask", emotions=tuple(feels(level, persona=who.id) for level, who in zip((-2, -1, 1, 2), four, strict=True))
    )

    assert lost(Svg(), journey(ask), *four)["Emotion", "level"] == 1


def test_who_does_nothing_is_not_in_a_picture() -> None:
    made = journey(step("ask", actor="council"))

    assert lost(Dot(), made)["Actor", "name"] == lost(Svg(), made)["Actor", "name"] == 1
    assert ("Actor", "name") not in lost(Docx(), made)


def test_a_choice_can_be_seen_and_not_heard() -> None:
    made = journey("ask paid", way("ask", "paid", "choice"))

    assert lost(Docx(), made)["Transition", "kind"] == 1
    assert ("Transition", "kind") not in lost(Svg(), made) | lost(Pdf(), made)


def test_zero_is_something_that_is_known() -> None:
    assert lost(Dot(), journey(step("ask", minutes=0)))["Touchpoint", "effort_minutes"] == 1


def test_the_losses_are_told_by_part_and_by_language() -> None:
    made = journey(step("ask", description="so"), step("paid"))
    found = losses(made, lambda part, field: (type(part), field) != (Touchpoint, "description"), Language.EN)

    speak = speech(Language.EN)
    assert [speak(each) for each in in_words(found)] == ["Touchpoints: Description (1)", "Dutch: the words of 7 texts"]
    assert speak(in_a_line(found)).endswith(
        "not in the file. Touchpoints: Description (1); Dutch: the words of 7 texts."
    )


def test_of_a_force_field_each_word_is_in_the_picture_or_among_the_losses() -> None:
    check(Svg(), read_svg, FULL, Language.NL, Picture.FORCE_FIELD)

    @settings(max_examples=12, deadline=None)
    @given(made=marked_journeys())
    def whatever_is_filled(made: Journey) -> None:
        check(Svg(), read_svg, made, Language.EN, Picture.FORCE_FIELD)

    whatever_is_filled()


@pytest.mark.parametrize("fields", [TOLD, DRAWN, FIELD, GRAPH])
def test_what_a_format_is_said_to_carry_is_there(fields: Fields) -> None:
    for kind, named in fields.items():
        assert named <= {about.alias or name for name, about in kind.model_fields.items()}


@pytest.mark.parametrize("kind", ELEMENTS, ids=lambda kind: kind.__name__)
def test_every_field_that_can_be_lost_has_a_name_for_people(kind: type[Value]) -> None:
    inside = {
        "sources",
        "actors",
        "phases",
        "touchpoints",
        "transitions",
        "emotions",
        "pains",
        "quotes",
        "annotations",
        "flows",
        "absent",
    }
    own = {about.alias or name for name, about in kind.model_fields.items()} - inside - {"schema", "law"}

    assert [field for field in own if (f"law.{field}" if kind is Law else field) not in HEADS] == []
