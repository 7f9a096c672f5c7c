"""The catalogues: every sentence of the code is in them, in Dutch too, and compiled."""

import ast
import string
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

ROOT = Path(__file__).parents[2]
CATALOGUES = ROOT / "voorzet" / "i18n" / "catalogues"
AGAIN = "run: make words (and translate)"


def read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file)


def in_code() -> set[object]:
    """By the syntax tree: what gathers the words overlooks those within an f-string."""
    trees = (ast.parse(file.read_text(encoding="utf-8")) for file in (ROOT / "voorzet").rglob("*.py"))
    calls = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call))
    return set(filter(None, map(_sentence, calls)))


def _sentence(call: ast.Call) -> object:
    wanted = {"say": 1, "say_many": 2}.get(getattr(call.func, "id", ""), 0)
    literals = [each.value for each in call.args[:wanted] if isinstance(each, ast.Constant)]
    return (literals[0] if len(literals) == 1 else tuple(literals)) if literals else None


def sentences(catalogue: Catalog) -> dict[object, Message]:
    return {message.id: message for message in catalogue if message.id}


def names(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


@pytest.fixture(scope="module")
def dutch() -> dict[object, Message]:
    return sentences(read(CATALOGUES / "nl" / "LC_MESSAGES" / "voorzet.po"))


def test_the_template_has_every_sentence_of_the_code():
    assert set(sentences(read(CATALOGUES / "voorzet.pot"))) == in_code(), AGAIN


def test_the_dutch_catalogue_has_every_sentence_of_the_code(dutch):
    assert set(dutch) == in_code(), AGAIN


def test_no_sentence_lacks_its_dutch(dutch):
    lacking = [id for id, message in dutch.items() if message.fuzzy or not all(_said(message))]

    assert lacking == [], AGAIN


def test_a_translation_has_the_values_of_its_sentence(dutch):
    """A plural may leave out the number: “Eén keer neemt een ander het over.”"""
    for id, message in dutch.items():
        sources = id if isinstance(id, tuple) else (id,)
        for source, said in zip(sources, filter(None, _said(message)), strict=False):
            assert names(source) - names(said) <= ({"n"} if isinstance(id, tuple) else set()), id
            assert names(said) <= names("".join(sources)), id


def test_what_is_compiled_is_what_was_translated():
    folder = CATALOGUES / "nl" / "LC_MESSAGES"
    made = BytesIO()
    write_mo(made, read(folder / "voorzet.po"))
    compiled = GNUTranslations(BytesIO((folder / "voorzet.mo").read_bytes()))

    assert compiled._catalog == GNUTranslations(BytesIO(made.getvalue()))._catalog, AGAIN


def _said(message: Message) -> tuple[str, ...]:
    return message.string if isinstance(message.string, tuple) else (message.string,)
