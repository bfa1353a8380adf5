"""`/people`: persons in public roles."""

from typing import Annotated

from fastapi import Query

from app.core.context import Context
from app.core.pagination import Page, ReadQuery
from app.core.ready.reading import Ready
from app.core.routing import OF_LIST, OF_ONE, by_key, slice_router
from app.core.schemas import Count, Key
from app.people import service
from app.people.schemas import PersonCountQuery, PersonQuery, PersonRead

router = slice_router("people")


@router.get("", responses=OF_LIST)
def list_people(context: Context, query: Annotated[PersonQuery, Query()]) -> Ready[Page[PersonRead]]:
    """List the persons named in public roles: the name and the role, no more."""
    return service.list_people(context, query)


@router.get("/count")
def count_people(context: Context, query: Annotated[PersonCountQuery, Query()]) -> Count:
    """Count the persons a list would hold."""
    return service.count_people(context, query)


@router.get("/{person}", responses=OF_ONE)
def get_person(
    context: Context, person: Annotated[Key, by_key("ewa-galka")], query: Annotated[ReadQuery, Query()]
) -> Ready[PersonRead]:
    """Read one person's public roles, by id or slug."""
    return service.get_person(context, person)
