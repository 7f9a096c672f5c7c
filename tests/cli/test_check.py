import re
from textwrap import dedent


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
