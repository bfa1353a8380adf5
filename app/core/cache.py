"""The read cache: answers to anonymous reads, kept while the data does not change.

Why no answer out of it can be stale or private: app/decisions/0011-read-cache.md.
"""

import asyncio
from asyncio import Future
from collections import Counter, OrderedDict
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send
from structlog import get_logger

from app.core.clock import Clock
from app.core.encoding import accepts_gzip, matching_tag
from app.core.i18n import negotiate
from app.core.versions import Version, Versions

log = get_logger()

Headers = list[tuple[bytes, bytes]]
Key = tuple[Any, ...]

_NOT_ANONYMOUS = {b"authorization", b"cookie"}
_UNUSUAL = {b"content-length", b"transfer-encoding", b"range"}
_NOT_PAGES = ("/api/v", "/assets/", "/health/", "/metrics")
_KEPT_TYPES = (b"application/json", b"text/calendar", b"text/html")
_OF_UNCHANGED = {b"cache-control", b"content-language", b"link", b"vary"}
_LONGEST_ADDRESS = 2000
_OVERHEAD = 1500
"""Bytes that an answer takes besides its body."""


class Answer:
    """One answer, ready to be sent."""

    __slots__ = ("body", "changed", "etag", "headers", "operation", "unchanged", "unchanged_headers")

    def __init__(self, headers: Headers, body: bytes, operation: str) -> None:
        """Keep what `operation` answered."""
        self.headers, self.body, self.operation = headers, body, operation
        self.etag = next(value for name, value in headers if name == b"etag")
        self.unchanged_headers = [
            (name, value) for name, value in headers if name in _OF_UNCHANGED or name.startswith(b"access-control-")
        ]
        self.changed, self.unchanged = (operation, 200), (operation, 304)


@dataclass(eq=False)
class _Generation:
    """The answers that are right while the data stands at one version."""

    version: Version
    answers: "OrderedDict[Key, Answer]" = field(default_factory=OrderedDict)
    pending: "dict[Key, Future[Answer | None]]" = field(default_factory=dict)
    bytes: int = 0


class ReadCache:
    """What is kept, and how often it was of use."""

    def __init__(self, versions: Versions, clock: Clock, max_bytes: int, one_address: bool, log_hits: bool) -> None:
        """Keep at most `max_bytes`; with `one_address`, no answer depends on the Host it was asked at."""
        self._versions, self._clock, self._max_bytes = versions, clock, max_bytes
        self._one_address, self._log_hits = one_address, log_hits
        self._generation = _Generation((0, None))
        self.hits: Counter[tuple[str, int]] = Counter()
        """How often an operation was answered 200 and 304 from here."""
        self.misses = 0

    @property
    def bytes(self) -> int:
        """Bytes that are kept just now."""
        return self._generation.bytes

    def clear(self) -> None:
        """Forget every answer."""
        self._generation = _Generation((0, None))

    async def generation(self) -> _Generation | None:
        """The answers that are right at this moment; None when the database is away."""
        version = await self._versions.current()
        if version is None:
            return None
        if version != self._generation.version:
            self._generation = _Generation(version)
        return self._generation

    def key(self, scope: Scope) -> Key | None:
        """Everything that an answer to an anonymous read depends on; None for any other request."""
        path, query = scope["path"], scope["query_string"]
        if not path.startswith("/api/v1/") and ("." in path or path.startswith(_NOT_PAGES)):
            return None
        headers = dict(scope["headers"])
        if (
            scope["method"] != "GET"
            or self._max_bytes == 0
            or not _NOT_ANONYMOUS.isdisjoint(headers)
            or not _UNUSUAL.isdisjoint(headers)
            or len(headers) != len(scope["headers"])  # of a header that comes twice, readers choose differently
            or len(path) + len(query) > _LONGEST_ADDRESS
        ):
            return None
        return (
            path,
            query,
            _language(headers.get(b"accept-language", b"")[:500]),
            accepts_gzip(headers.get(b"accept-encoding", b"")[:500]),
            b"origin" in headers,
            self._clock.today(),
            None if self._one_address else (scope["scheme"], headers.get(b"host")),
        )

    def keep(self, generation: _Generation, key: Key, answer: Answer) -> None:
        """Keep an answer that was made after `generation` was current, and drop those not asked for the longest."""
        size = _OVERHEAD + len(answer.body)
        if size > self._max_bytes // 8:
            return
        generation.answers[key] = answer
        generation.bytes += size
        while generation.bytes > self._max_bytes:
            _, dropped = generation.answers.popitem(last=False)
            generation.bytes -= _OVERHEAD + len(dropped.body)

    async def send(self, answer: Answer, scope: Scope, send: Send, hit: bool) -> None:
        """Send a kept answer, or that the client has it already; `hit` when it was not made for this request."""
        known = next((value for name, value in scope["headers"] if name == b"if-none-match"), None)
        tag = known and matching_tag(known, answer.etag)
        if tag:
            headers = [*answer.unchanged_headers, (b"etag", tag)]
            self.hits[answer.unchanged] += hit
            await send({"type": "http.response.start", "status": 304, "headers": headers})
            await send({"type": "http.response.body", "body": b""})
        else:
            self.hits[answer.changed] += hit
            await send({"type": "http.response.start", "status": 200, "headers": answer.headers})
            await send({"type": "http.response.body", "body": answer.body})
        if hit and self._log_hits:
            log.debug("cached", path=scope["path"], request_id=scope["osnowa.id"].decode())


