"""What is measured, and how fast it should be."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import httpx2

from tests.bench.goals import AtMost, Goal, OfBare, Times
from tests.bench.record import LARGE_EVENT
from tests.bench.words import WORDS

API = "/api/v1"
ORGANISATIONS = f"{API}/organisations"
SEARCH = f"{API}/search"
FIRST_PAGE = "50 organisations"

Paths = Callable[["Server"], Sequence[str]]
Headers = Callable[["Server"], dict[str, str]]


def uncached(_: "Server") -> dict[str, str]:
    """Headers of a reader who is never answered from the read cache: whoever sends a cookie might be somebody."""
    return {"Cookie": "bench=1"}


def anonymous(_: "Server") -> dict[str, str]:
    """Headers of anybody."""
    return {}


def with_gzip(_: "Server") -> dict[str, str]:
    """Headers of a browser."""
    return {"Accept-Encoding": "gzip"}


def with_etag(server: "Server") -> dict[str, str]:
    """Headers of a reader who has the page already."""
    return {"If-None-Match": server.get(ORGANISATIONS, {}).headers["ETag"]}


@dataclass(frozen=True)
class Measure:
    """One measure: `paths` asked in turn; `unit` requests count as one."""

    name: str
    paths: Paths
    goal: Goal | None = None
    headers: Headers = uncached
    unit: int = 1
    needs: str | None = None
    """The operation, such as `organisations:list_organisations?q`, without which there is nothing to measure."""


class Server:
    """The server under measure, asked now and then about itself."""

    def __init__(self, client: httpx2.Client) -> None:
        self._client = client
        self._operations: dict[str, list[str]] = {}

    def get(self, path: str, headers: dict[str, str]) -> httpx2.Response:
        """An answer, whatever its status; without headers of the client's own."""
        return self._client.get(path, headers={"Accept": "*/*", "Accept-Encoding": "identity"} | headers)

    def read(self, path: str) -> Any:
        """The JSON of an address that must answer 200."""
        response = self.get(path, uncached(self))
        assert response.status_code == 200, f"{path}: {response.text}"
        return response.json()

    def has(self, operation: str) -> bool:
        """Whether the server describes an operation, and after a question mark, its parameter."""
        if not self._operations:
            for path in self.read(f"{API}/openapi.json")["paths"].values():
                for described in path.values():
                    names = [parameter["name"] for parameter in described.get("parameters", [])]
                    self._operations[described["operationId"]] = names
        name, _, parameter = operation.partition("?")
        return name in self._operations and (not parameter or parameter in self._operations[name])


def fixed(*paths: str) -> Paths:
    """Always the same addresses."""
    return lambda _: paths


def asking(path: str, *queries: str) -> Paths:
    """One address for every query."""
    return fixed(*(f"{path}?q={quote(query)}" for query in queries))


def pages(after: int, count: int) -> Paths:
    """Addresses of `count` pages of 50 organisations, from a depth of `after` organisations on."""

    def walk(server: Server) -> list[str]:
        found: list[str] = []
        depth, address = 0, ORGANISATIONS
        while address and len(found) < count:
            if depth >= after:
                found.append(address)
            limit = 50 if depth >= after - 200 else 200
            page = server.read(f"{address}{'&' if '?' in address else '?'}limit={limit}")
            depth += len(page["items"])
            address = page["next"] and f"{ORGANISATIONS}?cursor={page['next']}"
        return found or [ORGANISATIONS]

    return walk


def events(server: Server) -> list[str]:
    """Addresses of 200 events."""
    return [f"{API}/events/{event['slug']}" for event in server.read(f"{API}/events?sort=title&limit=200")["items"]]


def programme(server: Server) -> list[str]:
    """The two pages of the long programme."""
    first = f"{API}/sessions?event={LARGE_EVENT}&limit=200"
    cursor = server.read(first)["next"]
    return [first, f"{first}&cursor={cursor}"] if cursor else [first]


_WHILE_TYPING = ("st", "sto", "stow", "stowarzyszenie", "stowarzyszenie d", "stowarzyszenie dzi", "fundacja na rz")

MEASURES = (
    Measure("hot page", fixed(ORGANISATIONS), OfBare(0.5), headers=anonymous),
    Measure("hot page, 304", fixed(ORGANISATIONS), OfBare(0.5), headers=with_etag),
    Measure("hot page, gzip", fixed(ORGANISATIONS), headers=with_gzip),
    Measure(FIRST_PAGE, fixed(ORGANISATIONS), AtMost(0.8, 1.2)),
    Measure("50 organisations, through the cache", pages(0, 600), headers=anonymous),
    Measure("50 organisations, gzip", fixed(ORGANISATIONS), headers=lambda _: uncached(_) | with_gzip(_)),
    Measure(
        "by voivodeship",
        fixed(*(f"{ORGANISATIONS}?region={teryt}" for teryt in WORDS["shares"])),
        Times(1.2, FIRST_PAGE),
    ),
    Measure("at depth 100,000", pages(100_000, 20), Times(1.1, FIRST_PAGE)),
    Measure("50 sessions", fixed(f"{API}/sessions"), AtMost(0.8, 1.2)),
    Measure("event detail", events, AtMost(0.8, 1.2)),
    Measure("programme of 300 sessions", programme, AtMost(3, 4), unit=2),
    Measure(
        "search: rare two words",
        asking(SEARCH, "pszczelarze kaszubscy", "młyny wietrzne", "chóralistyka cerkiewna"),
        AtMost(3, 5),
        needs="search:search",
    ),
    Measure(
        "search: common two words",
        asking(SEARCH, "klub sportowy", "straż pożarna", "stowarzyszenie dzieci", "fundacja młodzieży"),
        AtMost(10, 40),
        needs="search:search",
    ),
    Measure("search: while typing", asking(SEARCH, *_WHILE_TYPING), AtMost(10, 40), needs="search:search"),
    Measure(
        "q on organisations: rare",
        asking(ORGANISATIONS, "pszczelarze kaszubscy", "młyny wietrzne"),
        needs="organisations:list_organisations?q",
    ),
    Measure(
        "q on organisations: common",
        asking(ORGANISATIONS, "klub sportowy", "stowarzyszenie dzieci"),
        needs="organisations:list_organisations?q",
    ),
    Measure(
        "facets of organisations",
        fixed(*(f"{ORGANISATIONS}/facets{filters}" for filters in ("", "?region=14", "?sector=third&region=24"))),
        needs="organisations:count_facets",
    ),
)
