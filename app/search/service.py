"""Searching."""

from app.core.context import Context
from app.core.schemas import Count
from app.search.schemas import SearchQuery, SearchResults


def search(context: Context, query: SearchQuery) -> SearchResults:
    """The records that have every word of `query.q`, those with the words in their title first."""
    return SearchResults(
        items=[], counts=[], total=Count(count=0, capped=False), suggestion=None, language=context.language or "pl"
    )
