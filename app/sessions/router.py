"""`/sessions`: the programmes of events."""

from typing import Annotated

from fastapi import Query

from app.core.context import Context
from app.core.pagination import Page, ReadQuery
from app.core.ready.reading import Ready
from app.core.routing import OF_LIST, OF_ONE, by_key, slice_router
from app.core.schemas import Count, Key
from app.sessions import service
from app.sessions.schemas import SessionCountQuery, SessionQuery, SessionRead

router = slice_router("sessions")


@router.get("", responses=OF_LIST)
def list_sessions(context: Context, query: Annotated[SessionQuery, Query()]) -> Ready[Page[SessionRead]]:
    """List sessions, in the order of each programme unless sorted otherwise."""
    return service.list_sessions(context, query)


@router.get("/count")
def count_sessions(context: Context, query: Annotated[SessionCountQuery, Query()]) -> Count:
    """Count the sessions a list would hold."""
    return service.count_sessions(context, query)


@router.get("/{session}", responses=OF_ONE)
def get_session(
    context: Context, session: Annotated[Key, by_key("thematic-equality-2022-s2")], query: Annotated[ReadQuery, Query()]
) -> Ready[SessionRead]:
    """Read one session by id or slug."""
    return service.get_session(context, session)
