"""A journey walked along with one persona: page by page what they meet, and the choices on the way."""

from __future__ import annotations

from collections.abc import Iterator

import streamlit as st

from voorzet.messages import Message, say, say_many
from voorzet.model.journey import Journey
from voorzet.model.persona import Persona
from voorzet.practice.trip import Trip
from voorzet.ui.frame import foot, head, unasked
from voorzet.ui.parts.arrival import arrive
from voorzet.ui.parts.looking_back import looking_back, so_far
from voorzet.ui.parts.markup import Html, join, plain, tag, words
from voorzet.ui.parts.notes import notes
from voorzet.ui.parts.place import found, written
from voorzet.ui.parts.stop import stop
from voorzet.ui.parts.thought import thought, thoughts
from voorzet.ui.parts.turns import steering, turns
from voorzet.ui.visit import Visit

TITLE = say("Walk along")
LEAD = say(
    "Go through a journey as one fictional person would meet it, page by page. You choose the way; there is no score, "
    "and no wrong turn."
)
EXPECTED = say("What is expected of a persona follows from recorded traits. It is never a fact about people.")


def render(visit: Visit) -> None:
    """One page of a walk, or the choice of one."""
    if visit.journey is None or visit.traveller is None:
        return _choose(visit)
    trip = found(visit.session["walk"], visit.toolkit, visit.journey, visit.traveller)
    visit.session["walk"] = written(trip)
    visit.session.write_address()
    _heading(visit, trip)
    st.html(_progress(visit, trip))
    page, beside = st.columns([3, 2], gap="large")
    with page:
        st.html(looking_back(visit, trip) if trip.has_ended else stop(visit, trip))
    with beside, st.container(key="v-turns"):
        if trip.has_ended:
            _take_along(visit, trip)
        else:
            turns(visit, trip)
            if trip.is_telling:
                thought(visit, trip)
        steering(visit, trip)
        st.html(so_far(visit, trip))
    arrive(written(trip))
    foot(visit, EXPECTED, *unasked(trip.journey))


def _choose(visit: Visit) -> None:
    head(visit, TITLE, visit.t(LEAD))
    travelled = [(each, visit.workspace.personas_of(each)) for each in visit.workspace.journeys.values()]
    if not any(personas for _, personas in travelled):
        st.info(visit.t(say("No persona travels a journey yet.")))
    with st.grid(2, min_column_width=340):
        for journey, personas in travelled:
            if personas:
                _offer(visit, journey, personas)
    foot(visit, EXPECTED)


def _offer(visit: Visit, journey: Journey, personas: tuple[Persona, ...]) -> None:
    with st.container(border=True, height="stretch", key=f"v-card-{journey.id}"):
        summary = tag("p", words(journey.summary, visit.language), class_="v-quiet")
        st.html(tag("section", tag("h2", words(journey.title, visit.language)), summary, class_="v-card"))
        st.space("stretch")
        for persona in personas:
            label = say("With {name}: {tagline}", name=persona.name, tagline=persona.tagline)
            address = visit.session.address(journey=journey.id, persona=persona.id, step="", walk="")
            st.page_link(visit.pages["walk"], label=plain(visit.t(label)), query_params=address)


def _heading(visit: Visit, trip: Trip) -> None:
    name, title = trip.persona.name, words(trip.journey.title, visit.language)
    fiction = tag("span", visit.t(say("fictional person")), class_="v-chip")
    head(visit, say("Walk along with {name}", name=name), words(trip.persona.tagline, visit.language),
         join([title, fiction], " "))  # fmt: skip


def _progress(visit: Visit, trip: Trip) -> Html:
    """How far the trip is, as a list of terms."""
    return tag("dl", *(_figure(visit, *each) for each in _figures(trip)), class_="v-figures v-progress")


def _figures(trip: Trip) -> Iterator[tuple[Message, Message, Message | None]]:
    yield say("Page"), say("{n}", n=len(trip.stops)), None
    days, unknown = trip.elapsed.days, trip.elapsed.unknown
    more = say_many("and {n} wait that nobody recorded", "and {n} waits that nobody recorded", unknown)
    yield say("Waited so far, at most"), say_many("{n} day", "{n} days", days), more if unknown else None
    yield say("Asked so far"), say_many("{n} thing", "{n} things", trip.load), None


def _figure(visit: Visit, name: Message, figure: Message, note: Message | None) -> Html:
    small = tag("small", visit.t(note)) if note else None
    return tag("div", tag("dt", visit.t(name)), tag("dd", visit.t(figure), small))


def _take_along(visit: Visit, trip: Trip) -> None:
    kept = thoughts(visit, trip)
    st.html(tag("h3", visit.t(say("Your thoughts")), class_="v-question"))
    if not kept:
        st.html(tag("p", visit.t(say("You wrote none down. Go back a page to add one.")), class_="v-quiet"))
    for step, said in kept.items():
        name = words(trip.journey.touchpoint(step).name, visit.language)
        st.html(tag("div", tag("strong", name), tag("blockquote", said), class_="v-step"))
    st.download_button(
        visit.t(say("Download this walk and your thoughts (Markdown)")),
        notes(visit, trip, kept),
        file_name=f"{trip.journey.id}-{trip.persona.id}.md",
        mime="text/markdown",
        type="primary",
        on_click="ignore",
    )
    _next_walks(visit, trip)


def _next_walks(visit: Visit, trip: Trip) -> None:
    twin = visit.workspace.twin_of(trip.persona)
    with st.container(horizontal=True, key="v-card-next"):
        if twin and trip.journey.id in twin.journeys:
            address = visit.session.address(persona=twin.id, walk="")
            label = plain(visit.t(say("Walk the same with {name}", name=twin.name)))
            st.page_link(visit.pages["walk"], label=label, query_params=address)
        nobody = visit.session.address(persona="", walk="")
        st.page_link(visit.pages["walk"], label=visit.t(say("Choose another walk")), query_params=nobody)
