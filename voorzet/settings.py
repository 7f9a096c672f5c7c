"""What can be set from outside, once, at the start."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    """`content` None: the checkout's root, or else the copy inside the wheel."""

    content: Path | None = None

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """Settings from `VOORZET_CONTENT`.

        Example:
            >>> Settings.from_environment({"VOORZET_CONTENT": "mine"}).content
            PosixPath('mine')
        """
        content = environment.get("VOORZET_CONTENT")
        return cls(content=Path(content) if content else None)
