"""Searching."""

from collections.abc import Sequence
from typing import Any

from app.core.context import Context
from app.core.i18n import LANGUAGES
from app.core.schemas import Count
from app.core.search import asking
from app.core.search.analysis import Wanted, understand
from app.core.search.declaring import Searchable
from app.core.search.highlighting import Pieces, met, passage, pieces
from app.core.search.suggesting import suggest
from app.search.schemas import KindCount, SearchQuery, SearchResult, SearchResults


def search(context: Context, query: SearchQuery) -> SearchResults:
    """The records that have every word of `query.q`, those with the words in their names first."""
    kinds = context.contributions.searchable()
    asked = [kind for kind in kinds if kind.kind in query.kind]
    wanted = understand(query.q)
    counts = asking.count_by_kind(context.db, wanted, kinds) if wanted else {}
    of_asked = {kind: count for kind, count in counts.items() if not query.kind or kind in query.kind}
    hits = asking.best(context.db, wanted, asked, query.limit) if of_asked else []
    return SearchResults(
        items=[_result(context, hit, wanted, kinds) for hit in hits],
        counts=[KindCount(kind=kind, **_count(count)) for kind, count in counts.items()],  # type: ignore[arg-type]
        total=Count(**_count(*of_asked.values())),
        suggestion=suggest(context.db, wanted) if wanted and not counts else None,
        language=context.language or "pl",
    )


def _count(*counts: int) -> dict[str, Any]:
    return {"count": sum(counts), "capped": asking.COUNTED in counts}


def _result(context: Context, hit: asking.Hit, wanted: Sequence[Wanted], kinds: Sequence[Searchable]) -> SearchResult:
    shown, original = hit.shown, hit.shown["language"]
    title, language = _read(context, shown["title"], original)
    in_title = met(title, language, wanted)
    fields = ["title"] if in_title else []
    missing = set(range(len(wanted))) - in_title.keys()
    context_pieces: Pieces | None = None
    context_language: str | None = None
    for field, texts in [("title", shown["title"]), *shown["texts"]] if missing else ():
        for language in _languages(context, texts, original):
            text = texts.get(language) or texts.get("") or ""
            found = {place: where for place, where in met(text, language, wanted).items() if place in missing}
            if found:
                missing -= found.keys()
                fields += [field] if field not in fields else []
                if context_pieces is None:
                    context_pieces, context_language = passage(text, met(text, language, wanted)), language
                break
        if not missing:
            break
    kind = next(kind.kind for kind in kinds if kind.rank == hit.rank)
    return SearchResult.model_validate(
        {
            "kind": kind,
            "id": shown["id"],
            "slug": shown["slug"],
            "title": pieces(title, in_title),
            "context": context_pieces,
            "context_language": context_language,
            "fields": fields,
            "date": shown["date"],
            "region": _reference(context, shown["region"], original),
            "event": _reference(context, shown["event"], original),
        }
    )


def _read(context: Context, texts: dict[str, str], original: str) -> tuple[str, str]:
    """A text as the reader sees it, and the language it is taken for."""
    language = context.language or original
    return (texts[""], original) if "" in texts else (texts[language], language)


def _languages(context: Context, texts: dict[str, str], original: str) -> list[str]:
    """Languages to look for words in, the reader's first."""
    if "" in texts:
        return [original]
    first = context.language or original
    return [first, *(language for language in LANGUAGES if language != first and language in texts)]


def _reference(context: Context, kept: dict[str, Any] | None, original: str) -> dict[str, Any] | None:
    if kept is None:
        return None
    name, _ = _read(context, kept["names"], original)
    return {key: value for key, value in kept.items() if key != "names"} | {"name": name}
