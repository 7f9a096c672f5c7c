"""The text twin on the screen."""

from builders import journey, step, text, workspace

from voorzet.drawing.retelling import twin as told
from voorzet.drawing.twin import Paragraph, Piece, Section
from voorzet.model.text import Language, Said, Text
from voorzet.ui.parts.twin import twin, without


def sections(made):
    return told(workspace(made), made, None, Language.EN)


def test_headings_come_below_the_pages_own():
    page = twin(sections(journey("ask>paid")), Language.EN)

    assert "<h1" not in page
    assert '<h4 id="step-ask">1. ask</h4>' in page


def test_words_in_another_language_are_marked():
    page = twin(sections(journey(step("ask", name=Text(nl="vraagt")))), Language.EN)

    assert 'lang="nl">1. vraagt' in page.replace("</span>", "").replace("<span ", "")


def test_places_in_the_text_are_linked_within_the_page():
    page = twin(sections(journey("ask>paid")), Language.EN)

    assert '<a href="#step-paid">2. paid</a>' in page


def test_steps_that_are_left_out_leave_their_section_and_their_rows():
    made = sections(journey("ask>paid"))
    page = twin(without(made, ["paid"]), Language.EN)

    assert 'id="step-ask"' in page
    assert 'id="step-paid"' not in page


def test_what_authors_write_cannot_become_markup():
    page = twin(sections(journey(step("ask", name=text("<script>x</script>")))), Language.EN)

    assert "<script>" not in page


def test_a_law_is_opened_beside_the_app():
    line = (Piece("law", Language.NL, "https://voorbeeld.example/"),)
    section = Section(Said("Sources", Language.EN), 1, "sources", (Paragraph((line,)),))

    assert '<a href="https://voorbeeld.example/" lang="nl" target="_blank" rel="noopener noreferrer">law</a>' in twin(
        (section,), Language.EN
    )
