"""An event on paper: A4, black on white, its programme whole and nothing of the site round it."""

import re

import pytest

from tests.e2e.browsing import Visit

STASZOW = "/events/cross-sector-staszow-2023"
CHROME = ["header nav", "header button", "footer", "form", "button", "summary", "a[href='#main']"]


def test_an_event_has_title_date_place_and_programme_on_paper(visit: Visit) -> None:
    visitor = visit()
    visitor.open(STASZOW)
    visitor.page.emulate_media(media="print")
    assert visitor.page.locator("h1").is_visible()
    text = visitor.text("body")
    for words in (
        "Współpraca międzysektorowa – idee, korzyści, wyzwania",
        "22 listopada 2023, 09:00–11:00",
        "Grzybów 75A",
        "Powitalna kawa",
        "Diagnoza aktualnych potrzeb współpracy międzysektorowej w powiecie",
    ):
        assert words in text
    for selector in CHROME:
        assert not any(element.is_visible() for element in visitor.page.locator(selector).all()), selector


def test_paper_is_white_and_letters_are_black_in_either_scheme(visit: Visit) -> None:
    visitor = visit(color_scheme="dark")
    visitor.open(STASZOW)
    visitor.page.emulate_media(media="print")
    colours = visitor.evaluate(
        """() => {
            const { color, backgroundColor } = getComputedStyle(document.documentElement);
            return [color, backgroundColor];
        }"""
    )
    assert colours == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]


@pytest.mark.parametrize(("path", "most"), [(STASZOW, 2), ("/events/thematic-migration-2022", 3)])
def test_an_event_takes_few_sheets(visit: Visit, path: str, most: int) -> None:
    visitor = visit()
    visitor.open(path)
    sheets = re.findall(rb"/Type\s*/Page\b(?!s)", visitor.page.pdf(prefer_css_page_size=True))
    assert 1 <= len(sheets) <= most
