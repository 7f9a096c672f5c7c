"""A small document without fault, and all the ways to break it: what, in which file and line, and in what words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

JOURNEY_FILE = "journeys/small/journey.yaml"
PERSONA_FILE = "personas/ria.yaml"
VALUES_FILE = "canvases/decks/values.yaml"
LIFE_EVENTS_FILE = "journeys/life-events.yaml"

JOURNEY = """\
schema: journey/1
id: small
language: en
title: {nl: Een kleine reis, en: A small journey}
summary: Somebody asks for something and gets it.
checked: 2026-11-23
sources:
  - id: a-law
    title: A law
    url: https://example.org/law/111222333
    checked: 2026-11-23
    law: {bwb: BWBR0047166, article: "8", status: in-force, valid_from: 2020-01-01}
actors:
  - {id: citizen, kind: citizen, name: Citizen}
  - {id: council, kind: organisation, name: The council}
phases:
  - {id: start, name: Start}
touchpoints:
  - id: ask
    phase: start
    actor: citizen
    lane: citizen
    name: Asks for help
    channels: [letter, portal]
    effort_minutes: 20
    effort_evidence: assumption
    demands: [find-out, fill-in]
    evidence: law
    source: [a-law]
    emotions:
      - {level: -1, why: It is hard, persona: ria, evidence: assumption}
    annotations:
      - kind: value
        value: autonomy
        effect: -1
        claim: There is little to choose.
        evidence: assumption
      - kind: data
        sender: citizen
        receiver: council
        claim: Income of the household.
        evidence: assumption
  - id: answer
    phase: start
    actor: council
    lane: backstage
    name: Sends an answer
    evidence: assumption
    ends: true
transitions:
  - from: ask
    to: answer
    kind: wait
    wait_days: 56
    evidence: assumption
"""

PERSONA = """\
schema: persona/1
id: ria
synthetic: true
language: en
name: Ria
age: 71
tagline: Wants no fuss
situation: Lives on a small pension.
household: Alone
distinguishes: Has never asked for anything before.
journeys: [small]
checked: 2026-11-23
strengths:
  - {text: Keeps her papers in order, evidence: assumption}
trust:
  - {sender: council, level: low, why: A letter she did not understand, evidence: assumption}
channels:
  - {channel: letter, fit: prefers, why: She reads every letter, evidence: assumption}
"""

VALUES = """\
schema: values/1
id: values
language: en
checked: 2026-11-23
values:
  - {id: autonomy, name: autonomy, side: citizen, meaning: Choosing for yourself.}
  - {id: efficiency, name: efficiency, side: public, meaning: Much with little.}
tensions:
  - between: [autonomy, efficiency]
    why: Choosing takes time.
    evidence: assumption
"""

LIFE_EVENTS = """\
schema: life-events/1
language: en
life_events:
  - {id: retiring, name: Retiring}
