"""What uvicorn answers before the application is reached, also as problems, and how long it waits for a request."""

from asyncio import AbstractEventLoop, Transport
from enum import Enum
from typing import Any

from uvicorn.config import Config
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

from app.core.problems import PROBLEM_JSON, HeadersTooLarge, MalformedRequest, Problem, ProblemDetails, TooSlow

MAX_HEADERS = 32_768
"""Bytes of an address and its headers that we read."""

HEADERS_WITHIN, BODY_WITHIN = 10.0, 60.0
"""Seconds within which the headers, and then the body, must have come."""


class _Stage(Enum):
    HEADERS, BODY, WHOLE = range(3)


class ProblemProtocol(HttpToolsProtocol):
    """HTTP as uvicorn speaks it, with problems where it would send lines of text, and without endless patience."""

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: AbstractEventLoop | None = None,
    ) -> None:
        """Serve one connection."""
        super().__init__(config, server_state, app_state, _loop)
        self._stage, self._received = _Stage.HEADERS, 0
        self._timer: Any = None
        self._problem: type[Problem] = MalformedRequest

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override]
        """Begin to wait."""
        super().connection_made(transport)
        self._timer = self.loop.call_later(HEADERS_WITHIN, self._too_slow)

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no longer."""
        self._stop_timer()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Read some bytes; a request that came in one piece costs no timer."""
        self._received += len(data)
        super().data_received(data)
        if self._stage is _Stage.WHOLE:
            self._received = 0
            self._stop_timer()
        elif self._stage is _Stage.HEADERS and self._received > MAX_HEADERS:
            self._refuse(HeadersTooLarge)
        elif self._timer is None and not self.transport.is_closing():
            seconds = HEADERS_WITHIN if self._stage is _Stage.HEADERS else BODY_WITHIN
            self._timer = self.loop.call_later(seconds, self._too_slow)

    def on_message_begin(self) -> None:
        """Note that a request begins."""
        super().on_message_begin()
        self._stage = _Stage.HEADERS

    def on_headers_complete(self) -> None:
        """Refuse what is too large, else let the application begin."""
        if self._received > MAX_HEADERS:
            size = len(self.url) + sum(len(name) + len(value) for name, value in self.headers)
            if size > MAX_HEADERS:
                self._problem = HeadersTooLarge
                raise ValueError("headers too large")  # ends in send_400_response
        self._stage = _Stage.BODY
        self._stop_timer()
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """Note that the request is whole."""
        super().on_message_complete()
        self._stage = _Stage.WHOLE

    def send_400_response(self, msg: str) -> None:
        """Say what is wrong and how to mend it, and hang up."""
        self._refuse(self._problem)

    def _too_slow(self) -> None:
        self._timer = None
        if self._received and self._stage is _Stage.HEADERS:
            self._refuse(TooSlow)
        else:
            self.transport.close()

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _refuse(self, problem: type[Problem]) -> None:
        if self.transport.is_closing():
            return
        body = _body(problem)
        head = f"HTTP/1.1 {problem.status} {problem.title}\r\ncontent-type: {PROBLEM_JSON}\r\n"
        head += f"content-length: {len(body)}\r\ncache-control: no-store\r\nconnection: close\r\n\r\n"
        self.transport.write(head.encode() + body)
        self.transport.close()


def _body(problem: type[Problem]) -> bytes:
    return (
        ProblemDetails(
            type=f"urn:osnowa:problem:{problem.code}",
            title=problem.title,
            status=problem.status,
            detail=problem.remedy,
            instance="",
            errors=[],
        )
        .model_dump_json()
        .encode()
    )
