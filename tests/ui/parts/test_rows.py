"""Tables and bars within a page."""

from types import SimpleNamespace

from voorzet.messages import say
from voorzet.ui.parts.rows import bar, folded, table

VISIT = SimpleNamespace(t=str)


def test_a_table_keeps_its_roles_and_each_cell_knows_its_head():
    made = table(VISIT, say("Steps"), [say("Step"), say("Days")], [["<ask>", "3"], ["wait", None]])

    assert "<caption>Steps</caption>" in made
    assert made.count('role="columnheader"') == made.count('role="rowheader"') == 2
    assert '<th scope="row" role="rowheader">&lt;ask&gt;</th>' in made
    assert made.count('data-head="Days"') == 2
    assert "<div>–</div>" in made


def test_a_bar_is_as_long_as_its_number_among_the_others_and_nothing_has_none():
    assert "width:25.0%" in bar(1, 4)
    assert "v-bar" not in bar(0, 4)
    assert "v-open-bar" in bar(4, 4, is_open=True)
    assert 'class="v-number">0<' in bar(0, 0)


def test_what_is_folded_can_stand_open():
    assert folded("More", None) == '<details class="v-fold"><summary>More</summary></details>'
    assert " open" in folded("More", None, is_open=True)
