"""Problems as a table."""

from streamlit.testing.v1 import AppTest


def script(count):
    import streamlit as st

    from voorzet.messages import say
    from voorzet.model.text import Language
    from voorzet.model.workspace import Workspace
    from voorzet.problems import Place, Problem, Severity
    from voorzet.settings import Settings
    from voorzet.toolkit import Toolkit
    from voorzet.ui.parts.problems import problems
    from voorzet.ui.session import Session
    from voorzet.ui.visit import Visit

    visit = Visit(Toolkit(Settings()), Session(), Language.EN, Workspace())
    found = [Problem(Place("a.yaml", count - n), say("No. {n}", n=n), Severity.WARNING) for n in range(count)]
    problems(visit, found, say("All of them"))
    st.write("end")


def table(count):
    test = AppTest.from_function(script, args=(count,)).run()
    assert not test.exception
    return [block.value for block in test.html]


def test_problems_stand_in_the_order_of_their_lines():
    (page,) = table(2)

    assert page.index("No. 1") < page.index("No. 0")


def test_a_problem_has_its_file_its_line_and_how_bad_it_is():
    (page,) = table(1)

    assert '<th scope="row">a.yaml</th><td class="v-number">1</td><td>No. 0</td><td>warning</td>' in page


def test_more_than_anybody_reads_are_counted():
    page, rest = table(203)

    assert page.count("<tr>") == 201
    assert "And 3 more." in rest
