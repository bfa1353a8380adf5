"""How much one address may ask, and how many requests may wait for the database. Counted in memory only."""

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from starlette.types import Receive

from app.core.problems import Busy

_WINDOW = 60
_MOST_ADDRESSES = 50_000
_PATIENCE = 5.0
"""Seconds that a request waits for the database before it is told to come again."""


class RateLimit:
    """So many requests a minute for each address; IPv6 counts by its /64, which is what one customer has."""

    def __init__(self, per_minute: int) -> None:
        """Allow `per_minute`; 0 is no limit."""
        self.per_minute = per_minute
        self._window, self._counts = 0, dict[str, int]()

    def count(self, host: str | None) -> tuple[int, int] | None:
        """Count a request; how many are left and the seconds until all are. None when the address is not counted.

        This machine itself is not: it is scripts of its own, or a proxy of which we were not told and then everybody.
        """
        address = counted_as(host) if self.per_minute and host else None
        if address is None:
            return None
        now = time.time()
        window = int(now) // _WINDOW
        if window != self._window or len(self._counts) >= _MOST_ADDRESSES:
            self._window, self._counts = window, {}
        count = self._counts[address] = self._counts.get(address, 0) + 1
        return self.per_minute - count, _WINDOW - int(now) % _WINDOW


@lru_cache(maxsize=10_000)
def counted_as(host: str) -> str | None:
    """Name under which the requests of an address are counted; None for this machine and what is no address."""
    address = parse_address(host)
    if address is None or address.is_loopback:
        return None
    return str(ip_network((address, 64), strict=False)) if isinstance(address, IPv6Address) else str(address)


def parse_address(text: str) -> IPv4Address | IPv6Address | None:
    """An address as it stands in a header, perhaps with brackets or a port."""
    text = text.strip().strip('"')
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        address = ip_address(text)
    except ValueError:
        return None
    return (address.ipv4_mapped or address) if isinstance(address, IPv6Address) else address


class Proxies:
    """The proxies that are believed when they say for whom they ask."""

    def __init__(self, networks: Iterable[str], forwarded: bool) -> None:
        """Believe `networks`: their `Forwarded` (RFC 7239), or else their `X-Forwarded-For` and `-Proto`."""
        self._networks, self._forwarded = [ip_network(network) for network in networks], forwarded

    def __bool__(self) -> bool:
        return bool(self._networks)

    def asked_for(self, peer: str, headers: dict[bytes, bytes]) -> tuple[str, str | None]:
        """Address of the client and the scheme it used (None when nobody says), for a request that came from `peer`."""
        if not self._trusts(peer):
            return peer, None
        if self._forwarded:
            hops = [_pairs(hop) for hop in headers.get(b"forwarded", b"").decode("latin-1").split(",")]
            chain, scheme = [hop.get("for", "") for hop in hops], hops[-1].get("proto")
        else:
            chain = headers.get(b"x-forwarded-for", b"").decode("latin-1").split(",")
            scheme = headers.get(b"x-forwarded-proto", b"").decode("latin-1").strip().lower()
        for hop in reversed(chain):
            if parse_address(hop) is None:
                break
            peer = str(parse_address(hop))
            if not self._trusts(peer):
                break
        return peer, scheme if scheme in {"http", "https"} else None

    def _trusts(self, host: str) -> bool:
        address = parse_address(host)
        return address is not None and any(address in network for network in self._networks)


def _pairs(hop: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in hop.split(";"))
    return {name.strip().lower(): value.strip().strip('"') for name, _, value in pairs}


class Gate:
    """So many requests may use the database, so many wait for it; the rest is told at once to come again."""

    def __init__(self, places: int, waiting: int) -> None:
        """Let in `places` at one time."""
        self._free, self._most = places, waiting
        self._queue: deque[asyncio.Future[None]] = deque()

    @property
    def waiting(self) -> int:
        """How many wait just now."""
        return len(self._queue)

    @asynccontextmanager
    async def place(self, receive: Receive) -> AsyncIterator[None]:
        """Hold a place. Raises Busy when too many wait already, it takes too long, or the client has left."""
        if self._free:
            self._free -= 1
        else:
            await self._wait(receive)
        try:
            yield
        finally:
            self._give_back()

    async def _wait(self, receive: Receive) -> None:
        if len(self._queue) >= self._most:
            raise Busy
        turn = asyncio.get_running_loop().create_future()
        self._queue.append(turn)
        leaving = asyncio.create_task(_left(receive))
        try:
            await asyncio.wait({turn, leaving}, timeout=_PATIENCE, return_when=asyncio.FIRST_COMPLETED)
        except asyncio.CancelledError:
            if turn.done():
                self._give_back()
            raise
        finally:
            leaving.cancel()
            if not turn.done():
                self._queue.remove(turn)
        if not turn.done():
            raise Busy

    def _give_back(self) -> None:
        if self._queue:
            self._queue.popleft().set_result(None)
        else:
            self._free += 1


async def _left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
