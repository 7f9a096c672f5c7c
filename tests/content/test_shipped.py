"""The journeys and personas that come with Voorzet keep to their own rules."""

from __future__ import annotations

import pytest
from shipped import ROOT, texts

from voorzet.content.folder import load_folder
from voorzet.graph.build import journey_graph
from voorzet.graph.emotion import curve
from voorzet.graph.paths import dead_ends, loops, unreachable
from voorzet.model.evidence import Evidence, LawStatus
from voorzet.model.journey import AnnotationKind, Journey, Lane, TransitionKind
from voorzet.model.persona import Persona, PersonaKind
from voorzet.model.values import Side, ValueSet
from voorzet.model.workspace import Workspace

JOURNEYS = sorted(path.parent.name for path in ROOT.glob("journeys/*/journey.yaml"))
PERSONAS = sorted(path.stem for path in ROOT.glob("personas/*.yaml"))
QUICK_TO_READ = 45


@pytest.fixture(scope="module")
def workspace() -> Workspace:
    return load_folder(ROOT).workspace


@pytest.fixture(params=JOURNEYS)
def journey(request: pytest.FixtureRequest, workspace: Workspace) -> Journey:
    return workspace.journeys[request.param]


@pytest.fixture(params=PERSONAS)
def persona(request: pytest.FixtureRequest, workspace: Workspace) -> Persona:
    return workspace.personas[request.param]


@pytest.fixture
def values(workspace: Workspace) -> ValueSet:
    assert workspace.values is not None
    return workspace.values


def test_nothing_is_wrong_with_what_is_shipped() -> None:
    loaded = load_folder(ROOT)

    assert [str(problem) for problem in loaded.problems] == []
    assert set(loaded.workspace.journeys) >= set(JOURNEYS)
    assert set(loaded.workspace.personas) >= set(PERSONAS)


def test_a_journey_is_long_enough_to_be_real_and_short_enough_to_hang_on_a_wall(journey: Journey) -> None:
    assert 15 <= len(journey.touchpoints) <= 30
    assert 4 <= len(journey.phases) <= 6


def test_a_journey_branches_waits_and_comes_back(journey: Journey) -> None:
    kinds = [transition.kind for transition in journey.transitions]

    assert kinds.count(TransitionKind.CHOICE) >= 2
    assert TransitionKind.WAIT in kinds
    assert all(loop.declared for loop in loops(journey_graph(journey)))
    assert TransitionKind.LOOP in kinds


def test_every_branch_says_when_it_is_taken(journey: Journey) -> None:
    unexplained = [
        f"{each.origin} > {each.target}"
        for each in journey.transitions
        if each.kind is not TransitionKind.THEN and each.condition is None
    ]

    assert unexplained == []


def test_every_step_can_be_come_to_and_left(journey: Journey) -> None:
    graph = journey_graph(journey)

    assert unreachable(graph) == ()
    assert dead_ends(graph) == ()
    assert sum(touchpoint.ends for touchpoint in journey.touchpoints) >= 2


def test_a_journey_uses_every_lane_and_every_actor_it_names(journey: Journey) -> None:
    acting = {touchpoint.actor for touchpoint in journey.touchpoints}
    annotations = [each for touchpoint in journey.touchpoints for each in touchpoint.annotations]
    passing = {actor for each in annotations for actor in (each.sender, each.receiver) if actor}

    assert {touchpoint.lane for touchpoint in journey.touchpoints} == set(Lane)
    assert {each.kind for each in annotations} == set(AnnotationKind)
    passing |= {actor for each in journey.flows for actor in (each.origin, each.target)}
    assert {actor.id for actor in journey.actors} == acting | passing


def test_the_name_of_a_step_is_quick_to_read(journey: Journey) -> None:
    names = [words for each in journey.touchpoints for words in (each.name.nl, each.name.en)]

    assert [name for name in names if name and len(name) > QUICK_TO_READ] == []


def test_a_law_is_linked_or_is_a_bill(journey: Journey) -> None:
    laws = [source for source in journey.sources if source.law]

    assert all(source.url or source.law.status is LawStatus.BILL for source in laws if source.law)
    assert all(str(source.law.bwb) in str(source.url) for source in laws if source.law and source.law.bwb)


def test_how_a_journey_feels_is_known_for_everybody_who_travels_it(journey: Journey, workspace: Workspace) -> None:
    travellers = workspace.personas_of(journey)

    assert travellers
    for who in (None, *(persona.id for persona in travellers)):
        assert len(curve(journey, who)) >= 7


