"""The recipes of CONTRIBUTING.md work as they stand there."""

import re
import shutil
from datetime import date
from pathlib import Path

from contents import ID, small_content

from voorzet.settings import Settings
from voorzet.toolkit import Toolkit
from voorzet.verdict.part import Role

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)


def test_the_journey_of_the_recipe_has_nothing_wrong(tmp_path):
    kit = Toolkit(Settings(content=small_content(tmp_path)))

    assert kit.problems == ()
    assert kit.journey(ID).title.en == "A library card for a child"


def test_the_card_of_the_recipe_changes_a_verdict_without_code(tmp_path):
    how_to = (ROOT / "docs" / "how-to" / "add-a-card.md").read_text(encoding="utf-8")
    shutil.copytree(ROOT / "journeys", tmp_path / "journeys")
    shutil.copytree(ROOT / "personas", tmp_path / "personas")
    shutil.copytree(ROOT / "canvases", tmp_path / "canvases")
    kit = Toolkit(Settings(content=tmp_path))
    (proposal,) = kit.proposals(kit.journey("aio-aanvulling"), "aio-brief-na-selectie")
    before = kit.assess(proposal, TODAY)

    (tmp_path / "canvases" / "decks" / "our-own.yaml").write_text(re.search(r"```yaml\n(.*?)```", how_to, re.S)[1])

    assert kit.problems == ()
    after = kit.assess(proposal, TODAY)
    assert "only-numbers-left" not in before.book.by_id
    conditions = {
        part.card for issue in after.wanted[0].answer.issues for part in issue.parts if part.role is Role.CONDITION
    }
    assert "only-numbers-left" in conditions
