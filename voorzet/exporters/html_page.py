"""One page that everybody can read: a drawing, and all of it in words; it asks for nothing from elsewhere."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from voorzet.drawing.exhibit import Drawing, Exhibit
from voorzet.drawing.frame import DISCLAIMER
from voorzet.exporters.html_twin import contents, told
from voorzet.exporters.markup import said, words
from voorzet.exporters.svg_marks import svg
from voorzet.i18n import Speech, speech
from voorzet.messages import say

_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"
)
# Sentences stand outside the f-strings: `make words` does not find those within.
_SKIP = say("Go to the text")
_CONTENTS = say("In this text")
_PICTURE = say("All of it as a picture.")
_BELOW = say("The same stands below in words.")
_SIZE = say("Size of the picture")
_SCROLLS = say("Picture, can be scrolled")


def page(exhibit: Exhibit) -> str:
    """The whole page: what it is, the picture, its contents, its text."""
    speak, title, language = speech(exhibit.language), exhibit.title, exhibit.language
    sections = exhibit.told()
    return (
        f'<!doctype html>\n<html lang="{language}">\n{_head(words(title.words))}\n<body>\n'
        f'<a class="skip" href="#text">{words(speak(_SKIP))}</a>\n'
        f'<header><p class="kicker">{words(speak(exhibit.kind))}</p>'
        f'<h1>{said(title, language)}</h1><p class="note">{words(speak(DISCLAIMER))}</p></header>\n'
        f"<main>\n{_picture(exhibit.drawing, speak)}\n"
        f'<div class="text"><nav aria-labelledby="contents"><h2 id="contents">{words(speak(_CONTENTS))}</h2>'
        f"{contents(sections, language)}</nav>\n"
        f'<article id="text" tabindex="-1">{told(sections, language)}</article></div>\n</main>\n'
        f"<footer><p>{words(speak(DISCLAIMER))}</p></footer>\n</body>\n</html>\n"
    )


def _head(title: str) -> str:
    return (
        f'<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="referrer" content="no-referrer"><meta name="generator" content="Voorzet">'
        f"<title>{title}</title><style>{_style()}</style></head>"
    )


def _picture(drawing: Drawing, speak: Speech) -> str:
    """The picture in a part of the page that scrolls by itself, in three sizes."""
    first = drawing.sheets[0]
    return (
        f"<figure><figcaption>{words(speak(_PICTURE))} "
        f'<a href="#text">{words(speak(_BELOW))}</a></figcaption>'
        f'<fieldset class="sizes"><legend>{words(speak(_SIZE))}</legend>{_sizes(speak)}</fieldset>'
        f'<div class="sheet" role="region" tabindex="0" aria-label="{words(speak(_SCROLLS))}" '
        f'style="--wide:{first.width * first.scale:.0f}mm">{svg(drawing.sheets)}</div></figure>'
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
