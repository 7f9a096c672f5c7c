"""DOT: the journey as a graph, for Graphviz and whatever else reads its language."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

import graphviz
import regex

from voorzet.drawing.cards import waiting
from voorzet.drawing.fonts import clusters_of, reads_rightward
from voorzet.drawing.frame import DISCLAIMER
from voorzet.drawing.theme import INK, LINE, MUTED, PAPER, ROW_FILLS
from voorzet.exporters.carried import lost_in_graph
from voorzet.exporters.port import Exported, ExportRequest
from voorzet.i18n import Speech, speech, term
from voorzet.messages import Message, say
from voorzet.model.journey import Journey, Lane, Phase, Touchpoint, Transition, TransitionKind
from voorzet.model.text import Language, Text

NAME_LETTERS, CONDITION_LETTERS, TITLE_LETTERS = 26, 22, 60
"""How many characters, as a reader counts them, stand on one line."""

_SHAPES = {
    Lane.CITIZEN: {"shape": "box", "style": "rounded,filled", "penwidth": "1.8"},
    Lane.SURROUNDINGS: {"shape": "note", "style": "filled"},
    Lane.FRONTSTAGE: {"shape": "box", "style": "filled"},
    Lane.BACKSTAGE: {"shape": "folder", "style": "filled"},
    Lane.SUPPORT: {"shape": "component", "style": "filled"},
}

_LINES = {
    TransitionKind.THEN: {"style": "solid"},
    TransitionKind.CHOICE: {"style": "solid", "dir": "both", "arrowtail": "odiamond"},
    TransitionKind.WAIT: {"style": "dashed"},
    TransitionKind.LOOP: {"style": "dotted", "penwidth": "1.6", "constraint": "false"},
}

_UNSAYABLE = regex.compile(r"[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
_SPACE = "\N{NO-BREAK SPACE}"
_FROM_RIGHT_TO_LEFT = "\N{RIGHT-TO-LEFT ISOLATE}{}\N{POP DIRECTIONAL ISOLATE}"


class Dot:
    """DOT source; nothing is drawn here, so no Graphviz needs to be installed."""

    name = "dot"
    extension = ".dot"
    media_type = "text/vnd.graphviz"
    title = say("Graph (DOT)")

    def export(self, request: ExportRequest) -> Exported:
        """The journey's graph in the request's language; persona and paper make no difference to it."""
        source = dot_source(request.journey, request.language)
        return Exported(source.encode(), losses=lost_in_graph(request))


def dot_source(journey: Journey, language: Language) -> str:
    """The journey as DOT: a cluster per phase, a node per touchpoint, an edge per transition.

    Lanes differ by shape and transitions by line, so that it reads in black and white; a dashed border marks a step
    without a source, a double one a step where the journey may end. People's words are never read as DOT or HTML.

    Source:
        The DOT language and attributes, graphviz.org/doc/info.
    """
    speak = speech(language)
    graph = graphviz.Digraph(name=journey.id, graph_attr=_sheet(journey, speak), node_attr=_NODE, edge_attr=_EDGE)
    numbered = list(enumerate(journey.touchpoints, start=1))
    phases = {phase.id: phase for phase in journey.phases}
    for phase, steps in groupby(numbered, key=lambda each: each[1].phase):
        with graph.subgraph(name=f"cluster_{phase}", graph_attr=_band(phases[phase], speak)) as band:
            for number, touchpoint in steps:
                band.node(touchpoint.id, **_node(journey, number, touchpoint, speak))
    for transition in journey.transitions:
        graph.edge(transition.origin, transition.target, **_edge(transition, speak))
    return str(graph.source)


_TYPE = {"fontname": "Arial", "fontcolor": INK}
_NODE = {**_TYPE, "fontsize": "11", "color": INK, "margin": "0.16,0.09"}
_EDGE = {**_TYPE, "fontsize": "9", "color": LINE, "arrowsize": "0.8"}


def _sheet(journey: Journey, speak: Speech) -> dict[str, str]:
    title = _label((speak(journey.title), TITLE_LETTERS), (speak(DISCLAIMER), TITLE_LETTERS))
    look = {"rankdir": "TB", "nodesep": "0.35", "ranksep": "0.45", "bgcolor": PAPER, "labelloc": "t", "fontsize": "13"}
    return {**_TYPE, **look, "label": title}


def _band(phase: Phase, speak: Speech) -> dict[str, str]:
    look = {"color": MUTED, "style": "rounded", "labeljust": "l", "fontsize": "12", "margin": "12"}
    return {**_TYPE, **look, "label": _label((speak(phase.name), TITLE_LETTERS))}


def _node(journey: Journey, number: int, touchpoint: Touchpoint, speak: Speech) -> Mapping[str, str]:
    shape = _SHAPES[touchpoint.lane]
    style = shape["style"] if touchpoint.evidence.is_sourced else f"{shape['style']},dashed"
    actor = speak(journey.actor(touchpoint.actor).name)
    name = f"{number}. {speak(touchpoint.name)}"
    return {
        **shape,
        "style": style,
        "label": _label((name, NAME_LETTERS), (f"({actor})", NAME_LETTERS)),
        "tooltip": _label((speak(term(touchpoint.lane)), TITLE_LETTERS)),
        "fillcolor": ROW_FILLS[touchpoint.lane],
        "peripheries": "2" if touchpoint.ends else "1",
    }


def _edge(transition: Transition, speak: Speech) -> Mapping[str, str]:
    said: list[Text | Message] = [transition.condition] if transition.condition else []
    wait = waiting(transition)
    if wait:
        said.append(wait)
    elif transition.kind is TransitionKind.LOOP and not said:
        said.append(term(TransitionKind.LOOP))
    label = {"label": _label(*((speak(each), CONDITION_LETTERS) for each in said), beside=True)} if said else {}
    return {**_LINES[transition.kind], **label}


def _label(*parts: tuple[str, int], beside: bool = False) -> str:
    r"""Each part from a new line, wrapped at its number of characters, with nothing left that Graphviz would read.

    `beside` a line it is flush left, a space away from that line; else it is centred.

    Example:
        >>> _label(("say <b>\\N</b> & “go”", 60), ("on", 60))
        'say <b>\\\\N</b> &amp; “go”\\non'
    """
    lines = [line for words, letters in parts for line in _wrapped(words, letters)]
    literal = [graphviz.escape(line.replace("&", "&amp;")) for line in lines]
    joined = "".join(f"{_SPACE}{line}\\l" for line in literal) if beside else "\\n".join(literal)
    label: str = graphviz.nohtml(joined)
    return label


def _wrapped(words: str, letters: int) -> list[str]:
    """Lines of at most so many characters as a reader counts them; a longer word is cut between characters."""
    lines = _lines(_UNSAYABLE.sub(" ", words), letters)
    return lines if reads_rightward(words) else [_FROM_RIGHT_TO_LEFT.format(line) for line in lines]


def _lines(words: str, letters: int) -> list[str]:
    lines = [""]
    for word in words.split():
        clusters = clusters_of(word)
        pieces = ["".join(clusters[at : at + letters]) for at in range(0, len(clusters), letters)]
        for piece in pieces:
            longer = f"{lines[-1]} {piece}".strip()
            if lines[-1] and len(clusters_of(longer)) > letters:
                lines.append(piece)
            else:
                lines[-1] = longer
    return lines
