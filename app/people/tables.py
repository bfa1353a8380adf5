"""Tables of persons and of their public roles."""

from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from app.core.ids import new_id
from app.core.tables import Json, Record, SortKey, Table


class PersonRow(Record, table=True):
    """A person named in full. `background` is for coordinators only and stands in no public answer."""

    __tablename__ = "person"
    __table_args__ = (Index("ix_person_name", "sort_key", "id"),)

    name: str
    sort_key: str = Field(sa_type=SortKey)
    background: dict[str, Any] | None = Field(default=None, sa_type=Json)


class PersonRoleRow(Table, table=True):
    """What a person did in public at an event or in a project; written by the slice that owns the subject."""

    __tablename__ = "person_role"
    __table_args__ = (Index("ix_person_role_subject", "subject", "subject_id", "position"),)

    id: UUID = Field(default_factory=new_id, primary_key=True)
    person_id: UUID = Field(foreign_key="person.id", index=True)
    role: str
    position: int
    subject: str
    subject_id: UUID
    subject_slug: str
    subject_title: dict[str, str] = Field(sa_type=Json)
    subject_language: str
    public: bool
