"""The JSON Schemas are in step with the model, and agree with the loader."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from content.broken import BROKEN, JOURNEY, LIFE_EVENTS, PERSONA, VALUES

from voorzet.content.node import Fields
from voorzet.content.plain import plain
from voorzet.content.schemas import schemas, write_schemas
from voorzet.content.tree import tree

ROOT = Path(__file__).parents[2]
jsonschema = pytest.importorskip("jsonschema")

SHAPE = ("missing field", "unknown field", "minutes in words", "half minutes", "negative minutes", "yes for true",
         "unknown channel", "word for a list", "id with capitals", "unknown language of a text", "number as title",
         "effect out of range", "field by its inner name", "real person", "no strengths", "citizen without household", "professional without role")  # fmt: skip


def meaning(text: str) -> Any:
    root, _ = tree(text)
    assert isinstance(root, Fields)
    return plain(root)


def is_valid(text: str) -> bool:
    (name,) = (name for name in schemas() if meaning(text)["schema"].startswith(name.partition(".")[0]))
    return bool(jsonschema.Draft202012Validator(schemas()[name]).is_valid(meaning(text)))


def test_the_files_in_schemas_are_those_of_the_model(tmp_path: Path) -> None:
    for path in write_schemas(tmp_path / "new"):
        assert path.read_bytes() == (ROOT / "schemas" / path.name).read_bytes(), "run: make schema"


@pytest.mark.parametrize("name", list(schemas()))
def test_a_schema_is_one(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads((ROOT / "schemas" / name).read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    "path",
    [*ROOT.glob("journeys/**/*.yaml"), *ROOT.glob("personas/*.yaml"), *ROOT.glob("canvases/decks/*.yaml")],
    ids=lambda p: "/".join(p.parts[-2:]),
)
def test_shipped_documents_are_valid(path: Path) -> None:
    assert is_valid(path.read_text(encoding="utf-8"))


def test_small_documents_are_valid() -> None:
    assert all(is_valid(text) for text in (JOURNEY, PERSONA, VALUES, LIFE_EVENTS))


def test_the_shape_of_a_persona_depends_on_its_kind() -> None:
    professional = PERSONA.replace("household: Alone", "kind: professional\nrole: Adviser")

    assert is_valid(professional)
    assert not is_valid(professional.replace("role: Adviser\n", ""))
    assert not is_valid(PERSONA.replace("household: Alone\n", ""))


def test_a_tension_has_two_ends() -> None:
    assert not is_valid(VALUES.replace("[autonomy, efficiency]", "[autonomy]"))


@pytest.mark.parametrize(
    "broken", [broken for broken in BROKEN if broken.name in SHAPE], ids=lambda broken: broken.name
)
def test_a_document_of_the_wrong_shape_is_invalid(broken: Any) -> None:
    assert not is_valid(broken.content.decode())


def test_every_shape_is_tried() -> None:
    assert {broken.name for broken in BROKEN} >= set(SHAPE)
