"""A student walks a journey as a persona, one page at a time."""

import pytest
from builders import fits, journey, persona, step, way
from ui import walked as said
from ui.opened import at, in_words, opened, shown

from voorzet.content.writing import to_yaml
from voorzet.messages import say
from voorzet.model.text import Language

LENA = {"journey": "aio-aanvulling", "persona": "oudere-onvolledige-aow"}
SAM = {"journey": "kind-krijgen", "persona": "jonge-ouder-eerste-kind"}
JIP = {"journey": "zorgpremie-achterstand", "persona": "jongere-ongeopende-post"}


def walking(language=Language.EN, **address):
    return opened("walk", language, **address)


def heading(step):
    """How the page of a step of Lena's journey begins."""
    return f"{said.step(step)}</h2>"


def labels(test):
    return [button.label for button in test.button]


def press(test, words):
    button = next(button for button in test.button if words in button.label.replace("\\", ""))
    assert not button.disabled
    return button.click().run()


def test_before_anybody_chose_every_journey_offers_those_who_travel_it():
    offered = [link.label.replace("\\", "") for link in walking().page_link]

    assert f"With Lena: {said.lena().tagline.en}" in offered
    assert not any("Chris" in label for label in offered)


@pytest.mark.parametrize("language", list(Language))
def test_a_page_says_what_the_persona_sees_what_it_asks_and_what_that_rests_on(language):
    page = shown(walking(language, **LENA, walk="begin-0-0-0"))

    for heading in ("How it feels", "What hurts or goes wrong"):
        assert in_words(language, say(heading)) in page
    assert in_words(language, say("What it asks of {name}", name="Lena")) in page
    assert in_words(language, say("What {name} may be expected to run into", name="Lena")) in page
    assert in_words(language, say("What is expected of a persona follows from recorded traits. It is never a fact about people.")) in page  # fmt: skip


def test_the_way_is_chosen_and_kept_in_the_address():
    test = walking(**LENA)
    press(test, said.step(said.NOTICE))
    press(test, said.choice(said.NOTICE, said.FIND_OUT))

    assert heading(said.FIND_OUT) in shown(test)
    assert test.query_params["walk"] == "begin-0-0"


def test_a_link_to_a_page_opens_that_page_and_nonsense_in_it_is_left_out():
    assert heading(said.APPLY) in shown(walking(**LENA, walk="begin-0-0-0-99-x-end-1"))


def test_one_goes_a_page_back_and_begins_again():
    test = walking(**LENA, walk="begin-0-0-0")
    press(test, "One page back")
    assert test.query_params["walk"] == "begin-0-0"

    press(test, "Begin again")
    assert test.query_params["walk"] == "begin"
    assert next(button for button in test.button if "Begin again" in button.label).disabled


def test_an_expected_end_is_explained_and_can_be_passed_with_help():
    test = walking(**LENA, walk="begin-0-0-0")

    assert "Lena may be expected to stop here" in shown(test)
    assert "Does it end here for Lena?" in shown(test)
    assert "Around Lena:" in shown(test) and said.lena().helpers[0].text.en in shown(test)
    press(test, said.step(said.PROVE))
    assert heading(said.PROVE) in shown(test)


def test_whoever_lets_it_end_looks_back():
    test = walking(**LENA, walk="begin-0-0-0")
    press(test, "Yes, Lena stops here")

    page = shown(test)
    assert test.query_params["walk"] == "begin-0-0-0-end"
    assert "Looking back with Lena" in page
    assert "What Lena met" in page and "What Lena never saw" in page
    assert said.step("aow-berekenen") in page
    press(test, "One page back")
    assert heading(said.APPLY) in shown(test)


def test_waits_are_told_and_added_up():
    page = shown(walking(**JIP, walk="begin-1-0"))

    assert "Up to 14 days later …" in page
    assert "<dd>14 days</dd>" in page


def test_what_happens_out_of_sight_is_counted_on_the_page_and_decided_by_the_student():
    passed = shown(walking(**LENA))
    assert "Meanwhile, out of sight of Lena: 1 step" in passed

    decided = shown(walking(**SAM, walk="begin-0-0-0-0"))
    assert "Sam does not see this happen." in decided
    assert "What happens next?" in decided


def test_where_all_of_it_happens_one_chooses_what_to_follow_first():
    assert "All of this happens. What do you follow first?" in shown(walking(**SAM, walk="begin-0-0-0"))


def test_going_round_is_told():
    test = walking(**SAM, walk="begin-0-0-0-0-0-0-0-0")

    assert any(label.startswith("↩ Round again") for label in labels(test))
    press(test, "↩ Round again")
    assert "Going round: Sam comes here for time 2." in shown(test)


