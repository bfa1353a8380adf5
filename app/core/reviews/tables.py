"""The table of doubts about records."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from app.core.ids import new_id
from app.core.tables import Json, SortKey, Table


class ReviewRow(Table, table=True):
    """One doubt about one value of one record."""

    __tablename__ = "review"
    __table_args__ = (
        Index("ix_review_queue", "rank", "id"),
        Index("ix_review_record", "record_id", "rank", "id"),
        Index("ix_review_resource", "record", "rank", "id"),
        Index("ix_review_kind", "kind", "rank", "id"),
        Index("ix_review_slug", "slug", "rank", "id"),
    )

    id: UUID = Field(default_factory=new_id, primary_key=True)
    kind: str
    rank: int
    record: str
    record_id: UUID
    slug: str = Field(sa_type=SortKey)
    title: dict[str, Any] = Field(sa_type=Json)
    language: str
    pointer: str
    text: dict[str, Any] = Field(sa_type=Json)
    due_after: date | None = None
    public: bool = True
