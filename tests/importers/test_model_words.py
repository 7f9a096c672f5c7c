from pydantic import BaseModel

from voorzet.importers.model_words import fields_of, meant, models_in, path_of, required, typed
from voorzet.model.evidence import Source
from voorzet.model.journey import Annotation, Channel, Journey, Touchpoint, Transition
from voorzet.model.persona import Trust


def test_a_field_is_known_by_the_name_that_documents_give_it():
    assert {"from", "to"} <= set(fields_of(Transition))
    assert required(Transition) == ["from", "to"]


def test_the_lists_of_a_journey_and_of_a_step_are_found_by_the_model():
    assert set(models_in(Touchpoint)) >= {"emotions", "pains", "quotes", "annotations"}
    assert models_in(Journey)["transitions"] is Transition


def test_a_field_below_another_is_found_and_one_that_is_not_there_is_not():
    assert path_of(Source, "law.bwb") == ["law", "bwb"]
    assert path_of(Touchpoint, "name_nl") == ["name", "nl"]
    assert typed(Source, ["law", "bwb"]) is not None
    assert typed(Touchpoint, ["number"]) is None


def test_words_mean_what_the_type_of_the_field_makes_of_them():
    assert meant(fields_of(Annotation)["signal"], "yes") is True
    assert meant(fields_of(Annotation)["effect"], "-2") == -2
    assert meant(fields_of(Annotation)["article"], "4:13") == "4:13"
    assert meant(fields_of(Trust)["sender"], "schuldeiser") == "creditor"
    assert meant(fields_of(Trust)["sender"], "svb") == "organisation"


def test_a_field_that_comes_later_is_read_without_a_line_of_code():
    class Later(BaseModel):
        data: tuple[Channel, ...] = ()

    assert meant(fields_of(Later)["data"], "brief, balie") == ["letter", "desk"]


def test_words_that_mean_nothing_stay_as_they_are():
    assert meant(fields_of(Touchpoint)["lane"], "ergens") == "ergens"
    assert meant(fields_of(Touchpoint)["effort_minutes"], "2,5") == "2,5"
