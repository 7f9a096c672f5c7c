import importlib.util
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from typing import Any

import pytest
from builders import journey, step, text, way, workspace
from exporter_contract import ExporterContract
from long_journeys import WORDS, long_journey

from voorzet.exporters.dot import Dot, dot_source
from voorzet.exporters.port import ExportRequest
from voorzet.model.journey import Journey, Phase
from voorzet.model.text import Language, Text

# In a process of its own: Graphviz keeps state between drawings and may end the interpreter.
READ = """
import json, sys, warnings, pygraphviz

warnings.simplefilter("ignore")
graph = pygraphviz.AGraph(string=sys.stdin.buffer.read().decode())
json.dump({
    "nodes": {str(node): dict(node.attr) for node in graph.nodes()},
    "edges": [[*map(str, edge[:2]), dict(edge.attr)] for edge in graph.edges()],
    "clusters": [[cluster.name, [str(node) for node in cluster.nodes()]] for cluster in graph.subgraphs()],
    "svg": graph.draw(format="svg", prog="dot").decode(),
}, sys.stdout)
"""

HOSTILE = (
    r'say "\N" and \"\\N\\"',
    r"C:\new\lines\E\G\T\H\L\\",
    "<b>bold</b>",
    "<<table><tr><td>x</td></tr></table>>",
    "R&D &amp; &lt;b&gt; &#65; &nbsp;",
    "a{b|c}d;e->f[label=x]",
    '"]; evil [label="x',
    "// no comment /* none */ # none",
    "back slash at the end\\",
)


class TestDot(ExporterContract):
    exporter = Dot()


def graph(source: str) -> dict[str, Any]:
    """What Graphviz reads in DOT source."""
    if importlib.util.find_spec("pygraphviz") is None:
        pytest.skip("pygraphviz has no wheel for this machine")
    read = subprocess.run([sys.executable, "-c", READ], input=source.encode(), capture_output=True, timeout=60)
    assert read.returncode == 0, read.stderr.decode()
    return json.loads(read.stdout)


def drawn(read: dict[str, Any]) -> dict[str, str]:
    """The words that Graphviz draws for each node, edge (`a->b`) and cluster, without spaces and direction marks."""
    svg = "{http://www.w3.org/2000/svg}"
    groups = [group for group in ET.fromstring(read["svg"]).iter(f"{svg}g") if group.get("class") != "graph"]
    return {
        group.findtext(f"{svg}title", ""): bare("".join(line.text or "" for line in group.iter(f"{svg}text")))
        for group in groups
    }


def bare(words: str) -> str:
    return "".join(words.replace("\u2067", "").replace("\u2069", "").split())


def english(*parts: Any, **fields: Any) -> str:
    return dot_source(journey(*parts, **fields), Language.EN)


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("language", Language)
def test_vertices_are_touchpoints_and_edges_are_transitions_whatever_the_words(words, language):
    long = long_journey(25, words)

    read = graph(dot_source(long, language))

    assert list(read["nodes"]) == [each.id for each in long.touchpoints]
    assert sorted(edge[:2] for edge in read["edges"]) == sorted([each.origin, each.target] for each in long.transitions)
    names = {each.id: bare(each.name.said(language).words) for each in long.touchpoints}
    assert all(name in drawn(read)[id] for id, name in names.items())


@pytest.mark.parametrize("steps", [1, 2, 192])
def test_journeys_of_any_length_can_be_read(steps):
    long = long_journey(steps)

    assert len(graph(dot_source(long, Language.NL))["nodes"]) == steps


@pytest.mark.parametrize("words", HOSTILE)
def test_peoples_words_are_drawn_as_they_are(words):
    hostile = english(
        step("ask", name=words),
        step("decide", phase="end"),
        way("ask", "decide", when=words),
        title=text(words),
        phases=(Phase(id="begin", name=text(words)), Phase(id="end", name=text("end"))),
    )

    found = drawn(graph(hostile))

    assert found["ask"] == bare(f"1. {words}(citizen)")
    assert found["ask->decide"] == bare(words)
    assert found["cluster_begin"] == bare(words)


