"""The name of the code that makes ready answers, so that no version of the program serves another's shapes."""

from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

_APP = Path(__file__).resolve().parents[2]


@cache
def fingerprint() -> str:
    """Short hash of every file of the program that says what it does: 16 hexadecimal digits, worked out once.

    The libraries that tell which words are one belong to it: other versions may find other stems.
    """
    digest = blake2b(digest_size=8)
    for library in ("pystemmer", "simplemma"):
        digest.update(version(library).encode())
    for path in sorted(_APP.rglob("*")):
        if path.is_file() and path.suffix not in {".md", ".pyc"}:
            digest.update(str(path.relative_to(_APP)).encode())
            digest.update(blake2b(path.read_bytes()).digest())
    return digest.hexdigest()
