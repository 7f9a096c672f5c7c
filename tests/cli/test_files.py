import os
import stat
from pathlib import Path

import pytest

from voorzet.cli.files import put
from voorzet.errors import NotWritten


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_a_file_is_written_and_nothing_lies_beside_it(tmp_path):
    put(b"new", str(tmp_path / "a.svg"))

    assert (tmp_path / "a.svg").read_bytes() == b"new"
    assert names(tmp_path) == ["a.svg"]


def test_an_old_file_keeps_its_rights(tmp_path):
    old = tmp_path / "a.svg"
    old.write_bytes(b"old")
    old.chmod(0o640)

    put(b"new", str(old))

    assert old.read_bytes() == b"new"
    assert stat.S_IMODE(old.stat().st_mode) == 0o640


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real.svg").write_bytes(b"old")
    link = tmp_path / "link.svg"
    link.symlink_to("real.svg")

    put(b"new", str(link))

    assert link.is_symlink()
    assert (tmp_path / "real.svg").read_bytes() == b"new"


def test_a_disk_that_fills_up_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    old = tmp_path / "a.svg"
    old.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(NotWritten, match="No space left on device"):
        put(b"new", str(old))
    assert old.read_bytes() == b"old"
    assert names(tmp_path) == ["a.svg"]


@pytest.mark.parametrize("target", ["", "nowhere/a.svg", "."])
def test_a_place_that_cannot_be_written_is_named(tmp_path, monkeypatch, target):
    monkeypatch.chdir(tmp_path)

    with pytest.raises(NotWritten):
        put(b"new", target)
    assert names(tmp_path) == []


def test_a_device_is_written_to_and_not_replaced():
    put(b"new", os.devnull)

    assert not Path(os.devnull).is_file()
