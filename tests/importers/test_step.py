import pytest
from importers.layouts import notes, steps


def test_a_row_without_a_name_goes_on_with_the_step_above():
    (step,) = steps("Stap;Pijnpunten;Kanaal\nWacht;lang;brief\n;saai;telefoon\n")

    assert [each.text.nl for each in step.pains] == ["lang", "saai"]
    assert [each.value for each in step.channels] == ["letter", "phone"]


@pytest.mark.parametrize(
    ("head", "words", "told"),
    [
        ("Kanaal", "duif", "Not understood: “duif”."),
        ("Gevraagd", "zweten", "Not understood: “zweten”."),
        ("Eigen tijd", "lang", "Not understood: “lang” is no whole number of minutes."),
        ("Wachttijd", "lang", "Not understood: “lang” is no whole number of days."),
        ("Laag", "midden", "Not understood: “midden”."),
        ("Gevoel", "beduusd", "Not used: nothing says how good or bad “beduusd” feels. Say so in the map."),
        ("Waarom", "daarom", "Not used: this step has no feeling to go with it."),
        ("Citaat", "“Help”", "Not used: a quotation names the source it was read in. Add both in the journey file."),
        ("Onderbouwing", "onderzoek", "Not used: onderzoek needs a source. Add both in the journey file; until then it is an assumption."),
        ("Wie", "ouder, school", "Not used: a step has one actor, so “school” was left out."),
        ("Einde", "wie weet", "Not understood: “wie weet” is neither yes nor no."),
        ("Volgende", "Nergens", "Not understood: there is no step “Nergens”."),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_told_by_cell(head, words, told):
    assert f"B2: {told}" in notes(f"Stap;{head}\nWacht;{words}\nKlaar;\n")


def test_a_reason_is_told_after_the_words_of_the_feeling():
    (step,) = steps("Stap;Waarom;Gevoel\nWacht;niemand belt;boos\n")

    assert (step.emotions[0].level, step.emotions[0].why.nl) == (-2, "boos: niemand belt")


def test_annotations_are_of_their_kind_and_assumptions():
    (step,) = steps("Stap;Juridisch;Gegevens\nWacht;Awb 4:13;inkomen\n")

    assert [(each.kind.value, each.claim.nl, each.evidence.value) for each in step.annotations] == [
        ("legal", "Awb 4:13", "assumption"), ("data", "inkomen", "assumption"),
    ]  # fmt: skip


def test_nothing_is_said_to_rest_on_a_source():
    for step in steps("Stap;Gevoel;Pijnpunten;Eigen tijd\nWacht;boos;lang;20\n"):
        assert {claim.evidence.value for claim in step.claims()} == {step.effort_evidence.value} == {"assumption"}
