"""What can go wrong, and how it is said: always a problem, never a trace of what is inside."""

import json
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
from httpx2 import Response
from sqlalchemy import make_url
from starlette.testclient import TestClient

from app.core import db
from app.core.context import Context
from app.core.db import Database
from app.core.headers import MAX_BODY
from app.core.routing import UnitOfWorkRoute
from app.core.schemas import Schema
from app.core.settings import Settings
from app.events.public import put_event
from app.main import create_app
from tests.support import factories
from tests.support.databases import Databases, PostgresqlDatabases, make_migrated
from tests.support.house import House, open_house
from tests.support.openapi import PROBLEM_JSON, check_response, operations

EVENTS = "/api/v1/events"
FIELDS = {"type", "title", "status", "detail", "instance", "errors"}


def _problem(response: Response, status: int, code: str) -> Any:
    assert (response.status_code, response.headers["Content-Type"]) == (status, PROBLEM_JSON)
    body = response.json()
    assert body.keys() == FIELDS
    assert (body["type"], body["status"]) == (f"urn:osnowa:problem:{code}", status)
    assert body["detail"], "it says how to mend it"
    assert response.headers["Cache-Control"] == "no-store"
    return body


@pytest.mark.parametrize("path", ["/api/v1/nothing", "/api/v1", "/api/", "/api/v2/events", "/api/v1/events/", "/api"])
def test_an_unknown_address_of_the_api_is_a_problem(stocked: House, path: str) -> None:
    assert _problem(stocked.client.get(path), 404, "not-found")["instance"] == path


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_a_method_that_an_address_does_not_know_is_a_problem_that_names_those_it_knows(
    stocked: House, method: str
) -> None:
    response = stocked.client.request(method, EVENTS)
    _problem(response, 405, "method-not-allowed")
    assert "GET" in response.headers["Allow"].split(", ")


@pytest.mark.parametrize("path", [EVENTS, "/api/v1/organisations/organisation-1", "/api/v1/regions/26", "/health/live"])
def test_head_answers_the_headers_of_get_and_no_body(stocked: House, path: str) -> None:
    got, headed = stocked.client.get(path), TestClient.request(stocked.client, "HEAD", path)
    assert (headed.status_code, headed.content) == (200, b"")
    same = ("etag", "content-type", "content-language", "cache-control")
    assert [headed.headers.get(name) for name in same] == [got.headers.get(name) for name in same]


@pytest.mark.parametrize(
    "length", [MAX_BODY + 1, 10**30, "9" * 5000, "many", "-1", "1.5", "\N{SUPERSCRIPT TWO}".encode("latin-1")]
)
def test_a_body_larger_than_we_read_is_refused(stocked: House, length: Any) -> None:
    header = length if isinstance(length, bytes) else str(length).encode()
    response = stocked.client.get(EVENTS, headers={b"Content-Length": header})
    _problem(response, 413, "too-large")


def test_a_body_of_the_size_we_read_is_read(stocked: House) -> None:
    assert stocked.client.request("GET", EVENTS, content=b"x" * MAX_BODY).status_code == 200


@pytest.mark.parametrize(
    ("path", "parameters", "errors"),
    [
        (
            EVENTS,
            {"limit": "500", "cursor": "x" * 2001},
            [
                ("query", "/limit", "less_than_equal", {"le": 200}),
                ("query", "/cursor", "string_too_long", {"max_length": 2000}),
            ],
        ),
        (EVENTS, {"limit": "0"}, [("query", "/limit", "greater_than_equal", {"ge": 1})]),
        (EVENTS, {"limit": "ten"}, [("query", "/limit", "not_plain", {"pattern": "[0-9]{1,9}"})]),
        (
            EVENTS,
            {"attendance_mode": ["online", "by-post"]},
            [("query", "/attendance_mode/1", "literal_error", {"expected": "'online', 'onsite' or 'hybrid'"})],
        ),
        (EVENTS, {"has_recordings": "perhaps"}, [("query", "/has_recordings", "not_plain", {"pattern": "true|false"})]),
        (
            EVENTS,
            {"held_in": "łódzkie"},
            [("query", "/held_in/0", "string_pattern_mismatch", {"pattern": r"^[0-9]{2}([0-9]{2})?$"})],
        ),
        (EVENTS, {"a/b~c": "1"}, [("query", "/a~1b~0c", "extra_forbidden", None)]),
        ("/api/v1/events/No_Such!Key", {}, [("path", "/event", "string_pattern_mismatch", None)]),
        ("/api/v1/reviews/1", {}, [("path", "/review", "uuid_parsing", None)]),
        ("/api/v1/regions/261", {}, [("path", "/teryt", "string_pattern_mismatch", None)]),
    ],
)
def test_each_value_that_cannot_be_understood_is_named_with_its_limits(
    stocked: House, path: str, parameters: dict[str, Any], errors: list[tuple[str, str, str, Any]]
) -> None:
    body = _problem(stocked.client.get(path, params=parameters), 422, "invalid-request")
    found = [(error["location"], error["pointer"], error["code"]) for error in body["errors"]]
    assert found == [error[:3] for error in errors]
    for error, (*_, limits) in zip(body["errors"], errors, strict=True):
        assert error["detail"]
        assert limits is None or error["limits"] == limits


def test_at_most_so_many_values_of_a_filter_are_taken(stocked: House) -> None:
    response = stocked.client.get(EVENTS, params={"place": ["warszawa"] * 21})
    (error,) = _problem(response, 422, "invalid-request")["errors"]
    assert (error["pointer"], error["limits"]["max_length"]) == ("/place", 20)


