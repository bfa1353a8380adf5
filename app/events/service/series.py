"""Event series."""

from collections.abc import Iterable
from functools import partial
from uuid import UUID

from app.core.context import Context
from app.core.pagination import Page, count_rows
from app.core.ready.kinds import Kind
from app.core.ready.reading import Ready, read_one, read_page
from app.core.records import Outcome, save
from app.core.reviews.service import inferred_doubts, replace_doubts
from app.core.schemas import Count
from app.core.text import sort_key
from app.events import queries
from app.events.schemas import (
    EVENT_SERIES_SEARCH,
    EventSeriesCountQuery,
    EventSeriesInput,
    EventSeriesQuery,
    EventSeriesRead,
)
from app.events.tables import EventSeriesRow
from app.projects.public import project_ids, project_refs


def put_series(context: Context, data: EventSeriesInput, actor: str) -> Outcome:
    """Create or update the series with this slug. Raises InvalidRequest for an unknown project."""
    projects = project_ids(context, [data.project], "/project")
    columns = data.model_dump(exclude={"slug", "language", "provenance", "project"}) | {
        "sort_key": sort_key(data.title[data.language]),
        "project_id": projects.get(data.project or ""),
    }
    row, outcome = save(context, EventSeriesRow, data, columns, actor)
    if outcome != "unchanged":
        public = data.status != "draft"
        replace_doubts(context.db, row, data.title, inferred_doubts(data.provenance), public)
    return outcome


def list_series(context: Context, query: EventSeriesQuery) -> Ready[Page[EventSeriesRead]]:
    """Series by title."""
    return read_page(context, EVENT_SERIES, partial(queries.select_series, query), queries.SERIES_BY_TITLE, query)


def count_series(context: Context, query: EventSeriesCountQuery) -> Count:
    """How many series match."""
    return count_rows(context.db, queries.select_series(query), query)


def get_series(context: Context, key: str) -> Ready[EventSeriesRead]:
    """One series by id or slug. Raises NotFound."""
    return read_one(context, EVENT_SERIES, key)


def read_series(context: Context, ids: Iterable[UUID]) -> dict[UUID, EventSeriesRead]:
    """Visible series by id."""
    rows = queries.series_of(context.db, ids)
    return {series.id: series for series in _read(context, list(rows.values()))}


def _read(context: Context, rows: list[EventSeriesRow]) -> list[EventSeriesRead]:
    projects = project_refs(context, [row.project_id for row in rows])
    return [
        EventSeriesRead.model_validate(
            {
                "id": row.id,
                "slug": row.slug,
                "title": context.name(row.title, row.language),
                "kind": row.kind,
                "attendance_mode": row.attendance_mode,
                "status": row.status,
                "stated_count": row.stated_count,
                "frequency": context.text(row.frequency, row.language),
                "places": context.text(row.places, row.language),
                "aims": context.texts(row.aims, row.language),
                "project": row.project_id and projects[row.project_id],
                "provenance": context.provenance(row.provenance, row.language),
                "language": row.language,
            }
        )
        for row in rows
    ]


EVENT_SERIES = Kind(EventSeriesRow, EventSeriesRead, _read, queries.visible_series, search=EVENT_SERIES_SEARCH)
