"""`/reviews`: what is conflicting, overdue, inferred or missing in the record."""

from typing import Annotated
from uuid import UUID

from fastapi import Path, Query

from app.core.context import Context
from app.core.pagination import Page, ReadQuery
from app.core.reviews import service
from app.core.reviews.schemas import ReviewCountQuery, ReviewQuery, ReviewRead
from app.core.routing import OF_LIST, OF_ONE, slice_router
from app.core.schemas import Count

router = slice_router("reviews")


@router.get("", responses=OF_LIST)
def list_reviews(context: Context, query: Annotated[ReviewQuery, Query()]) -> Page[ReviewRead]:
    """List doubts about records that apply today; those that need a person's decision come first."""
    return service.list_reviews(context, query)


@router.get("/count")
def count_reviews(context: Context, query: Annotated[ReviewCountQuery, Query()]) -> Count:
    """Count the doubts a list would hold."""
    return service.count_reviews(context, query)


@router.get("/{review}", responses=OF_ONE)
def get_review(
    context: Context,
    review: Annotated[UUID, Path(description="Id of the doubt.")],
    query: Annotated[ReadQuery, Query()],
) -> ReviewRead:
    """Read one doubt."""
    return service.get_review(context, review)
