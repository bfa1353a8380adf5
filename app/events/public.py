"""What later slices may use of events."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select
from sqlalchemy.orm import Session

from app.core.context import Context
from app.core.dates import PartialDates, PartialDatesInput
from app.core.records import any_of, ids_of
from app.core.schemas import Ref
from app.events import queries
from app.events.schemas import EventInput, EventQuery, EventRead, EventSeriesInput, EventSeriesRead, PlaceInput
from app.events.service.events import EVENTS, get_event, list_events, put_event
from app.events.service.places import PLACES, put_place
from app.events.service.series import EVENT_SERIES, put_series, read_series
from app.events.tables import EventRow, EventSeriesRow

__all__ = [
    "EVENTS",
    "EVENT_SERIES",
    "PLACES",
    "DatedRef",
    "EventInput",
    "EventQuery",
    "EventRead",
    "EventSeriesInput",
    "EventSeriesRead",
    "PlaceInput",
    "count_events",
    "event_ids",
    "events_of",
    "get_event",
    "hidden_event_ids",
    "list_events",
    "of_events",
    "put_event",
    "put_place",
    "put_series",
    "read_series",
    "series_ids",
    "visible_events",
]


class DatedRef(Ref):
    """An event, to point at, with its dates."""

    dates: PartialDates


def event_ids(context: Context, slugs: Iterable[str | None], pointer: str) -> dict[str, UUID]:
    """Ids behind slugs of events. Raises InvalidRequest naming `pointer` for unknown ones."""
    return ids_of(context.db, EventRow, slugs, pointer)


def series_ids(context: Context, slugs: Iterable[str | None], pointer: str) -> dict[str, UUID]:
    """The same for series."""
    return ids_of(context.db, EventSeriesRow, slugs, pointer)


def events_of(context: Context, ids: Iterable[UUID]) -> dict[UUID, DatedRef]:
    """Visible events by id, in one statement."""
    return {
        row.id: DatedRef(
            id=row.id,
            slug=row.slug,
            name=context.name(row.title, row.language),
            dates=PartialDatesInput.model_validate(row.dates).read(context.language, row.language),
        )
        for row in queries.event_refs(context.db, ids).values()
    }


def of_events(column: Any, keys: Iterable[str]) -> ColumnElement[bool]:
    """Condition that `column` points at one of the events called `keys` (ids or slugs)."""
    return any_of(column, EventRow, keys)


def visible_events() -> Any:
    """Id and sort date of the events that anybody may see, to join with."""
    return queries.visible_events().with_only_columns(EventRow.c.id, EventRow.c.sort_date).subquery("visible_event")


def hidden_event_ids() -> Select[Any]:
    """Ids of the events that not everybody may see."""
    return queries.hidden_events()


def count_events(db: Session, teryts: list[str]) -> dict[str, dict[str, int]]:
    """Counter for the pages of regions: events held in each, and events that invited it."""
    counts: dict[str, dict[str, int]] = {teryt: {} for teryt in teryts}
    for teryt, name, count in queries.count_by_regions(db, teryts):
        counts[teryt][name] = count
    return counts
