"""Identifiers: UUIDv7, which sort by the time they were made (RFC 9562, 5.7)."""

import secrets
import time
from uuid import UUID


def new_id() -> UUID:
    """Make a UUIDv7: 48 bits of Unix milliseconds, then random bits."""
    milliseconds = time.time_ns() // 1_000_000
    value = milliseconds << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 7 << 76
    return UUID(int=value & ~(0b11 << 62) | 0b10 << 62)


def parse_id(text: str) -> UUID | None:
    """Read an id in its canonical form; None when the text is something else, such as a slug."""
    try:
        value = UUID(text)
    except ValueError:
        return None
    return value if str(value) == text.lower() else None
