"""What other rooms use of searching."""

from app.search.schemas import SearchQuery, SearchResult, SearchResults
from app.search.service import search

__all__ = ["SearchQuery", "SearchResult", "SearchResults", "search"]