def test_a_thought_stays_with_its_page_and_comes_back_at_the_end():
    test = walking(**LENA, walk="begin-0-0-0")
    test.text_area[0].set_value("Fill in *what is known* already").run()
    press(test, "One page back")
    assert test.text_area[0].value == ""
    press(test, said.choice(said.FIND_OUT, said.APPLY))
    assert test.text_area[0].value == "Fill in *what is known* already"

    press(test, "Yes, Lena stops here")
    assert "<blockquote>Fill in *what is known* already</blockquote>" in shown(test)


def test_a_thought_is_asked_for_where_something_is_to_be_thought_about():
    assert len(walking(**LENA, walk="begin-0-0-0").text_area) == 1
    assert len(walking(**SAM).text_area) == 0


def test_a_number_of_a_real_person_in_a_thought_is_pointed_out():
    test = walking(**LENA, walk="begin-0-0-0")
    test.text_area[0].set_value("bel 06 1234 5678").run()

    assert "real person" in test.warning[0].value


def test_a_twin_is_put_next_to_whoever_walked_and_can_be_walked_with():
    test = walking(**JIP, walk="begin-1-0-end")

    assert "Jip next to Bo" in shown(test)
    assert "Walk the same with Bo" in [link.label for link in test.page_link]
    assert "Lena next to" not in shown(walking(**LENA, walk="begin-0-0-0-end"))


def test_a_walk_is_left_when_one_leaves_the_page():
    test = walking(**LENA, walk="begin-0-0")
    at(test, "personas")

    assert "walk" not in test.query_params


def test_a_persona_is_walked_with_from_the_journey_they_are_chosen_on():
    test = opened("journey", **LENA)

    assert "Walk along with Lena" in [link.label for link in test.page_link]
    assert not opened("journey", journey="aio-aanvulling").page_link


def test_there_is_no_score_anywhere():
    for walk in ("begin", "begin-0-0-0", "begin-0-0-0-end"):
        page = shown(walking(**LENA, walk=walk)).lower()
        assert not any(word in page for word in ("score", "points", "correct", "well done"))


@pytest.fixture
def walking_in(monkeypatch, tmp_path):
    """`walking_in(journey, persona, walk)`: a walk through content of one's own."""

    def walk_in(made, who, walk="begin"):
        (tmp_path / "journeys" / made.id).mkdir(parents=True)
        (tmp_path / "personas").mkdir()
        (tmp_path / "journeys" / made.id / "journey.yaml").write_text(to_yaml(made), encoding="utf-8")
        (tmp_path / "personas" / f"{who.id}.yaml").write_text(to_yaml(who), encoding="utf-8")
        monkeypatch.setenv("VOORZET_CONTENT", str(tmp_path))
        return walking(journey=made.id, persona=who.id, walk=walk)

    return walk_in


def test_a_barred_way_is_shown_with_the_reason_and_cannot_be_pressed(walking_in):
    portal, desk = step("portal", channels=["portal"]), step("desk", channels=["desk"])
    choose = [way("hear", "portal", "choice", when="Goes online"), way("hear", "desk", "choice", when="Goes there")]
    ria = persona(channels=[fits("portal", "cannot", "has no login")])
    test = walking_in(journey("hear", portal, desk, *choose), ria)

    online, there = (next(b for b in test.button if words in b.label) for words in ("Goes online", "Goes there"))
    assert (online.disabled, there.disabled) == (True, False)
    assert "Barred for Ria, it may be expected" in shown(test)
    assert "has no login" in shown(test)


def test_what_was_left_for_later_is_offered_when_the_way_ends(walking_in):
    test = walking_in(journey("ask>letter", "ask>call"), persona(), walk="begin-0")

    assert "This way ends here. But meanwhile something else was under way:" in shown(test)
    press(test, "call")
    assert "call</h2>" in shown(test)
    assert "Here the journey ends." in shown(test)


def test_a_wait_of_which_nobody_knows_the_days_is_told_and_counted(walking_in):
    page = shown(walking_in(journey("ask paid", way("ask", "paid", "wait")), persona(), walk="begin-0"))

    assert "Some time later; nobody recorded how long." in page
    assert "and 1 wait that nobody recorded" in page


def test_markup_in_content_stays_words(walking_in):
    nasty = step("ask", name="<b>**Ask**</b>", sees="<script>x</script>")
    test = walking_in(journey(nasty, "paid", way("ask", "paid", "choice", when="*yes* <i>")), persona())

    assert "&lt;b&gt;**Ask**&lt;/b&gt;" in shown(test)
    assert "<script>" not in shown(test)
    assert r"\*yes\* \<i\>" in labels(test)[0]
