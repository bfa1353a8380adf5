"""Tables of funders, programmes, projects and documents."""

from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from app.core.tables import Json, Record, SortKey


class FunderRow(Record, table=True):
    """Who gives money; often an organisation of the directory as well."""

    __tablename__ = "funder"
    __table_args__ = (Index("ix_funder_name", "sort_key", "id"),)

    name: dict[str, str] = Field(sa_type=Json)
    sort_key: str = Field(sa_type=SortKey)
    organisation_id: UUID | None = Field(default=None, foreign_key="organisation.id", index=True)


class ProgrammeRow(Record, table=True):
    """A grant programme of a funder, with the calls that the record knows."""

    __tablename__ = "programme"
    __table_args__ = (Index("ix_programme_name", "sort_key", "id"),)

    name: dict[str, str] = Field(sa_type=Json)
    sort_key: str = Field(sa_type=SortKey)
    short_name: str | None = None
    funder_id: UUID = Field(foreign_key="funder.id", index=True)
    themes: list[dict[str, str]] = Field(default_factory=list, sa_type=Json)
    calls: list[dict[str, Any]] = Field(default_factory=list, sa_type=Json)


class ProjectRow(Record, table=True):
    """A project or a public task."""

    __tablename__ = "project"
    __table_args__ = (Index("ix_project_date", "sort_date", "id"), Index("ix_project_title", "sort_key", "id"))

    title: dict[str, str] = Field(sa_type=Json)
    sort_key: str = Field(sa_type=SortKey)
    title_is: str
    kind: str
    summary: dict[str, str] | None = Field(default=None, sa_type=Json)
    dates: dict[str, Any] = Field(sa_type=Json)
    sort_date: str = Field(sa_type=SortKey)
    funder_id: UUID | None = Field(default=None, foreign_key="funder.id", index=True)
    programme_id: UUID | None = Field(default=None, foreign_key="programme.id", index=True)
    call: dict[str, Any] | None = Field(default=None, sa_type=Json)
    region: str | None = Field(default=None, foreign_key="region.teryt", index=True)
    components: list[dict[str, Any]] = Field(default_factory=list, sa_type=Json)
    task_name: dict[str, str] | None = Field(default=None, sa_type=Json)
    needs: list[dict[str, str]] = Field(default_factory=list, sa_type=Json)
    goals: list[dict[str, str]] = Field(default_factory=list, sa_type=Json)
    outputs: list[dict[str, str]] = Field(default_factory=list, sa_type=Json)
    scope: list[dict[str, str]] = Field(default_factory=list, sa_type=Json)
    audiences: list[dict[str, str]] = Field(default_factory=list, sa_type=Json)
    audiences_indirect: list[dict[str, str]] = Field(default_factory=list, sa_type=Json)
    stated_totals: list[dict[str, Any]] = Field(default_factory=list, sa_type=Json)
    doubts: list[dict[str, Any]] = Field(default_factory=list, sa_type=Json)


class DocumentRow(Record, table=True):
    """A report, strategy, policy or other paper that came, or is to come, of a project."""

    __tablename__ = "document"
    __table_args__ = (Index("ix_document_title", "sort_key", "id"),)

    title: dict[str, str] = Field(sa_type=Json)
    sort_key: str = Field(sa_type=SortKey)
    kind: str
    status: str
    url: str | None = None
    description: dict[str, str] | None = Field(default=None, sa_type=Json)
    project_id: UUID | None = Field(default=None, foreign_key="project.id", index=True)
