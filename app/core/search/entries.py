"""Entries of the index, made of what everybody may read of a record."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from app.core.dates import first_known
from app.core.i18n import LANGUAGES, Language
from app.core.search.analysis import initials, number_key, text_keys, tokens
from app.core.search.declaring import Searchable

_LONGEST_PASSAGE = 2_000


@dataclass
class Entry:
    """One record as it is written into the index."""

    record_id: UUID | None
    code: str | None
    shown: dict[str, Any]
    title_keys: set[str] = field(default_factory=set)
    all_keys: set[str] = field(default_factory=set)
    title_words: int = 0
    words: set[str] = field(default_factory=set)


def make_entry(searchable: Searchable, answers: Mapping[Language, Any]) -> Entry | None:
    """The entry of a record out of its public answer in every language; None where it has nothing to be found by."""
    original = answers["pl"]
    if searchable.only_with and not list(values(original, searchable.only_with)):
        return None
    own = original["language"]
    title = {language: next(values(answers[language], searchable.title), "") for language in LANGUAGES}
    texts = [(path, texts) for path in searchable.names + searchable.texts for texts in _texts(answers, path)]
    entry = Entry(
        record_id=UUID(original["id"]) if "id" in original else None,
        code=original.get("teryt"),
        shown={
            "id": original.get("id") or original["teryt"],
            "slug": original.get("slug") or original["teryt"],
            "language": own,
            "title": _varying(title),
            "texts": [[path.partition(".")[0], _varying(by_language)] for path, by_language in texts],
            "date": _date(original, searchable.date),
            "region": _reference(answers, searchable.region),
            "event": _reference(answers, (searchable.event,)) if searchable.event else None,
        },
        title_words=max(sum(1 for _ in tokens(text)) for text in title.values()),
    )
    _add_keys(entry, title, own, named=True)
    for path, by_language in texts:
        _add_keys(entry, by_language, own, named=path in searchable.names)
    numbers = {number_key(number) for number in values(original, searchable.numbers)} if searchable.numbers else set()
    entry.title_keys |= numbers
    if searchable.initials:
        entry.title_keys |= {key for text in title.values() if (key := initials(text))}
    entry.all_keys |= entry.title_keys
    return entry


def values(answer: Any, path: str) -> Iterator[str]:
    """Every text at a path such as `organisers.name`; lists on the way are gone through."""
    if isinstance(answer, list):
        for item in answer:
            yield from values(item, path)
    elif not path:
        if answer is not None and answer != "":
            yield str(answer)
    elif isinstance(answer, dict):
        first, _, rest = path.partition(".")
        yield from values(answer.get(first), rest)


def _texts(answers: Mapping[Language, Any], path: str) -> Iterable[dict[Language, str]]:
    found = {language: list(values(answers[language], path)) for language in LANGUAGES}
    if len({len(texts) for texts in found.values()}) > 1:  # a text that some languages lack
        return [{language: text} for language, texts in found.items() for text in texts]
    return [dict(zip(LANGUAGES, texts, strict=True)) for texts in zip(*found.values(), strict=True)]


def _varying(by_language: Mapping[Language, str]) -> dict[str, str]:
    """Texts that differ between readers; one where all read the same."""
    cut = {language: text[:_LONGEST_PASSAGE] for language, text in by_language.items()}
    return (
        {"": next(iter(cut.values()))} if len(set(cut.values())) == 1 else {str(key): text for key, text in cut.items()}
    )


def _reference(answers: Mapping[Language, Any], paths: Iterable[str]) -> dict[str, Any] | None:
    """The first of the objects at `paths` that is there, with its name in every language."""
    for path in paths:
        found = {language: _at(answers[language], path) for language in LANGUAGES}
        if found["pl"]:
            names = _varying({language: thing["name"] for language, thing in found.items()})
            return {key: found["pl"][key] for key in ("id", "slug", "teryt") if key in found["pl"]} | {"names": names}
    return None


def _date(answer: Any, path: str) -> str | None:
    found = _at(answer, path) if path else None
    return first_known(found) if isinstance(found, dict) else found


def _at(answer: Any, path: str) -> Any:
    for step in path.split(".") if path else ():
        answer = answer and answer.get(step)
    return answer


def _add_keys(entry: Entry, by_language: Mapping[Language, str], own: str, named: bool) -> None:
    seen: dict[str, str] = {}
    for reader, text in by_language.items():  # who has no translation reads the original
        seen[text] = own if own in {reader, seen.get(text)} else reader
    for text, language in seen.items():
        keys = text_keys(text, language)
        entry.all_keys |= keys
        if named:
            entry.title_keys |= keys
        entry.words |= {token.word for token in tokens(text) if len(token.word) > 3 and token.word.isalpha()}
