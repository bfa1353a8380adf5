"""The search box of every page and the page of results."""

import re

import pytest

from tests.e2e.addresses import LANGUAGES
from tests.e2e.browsing import Visit, Visitor, plain
from tests.e2e.test_keyboard import press

BOX = "header input[type=search]"
AT_BOX = "() => document.activeElement.id === 'site-search'"


def found(visitor: Visitor) -> list[str]:
    """The titles of what was found, once the last words are answered."""
    visitor.settle()
    return [plain(title) for title in visitor.page.locator("main ol h2").all_inner_texts()]


def wait_for_sum(visitor: Visitor, words: str) -> None:
    """Wait until the page says how much was found."""
    visitor.page.locator("main > p[role=status]", has_text=re.compile(f"^{words}$")).wait_for()


def test_what_is_asked_on_any_page_is_answered_on_its_own(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/about")
    visitor.page.locator(BOX).fill("forum gdansk")
    press(visitor, "Enter")
    visitor.page.wait_for_url("**/search?q=forum+gdansk")
    assert found(visitor)[0] == "Forum regionalne – Gdańsk"
    assert visitor.page.locator("main ol mark").first.inner_text() == "Forum"
    assert visitor.evaluate(AT_BOX)
    assert visitor.page.title() == "Szukaj: forum gdansk – Osnowa"


def test_results_follow_what_is_typed_and_the_focus_stays(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/search?q=zzz")
    wait_for_sum(visitor, "Nic nie znaleziono")
    field = visitor.page.locator(BOX)
    field.focus()
    field.select_text()
    visitor.page.keyboard.type("katow", delay=20)
    visitor.page.wait_for_url("**/search?q=katow")
    assert "Forum regionalne – Katowice" in found(visitor)
    assert visitor.evaluate(AT_BOX)
    assert field.input_value() == "katow"


def test_the_last_results_stay_until_the_next_come(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/search?q=forum")
    before = found(visitor)
    with visitor.unanswered():
        visitor.page.locator(BOX).fill("ewaluacja")
        visitor.page.locator("main [aria-busy=true]").wait_for()
        assert [plain(title) for title in visitor.page.locator("main ol h2").all_inner_texts()] == before
    assert found(visitor) != before


def test_a_kind_is_chosen_in_the_address_and_back_leads_back(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/search?q=forum")
    everything = found(visitor)
    kinds = visitor.page.get_by_role("navigation", name="Rodzaje wyników")
    told = int(plain(kinds.get_by_role("link", name="Wydarzenia").inner_text()).rpartition(" ")[2])
    kinds.get_by_role("link", name="Wydarzenia").click()
    visitor.page.wait_for_url("**/search?q=forum&kind=event")
    events = found(visitor)
    assert len(events) == told < len(everything)
    visitor.page.get_by_role("link", name=events[0]).click()
    visitor.page.wait_for_url("**/events/*")
    visitor.settle()
    assert visitor.page.locator(BOX).input_value() == ""
    visitor.page.go_back()
    visitor.page.wait_for_url("**/search?q=forum&kind=event")
    assert found(visitor) == events
    assert visitor.page.locator(BOX).input_value() == "forum"


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_nothing_is_found_what_was_meant_is_offered(visit: Visit, language: str) -> None:
    visitor = visit(language)
    visitor.open("/search?q=gdanzk")
    assert found(visitor) == []
    visitor.page.locator("main section a[href^='/search?q=']").click()
    visitor.page.wait_for_url("**/search?q=gda*")
    assert len(found(visitor)) > 0


@pytest.mark.parametrize("address", ["/search", "/search?q=%25%26"])
def test_without_words_the_page_says_what_to_type(visit: Visit, address: str) -> None:
    visitor = visit()
    visitor.open(address)
    assert "Czego szukasz?" in visitor.text()
    assert "KRS" in visitor.text()


def test_the_slash_leads_to_the_box_but_not_while_typing_and_can_be_switched_off(visit: Visit) -> None:
    visitor = visit()
    visitor.open("/accessibility")
    press(visitor, "/")
    assert visitor.evaluate(AT_BOX)
    press(visitor, "/")
    assert visitor.page.locator(BOX).input_value() == "/"
    visitor.page.get_by_label("Klawisz / przenosi").uncheck()
    visitor.open("/about")
    press(visitor, "/")
    assert not visitor.evaluate(AT_BOX)


def test_every_result_leads_to_a_page(visit: Visit) -> None:
    visitor = visit()
    for words in ("forum", "poznań", "aktywni obywatele", "strategia", "ewa gałka"):
        visitor.open(f"/search?q={words}")
        addresses = [link.get_attribute("href") for link in visitor.page.locator("main ol h2 a").all()]
        assert addresses
        for address in set(addresses):
            visitor.open(str(address))
            assert "Nie ma takiej strony" not in visitor.text(), address


@pytest.mark.parametrize("language", LANGUAGES)
def test_search_works_without_scripts(visit: Visit, language: str) -> None:
    visitor = visit(language, java_script_enabled=False)
    visitor.witness.expect(r"failed: GET .*/assets/.*\.js csp")
    visitor.page.goto(visitor.address + "/about")
    visitor.page.locator(BOX).fill("katowice")
    visitor.page.locator("header button").click()
    visitor.page.wait_for_url("**/search?q=katowice")
    visitor.page.locator("main a[href='/events/forum-katowice-2022']").first.click()
    visitor.page.wait_for_url("**/events/forum-katowice-2022")
    assert visitor.page.locator("h1").count() == 1
