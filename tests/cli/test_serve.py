"""The `osnowa` command as an operator types it, in processes of their own."""

import secrets
import signal
import sqlite3
from pathlib import Path

from tests.support.databases import PostgresqlDatabases
from tests.support.openapi import document
from tests.support.server import free_port, osnowa, served

ADDRESSES = [
    "/api/v1/events?limit=200&lang=en",
    "/api/v1/sessions?limit=200&lang=uk",
    "/api/v1/organisations?limit=200",
    "/api/v1/people",
    "/api/v1/reviews?limit=200",
    "/api/v1/regions?level=voivodeship",
    "/api/v1/networks/branzowa-siec",
    "/api/v1/events/cross-sector-staszow-2023/calendar.ics",
    "/api/v1/events/count",
    "/api/v1/openapi.json",
]


def test_serve_migrates_loads_the_example_answers_and_ends_when_asked(tmp_path: Path) -> None:
    with served("--demo", data_dir=tmp_path / "data") as (client, process):
        assert client.get("/health/live").json() == client.get("/health/ready").json() == {"status": "ok"}
        assert client.get("/api/v1/events/count").json() == {"count": 19, "capped": False}
        assert client.get("/api/v1/openapi.json").json() == document()
        assert client.get("/api/v1/nothing").headers["Content-Type"] == "application/problem+json"
        assert "Server" not in client.get("/api/v1/events").headers
        process.send_signal(signal.SIGTERM)
        said, _ = process.communicate(timeout=15)
        assert process.returncode in {0, -signal.SIGTERM}
    assert "Traceback" not in said
    assert f"http://127.0.0.1:{client.base_url.port}" in said
    kept = {path.name for path in (tmp_path / "data").iterdir()}
    assert kept - {"cache"} == {"osnowa.sqlite"}  # nothing is left in a journal


def test_the_commands_one_by_one_and_a_second_time(tmp_path: Path) -> None:
    first = [osnowa(command, data_dir=tmp_path) for command in ("migrate", "demo")]
    again = [osnowa(command, data_dir=tmp_path) for command in ("migrate", "demo")]
    assert [run.returncode for run in first + again] == [0, 0, 0, 0], [run.stderr for run in first + again]
    assert [run.stdout.split("; ")[-1].strip() for run in (first[0], again[0])] == [
        "396 regions written.",
        "0 regions written.",
    ]
    (created,) = first[1].stdout.rstrip(".\n").split(": ")[1].split(", ")
    (unchanged,) = again[1].stdout.rstrip(".\n").split(": ")[1].split(", ")
    assert (created.split()[1], unchanged.split()[1]) == ("created", "unchanged")
    assert created.split()[0] == unchanged.split()[0]
    with sqlite3.connect(tmp_path / "osnowa.sqlite") as connection:
        (events,) = connection.execute("SELECT count(*) FROM event").fetchone()
    connection.close()
    assert events == 19


def test_options_win_over_settings(tmp_path: Path) -> None:
    port = free_port()
    with served(
        "--port", str(port), data_dir=tmp_path, port=port, host="127.0.0.1", public_url="https://osnowa.test"
    ) as (
        client,
        _,
    ):
        assert client.get("/api/v1/events/count").json() == {"count": 0, "capped": False}


def test_the_committed_description_of_the_api_is_current() -> None:
    checked = osnowa("openapi", "--check")
    assert (checked.returncode, checked.stderr) == (0, "")


def test_a_mistyped_setting_is_refused_in_words(tmp_path: Path) -> None:
    refused = osnowa("serve", data_dir=tmp_path, port="eighty")
    assert refused.returncode != 0
    assert "port" in refused.stderr.lower()


def test_help_names_every_command() -> None:
    shown = osnowa("--help")
    assert shown.returncode == 0
    assert {"serve", "migrate", "demo", "openapi", "backup", "restore"} <= set(shown.stdout.split())


def test_two_copies_on_one_postgresql_answer_the_same_bytes(postgres: str) -> None:
    databases = PostgresqlDatabases(postgres, f"osnowa_copies_{secrets.token_hex(4)}")
    url = databases.create()
    with (
        served("--demo", database_url=url, public_url="https://osnowa.test") as (one, _),
        served("--demo", database_url=url, public_url="https://osnowa.test") as (other, _),
    ):
        for address in ADDRESSES:
            answers = [client.get(address) for client in (one, other)]
            assert [answer.status_code for answer in answers] == [200, 200], address
            assert answers[0].content == answers[1].content, address
            assert answers[0].headers.get("ETag") == answers[1].headers.get("ETag"), address
            etag = answers[0].headers.get("ETag")
            if etag:
                assert other.get(address, headers={"If-None-Match": etag}).status_code == 304
        cursor = one.get("/api/v1/events", params={"limit": 5}).json()["next"]
        assert other.get("/api/v1/events", params={"limit": 5, "cursor": cursor}).status_code == 200
    databases.drop(url)
