"""What came of a table: drawn, as steps, and by cell what was not understood; and what to do with it."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from voorzet.content.writing import to_yaml
from voorzet.importers.imported import Imported
from voorzet.messages import Message, say, say_many
from voorzet.model.journey import Journey, Touchpoint
from voorzet.problems import Problem
from voorzet.ui.parts.markup import Html, plain, tag, words
from voorzet.ui.parts.viewer import viewer
from voorzet.ui.visit import Visit

VIEWS: dict[str, Message] = {"blueprint": say("Blueprint"), "steps": say("Steps")}
MOST = 200


def imported(visit: Visit, made: Imported) -> None:
    """Shows what came of a table; nothing in it is used before somebody says so."""
    st.html(tag("h2", visit.t(say("What comes of it")), class_="v-section"))
    if made.journey is None:
        _not_yet(visit, made)
    else:
        _journey(visit, made.journey, made)
    _notes(visit, [note for note in made.notes if note.place.cell], say("Not understood, by cell"))
    _filled(visit, [note for note in made.notes if not note.place.cell])


def _not_yet(visit: Visit, made: Imported) -> None:
    n = len(made.problems)
    sentence = say_many(
        "This is not a journey yet: {n} problem. Mend it in the table or above.",
        "This is not a journey yet: {n} problems. Mend them in the table or above.",
        n,
    )
    st.error(visit.t(sentence))
    _notes(visit, made.problems, say("What keeps it from being a journey"))
    _downloads(visit, made)


def _journey(visit: Visit, journey: Journey, made: Imported) -> None:
    cells = sum(1 for note in made.notes if note.place.cell)
    counts = (
        say_many("{n} step", "{n} steps", len(journey.touchpoints)),
        say_many("{n} phase", "{n} phases", len(journey.phases)),
        say_many("{n} place not understood", "{n} places not understood", cells),
    )
    st.html(tag("p", " · ".join(map(visit.t, counts)), role="status"))
    _use(visit, journey)
    _downloads(visit, made)
    st.segmented_control(
        visit.t(say("Show as")),
        list(VIEWS),
        format_func=lambda view: visit.t(VIEWS[view]),
        required=True,
        **visit.session.widget("table-view", among=list(VIEWS)),
    )
    if visit.session["table-view"] == "steps":
        st.html(_steps(visit, journey))
    else:
        # Made anew each time: what a visitor brings along is not kept.
        drawn = visit.toolkit.export(journey, "svg", visit.language).content.decode()
        viewer(visit, drawn, visit.t(say("Preview of “{title}”", title=journey.title)), key="imported")


def _use(visit: Visit, journey: Journey) -> None:
    if visit.session.uploads.get(journey.id) == journey:
        st.success(plain(visit.t(say("“{title}” can be chosen now, on this visit only.", title=journey.title))))
        label = plain(visit.t(say("Open “{title}”", title=journey.title)))
        address = visit.session.address(journey=journey.id, step="")
        with st.container(key=f"v-card-{journey.id}"):
            st.page_link(visit.pages["journey"], label=label, query_params=address)
        return
    st.button(visit.t(say("Use this journey")), type="primary", on_click=_take, args=(visit, journey))


def _take(visit: Visit, journey: Journey) -> None:
    visit.session.uploads[journey.id] = journey
    visit.session["journey"] = journey.id


def _downloads(visit: Visit, made: Imported) -> None:
    with st.container(horizontal=True, key="v-downloads"):
        if made.journey:
            _download(visit, say("Download the journey (YAML)"), to_yaml(made.journey), f"{made.journey.id}.yaml")
        for each in visit.toolkit.changed(made):
            _download(visit, say("Download {name} (YAML)", name=each.name), to_yaml(each), f"{each.id}.yaml")
        if made.map:
            _download(visit, say("Download the map (YAML)"), to_yaml(made.map), "map.yaml")


def _download(visit: Visit, label: Message, text: str, name: str) -> None:
    st.download_button(plain(visit.t(label)), text.encode(), file_name=name, mime="application/yaml", on_click="ignore")


def _steps(visit: Visit, journey: Journey) -> Html:
    heads = (say("Number"), say("Step"), say("Phase"), say("Who acts"), say("Lane"), say("Channels"), say("Feeling"))
    head = tag("tr", *(tag("th", visit.t(each), scope="col") for each in heads))
    body = (_step(visit, journey, step) for step in journey.touchpoints)
    caption = visit.t(say("Steps"))
    table = tag("table", tag("caption", caption), tag("thead", head), tag("tbody", *body), class_="v-table")
    return tag("div", table, class_="v-wide", tabindex=0, role="group", aria_label=caption)


def _step(visit: Visit, journey: Journey, step: Touchpoint) -> Html:
    phase = next(phase for phase in journey.phases if phase.id == step.phase)
    felt = " · ".join(f"{_signed(each.level)} {visit.t(each.why)}" for each in step.emotions)
    return tag(
        "tr",
        tag("td", str(journey.number(step.id)), class_="v-number"),
        tag("th", words(step.name, visit.language), scope="row"),
        tag("td", words(phase.name, visit.language)),
        tag("td", words(journey.actor(step.actor).name, visit.language)),
        tag("td", visit.t(step.lane)),
        tag("td", ", ".join(map(visit.t, step.channels))),
        tag("td", felt),
    )


def _signed(level: int) -> str:
    return f"{level:+d}".replace("-", "−") if level else "0"


def _notes(visit: Visit, notes: Iterable[Problem], caption: Message) -> None:
    found = list(notes)
    if not found:
        return
    head = tag("tr", *(tag("th", visit.t(each), scope="col") for each in (say("Cell"), say("What about it"))))
    rows = (
        tag("tr", tag("th", note.place.cell or "–", scope="row"), tag("td", visit.t(note.message)))
        for note in found[:MOST]
    )
    told = visit.t(caption)
    table = tag("table", tag("caption", told), tag("thead", head), tag("tbody", *rows), class_="v-table v-told")
    st.html(tag("div", table, class_="v-wide", tabindex=0, role="group", aria_label=told))
    if len(found) > MOST:
        st.html(tag("p", visit.t(say("And {count} more.", count=len(found) - MOST))))


def _filled(visit: Visit, notes: list[Problem]) -> None:
    if notes:
        listed = tag("ul", *(tag("li", visit.t(note.message)) for note in notes))
        st.html(
            tag("div", tag("h2", visit.t(say("Filled in, because the table does not say"))), listed, class_="v-notes")
        )
