import re
from textwrap import dedent

from contents import PERSONA, small_content


def test_shipped_content_has_nothing_wrong(voorzet):
    done = voorzet("check")

    assert (done.code, done.err) == (0, "")
    assert re.fullmatch(r"\d+ documents: nothing wrong\.\n", done.out)


def test_a_problem_is_told_with_file_and_line(voorzet, tmp_path):
    file = tmp_path / "mine.yaml"
    file.write_text(
        dedent("""\
        schema: journey/1
        id: mine
        titel: Mijn reis
    """)
    )

    done = voorzet("check", file)

    assert done.code == 1
    assert f"{file}, line 3: error: " in done.out
    assert "titel" in done.out
    assert done.out.splitlines()[-1].endswith(" errors, 0 warnings.")


def test_a_folder_of_your_own_is_checked_wholly(voorzet, tmp_path):
    (tmp_path / "journeys" / "mine").mkdir(parents=True)
    (tmp_path / "journeys" / "mine" / "journey.yaml").write_text("schema: journey/1\n")

    done = voorzet("check", "--content", tmp_path)

    assert done.code == 1
    assert "journeys/mine/journey.yaml" in done.out


def test_a_path_that_is_not_there_is_said(voorzet):
    done = voorzet("check", "nowhere.yaml")

    assert done.code == 1
    assert "nowhere.yaml" in done.out + done.err


def test_problems_are_told_in_dutch(voorzet, tmp_path):
    (tmp_path / "mine.yaml").write_text("schema: journey/1\n\ttab: 1\n")

    assert ", regel 2: fout: Hier staat een tab." in voorzet("check", "mine.yaml", "--lang", "nl").out


def test_what_claims_rest_on_is_counted_for_each_document_and_in_all(voorzet):
    lines = voorzet("check", "--stats").out.splitlines()

    counted = [int(re.search(r": (\d+) claims?, ", line)[1]) for line in lines[:-1]]
    assert all(any(line.startswith(f"{folder}/") for line in lines) for folder in ("journeys", "personas", "canvases"))
    assert lines[-2].startswith("All together: ") and counted[-1] == sum(counted[:-1])
    assert lines[-1].endswith("nothing wrong.")


def test_what_the_claims_of_one_file_rest_on_can_be_counted(voorzet, tmp_path):
    small_content(tmp_path)

    done = voorzet("check", "--stats", "personas", "--lang", "nl")

    assert done.out.splitlines()[0] == f"personas/{PERSONA}.yaml: 1 bewering, 0% met een bron (aanname: 1)"


def test_nothing_is_counted_unless_asked_or_in_a_broken_document(voorzet, tmp_path):
    (tmp_path / "mine.yaml").write_text("schema: journey/1\n")

    assert "claim" not in voorzet("check").out
    assert "All together: 0 claims" in voorzet("check", "mine.yaml", "--stats").out
