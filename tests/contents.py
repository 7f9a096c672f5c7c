"""A small folder of content: the journey that CONTRIBUTING.md shows, and a persona who travels it."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import dedent

ID = "bibliotheekpas"
PERSONA = "ouder-met-haast"
_CONTRIBUTING = Path(__file__).parents[1] / "CONTRIBUTING.md"


def recipe() -> str:
    """The journey as it stands in CONTRIBUTING.md."""
    found = re.search(r"```yaml\n(.*?)```", _CONTRIBUTING.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    return dedent(f"   {found[1]}")


def small_content(folder: Path) -> Path:
    """Writes the folder; where it is."""
    (folder / "journeys" / ID).mkdir(parents=True)
    (folder / "personas").mkdir()
    journey_file(folder).write_text(recipe(), encoding="utf-8")
    (folder / "personas" / f"{PERSONA}.yaml").write_text(_PERSONA, encoding="utf-8")
    return folder


def journey_file(folder: Path) -> Path:
    """Where the journey lies."""
    return folder / "journeys" / ID / "journey.yaml"


_PERSONA = f"""\
schema: persona/1
id: {PERSONA}
synthetic: true
language: nl
name: Robin
tagline: {{nl: Leest graag voor, en: Likes to read aloud}}
situation: {{nl: Werkt veel en zorgt veel., en: Works much and cares much.}}
household: {{nl: Twee volwassenen en een kind., en: Two adults and a child.}}
distinguishes: {{nl: Heeft geen tijd voor formulieren., en: Has no time for forms.}}
journeys: [{ID}]
checked: 2026-11-23
strengths:
  - {{text: {{nl: Kent de school goed., en: Knows the school well.}}, evidence: assumption}}
"""
