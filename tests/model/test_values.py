"""A value set knows its values, and a tension has two different ends."""

from __future__ import annotations

import pytest
from builders import tension, value_set
from pydantic import ValidationError


def test_a_value_is_found_by_its_id() -> None:
    found = value_set("privacy", "rust").value("rust")

    assert found is not None and found.id == "rust"
    assert value_set("privacy").value("rust") is None


@pytest.mark.parametrize("ends", [(), ("privacy",), ("privacy", "privacy"), ("privacy", "rust", "trust")])
def test_a_tension_is_between_two_different_values(ends: tuple[str, ...]) -> None:
    with pytest.raises(ValidationError, match="Name two"):
        tension(*ends)


def test_a_tension_that_claims_research_names_it() -> None:
    assert tension("privacy", "rust").evidence == "assumption"
    with pytest.raises(ValidationError, match="needs a source"):
        tension("privacy", "rust", evidence="research")
