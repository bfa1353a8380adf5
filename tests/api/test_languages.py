"""The reader's language: from `?lang=`, else from `Accept-Language`, else each record's own."""

import pytest

from tests.support import factories
from tests.support.house import House
from tests.support.openapi import Operation
from tests.support.record import LANGUAGES, PATHS, entries, public_texts
from tests.support.walk import address_of, api_operations, bodies, strings

MARKS = {"pl": "po polsku", "en": "in English", "uk": "українською"}
"""What the texts of the factories end with."""

VERBATIM = {"fragment", "as_typed", "raw", "time_as_typed", "byline", "names", "genitive", "locative"}
VERBATIM |= {"address", "locality", "powiat"}
"""Fields that are words of the source, or names in every language, whoever reads."""

ACCEPTED = {
    "pl": "pl",
    "en-GB,en;q=0.9": "en",
    "de, uk;q=0.3, en;q=0.8": "en",
    "UK": "uk",
    "en;q=0, uk": "uk",
    "en;q=0.5, pl;q=0.5": "en",
    "de, *;q=0.1": "pl",
    "": "pl",
    ";;q=,,=;": "pl",
    "en;q=abc": "pl",
}
"""What browsers send, and what is spoken then; the texts of the factories are written in Polish first."""

every_operation = pytest.mark.parametrize("operation", api_operations(), ids=lambda operation: operation.id)
every_file = pytest.mark.parametrize("name", PATHS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_left_in_another_language(stocked: House, language: str) -> None:
    for url, body in bodies(stocked.client, lang=language).items():
        assert [mark for other, mark in MARKS.items() if other != language and mark in body] == [], url


def test_every_resource_has_texts(stocked: House) -> None:
    found = bodies(stocked.client, lang="en")
    numbers = ("/count", "/facets")
    silent = {url for url, body in found.items() if MARKS["en"] not in body and not any(map(url.__contains__, numbers))}
    assert {url.split("/api/v1/")[1].partition("?")[0].partition("/")[0] for url in silent} == {
        "regions",
        "search",
        "spheres",
    }


@every_operation
def test_the_language_is_negotiated_and_told(stocked: House, operation: Operation) -> None:
    address = address_of(stocked.client, operation)
    bodies = {language: stocked.client.get(address, params={"lang": language}).content for language in LANGUAGES}
    for accepted, spoken in ACCEPTED.items():
        response = stocked.client.get(address, headers={"Accept-Language": accepted})
        assert response.headers["Content-Language"] == spoken, accepted
        assert "Accept-Language" in response.headers["Vary"].split(", ")
        assert response.content == bodies[spoken], accepted


@every_operation
def test_lang_wins_over_the_browser(stocked: House, operation: Operation) -> None:
    address = address_of(stocked.client, operation)
    for language, accepted in {"pl": "en", "en": "uk", "uk": "pl"}.items():
        plain = stocked.client.get(address, headers={"Accept-Language": language})
        asked = stocked.client.get(address, params={"lang": language}, headers={"Accept-Language": accepted})
        assert (asked.headers["Content-Language"], asked.content) == (language, plain.content)


def test_who_asks_for_nothing_reads_each_record_in_its_own_language(house: House) -> None:
    house.put(
        factories.place("riga", language="en", name={"pl": "Ryga", "en": "Riga"}),
        factories.place("lublin", name={"pl": "Lublin"}),
        factories.place("helsinki", language="uk", name={"uk": "Гельсінкі"}),
    )
    response = house.client.get("/api/v1/places", headers={"Accept-Language": "de"})
    assert response.headers["Content-Language"] == "en, pl, uk"
    assert {item["slug"]: (item["name"], item["language"]) for item in response.json()["items"]} == {
        "riga": ("Riga", "en"),
        "lublin": ("Lublin", "pl"),
        "helsinki": ("Гельсінкі", "uk"),
    }
    in_ukrainian = house.client.items("/api/v1/places", lang="uk")
    assert {item["slug"]: item["name"] for item in in_ukrainian} == {
        "riga": "Riga",
        "lublin": "Lublin",
        "helsinki": "Гельсінкі",
    }


@every_file
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_example_is_shown_in_its_language(example: House, name: str, language: str) -> None:
    for entry in entries(name):
        shown = set(strings(example.client.read(f"/api/v1/{PATHS[name]}/{entry['slug']}", lang=language)))
        wanted = {text.by_language.get(language, text.by_language["pl"]) for text in public_texts(entry)}
        assert {text.strip() for text in wanted} - shown == set(), entry["slug"]


@pytest.mark.parametrize("language", ["en", "uk"])
def test_no_polish_text_of_the_example_is_shown_where_it_has_a_translation(example: House, language: str) -> None:
    every = [text.by_language for name in PATHS for entry in entries(name) for text in public_texts(entry)]
    translated = {text["pl"].strip() for text in every if language in text}
    right = {text.get(language, text["pl"]).strip() for text in every}
    assert len(translated - right) > 300
    for name in PATHS:
        for item in example.client.items(f"/api/v1/{PATHS[name]}", lang=language):
            assert set(strings(item, without=VERBATIM)) & (translated - right) == set(), item["slug"]
