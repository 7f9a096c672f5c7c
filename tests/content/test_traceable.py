"""What is shipped can be traced: claims to sources, law to its number, one language to the other."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

import pytest
from shipped import Claiming, documents, parts, sources_named, texts

from voorzet.model.data import DataKind
from voorzet.model.evidence import Claim, Evidence, Law, LawStatus
from voorzet.model.flow import Flow
from voorzet.model.journey import Absent, Annotation, Journey, Pain
from voorzet.model.persona import Trait
from voorzet.model.text import Text

LAW_WITHOUT_A_NUMBER = {"besluit-schuldhulp": "read in Staatsblad 2020, 240; its BWB id was not confirmed"}
MISSED_BY_A_SOURCE = {"Belastingdienst": "nos-rekenkamer says that the SVB could not see its data"}
TOLD_BY_SOMEBODY = {"schuldenproblematiek": "a mother", "trouw": "somebody without bijstand", "trouw-2020": "a worker"}
SAID_BY = {
    DataKind.ADDRESS: "adres|contactgegevens",
    DataKind.INCOME: "inkomen|loon",
    DataKind.ASSETS: "bezit",
    DataKind.DEBTS: "achter|schuld|niet op tijd betaald|afschrijving is mislukt",
    DataKind.BENEFITS: "uitkering|toeslag|kinderbijslag|AOW",
    DataKind.WORK: "werkgever|baan",
    DataKind.HEALTH: "gezondheid",
    DataKind.FAMILY: "kind is|geboorte|ouders|relatie",
    DataKind.RESIDENCE: "buitenland",
    DataKind.HELP: "hulp|aanbod",
}
"""Words in which a shipped claim says that this kind of data goes; a claim in other words gets its own here."""
NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")


@pytest.fixture(params=documents(), ids=lambda each: each.id)
def document(request: pytest.FixtureRequest) -> Claiming:
    return request.param


def numbers(words: str | None) -> Counter[str]:
    """The numbers in words, without the points and commas in which Dutch and English differ."""
    return Counter(re.sub(r"\D", "", each) for each in NUMBER.findall(words or ""))


def claims_of(document: Claiming) -> list[tuple[str, Claim]]:
    return [(place, part) for place, part in parts(document) if isinstance(part, Claim)]


def journeys() -> list[Journey]:
    return [each for each in documents() if isinstance(each, Journey)]


def words_of(claim: Claim) -> Text | None:
    """What a claim says, if it says it in words of its own that may stand in more places."""
    match claim:
        case Annotation():
            return claim.claim
        case Flow():
            return claim.what
        case Absent():
            return claim.why
        case Pain() | Trait():
            return claim.text
    return None


def test_numbers_are_the_same_however_they_are_written() -> None:
    assert numbers("€ 1.244,35 in 2022") == numbers("€1,244.35 in 2022")
    assert numbers("8,5 procent") != numbers("85 percent, 2021")


def test_every_source_carries_a_claim_and_every_claim_names_its_own(document: Claiming) -> None:
    assert sources_named(document) == {source.id for source in document.sources}


def test_every_text_is_in_both_languages_with_the_same_numbers(document: Claiming) -> None:
    assert [place for place, text in texts(document) if not (text.nl and text.en)] == []
    assert [(text.nl, text.en) for _, text in texts(document) if numbers(text.nl) != numbers(text.en)] == []


def test_what_rests_on_law_names_a_law(document: Claiming) -> None:
    laws = {source.id for source in document.sources if source.law} | set(LAW_WITHOUT_A_NUMBER)

    resting = [(place, claim) for place, claim in claims_of(document) if claim.evidence is Evidence.LAW]
    assert [place for place, claim in resting if not laws & set(claim.source)] == []


def test_what_rests_on_lived_experience_was_told_by_somebody(document: Claiming) -> None:
    resting = [(place, claim) for place, claim in claims_of(document) if claim.evidence is Evidence.LIVED_EXPERIENCE]

    assert [place for place, claim in resting if not TOLD_BY_SOMEBODY.keys() & set(claim.source)] == []


def test_a_law_that_is_excused_from_a_number_still_has_none() -> None:
    excused = [source for each in documents() for source in each.sources if source.id in LAW_WITHOUT_A_NUMBER]

    assert {source.id for source in excused} == set(LAW_WITHOUT_A_NUMBER)
    assert [source.id for source in excused if source.law] == []


def test_no_source_was_looked_up_after_the_document_was_checked(document: Claiming) -> None:
    assert [source.id for source in document.sources if source.checked > document.checked] == []


def test_a_law_has_lapsed_if_and_only_if_its_last_day_is_past(document: Claiming) -> None:
    laws = [source.law for source in document.sources if source.law]
    past = [law for law in laws if law.valid_to and law.valid_to < document.checked]

    assert past == [law for law in laws if law.status is LawStatus.LAPSED]
    assert [law for law in laws if law.valid_from and law.valid_from > document.checked] == []


def test_a_law_stands_the_same_wherever_it_is_named() -> None:
    standing: defaultdict[tuple[str | None, ...], set[Law]] = defaultdict(set)
    for law in (source.law for each in documents() for source in each.sources if source.law):
        standing[law.bwb, law.celex, law.bill].add(law)

    assert [found for found in standing.values() if len(found) > 1] == []


def test_the_same_words_rest_on_the_same_kind_of_evidence() -> None:
    kinds: defaultdict[tuple[str | None, str | None], set[Evidence]] = defaultdict(set)
    for each in documents():
        for _, claim in claims_of(each):
            words = words_of(claim)
            if words and not _carried_over_unchecked(each, claim):
                kinds[words.nl, words.en].add(claim.evidence)

    assert {words: found for words, found in kinds.items() if len(found) > 1} == {}


def test_a_kind_of_data_goes_only_where_the_claim_says_so() -> None:
    said = [
        (journey.id, kind, annotation.claim.nl)
        for journey in journeys()
        for step in journey.touchpoints
        for annotation in step.annotations
        for kind in annotation.data
    ]
    assert [each for each in said if not re.search(SAID_BY[each[1]], each[2] or "", re.IGNORECASE)] == []
    assert said


def test_who_is_missing_rests_on_a_source_only_if_the_source_misses_them() -> None:
    missing = [absent for journey in journeys() for absent in journey.absent]
    sourced = [each for each in missing if each.evidence not in {Evidence.ASSUMPTION, Evidence.UNVERIFIED}]

    assert {each.name.nl for each in sourced} == set(MISSED_BY_A_SOURCE)


def test_nobody_is_missing_who_takes_part() -> None:
    for journey in journeys():
        assert not {each.name.nl for each in journey.absent} & {actor.name.nl for actor in journey.actors}


def test_a_flow_rests_on_what_its_own_step_rests_on() -> None:
    for journey in journeys():
        steps = {step.id: step for step in journey.touchpoints}
        for flow in journey.flows:
            if flow.touchpoint:
                assert set(flow.source) <= sources_named(steps[flow.touchpoint]), (journey.id, flow.what.en)


def test_what_flows_stands_once() -> None:
    for journey in journeys():
        ways = Counter((flow.kind, flow.origin, flow.target, flow.touchpoint) for flow in journey.flows)
        assert [way for way, times in ways.items() if times > 1] == []


def _carried_over_unchecked(document: Claiming, claim: Claim) -> bool:
    """Whether a later version of a journey says that nobody checked whether an old rule has stayed."""
    later = isinstance(document, Journey) and document.based_on is not None
    return later and claim.evidence is Evidence.UNVERIFIED
