"""Journeys of any length with words of any kind: what layout and export must stand.

`crowd(n, words=…)` has many who take part, for the force field. `long_journey(n, words=…)` is deterministic: 1–1,000 touchpoints over mixed lanes, with branches, loops, waits (some of
unknown length), emotions, pains, quotes and annotations; with flows between those who act and somebody missing. Every touchpoint's name holds its number, so no two are the same.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from builders import ACTORS, DAY, SOURCE, feels, flow, hurts, journey, missing, note, step, way

from voorzet.model.data import DataKind
from voorzet.model.evidence import Evidence, Source
from voorzet.model.flow import Flow, FlowKind
from voorzet.model.journey import (
    Actor,
    ActorKind,
    Channel,
    Demand,
    Journey,
    Phase,
    Quote,
    Touchpoint,
    Transition,
    TransitionKind,
)
from voorzet.model.text import Text

Words: TypeAlias = Literal["plain", "long", "unbroken", "rtl", "emoji"]
WORDS: tuple[Words, ...] = ("plain", "long", "unbroken", "rtl", "emoji")

PERSONAS = ("ria", "bilal")
"""The ids of personas that have emotions of their own in a long journey."""

_STEPS_PER_PHASE = 6
_MOST_PHASES = 9
_FEW_STEPS = 12
"""So many steps have no earlier journey, and nothing flows but data."""

_WHO = ("citizen", "council", "advisor", "citizen", "register", "citizen", "neighbour", "agency", "lender")

_UNBROKEN_NL = "arbeidsongeschiktheidsverzekeringsmaatschappijmedewerkersaanspreekpunt"
_UNBROKEN_EN = "counterproposalreconsiderationcommitteeadministrationofficecorrespondence"

_SAYINGS: dict[Words, tuple[tuple[str, str], ...]] = {
    "plain": (
        ("Krijgt een brief", "Gets a letter"),
        ("Vraagt het aan", "Asks for it"),
        ("Wacht op antwoord", "Waits for an answer"),
        ("Stuurt een bewijs na", "Sends a proof"),
    ),
    "long": (
        (
            "Zoekt thuis, op het werk en bij de buren alle papieren bij elkaar die volgens de brief van vorige maand nodig "
            "zijn, en ontdekt dat er nog twee ontbreken die alleen een ander loket kan geven",
            "Gathers at home, at work and with the neighbours all the papers that last month's letter says are needed, and "
            "finds that two are still missing which only another desk can give",
        ),
        (
            "Legt aan de telefoon voor de derde keer uit wat er is gebeurd, wie dat toen heeft gezegd en waarom het bedrag op "
            "de tweede bladzijde niet kan kloppen",
            "Explains by telephone for the third time what happened, who said so at the time and why the amount on the second "
            "page cannot be right",
        ),
    ),
    "unbroken": (
        ((_UNBROKEN_NL * 2)[:120], (_UNBROKEN_EN * 2)[:120]),
        ("https://voorbeeld.example/" + "a1b2c3d4" * 12, "https://example.example/" + "a1b2c3d4" * 12),
    ),
    "rtl": (
        ("تقديم طلب المساعدة إلى البلدية", "الانتظار حتى وصول الرسالة"),
        ("הגשת בקשה לעירייה", "המתנה למכתב מהעירייה"),
        ("الرد خلال 14 يومًا (עברית) في 2026", "تشובה within 14 days بعد 2026"),
    ),
    "emoji": (
        ("👨‍👩‍👧‍👦 Gezin belt 📞", "👨‍👩‍👧‍👦 Family calls 📞"),
        ("👍🏽 Akkoord 🇳🇱", "👍🏽 Agreed 🇳🇱"),
        ("🧑🏿‍🦽 Naar het loket 🏛️", "🧑🏿‍🦽 To the desk 🏛️"),
        ("🏴󠁧󠁢󠁳󠁣󠁴󠁿❤️‍🔥 1️⃣ Wacht ⏳", "🏴󠁧󠁢󠁳󠁣󠁴󠁿❤️‍🔥 1️⃣ Waits ⏳"),
    ),
}  # fmt: skip


def long_journey(n: int, words: Words = "plain") -> Journey:
    """A journey of `n` touchpoints, the same one every time."""
    numbers = range(1, n + 1)
    phases = dict.fromkeys(_phase(number, n) for number in numbers)
    return journey(
        *(_step(number, n, words) for number in numbers),
        *(each for number in numbers for each in _ways(number, n, words)),
        id=f"long-{words}-{n}",
        based_on="earlier" if n > _FEW_STEPS else None,
        title=saying(words, 0),
        summary=saying(words, 1),
        sources=(Source(id=SOURCE, title=saying(words, 2), publisher="Voorbeeld", checked=DAY),),
        actors=tuple(Actor(id=id, kind=kind, name=saying(words, at)) for at, (id, kind) in enumerate(ACTORS.items())),
        phases=tuple(Phase(id=id, name=saying(words, place)) for place, id in enumerate(phases)),
        flows=tuple(_flow(number, words) for number in numbers if number % 4 == 3 and n > _FEW_STEPS),
        absent=tuple(missing("creditor", saying(words, number)) for number in numbers if number % 24 == 12),
    )


def crowd(n: int, words: Words = "plain") -> Journey:
    """A journey in which `n` take part, of all kinds, with flows between neighbours, with the citizen, and back.

    Of every five flows one has a source; one in eight of those who should be there is missing.
    """
    kinds = tuple(ActorKind)
    who = [Actor(id=f"a{nth}", kind=kinds[nth % len(kinds)], name=saying(words, nth)) for nth in range(n)]
    ends = [(nth, (nth * 3 + 1) % n) for nth in range(n)] + [(nth, 0) for nth in range(1, n, 2)]
    ends += [(0, nth) for nth in range(1, n, 3)]
    flows = (_between(place, one, other, words) for place, (one, other) in enumerate(ends) if one != other)
    return journey(
        *(
            step(each.id, actor=each.id, lane="citizen" if each.id == "a0" else "backstage")
            for each in who[: n // 2 + 1]
        ),
        id=f"crowd-{words}-{n}",
        title=saying(words, 0),
        summary=saying(words, 1),
        actors=tuple(who),
        flows=tuple(flows),
        absent=tuple(missing(kinds[1 + nth % 6], saying(words, nth)) for nth in range(n // 8)),
    )


def _between(place: int, one: int, other: int, words: Words) -> Flow:
    kind, evidence = tuple(FlowKind)[place % 4], "law" if place % 5 == 0 else "assumption"
    return flow(kind, f"a{one}", f"a{other}", saying(words, place), evidence=evidence)


def _step(number: int, n: int, words: Words) -> Touchpoint:
    return step(
        _id(number),
        phase=_phase(number, n),
        actor=_WHO[number % len(_WHO)],
        name=saying(words, number, f" {number}"),
        minutes=5 * (number % 9) if number % 3 == 0 else None,
        evidence=tuple(Evidence)[number % len(Evidence)],
        description=saying(words, number + 1) if number % 2 else None,
        sees=saying(words, number + 2) if number % 4 == 1 else None,
        channels=(tuple(Channel)[number % len(Channel)],) if number % 3 else (),
        demands=tuple(Demand)[: number % 5],
        emotions=_emotions(number, words),
        pains=(hurts(saying(words, number + 3)),) if number % 6 == 2 else (),
        quotes=(Quote(text=saying(words, number), source=(SOURCE,)),) if number % 10 == 4 else (),
        annotations=_annotations(number, words),
        ends=number == n,
        replaces=(f"earlier-{number}",) if number % 9 == 7 and n > _FEW_STEPS else (),
    )


def _emotions(number: int, words: Words) -> tuple:
    general = (feels(number % 5 - 2, saying(words, number)),) if number % 4 else ()
    own = (feels(2 - number % 5, saying(words, number + 1), persona=PERSONAS[number % 2], evidence="tested"),)
    return (*general, *(own if number % 3 == 0 else ()))


def _annotations(number: int, words: Words) -> tuple:
    claim = saying(words, number + 1)
    kinds = (
        note("value", claim, effect=number % 5 - 2),
        note("legal", claim, evidence="law", article="4:13"),
        note("organisational", claim),
        note(
            "data",
            claim,
            evidence="register",
            sender="council",
            receiver="agency",
            data=_kinds(number),
            signal=number % 8 == 3,
        ),
    )
    return kinds[: (0, 1, 0, 2, 0, 4)[number % 6]] if number % 6 != 3 else kinds[2:]


def _kinds(number: int) -> tuple[DataKind, ...]:
    return tuple(DataKind)[number % 7 : number % 10]


def _flow(number: int, words: Words) -> Flow:
    origin, target = _WHO[number % len(_WHO)], _WHO[(number + 1) % len(_WHO)]
    kind = tuple(FlowKind)[number % len(FlowKind)]
    return flow(kind, origin, target, saying(words, number), touchpoint=_id(number) if number % 8 == 3 else None)


def _ways(number: int, n: int, words: Words) -> list[Transition]:
    if number == n:
        return []
    here, following = _id(number), _id(number + 1)
    if number % 5 == 2:
        ways = [way(here, following, wait=7 * (number % 9), when=saying(words, number) if number % 2 else None)]
    elif number % 11 == 6:
        ways = [way(here, following, TransitionKind.WAIT)]
    elif number % 7 == 3:
        ways = [way(here, following, TransitionKind.CHOICE, when=saying(words, number))]
    else:
        ways = [way(here, following)]
    if number % 7 == 3 and number + 2 <= n:
        ways.append(way(here, _id(number + 2), TransitionKind.CHOICE, when=saying(words, number + 1)))
    if number % 9 == 8:
        ways.append(way(here, _id(number - 3), TransitionKind.LOOP, when=saying(words, number + 2)))
    return ways


def _id(number: int) -> str:
    return f"step-{number}"


def _phase(number: int, n: int) -> str:
    count = min(_MOST_PHASES, 1 + (n - 1) // _STEPS_PER_PHASE)
    return f"phase-{1 + (number - 1) * count // n}"


def saying(words: Words, number: int, tail: str = "") -> Text:
    """One of the sayings in turn; every fifth only in Dutch, so that falling back is tested too."""
    sayings = _SAYINGS[words]
    nl, en = sayings[number % len(sayings)]
    return Text(nl=nl + tail) if number % 5 == 4 else Text(nl=nl + tail, en=en + tail)
