"""Compressed answers, each encoding with an ETag of its own (RFC 9110, 8.8.3.3)."""

from functools import lru_cache

from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware.gzip import GZipMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_MARK = b"-gzip"


class Encoding:
    """Compresses what the client can unpack; an ETag `"x"` becomes `"x-gzip"` then, and is understood as both."""

    def __init__(self, app: ASGIApp) -> None:
        """Stand in front of `app`."""
        self.app, self.compressing = app, GZipMiddleware(app, minimum_size=800, compresslevel=5)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        asked = Headers(scope=scope)
        known = asked.get("if-none-match", "").encode("latin-1")

        async def send_named(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(raw=message["headers"])
                headers.add_vary_header("Accept-Encoding")
                etag = headers.get("etag", "").encode("latin-1")
                unchanged = message["status"] == 304 and _marked(etag) in _tags(known)
                if unchanged or headers.get("content-encoding") == "gzip":
                    headers["etag"] = _marked(etag).decode("latin-1")
            await send(message)

        if not accepts_gzip(asked.get("accept-encoding", "").encode("latin-1")):
            return await self.app(scope, receive, send_named)
        if _MARK in known:
            plain = (b"if-none-match", b", ".join({tag.replace(_MARK + b'"', b'"') for tag in _tags(known)}))
            scope = {**scope, "headers": [h for h in scope["headers"] if h[0] != b"if-none-match"] + [plain]}
        return await self.compressing(scope, receive, send_named)


@lru_cache(maxsize=256)
def accepts_gzip(accept_encoding: bytes) -> bool:
    """Whether `Accept-Encoding` allows gzip (RFC 9110, 12.5.3)."""
    for coding in accept_encoding.lower().split(b","):
        name, _, weight = coding.replace(b" ", b"").partition(b";q=")
        if name == b"gzip":
            return weight.strip(b"0.") != b"" if weight else True
    return False


def matching_tag(if_none_match: bytes, etag: bytes) -> bytes | None:
    """The tag by which a client that is sent `etag` has the answer already: that one, or that of the plain answer."""
    if if_none_match == etag:
        return etag
    known = _tags(if_none_match)
    if etag in known or b"*" in known:
        return etag
    plain = etag.replace(_MARK + b'"', b'"')
    return plain if plain in known else None


def _tags(header: bytes) -> set[bytes]:
    return {tag.strip().removeprefix(b"W/") for tag in header.split(b",")}


def _marked(etag: bytes) -> bytes:
    return etag[:-1] + _MARK + b'"' if etag.endswith(b'"') else etag
