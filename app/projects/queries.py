"""Every select over funders, programmes, projects and documents."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.core.pagination import Order
from app.core.records import any_of
from app.core.tables import Record
from app.organisations.public import subjects_of
from app.projects.schemas import (
    DocumentCountQuery,
    DocumentQuery,
    ProgrammeCountQuery,
    ProgrammeQuery,
    ProjectCountQuery,
    ProjectQuery,
)
from app.projects.tables import DocumentRow, FunderRow, ProgrammeRow, ProjectRow

FUNDERS_BY_NAME = Order((FunderRow.c.sort_key, FunderRow.c.id))
PROGRAMMES_BY_NAME = Order((ProgrammeRow.c.sort_key, ProgrammeRow.c.id))
DOCUMENTS_BY_TITLE = Order((DocumentRow.c.sort_key, DocumentRow.c.id))
_DATE = (ProjectRow.c.sort_date, ProjectRow.c.id)
PROJECT_ORDERS = {
    "date": Order(_DATE),
    "-date": Order(_DATE, descending=True),
    "title": Order((ProjectRow.c.sort_key, ProjectRow.c.id)),
}


def select_funders() -> Select[Any]:
    """Ids of all funders."""
    return select(FunderRow.c.id)


def select_programmes(query: ProgrammeQuery | ProgrammeCountQuery) -> Select[Any]:
    """Ids of the programmes that match the filters."""
    statement: Select[Any] = select(ProgrammeRow.c.id)
    return statement.where(any_of(ProgrammeRow.c.funder_id, FunderRow, query.funder)) if query.funder else statement


def select_projects(query: ProjectQuery | ProjectCountQuery) -> Select[Any]:
    """Ids of the projects that match the filters."""
    statement: Select[Any] = select(ProjectRow.c.id)
    if query.kind:
        statement = statement.where(ProjectRow.c.kind.in_(query.kind))
    if query.funder:
        statement = statement.where(any_of(ProjectRow.c.funder_id, FunderRow, query.funder))
    if query.programme:
        statement = statement.where(any_of(ProjectRow.c.programme_id, ProgrammeRow, query.programme))
    if query.organisation:
        statement = statement.where(ProjectRow.c.id.in_(subjects_of("project", query.organisation)))
    if query.region:
        statement = statement.where(ProjectRow.c.region.in_(query.region))
    return statement


def select_documents(query: DocumentQuery | DocumentCountQuery) -> Select[Any]:
    """Ids of the documents that match the filters."""
    statement: Select[Any] = select(DocumentRow.c.id)
    if query.project:
        statement = statement.where(any_of(DocumentRow.c.project_id, ProjectRow, query.project))
    if query.kind:
        statement = statement.where(DocumentRow.c.kind.in_(query.kind))
    if query.status:
        statement = statement.where(DocumentRow.c.status.in_(query.status))
    return statement


def refs(db: Session, table: type[Record], text: Any, ids: Iterable[UUID | None]) -> list[Any]:
    """Id, slug, name (the column `text`) and language of the given records."""
    wanted = {record_id for record_id in ids if record_id}
    if not wanted:
        return []
    statement = select(table.c.id, table.c.slug, text.label("name"), table.c.language).where(table.c.id.in_(wanted))
    return list(db.execute(statement).all())