class Cached:
    """Answers out of a `ReadCache`, and fills it."""

    def __init__(self, app: ASGIApp, cache: ReadCache) -> None:
        """Stand in front of `app`."""
        self.app, self.cache = app, cache

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        key = self.cache.key(scope) if scope["type"] == "http" and "osnowa.refuse" not in scope else None
        generation = await self.cache.generation() if key else None
        if key is None or generation is None:
            return await self.app(scope, receive, send)
        answer = generation.answers.get(key)
        hit = answer is not None
        if hit:
            generation.answers.move_to_end(key)
        elif pending := generation.pending.get(key):
            answer = await asyncio.shield(pending)
            if answer is None:
                return await self.app(scope, receive, send)
        else:
            answer = await self._render(generation, key, scope, receive, send)
        if answer is not None:
            await self.cache.send(answer, scope, send, hit)
        return None

    async def _render(
        self, generation: _Generation, key: Key, scope: Scope, receive: Receive, send: Send
    ) -> Answer | None:
        """Render an answer once for all who wait for it; None when it is not one to keep and was sent as it came."""
        self.cache.misses += 1
        pending = generation.pending[key] = asyncio.get_running_loop().create_future()
        capture = _Capture(send, scope)
        try:
            await self.app(capture.scope, receive, capture.send)
            if capture.answer:
                self.cache.keep(generation, key, capture.answer)
        finally:
            del generation.pending[key]
            pending.set_result(capture.answer)
        return capture.answer


class _Capture:
    """Holds back an answer that is to be kept, and lets any other through."""

    def __init__(self, send: Send, scope: Scope) -> None:
        # Whether the client has it already is asked of the kept answer.
        headers = [header for header in scope["headers"] if header[0] != b"if-none-match"]
        self.scope = {**scope, "headers": headers}
        self.answer: Answer | None = None
        self._send, self._body = send, b""
        self._headers: Headers | None = None

    async def send(self, message: Message) -> None:
        """Take one message of the application."""
        if message["type"] == "http.response.start" and _may_keep(message):
            self._headers = list(message["headers"])
        elif self._headers is None:
            await self._send(message)
        else:
            self._body += message.get("body", b"")
            if not message.get("more_body"):
                self.answer = Answer(self._headers, self._body, operation_of(self.scope))


def _may_keep(start: Message) -> bool:
    headers = dict(start["headers"])
    return (
        start["status"] == 200
        and headers.get(b"cache-control") == b"no-cache"
        and b"etag" in headers
        and b"set-cookie" not in headers
        and headers.get(b"content-type", b"").startswith(_KEPT_TYPES)
    )


def operation_of(scope: Scope) -> str:
    """Which operation served a request, for metrics: never words of the client's."""
    route = scope.get("route")
    return f"{route.tags[0]}:{route.name}" if route is not None and route.tags else "page"


@lru_cache(maxsize=256)
def _language(accept_language: bytes) -> str | None:
    return negotiate(None, accept_language.decode("latin-1"))
