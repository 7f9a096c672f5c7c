"""Open questions say what each answer would make of a lens."""

from cards import asks, asks_fact, card, deck, fact, facts, leg, situation, variant

from voorzet.model.deck import Lens
from voorzet.verdict.bar import Mandate
from voorzet.verdict.book import book
from voorzet.verdict.inquiry import Inquiry, InquiryKind, inquiries
from voorzet.verdict.lens import Court


def asked(*cards, found=(), offer=None) -> tuple[Inquiry, ...]:
    here = situation(offer or variant("inform"), facts=facts(*found))
    court = Court(book([deck(*cards)], here.day, here.facts), Mandate())
    return inquiries(court, court.lens(Lens.PERMITTED, here), here)


def shown(inquiry: Inquiry) -> dict[str, str]:
    return {value: answer.shown.value for value, answer in inquiry.effects.items()}


def test_a_missing_fact_is_asked_with_what_its_answers_make_of_the_lens():
    (found,) = asked(card("bar", "forbids", "action", when=[asks_fact("harm")]))

    assert (found.kind, found.name, found.cards, found.matters) == (InquiryKind.FACT, "harm", ("bar",), True)
    assert shown(found) == {"present": "ruled-out", "absent": "now"}


def test_what_the_offer_did_not_consider_is_asked_too():
    (found,) = asked(card("bar", "forbids", "action", when=[asks("automated", "yes")]))

    assert (found.kind, shown(found)) == (InquiryKind.OFFER, {"yes": "ruled-out", "no": "now"})


def test_whether_a_condition_is_met_is_asked():
    (found,) = asked(card("dpia", "requires", "safeguards", met=[asks_fact("dpia")]))

    assert shown(found) == {"present": "now", "absent": "if"}


def test_a_missing_ground_is_asked():
    (found,) = asked(offer=variant("alert"))

    assert (found.name, shown(found)) == ("ground-task", {"present": "now", "absent": "open"})


def test_a_missing_balance_is_asked():
    (found,) = asked(card("six-four", "weighs", "action", balance="compatible"))

    assert shown(found) == {"present": "now", "absent": "ruled-out"}


def test_a_dispute_is_asked_of_a_role_with_both_outcomes():
    (found,) = asked(
        card("no", "forbids", "data", on="it"), card("yes", "permits", "data", on="it"),
        offer=variant("inform", legs=[leg("svb", "svb")]), found=[fact("ground-purpose")],
    )  # fmt: skip

    assert (found.kind, shown(found)) == (InquiryKind.RULING, {"no": "ruled-out", "yes": "now"})


def test_an_exception_that_may_apply_is_asked():
    bar = card("bar", "forbids", "action")
    out = card("out", "permits", "action", exception_to=("bar",), when=[asks_fact("safe")])

    assert [shown(each) for each in asked(bar, out) if each.name == "safe"] == [
        {"present": "now", "absent": "ruled-out"}
    ]


def test_what_makes_no_difference_comes_last():
    unsure = card("unsure", "requires", "action", met=[asks_fact("a")])
    bar = card("bar", "forbids", "action", lift="minister")
    harm = card("harmful", "forbids", "action", when=[asks_fact("harm")])

    found = asked(bar, unsure, harm)

    assert [(each.name, each.matters) for each in found] == [("harm", True), ("a", False)]


def test_nothing_open_asks_nothing():
    assert asked(card("bar", "forbids", "action")) == ()
