"""What is there is documented, and what the documents point at is there."""

import re
from pathlib import Path
from typing import get_args

import pytest

from voorzet.cli.export import ToOption
from voorzet.cli.main import app
from voorzet.exporters import EXPORTERS

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
LINK = re.compile(r"\]\((?!https?://|#)([^)#\s]+)")
WORDS = [
    "Journey",
    "Touchpoint",
    "Transition",
    "Lane",
    "Demand",
    "Actor",
    "Annotation",
    "Evidence",
    "Persona",
    "Trip",
    "Proposal",
    "Variant",
    "Level",
    "Card",
    "Deck",
    "Fact",
    "Concern",
    "Ruling",
    "wanted",
    "permitted",
    "feasible",
    "now",
    "if_",
    "after",
    "ruled_out",
    "open",
    "Lever",
    "Trail",
    "meddling",
    "Room",
    "Canvas",
    "Agenda",
    "cockpit",
    "wall",
    "board",
    "Prototype",
    "Trial",
    "Promise",
    "Blueprint",
    "Workspace",
    "Problem",
]


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.name)
def test_every_format_has_a_line_in_the_readme(exporter):
    assert f"\n| `{exporter.name}` |" in README


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.name)
def test_every_format_is_named_by_the_command(exporter):
    assert re.search(rf"\b{exporter.name}\b", get_args(ToOption)[1].help)


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.name)
def test_every_format_keeps_the_contract_of_all_formats(exporter):
    tests = ROOT / "tests" / "exporters" / f"test_{exporter.name}.py"

    assert tests.is_file()
    assert "(ExporterContract)" in tests.read_text(encoding="utf-8")


def test_the_readme_promises_no_format_that_is_not_there():
    promised = re.findall(r"^\| `(\w+)` \|", README, re.MULTILINE)

    assert promised == [exporter.name for exporter in EXPORTERS]


@pytest.mark.parametrize("command", [command.name for command in app.registered_commands])
def test_every_command_is_shown_in_the_readme(command):
    assert f"\nvoorzet {command}" in README


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_and_pictures_lead_somewhere(document):
    for target in LINK.findall(document.read_text(encoding="utf-8")):
        assert (document.parent / target).exists(), target


@pytest.mark.parametrize("word", WORDS)
def test_the_glossary_has_the_word(word):
    glossary = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")

    assert re.search(rf"^\| [^|]*\b{word}\b", glossary, re.MULTILINE)


def test_decisions_are_numbered_without_gaps():
    numbers = sorted(int(path.name[:4]) for path in (ROOT / "docs" / "decisions").glob("*.md"))

    assert numbers == list(range(1, len(numbers) + 1))


def test_the_newest_changes_stand_on_top():
    heads = re.findall(r"^## (.+)$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)

    assert heads[0] == "Unreleased"
