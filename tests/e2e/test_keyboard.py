"""Everything by keyboard alone, and the focus always to be seen."""

from dataclasses import dataclass

import pytest

from tests.e2e.addresses import PAGES
from tests.e2e.browsing import Visit, Visitor, plain

_FOCUS = """() => {
  const element = document.activeElement;
  const outlined = ({ outlineStyle, outlineWidth, outlineColor }) =>
    outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && outlineColor !== "rgba(0, 0, 0, 0)";
  const stroked = ({ stroke, strokeWidth }) => stroke !== "none" && parseFloat(strokeWidth) >= 3;
  // A link over a whole card is outlined by what it lays over the card, a button of a group by its label.
  const outlines = [[element], [element, "::after"], [element.closest("label")]].filter(([node]) => node);
  const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
  element.dataset.reached = "";
  return {
    tag: element.localName,
    name: element.getAttribute("aria-label") || element.innerText || element.name || "",
    outlined: outlines.some((where) => outlined(getComputedStyle(...where)))
      || [...element.querySelectorAll("path")].some((path) => stroked(getComputedStyle(path))),
    shown: width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
  };
}"""

_UNREACHED = """() => {
  const stops = document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']");
  const left = ({ type, checked, disabled }) => disabled || type === "hidden" || (type === "radio" && !checked);
  return [...stops].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }) && !left(element) && !("reached" in element.dataset))
    .map((element) => element.outerHTML.slice(0, 120));
}"""


SKELETON_AFTER_MS = 300
"""How long the router waits before a page gives way to a skeleton."""


@dataclass
class Focus:
    """What has the focus."""

    tag: str
    name: str
    outlined: bool
    shown: bool


def focus(visitor: Visitor) -> Focus:
    """Look where the focus is, and remember that it was there."""
    found = visitor.evaluate(_FOCUS)
    return Focus(found["tag"], plain(found["name"]), found["outlined"], found["shown"])


def press(visitor: Visitor, *keys: str) -> Focus:
    """Press keys one after another."""
    for key in keys:
        visitor.page.keyboard.press(key)
    return focus(visitor)


def tab_to(visitor: Visitor, name: str, key: str = "Tab") -> Focus:
    """Press Tab until what is called so has the focus."""
    seen = []
    for _ in range(150):
        at = press(visitor, key)
        if at.name.startswith(name):
            return at
        seen.append(at.name)
    raise AssertionError(f"{name!r} is not reached, only {seen}")


