"""One document: a value without errors, or all its errors in order."""

from __future__ import annotations

from content.broken import JOURNEY, PERSONA

from voorzet.content.document import MOST_PROBLEMS, Due, document
from voorzet.content.remark import Remark
from voorzet.messages import say
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona
from voorzet.problems import Place, Severity


def test_the_schema_says_what_a_document_is() -> None:
    assert isinstance(document(JOURNEY.encode(), "x").value, Journey)
    assert isinstance(document(PERSONA.encode(), "x").value, Persona)


def test_every_kind_of_error_is_told_in_one_go_by_line() -> None:
    text = (
        JOURNEY.replace("id: small", "id: big")
        .replace("language: en", "language: en\nlanguage: nl")
        .replace("Asks for help", "Calls 0612345678")
        .replace("lane: citizen", "lane: x")
        .replace("to: answer", "to: nowhere")
    )

    read = document(text.encode(), "x", due=Due("journey/1", "small"))

    assert read.value is None
    assert [problem.place for problem in read.problems] == [Place("x", line) for line in (2, 4, 23, 24, 53)]
    assert {problem.severity for problem in read.problems} == {Severity.ERROR}


def test_a_file_that_could_not_be_read_is_its_only_problem() -> None:
    read = document(Remark(0, say("gone")), "x")

    assert (read.value, [str(problem.message) for problem in read.problems]) == (None, ["gone"])


def test_a_flood_of_problems_ends_with_a_notice() -> None:
    text = JOURNEY + "".join(f"x{n}: y\n" for n in range(1_000))

    problems = document(text.encode(), "x").problems

    assert len(problems) == MOST_PROBLEMS + 1
    assert "more wrong" in str(problems[-1].message)


def test_a_document_may_have_any_id_where_no_name_is_due() -> None:
    assert document(JOURNEY.encode(), "x", due=Due("journey/1")).problems == ()