def test_the_title_of_the_sheet_is_drawn_as_it_is():
    svg = graph(english("ask", title=text(HOSTILE[3])))["svg"]

    assert "&lt;&lt;table&gt;" in svg


def test_control_characters_and_direction_overrides_are_left_out():
    assert drawn(graph(english(step("ask", name="a\x00b\x1b[31m\u202ec\nd"))))["ask"] == "1.ab[31mcd(citizen)"


def test_a_family_of_four_is_never_cut_in_two():
    family = "👨‍👩‍👧‍👦"

    (label,) = re.findall(r'label="(1\..*?)"', english(step("ask", name=family * 40)))

    lines = label.split(r"\n")
    assert label.count(family) == 40
    assert len(lines) > 2
    assert {line.replace(family, "") for line in lines} == {"1.", "", "(citizen)"}


def test_phases_are_clusters_in_reading_order():
    read = graph(english(step("ask"), step("prove"), step("paid", phase="end")))

    assert read["clusters"] == [["cluster_begin", ["ask", "prove"]], ["cluster_end", ["paid"]]]


def test_lanes_differ_by_shape():
    lanes = ("citizen", "surroundings", "frontstage", "backstage", "support")

    read = graph(english(*(step(lane, lane=lane) for lane in lanes)))

    looks = {(node["shape"], "rounded" in node["style"]) for node in read["nodes"].values()}
    assert len(looks) == len(lanes)


def test_a_step_without_a_source_and_an_end_can_be_seen_by_their_border():
    read = graph(english(step("guess"), step("read", evidence="law", ends=True)))["nodes"]

    assert ["dashed" in read[id]["style"] for id in ("guess", "read")] == [True, False]
    assert [read[id]["peripheries"] for id in ("guess", "read")] == ["1", "2"]


def test_kinds_of_transition_differ_by_line_and_say_condition_and_wait():
    edges = graph(
        english(
            "ask b c d e",
            way("ask", "b"),
            way("ask", "c", "choice", when="if poor"),
            way("ask", "d", wait=56, wait_days_least=14, when="if complete"),
            way("d", "ask", "loop"),
            way("ask", "e", "wait"),
        )
    )
    words = drawn(edges)

    looks = {(attr["style"], attr.get("arrowtail")) for *_, attr in edges["edges"]}
    assert len(looks) == 4
    assert words["ask->b"] == ""
    assert words["ask->c"] == "ifpoor"
    assert words["ask->d"] == "ifcomplete14to56days"
    assert words["d->ask"] == "backagain"
    assert words["ask->e"] == "waiting,nobodyknowshowlong"


def test_two_transitions_between_the_same_steps_are_two_edges():
    assert len(graph(english("ask b", way("ask", "b", when="one"), way("ask", "b", when="two")))["edges"]) == 2


def test_ids_that_are_words_of_dot_stay_ids():
    assert list(graph(english("graph>node>edge>strict>subgraph>digraph", id="graph"))["nodes"]) == [
        "graph", "node", "edge", "strict", "subgraph", "digraph",
    ]  # fmt: skip


def test_words_are_in_the_language_asked_for_and_fall_back_on_the_other():
    two = journey(step("ask", name=Text(nl="vraagt", en="asks")), step("wait", name=Text(nl="wacht")))

    assert "asks" in dot_source(two, Language.EN)
    assert "vraagt" in dot_source(two, Language.NL)
    assert "wacht" in dot_source(two, Language.EN)


def test_the_same_request_gives_the_same_bytes():
    def exported(wanted: Journey) -> bytes:
        return Dot().export(ExportRequest(workspace=workspace(wanted), journey=wanted)).content

    assert exported(long_journey(48, "emoji")) == exported(long_journey(48, "emoji"))


def test_every_dot_says_it_is_no_legal_advice():
    assert "An aid for the conversation, not legal advice." in english("ask")
