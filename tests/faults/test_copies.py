"""Several copies on one PostgreSQL: what is written through one connection is seen through all of them at once."""

import secrets
import time
from collections.abc import Iterator

import httpx2
import pytest
from sqlalchemy import text

from app.core.clock import Clock
from app.core.context import Context
from app.core.db import Database
from app.core.records import RecordInput
from app.main import refresher
from tests.support import factories
from tests.support.databases import PostgresqlDatabases, make_migrated
from tests.support.house import PUT
from tests.support.server import kill, served, started


@pytest.fixture
def database(postgres: str) -> Iterator[Database]:
    """A migrated PostgreSQL database of the test's own."""
    databases = PostgresqlDatabases(postgres, f"osnowa_copies_{secrets.token_hex(4)}")
    url = make_migrated(databases)
    database = Database(url)
    yield database
    database.close()
    databases.drop(url)


def _put(database: Database, *records: RecordInput) -> None:
    with database.writing() as db:
        context = Context(db=db, now=Clock().now(), today=Clock().today())
        for record in records:
            PUT[type(record)](context, record, "test")


def _until_made(database: Database) -> None:
    """Wait until the worker has made everything ready."""
    working, until = refresher(database, Clock()), time.monotonic() + 60
    while waiting := working.waiting():
        assert time.monotonic() < until, f"{waiting} records are waiting"
        time.sleep(0.05)


def _found(client: httpx2.Client, words: str) -> list[str]:
    """Slugs of what search finds."""
    return [item["slug"] for item in client.get("/api/v1/search", params={"q": words, "lang": "pl"}).json()["items"]]


def test_two_servers_and_a_worker_show_what_was_written(database: Database) -> None:
    settings = {"database_url": database.url.render_as_string(hide_password=False), "public_url": "https://osnowa.test"}
    worker = started("worker", **settings)
    try:
        with (
            served(**settings, refresh=False) as (one, _),
            served(**settings, refresh=False) as (other, _),
        ):
            for number in range(10):
                title = {"pl": f"Forum {number}"}
                _put(
                    database,
                    factories.organisation("house", name={"pl": f"Dom {number}"}),
                    factories.event("forum", title=title, roles=[{"organisation": "house", "role": "host"}]),
                )
                # At once, whether or not the worker has come by, and again out of its answers and every cache.
                for made in (False, True):
                    if made:
                        _until_made(database)
                    answers = [client.get("/api/v1/events/forum?lang=pl") for client in (one, other, one, other)]
                    assert [answer.status_code for answer in answers] == [200] * 4
                    assert {answer.json()["title"] for answer in answers} == {f"Forum {number}"}
                    assert {answer.json()["hosts"][0]["name"] for answer in answers} == {f"Dom {number}"}
                    assert len({(answer.content, answer.headers["ETag"]) for answer in answers}) == 1
                    lists = [client.get("/api/v1/organisations?lang=pl").json()["items"] for client in (one, other)]
                    assert [[item["name"] for item in items] for items in lists] == [[f"Dom {number}"]] * 2
            for client in (one, other):
                assert _found(client, "fora") == ["forum"]
            with database.reading() as db:
                assert db.scalar(text("SELECT count(*) FROM ready WHERE body IS NOT NULL")) == 2
            _put(database, factories.event("forum", title=title, status="draft"))
            for client in (one, other):
                assert client.get("/api/v1/events/forum").status_code == 404
                assert client.get("/api/v1/events").json()["items"] == []
                assert _found(client, "fora") == []
            assert worker.poll() is None
            worker.terminate()
            said, _ = worker.communicate(timeout=20)
            assert worker.returncode == 0, said
    finally:
        kill(worker)
