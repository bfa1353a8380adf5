"""The table of sessions."""

from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from app.core.tables import Json, Record


class SessionRow(Record, table=True):
    """An item of a programme; often without a time, sometimes standing for several ("numerous workshops")."""

    __tablename__ = "session"
    __table_args__ = (
        Index("ix_session_programme", "event_id", "position", "id"),
        Index("ix_session_kind", "kind", "event_id", "position", "id"),
        Index("ix_session_recorded", "recorded", "event_id", "position", "id"),
    )

    event_id: UUID = Field(foreign_key="event.id")
    position: int
    title: dict[str, str] = Field(sa_type=Json)
    title_is: str
    kind: str
    form: dict[str, str] | None = Field(default=None, sa_type=Json)
    day: int | None = None
    starts: str | None = None
    ends: str | None = None
    zone: str
    time_as_typed: str | None = None
    several: bool = False
    recorded: bool | None = None
    note: dict[str, str] | None = Field(default=None, sa_type=Json)
