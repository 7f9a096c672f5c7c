"""A journey as a file that somebody else can build from."""

from __future__ import annotations

import streamlit as st

from voorzet.errors import VoorzetError
from voorzet.exporters.losses import in_words
from voorzet.exporters.port import Exported
from voorzet.messages import say
from voorzet.model.journey import Journey
from voorzet.ui.frame import foot, head, unasked
from voorzet.ui.parts.export_options import Options, options
from voorzet.ui.parts.made import made
from voorzet.ui.parts.markup import plain, tag
from voorzet.ui.parts.preview import preview
from voorzet.ui.visit import Visit

TITLE = say("Export")
LEAD = say("A file to print, to share or to build from. It carries its sources, its date, and what nobody has checked.")

NOT_HERE = say("Of what the journey holds, this is not in the file; in brackets how often:")


def render(visit: Visit) -> None:
    """Choose what to export and how, see it, and download it."""
    head(visit, TITLE, visit.t(LEAD))
    journey = visit.journey
    if journey is None:
        st.info(visit.t(say("There are no journeys yet. Bring one along on the first page.")))
        return foot(visit)
    left, right = st.columns([1, 2], gap="large")
    with left:
        chosen = options(visit, journey)
    with right:
        result = _made(visit, journey, chosen)
        if result:
            preview(visit, journey, chosen, result)
    with left:
        if result:
            _download(visit, journey, chosen, result)
    foot(visit, *unasked(journey))


def _made(visit: Visit, journey: Journey, chosen: Options) -> Exported | None:
    try:
        with st.spinner(visit.t(say("Making the file …"))):
            return made(
                visit, journey, chosen.exporter.name, chosen.language, chosen.persona, chosen.paper, chosen.picture
            )
    except VoorzetError as error:
        st.error(plain(visit.t(error.message)))
        return None


def _download(visit: Visit, journey: Journey, chosen: Options, result: Exported) -> None:
    name = f"{chosen.picture.file_stem(journey.id)}.{chosen.exporter.extension.lstrip('.')}"
    st.download_button(
        plain(visit.t(say("Download {file} ({size})", file=name, size=_size(len(result.content))))),
        result.content,
        file_name=name,
        mime=chosen.exporter.media_type,
        type="primary",
        width="stretch",
        on_click="ignore",
    )
    _good_to_know(visit, result)


def _good_to_know(visit: Visit, result: Exported) -> None:
    """How the file was made, and which fields of the journey are not in it."""
    notes = tag("ul", *(tag("li", visit.t(note)) for note in result.notes)) if result.notes else ""
    lost = tag("ul", *(tag("li", visit.t(each)) for each in in_words(result.losses)))
    not_here = (tag("p", visit.t(NOT_HERE)), lost) if result.losses else ()
    if notes or not_here:
        st.html(tag("div", tag("h2", visit.t(say("Good to know"))), notes, *not_here, class_="v-notes"))


def _size(octets: int) -> str:
    """How big a file is, for people.

    Example:
        >>> _size(900), _size(123_456), _size(2_345_678)
        ('1 kB', '123 kB', '2.3 MB')
    """
    return f"{octets / 1_000_000:.1f} MB" if octets >= 1_000_000 else f"{max(1, round(octets / 1000))} kB"
