"""History: every change of a record, with what stood before and after. Undo, feeds and "as of" read from it."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, desc, select
from sqlalchemy.orm import Session
from sqlmodel import Field

from app.core.ids import new_id
from app.core.tables import Json, Table, UtcDateTime


class ChangeRow(Table, table=True):
    """One change of one record: who, when, what before, what after."""

    __tablename__ = "change"
    __table_args__ = (Index("ix_change_record", "record", "record_id", "id"),)

    id: UUID = Field(default_factory=new_id, primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime)
    actor: str
    record: str
    record_id: UUID
    before: dict[str, Any] | None = Field(default=None, sa_type=Json)
    after: dict[str, Any] | None = Field(default=None, sa_type=Json)


def last_state(db: Session, record: str, record_id: UUID) -> dict[str, Any] | None:
    """The record as it was last written; None when it never was, or is deleted."""
    newest_first = select(ChangeRow.c.after).where(ChangeRow.c.record == record, ChangeRow.c.record_id == record_id)
    return db.scalars(newest_first.order_by(desc(ChangeRow.c.id)).limit(1)).first()
