"""Headers that keep a browser safe, the limit on what we read, and HEAD."""

import re
from http import HTTPStatus

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.core.problems import TooLarge, TooMany, answer

MAX_BODY = 1_000_000
"""Bytes of a request body that we read."""

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types osnowa"
)
_HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


class SafeHeaders:
    """Adds the headers to every answer; refuses bodies that are too large, and whoever the door says asks too often."""

    def __init__(self, app: ASGIApp) -> None:
        """Stand in front of `app`."""
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            return await self.app(scope, receive, send)

        async def send_safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        request = Request(scope)
        if "osnowa.refuse" in scope:
            refusal = answer(request, TooMany.status, TooMany.code, TooMany.title, TooMany.remedy)
            refusal.headers["Retry-After"] = str(scope["osnowa.refuse"])
            return await refusal(scope, receive, send_safely)
        length = request.headers.get("content-length", "0")
        if not re.fullmatch("[0-9]{1,15}", length) or int(length) > MAX_BODY:
            refusal = answer(request, TooLarge.status, TooLarge.code, TooLarge.title, f"At most {MAX_BODY} bytes.")
            return await refusal(scope, receive, send_safely)
        read = 0

        async def receive_within() -> Message:  # a body sent in chunks does not say its length
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > MAX_BODY:
                raise HTTPException(TooLarge.status)
            return message

        return await self.app(scope, receive_within, send_safely)


class Cors(CORSMiddleware):
    """Cross-origin reading, with refusals that are problems."""

    def preflight_response(self, request_headers: Headers) -> Response:
        """Answer whether a page of another site may ask so."""
        response = super().preflight_response(request_headers)
        if response.status_code < HTTPStatus.BAD_REQUEST:
            return response
        kept = {name: value for name, value in response.headers.items() if not name.startswith("content-")}
        request = Request({"type": "http", "method": "OPTIONS", "path": "", "headers": request_headers.raw})
        detail = "Pages of other sites may send GET and HEAD."
        refusal = answer(request, 400, "cross-origin", "This may not be asked from another site", detail)
        refusal.headers.update(kept)
        return refusal


class Head:
    """Answers HEAD as GET is answered, without the body (RFC 9110, 9.3.2)."""

    def __init__(self, app: ASGIApp) -> None:
        """Stand in front of `app`."""
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http" or scope["method"] != "HEAD":
            return await self.app(scope, receive, send)

        async def send_without_body(message: Message) -> None:
            await send({**message, "body": b""} if message["type"] == "http.response.body" else message)

        return await self.app({**scope, "method": "GET"}, receive, send_without_body)
