"""The document, as python-docx reads it back."""

from __future__ import annotations

from io import BytesIO
from itertools import pairwise
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from builders import DAY, feels, journey, note, persona, step, workspace
from docx.oxml.ns import qn
from exporter_contract import ExporterContract
from long_journeys import WORDS, Words, long_journey

from voorzet.exporters.docx import Docx
from voorzet.exporters.port import Exported, ExportRequest
from voorzet.model.evidence import Source
from voorzet.model.journey import Journey, Touchpoint
from voorzet.model.persona import Persona
from voorzet.model.text import Language, Text


class TestDocx(ExporterContract):
    exporter = Docx()


FORBIDDEN = "\x00\x0b\x1f\ufffe\uffff"


def exported(journey: Journey, language: Language = Language.NL, traveller: Persona | None = None) -> Exported:
    things = (journey, traveller) if traveller else (journey,)
    return Docx().export(ExportRequest(workspace(*things), journey, language, traveller))


def opened(journey: Journey, language: Language = Language.NL, traveller: Persona | None = None) -> Any:
    return docx.Document(BytesIO(exported(journey, language, traveller).content))


def told(document: Any) -> str:
    """Every word in the body, a line per paragraph, those in tables too."""
    paragraphs = document.element.body.iter(qn("w:p"))
    return "\n".join("".join(each.text or "" for each in paragraph.iter(qn("w:t"))) for paragraph in paragraphs)


def headings(document: Any) -> list[tuple[int, str]]:
    styled = [each for each in document.paragraphs if each.style.name.startswith("Heading ")]
    return [(int(each.style.name.removeprefix("Heading ")), each.text) for each in styled]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("words", WORDS)
def test_every_touchpoint_has_a_heading(words: Words, language: Language) -> None:
    long = long_journey(14, words)

    found = {text for level, text in headings(opened(long, language)) if level == 3}

    assert found == {f"{n}. {each.name.said(language).words}" for n, each in enumerate(long.touchpoints, 1)}


def test_headings_go_down_one_step_at_a_time() -> None:
    levels = [level for level, _ in headings(opened(long_journey(14)))]

    assert levels[0] == 1
    assert max(levels) == 3
    assert max(after - before for before, after in pairwise(levels)) == 1


def test_the_head_of_every_table_comes_back_on_each_page() -> None:
    document = opened(long_journey(14))

    assert len(document.tables) > 14
    for table in document.tables:
        repeated = [row._tr.trPr is not None and row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
        assert repeated == [True] + [False] * (len(table.rows) - 1)
        assert all(cell.text for cell in table.rows[0].cells)
        assert len({len(row.cells) for row in table.rows}) == 1


def test_every_table_has_its_name() -> None:
    document = opened(long_journey(14))

    captions = [each.text for each in document.paragraphs if each.style.name == "Caption"]
    named = [table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")) for table in document.tables]
    assert captions == named
    assert all(named)


def test_every_style_that_is_named_is_there() -> None:
    document = opened(long_journey(14))
    known = {style.style_id for style in document.styles}

    tags = (qn("w:pStyle"), qn("w:rStyle"), qn("w:tblStyle"))
    assert {each.get(qn("w:val")) for each in document.element.body.iter(*tags)} <= known


def test_words_that_run_leftward_are_marked() -> None:
    name = "הגשת בקשה לעירייה"
    document = opened(journey(step("ask", name="vragen", description=name)))

    (paragraph,) = (each for each in document.paragraphs if each.text == name)
    assert paragraph._p.pPr.find(qn("w:bidi")) is not None
    assert [run.font.rtl for run in paragraph.runs] == [True]
    (other,) = (each for each in document.paragraphs if each.text == "1. vragen" and each.style.name == "Heading 3")
    assert other._p.pPr.find(qn("w:bidi")) is None


def test_every_run_says_its_language() -> None:
    document = opened(journey(step("ask", name=Text(nl="vragen")), title=Text(en="Asking")), Language.NL)

    runs = list(document.element.body.iter(qn("w:r")))
    languages = {
        "".join(each.text or "" for each in run.iter(qn("w:t"))): run.find(f".//{qn('w:lang')}").get(qn("w:val"))
        for run in runs
    }
    assert (languages["Asking"], languages["1. vragen"]) == ("en-GB", "nl-NL")


def test_links_lead_somewhere() -> None:
    url = "https://voorbeeld.example/a?b=1&c=2"
    source = Source(id="a-source", title=Text(nl="Bron"), url=url, checked=DAY)
    document = opened(journey(step("ask", evidence="law"), step("paid"), sources=(source,)))

    names = [each.get(qn("w:name")) for each in document.element.body.iter(qn("w:bookmarkStart"))]
    links = list(document.element.body.iter(qn("w:hyperlink")))
    inside = {link.get(qn("w:anchor")) for link in links} - {None}
    assert len(names) == len(set(names))
    assert inside
    assert inside <= set(names)
    assert {document.part.rels[link.get(qn("r:id"))].target_ref for link in links if link.get(qn("r:id"))} == {url}


@pytest.mark.parametrize(("language", "locale"), [(Language.NL, "nl-NL"), (Language.EN, "en-GB")])
def test_it_says_what_it_is(language: Language, locale: str) -> None:
    document = opened(journey("ask", title="A <title> & more"), language)
    about = document.core_properties

    assert (about.title, about.language, about.author) == ("A <title> & more", locale, "Voorzet")
    assert about.created.date() == about.modified.date() == DAY
    assert {each.get(qn("w:val")) for each in document.styles.element.iter(qn("w:lang"))} == {locale}
    notice = {
        "nl": "Een hulpmiddel bij het gesprek, geen juridisch advies.",
        "en": "An aid for the conversation, not legal advice.",
    }
    assert document.paragraphs[1].text == notice[language]
    assert document.sections[0].footer.paragraphs[0].text.startswith(notice[language])


def test_no_part_has_a_date_of_its_own() -> None:
    with ZipFile(BytesIO(exported(long_journey(6)).content)) as archive:
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.testzip() is None


def test_words_stand_as_people_wrote_them() -> None:
    hostile = "</w:t><w:p/> & \"'{name} =1+1"

    words = told(opened(journey(step("ask", name=hostile, annotations=(note("legal", hostile, article=hostile),)))))

    assert words.count(hostile) >= 3


def test_what_xml_forbids_is_left_out_and_it_says_so() -> None:
    asked = journey(step("ask", name=f"vra{FORBIDDEN}gen"), title=f"Een{FORBIDDEN} reis")

    assert "1. vragen" in told(opened(asked))
    assert opened(asked).core_properties.title == "Een reis"
    assert [str(each) for each in exported(asked).notes][1:] == [
        "Control characters were left out: this kind of file cannot hold them."
    ]


def test_it_says_what_is_not_in_it_and_what_is() -> None:
    made = exported(journey(step("a-step-id", name=Text(nl="vraag", en="question"))))

    assert [str(each) for each in made.notes] == ["The drawing is not in this file."]
    assert {(each.element, each.field) for each in made.losses} >= {(Touchpoint, "id"), (Touchpoint, "name")}
    assert made.holds[:2] == ("Over deze klantreis", "Wie er meedoen")
    words = told(docx.Document(BytesIO(made.content)))
    assert "a-step-id" not in words
    assert "question" not in words


def test_it_says_whose_feelings_are_told() -> None:
    ask = step("ask", emotions=(feels(-1, "hers", persona="ria"), feels(1, "his", persona="bilal")))

    words = told(opened(journey(ask), Language.EN, persona("ria", name="Ria"))).split()

    assert "hers" in words
    assert "his" not in words
