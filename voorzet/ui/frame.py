"""What every page has: its look, a heading, the language switch, and what must always be said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import streamlit as st

from voorzet.messages import Message, say
from voorzet.model.evidence import Evidence
from voorzet.model.journey import Journey
from voorzet.model.text import Language
from voorzet.ui.parts import tongue
from voorzet.ui.parts.markup import Html, tag
from voorzet.ui.visit import Visit

HERE = Path(__file__).parent
ICON = str(HERE / "icon.svg")
NOT_ADVICE = say("An aid for the conversation, not legal advice.")


def dress() -> None:
    """Puts on the look that the theme cannot give."""
    st.html(HERE / "style.css")
    st.logo(HERE / "wordmark.svg", size="large", icon_image=HERE / "wordmark.svg")


def head(visit: Visit, title: Message | str, lead: str | None = None, kicker: Html | None = None) -> None:
    """The heading of a page, what stands below it, and the language switch."""
    tongue.speak(visit.language)
    with st.container(key="v-head", horizontal=True, horizontal_alignment="distribute", vertical_alignment="top"):
        words = title if isinstance(title, str) else visit.t(title)
        below = (kicker and tag("p", kicker, class_="v-kicker"), lead and tag("p", lead, class_="v-lead"))
        st.html(tag("header", tag("h1", words), *below, class_="v-head"))
        _language(visit)


def foot(visit: Visit, *also: Message) -> None:
    """What must be said on every page, and what else must be said on this one."""
    sentences = [tag("p", visit.t(sentence)) for sentence in (NOT_ADVICE, *also)]
    st.html(tag("footer", *sentences, class_="v-foot"))


def turn_back(visit: Visit, sentence: Message) -> None:
    """What a page shows that has nothing to show: why, and the way to the first page."""
    st.info(visit.t(sentence))
    st.page_link(visit.pages["home"], query_params=visit.session.address())
    foot(visit)


def unasked(journey: Journey) -> Iterator[Message]:
    """What must be said if nothing in a journey comes from citizens themselves."""
    asked = {Evidence.LIVED_EXPERIENCE, Evidence.TESTED}
    if not any(claim.evidence in asked for step in journey.touchpoints for claim in step.claims()):
        yield say("Citizens have not been asked about this journey yet: what it says about them is read or expected.")


def _language(visit: Visit) -> None:
    st.segmented_control(
        "Taal / Language",
        list(Language),
        format_func={Language.NL: "Nederlands", Language.EN: "English"}.__getitem__,
        required=True,
        label_visibility="collapsed",
        **visit.session.widget("language"),
    )
