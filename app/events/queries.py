"""Every select over places, series and events."""

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, delete, func, literal, or_, select, union_all, update
from sqlalchemy.orm import Session

from app.core.pagination import Order
from app.core.records import matches
from app.events.schemas import (
    EventCountQuery,
    EventQuery,
    EventSeriesCountQuery,
    EventSeriesQuery,
    PlaceCountQuery,
    PlaceQuery,
)
from app.events.tables import EventDaysRow, EventRegionRow, EventRow, EventSeriesRow, PlaceRow
from app.organisations.public import subjects_of
from app.people.public import had_role
from app.projects.public import of_programmes, of_projects
from app.regions.public import count_by_region, lies_in

PLACES_BY_NAME = Order((PlaceRow.c.sort_key, PlaceRow.c.id))
SERIES_BY_TITLE = Order((EventSeriesRow.c.sort_key, EventSeriesRow.c.id))
_DATE = (EventRow.c.sort_date, EventRow.c.id)
EVENT_ORDERS = {
    "date": Order(_DATE),
    "-date": Order(_DATE, descending=True),
    "title": Order((EventRow.c.sort_key, EventRow.c.id)),
}


def select_places(query: PlaceQuery | PlaceCountQuery) -> Select[Any]:
    """Ids of the places that match the filters."""
    statement: Select[Any] = select(PlaceRow.c.id)
    if query.country:
        statement = statement.where(PlaceRow.c.country.in_(query.country))
    if query.region:
        statement = statement.where(lies_in(PlaceRow.c.region, PlaceRow.c.powiat, query.region))
    return statement


def select_series(query: EventSeriesQuery | EventSeriesCountQuery) -> Select[Any]:
    """Ids of the visible series that match the filters."""
    statement = visible_series().with_only_columns(EventSeriesRow.c.id)
    if query.project:
        statement = statement.where(of_projects(EventSeriesRow.c.project_id, query.project))
    if query.kind:
        statement = statement.where(EventSeriesRow.c.kind.in_(query.kind))
    return statement


def visible_series() -> Select[Any]:
    """Series that anybody may see."""
    return select(EventSeriesRow).where(EventSeriesRow.c.status != "draft")


def select_one_series(key: str) -> Select[Any]:
    """Id of one visible series by id or slug."""
    return visible_series().with_only_columns(EventSeriesRow.c.id).where(matches(EventSeriesRow, key))


def series_of(db: Session, ids: Iterable[UUID | None]) -> dict[UUID | None, Any]:
    """Visible series by id, in one statement."""
    wanted = {series_id for series_id in ids if series_id}
    rows = db.scalars(visible_series().where(EventSeriesRow.c.id.in_(wanted))).all() if wanted else []
    return {row.id: row for row in rows}


def visible_events() -> Select[Any]:
    """Events that anybody may see."""
    return select(EventRow).where(EventRow.c.status != "draft")


def hidden_events() -> Select[Any]:
    """Ids of the events that not everybody may see."""
    return select(EventRow.c.id).where(EventRow.c.status == "draft")


def select_event(key: str) -> Select[Any]:
    """Id of one visible event by id or slug."""
    return visible_events().with_only_columns(EventRow.c.id).where(matches(EventRow, key))


def select_events(query: EventQuery | EventCountQuery, today: date) -> Select[Any]:
    """Ids of the visible events that match the filters."""
    event = EventRow.c
    statement = visible_events().with_only_columns(event.id)
    for column, wanted in (
        (event.kind, query.kind),
        (event.status, query.status),
        (event.attendance_mode, query.attendance_mode),
    ):
        if wanted:
            statement = statement.where(column.in_(wanted))
    if query.project:
        statement = statement.where(of_projects(event.project_id, query.project))
    if query.programme:
        statement = statement.where(of_programmes(event.programme_id, query.programme))
    if query.series:
        statement = statement.where(or_(*(event.series_id.in_(select_one_series(key)) for key in query.series)))
    if query.part_of:
        statement = statement.where(event.part_of_id.in_(select_event(query.part_of)))
    if query.side_event_of:
        statement = statement.where(event.side_event_of_id.in_(select_event(query.side_event_of)))
    if query.organisation:
        statement = statement.where(event.id.in_(subjects_of("event", query.organisation)))
    if query.person:
        statement = statement.where(event.id.in_(had_role("event", query.person)))
    if query.has_recordings is not None:
        statement = statement.where(event.has_recordings == query.has_recordings)
    if query.invited:
        invited = select(EventRegionRow.c.event_id).where(
            EventRegionRow.c.teryt.in_(query.invited), EventRegionRow.c.public
        )
        statement = statement.where(event.id.in_(invited))
    return _at_time(_at_place(statement, query), query, today)


