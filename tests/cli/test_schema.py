import json
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_schemas_in_the_project_are_those_of_the_code(voorzet, tmp_path):
    assert voorzet("schema").code == 0

    made = {path.name: json.loads(path.read_text()) for path in (tmp_path / "schemas").iterdir()}
    kept = {path.name: json.loads(path.read_text()) for path in (ROOT / "schemas").glob("*.json")}
    assert made == kept, "run: make schema"
