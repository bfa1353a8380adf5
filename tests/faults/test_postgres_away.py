"""PostgreSQL stopped and started again under load: problems while it is away, then all goes on by itself."""

import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Event

import httpx2
import pytest

from tests.support.postgres import stoppable_server
from tests.support.server import osnowa, served

ADDRESSES = (
    "/api/v1/events",
    "/api/v1/organisations?limit=50",
    "/api/v1/regions/26",
    "/health/ready",
    "/pl/wydarzenia",
)


@contextmanager
def _load(address: httpx2.URL, answers: "Counter[int]") -> Iterator[None]:
    """Four readers that count what they are answered; whoever is refused 503 must be told when to come again."""
    enough = Event()

    def read(number: int) -> None:
        with httpx2.Client(base_url=address, trust_env=False, timeout=30) as client:
            while not enough.is_set():
                response = client.get(ADDRESSES[number])
                answers[response.status_code] += 1
                if response.status_code == 503:
                    assert int(response.headers["Retry-After"]) > 0
                    assert response.headers["Content-Type"] == "application/problem+json"
                time.sleep(0.01)

    with ThreadPoolExecutor(4) as pool:
        readers = [pool.submit(read, number) for number in range(4)]
        try:
            yield
        finally:
            enough.set()
        for reader in readers:
            reader.result()


def _until_answered(client: httpx2.Client, status: int) -> httpx2.Response:
    until = time.monotonic() + 60
    while (response := client.get("/api/v1/events?limit=1")).status_code != status:
        assert time.monotonic() < until, response.text
        time.sleep(0.05)
    return response


@pytest.mark.parametrize("times", [1, pytest.param(8, marks=pytest.mark.long)])
def test_the_server_says_503_while_the_database_is_away_and_recovers_by_itself(times: int) -> None:
    answers: Counter[int] = Counter()
    with stoppable_server() as postgres, served("--demo", database_url=postgres.url) as (client, process):
        before = client.get("/api/v1/events").content
        with _load(client.base_url, answers):
            for _ in range(times):
                _until_answered(client, 200)
                postgres.stop()
                _until_answered(client, 503)
                assert client.get("/health/live").status_code == 200
                assert client.get("/health/ready").status_code == 503
                postgres.start()
                _until_answered(client, 200)
        assert client.get("/api/v1/events").content == before
        assert process.poll() is None
        assert answers.keys() == {200, 503}
        assert osnowa("check", database_url=postgres.url).returncode == 0
        postgres.stop()
        start = osnowa("serve", database_url=postgres.url)
        assert start.returncode == 1
        assert "Traceback" not in start.stderr
        assert "The database cannot be used" in start.stderr
