"""The example record as it is kept: its files, and the texts in them."""

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

PATHS = {
    "organisations": "organisations",
    "people": "people",
    "funders": "funders",
    "programmes": "programmes",
    "projects": "projects",
    "documents": "documents",
    "places": "places",
    "event_series": "event-series",
    "events": "events",
    "sessions": "sessions",
    "networks": "networks",
}
"""The path under `/api/v1` of each file."""

LANGUAGES = ("pl", "en", "uk")


class Text(NamedTuple):
    """A text of the record in its languages, and where it stands."""

    pointer: str
    by_language: dict[str, str]


@cache
def entries(name: str) -> list[dict[str, Any]]:
    """The records of one file."""
    found: list[dict[str, Any]] = json.loads((files("app.demo") / "data" / f"{name}.json").read_text("utf-8"))
    return found


def texts(value: Any, pointer: str = "") -> Iterator[Text]:
    """Every text in languages within a value."""
    if isinstance(value, list):
        for number, entry in enumerate(value):
            yield from texts(entry, f"{pointer}/{number}")
    elif isinstance(value, dict) and value and value.keys() <= set(LANGUAGES):
        yield Text(pointer, value)
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield from texts(entry, f"{pointer}/{key}")


def public_texts(entry: dict[str, Any]) -> list[Text]:
    """Every text of a record that its page must show."""
    return [text for text in texts(entry) if not text.pointer.startswith("/background")]
