from voorzet.cli.words import briefly, choose, language
from voorzet.messages import say


def test_a_terminal_without_language_speaks_english():
    assert language({}) == "en"


def test_an_empty_variable_says_nothing():
    assert language({"LC_ALL": "", "LANG": "nl_BE.UTF-8"}) == "nl"


def test_what_was_chosen_goes_before_the_terminal(monkeypatch):
    monkeypatch.setattr("voorzet.cli.words._chosen", [])

    choose("nl")

    assert language({"LANG": "en_GB.UTF-8"}) == "nl"
    assert briefly(say("Start the app, and print its address.")) == "Start de app en geef het adres."
