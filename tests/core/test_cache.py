"""The read cache: what it keeps, what it never keeps, and that nobody can tell it from the database but by speed."""

import asyncio
from datetime import timedelta

import pytest

from app.core.cache import ReadCache
from tests.support import factories
from tests.support.house import House, open_house

EVENTS = "/api/v1/events"


def _cache(house: House) -> ReadCache:
    cache: ReadCache = house.app.state.cache
    return cache


def _hits(house: House) -> int:
    return sum(_cache(house).hits.values())


@pytest.mark.parametrize(
    "address",
    [EVENTS, f"{EVENTS}?limit=3&lang=uk", f"{EVENTS}/event-1", f"{EVENTS}/count", f"{EVENTS}/event-1/calendar.ics"],
)
def test_a_second_read_asks_the_database_nothing(stocked: House, address: str) -> None:
    first = stocked.client.get(address)
    before = _hits(stocked)
    second = stocked.client.get(address)
    assert (second.content, _hits(stocked)) == (first.content, before + 1)
    different = {"x-request-id", "date"}
    assert {n: v for n, v in first.headers.items() if n not in different} == {
        n: v for n, v in second.headers.items() if n not in different
    }
    assert first.headers["X-Request-Id"] != second.headers["X-Request-Id"]


def test_a_write_is_seen_by_the_next_read(house: House) -> None:
    assert house.client.read(EVENTS)["items"] == []
    house.put(factories.event())
    assert house.client.slugs(EVENTS) == ["event"]
    house.put(factories.event(status="draft"))
    assert house.client.read(EVENTS)["items"] == []
    assert house.client.get(f"{EVENTS}/event").status_code == 404


@pytest.mark.parametrize("header", ["Authorization", "Cookie", "Range"])
def test_who_says_who_they_are_is_never_answered_from_it(stocked: House, header: str) -> None:
    stocked.client.get(EVENTS)
    before = (_hits(stocked), _cache(stocked).misses)
    assert stocked.client.get(EVENTS, headers={header: "bytes=1-2"}).status_code == 200
    assert (_hits(stocked), _cache(stocked).misses) == before


def test_languages_encodings_and_hosts_have_answers_of_their_own(stocked: House) -> None:
    address = f"{EVENTS}/event-1"
    for _ in range(2):
        titles = [
            stocked.client.get(address, headers={"Accept-Language": tag}).json()["title"] for tag in ("pl", "en", "uk")
        ]
        assert titles == list(factories.texts("event-1").values())
        plain = stocked.client.get(address, headers={"Accept-Encoding": "identity"})
        packed = stocked.client.get(address, headers={"Accept-Encoding": "gzip"})
        assert ("Content-Encoding" in plain.headers, packed.headers["Content-Encoding"]) == (False, "gzip")
        assert plain.content == packed.content
        for host in ("one.example", "other.example"):
            calendar = stocked.client.get(f"{address}/calendar.ics", headers={"Host": host}).text.replace("\r\n ", "")
            assert f"http://{host}/events/event-1" in calendar


def test_an_answer_is_right_until_midnight(house: House) -> None:
    house.put(factories.event(status="planned", dates=factories.day("2026-11-20")))
    assert house.client.read(f"{EVENTS}/event")["past_due"] is False
    house.move_to(house.clock.now() + timedelta(days=1))
    assert house.client.read(f"{EVENTS}/event")["past_due"] is True


def test_its_memory_is_bounded(fresh: str) -> None:
    with open_house(fresh, cache_megabytes=1) as house:
        for number in range(60):
            asked = {"Host": f"h{number}.example", "Accept-Encoding": "identity"}
            assert len(house.client.get("/api/v1/regions?limit=100", headers=asked).content) > 25_000
        assert 500_000 < _cache(house).bytes <= 1_000_000


def test_none_at_all_when_it_may_take_nothing(fresh: str) -> None:
    with open_house(fresh, cache_megabytes=0) as house:
        for _ in range(2):
            assert house.client.get(EVENTS).status_code == 200
        assert (_hits(house), _cache(house).bytes) == (0, 0)


def test_many_who_ask_at_once_are_answered_by_one_rendering(stocked: House) -> None:
    _cache(stocked).clear()
    address = f"{EVENTS}?limit=7"

    async def ask() -> list[int]:
        return list(await asyncio.gather(*(_status(stocked, address) for _ in range(20))))

    before = _cache(stocked).misses
    portal = stocked.client.portal
    assert portal is not None
    assert portal.call(ask) == [200] * 20
    assert _cache(stocked).misses == before + 1


async def _status(house: House, address: str) -> int:
    path, _, query = address.partition("?")
    scope = {
        "type": "http",
        "method": "GET",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "scheme": "http",
        "server": ("testserver", 80),
        "client": None,
        "http_version": "1.1",
        "headers": [(b"host", b"testserver")],
    }
    found: list[int] = []

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: object) -> None:
        assert isinstance(message, dict)
        if message["type"] == "http.response.start":
            found.append(message["status"])

    await house.app(scope, receive, send)
    return found[0]


def test_each_encoding_has_an_etag_and_both_are_understood(stocked: House) -> None:
    for anonymous in ({}, {"Cookie": "a=b"}):
        plain, packed = ({"Accept-Encoding": coding} | anonymous for coding in ("identity", "gzip"))
        tag = stocked.client.get(EVENTS, headers=plain).headers["ETag"]
        tag_packed = stocked.client.get(EVENTS, headers=packed).headers["ETag"]
        assert tag_packed == tag[:-1] + '-gzip"'
        for headers, known, status, answered in (
            (plain, tag, 304, tag),
            (packed, tag_packed, 304, tag_packed),
            (packed, f'"other", W/{tag_packed}', 304, tag_packed),
            (packed, tag, 304, tag),
            (plain, tag_packed, 200, tag),
            (plain, '"other"', 200, tag),
        ):
            response = stocked.client.get(EVENTS, headers=headers | {"If-None-Match": known})
            assert (response.status_code, response.headers["ETag"]) == (status, answered), (headers, known)
            vary = {name.strip() for name in response.headers["Vary"].split(",")}
            assert {"Accept-Language", "Accept-Encoding"} <= vary


@pytest.mark.parametrize(
    ("asked", "packed"), [("gzip;q=0", False), ("br, GZIP;q=0.5", True), ("*", False), ("", False)]
)
def test_gzip_is_sent_to_those_who_take_it(stocked: House, asked: str, packed: bool) -> None:
    response = stocked.client.get(EVENTS, headers={"Accept-Encoding": asked})
    assert (response.headers.get("Content-Encoding") == "gzip") == packed
    assert "Accept-Encoding" in response.headers["Vary"]
