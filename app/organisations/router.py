"""`/organisations` and `/spheres`: the directory."""

from typing import Annotated

from fastapi import Query

from app.core.context import Context
from app.core.pagination import Page, ReadQuery
from app.core.ready.reading import Ready
from app.core.routing import OF_LIST, OF_ONE, by_key, slice_router
from app.core.schemas import Count, Key
from app.organisations import service
from app.organisations.schemas import (
    OrganisationCountQuery,
    OrganisationFacetQuery,
    OrganisationFacets,
    OrganisationQuery,
    OrganisationRead,
    SphereList,
)

router = slice_router("organisations")
spheres = slice_router("spheres")


@router.get("", responses=OF_LIST)
def list_organisations(context: Context, query: Annotated[OrganisationQuery, Query()]) -> Ready[Page[OrganisationRead]]:
    """List organisations and bodies in Polish alphabetical order."""
    return service.list_organisations(context, query)


@router.get("/count")
def count_organisations(context: Context, query: Annotated[OrganisationCountQuery, Query()]) -> Count:
    """Count the organisations a list would hold."""
    return service.count_organisations(context, query)


@router.get("/facets")
def count_facets(context: Context, query: Annotated[OrganisationFacetQuery, Query()]) -> OrganisationFacets:
    """Count the organisations for each value of each filter, as if that filter alone were not set."""
    return service.count_facets(context, query)


@router.get("/{organisation}", responses=OF_ONE)
def get_organisation(
    context: Context, organisation: Annotated[Key, by_key("fed")], query: Annotated[ReadQuery, Query()]
) -> Ready[OrganisationRead]:
    """Read one organisation by id or slug."""
    return service.get_organisation(context, organisation)


@spheres.get("")
def list_spheres(context: Context, query: Annotated[ReadQuery, Query()]) -> SphereList:
    """List the spheres of public tasks of the Polish public-benefit act, in its order."""
    return service.list_spheres(context)
