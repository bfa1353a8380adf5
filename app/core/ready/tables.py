"""The tables of ready answers and of what each of them rests on."""

from datetime import date
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from app.core.tables import Table


class ReadyRow(Table, table=True):
    """The ready JSON of one record; `id` is the record's own.

    `made_by` names the code that made it, null when it waits to be made anew. `body` is null then, and for records that
    not everybody may see. It holds on the days from `since` up to, not including, `until`.
    """

    __tablename__ = "ready"
    __table_args__ = (Index("ix_ready_made_by", "made_by", "record", "id"),)

    id: UUID = Field(primary_key=True)
    record: str
    made_by: str | None = None
    since: date | None = Field(default=None, index=True)
    until: date | None = Field(default=None, index=True)
    body: str | None = None


class ReadySourceRow(Table, table=True):
    """A record whose change makes the ready JSON of another one stale."""

    __tablename__ = "ready_source"

    source_id: UUID = Field(primary_key=True)
    record_id: UUID = Field(primary_key=True, index=True)
