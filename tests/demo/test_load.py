"""Loading the example record."""

from collections import Counter
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from app.core.audit import ChangeRow
from app.core.context import Context
from app.demo.public import load_example
from tests.support.databases import Databases, opened
from tests.support.house import House, open_house
from tests.support.record import LANGUAGES, PATHS, entries, texts
from tests.support.walk import bodies

NAMES = {"organisations": {"/name"}, "places": {"/name"}}
"""Where a proper name may stand in one language only."""


def test_a_second_load_changes_nothing(databases: Databases, loaded: str) -> None:
    url = databases.create(loaded)
    with open_house(url) as house:
        before = bodies(house.client)
        with house.database.reading() as db:
            changes = db.scalars(select(ChangeRow.c.id)).all()
        later = datetime(2027, 5, 1, tzinfo=UTC)
        with house.database.writing() as db:
            outcomes = load_example(Context(db=db, now=later, today=later.date()))
        assert outcomes == Counter({"unchanged": sum(len(entries(name)) for name in PATHS)})
        assert bodies(house.client) == before
        with house.database.reading() as db:
            assert db.scalars(select(ChangeRow.c.id)).all() == changes
    databases.drop(url)


def test_every_record_has_its_first_line_of_history(example: House) -> None:
    with example.database.reading() as db:
        rows = db.execute(select(ChangeRow.c.record, ChangeRow.c.after, ChangeRow.c.before, ChangeRow.c.actor)).all()
    kept = Counter(row.record for row in rows)
    singular = {"people": "person", "event_series": "event_series"}
    assert kept == {singular.get(name, name.removesuffix("s")): len(entries(name)) for name in PATHS}
    assert {(row.before, row.actor) for row in rows} == {(None, "example")}
    assert {row.after["slug"] for row in rows} == {entry["slug"] for name in PATHS for entry in entries(name)}


@pytest.mark.parametrize("name", PATHS)
def test_the_api_shows_every_record_of_the_file_and_no_other(example: House, name: str) -> None:
    assert sorted(example.client.slugs(f"/api/v1/{PATHS[name]}")) == sorted(entry["slug"] for entry in entries(name))


@pytest.mark.parametrize("name", PATHS)
def test_every_text_is_there_in_three_languages(name: str) -> None:
    for entry in entries(name):
        lacking = [
            text.pointer
            for text in texts(entry)
            if text.by_language.keys() != set(LANGUAGES) and text.pointer not in NAMES.get(name, set())
        ]
        assert lacking == [], entry["slug"]


@pytest.mark.parametrize("name", PATHS)
def test_every_ukrainian_text_is_written_in_ukrainian(name: str) -> None:
    for entry in entries(name):
        for text in texts(entry):
            words = text.by_language.get("uk", "")
            assert not set(words.lower()) & set("ыэъё"), (entry["slug"], text.pointer, words)


@pytest.mark.parametrize("name", PATHS)
def test_every_record_names_its_source(name: str) -> None:
    assert [entry["slug"] for entry in entries(name) if not entry.get("provenance")] == []


def test_the_record_counts_what_the_documents_say(example: House) -> None:
    client = example.client
    counts = {path: client.count(f"/api/v1/{path}") for path in PATHS.values()}
    assert counts == {
        "organisations": len(entries("organisations")),
        "people": 2,
        "funders": 2,
        "programmes": 3,
        "projects": 4,
        "documents": 7,
        "places": len(entries("places")),
        "event-series": 5,
        "events": 19,
        "sessions": 71,
        "networks": 1,
    }


def test_a_load_is_all_or_nothing(databases: Databases, fresh: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("app.networks.service.save", fail)
    now = datetime(2026, 11, 20, tzinfo=UTC)
    with opened(fresh) as database:
        with pytest.raises(ZeroDivisionError), database.writing() as db:
            load_example(Context(db=db, now=now, today=now.date()))
        with database.reading() as db:
            assert db.scalars(select(ChangeRow.c.id)).all() == []
