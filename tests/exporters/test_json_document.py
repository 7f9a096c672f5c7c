from builders import journey, persona, step, workspace
from long_journeys import long_journey

from voorzet.exporters.json import Json, document
from voorzet.exporters.json_document import URN, Document, schema
from voorzet.exporters.port import ExportRequest


def test_a_whole_document_can_be_read_back():
    wanted = long_journey(12)
    request = ExportRequest(workspace(wanted, persona(journeys=[wanted.id])), wanted)

    assert Document.model_validate_json(Json().export(request).content) == document(request)


def test_the_schema_is_the_one_that_the_document_names():
    wanted = journey(step("ask"))

    assert schema()["$id"] == URN == document(ExportRequest(workspace(wanted), wanted)).urn


def test_the_schema_speaks_the_names_of_the_file():
    definitions = schema()["$defs"]

    assert {"$schema", "schema", "journey"} <= set(schema()["properties"])
    assert {"from", "to"} <= set(definitions["Transition"]["properties"])
