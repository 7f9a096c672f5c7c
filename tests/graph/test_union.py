from builders import journey, step, way
from hypothesis import given
from strategies import rich_journeys

from voorzet.graph.difference import difference
from voorzet.graph.union import union
from voorzet.model.evidence import Evidence, Source
from voorzet.model.journey import Journey


def united(before, after):
    return union(before, after, difference(before, after))


def test_what_is_gone_stands_after_the_last_step_before_it_in_its_phase():
    before = journey("ask>prove>check>decide", step("object", phase="end"), step("paid", phase="end"))
    after = journey("ask>decide", step("paid", phase="end"))

    assert [each.id for each in united(before, after).journey.touchpoints] == [
        "ask", "prove", "check", "decide", "object", "paid",
    ]  # fmt: skip


def test_an_id_that_means_another_step_now_is_left_to_it():
    """`call` stands for `ask` now, and the earlier `call` is gone."""
    before = journey("call>ask>paid", id="before")
    after = journey(step("call", replaces=["ask"]), "call>paid", based_on="before")
    both = union(before, after, difference(before, after))

    assert both.ids == {"call": "call-1", "ask": "call", "paid": "paid"}
    assert [each.id for each in both.journey.touchpoints] == ["call-1", "call", "paid"]


def test_an_actor_and_a_source_of_one_id_that_are_not_the_same_are_kept_apart():
    before = journey(step("ask", actor="council", evidence=Evidence.LAW))
    after = journey(step("call", actor="council", name="call"))
    renamed = [each.model_copy(update={"name": after.title}) for each in after.actors]
    source = Source(id="a-source", title=after.summary, checked=after.checked)
    after = Journey.model_validate({**dict(after), "actors": renamed, "sources": (source,)})
    both = united(before, after).journey

    gone = both.touchpoint("ask")
    assert str(both.actor(gone.actor).name) == "council"
    assert [str(both.source(id).title) for id in gone.source] == ["A source"]
    assert len(both.sources) == 2


def test_a_phase_that_is_gone_stands_where_it_stood():
    before = journey(step("ask"), step("prove", phase="middle"), step("paid", phase="end"))
    after = journey(step("ask"), step("paid", phase="end"))

    assert [phase.id for phase in united(before, after).journey.phases] == ["begin", "middle", "end"]


def test_ways_that_are_gone_join_what_the_steps_became():
    before = journey(step("a", name="Ask"), step("b"), way("a", "b", "choice", when="so"))
    after = journey(step("ask", name="Ask"), step("c"))
    (gone,) = united(before, after).gone

    assert (gone.origin, gone.target, str(gone.condition)) == ("ask", "b", "so")


@given(rich_journeys(), rich_journeys())
def test_every_step_and_way_of_both_is_there_once(before, after):
    both = united(before, after)
    ids = [step.id for step in both.journey.touchpoints]

    assert len(ids) == len(set(ids))
    assert set(ids) == {step.id for step in after.touchpoints} | set(both.ids.values())
    assert [id for id in ids if id in {step.id for step in after.touchpoints}] == [
        step.id for step in after.touchpoints
    ]
    ends = {end for way in both.journey.transitions for end in (way.origin, way.target)}
    assert ends <= set(ids)
    assert {step.phase for step in both.journey.touchpoints} <= {phase.id for phase in both.journey.phases}
    assert {step.actor for step in both.journey.touchpoints} <= {actor.id for actor in both.journey.actors}
