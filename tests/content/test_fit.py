"""What does not fit the model is told in plain sentences; what fits is taken as it stands."""

from __future__ import annotations

import re

import pytest
from content.broken import JOURNEY

from voorzet.content.fit import MOST_ERRORS, fit, known_fields
from voorzet.content.node import Fields
from voorzet.content.tree import tree
from voorzet.model.journey import Journey, Touchpoint
from voorzet.model.persona import Persona
from voorzet.model.text import Text


def fitted(text: str) -> tuple[Journey | None, list[tuple[int, str]]]:
    root, wrong = tree(text)
    assert isinstance(root, Fields) and wrong == ()
    journey, remarks = fit(Journey, root)
    return journey, [(remark.line, str(remark.message)) for remark in remarks]


def test_a_plain_text_is_in_the_language_of_its_document() -> None:
    journey, _ = fitted(JOURNEY)
    dutch, _ = fitted(JOURNEY.replace("language: en\n", ""))

    assert journey is not None and journey.summary == Text(en="Somebody asks for something and gets it.")
    assert dutch is not None and dutch.summary == Text(nl="Somebody asks for something and gets it.")


def test_an_unknown_language_is_one_problem_and_not_many() -> None:
    _, told = fitted(JOURNEY.replace("language: en", "language: fr"))

    assert told == [(3, "language cannot be 'fr'. Possible are: nl, en.")]


def test_everything_that_does_not_fit_is_told_at_once() -> None:
    text = JOURNEY.replace("lane: citizen", "lane: citizn").replace("wait_days: 56", "wait_days: lang")
    text = text.replace("effect: -1", "effect: -9").replace("[letter, portal]", "[lettre, pigeon]")

    _, told = fitted(text)

    assert [line for line, _ in told] == [22, 24, 24, 35, 54]


def test_a_field_that_may_be_two_things_is_told_once() -> None:
    text = "trust: [{sender: Not Me, level: low, why: so, evidence: assumption}]\n"
    root, _ = tree(text)
    assert isinstance(root, Fields)

    _, remarks = fit(Persona, root)

    assert sum("sender" in str(remark.message) for remark in remarks) == 1


@pytest.mark.parametrize(
    ("new", "sentence"),
    [
        ("name: [a]", "name must be text; found a list."),
        ("name: {nl: [a]}", "nl must be text; found a list."),
        ("name: true", "name must be text. Put it in quotes: 'true'."),
        ("name:\n", "name is empty. Fill it in, or take the line away."),
        ("emotions: {level: 1}", "emotions must be a list, with each item on a line that starts with “- ”; found a group of fields."),
        ("emotions: [so]", "Here should be the fields of this emotion; found 'so'."),
        ("channels: letter", "channels must be a list; put brackets around it: [letter]."),
        ("quotes: [{text: Ja, source: []}]", "source is empty. Put something in it."),
        ("quotes: [{text: Ja}]", "source is missing from this quote. Add it."),
        ("naam: x", "'naam' is not a field of this touchpoint. Did you mean name?"),
        ("id: 5", "id must be text. Put it in quotes: '5'."),
        ("effort_minutes: ria@example.org", "effort_minutes must be a whole number of minutes; found '…'."),
    ],
)  # fmt: skip
def test_each_kind_of_misfit_has_its_sentence(new: str, sentence: str) -> None:
    text = f"schema: journey/1\ntouchpoints:\n  - phase: start\n    {new}\n"

    assert (4, sentence) in fitted(text)[1] or (3, sentence) in fitted(text)[1]


@pytest.mark.parametrize("new", ["[]", "5", "", "[x, 5, {y: z}]"])
def test_no_sentence_speaks_of_the_library_underneath(new: str) -> None:
    values = re.findall(r"^ +(?:- )?\w+: (\w[^{}\n]*)$", JOURNEY, re.MULTILINE)
    text = JOURNEY
    for value in values:
        text = text.replace(f": {value}\n", f": {new}\n")

    sentences = [sentence for _, sentence in fitted(text)[1]]

    assert len(sentences) > 10
    assert not any(word in sentence for sentence in sentences for word in ("Input", "valid", "None", "str", "tuple"))


def test_a_flood_of_errors_is_cut_off() -> None:
    _, told = fitted("schema: journey/1\n" + "".join(f"field{n}: x\n" for n in range(2 * MOST_ERRORS)))

    assert len(told) == MOST_ERRORS


def test_known_fields_go_by_the_names_of_the_file() -> None:
    assert known_fields(Journey, ("transitions", 0))[:3] == ("from", "to", "kind")
    assert known_fields(Journey, ("sources", 0, "law"))[:3] == ("bwb", "celex", "bill")
    assert set(known_fields(Journey, ("touchpoints", 0))) == set(Touchpoint.model_fields)
    assert known_fields(Journey, ("title",)) == ("nl", "en")
    assert known_fields(Journey, ("checked",)) == known_fields(Journey, ("nonsense", 1)) == ()