def test_the_first_stop_leads_past_the_header(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/events")
    first = press(visitor, "Tab")
    assert first.name == "Przejdź do treści"
    assert first.shown
    press(visitor, "Enter")
    assert visitor.evaluate("() => document.activeElement.id") == "main"
    press(visitor, "Tab")
    assert visitor.evaluate("() => document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("name", [name for name in PAGES if name not in {"events filtered", "event undated"}])
def test_tab_reaches_everything_and_the_focus_is_always_seen(visit: Visit, name: str) -> None:
    visitor = visit()
    visitor.open(PAGES[name])
    stops = []
    for _ in range(300):
        stop = press(visitor, "Tab")
        if stop.tag == "body":
            break
        stops.append(stop)
    assert stop.tag == "body", "there is no end"
    assert [stop for stop in stops if not (stop.outlined and stop.shown)] == []
    assert visitor.evaluate(_UNREACHED) == []


def test_header_leads_to_a_page_whose_heading_takes_the_focus(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/about")
    tab_to(visitor, "Wydarzenia")
    press(visitor, "Enter")
    visitor.page.wait_for_function("() => document.activeElement.localName === 'h1'")
    assert focus(visitor).name == "Wydarzenia"
    assert visitor.path == "/events"
    assert visitor.page.title() == "Wydarzenia – Osnowa"


def test_an_event_is_opened_from_the_list_and_left_again(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/events?kind=regional_forum")
    tab_to(visitor, "Forum regionalne – Katowice")
    press(visitor, "Enter")
    visitor.page.wait_for_function("() => document.activeElement.localName === 'h1'")
    assert focus(visitor).name == "Forum regionalne – Katowice"
    visitor.page.go_back()
    visitor.page.wait_for_url("**/events?kind=regional_forum")
    visitor.page.wait_for_function("() => document.activeElement.localName === 'h1'")
    assert focus(visitor).name == "Wydarzenia"


def test_filters_are_set_by_keyboard_and_keep_the_focus(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/events")
    visitor.page.get_by_label("Kiedy").focus()
    press(visitor, "m")  # minione
    visitor.page.wait_for_url("**/events?when=past")
    assert visitor.evaluate("() => document.activeElement.name") == "when"
    visitor.page.get_by_role("status").filter(has_text="17 wydarzeń").wait_for()
    visitor.page.get_by_label("forum regionalne").focus()
    press(visitor, "Space")
    visitor.page.wait_for_url("**/events?*kind=regional_forum*")
    visitor.page.get_by_role("status").filter(has_text="4 wydarzenia").wait_for()
    assert visitor.evaluate("() => document.activeElement.value") == "regional_forum"


@pytest.mark.parametrize(
    ("path", "label", "key"),
    [
        ("/events", "Kiedy", "m"),  # minione
        ("/organisations", "Rodzaj", "u"),  # uczelnia
        ("/projects", "Rodzaj", "p"),  # projekt
        ("/reviews", "termin minął", "Space"),
    ],
)
def test_the_focus_stays_in_the_filter_while_a_slow_answer_is_on_its_way(
    visit: Visit, path: str, label: str, key: str
) -> None:
    visitor = visit()
    visitor.open(path)
    field = visitor.page.get_by_label(label).first
    field.focus()
    shown = visitor.text()
    with visitor.unanswered():
        press(visitor, key)
        visitor.page.wait_for_url(f"**{path}?*")
        visitor.page.locator("main [aria-busy=true]").wait_for()
        visitor.page.wait_for_timeout(2 * SKELETON_AFTER_MS)
        assert field.evaluate("(field) => field === document.activeElement")
        assert shown[:200] in visitor.text()  # heading and filters
    visitor.settle()
    assert visitor.text() != shown
    assert field.evaluate("(field) => field === document.activeElement")


def test_what_is_still_in_the_old_language_is_marked_so_until_the_new_words_come(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/events/forum-katowice-2022")
    main = visitor.page.locator("main")
    with visitor.unanswered():
        visitor.page.locator("header button[lang=uk]").click()
        visitor.page.locator("html[lang=uk]").wait_for()
        assert (main.get_attribute("lang"), main.get_attribute("aria-busy")) == ("pl", "true")
        assert visitor.heading == "Forum regionalne – Katowice"
    visitor.settle()
    assert (main.get_attribute("lang"), main.get_attribute("aria-busy")) == (None, None)
    assert visitor.heading != "Forum regionalne – Katowice"


def test_the_language_is_switched_by_keyboard_and_the_focus_stays(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/events/forum-katowice-2022")
    tab_to(visitor, "EN")
    press(visitor, "Enter")
    visitor.page.locator("html[lang=en]").wait_for()
    visitor.settle()
    assert focus(visitor).name.startswith("EN")
    assert visitor.page.locator("header button[lang=en]").get_attribute("aria-current") == "true"
    visitor.page.reload()
    visitor.settle()
    assert visitor.page.locator("html").get_attribute("lang") == "en"


def test_the_menu_of_a_small_screen_opens_and_closes(visit: Visit) -> None:
    visitor = visit(width=360, height=740)
    visitor.open("/events")
    tab_to(visitor, "Menu")
    press(visitor, "Enter")
    assert visitor.page.locator("#site-nav").is_visible()
    inside = press(visitor, "Tab")
    assert inside.name == "Wydarzenia"
    press(visitor, "Escape")
    assert not visitor.page.locator("#site-nav").is_visible()
    assert focus(visitor).name == "Menu"
    press(visitor, "Enter")
    tab_to(visitor, "Regiony")
    press(visitor, "Enter")
    visitor.page.wait_for_url("**/regions")
    assert not visitor.page.locator("#site-nav").is_visible()
    visitor.page.wait_for_function("() => document.activeElement.localName === 'h1'")


@pytest.mark.parametrize(
    ("path", "button"),
    [
        ("/events?kind=conference", "Wyczyść filtry"),
        ("/events?year=1999", "Pokaż wszystkie wydarzenia"),
        ("/events?organisation=fim", "Zdejmij ten filtr"),
        ("/organisations?kind=university", "Wyczyść filtry"),
        ("/reviews", "Pokaż więcej"),
    ],
)
def test_the_focus_is_not_lost_with_the_button_that_had_it(visit: Visit, path: str, button: str) -> None:
    visitor = visit()
    visitor.open(path)
    control = visitor.page.get_by_role("button", name=button).or_(visitor.page.get_by_role("link", name=button)).first
    while control.is_visible():  # a long list has several pages
        control.focus()
        press(visitor, "Enter")
        visitor.quiet()
    assert visitor.evaluate("() => document.activeElement !== document.body")
