"""What holds of every page, in every language and in both schemes."""

import pytest

from tests.e2e.addresses import LANGUAGES, PAGES, REFERENCE, status
from tests.e2e.browsing import Visit, axe_violations, plain
from tests.e2e.catalogues import POLISH_WORD, is_polish, says
from tests.e2e.probes import clipped, sideways, too_small, writings

every_page = pytest.mark.parametrize("name", PAGES)
every_language = pytest.mark.parametrize("language", LANGUAGES)


@every_language
@every_page
def test_axe_finds_nothing_in_either_scheme(visit: Visit, name: str, language: str) -> None:
    visitor = visit(language)
    response = visitor.open(PAGES[name])
    assert response.status == status(name)
    found = axe_violations(visitor.page)
    visitor.page.emulate_media(color_scheme="dark")
    found += [f"in the dark: {violation}" for violation in axe_violations(visitor.page)]
    assert not found, "\n".join(found)


@every_language
@every_page
def test_fits_a_small_telephone_and_large_letters(visit: Visit, name: str, language: str) -> None:
    visitor = visit(language, width=320, height=640, has_touch=True)
    visitor.open(PAGES[name])
    assert sideways(visitor.page) == []
    assert too_small(visitor.page, least=24, least_in_controls=44) == []
    visitor.page.set_viewport_size({"width": 1280, "height": 1024})
    visitor.evaluate("() => { document.documentElement.style.fontSize = '200%'; }")
    assert sideways(visitor.page) == []
    assert clipped(visitor.page) == []


@pytest.mark.parametrize("language", ["en", "uk"])
@every_page
def test_is_in_one_language(visit: Visit, name: str, language: str) -> None:
    visitor = visit("pl")
    visitor.open(PAGES[name])
    visitor.witness.answers.clear()
    visitor.choose_language(language)
    texts = writings(visitor.page)
    assert texts[0][1] == language
    assert visitor.heading in plain(texts[0][0])  # the title of the document
    ours = [text for text, marked in texts if marked == language]
    left = {text: found for text in ours if (found := is_polish(text, language))}
    assert left == {}
    # Names and quotations that the API itself gives in this language may be Polish.
    data = " ".join(answer.text() for answer in visitor.witness.answers if "/api/v1/" in answer.url and answer.ok)
    words = {word for text in ours for word in POLISH_WORD.findall(text)}
    assert {word for word in words if word not in data and not says(language, word)} == set()


@every_language
@pytest.mark.parametrize("name", ["regions", "organisations"])
def test_a_desk_s_screen_holds_tables_whole(visit: Visit, name: str, language: str) -> None:
    visitor = visit(language)
    visitor.open(PAGES[name])
    for table in visitor.page.locator("main table").all():
        assert table.evaluate("(table) => table.scrollWidth <= table.parentElement.clientWidth")


def test_axe_finds_nothing_in_the_reference_of_the_api(visit: Visit) -> None:
    visitor = visit("en")
    visitor.open(REFERENCE)
    found = axe_violations(visitor.page)
    visitor.page.emulate_media(color_scheme="dark")
    found += [f"in the dark: {violation}" for violation in axe_violations(visitor.page)]
    assert not found, "\n".join(found)


def test_the_reference_of_the_api_fits_a_small_telephone(visit: Visit) -> None:
    visitor = visit("en", width=320, height=640)
    visitor.open(REFERENCE)
    assert sideways(visitor.page) == []
