"""`/search`: what it finds, what it never shows, and what may be typed."""

from typing import Any

import pytest

from app.core.search.analysis import understand, word_keys
from tests.support import factories
from tests.support.house import House
from tests.support.openapi import PROBLEM_JSON

SEARCH = "/api/v1/search"


def _found(house: House, q: str, **parameters: Any) -> list[str]:
    items = house.client.read(SEARCH, q=q, **parameters)["items"]
    return [f"{item['kind']}/{item['slug']}" for item in items]


def _text(pieces: list[dict[str, Any]]) -> str:
    return "".join(f"[{piece['text']}]" if piece["match"] else piece["text"] for piece in pieces)


@pytest.mark.parametrize(
    "number",
    ["0000123456", "123456", "KRS 0000123456", "krs: 123456", "0000-123-456", "0000 123 456"],
)
def test_a_number_is_found_however_it_is_typed(house: House, number: str) -> None:
    house.put(factories.organisation("a", identifiers=[{"scheme": "krs", "value": "0000123456"}]))
    house.refresh()
    assert _found(house, number) == ["organisation/a"]


@pytest.mark.parametrize(
    "number", ["5252248481", "525-224-84-81", "PL 525 224 84 81", "PL5252248481", "NIP 525-22-48-481"]
)
def test_a_tax_number_may_have_its_country_and_dashes(house: House, number: str) -> None:
    house.put(factories.organisation("a", identifiers=[{"scheme": "nip", "value": "5252248481"}]))
    house.refresh()
    assert _found(house, number) == ["organisation/a"]


@pytest.mark.parametrize("q", ["", " ", "...", "?!", "×", "-", "\x00", "日本"])
def test_nothing_to_look_for_is_an_error_that_says_how_to_mend_it(house: House, q: str) -> None:
    response = house.client.get(SEARCH, params={"q": q})
    assert (response.status_code, response.headers["Content-Type"]) == (422, PROBLEM_JSON)
    (error,) = response.json()["errors"]
    assert (error["pointer"], error["code"]) == ("/q", "no_words")
    assert "letter" in error["detail"]


def test_a_question_has_an_end(house: House) -> None:
    assert house.client.get(SEARCH, params={"q": "a" * 200}).status_code == 200
    assert house.client.get(SEARCH, params={"q": "a" * 201}).status_code == 422


@pytest.mark.parametrize(
    "q",
    ['"', "alfa OR", "alfa AND NOT", "NEAR(alfa", "alfa*", "title:alfa", "{title} : alfa", "alfa & !beta", "alfa <-> b",
     "'alfa", "alfa\\", "alfa:*", "^alfa", "a%b_c", "alfa; DROP TABLE", "\x00alfa", "ﷺ a", "⑴ a", "½ a", "alfa " * 40],
)  # fmt: skip
def test_no_sign_is_an_operator(house: House, q: str) -> None:
    response = house.client.get(SEARCH, params={"q": q})
    assert response.status_code == (422 if q == '"' else 200)


def test_words_may_stand_anywhere_and_all_must_be_there(house: House) -> None:
    house.put(
        factories.event("both", title={"pl": "Debata o mieszkaniach"}, summary={"pl": "Spotkanie seniorów w gminie."}),
        factories.event("one", title={"pl": "Debata o szkołach"}),
    )
    house.refresh()
    assert _found(house, "senior debata") == ["event/both"]
    assert set(_found(house, "debaty")) == {"event/both", "event/one"}
    (item,) = house.client.read(SEARCH, q="senior debata")["items"]
    assert _text(item["title"]) == "[Debata] o mieszkaniach"
    assert _text(item["context"]) == "Spotkanie [seniorów] w gminie."
    assert item["fields"] == ["title", "summary"]


def test_names_come_before_texts_and_short_names_before_long_ones(house: House) -> None:
    house.put(
        factories.event("in-text", title={"pl": "Zjazd"}, summary={"pl": "Latarnia."}),
        factories.event("long", title={"pl": "Latarnia morska w porcie"}),
        factories.event("short", title={"pl": "Latarnia"}),
    )
    house.refresh()
    assert _found(house, "latarni") == ["event/short", "event/long", "event/in-text"]


