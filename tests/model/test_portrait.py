from builders import persona
from full_personas import full_persona, full_professional

from voorzet.model.portrait import chapters, portrait


def test_every_claim_about_a_persona_is_in_the_portrait_once():
    for one in (full_persona(), full_professional(), persona()):
        entries = [entry.claim for chapter in portrait(one) for entry in chapter.entries]
        assert sorted(map(str, entries)) == sorted(map(str, one.claims()))


def test_strengths_come_first_and_worries_last():
    assert [chapter.id for chapter in portrait(full_persona())][:: len(portrait(full_persona())) - 1] == [
        "strengths",
        "worries",
    ]


def test_all_personas_have_the_same_chapters_in_the_same_order():
    assert [each.id for each in chapters(full_persona())] == [each.id for each in chapters(full_professional())]
