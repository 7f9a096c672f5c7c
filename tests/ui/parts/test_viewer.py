"""Moving about in a drawing, with keys, with a mouse and with two fingers."""

import pytest
from ui.watched import errors_of, settled

pytestmark = pytest.mark.browser


@pytest.fixture
def page(serve, visitor):
    opened = visitor("en")
    opened.goto(f"{serve}/journey?journey=kind-krijgen")
    settled(opened)
    opened.locator(".step").first.wait_for()
    return opened


def width(page):
    return page.locator(".sheet").evaluate("sheet => sheet.offsetWidth")


def scrolled(page):
    return page.locator(".window").evaluate("window => [window.scrollLeft, window.scrollTop]")


def test_the_first_view_can_be_read(page):
    sizes = page.evaluate(
        """() => [...document.querySelectorAll("[data-testid=stBidiComponentIsolated]")]
            .flatMap((host) => [...(host.shadowRoot?.querySelectorAll(".step text") ?? [])])
            .map((text) => text.getBoundingClientRect().height)"""
    )
    assert len(sizes) > 50
    assert sorted(sizes)[len(sizes) // 2] > 10


def test_the_drawing_has_its_own_letters(page):
    page.evaluate("document.fonts.ready")

    assert page.evaluate("[...document.fonts].some((f) => f.family.includes('Voorzet Sans') && f.status == 'loaded')")


def test_keys_zoom_show_everything_and_move(page):
    page.locator(".window").focus()
    before = width(page)

    page.keyboard.press("+")
    assert width(page) > before
    page.keyboard.press("-")
    assert width(page) == before

    page.keyboard.press("ArrowRight")
    page.wait_for_timeout(300)
    assert scrolled(page)[0] > 0

    page.keyboard.press("0")
    assert width(page) <= page.locator(".window").evaluate("window => window.clientWidth")


def test_buttons_have_names_and_do_the_same(page):
    before = width(page)

    page.get_by_role("button", name="Zoom in (+)").click()
    assert width(page) > before
    page.get_by_role("button", name="Zoom out (−)").click()
    assert width(page) == before
    page.get_by_role("button", name="Show everything (0)").click()
    assert width(page) < before


def test_the_wheel_zooms_only_with_ctrl_and_keeps_what_lies_under_the_mouse(page):
    before = width(page)
    page.locator(".window").hover(position={"x": 300, "y": 300})
    page.mouse.wheel(0, 100)
    page.wait_for_timeout(200)
    assert width(page) == before

    page.keyboard.down("Control")
    page.mouse.wheel(0, -120)
    page.keyboard.up("Control")
    page.wait_for_timeout(200)
    assert width(page) > before


def test_dragging_moves_the_drawing_and_opens_nothing(page):
    box = page.locator(".step").first.bounding_box()
    page.mouse.move(box["x"] + 20, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] - 130, box["y"] - 40, steps=5)
    page.mouse.up()
    page.wait_for_timeout(500)

    assert scrolled(page)[0] > 100
    assert page.get_by_role("dialog").count() == 0


def test_a_step_is_opened_with_a_click_and_closed_with_escape(page):
    errors = errors_of(page)
    page.locator('.step[data-step="geef-geboorte-aan"]').click()
    page.get_by_role("dialog").get_by_role("heading", name="2. Declare the birth").wait_for()
    settled(page)

    page.keyboard.press("Escape")
    page.get_by_role("dialog").wait_for(state="detached")

    assert errors == []


def test_a_step_is_opened_by_keyboard_only_and_the_focus_comes_back(page):
    page.locator(".window").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert focused(page) == "geef-geboorte-aan"

    page.keyboard.press("Enter")
    page.get_by_role("dialog").get_by_role("heading", name="2. Declare the birth").wait_for()
    settled(page)
    page.keyboard.press("Escape")
    page.get_by_role("dialog").wait_for(state="detached")
    settled(page)

    assert focused(page) == "geef-geboorte-aan"


def test_a_step_says_its_number_and_name_and_that_it_opens(page):
    step = page.locator('.step[data-step="geef-geboorte-aan"]')

    assert step.get_attribute("role") == "button"
    assert step.get_attribute("aria-haspopup") == "dialog"
    assert "2" in step.get_attribute("aria-label")
    assert "Declare the birth" in step.get_attribute("aria-label")


def test_a_filter_dims_steps_without_drawing_again(page):
    page.locator(".sheet svg").evaluate("svg => { svg.dataset.same = 'yes' }")
    page.get_by_role("button", name="Filter").click()
    page.get_by_role("button", name="Backstage").click()
    page.get_by_text("steps fit the filter").wait_for()
    settled(page)

    assert 0 < page.locator(".step.dim").count() < 25
    assert page.locator(".sheet svg").get_attribute("data-same") == "yes"


def test_another_language_is_drawn_where_the_last_one_stood(page):
    page.get_by_role("button", name="Zoom in (+)").click()
    before = width(page)
    page.get_by_text("Nederlands").click()
    page.get_by_role("heading", name="Een kind krijgen", level=1).wait_for()
    settled(page)

    assert width(page) == pytest.approx(before, rel=0.2)
    assert page.get_by_role("button", name="Inzoomen (+)").count() == 1


def test_two_fingers_zoom_and_one_finger_moves(serve, chromium):
    context = chromium.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(f"{serve}/journey?journey=kind-krijgen&lang=en")
    settled(page)
    page.locator(".step").first.wait_for()
    page.locator(".window").scroll_into_view_if_needed()
    box = page.locator(".window").bounding_box()
    x, y = box["x"] + 180, box["y"] + 150
    before = width(page)

    touch(page, [[(x - apart, y), (x + apart, y)] for apart in (30, 40, 60, 80)])
    assert width(page) > 1.5 * before

    left = scrolled(page)[0]
    touch(page, [[(x + 80 - moved, y)] for moved in range(0, 150, 15)])
    page.wait_for_timeout(500)
    assert scrolled(page)[0] > left + 50
    assert page.get_by_role("dialog").count() == 0
    context.close()


def touch(page, moments):
    """Fingers that come down, move and go up again: at every moment, where each of them is."""
    session = page.context.new_cdp_session(page)
    for nth, fingers in enumerate(moments):
        points = [{"x": x, "y": y, "id": id} for id, (x, y) in enumerate(fingers)]
        session.send("Input.dispatchTouchEvent", {"type": "touchMove" if nth else "touchStart", "touchPoints": points})
    session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    page.wait_for_timeout(200)


def focused(page):
    return page.evaluate(
        """() => { let at = document.activeElement;
            while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
            return at?.dataset?.step ?? at?.tagName }"""
    )
