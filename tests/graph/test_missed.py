from builders import feels, fits, journey, note, persona, step, way
from hypothesis import given
from strategies import rich_journeys

from voorzet.graph.build import journey_graph
from voorzet.graph.missed import Gap, missed
from voorzet.graph.paths import dead_ends, unreachable
from voorzet.model.journey import Journey


def gaps(*parts, gap=None):
    return [(each.touchpoint, each.gap) for each in missed(journey(*parts)) if gap in (None, each.gap)]


PAID = step("paid", phase="after", ends=True)


def test_a_step_that_leads_nowhere_and_is_no_end_is_a_dead_end():
    assert gaps("ask>refused", PAID, "ask>paid") == [("refused", Gap.DEAD_END)]


def test_an_end_before_the_last_phase_is_told_for_each_way_that_leads_there():
    stop = step("stop", ends=True)
    ways = way("hear", "stop", "choice", when="Not chosen"), way("ask", "stop", "choice", when="Gives up")

    found = missed(journey("hear>ask>paid", stop, PAID, *ways))

    assert [str(each.says.values["condition"]) for each in found] == ["Not chosen", "Gives up"]
    assert {(each.touchpoint, each.gap) for each in found} == {("stop", Gap.EARLY_END)}


def test_an_end_where_nobody_goes_on_to_a_later_phase_is_no_early_one():
    refused = step("refused", ends=True)

    assert gaps("ask", refused, step("granted", ends=True), "ask>refused", "ask>granted") == []


def test_an_end_from_which_others_go_on_is_an_early_one_also_at_the_very_beginning():
    assert gaps(step("hear", ends=True), PAID, "hear>paid") == [("hear", Gap.EARLY_END)]


def test_a_way_that_nobody_comes_by_misses_nobody():
    stop = step("stop", ends=True)

    found = missed(journey("ask", "island", stop, PAID, "ask>paid", "ask>stop", way("island", "stop", when="Never")))

    assert [str(each.says) for each in found] == ["For some it ends here, while others go on."]


def test_an_end_that_feels_good_misses_nobody():
    good, own = feels(1), feels(1, persona="ria")

    for emotions, found in (([good], []), ([own], [("stop", Gap.EARLY_END)])):
        stop = step("stop", ends=True, emotions=emotions)
        assert gaps("ask", stop, PAID, "ask>stop", "ask>paid") == found


def test_a_person_on_either_side_may_see_that_somebody_is_about_to_be_missed():
    talk, stop = step("talk", actor="advisor"), step("stop", ends=True)

    assert gaps(talk, stop, PAID, "talk>stop", "talk>paid") == []
    assert gaps("ask", step("bye", actor="neighbour", ends=True), PAID, "ask>bye", "ask>paid") == []


def test_a_step_that_counts_on_own_reporting_is_told():
    assert gaps(step("report", demands=["report-change"], ends=True)) == [("report", Gap.OWN_REPORT)]


def test_a_search_is_told_unless_every_way_comes_from_somebody_who_reaches_out():
    search, write = step("search", demands=["find-out"], ends=True), step("write", actor="advisor")

    assert gaps(search) == [("search", Gap.OWN_SEARCH)]
    assert gaps(write, search, "write>search") == []
    assert gaps(write, search, "hear", "write>search", "write>hear>search") == [("search", Gap.OWN_SEARCH)]
    assert gaps(step("check", actor="council"), search, "check>search") == [("search", Gap.OWN_SEARCH)]


def signal(sender, signal=True):
    return note("data", sender=sender, signal=signal)


def test_a_signal_from_a_record_misses_who_is_not_in_it():
    (found,) = missed(
        journey(step("match", actor="register", annotations=[signal("register"), signal("register")], ends=True))
    )

    assert (found.gap, len(found.rests_on)) == (Gap.REGISTER, 2)
    assert str(found.says) == "This starts from the data of register: who is not in them, or wrongly, can be missed."


def test_data_that_starts_nothing_and_signals_from_people_are_no_register():
    for note_ in (signal("register", signal=False), signal("citizen"), signal("advisor"), signal(None)):
        actors = [step(id, actor=id, ends=True) for id in ("register", "advisor")]
        assert gaps(step("match", annotations=[note_], ends=True), *actors) == []


def test_a_system_that_chooses_who_goes_which_way_can_choose_wrongly():
    choices = way("pick", "paid", "choice"), way("pick", "refused", "choice")
    ends = step("paid", ends=True), step("refused", ends=True)

    assert gaps(step("pick", actor="register"), *ends, *choices) == [("pick", Gap.SELECTION)]
    assert gaps(step("pick", actor="council"), *ends, *choices) == []
    assert gaps(step("pick", actor="register"), *ends, choices[0], way("pick", "refused")) == []


def test_the_only_channel_is_told_for_each_persona_who_cannot_use_it():
    cannot = fits("portal", "cannot")
    ria, bilal = persona("ria", channels=[cannot]), persona("bilal", channels=[fits("portal", "can")])

    (found,) = missed(journey(step("ask", channels=["portal"], ends=True)), [ria, bilal])

    assert (found.gap, found.persona, found.rests_on) == (Gap.ONLY_CHANNEL, "ria", (cannot,))


@given(rich_journeys())
def test_every_dead_end_that_can_be_come_to_is_told_and_no_step_that_cannot(any_journey: Journey):
    graph = journey_graph(any_journey)
    nobody = unreachable(graph)

    found = missed(any_journey)

    dead = [each.touchpoint for each in found if each.gap is Gap.DEAD_END]
    assert dead == [step for step in dead_ends(graph) if step not in nobody]
    assert not {each.touchpoint for each in found} & set(nobody)
