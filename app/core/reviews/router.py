"""`/reviews`: what is conflicting, overdue, inferred or missing in the record."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from app.core.context import Context
from app.core.pagination import Page, ReadQuery
from app.core.problems import InvalidCursor, NotFound, responses
from app.core.reviews import service
from app.core.reviews.schemas import ReviewCountQuery, ReviewQuery, ReviewRead
from app.core.routing import slice_router
from app.core.schemas import Count

router = slice_router("reviews", "reviews")


@router.get("", responses=responses(InvalidCursor))
def list_reviews(context: Context, query: Annotated[ReviewQuery, Query()]) -> Page[ReviewRead]:
    """List doubts about records that apply today; those that need a person's decision come first."""
    return service.list_reviews(context, query)


@router.get("/count")
def count_reviews(context: Context, query: Annotated[ReviewCountQuery, Query()]) -> Count:
    """Count the doubts a list would hold."""
    return service.count_reviews(context, query)


@router.get("/{review}", responses=responses(NotFound))
def get_review(context: Context, review: UUID, query: Annotated[ReadQuery, Query()]) -> ReviewRead:
    """Read one doubt."""
    return service.get_review(context, review)
