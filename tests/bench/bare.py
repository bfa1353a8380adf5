"""What everything is held against: the least that uvicorn can do with so many bytes."""

from functools import cache
from typing import Any

_BODIES: dict[str, bytes] = {}


@cache
def _messages(path: str) -> tuple[dict[str, Any], dict[str, Any]]:
    size = path[1:]
    headers = [(b"content-type", b"application/json"), (b"content-length", size.encode())]
    start = {"type": "http.response.start", "status": 200, "headers": headers}
    return start, {"type": "http.response.body", "body": b"x" * int(size)}


async def app(scope: Any, receive: Any, send: Any) -> None:
    """Answers `/35000` with 35,000 bytes."""
    start, body = _messages(scope["path"])
    await send(start)
    await send(body)
