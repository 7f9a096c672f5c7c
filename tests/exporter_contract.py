"""What every exporter promises; a new format inherits it in its test."""

from __future__ import annotations

import pytest
from builders import journey, persona, step, workspace
from long_journeys import WORDS, long_journey

from voorzet.exporters.port import Exporter, ExportRequest
from voorzet.model.text import Language


class ExporterContract:
    """Inherit it, and give `exporter`."""

    exporter: Exporter

    def made(self, journey, language=Language.NL, *personas, who=None):
        return self.exporter.export(ExportRequest(workspace(journey, *personas), journey, language, who))

    @pytest.mark.parametrize("language", Language)
    @pytest.mark.parametrize("words", WORDS)
    def test_any_words_are_exported_and_twice_the_same(self, words, language):
        long = long_journey(6, words)

        assert self.made(long, language).content
        assert self.made(long, language) == self.made(long, language)

    def test_the_smallest_journey_is_exported(self):
        assert self.made(journey(step("ask"))).content

    def test_each_language_has_its_own_file(self):
        long = long_journey(6)

        assert self.made(long, Language.NL).content != self.made(long, Language.EN).content

    def test_a_persona_may_travel(self):
        ria = persona("ria", name="Ria")

        assert self.made(long_journey(6), Language.EN, ria, who=ria).content

    def test_it_says_what_it_is(self):
        assert self.exporter.extension == f".{self.exporter.name}"
        assert "/" in self.exporter.media_type
        assert str(self.exporter.title)
