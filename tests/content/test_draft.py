"""Plain values are checked as a file is, and what is wrong stands at their cell."""

from content.broken import JOURNEY

from voorzet.content.document import Due, document
from voorzet.content.draft import drafted
from voorzet.content.known import NOTHING_KNOWN
from voorzet.content.plain import plain
from voorzet.content.tree import tree

VALUES = plain(tree(JOURNEY)[0])


def checked(cells=None, **changes):
    return drafted({**VALUES, **changes}, cells or {}, "a.csv", NOTHING_KNOWN, Due("journey/1"))


def told(made):
    return [
        (problem.place.file, problem.place.line, problem.place.cell, str(problem.message)) for problem in made.problems
    ]


def test_the_values_of_a_file_make_the_document_of_that_file():
    assert checked().value == document(JOURNEY.encode(), "a.yaml").value


def test_what_is_wrong_stands_at_its_cell_or_at_the_cell_of_what_holds_it():
    cells = {("phases", 0): "B2", ("phases", 0, "id"): "A2"}

    assert "A2" in [cell for _, _, cell, _ in told(checked(cells, phases=[{"id": "Not one", "name": "x"}]))]
    assert ("a.csv", 0, "B2", "name is missing from this phase. Add it.") in told(
        checked(cells, phases=[{"id": "start"}])
    )


def test_what_has_no_cell_stands_nowhere_in_the_file():
    assert told(checked(title=None)) == [("a.csv", 0, "", "title is empty. Fill it in, or take the line away.")]


def test_data_of_a_real_person_are_found_in_values_too():
    made = checked({("title",): "C3"}, title="bsn 111.222.333")

    assert made.value is None
    assert [problem.place.cell for problem in made.problems] == ["C3"]
