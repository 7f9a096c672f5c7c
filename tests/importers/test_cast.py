import pytest
from importers.layouts import imported, notes, steps


@pytest.mark.parametrize(
    ("who", "kind", "lane"),
    [
        ("Inwoner", "citizen", "citizen"), ("De buren", "informal-help", "surroundings"), ("Deurwaarder X", "creditor", "surroundings"),
        ("Consulent", "professional", "frontstage"), ("Gemeente Voorbeeldstad", "organisation", "backstage"),
        ("Zorgverzekeraar", "chain-partner", "support"), ("BRP", "system", "support"),
    ],
)  # fmt: skip
def test_who_somebody_is_and_where_follows_from_the_name(who, kind, lane):
    made = imported(f"Stap;Wie\nDoet iets;{who}\n").journey

    assert [each.kind.value for each in made.actors] == [kind]
    assert made.touchpoints[0].lane.value == lane


def test_an_organisation_that_reaches_the_citizen_stands_frontstage():
    assert [step.lane.value for step in steps("Stap;Wie;Kanaal\na;Gemeente;brief\nb;Gemeente;systeem\n")] == [
        "frontstage",
        "backstage",
    ]


def test_an_unknown_name_is_an_organisation_and_it_says_so_once():
    told = notes("Stap;Wie\na;Stichting X\nb;Stichting X\n")

    assert told == ["B2: Nothing says who “Stichting X” is; taken for: organisation."]


def test_without_actors_the_lane_says_who_acts():
    made = imported("Stap;Laag\na;\nb;backstage\nc;contact\n").journey

    assert [made.actor(step.actor).kind.value for step in made.touchpoints] == [
        "citizen",
        "organisation",
        "professional",
    ]


def test_a_phase_goes_on_until_another_begins_and_one_that_comes_back_is_told():
    made = imported("Fase;Stap\nEen;a\n;b\nTwee;c\nEen;d\n")

    assert [(each.phase, each.id) for each in made.journey.touchpoints] == [
        ("een", "a"),
        ("een", "b"),
        ("een", "d"),
        ("twee", "c"),
    ]
    assert [note.place.cell for note in made.notes if "comes back here" in str(note.message)] == ["A5"]
