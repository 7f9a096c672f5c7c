import subprocess
import sys
from importlib.metadata import entry_points

import pytest

import voorzet as package
from voorzet.cli.main import main

HEAVY = ("pydantic", "streamlit", "networkx", "pandas", "typst", "uharfbuzz", "ruamel.yaml", "babel", "starlette")


def test_help_appears_without_loading_anything_heavy():
    loaded = f"import sys, voorzet.cli.main; print([name for name in {HEAVY} if name in sys.modules])"

    said = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)

    assert said.stdout.strip() == "[]"


def test_the_command_that_is_installed_is_the_one_that_is_tested():
    (command,) = entry_points(group="console_scripts", name="voorzet")

    assert command.load() is main


def test_help_names_every_command(voorzet):
    done = voorzet("--help")

    assert done.code == 0
    for command in ("check", "show", "export", "import", "serve", "schema"):
        assert f"\n  {command} " in done.out


def test_the_version_is_that_of_the_package(voorzet):
    assert voorzet("--version") == (0, f"{package.__version__}\n", "")


@pytest.mark.parametrize("wrong", [["nothing"], ["show"], ["show", "x", "--lang", "fr"], ["serve", "--port", "many"]])
def test_wrong_usage_ends_with_2(voorzet, wrong):
    done = voorzet(*wrong)

    assert done.code == 2
    assert done.out == ""
    assert "Traceback" not in done.err


def test_a_folder_without_content_is_one_sentence(voorzet, tmp_path):
    done = voorzet("check", "--content", tmp_path / "nothing")

    assert done.code == 1
    assert done.err.startswith("There is no content in ")
    assert done.err.count("\n") == 1


def test_what_nobody_foresaw_is_one_sentence_and_a_pointer(voorzet, monkeypatch):
    monkeypatch.setattr("voorzet.toolkit.toolkit", lambda settings: 1 / 0)

    done = voorzet("check")

    assert done == (
        1,
        "",
        "Voorzet broke down (ZeroDivisionError); that should not happen. Add --debug to see where.\n",
    )


def test_debug_shows_where(voorzet, monkeypatch):
    monkeypatch.setattr("voorzet.toolkit.toolkit", lambda settings: 1 / 0)

    done = voorzet("--debug", "check")

    assert done.code == 1
    assert "Traceback" in done.err
    assert "ZeroDivisionError" in done.err


def test_a_reader_that_stops_early_is_no_mishap(program):
    running = program("show", "kind-krijgen")
    running.stdout.readline()
    running.stdout.close()

    assert running.wait(timeout=30) != 0
    assert b"Traceback" not in running.stderr.read()
    running.stderr.close()


def test_a_terminal_set_to_dutch_is_spoken_to_in_dutch(voorzet, monkeypatch):
    monkeypatch.setenv("LANG", "nl_NL.UTF-8")

    assert voorzet("show", "nergens").err.startswith("Er is geen klantreis nergens.")
