"""An assessment keeps the three lenses and the personas apart, and says what stands beside them."""

from datetime import date

import pytest
from builders import DAY, journey, persona, professional, text, trusts
from cards import asks, asks_fact, card, deck, fact, facts, law, proposal, ruling, variant

from voorzet.model.deck import Lens, Question
from voorzet.model.evidence import Evidence
from voorzet.model.facts import Concern, Ruling, Standing
from voorzet.model.workspace import Workspace
from voorzet.verdict.answer import Verdict
from voorzet.verdict.assessment import Assessment, assess
from voorzet.verdict.doubt import DoubtKind

RIA, BOB = persona("ria", trust=[trusts("svb", "low")]), persona("bob", trust=[trusts("svb", "high")])
HUMAN = card(
    "human", "requires", "trust", law=None, otherwise="after",
    when=[asks("trust-in-sender", "low")], met=[asks("human-contact", "yes")],
)  # fmt: skip


def assessed(*cards, offer=None, known=None, personas=(RIA, BOB), day=DAY, **fields) -> Assessment:
    whole = proposal(offer or variant("inform", sender="svb"), **fields)
    workspace = Workspace(
        journeys={"a-journey": journey("ask")},
        personas={each.id: each for each in (*personas, professional())},
        decks={"a-deck": deck(*cards)},
        facts={"a-journey": known or facts()},
    )
    return assess(workspace, whole, day)


def test_wanted_is_kept_per_persona_and_says_who_drops_out():
    found = assessed(HUMAN)

    assert {each.answer.persona: each.shown for each in found.wanted} == {"bob": Verdict.NOW, "ria": Verdict.AFTER}
    assert (found.willing, found.dropping_out) == (1, ("ria",))


def test_what_people_would_want_changes_nothing_in_the_other_lenses():
    found = assessed(HUMAN)

    assert (found.permitted.shown, found.feasible.shown) == (Verdict.NOW, Verdict.NOW)


def test_without_personas_it_is_asked_of_whoever_travels():
    found = assessed(HUMAN, personas=())

    assert [(each.answer.persona, each.shown) for each in found.wanted] == [(None, Verdict.OPEN)]


@pytest.mark.parametrize(
    ("offer", "flagged"), [(None, True), ({"human_contact": False}, True), ({"human_contact": True}, False)]
)
def test_meddling_is_flagged_where_trust_is_unmet_or_was_not_considered(offer, flagged):
    found = assessed(HUMAN, offer=variant("inform", sender="svb", **(offer or {})))

    assert [(flag.persona, flag.question) for flag in found.meddling] == ([("ria", Question.TRUST)] if flagged else [])


def test_a_lack_of_fit_is_not_meddling():
    assert assessed(card("fit", "requires", "fit", law=None)).meddling == ()


CONCERN = Concern(id="worry", text=text("it hurts"), role=text("adviser"), raised=DAY, evidence="assumption")


def test_a_concern_stands_beside_and_changes_nothing():
    found = assessed(known=facts(concerns=[CONCERN]))

    assert [each.id for each in found.concerns] == ["worry"]
    assert [each.answer for each in found.judgements] == [each.answer for each in assessed().judgements]


def test_a_ruling_closes_a_concern_until_it_ends():
    closed = Ruling(
        id="done", concern="worry", outcome="set-aside", role=text("manager"), reason=text("so"), day=DAY,
        valid_until=date(2026, 6, 1),
    )  # fmt: skip
    known = facts(concerns=[CONCERN], rulings=[closed])

    assert assessed(known=known).concerns == ()
    assert [each.id for each in assessed(known=known).rulings] == ["done"]
    assert [each.id for each in assessed(known=known, day=date(2026, 6, 1)).concerns] == ["worry"]


def test_a_concern_that_was_not_raised_yet_is_not_told():
    later = CONCERN.model_copy(update={"raised": date(2026, 2, 1)})

    assert assessed(known=facts(concerns=[later])).concerns == ()


def test_the_last_thing_a_role_said_is_the_standing_of_the_chosen_variant():
    said = [
        Standing(proposal="a-proposal", lens=Lens.PERMITTED, kind=kind, role=text("jurist"), day=day)
        for kind, day in (("discussed", date(2026, 1, 1)), ("confirmed", date(2026, 1, 10)))
    ]
    known = facts().model_copy(update={"standings": tuple(said)})

    found = assessed(known=known)

    assert found.permitted.standing == said[1]
    assert found.feasible.standing is None


BAR = card("bar", "forbids", "action")


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ({"evidence": Evidence.UNVERIFIED}, DoubtKind.UNVERIFIED),
        ({"evidence": Evidence.ASSUMPTION}, DoubtKind.UNVERIFIED),
        ({"checked": date(2025, 7, 1)}, DoubtKind.STALE),
        ({"law": law(status="in-force"), "checked": date(2026, 3, 1)}, DoubtKind.SINCE_WHEN_UNKNOWN),
    ],
)
def test_a_verdict_is_provisional_while_it_rests_on_something_doubtful(changed, kind):
    found = assessed(BAR.model_copy(update=changed))

    assert found.permitted.shown is Verdict.RULED_OUT
    assert [(doubt.kind, doubt.card) for doubt in found.permitted.doubts] == [(kind, "bar")]
    assert not assessed(BAR).permitted.is_provisional


def test_a_doubtful_card_that_does_not_apply_makes_nothing_provisional():
    doubtful = BAR.model_copy(update={"evidence": Evidence.UNVERIFIED, "when": (asks("level", "arrange"),)})

    assert not assessed(doubtful).permitted.is_provisional


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ({"evidence": "assumption"}, DoubtKind.UNVERIFIED),
        ({"checked": date(2025, 7, 1)}, DoubtKind.STALE),
        ({"disputed": True}, DoubtKind.DISPUTED),
    ],
)
def test_a_doubtful_fact_makes_a_verdict_provisional(changed, kind):
    bar = BAR.model_copy(update={"when": (asks_fact("harm"),)})

    found = assessed(bar, known=facts(fact("harm", **changed)))

    assert [(doubt.kind, doubt.fact) for doubt in found.permitted.doubts] == [(kind, "harm")]


def test_a_lens_of_which_nothing_was_known_is_provisional():
    late = card("money", "requires", "delivery", law=None, known_from=date(2026, 2, 1))

    assert [doubt.kind for doubt in assessed(late).feasible.doubts] == [DoubtKind.NOTHING_KNOWN]


def test_a_ruling_on_a_card_can_expire():
    no, yes = card("no", "forbids", "action", on="it"), card("yes", "permits", "action", on="it")
    known = facts(rulings=[ruling("yes", valid_until=date(2026, 6, 1))])

    assert assessed(no, yes, known=known).permitted.shown is Verdict.NOW
    assert assessed(no, yes, known=known, day=date(2026, 6, 1)).permitted.shown is Verdict.OPEN
