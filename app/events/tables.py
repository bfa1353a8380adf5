"""Tables of places, series, events, the days an event can mean, and the regions it invited."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from app.core.tables import Json, Record, SortKey, Table


class PlaceRow(Record, table=True):
    """A town, or a venue in one (`within`)."""

    __tablename__ = "place"
    __table_args__ = (Index("ix_place_name", "sort_key", "id"),)

    name: dict[str, str] = Field(sa_type=Json)
    sort_key: str = Field(sa_type=SortKey)
    kind: str
    address: str | None = None
    locality: str | None = None
    country: str = Field(index=True)
    region: str | None = Field(default=None, foreign_key="region.teryt", index=True)
    powiat: str | None = Field(default=None, foreign_key="region.teryt", index=True)
    zone: str
    within_id: UUID | None = Field(default=None, foreign_key="place.id", index=True)
    organisation_id: UUID | None = Field(default=None, foreign_key="organisation.id", index=True)


class EventSeriesRow(Record, table=True):
    """Meetings announced together, often before any has a date."""

    __tablename__ = "event_series"
    __table_args__ = (Index("ix_event_series_title", "sort_key", "id"),)

    title: dict[str, str] = Field(sa_type=Json)
    sort_key: str = Field(sa_type=SortKey)
    kind: str
    attendance_mode: str | None = None
    status: str
    stated_count: int | None = None
    frequency: dict[str, str] | None = Field(default=None, sa_type=Json)
    places: dict[str, str] | None = Field(default=None, sa_type=Json)
    aims: list[dict[str, str]] = Field(default_factory=list, sa_type=Json)
    project_id: UUID | None = Field(default=None, foreign_key="project.id", index=True)


class EventRow(Record, table=True):
    """One event. Value lists that nothing filters by are kept as JSON; relations have tables.

    `region` and `powiat` are those of its place, so that an index gives the events of a region in their order.
    """

    __tablename__ = "event"
    __table_args__ = (
        Index("ix_event_date", "sort_date", "id"),
        Index("ix_event_title", "sort_key", "id"),
        Index("ix_event_kind", "kind", "sort_date", "id"),
        Index("ix_event_project", "project_id", "sort_date", "id"),
        Index("ix_event_place", "place_id", "sort_date", "id"),
        Index("ix_event_status", "status", "sort_date", "id"),
        Index("ix_event_mode", "attendance_mode", "sort_date", "id"),
        Index("ix_event_recordings", "has_recordings", "sort_date", "id"),
        Index("ix_event_region", "region", "sort_date", "id", "status"),
        Index("ix_event_powiat", "powiat", "sort_date", "id", "status"),
    )

    title: dict[str, str] = Field(sa_type=Json)
    sort_key: str = Field(sa_type=SortKey)
    title_is: str
    subtitle: dict[str, str] | None = Field(default=None, sa_type=Json)
    summary: dict[str, str] | None = Field(default=None, sa_type=Json)
    kind: str
    status: str
    attendance_mode: str | None = None
    dates: dict[str, Any] = Field(sa_type=Json)
    sort_date: str = Field(sa_type=SortKey)
    last_day: date | None = Field(default=None, index=True)
    place_id: UUID | None = Field(default=None, foreign_key="place.id")
    place_note: dict[str, str] | None = Field(default=None, sa_type=Json)
    project_id: UUID | None = Field(default=None, foreign_key="project.id")
    programme_id: UUID | None = Field(default=None, foreign_key="programme.id", index=True)
    series_id: UUID | None = Field(default=None, foreign_key="event_series.id", index=True)
    part_of_id: UUID | None = Field(default=None, foreign_key="event.id", index=True)
    side_event_of_id: UUID | None = Field(default=None, foreign_key="event.id", index=True)
    sequence_number: int | None = None
    duration_days: int | None = None
    meetings_count: int | None = None
    reach: dict[str, str] | None = Field(default=None, sa_type=Json)
    theme: dict[str, str] | None = Field(default=None, sa_type=Json)
    target_groups: list[dict[str, str]] = Field(default_factory=list, sa_type=Json)
    outcomes: list[dict[str, str]] = Field(default_factory=list, sa_type=Json)
    counts: list[dict[str, Any]] = Field(default_factory=list, sa_type=Json)
    recordings: list[dict[str, Any]] = Field(default_factory=list, sa_type=Json)
    attachments: list[dict[str, Any]] = Field(default_factory=list, sa_type=Json)
    documents: list[str] = Field(default_factory=list, sa_type=Json)
    has_recordings: bool = False
    region: str | None = Field(default=None, foreign_key="region.teryt")
    powiat: str | None = Field(default=None, foreign_key="region.teryt")
    sessions_complete: bool | None = None
    sessions_note: dict[str, str] | None = Field(default=None, sa_type=Json)
    byline: str | None = None
    doubts: list[dict[str, Any]] = Field(default_factory=list, sa_type=Json)


class EventDaysRow(Table, table=True):
    """The days one reading of an event's date spans; a contradictory date has a row for each reading."""

    __tablename__ = "event_days"
    __table_args__ = (Index("ix_event_days_latest", "latest", "event_id", "earliest"),)

    event_id: UUID = Field(foreign_key="event.id", primary_key=True)
    reading: int = Field(primary_key=True)
    earliest: date
    latest: date


class EventRegionRow(Table, table=True):
    """A voivodeship invited to an event, and how the source writes its name."""

    __tablename__ = "event_region"
    __table_args__ = (Index("ix_event_region_reverse", "teryt", "public", "event_id"),)

    event_id: UUID = Field(foreign_key="event.id", primary_key=True)
    teryt: str = Field(foreign_key="region.teryt", primary_key=True)
    position: int
    public: bool
    as_typed: str | None = None
