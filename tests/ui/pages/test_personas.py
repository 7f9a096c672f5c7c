"""The people who travel."""

from ui.opened import opened, shown


def test_every_persona_is_said_to_be_fictional():
    page = shown(opened("personas"))

    assert page.count('<section class="v-card">') == page.count("fictional person") > 0


def test_a_persona_in_full_says_what_every_trait_rests_on():
    page = shown(opened("personas", persona="oudere-onvolledige-aow"))

    assert "<h1>Lena" in page
    assert page.count("<li>") == page.count('class="v-ground"') > 10
    assert "A fictional person, made to think with." in page


def test_a_persona_leads_to_the_journeys_they_travel():
    labels = [link.label for link in opened("personas", persona="oudere-onvolledige-aow").page_link]

    assert len(labels) == 1
    assert "with Lena" in labels[0]


def test_one_goes_back_to_all_of_them():
    test = opened("personas", persona="oudere-onvolledige-aow")
    test.button[0].click().run()

    assert "<h1>Personas" in shown(test)
    assert "persona" not in test.query_params


def test_it_says_so_when_nobody_was_asked():
    assert "Nobody in this situation was asked" in shown(opened("personas", persona="oudere-onvolledige-aow"))


def test_without_personas_it_says_where_they_stand(monkeypatch, tmp_path):
    (tmp_path / "journeys").mkdir()
    (tmp_path / "personas").mkdir()
    monkeypatch.setenv("VOORZET_CONTENT", str(tmp_path))

    assert "personas/" in opened("personas").info[0].value.replace("\\", "")


def test_a_citizen_is_introduced_with_what_happens_in_their_life():
    page = shown(opened("personas", persona="huurder-net-met-pensioen"))

    assert "Retiring · Moving home" in page


def test_a_professional_has_work_and_needs_and_does_not_travel():
    test = opened("personas", persona="jurist-gemeente")

    assert "Jurist at a municipality" in shown(test) and "Needs for the work" in shown(test)
    assert "Household" not in shown(test)
    assert {link.label.partition(" ")[0] for link in test.page_link} == {"Open"}
