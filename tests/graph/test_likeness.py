from builders import able, fits, persona, text, trait, trusts
from hypothesis import given
from strategies import personas

from voorzet.graph.likeness import likenesses


def pairs(first, second, chapter):
    return next(
        each for each in likenesses(persona("ria", **first), persona("bob", **second)) if each.id == chapter
    ).pairs


def shown(found):
    return [(each.of, each.differs, bool(each.first), bool(each.second)) for each in found]


def test_as_much_of_it_is_the_same_whatever_the_words():
    (found,) = pairs({"abilities": [able("digital", "low", "no phone")]}, {"abilities": [able("digital", "low", "old")]},
                     "abilities")  # fmt: skip

    assert not found.differs


def test_what_differs_comes_before_what_is_the_same():
    found = pairs({"trust": [trusts("organisation", "low"), trusts("creditor", "low")]},
                  {"trust": [trusts("organisation", "low"), trusts("creditor", "high")]}, "trust")  # fmt: skip

    assert [each.of for each in found] == ["creditor", "organisation"]


def test_what_is_recorded_for_one_only_differs():
    found = pairs({"channels": [fits("letter", "can")]}, {"channels": [fits("portal", "can")]}, "channels")

    assert shown(found) == [("letter", True, True, False), ("portal", True, False, True)]


def test_traits_in_the_same_words_are_shared_and_the_rest_only_stands_next_to_each_other():
    found = pairs({"worries": [trait("debt"), trait("shame")]}, {"worries": [trait("shame")]}, "worries")

    assert [(each.differs, bool(each.first), bool(each.second)) for each in found] == [
        (True, True, False),
        (False, True, True),
    ]


def test_a_chapter_that_neither_has_is_left_out():
    assert [each.id for each in likenesses(persona("ria"), persona("bob"))] == ["strengths"]


def test_texts_are_the_same_in_all_their_languages_or_not_at_all():
    one, other = trait("schaamte"), trait(text("schaamte").model_copy(update={"en": "shame"}))

    assert [each.differs for each in pairs({"worries": [one]}, {"worries": [other]}, "worries")] == [True]


@given(personas(), personas())
def test_nobody_differs_from_themselves_and_sides_can_be_swapped(one, other):
    assert not any(pair.differs for each in likenesses(one, one) for pair in each.pairs)
    there, back = (
        sorted((each.id, str(pair.of), str(pair.first), str(pair.second)) for each in found for pair in each.pairs)
        for found in (likenesses(one, other), likenesses(other, one))
    )
    assert there == sorted((id, of, second, first) for id, of, first, second in back)


@given(personas(), personas())
def test_nothing_that_is_recorded_is_lost(one, other):
    found = likenesses(one, other)

    assert sum(pair.first is not None for each in found for pair in each.pairs) == sum(1 for _ in one.claims())
    assert sum(pair.second is not None for each in found for pair in each.pairs) == sum(1 for _ in other.claims())
