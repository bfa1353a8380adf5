"""Structured logs: static event names, ids instead of objects, one request id through everything."""

import logging
import sys
import time
from collections.abc import Callable

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = structlog.get_logger()


def configure(level: str) -> None:
    """Write JSON lines to standard error, or coloured ones when a person is watching."""
    renderer = structlog.dev.ConsoleRenderer() if sys.stderr.isatty() else structlog.processors.JSONRenderer()
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level.upper())),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


class RequestLog:
    """Carries the id of the request through every log line, and logs its end; never its query."""

    def __init__(self, app: ASGIApp, count: Callable[[Scope, int, float], None]) -> None:
        """Stand in front of `app`; `count` is told of each request its status and the seconds it took."""
        self.app, self.count = app, count

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        status, started = 500, time.perf_counter()

        async def send_noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        with structlog.contextvars.bound_contextvars(request_id=scope["osnowa.id"].decode()):
            try:
                await self.app(scope, receive, send_noting)
            finally:
                seconds = time.perf_counter() - started
                self.count(scope, status, seconds)
                milliseconds = round(seconds * 1000, 1)
                log.info("request", method=scope["method"], path=scope["path"], status=status, ms=milliseconds)
        return None
