"""A server under siege: 1,000 clients at once, slow ones, huge ones, and a stop in the middle of a request."""

import asyncio
import re
import secrets
import signal
import socket
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from httpx2 import Client, Response
from sqlalchemy import make_url

from app.core.protocol import MAX_HEADERS
from tests.support.databases import PostgresqlDatabases, make_migrated
from tests.support.server import served

CLIENTS = 1000


def _status(pid: int, name: str) -> int:
    (value,) = re.findall(rf"^{name}:\s+(\d+)", Path(f"/proc/{pid}/status").read_text(), re.MULTILINE)
    return int(value)


async def _ask(port: int, number: int) -> tuple[int, bool]:
    """Status of an answer that no cache holds, and whether it is what it should be."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    path = f"/api/v1/regions?limit=200&name=wojew{number}"
    writer.write(f"GET {path} HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n".encode())
    answer = (await reader.read()).decode()
    writer.close()
    status = int(answer.split()[1])
    problem = "application/problem+json" in answer and "retry-after:" in answer
    return status, (status == 200) != problem


async def _siege(port: int) -> list[tuple[int, bool]]:
    return await asyncio.gather(*(_ask(port, number) for number in range(CLIENTS)))


def test_a_thousand_clients_at_once_are_answered_or_told_to_come_again(fresh: str) -> None:
    with served(database_url=fresh, log_level="error") as (client, process):
        assert client.get("/api/v1/regions").status_code == 200
        memory = _status(process.pid, "VmRSS")
        answers = asyncio.run(_siege(client.base_url.port or 0))
        assert len(answers) == CLIENTS
        assert Counter(status for status, _ in answers).keys() <= {200, 503}
        assert all(right for _, right in answers)
        assert _status(process.pid, "Threads") < 60
        assert _status(process.pid, "VmRSS") - memory < 80_000  # kB
        assert client.get("/api/v1/regions?limit=7").status_code == 200


@contextmanager
def _locked(url: str) -> Iterator[None]:
    """Whoever reads regions must wait; nobody can make a reader of SQLite wait for so long."""
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain) as connection:
        connection.execute("LOCK TABLE region IN ACCESS EXCLUSIVE MODE")
        yield


@pytest.fixture
def on_postgresql(postgres: str) -> Iterator[str]:
    """Address of a migrated database on PostgreSQL."""
    databases = PostgresqlDatabases(postgres, f"osnowa_siege_{secrets.token_hex(4)}")
    url = make_migrated(databases)
    yield url
    databases.drop(url)


def _send(port: int, text: str) -> socket.socket:
    connection = socket.create_connection(("127.0.0.1", port), timeout=20)
    connection.sendall(text.encode())
    return connection


def _get(port: int, path: str) -> socket.socket:
    return _send(port, f"GET {path} HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n")


def _whole(connection: socket.socket) -> str:
    found = b""
    with connection:
        while piece := connection.recv(65536):
            found += piece
    return found.decode()


def test_health_answers_while_others_wait_and_who_leaves_gives_the_place_back(on_postgresql: str) -> None:
    limits = {"request_threads": 2, "waiting_requests": 3}
    with served(database_url=on_postgresql, log_level="error", **limits) as (client, _):
        port = client.base_url.port or 0
        with _locked(on_postgresql):
            asked = [_get(port, f"/api/v1/regions?limit={number}") for number in range(1, 6)]
            refused = _until(client, "/api/v1/regions?limit=6", 503)
            assert (refused.json()["type"], int(refused.headers["Retry-After"]) > 0) == (
                "urn:osnowa:problem:busy",
                True,
            )
            assert client.get("/health/ready").json() == client.get("/health/live").json() == {"status": "ok"}
            asked.pop().close()
            time.sleep(0.3)
            asked.append(_get(port, "/api/v1/regions?limit=7"))
            time.sleep(0.3)
        assert [_whole(connection).split()[1] for connection in asked] == ["200"] * 5
        assert client.get("/api/v1/regions?limit=6").status_code == 200


def _until(client: Client, path: str, status: int) -> Response:
    """The first answer with that status; whoever is early would wait himself."""
    time.sleep(0.5)
    response = client.get(path)
    assert response.status_code == status
    return response


def test_a_request_under_way_is_answered_whole_after_sigterm_and_readiness_ends_first(on_postgresql: str) -> None:
    with served(database_url=on_postgresql, log_level="error", drain_seconds=1) as (client, process):
        port = client.base_url.port or 0
        with _locked(on_postgresql):
            slow = _get(port, "/api/v1/regions?limit=200")
            time.sleep(0.3)
            process.send_signal(signal.SIGTERM)
            time.sleep(0.3)
            assert client.get("/health/ready").status_code == 503
            assert client.get("/health/live").status_code == 200
            time.sleep(1.2)
            with pytest.raises(ConnectionRefusedError):
                _get(port, "/health/live")
        answer = _whole(slow)
        assert answer.startswith("HTTP/1.1 200")
        assert answer.rstrip().endswith("}")
        assert process.wait(15) in {0, -signal.SIGTERM}


def test_headers_that_do_not_end_or_are_too_large_are_refused(fresh: str) -> None:
    with served(database_url=fresh, log_level="error") as (client, _):
        port = client.base_url.port or 0
        slow = _send(port, "GET /health/live HTTP/1.1\r\nHost: te")
        silent = _send(port, "")
        large = f"GET /health/live HTTP/1.1\r\nX-Large: {'x' * MAX_HEADERS}\r\n"
        for text in (large, large + "Host: test\r\n\r\n"):
            answer = _whole(_send(port, text))
            assert answer.startswith("HTTP/1.1 431")
            assert "urn:osnowa:problem:headers-too-large" in answer
        answer = _whole(slow)
        assert answer.startswith("HTTP/1.1 408")
        assert "urn:osnowa:problem:too-slow" in answer
        assert _whole(silent) == ""
        assert client.get("/health/live").status_code == 200
