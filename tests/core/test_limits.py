"""Limits: how often one address may ask, whom we believe about addresses, and what cross-origin pages may not."""

import asyncio
from typing import Annotated

import pytest
from fastapi import Body
from starlette.testclient import TestClient
from starlette.types import Message

from app.core.headers import MAX_BODY
from app.core.limits import Gate, Proxies, RateLimit, counted_as
from app.core.problems import Busy
from app.core.settings import Settings
from app.main import create_app
from tests.support.house import House, open_house
from tests.support.openapi import PROBLEM_JSON

EVENTS = "/api/v1/events"


def _from(house: House, address: str, path: str = EVENTS, **headers: str) -> tuple[int, str | None]:
    client = TestClient(house.app, client=(address, 4000))
    client.portal = house.client.portal
    response = client.get(path, headers=headers)
    if response.status_code == 429:
        assert response.headers["Content-Type"] == PROBLEM_JSON
        assert response.json()["type"] == "urn:osnowa:problem:too-many-requests"
        assert 1 <= int(response.headers["Retry-After"]) <= 60
        assert response.headers["X-Content-Type-Options"] == "nosniff"
    return response.status_code, response.headers.get("RateLimit")


def test_an_address_that_asks_too_often_is_told_to_wait_and_others_are_not(fresh: str) -> None:
    with open_house(fresh, requests_per_minute=3) as house:
        answers = [_from(house, "203.0.113.7") for _ in range(5)]
        if 200 in {status for status, _ in answers[3:]}:  # the minute turned meanwhile
            answers = [_from(house, "203.0.113.7") for _ in range(5)][-5:]
        assert [status for status, _ in answers][-1] == 429
        assert answers[-1][1] is not None
        assert answers[-1][1].startswith('"minute";r=0;t=')
        assert _from(house, "203.0.113.8")[0] == 200
        assert _from(house, "203.0.113.7", "/health/live")[0] == 200
        assert [_from(house, "127.0.0.1") for _ in range(5)] == [(200, None)] * 5


def test_no_limit_when_it_is_0(fresh: str) -> None:
    with open_house(fresh, requests_per_minute=0) as house:
        assert [_from(house, "203.0.113.7") for _ in range(5)] == [(200, None)] * 5


def test_many_addresses_take_bounded_memory() -> None:
    limit = RateLimit(10)
    for number in range(120_000):
        limit.count(f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}")
    assert len(limit._counts) <= 50_000


def test_what_counts_as_one_address() -> None:
    assert counted_as("2001:db8:1:2:aaaa::1") == counted_as("2001:db8:1:2::") != counted_as("2001:db8:1:3::")
    assert counted_as("::ffff:192.0.2.1") == counted_as("192.0.2.1") == "192.0.2.1"
    assert [counted_as(host) for host in ("127.0.0.1", "::1", "testclient", "")] == [None] * 4


@pytest.mark.parametrize(
    ("peer", "header", "value", "client"),
    [
        ("10.0.0.1", b"x-forwarded-for", b"198.51.100.9", "198.51.100.9"),
        ("10.0.0.1", b"x-forwarded-for", b"1.1.1.1, 198.51.100.9, 10.0.0.2", "198.51.100.9"),
        ("10.0.0.1", b"x-forwarded-for", b"198.51.100.9, nonsense", "10.0.0.1"),
        ("203.0.113.5", b"x-forwarded-for", b"198.51.100.9", "203.0.113.5"),
        ("10.0.0.1", b"forwarded", b"for=198.51.100.9", "10.0.0.1"),
        ("10.0.0.1", b"x-forwarded-for", b"[2001:db8::9]:4711", "2001:db8::9"),
    ],
)
def test_only_trusted_proxies_are_believed(peer: str, header: bytes, value: bytes, client: str) -> None:
    assert Proxies(["10.0.0.0/8"], forwarded=False).asked_for(peer, {header: value}) == (client, None)


def test_the_forwarded_header_is_read_when_it_is_the_one_to_believe() -> None:
    proxies = Proxies(["10.0.0.1"], forwarded=True)
    value = b'for=1.1.1.1, For="[2001:db8::9]:4711";proto=https;by=10.0.0.1'
    assert proxies.asked_for("10.0.0.1", {b"forwarded": value}) == ("2001:db8::9", "https")
    assert proxies.asked_for("10.0.0.1", {b"x-forwarded-for": b"1.1.1.1"}) == ("10.0.0.1", None)