def _at_place(statement: Select[Any], query: EventQuery | EventCountQuery) -> Select[Any]:
    places = select(PlaceRow.c.id)
    if query.held_in:
        statement = statement.where(lies_in(EventRow.c.region, EventRow.c.powiat, query.held_in))
    if query.country:
        statement = statement.where(EventRow.c.place_id.in_(places.where(PlaceRow.c.country.in_(query.country))))
    if query.place:
        named = or_(*(matches(PlaceRow, key) for key in query.place))
        within = PlaceRow.c.within_id.in_(select(PlaceRow.c.id).where(named))
        statement = statement.where(EventRow.c.place_id.in_(places.where(or_(named, within))))
    return statement


def _at_time(statement: Select[Any], query: EventQuery | EventCountQuery, today: date) -> Select[Any]:
    if query.when == "undated":
        statement = statement.where(EventRow.c.last_day.is_(None))
    days, conditions = EventDaysRow.c, []
    if query.when == "past":
        conditions.append(days.latest < today)
    elif query.when == "upcoming":
        conditions.append(days.latest >= today)
    if query.since:
        conditions.append(days.latest >= query.since)
    if query.until:
        conditions.append(days.earliest <= query.until)
    if query.year:
        touches = (and_(days.earliest <= date(year, 12, 31), days.latest >= date(year, 1, 1)) for year in query.year)
        conditions.append(or_(*touches))
    if conditions:  # that one and the same reading of the date meets
        statement = statement.where(EventRow.c.id.in_(select(days.event_id).where(*conditions)))
    return statement


def regions_of(db: Session, ids: list[UUID]) -> list[EventRegionRow]:
    """Voivodeships invited to the given events, in the order of the source."""
    statement = select(EventRegionRow).where(EventRegionRow.c.event_id.in_(ids))
    return list(db.scalars(statement.order_by(EventRegionRow.c.position)).all())


def rows_of(db: Session, table: type[Any], ids: Iterable[UUID | None]) -> dict[UUID | None, Any]:
    """Rows by id, in one statement."""
    wanted = {row_id for row_id in ids if row_id}
    rows = db.scalars(select(table).where(table.c.id.in_(wanted))).all() if wanted else []
    return {row.id: row for row in rows}


def event_refs(db: Session, ids: Iterable[UUID | None]) -> dict[UUID | None, Any]:
    """Id, slug, title and language of visible events, by id."""
    wanted = {event_id for event_id in ids if event_id}
    if not wanted:
        return {}
    event = EventRow.c
    statement = select(event.id, event.slug, event.title, event.language, event.dates).where(
        event.id.in_(wanted), event.status != "draft"
    )
    return {row.id: row for row in db.execute(statement).all()}


def move_events(db: Session, place: PlaceRow) -> None:
    """Let the events at a place be held in the regions that it lies in now."""
    moved = update(EventRow).where(EventRow.c.place_id == place.id)
    db.execute(moved.values(region=place.region, powiat=place.powiat))


def delete_details(db: Session, event_id: UUID) -> None:
    """Forget the days and the invited regions of an event."""
    db.execute(delete(EventDaysRow).where(EventDaysRow.c.event_id == event_id))
    db.execute(delete(EventRegionRow).where(EventRegionRow.c.event_id == event_id))


def count_by_regions(db: Session, teryts: list[str]) -> list[tuple[str, str, int]]:
    """Region, `events_held` or `events_invited`, and how many visible events that are."""
    event, invited = EventRow.c, EventRegionRow.c
    held = count_by_region(event.region, event.powiat, teryts, event.status != "draft").subquery()
    inviting = (
        select(literal("events_invited"), invited.teryt, func.count())
        .where(invited.teryt.in_(teryts), invited.public)
        .group_by(invited.teryt)
    )
    found = db.execute(union_all(select(literal("events_held"), *held.c), inviting)).all()
    return [(teryt, name, count) for name, teryt, count in found]
