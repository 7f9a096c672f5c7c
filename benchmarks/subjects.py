"""What is measured on: journeys of any length, as values and as files."""

from __future__ import annotations

import sys
from functools import cache
from io import StringIO
from pathlib import Path

from ruamel.yaml import YAML

from voorzet.model.journey import Journey

ROOT = Path(__file__).parents[1]

sys.path.append(str(ROOT / "tests"))


@cache
def subject(steps: int) -> Journey:
    """The long journey of the tests, in plain words."""
    from long_journeys import long_journey

    return long_journey(steps)


def variation(steps: int, number: int) -> Journey:
    """The same journey under another id, so that no cache of whole results can answer for it."""
    return subject(steps).model_copy(update={"id": f"journey-{number}"})


@cache
def as_yaml(steps: int) -> bytes:
    """The journey as a content file."""
    writer = YAML(typ="safe", pure=True)
    writer.default_flow_style = False
    writer.allow_unicode = True
    written = StringIO()
    writer.dump(subject(steps).model_dump(mode="json", by_alias=True, exclude_defaults=True), written)
    return written.getvalue().encode()
