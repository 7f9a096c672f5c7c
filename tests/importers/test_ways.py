from importers.layouts import imported, notes


def ways(text):
    made = imported(text).journey
    return [(each.origin, each.target, each.kind.value) for each in made.transitions], [
        t.id for t in made.touchpoints if t.ends
    ]


def test_steps_lead_to_the_next_if_nothing_says_how():
    assert ways("Stap\na\nb\nc\n") == ([("a", "b", "then"), ("b", "c", "then")], ["c"])


def test_ways_are_given_by_number_by_name_and_by_how_a_name_begins():
    text = "Stap;Volgende\nVraagt;2, Klaar met alles\nWacht op bericht;vraagt\nKlaar met alles;\nX;Wacht op\n"

    assert ways(text) == (
        [("vraagt", "wacht-op-bericht", "choice"), ("vraagt", "klaar-met-alles", "choice"),
         ("wacht-op-bericht", "vraagt", "loop"), ("x", "wacht-op-bericht", "loop")], ["klaar-met-alles"],
    )  # fmt: skip


def test_a_wait_and_a_condition_stand_on_the_way_on():
    (way,) = imported("Stap;Wachttijd;Voorwaarde\na;2 weken;als het mag\nb;;\n").journey.transitions

    assert (way.kind.value, way.wait_days, way.evidence.value, way.condition.nl) == (
        "wait",
        14,
        "assumption",
        "als het mag",
    )


def test_a_wait_after_the_last_step_is_told():
    assert "B3: Not used: no step follows this one." in notes("Stap;Wachttijd\na;1\nb;2\n")


def test_a_journey_ends_where_the_table_says():
    assert ways("Stap;Einde\na;nee\nb;ja\nc;ja\n") == ([("a", "b", "then")], ["b", "c"])
