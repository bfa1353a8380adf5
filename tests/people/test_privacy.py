"""What is public of a person: the name and the role, nothing that the documents tell besides."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.house import House
from tests.support.record import LANGUAGES, entries, texts
from tests.support.walk import bodies, strings

PERSON = {"id", "slug", "name", "roles", "provenance", "language"}
ROLE = {"role", "subject", "record"}
REF = {"id", "slug", "name"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_a_background_is_in_any_answer(stocked: House, language: str) -> None:
    assert [url for url, body in bodies(stocked.client, lang=language).items() if "secret" in body] == []


def test_nothing_the_example_keeps_in_a_background_is_in_any_answer(example: House) -> None:
    secrets = set(_backgrounds())
    assert len(secrets) > 20
    for language in LANGUAGES:
        for url, body in bodies(example.client, lang=language).items():
            told = body.casefold()
            assert [secret for secret in secrets if secret in told] == [], url


def test_no_sentence_names_a_person_together_with_an_employer(example: House) -> None:
    employed = {
        person["name"].split()[-1]: [position["organisation"] for position in person["background"]["positions"]]
        for person in entries("people")
    }
    sentences = [words for body in bodies(example.client).values() for words in _sentences(body)]
    for surname, employers in employed.items():
        for employer in employers:
            organisation = example.client.get(f"/api/v1/organisations/{employer}")
            assert surname not in organisation.text
            name = organisation.json()["name"]
            assert [words for words in sentences if surname in words and name in words] == []


def test_a_person_has_a_name_and_roles_and_no_other_field(example: House) -> None:
    people = example.client.items("/api/v1/people")
    people += [example.client.read(f"/api/v1/people/{person['slug']}") for person in people]
    assert len(people) == 4
    for person in people:
        assert person.keys() == PERSON
        assert {frozenset(role) for role in person["roles"]} == {frozenset(ROLE)}
        assert {frozenset(role["record"]) for role in person["roles"]} == {frozenset(REF)}


def test_an_event_names_a_person_with_the_role_and_no_more(example: House) -> None:
    people = [person for event in example.client.items("/api/v1/events") for person in event["people"]]
    assert {(person["name"], person["role"]) for person in people} == {
        ("Ewa Gałka", "facilitator"),
        ("Paweł Szczyrski", "moderator"),
    }
    assert {frozenset(person) for person in people} == {frozenset(REF | {"role"})}


def test_the_pages_of_the_front_end_tell_no_more(example: House) -> None:
    secrets = set(_backgrounds())
    for address in ("/people", *(f"/people/{person['slug']}" for person in entries("people"))):
        for language in LANGUAGES:
            page = example.client.get(address, params={"lang": language}).text.casefold()
            assert [secret for secret in secrets if secret in page] == [], address


def test_the_description_of_the_api_knows_no_background(example: House) -> None:
    assert "background" not in example.client.get("/api/v1/openapi.json").text.casefold()


def _backgrounds() -> Iterator[str]:
    """Every phrase kept in a background that is long enough not to stand somewhere by chance."""
    for person in entries("people"):
        background = person.get("background") or {}
        phrases = [words for text in texts(background) for words in text.by_language.values()]
        phrases += [entry["fragment"] for entry in background.get("provenance", []) if entry.get("fragment")]
        yield from (phrase.casefold().strip(" .") for phrase in phrases if len(phrase.split()) > 1)


def _sentences(body: str) -> list[str]:
    try:
        decoded: Any = json.loads(body)
    except ValueError:
        return body.splitlines()
    return list(strings(decoded))
