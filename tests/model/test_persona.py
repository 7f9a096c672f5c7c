"""A citizen lives somewhere; a professional does something; neither is taken for the other."""

from __future__ import annotations

import pytest
from builders import persona, professional, text, trait
from pydantic import ValidationError

from voorzet.model.persona import PersonaKind


def test_a_persona_is_a_citizen_unless_it_says_otherwise() -> None:
    assert persona().kind is PersonaKind.CITIZEN


def test_a_citizen_has_a_household() -> None:
    with pytest.raises(ValidationError, match="household is missing"):
        persona(household=None)


@pytest.mark.parametrize("field", [{"role": text("case worker")}, {"needs": (trait(),)}])
def test_a_citizen_has_neither_a_role_nor_needs_for_work(field: dict[str, object]) -> None:
    with pytest.raises(ValidationError, match="kind professional"):
        persona(**field)


def test_a_professional_has_a_role_and_needs_no_household() -> None:
    assert professional(needs=(trait(),)).household is None
    with pytest.raises(ValidationError, match="role is missing"):
        professional(role=None)
