"""`/regions`: voivodeships and powiats."""

from typing import Annotated

from fastapi import Query

from app.core.context import Context
from app.core.pagination import Page, ReadQuery
from app.core.routing import OF_LIST, OF_ONE, slice_router
from app.core.schemas import Count
from app.regions import service
from app.regions.schemas import RegionCountQuery, RegionQuery, RegionRead, Teryt

router = slice_router("regions")


@router.get("", responses=OF_LIST)
def list_regions(context: Context, query: Annotated[RegionQuery, Query()]) -> Page[RegionRead]:
    """List voivodeships and powiats by TERYT code, with what the record holds about each."""
    return service.list_regions(context, query)


@router.get("/count")
def count_regions(context: Context, query: Annotated[RegionCountQuery, Query()]) -> Count:
    """Count the regions a list would hold."""
    return service.count_regions(context, query)


@router.get("/{teryt}", responses=OF_ONE)
def get_region(context: Context, teryt: Teryt, query: Annotated[ReadQuery, Query()]) -> RegionRead:
    """Read one voivodeship or powiat."""
    return service.get_region(context, teryt)