"""


@dataclass(frozen=True)
class Broken:
    """One broken file.

    Attributes:
        name: what is wrong with it.
        content: of the file, or how to make it.
        line: that the problem must name, from 1; 0 for the file as a whole.
        words: that the English sentence must hold.
        file: from the content folder on.
    """

    name: str
    content: bytes | Callable[[], bytes]
    line: int
    words: str
    file: str = JOURNEY_FILE

    def write(self, folder: Path) -> Path:
        """Puts the broken file into a folder of content whose other documents are without fault; the broken file."""
        for file, text in ((JOURNEY_FILE, JOURNEY), (PERSONA_FILE, PERSONA)):
            path = folder / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        path = folder / self.file
        path.write_bytes(self.content if isinstance(self.content, bytes) else self.content())
        return path


def _put(name: str, old: str, new: str, words: str, at: str | None = None, file: str = JOURNEY_FILE) -> Broken:
    """`new` for the first `old`; the problem is to name the line where `at` (or else `new`) then stands."""
    whole = JOURNEY if file == JOURNEY_FILE else PERSONA
    start = whole.index(old)
    text = whole[:start] + new + whole[start + len(old) :]
    place = text.index(at) if at else start + len(new) - len(new.lstrip())
    return Broken(name, text.encode(), 1 + text.count("\n", 0, place), words, file)


def _add(name: str, lines: str, words: str, at: str | None = None) -> Broken:
    """`lines` added at the end; the problem is to name the first of them, or the one where `at` stands."""
    text = JOURNEY + lines
    place = text.index(at, len(JOURNEY)) if at else len(JOURNEY)
    return Broken(name, text.encode(), 1 + text.count("\n", 0, place), words)


def _persona(name: str, old: str, new: str, words: str, at: str | None = None) -> Broken:
    return _put(name, old, new, words, at, PERSONA_FILE)


_BOMB = "".join(
    f"{name}: &{name} [{', '.join([f'*{of}'] * 9)}]\n" for of, name in zip("abcdefgh", "bcdefghi", strict=True)
)

BROKEN: tuple[Broken, ...] = (
    # Not a text, or too much of it
    Broken("empty file", b"", 1, "is empty"),
    Broken("only a comment", b"# to do\n", 1, "is empty"),
    Broken("20 MB", lambda: JOURNEY.encode() + b"# more\n" * 3_000_000, 0, "larger than 1 MiB"),
    Broken("a line without end", JOURNEY.encode() + b"# " + b"x" * 20_000, 1 + JOURNEY.count("\n"), "10000 characters"),
    Broken("too many lines", JOURNEY.encode() + b"#\n" * 12_000, 12_000, "12000 lines"),
    Broken("not UTF-8", JOURNEY.replace("Asks for", "Vráágt").encode("latin-1"), 23, "UTF-8"),
    Broken("UTF-16", JOURNEY.encode("utf-16"), 1, "UTF-8"),
    Broken("NUL", JOURNEY.replace("Asks for", "Asks\0for").encode(), 23, "U+0000"),
    _put("control character by escape", "name: Asks for help", 'name: "Asks \\e[31m"', "U+001B"),
    # Not YAML
    _put("tab as indentation", "    lane: citizen", "\tlane: citizen", "tab", at="\tlane"),
    _put("colon in a text", "name: Asks for help", "name: Asks: for help", "in quotes"),
    _put("name without colon", "    lane: citizen\n", "    lane\n", "“:”", at="lane\n"),
    _put("indentation that does not fit", "    lane: citizen", "   lane: citizen", "indentation"),
    _put("quotes that stay open", "name: Asks for help", 'name: "Asks for help', "do not close"),
    _put("brackets that stay open", "[letter, portal]", "[letter, portal", "does not close with ]"),
    _put("text that starts with @", "name: Asks for help", "name: @home", "cannot start with @"),
    _put("backslash in double quotes", "name: Asks for help", 'name: "C:\\docs"', "backslash"),
    _put("field twice", "    lane: citizen\n", "    lane: citizen\n    lane: support\n", "twice", at="lane: support"),
    _put("python tag", "name: Asks for help", "name: !!python/object/apply:os.system [ls]", "tag !!python/object/apply"),
    _put("unknown tag", "name: Asks for help", "name: !secret x", "tag !secret"),
    _put("alias of nothing", "name: Asks for help", "name: *asks", "Nothing is called &asks"),
    _add("alias of itself", "loop: &loop [*loop]\n", "without end"),
    _add("alias bomb", "a: &a [x, x, x, x, x, x, x, x, x]\n" + _BOMB, "more than it may", at="e: &e"),
    _add("many aliases", "a: &a x\nb: [" + "*a, " * 101 + "]\n", "too many aliases", at="b: ["),
    _put("merge key", "    lane: citizen", "    <<: {lane: citizen}", "<<"),
    _add("two documents", "---\nschema: persona/1\n", "second document"),
    Broken("list at the top", b"- schema: journey/1\n", 1, "schema: journey/1"),
    _add("deep nesting in brackets", "deep: " + "[" * 200 + "]" * 200 + "\n", "too deep"),
    Broken("deep nesting of lists", b"- " * 2_000 + b"x\n", 1, "too deep"),
    Broken("too many pieces", b"[" + b"x, x, x, x, x, x, x, x,\n" * 5_000 + b"]", 3125, "more than it may"),
    # Not a journey
    _put("no schema", "schema: journey/1\n", "", "schema: journey/1", at="id: small"),
    _put("newer schema", "journey/1", "journey/2", "Update Voorzet"),
    _put("unknown schema", "journey/1", "jorney/1", "journey/1"),
    _put("persona among journeys", JOURNEY, PERSONA, "Here belongs a journey/1"),
    _put("other id than its folder", "id: small", "id: big", "'small'"),
    _put("unknown field", "    lane: citizen\n", "    lane: citizen\n    lanes: citizen\n", "Did you mean lane?", at="lanes:"),
    _put("field by its inner name", "from: ask", "origin: ask", "from, to"),
    _put("missing field", "    lane: citizen\n", "", "lane is missing from this touchpoint", at="- id: ask"),
    _put("missing field of the journey", "checked: 2026-11-23\n", "", "checked is missing", at="schema:"),
    _put("empty field", "name: Asks for help", "name:", "name is empty"),
    _put("empty text", "name: Asks for help", 'name: ""', "needs words"),
    _put("unknown language of a text", "nl: Een kleine reis", "de: Kleine Reise", "not a language", at="de:"),
    _put("comma in a short text", "en: A small journey", "en: A small, short journey", "put a text that holds a comma in quotes"),
    _put("number as title", "title: {nl: Een kleine reis, en: A small journey}", "title: 2026", "in quotes: '2026'"),
    _put("number as article", 'article: "8"', "article: 8", "in quotes: '8'"),
    _put("minutes in words", "effort_minutes: 20", "effort_minutes: veel", "a whole number of minutes; found 'veel'"),
    _put("minutes with a unit", "effort_minutes: 20", "effort_minutes: 20 minuten", "whole number of minutes; found '20 minuten'"),
    _put("half minutes", "effort_minutes: 20", "effort_minutes: 12.5", "whole number of minutes; found '12.5'"),
    _put("negative minutes", "effort_minutes: 20", "effort_minutes: -3", "effort_minutes must be 0 or more; found '-3'"),
    _put("true for minutes", "effort_minutes: 20", "effort_minutes: true", "whole number of minutes"),
    _put("endless number", "effort_minutes: 20", "effort_minutes: " + "9" * 5000, "whole number of minutes"),
    _put("days with a unit", "wait_days: 56", "wait_days: 8 weken", "a whole number of days; found '8 weken'"),
    _put("negative days", "wait_days: 56", "wait_days: -1", "wait_days must be 0 or more"),
    _put("yes for true", "ends: true", "ends: yes", "true or false; found 'yes'"),
    _put("date that is none", "checked: 2026-11-23", "checked: 2026-13-40", "must be a day such as"),
    _put("date in words", "checked: 2026-11-23", "checked: 23 november", "must be a day such as"),
    _put("law that ends before it begins", "valid_from: 2020-01-01", "valid_from: 2020-01-01, valid_to: 2019-01-01", "before valid_from", at="law:"),
    _put("law without number", "bwb: BWBR0047166, ", "", "bwb, celex or bill", at="law:"),
    _put("address without https", "https://example.org/law/111222333", "example.org", "https://", at="url:"),
    _put("unknown channel", "[letter, portal]", "[lettre, portal]", "Did you mean letter?"),
    _put("unknown actor kind", "kind: organisation", "kind: gemeente", "Possible are: citizen"),
    _put("word for a list", "source: [a-law]", "source: a-law", "[a-law]"),
    _put("text for a list of groups", "transitions:\n", "transitions: none\nrest:\n", "must be a list"),
    _put("text for a group", "- {id: start, name: Start}", "- start", "fields of this phase"),
    _put("id with capitals", "id: answer", "id: Answer Sent", "small letters"),
    _put("id that is too long", "id: answer", "id: " + "a" * 81, "80 characters"),
    _put("no touchpoints", JOURNEY[JOURNEY.index("touchpoints:") :], "touchpoints: []\n", "touchpoints is empty"),
    _put("claim without source", "evidence: law\n    source: [a-law]\n", "evidence: law\n", "needs a source"),
    _put("effort without evidence", "    effort_evidence: assumption\n", "", "needs effort_evidence", at="effort_minutes"),
    _put("wait without evidence", "    wait_days: 56\n    evidence: assumption\n", "    wait_days: 56\n", "wait_days needs evidence"),
    _put("effect out of range", "effect: -1", "effect: 3", "effect must be 2 or less"),
    _put("value annotation without value", "        value: autonomy\n        effect: -1\n", "", "names its value", at="kind: value"),
    _put("kinds of data on a value annotation", "value: autonomy\n", "value: autonomy\n        data: [income]\n", "belongs to annotations of kind data", at="data:"),
    _put("unknown kind of data", "receiver: council", "receiver: council\n        data: [incme]", "Did you mean income?", at="data:"),
    _add("a flow to itself", "flows:\n  - {kind: help, from: council, to: council, what: x, evidence: assumption}\n", "from and to are the same", at="  - {kind: help"),
    _add("a flow without evidence", "flows:\n  - {kind: money, from: council, to: citizen, what: x}\n", "evidence is missing from this flow", at="  - {kind: money"),
    _add("somebody missing without a reason", "absent:\n  - {kind: creditor, name: Bank, evidence: assumption}\n", "why is missing", at="  - {kind: creditor"),
    _put("article on a data annotation", "sender: citizen", "article: art. 8", "belongs to annotations of kind legal"),
    # Names that lead nowhere
    _put("unknown source", "source: [a-law]", "source: [a-lwa]", "Did you mean a-law?"),
    _put("unknown phase", "phase: start", "phase: middle", "there is no phase 'middle'"),
    _put("unknown actor", "actor: citizen", "actor: neighbour", "there is no actor 'neighbour'"),
    _put("unknown receiver", "receiver: council", "receiver: bank", "there is no actor 'bank'"),
    _put("unknown persona", "persona: ria", "persona: bob", "there is no persona 'bob'"),
    _add("a flow from nobody", "flows:\n  - {kind: help, from: bank, to: citizen, what: x, evidence: assumption}\n", "from: there is no actor 'bank'", at="  - {kind: help"),
    _add("a flow to nobody", "flows:\n  - {kind: help, from: citizen, to: bank, what: x, evidence: assumption}\n", "to: there is no actor 'bank'", at="  - {kind: help"),
    _add("a flow in no step", "flows:\n  - {kind: help, from: council, to: citizen, what: x, touchpoint: aks, evidence: assumption}\n", "Did you mean ask?", at="  - {kind: help"),
    _put("a step replaced of no journey", "ends: true", "ends: true\n    replaces: [tell]", "Add based_on", at="replaces:"),
    _put("transition from nowhere", "from: ask", "from: start", "from: there is no touchpoint 'start'"),
    _put("transition to nowhere", "to: answer", "to: refusal", "to: there is no touchpoint 'refusal'"),
    _add("transition twice", "  - {from: ask, to: answer, kind: wait}\n", "same as the one on line"),
    _put("touchpoint twice", "id: answer", "id: ask", "given twice in touchpoints"),
    _put("based on itself", "language: en", "based_on: small", "names this document itself"),
    _put("based on nothing", "language: en", "based_on: tiny", "there is no journey 'tiny'"),
    # Of real people
    _put("citizen service number", "Asks for help", "Asks for 111222333", "citizen service number"),
    _put("citizen service number with dots", "Asks for help", "Asks for 111.222.333", "citizen service number"),
    _add("citizen service number in a comment", "# see 999990019\n", "citizen service number"),
    _put("account number", "Asks for help", "Pays to NL91 ABNA 0417 1643 00", "bank account"),
    _put("e-mail address", "Asks for help", "Writes to help@example.org", "e-mail"),
    _put("phone number", "Asks for help", "Calls 06-12345678", "phone number"),
    _put("phone number over two lines", "name: Asks for help", "name: Calls 06\n      12345678", "phone number"),
    # Not a persona
    _persona("real person", "synthetic: true", "synthetic: false", "synthetic cannot be 'false'"),
    _persona("age in words", "age: 71", "age: old", "whole number"),
    _persona("no strengths", "strengths:\n  - {text: Keeps her papers in order, evidence: assumption}\n", "strengths: []\n", "strengths is empty"),
    _persona("unknown journey", "journeys: [small]", "journeys: [smal]", "Did you mean small?"),
    _persona("twin of herself", "age: 71", "twin_of: ria", "names this document itself"),
    _persona("citizen without household", "household: Alone\n", "", "household is missing", at="schema:"),
    _persona("professional without role", "household: Alone", "kind: professional", "role is missing", at="schema:"),
    _persona("citizen with a role", "age: 71", "role: Adviser", "role belongs to a persona of kind professional"),
    _persona("trust in nobody", "sender: council", "sender: bank", "there is no actor 'bank'"),
    _persona("other id than its file", "id: ria", "id: bob", "'ria'"),
    _persona("ability that is none", "fit: prefers", "fit: prefer", "Did you mean prefers?"),
)  # fmt: skip
"""Each with one thing wrong that must be told; some break more than one thing by it."""
