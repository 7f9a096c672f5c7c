"""Content is found where it was said to be, or in the checkout, or inside the wheel."""

from __future__ import annotations

from pathlib import Path

import pytest

from voorzet.content.location import content_folder
from voorzet.errors import ContentMissing
from voorzet.settings import Settings


def made(folder: Path) -> Path:
    (folder / "journeys").mkdir(parents=True)
    return folder


def test_what_was_set_comes_first(tmp_path: Path) -> None:
    mine = made(tmp_path / "mine")

    assert content_folder(Settings(content=mine)) == mine


def test_a_checkout_comes_before_the_copy_inside_the_wheel(tmp_path: Path) -> None:
    package = tmp_path / "voorzet"
    shipped = made(package / "shipped")
    assert content_folder(Settings(), package) == shipped

    made(tmp_path)
    assert content_folder(Settings(), package) == shipped

    (tmp_path / "pyproject.toml").touch()
    assert content_folder(Settings(), package) == tmp_path


def test_what_was_set_but_holds_nothing_is_an_error_and_not_passed_over(tmp_path: Path) -> None:
    with pytest.raises(ContentMissing, match="There is no content"):
        content_folder(Settings(content=tmp_path))


def test_a_package_without_content_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ContentMissing):
        content_folder(Settings(), tmp_path / "voorzet")
