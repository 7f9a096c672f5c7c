"""What can be worked out, told line by line."""

from datetime import date

from builders import persona, tension, value_set, workspace
from graph.test_tables import RIA, STORY

from voorzet.cli.telling.findings import findings as told
from voorzet.cli.telling.walk import walks
from voorzet.graph.findings import findings
from voorzet.i18n import speech
from voorzet.model.text import Language

WORKSPACE = workspace(
    RIA,
    persona("bo", twin_of="ria"),
    value_set(reach="reach", privacy="privacy", tensions=[tension("privacy", "reach")]),
)
LATE = date(2027, 1, 1)


def lines(language, one=None):
    found = findings(WORKSPACE, STORY, LATE, one)
    yield from told(WORKSPACE, STORY, found, speech(language))
    yield ""
    yield from walks(STORY, found, speech(language))


def test_golden_findings_of_a_small_story(golden):
    for language in Language:
        golden(f"cli/findings-{language}.txt", "\n".join([*lines(language), "", *lines(language, RIA)]) + "\n")


def test_everything_is_told_of_one_persona_and_of_several_where_to_find_it():
    alone, together = ("\n".join(lines(Language.EN, one)) for one in (RIA, None))

    assert "because: has no computer [assumption]" in alone
    assert "because: has no computer" not in together
    assert "All that Ria may meet: --persona ria" in together


def test_personas_are_told_below_each_other_and_never_together():
    told_of = [line for line in lines(Language.EN) if " stop" in line and "same situation" not in line]

    assert told_of == [
        "Nothing that is recorded gives reason to expect that Bo stops.",
        "Ria may be expected to stop in step 2.",
    ]
