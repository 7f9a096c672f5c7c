"""Where content lies when nobody says so: in the checkout, or in the copy inside the wheel."""

from __future__ import annotations

from pathlib import Path

import voorzet
from voorzet.content.layout import JOURNEYS, is_content
from voorzet.errors import ContentMissing
from voorzet.settings import Settings

_PACKAGE = Path(voorzet.__file__).parent


def content_folder(settings: Settings, package: Path = _PACKAGE) -> Path:
    """The folder of content: the one that was set, or the checkout, or the copy that came with Voorzet.

    Args:
        settings: as set from outside.
        package: where Voorzet itself lies.

    Raises:
        ContentMissing: it holds no content.
    """
    folder = settings.content or _checkout(package) or package / "shipped"
    if not is_content(folder):
        raise ContentMissing(str(folder))
    return folder


def _checkout(package: Path) -> Path | None:
    root = package.parent
    return root if (root / "pyproject.toml").is_file() and (root / JOURNEYS).is_dir() else None