def test_a_persona_has_strengths_helpers_and_something_that_works(persona: Persona) -> None:
    assert persona.strengths
    assert persona.helpers
    assert persona.already_works


def test_a_persona_travels_a_shipped_journey(persona: Persona, workspace: Workspace) -> None:
    assert persona.journeys
    assert set(persona.journeys) <= set(workspace.journeys)


def test_eight_citizens_travel_and_two_professionals_work(workspace: Workspace) -> None:
    kinds = [persona.kind for persona in workspace.personas.values()]

    assert kinds.count(PersonaKind.CITIZEN) == 8
    assert kinds.count(PersonaKind.PROFESSIONAL) == 2


def test_every_journey_is_travelled_by_somebody(workspace: Workspace) -> None:
    assert [id for id, journey in workspace.journeys.items() if not workspace.personas_of(journey)] == []


def test_a_citizen_says_what_can_be_done_whom_they_trust_and_what_happens_in_their_life(persona: Persona) -> None:
    if persona.kind is PersonaKind.CITIZEN:
        assert persona.life_events
        assert persona.abilities and persona.trust and persona.comfort and persona.control
        assert any(fit.fit == "prefers" for fit in persona.channels)
    else:
        assert persona.needs


def test_twins_are_in_the_same_situation_and_differ_in_attitude(workspace: Workspace) -> None:
    pairs = [(p, workspace.personas[p.twin_of]) for p in workspace.personas.values() if p.twin_of]

    assert len(pairs) == 2
    for one, other in pairs:
        assert other.twin_of == one.id
        for same in ("age", "situation", "household", "journeys", "life_events"):
            assert getattr(one, same) == getattr(other, same)
        assert [(a.kind, a.level) for a in one.abilities] == [(a.kind, a.level) for a in other.abilities]
        assert {(t.sender, t.level) for t in one.trust} != {(t.sender, t.level) for t in other.trust}


def test_a_secret_address_is_kept_from_letters_and_visits(workspace: Workspace) -> None:
    hidden = workspace.personas["ouder-met-geheim-adres"]

    assert {fit.channel for fit in hidden.channels if fit.fit == "cannot"} == {"letter", "home-visit"}


def test_nobody_claims_to_have_been_reviewed(persona: Persona) -> None:
    assert persona.reviewed_with is None


def test_there_are_twelve_values_of_the_citizen_and_twelve_of_the_public_side(values: ValueSet) -> None:
    sides = [card.side for card in values.values]

    assert sides.count(Side.CITIZEN) == sides.count(Side.PUBLIC) == 12


def test_every_life_event_is_in_both_languages(workspace: Workspace) -> None:
    assert [
        place for each in workspace.life_events.values() for place, text in texts(each) if not (text.nl and text.en)
    ] == []


def test_tensions_are_assumptions_and_say_so(values: ValueSet) -> None:
    assert 6 <= len(values.tensions) <= 10
    assert {tension.evidence for tension in values.tensions} == {Evidence.ASSUMPTION}


def test_at_least_two_things_are_proposed_for_six_journeys(workspace: Workspace) -> None:
    proposed = {id: len(workspace.proposals_of(id)) for id in workspace.journeys}

    assert sum(count >= 2 for count in proposed.values()) == 6


PROPOSALS = sorted(path.stem for path in ROOT.glob("journeys/*/proposals/*.yaml"))


@pytest.mark.parametrize("id", PROPOSALS)
def test_a_proposal_says_in_both_languages_what_may_go_wrong_and_is_reviewed_by_nobody(
    id: str, workspace: Workspace
) -> None:
    proposal = workspace.proposals[id]

    assert [place for place, text in texts(proposal) if not (text.nl and text.en)] == []
    assert proposal.repair is not None and proposal.repair.missed is not None
    assert proposal.steps and proposal.prototypes and proposal.purpose
    assert proposal.reviewed_by is None
    assert not proposal.chosen.enforcement_use


@pytest.mark.parametrize("deck", ["conditions", "law", "openings", "organisation"])
def test_every_text_of_a_deck_is_in_both_languages(deck: str, workspace: Workspace) -> None:
    assert [place for place, text in texts(workspace.decks[deck]) if not (text.nl and text.en)] == []


def test_no_example_says_that_citizens_were_asked(workspace: Workspace) -> None:
    asked = {
        id: [fact.state for fact in facts.facts if "inwoners-gevraagd" in fact.about]
        for id, facts in workspace.facts.items()
    }

    assert set(asked) == {proposal.journey for proposal in workspace.proposals.values()}
    assert {state for states in asked.values() for state in states} == {"absent"}
