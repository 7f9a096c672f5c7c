"""HTML: one file that everybody can read: the picture, and all of it in words; it asks for nothing from elsewhere."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from voorzet.drawing.blueprint import Blueprint
from voorzet.drawing.frame import DISCLAIMER
from voorzet.drawing.retelling import twin
from voorzet.drawing.twin import Section
from voorzet.exporters.html_twin import contents, told
from voorzet.exporters.markup import said, words
from voorzet.exporters.port import Exported, ExportRequest, replaced_note
from voorzet.exporters.svg import drawn, svg
from voorzet.i18n import Speech, speech
from voorzet.messages import say

_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"
)


class Html:
    """The accessible version: no script, no request, readable on a phone, in the dark and on paper."""

    name = "html"
    extension = ".html"
    media_type = "text/html"
    title = say("Accessible page (HTML)")

    def export(self, request: ExportRequest) -> Exported:
        """The blueprint as one HTML file."""
        made = drawn(request)
        sections = twin(request.workspace, request.journey, request.persona, request.language)
        return Exported(page(request, made, sections).encode(), replaced_note(made.replaced))


def page(request: ExportRequest, made: Blueprint, sections: tuple[Section, ...]) -> str:
    """The whole page: what it is, the picture, its contents, its text."""
    speak = speech(request.language)
    title = request.journey.title.said(request.language)
    return (
        f'<!doctype html>\n<html lang="{request.language}">\n{_head(words(title.words))}\n<body>\n'
        f'<a class="skip" href="#text">{words(speak(say("Go to the text")))}</a>\n'
        f'<header><p class="kicker">{words(speak(say("Service blueprint")))}</p>'
        f'<h1>{said(title, request.language)}</h1><p class="note">{words(speak(DISCLAIMER))}</p></header>\n'
        f"<main>\n{_picture(made, speak)}\n"
        f'<div class="text"><nav aria-labelledby="contents"><h2 id="contents">{words(speak(say("In this text")))}</h2>'
        f"{contents(sections, request.language)}</nav>\n"
        f'<article id="text" tabindex="-1">{told(sections, request.language)}</article></div>\n</main>\n'
        f"<footer><p>{words(speak(DISCLAIMER))}</p></footer>\n</body>\n</html>\n"
    )


def _head(title: str) -> str:
    return (
        f'<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="referrer" content="no-referrer"><meta name="generator" content="Voorzet">'
        f"<title>{title}</title><style>{_style()}</style></head>"
    )


def _picture(made: Blueprint, speak: Speech) -> str:
    """The picture in a part of the page that scrolls by itself, in three sizes."""
    first = made.sheets[0]
    drawing = svg(made.sheets)
    return (
        f"<figure><figcaption>{words(speak(say('The journey as a picture.')))} "
        f'<a href="#text">{words(speak(say("All of it stands below in words.")))}</a></figcaption>'
        f'<fieldset class="sizes"><legend>{words(speak(say("Size of the picture")))}</legend>{_sizes(speak)}</fieldset>'
        f'<div class="sheet" role="region" tabindex="0" aria-label="{words(speak(say("Picture, can be scrolled")))}" '
        f'style="--wide:{first.width * first.scale:.0f}mm">{drawing}</div></figure>'
    )


def _sizes(speak: Speech) -> str:
    names = (("whole", say("all of it at once")), ("readable", say("readable")), ("large", say("large")))
    return "".join(
        f'<label><input type="radio" name="size" id="size-{key}"{" checked" if key == "readable" else ""}>'
        f"{words(speak(name))}</label>"
        for key, name in names
    )


@cache
def _style() -> str:
    return Path(__file__).with_name("html.css").read_text(encoding="utf-8")
