"""What clients that run no scripts are given: people with old devices, link previews, search engines."""

import pytest

from tests.e2e.addresses import LANGUAGES
from tests.e2e.browsing import Visit, Visitor

STASZOW = "/events/cross-sector-staszow-2023"

TITLES = {
    "pl": "Współpraca międzysektorowa – idee, korzyści, wyzwania",
    "en": "Cross-sector Cooperation – Ideas, Benefits, Challenges",
    "uk": "Міжсекторальна співпраця – ідеї, переваги, виклики",
}


def _without_scripts(visit: Visit, language: str = "pl") -> Visitor:
    visitor = visit(language, java_script_enabled=False)
    visitor.witness.expect(r"failed: GET .*/assets/.*\.js csp")  # so Chromium says that it runs no scripts
    return visitor


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_event_is_there_in_the_reader_s_language(visit: Visit, language: str) -> None:
    visitor = _without_scripts(visit, language)
    response = visitor.page.goto(visitor.address + STASZOW)
    assert response is not None
    assert response.status == 200
    assert response.headers["content-language"] == language
    assert visitor.page.locator("html").get_attribute("lang") == language
    assert visitor.heading == TITLES[language]
    text = visitor.text()
    assert "2023-11-22 09:00 – 2023-11-22 11:00" in text
    assert "PIRAMIDA" in text
    assert "Grzybów 75A" in text
    assert visitor.page.locator("main ol > li").count() == 5
    assert "09:00–09:30" in visitor.text("main ol > li:first-child")
    assert "10:30–11:00" in visitor.text("main ol > li:last-child")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_link_preview_has_title_description_and_address(visit: Visit, language: str) -> None:
    visitor = _without_scripts(visit, language)
    visitor.page.goto(visitor.address + STASZOW)
    head = {
        name: visitor.page.locator(f"head {selector}").get_attribute("content")
        for name, selector in {
            "description": 'meta[name="description"]',
            "title": 'meta[property="og:title"]',
            "preview": 'meta[property="og:description"]',
            "url": 'meta[property="og:url"]',
            "locale": 'meta[property="og:locale"]',
        }.items()
    }
    assert visitor.page.title() == f"{TITLES[language]} – Osnowa"
    assert head["title"] == TITLES[language]
    assert head["description"] == head["preview"]
    assert "2023-11-22" in str(head["description"])
    assert head["url"] == visitor.address + STASZOW
    assert head["locale"] == {"pl": "pl_PL", "en": "en_GB", "uk": "uk_UA"}[language]


@pytest.mark.parametrize("path", ["/events/there-is-no-such-event", "/there-is-no-such-page", "/regions/99"])
def test_what_is_not_there_is_said_with_404(visit: Visit, path: str) -> None:
    visitor = _without_scripts(visit)
    visitor.witness.expect("404")
    response = visitor.page.goto(visitor.address + path)
    assert response is not None
    assert response.status == 404
    assert response.headers["content-type"].startswith("text/html")


def test_the_front_page_leads_to_events(visit: Visit) -> None:
    visitor = _without_scripts(visit)
    visitor.page.goto(visitor.address)
    links = visitor.page.locator("main a[href^='/events/']")
    assert links.count() >= 10
    links.first.click()
    assert visitor.page.locator("h1").count() == 1
