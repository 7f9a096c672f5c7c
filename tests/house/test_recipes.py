"""The recipes of CONTRIBUTING.md work as they stand there."""

from contents import ID, small_content

from voorzet.settings import Settings
from voorzet.toolkit import Toolkit


def test_the_journey_of_the_recipe_has_nothing_wrong(tmp_path):
    kit = Toolkit(Settings(content=small_content(tmp_path)))

    assert kit.problems == ()
    assert kit.journey(ID).title.en == "A library card for a child"