def test_a_problem_never_repeats_what_was_sent(stocked: House) -> None:
    response = stocked.client.get(EVENTS, params={"limit": "s3cret", "cursor": "s3cret"})
    assert "s3cret" not in response.text


class _Answer(Schema):
    ok: bool


def _fails(context: Context) -> _Answer:
    raise RuntimeError("the password is s3cret")


def _breaks_the_database(context: Context) -> _Answer:
    context.db.connection().exec_driver_sql("SELECT s3cret FROM nowhere WHERE")
    return _Answer(ok=True)


@pytest.mark.parametrize("endpoint", [_fails, _breaks_the_database])
def test_a_failure_of_ours_tells_nothing_of_the_inside(
    fresh: str, endpoint: Any, capfd: pytest.CaptureFixture[str]
) -> None:
    app = create_app(Settings(database_url=fresh, log_level="error"))
    app.router.add_api_route("/api/v1/fails", endpoint, route_class_override=UnitOfWorkRoute, tags=["test"])
    app.router.routes.insert(0, app.router.routes.pop())
    with TestClient(app, raise_server_exceptions=False) as client:
        response = client.get("/api/v1/fails", headers={"X-Request-Id": "request-7"})
    body = _problem(response, 500, "internal")
    for inside in ("s3cret", "Traceback", "RuntimeError", "SELECT", ".py"):
        assert inside not in response.text
    assert body["errors"] == []
    assert response.headers["X-Request-Id"] == "request-7"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    (logged,) = [json.loads(line) for line in capfd.readouterr().err.splitlines() if "request_failed" in line]
    assert (logged["event"], logged["path"], logged["request_id"]) == ("request_failed", "/api/v1/fails", "request-7")
    assert "Traceback" in logged["exception"]


@contextmanager
def _held(database: Database) -> Iterator[None]:
    """Somebody else holds everything."""
    if database.engine.dialect.name == "sqlite":
        other = sqlite3.connect(str(database.url.database), isolation_level=None)
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("PRAGMA journal_mode=DELETE")
        other.execute("BEGIN EXCLUSIVE")
        try:
            yield
        finally:
            other.close()
    else:
        plain = make_url(database.url).set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(plain) as other_connection:
            other_connection.execute("LOCK TABLE event IN ACCESS EXCLUSIVE MODE")
            yield


def test_a_locked_database_is_busy_and_says_when_to_come_again(
    fresh: str, databases: Databases, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(db, "_SQLITE_PRAGMAS", [*db._SQLITE_PRAGMAS[:-1], "busy_timeout=50"])
    monkeypatch.setattr(db, "_POSTGRESQL_OPTIONS", "-c lock_timeout=50")
    with open_house(f"{fresh}?timeout=0.05" if databases.name == "sqlite" else fresh) as house:
        with _held(house.database):
            for path in (EVENTS, f"{EVENTS}/count", f"{EVENTS}/event"):
                response = house.client.get(path)
                _problem(response, 503, "busy")
                assert int(response.headers["Retry-After"]) > 0
        assert house.client.get(EVENTS).status_code == 200


def test_readers_do_not_wait_for_a_writer(house: House) -> None:
    with house.database.writing() as db_session:
        context = Context(db=db_session, now=house.clock.now(), today=house.clock.today())
        put_event(context, factories.event(), "test")
        assert house.client.count(EVENTS) == 0
    assert house.client.count(EVENTS) == 1


def test_a_database_that_is_away_is_busy_and_the_process_lives_on(databases: Databases, fresh: str) -> None:
    url = make_url(fresh)
    if databases.name == "sqlite":
        away = url.set(database=f"{url.database}.d/nothing.sqlite")
    else:
        away = url.set(query={"host": "/nowhere"}) if "host" in url.query else url.set(port=1)
    app = create_app(Settings(database_url=away.render_as_string(hide_password=False), log_level="error"))
    with TestClient(app, raise_server_exceptions=False) as client:
        for path in (EVENTS, "/health/ready"):
            response = client.get(path)
            check_response("GET", response)
            _problem(response, 503, "busy")
            assert "nowhere" not in response.text
            assert int(response.headers["Retry-After"]) > 0
        assert client.get("/health/live").json() == {"status": "ok"}


def test_connections_to_postgresql_that_were_cut_are_made_anew(postgres: str) -> None:
    databases = PostgresqlDatabases(postgres, f"osnowa_cut_{secrets.token_hex(4)}")
    url = make_migrated(databases)
    with open_house(url) as house:
        assert house.client.get(EVENTS).status_code == 200
        with house.database.engine.connect() as other:
            other.exec_driver_sql(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        assert house.client.get(EVENTS).status_code == 200
    databases.drop(url)


def test_every_operation_declares_the_problems_it_can_answer() -> None:
    for operation in operations():
        responses = operation.described["responses"]
        codes = {status: entry["description"] for status, entry in responses.items()}
        if operation.path.startswith("/api/v1/"):
            assert responses.keys() == {"200", "304", "413", "422", "429", "500", "503"} | (
                {"404"} if operation.is_detail else set()
            ), operation.id
            assert "`invalid-request`" in codes["422"], operation.id
            assert ("`invalid-cursor`" in codes["422"]) == operation.is_list, operation.id
            assert "`busy`" in codes["503"]
        if operation.is_detail:
            assert "`not-found`" in codes["404"], operation.id
        assert ("`no-exact-day`" in codes.get("404", "")) == operation.path.endswith(".ics")
        for status, entry in responses.items():
            if int(status) >= 400:
                assert entry["content"] == {PROBLEM_JSON: {"schema": {"$ref": "#/components/schemas/ProblemDetails"}}}
