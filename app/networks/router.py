"""`/networks`: standing networks of organisations, groups and people."""

from typing import Annotated

from fastapi import Query

from app.core.context import Context
from app.core.pagination import Page, ReadQuery
from app.core.ready.reading import Ready
from app.core.routing import OF_LIST, OF_ONE, by_key, slice_router
from app.core.schemas import Count, Key
from app.networks import service
from app.networks.schemas import NetworkCountQuery, NetworkQuery, NetworkRead

router = slice_router("networks")


@router.get("", responses=OF_LIST)
def list_networks(context: Context, query: Annotated[NetworkQuery, Query()]) -> Ready[Page[NetworkRead]]:
    """List networks: who may belong and what they do, never who belongs."""
    return service.list_networks(context, query)


@router.get("/count")
def count_networks(context: Context, query: Annotated[NetworkCountQuery, Query()]) -> Count:
    """Count the networks a list would hold."""
    return service.count_networks(context, query)


@router.get("/{network}", responses=OF_ONE)
def get_network(
    context: Context, network: Annotated[Key, by_key("branzowa-siec")], query: Annotated[ReadQuery, Query()]
) -> Ready[NetworkRead]:
    """Read one network by id or slug."""
    return service.get_network(context, network)
