"""Every select over sessions."""

from typing import Any

from sqlalchemy import Select, select

from app.core.pagination import Order
from app.events.public import hidden_event_ids, of_events, visible_events
from app.sessions.schemas import SessionCountQuery, SessionQuery
from app.sessions.tables import SessionRow

_EVENTS = visible_events()
_PROGRAMME = (SessionRow.c.event_id, SessionRow.c.position, SessionRow.c.id)
ORDERS = {
    "programme": Order(_PROGRAMME),
    "date": Order((_EVENTS.c.sort_date, *_PROGRAMME)),
    "-date": Order((_EVENTS.c.sort_date, *_PROGRAMME), descending=True),
}


def visible_sessions() -> Select[Any]:
    """Sessions of events that anybody may see."""
    return select(SessionRow).join(_EVENTS, _EVENTS.c.id == SessionRow.c.event_id)


def hidden_sessions() -> Select[Any]:
    """Ids of the sessions of events that not everybody may see."""
    return select(SessionRow.c.id).where(SessionRow.c.event_id.in_(hidden_event_ids()))


def select_sessions(query: SessionQuery | SessionCountQuery) -> Select[Any]:
    """Ids of the visible sessions that match the filters."""
    statement = visible_sessions().with_only_columns(SessionRow.c.id)
    if query.event:
        statement = statement.where(of_events(SessionRow.c.event_id, query.event))
    if query.kind:
        statement = statement.where(SessionRow.c.kind.in_(query.kind))
    if query.recorded is not None:
        statement = statement.where(SessionRow.c.recorded.is_(query.recorded))
    return statement
