"""Keeping and reading sessions."""

from datetime import datetime
from functools import partial

from app.core.context import Context
from app.core.pagination import Page, count_rows
from app.core.ready.kinds import Kind
from app.core.ready.reading import Ready, read_one, read_page
from app.core.records import Outcome, save
from app.core.reviews.service import inferred_doubts, replace_doubts
from app.core.schemas import Count
from app.events.public import event_ids, events_of
from app.sessions import queries
from app.sessions.schemas import SESSION_SEARCH, SessionCountQuery, SessionInput, SessionQuery, SessionRead
from app.sessions.tables import SessionRow


def put_session(context: Context, data: SessionInput, actor: str) -> Outcome:
    """Create or update the session with this slug. Raises InvalidRequest for an unknown event."""
    columns = data.model_dump(exclude={"slug", "language", "provenance", "event"}) | {
        "event_id": event_ids(context, [data.event], "/event")[data.event],
    }
    row, outcome = save(context, SessionRow, data, columns, actor)
    if outcome != "unchanged":
        replace_doubts(context.db, row, data.title, inferred_doubts(data.provenance))
    return outcome


def list_sessions(context: Context, query: SessionQuery) -> Ready[Page[SessionRead]]:
    """Sessions in the order of the programme unless sorted otherwise."""
    return read_page(context, SESSIONS, partial(queries.select_sessions, query), queries.ORDERS[query.sort], query)


def count_sessions(context: Context, query: SessionCountQuery) -> Count:
    """How many sessions match."""
    return count_rows(context.db, queries.select_sessions(query), query)


def get_session(context: Context, key: str) -> Ready[SessionRead]:
    """One session by id or slug. Raises NotFound."""
    return read_one(context, SESSIONS, key)


def _minutes(row: SessionRow) -> int | None:
    if not row.starts or not row.ends:
        return None
    length = datetime.fromisoformat(row.ends) - datetime.fromisoformat(row.starts)
    return int(length.total_seconds()) // 60


def _read(context: Context, rows: list[SessionRow]) -> list[SessionRead]:
    events = events_of(context, {row.event_id for row in rows})
    return [
        SessionRead.model_validate(
            row.model_dump(exclude={"event_id", "revision", "created_at", "updated_at"})
            | {
                "event": events[row.event_id],
                "title": context.name(row.title, row.language),
                "form": context.text(row.form, row.language),
                "minutes": _minutes(row),
                "note": context.text(row.note, row.language),
                "provenance": context.provenance(row.provenance, row.language),
            }
        )
        for row in rows
    ]


SESSIONS = Kind(SessionRow, SessionRead, _read, queries.visible_sessions, search=SESSION_SEARCH)
