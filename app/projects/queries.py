"""Every select over funders, programmes, projects and documents."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Select
from sqlmodel import Session, col, select

from app.core.pagination import Order
from app.core.records import any_of, matches
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

FUNDERS_BY_NAME = Order((col(FunderRow.sort_key), col(FunderRow.id)))
PROGRAMMES_BY_NAME = Order((col(ProgrammeRow.sort_key), col(ProgrammeRow.id)))
DOCUMENTS_BY_TITLE = Order((col(DocumentRow.sort_key), col(DocumentRow.id)))
_DATE = (col(ProjectRow.sort_date), col(ProjectRow.id))
PROJECT_ORDERS = {
    "date": Order(_DATE),
    "-date": Order(_DATE, descending=True),
    "title": Order((col(ProjectRow.sort_key), col(ProjectRow.id))),
}


def select_one(table: type[Record], key: str) -> Select[Any]:
    """One record by id or slug."""
    return select(table).where(matches(table, key))


def select_programmes(query: ProgrammeQuery | ProgrammeCountQuery) -> Select[Any]:
    """Programmes that match the filters."""
    statement: Select[Any] = select(ProgrammeRow)
    return statement.where(any_of(col(ProgrammeRow.funder_id), FunderRow, query.funder)) if query.funder else statement


def select_projects(query: ProjectQuery | ProjectCountQuery) -> Select[Any]:
    """Projects that match the filters."""
    statement: Select[Any] = select(ProjectRow)
    if query.kind:
        statement = statement.where(col(ProjectRow.kind).in_(query.kind))
    if query.funder:
        statement = statement.where(any_of(col(ProjectRow.funder_id), FunderRow, query.funder))
    if query.programme:
        statement = statement.where(any_of(col(ProjectRow.programme_id), ProgrammeRow, query.programme))
    if query.organisation:
        statement = statement.where(col(ProjectRow.id).in_(subjects_of("project", query.organisation)))
    if query.region:
        statement = statement.where(col(ProjectRow.region).in_(query.region))
    return statement


def select_documents(query: DocumentQuery | DocumentCountQuery) -> Select[Any]:
    """Documents that match the filters."""
    statement: Select[Any] = select(DocumentRow)
    if query.project:
        statement = statement.where(any_of(col(DocumentRow.project_id), ProjectRow, query.project))
    if query.kind:
        statement = statement.where(col(DocumentRow.kind).in_(query.kind))
    if query.status:
        statement = statement.where(col(DocumentRow.status).in_(query.status))
    return statement


def refs(db: Session, table: type[Record], text: Any, ids: Iterable[UUID | None]) -> list[Any]:
    """Id, slug, name (the column `text`) and language of the given records."""
    wanted = {record_id for record_id in ids if record_id}
    if not wanted:
        return []
    statement = select(table.id, table.slug, text.label("name"), table.language).where(col(table.id).in_(wanted))
    return list(db.execute(statement).all())
