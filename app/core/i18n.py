"""Languages: which one the reader wants, and texts that exist in several."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, StringConstraints

Language = Literal["pl", "en", "uk"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

Text = Annotated[str, StringConstraints(min_length=1, max_length=20_000, strip_whitespace=True)]


def _not_empty(texts: dict[Language, Text]) -> dict[Language, Text]:
    if not texts:
        raise ValueError("a text in at least one language is needed")
    return texts


LocalisedText = Annotated[dict[Language, Text], AfterValidator(_not_empty)]
"""One text in one or more languages, such as `{"pl": "forum", "en": "forum"}`."""

Texts = Mapping[Any, str]
"""A kept text, read back from JSON."""


def negotiate(lang: str | None, accept_language: str | None) -> Language | None:
    """Choose the reader's language from `?lang=`, else from `Accept-Language` (RFC 9110, 12.5.4).

    None when neither names one of ours: then every text is shown in its original.
    """
    if lang in LANGUAGES:
        return lang
    for tag in _by_preference(accept_language or ""):
        if tag in LANGUAGES:
            return tag
    return None


def localise(texts: Texts | None, reader: Language | None, original: str) -> str | None:
    """Show a text in the reader's language, else in its original one, else in whichever it has."""
    if not texts:
        return None
    return texts.get(reader or original) or texts.get(original) or next(iter(texts.values()))


def _by_preference(header: str) -> list[str]:
    weighted: list[tuple[float, str]] = []
    for part in header[:500].split(","):
        tag, *parameters = (piece.strip().lower() for piece in part.split(";"))
        weights = [parameter[2:] for parameter in parameters if parameter.startswith("q=")]
        try:
            weight = float(weights[0]) if weights else 1.0
        except ValueError:
            continue
        if weight > 0:
            weighted.append((weight, tag.split("-")[0]))
    return [tag for _, tag in sorted(weighted, key=lambda pair: -pair[0])]