def test_a_client_behind_a_trusted_proxy_is_counted_and_linked_for_itself(fresh: str) -> None:
    with open_house(fresh, requests_per_minute=1, trusted_proxies="203.0.113.1, 10.0.0.0/8") as house:
        for client in ("198.51.100.1", "198.51.100.2"):
            assert _from(house, "203.0.113.1", **{"X-Forwarded-For": client})[0] == 200


def test_the_gate_lets_in_so_many_lets_so_many_wait_and_refuses_the_rest() -> None:
    async def run() -> list[object]:
        gate, done, go = Gate(2, 3), asyncio.Event(), asyncio.Event()

        async def stays() -> Message:
            await done.wait()
            return {"type": "http.disconnect"}

        async def ask() -> str:
            async with gate.place(stays):
                await go.wait()
            return "served"

        asked = [asyncio.create_task(ask()) for _ in range(7)]
        await asyncio.sleep(0.01)
        waiting = gate.waiting
        go.set()
        return [waiting, *await asyncio.gather(*asked, return_exceptions=True), gate.waiting]

    waiting, *answers, left = asyncio.run(run())
    assert (waiting, left, answers[:5]) == (3, 0, ["served"] * 5)
    assert [type(answer) for answer in answers[5:]] == [Busy, Busy]


def test_who_leaves_while_waiting_gives_the_place_to_the_next() -> None:
    async def run() -> tuple[int, int]:
        gate, left = Gate(1, 1), asyncio.Event()

        async def leaves() -> Message:
            await left.wait()
            return {"type": "http.disconnect"}

        async def ask() -> None:
            async with gate.place(leaves):
                pass

        async with gate.place(leaves):
            waits = asyncio.create_task(ask())
            await asyncio.sleep(0.01)
            before = gate.waiting
            left.set()
            with pytest.raises(Busy):
                await waits
            return before, gate.waiting

    assert asyncio.run(run()) == (1, 0)


def test_a_preflight_that_is_refused_is_a_problem(stocked: House) -> None:
    asked = {"Origin": "https://elsewhere.example", "Access-Control-Request-Method": "DELETE"}
    refused = TestClient.request(stocked.client, "OPTIONS", EVENTS, headers=asked)
    assert (refused.status_code, refused.headers["Content-Type"]) == (400, PROBLEM_JSON)
    assert refused.json()["type"] == "urn:osnowa:problem:cross-origin"
    asked["Access-Control-Request-Method"] = "GET"
    assert TestClient.request(stocked.client, "OPTIONS", EVENTS, headers=asked).status_code == 200


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_an_unknown_address_is_not_found_by_any_method(stocked: House, method: str) -> None:
    response = stocked.client.request(method, "/api/v1/nothing")
    assert (response.status_code, response.json()["type"]) == (404, "urn:osnowa:problem:not-found")
    assert "Allow" not in response.headers


@pytest.mark.parametrize("path", ["/health/live", "/health/ready"])
def test_health_knows_no_parameters(stocked: House, path: str) -> None:
    assert stocked.client.get(path).status_code == 200
    assert stocked.client.get(path, params={"verbose": "1"}).status_code == 422


def test_the_reference_repeats_no_host_that_somebody_made_up(stocked: House) -> None:
    for host in ("evil.example;rm", "a$(id)"):
        assert host not in stocked.client.get("/api/docs", headers={"Host": host}).text
    assert (
        "http://osnowa.example:81/api/v1" in stocked.client.get("/api/docs", headers={"Host": "osnowa.example:81"}).text
    )


@pytest.mark.parametrize(("pieces", "status"), [(10, 200), (11, 413)])
def test_a_body_in_chunks_is_read_up_to_the_limit(fresh: str, pieces: int, status: int) -> None:
    async def take(body: Annotated[dict[str, str], Body()]) -> int:
        return len(body["a"])

    app = create_app(Settings(database_url=fresh, log_level="error"))
    app.add_api_route("/api/v1/takes", take, methods=["POST"], tags=["test"])
    app.router.routes.insert(0, app.router.routes.pop())
    with TestClient(app) as client:
        chunks = [b'{"a":"', *[b"x" * (MAX_BODY // 11 + 1)] * pieces, b'"}']
        response = client.post("/api/v1/takes", content=iter(chunks), headers={"Content-Type": "application/json"})
    assert response.status_code == status
    assert status == 200 or response.json()["type"] == "urn:osnowa:problem:too-large"
