"""Every select over places, series and events."""

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, delete, exists, func, or_
from sqlmodel import Session, col, select

from app.core.pagination import Order
from app.core.records import any_of, matches
from app.core.tables import Record
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

PLACES_BY_NAME = Order((col(PlaceRow.sort_key), col(PlaceRow.id)))
SERIES_BY_TITLE = Order((col(EventSeriesRow.sort_key), col(EventSeriesRow.id)))
_DATE = (col(EventRow.sort_date), col(EventRow.id))
EVENT_ORDERS = {
    "date": Order(_DATE),
    "-date": Order(_DATE, descending=True),
    "title": Order((col(EventRow.sort_key), col(EventRow.id))),
}


def select_one(table: type[Record], key: str) -> Select[Any]:
    """One record by id or slug."""
    return select(table).where(matches(table, key))


def select_places(query: PlaceQuery | PlaceCountQuery) -> Select[Any]:
    """Places that match the filters."""
    statement: Select[Any] = select(PlaceRow)
    if query.country:
        statement = statement.where(col(PlaceRow.country).in_(query.country))
    if query.region:
        statement = statement.where(or_(col(PlaceRow.region).in_(query.region), col(PlaceRow.powiat).in_(query.region)))
    return statement


def select_series(query: EventSeriesQuery | EventSeriesCountQuery) -> Select[Any]:
    """Series that match the filters."""
    statement: Select[Any] = select(EventSeriesRow)
    if query.project:
        statement = statement.where(of_projects(col(EventSeriesRow.project_id), query.project))
    if query.kind:
        statement = statement.where(col(EventSeriesRow.kind).in_(query.kind))
    return statement


def visible_events() -> Select[Any]:
    """Events that anybody may see."""
    return select(EventRow).where(EventRow.status != "draft")


def select_event(key: str) -> Select[Any]:
    """One visible event by id or slug."""
    return visible_events().where(matches(EventRow, key))


def select_events(query: EventQuery | EventCountQuery, today: date) -> Select[Any]:
    """Visible events that match the filters."""
    event, statement = EventRow, visible_events()
    for column, wanted in (
        (event.kind, query.kind),
        (event.status, query.status),
        (event.attendance_mode, query.attendance_mode),
    ):
        if wanted:
            statement = statement.where(col(column).in_(wanted))
    if query.project:
        statement = statement.where(of_projects(col(event.project_id), query.project))
    if query.programme:
        statement = statement.where(of_programmes(col(event.programme_id), query.programme))
    if query.series:
        statement = statement.where(any_of(col(event.series_id), EventSeriesRow, query.series))
    if query.part_of:
        statement = statement.where(any_of(col(event.part_of_id), EventRow, [query.part_of]))
    if query.side_event_of:
        statement = statement.where(any_of(col(event.side_event_of_id), EventRow, [query.side_event_of]))
    if query.organisation:
        statement = statement.where(col(event.id).in_(subjects_of("event", query.organisation)))
    if query.person:
        statement = statement.where(col(event.id).in_(had_role("event", query.person)))
    if query.has_recordings is not None:
        statement = statement.where(col(event.has_recordings) == query.has_recordings)
    if query.invited:
        invited = select(EventRegionRow.event_id).where(col(EventRegionRow.teryt).in_(query.invited))
        statement = statement.where(col(event.id).in_(invited))
    return _at_time(_at_place(statement, query), query, today)


def _at_place(statement: Select[Any], query: EventQuery | EventCountQuery) -> Select[Any]:
    places = select(PlaceRow.id)
    if query.held_in:
        held = or_(col(PlaceRow.region).in_(query.held_in), col(PlaceRow.powiat).in_(query.held_in))
        statement = statement.where(col(EventRow.place_id).in_(places.where(held)))
    if query.country:
        statement = statement.where(col(EventRow.place_id).in_(places.where(col(PlaceRow.country).in_(query.country))))
    if query.place:
        named = or_(*(matches(PlaceRow, key) for key in query.place))
        within = col(PlaceRow.within_id).in_(select(PlaceRow.id).where(named))
        statement = statement.where(col(EventRow.place_id).in_(places.where(or_(named, within))))
    return statement


def _at_time(statement: Select[Any], query: EventQuery | EventCountQuery, today: date) -> Select[Any]:
    days = EventDaysRow

    def on(*conditions: Any) -> Any:
        return exists().where(col(days.event_id) == col(EventRow.id), *conditions)

    if query.when == "undated":
        statement = statement.where(col(EventRow.last_day).is_(None))
    elif query.when == "past":
        statement = statement.where(on(col(days.latest) < today))
    elif query.when == "upcoming":
        statement = statement.where(on(col(days.latest) >= today))
    if query.since:
        statement = statement.where(on(col(days.latest) >= query.since))
    if query.until:
        statement = statement.where(on(col(days.earliest) <= query.until))
    if query.year:
        touches = (
            and_(col(days.earliest) <= date(year, 12, 31), col(days.latest) >= date(year, 1, 1)) for year in query.year
        )
        statement = statement.where(on(or_(*touches)))
    return statement


def regions_of(db: Session, ids: list[UUID]) -> list[EventRegionRow]:
    """Voivodeships invited to the given events, in the order of the source."""
    statement = select(EventRegionRow).where(col(EventRegionRow.event_id).in_(ids))
    return list(db.exec(statement.order_by(col(EventRegionRow.position))).all())


def rows_of(db: Session, table: type[Any], ids: Iterable[UUID | None]) -> dict[UUID, Any]:
    """Rows by id, in one statement."""
    wanted = {row_id for row_id in ids if row_id}
    rows = db.exec(select(table).where(col(table.id).in_(wanted))).all() if wanted else []
    return {row.id: row for row in rows}


def event_refs(db: Session, ids: Iterable[UUID | None]) -> dict[UUID, Any]:
    """Id, slug, title and language of visible events, by id."""
    wanted = {event_id for event_id in ids if event_id}
    if not wanted:
        return {}
    event = EventRow
    statement = select(event.id, event.slug, event.title, event.language, event.dates).where(
        col(event.id).in_(wanted), event.status != "draft"
    )
    return {row.id: row for row in db.execute(statement).all()}


def delete_details(db: Session, event_id: UUID) -> None:
    """Forget the days and the invited regions of an event."""
    db.execute(delete(EventDaysRow).where(col(EventDaysRow.event_id) == event_id))
    db.execute(delete(EventRegionRow).where(col(EventRegionRow.event_id) == event_id))


def count_held(db: Session, teryts: list[str]) -> list[tuple[str, int]]:
    """Visible events that take place in each of the given voivodeships and powiats."""
    found: list[tuple[str, int]] = []
    for column in (col(PlaceRow.region), col(PlaceRow.powiat)):
        wanted = [teryt for teryt in teryts if (len(teryt) == 2) == (column.key == "region")]
        if wanted:
            statement = (
                select(column, func.count())
                .join(EventRow, col(EventRow.place_id) == col(PlaceRow.id))
                .where(column.in_(wanted), EventRow.status != "draft")
                .group_by(column)
            )
            found += [tuple(row) for row in db.execute(statement).all()]
    return found


def count_invited(db: Session, teryts: list[str]) -> list[tuple[str, int]]:
    """Visible events that invited each of the given regions."""
    statement = (
        select(EventRegionRow.teryt, func.count())
        .join(EventRow, col(EventRow.id) == col(EventRegionRow.event_id))
        .where(col(EventRegionRow.teryt).in_(teryts), EventRow.status != "draft")
        .group_by(col(EventRegionRow.teryt))
    )
    return [tuple(row) for row in db.execute(statement).all()]
