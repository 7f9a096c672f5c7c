"""What the how-to on tables shows is so."""

import re
from pathlib import Path

from voorzet.content.document import Due, document
from voorzet.content.known import NOTHING_KNOWN
from voorzet.model.table_map import TableField, TableMap

TEXT = (Path(__file__).parents[2] / "docs" / "how-to" / "import-a-table.md").read_text(encoding="utf-8")


def test_the_map_it_shows_is_one():
    (shown,) = re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)

    found = document(shown.encode(), "map.yaml", NOTHING_KNOWN, Due("table-map/1"))

    assert isinstance(found.value, TableMap)
    assert found.problems == ()


def test_it_names_every_field():
    for field in TableField:
        assert f"`{field.value}`" in TEXT
