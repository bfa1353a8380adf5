"""Identifiers: UUIDv7, which sort by the time they were made (RFC 9562, 5.7)."""

import secrets
import time
from threading import Lock
from uuid import UUID

_lock = Lock()
_last = 0


def new_id() -> UUID:
    """Make a UUIDv7: 48 bits of Unix milliseconds, then random bits; always above the last one of this process.

    Within a millisecond the random bits are counted up from the last (RFC 9562, 6.2, method 2).
    """
    global _last
    with _lock:
        value = (time.time_ns() // 1_000_000) << 74 | secrets.randbits(73)
        _last = value if value >> 74 > _last >> 74 else _last + 1 + secrets.randbits(24)
        value = _last
    high, low = value >> 62, value & (1 << 62) - 1
    return UUID(int=(high >> 12) << 80 | 7 << 76 | (high & 0xFFF) << 64 | 0b10 << 62 | low)


def parse_id(text: str) -> UUID | None:
    """Read an id in its canonical form; None when the text is something else, such as a slug."""
    try:
        value = UUID(text)
    except ValueError:
        return None
    return value if str(value) == text.lower() else None
