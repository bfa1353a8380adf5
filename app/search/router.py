"""`/search`: everything public."""

from typing import Annotated

from fastapi import Query

from app.core.context import Context
from app.core.routing import slice_router
from app.search import service
from app.search.schemas import SearchQuery, SearchResults

router = slice_router("search")


@router.get("")
def search(context: Context, query: Annotated[SearchQuery, Query()]) -> SearchResults:
    """Find events, sessions, organisations, projects, regions, documents and people by words or numbers."""
    return service.search(context, query)
