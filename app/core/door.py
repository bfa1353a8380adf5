"""The door: who asks, under which id, and whether they asked too often."""

import random
import re

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.core.limits import Proxies, RateLimit
from app.core.telemetry import name_request

_REQUEST_ID = re.compile(rb"[A-Za-z0-9._-]{1,64}")
_UNCOUNTED = ("/assets/", "/health/", "/metrics")


class Door:
    """Gives every request an id (the caller's `X-Request-Id`, or a new one) and counts the requests of each address."""

    def __init__(self, app: ASGIApp, limit: RateLimit, proxies: Proxies) -> None:
        """Stand in front of `app`."""
        self.app, self.limit, self.proxies = app, limit, proxies
        self._policy = (b"ratelimit-policy", b'"minute";q=%d;w=60' % limit.per_minute)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        given = next((value for name, value in scope["headers"] if name == b"x-request-id"), b"")
        request_id = given if _REQUEST_ID.fullmatch(given) else b"%032x" % random.getrandbits(128)
        scope["osnowa.id"] = request_id
        if "fastapi.telemetry" in scope:
            name_request(scope, request_id)
        added = [(b"x-request-id", request_id)]
        peer = scope["client"]
        if peer and self.proxies:
            peer = self._believe(scope, peer)
        counted = self.limit.count(peer[0]) if peer and not scope["path"].startswith(_UNCOUNTED) else None
        if counted is not None:
            left, seconds = counted
            added += [self._policy, (b"ratelimit", b'"minute";r=%d;t=%d' % (max(left, 0), seconds))]
            if left < 0:
                scope["osnowa.refuse"] = seconds

        async def send_with_more(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = message["headers"] + added
            await send(message)

        return await self.app(scope, receive, send_with_more)

    def _believe(self, scope: Scope, peer: tuple[str, int]) -> tuple[str, int]:
        """Put the client, and the scheme it used, in the place of a trusted proxy."""
        headers: dict[bytes, bytes] = {}
        for name, value in scope["headers"]:
            headers[name] = headers[name] + b"," + value if name in headers else value
        host, scheme = self.proxies.asked_for(peer[0], headers)
        scope["client"] = client = (host, 0)
        scope["scheme"] = scheme or scope["scheme"]
        return client
