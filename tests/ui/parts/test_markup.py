"""Words on a screen can never become markup, nor Markdown."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as some

from voorzet.model.text import Language, Text
from voorzet.ui.parts.markup import join, link, plain, tag, words


class Read(HTMLParser):
    """What a browser makes of markup: its tags with their attributes, and its words."""

    def __init__(self, markup):
        super().__init__()
        self.tags, self.words = [], ""
        self.feed(markup)
        self.close()

    def handle_starttag(self, name, attributes):
        self.tags.append((name, dict(attributes)))

    def handle_data(self, data):
        self.words += data


sayings = some.text(some.characters(exclude_categories=("Cs",), exclude_characters="\r\x00"))


@given(sayings)
def test_words_stay_words(saying):
    read = Read(tag("p", saying, class_="lead"))

    assert read.tags == [("p", {"class": "lead"})]
    assert read.words == saying


@given(sayings)
def test_an_attribute_keeps_to_itself(saying):
    assert Read(tag("p", title=saying)).tags == [("p", {"title": saying})]


def test_tags_nest_without_being_escaped():
    assert tag("p", tag("b", "a&b"), " c") == "<p><b>a&amp;b</b> c</p>"


def test_what_is_not_there_leaves_nothing():
    assert join([None, "a", None, "b"], ", ") == "a, b"


def test_an_empty_element_has_no_end():
    assert tag("img", src="x") == '<img src="x">'


def test_words_in_another_language_say_so():
    assert words(Text(nl="brief", en="letter"), Language.EN) == "letter"
    assert words(Text(nl="brief"), Language.EN) == '<span lang="nl">brief</span>'


def test_a_link_leaves_the_app_open():
    assert 'target="_blank"' in link("a", "https://voorbeeld.example")


@given(some.text(some.characters(codec="ascii", categories=("P", "S")), min_size=1))
def test_markdown_is_taken_as_it_stands(signs):
    assert plain(signs) == "".join("\\" + sign for sign in signs)
