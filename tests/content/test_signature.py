"""A folder is known to be as it was until a file of it changes, comes or goes."""

from pathlib import Path

from voorzet.content.signature import signature


def test_it_changes_with_every_change_and_only_then(tmp_path: Path) -> None:
    persona = tmp_path / "personas" / "ria.yaml"
    persona.parent.mkdir()
    persona.write_text("a")
    first = signature(tmp_path)

    (tmp_path / "notes.txt").write_text("beside the content")
    assert signature(tmp_path) == first

    persona.write_text("ab")
    second = signature(tmp_path)
    persona.with_name("bob.yaml").write_text("a")
    third = signature(tmp_path)
    persona.unlink()
    assert len({first, second, third, signature(tmp_path)}) == 4


def test_a_link_to_nowhere_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "journeys").mkdir()
    (tmp_path / "journeys" / "gone").symlink_to(tmp_path / "nowhere")

    assert signature(tmp_path) == ((str(tmp_path / "journeys" / "gone"), 0, 0),)
