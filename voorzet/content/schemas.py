"""JSON Schemas of the documents, made from the model, for editors that check while somebody types."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from voorzet.content.schema_line import MODELS

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TEXT = {
    "title": "Text",
    "description": "Words in Dutch, English or both; plain words are in the language of the document.",
    "anyOf": [
        {"type": "string", "minLength": 1},
        {
            "type": "object",
            "properties": {"nl": {"type": "string"}, "en": {"type": "string"}},
            "additionalProperties": False,
            "minProperties": 1,
        },
    ],
}


def schemas() -> dict[str, dict[str, Any]]:
    """The JSON Schema of each kind of document, by its file name.

    Note:
        A schema knows the shape of a document. That its parts name each other rightly, and that claims have sources,
        is seen by `voorzet check` only.

    Example:
        >>> sorted(name.partition(".")[0] for name in schemas())
        ['deck', 'facts', 'journey', 'life-events', 'persona', 'proposal', 'table-map', 'values']
    """
    return {f"{schema.partition('/')[0]}.schema.json": _schema(schema) for schema in MODELS}


def write_schemas(folder: Path) -> tuple[Path, ...]:
    """Writes the schemas into a folder, which is made if need be; the files, in order."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, schema in schemas().items():
        path = folder / name
        path.write_text(json.dumps(schema, indent=2, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")
        paths.append(path)
    return tuple(paths)


def _schema(schema: str) -> dict[str, Any]:
    made = MODELS[schema].model_json_schema(by_alias=True)
    made["$defs"]["Text"] = _TEXT
    return {"$schema": _DIALECT, "$id": f"urn:voorzet:{schema}", **made, "title": f"Voorzet {schema}"}
