"""What the feelings in a table stand for: each word or face from −2 to 2, and the scale that numbers are on."""

from __future__ import annotations

import streamlit as st

from voorzet.importers.columns import mapped_columns
from voorzet.importers.feelings import key
from voorzet.importers.words import number
from voorzet.messages import Message, say
from voorzet.model.table_map import Feeling, MappedColumn, Scale, TableField
from voorzet.ui.parts.markup import plain, tag
from voorzet.ui.parts.table_answers import Answers
from voorzet.ui.visit import Visit

NOT_SAID = ""
SCALES: tuple[str, ...] = (NOT_SAID, "-2:2", "1:3", "1:5", "1:10", "0:10")
LEVELS: dict[str, Message] = {
    NOT_SAID: say("not said"),
    "-2": say("−2 very bad"),
    "-1": say("−1 bad"),
    "0": say("0 neither"),
    "1": say("+1 good"),
    "2": say("+2 very good"),
}


def feelings(
    visit: Visit, answers: Answers, fields: tuple[MappedColumn, ...]
) -> tuple[Scale | None, tuple[Feeling, ...]]:
    """Asks about the feelings, if there are any: the scale of the numbers, and what the words stand for."""
    cells = _cells(answers, fields)
    if not cells:
        return None, ()
    st.html(tag("h2", visit.t(say("What do the feelings stand for?")), class_="v-section"))
    words = {key(each): each for each in cells if number(each) is None}
    scale = _scale(visit, answers) if any(number(each) is not None for each in cells) else None
    return scale, _words(visit, answers, words)


def _cells(answers: Answers, fields: tuple[MappedColumn, ...]) -> list[str]:
    """What stands in the columns with feelings, each once."""
    found = mapped_columns(answers.turned, answers.guess.model_copy(update={"fields": fields}))
    places = [place for place, each in found.items() if each.field is TableField.EMOTION]
    rows = answers.turned.rows[answers.header :]
    return list(dict.fromkeys(cells[place].strip() for cells in rows for place in places if cells[place].strip()))


def _words(visit: Visit, answers: Answers, words: dict[str, str]) -> tuple[Feeling, ...]:
    guessed = {key(each.word): str(each.level) for each in answers.guess.feelings}
    said = {word: answers.begin(f"feeling-{word}", guessed.get(word, NOT_SAID)) for word in words}
    asked = answers.page("feelings", sorted(words, key=lambda word: word in guessed))  # first what nobody knows
    with st.grid(4, min_column_width=230):
        for word in asked:
            st.selectbox(
                plain(words[word][:60]),
                list(LEVELS),
                format_func=lambda level: visit.t(LEVELS[level]),
                **answers.widget(f"feeling-{word}", among=list(LEVELS)),
            )
    return tuple(Feeling(word=words[word], level=int(level)) for word, level in said.items() if level)


def _scale(visit: Visit, answers: Answers) -> Scale | None:
    guessed = answers.guess.scale
    first = f"{guessed.least}:{guessed.most}" if guessed else NOT_SAID
    scales = list(dict.fromkeys((*SCALES, first)))
    ends = answers.begin("scale", first)
    with st.grid(4, min_column_width=230):
        st.selectbox(
            visit.t(say("Numbers are on a scale")),
            scales,
            format_func=lambda ends: visit.t(_named(ends)),
            **answers.widget("scale", among=scales),
        )
    least, _, most = ends.partition(":")
    return Scale(least=int(least), most=int(most)) if most else None


def _named(ends: str) -> Message:
    least, _, most = ends.partition(":")
    if not most:
        return say("not said: numbers are not used")
    return say("{least} (worst) to {most} (best)", least=least.replace("-", "−"), most=most)
