"""Steps that do not stand out are pale in the graph, and nothing else changes."""

from builders import journey, workspace

from voorzet.exporters.dot import Dot
from voorzet.exporters.port import ExportRequest
from voorzet.model.text import Language
from voorzet.ui.parts.graph import PALE, paled


def dot(made):
    return Dot().export(ExportRequest(workspace(made), made, Language.EN)).content.decode()


def test_without_a_filter_the_graph_is_as_exported():
    made = journey("ask>paid")

    assert paled(dot(made), made, None) == dot(made)


def test_only_what_does_not_stand_out_is_pale():
    made = journey("ask>paid")
    page = paled(dot(made), made, ("paid",))

    assert f'"ask" [{PALE}]' in page
    assert f'"paid" [{PALE}]' not in page


def test_what_is_added_stands_inside_the_graph():
    made = journey("ask>paid")
    page = paled(dot(made), made, ())

    assert page.rstrip().endswith("}")
    assert page.count("{") == page.count("}")
