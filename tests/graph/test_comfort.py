from builders import able, actor, at_ease, journey, note, persona, step

from voorzet.graph.comfort import travellers, unease
from voorzet.graph.expectation import ExpectationKind
from voorzet.graph.walk import walk

UNEASY = at_ease("debts", "low")


def tells(*data, sender="citizen", receiver="council"):
    return [note("data", sender=sender, receiver=receiver, data=data)]


def uneasy(*parts, **fields):
    return unease(journey(*parts, **fields), persona(comfort=[UNEASY]))


def test_who_is_little_at_ease_with_what_they_must_give_is_told_with_the_trait():
    found = uneasy(step("ask", annotations=tells("debts", "income")), "call")

    (only,) = found["ask"]
    assert list(found) == ["ask"]
    assert (only.kind, only.rests_on, only.is_noticed) == (ExpectationKind.COMFORT, (UNEASY,), True)


def test_what_others_pass_on_is_told_and_is_not_noticed():
    look_up = step("look", actor="council", annotations=tells("debts", sender="lender"))

    (only,) = uneasy(look_up)["look"]

    assert not only.is_noticed
    assert "if it comes to light" in str(only.says)


def test_some_comfort_and_kinds_that_nobody_named_are_no_reason_to_expect_anything():
    ask = step("ask", annotations=[*tells("income"), *tells()])

    assert uneasy(ask) == {}
    assert unease(journey(step("ask", annotations=tells("debts"))), persona(comfort=[at_ease("debts", "some")])) == {}


def test_what_goes_back_to_the_citizen_makes_nobody_uneasy():
    assert uneasy(step("write", actor="lender", annotations=tells("debts", sender="lender", receiver="citizen"))) == {}


def test_what_another_citizen_tells_of_themselves_is_not_about_this_persona():
    move = step("move", actor="ex", lane="surroundings", annotations=tells("debts", sender="ex"))
    two = [actor("citizen"), actor("ex", "citizen")]

    assert travellers(journey("ask", move, actors=two)) == {"citizen"}
    assert uneasy("ask", move, actors=two) == {}


def drops_out(*parts, **traits):
    return [each.touchpoint for each in walk(journey(*parts), persona(**traits)).of(ExpectationKind.DROP_OUT)]


def test_unease_alone_stops_nobody_and_counts_once_however_many_kinds_are_asked():
    ask = step("ask", annotations=tells("debts", "income"))

    assert drops_out(ask, comfort=[UNEASY, at_ease("income", "low")]) == []


def test_unease_about_what_is_given_adds_to_one_thing_that_is_hard():
    ask = step("ask", demands=["understand"], annotations=tells("debts"))
    unseen = step("ask", demands=["understand"], annotations=tells("debts", sender="lender"))
    language = able("language", "low")

    (found,) = walk(journey(ask), persona(abilities=[language], comfort=[UNEASY])).of(ExpectationKind.DROP_OUT)
    assert found.rests_on == (language, UNEASY)
    assert drops_out(unseen, abilities=[language], comfort=[UNEASY]) == []


def test_a_step_behind_the_line_of_visibility_keeps_its_expectation_in_the_walk():
    look_up = step("look", actor="council", annotations=tells("debts", sender="lender"))

    (step_of_walk, *_) = walk(journey(look_up), persona(comfort=[UNEASY])).steps

    assert not step_of_walk.is_met
    assert [each.kind for each in step_of_walk.expectations] == [ExpectationKind.COMFORT]