def test_only_the_last_word_may_be_unfinished(house: House) -> None:
    house.put(factories.event("a", title={"pl": "Latarnia morska"}))
    house.refresh()
    assert _found(house, "latarnia mor") == ["event/a"]
    assert _found(house, "latar morska") == []
    assert _found(house, "latar ") == []


def test_counts_name_every_kind_and_the_total_those_asked_for(house: House) -> None:
    house.put(factories.organisation("a", name={"pl": "Latarnia"}), factories.place("b", name={"pl": "Latarnia"}))
    house.refresh()
    answer = house.client.read(SEARCH, q="latarnia", kind="place")
    assert answer["counts"] == [
        {"kind": "place", "count": 1, "capped": False},
        {"kind": "organisation", "count": 1, "capped": False},
    ]
    assert (answer["total"], len(answer["items"])) == ({"count": 1, "capped": False}, 1)


def test_who_reads_another_language_sees_that_language(house: House) -> None:
    house.put(factories.event("a", title={"pl": "Wypalenie", "en": "Burnout", "uk": "Вигорання"}))
    house.refresh()
    for language, title in {"pl": "Wypalenie", "en": "Burnout", "uk": "Вигорання"}.items():
        (item,) = house.client.read(SEARCH, q="wypalenia", lang=language)["items"]
        assert "".join(piece["text"] for piece in item["title"]) == title


def test_a_draft_is_never_found_nor_its_sessions(house: House) -> None:
    house.put(factories.event("event", status="draft", title={"pl": "Latarnia"}))
    house.put(factories.session("session", title={"pl": "Latarnik"}))
    house.refresh()
    assert _found(house, "latarnia") + _found(house, "latarnik") == []


def test_what_is_hidden_vanishes_with_the_change_that_hides_it(house: House) -> None:
    event = factories.event("event", title={"pl": "Latarnia"}, people=[{"person": "person", "role": "facilitator"}])
    house.put(factories.person("person", name="Zofia Latarnik"), event)
    house.put(factories.session("session", title={"pl": "Latarnik"}))
    house.refresh()
    assert len(_found(house, "latarnia") + _found(house, "latarnik")) > 2
    house.put(event.model_copy(update={"status": "draft"}))
    assert _found(house, "latarnia") + _found(house, "latarnik") == []
    house.refresh()
    assert _found(house, "latarnia") + _found(house, "latarnik") == []
    assert house.client.read(SEARCH, q="latarnja")["suggestion"] is None


def test_of_a_person_only_the_public_name_is_found(stocked: House) -> None:
    assert "person/person-1" in _found(stocked, "person 1")
    assert _found(stocked, "secret") == []


def test_a_person_without_a_public_role_is_not_found(house: House) -> None:
    house.put(factories.person("person", name="Zofia Latarnik"))
    house.refresh()
    assert _found(house, "latarnik") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("migrancka", "migranckich"),
        ("łódź", "łodzi"),
        ("organizacja", "organizacjami"),
        ("sieć", "sieci"),
        ("dziecko", "dzieci"),
    ],
)
def test_forms_of_a_polish_word_share_a_key(one: str, other: str) -> None:
    assert word_keys(one, "pl") & word_keys(other, "pl")


def test_keys_are_letters_and_digits_only() -> None:
    for word in ("ﷺ", "⑴", "½", "ŉ", "o'brien", "é" * 300, "ᄀ", "½"):
        assert all(key.isalnum() for wanted in understand(word) for key in wanted.keys), word


@pytest.mark.parametrize(
    ("precision", "start", "end", "edtf", "shown"),
    [
        ("day", "2023-10-16", "2023-10-17", "2023-10-16/2023-10-17", "2023-10-16"),
        ("half_month", "2023-10-16", "2023-10-31", "2023-10-16~/2023-10-31~", "2023-10"),
        ("year", "2023", "2023", "2023", "2023"),
    ],
)
def test_a_date_is_shown_no_more_exactly_than_it_is_known(
    house: House, precision: str, start: str, end: str, edtf: str, shown: str
) -> None:
    dates = {"precision": precision, "start": start, "end": end, "edtf": edtf}
    house.put(factories.event("a", title={"pl": "Debata"}, dates=dates))
    house.refresh()
    (item,) = house.client.read(SEARCH, q="debata")["items"]
    assert item["date"] == shown
