"""What later slices may use of projects."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement

from app.core.context import Context
from app.core.records import any_of, ids_of
from app.projects.schemas import DocumentInput, FunderInput, ProgrammeInput, ProjectInput
from app.projects.service.documents import DOCUMENTS, put_document
from app.projects.service.funding import FUNDERS, PROGRAMMES, put_funder, put_programme
from app.projects.service.projects import PROJECTS, get_project, put_project
from app.projects.service.refs import document_refs, programme_refs, project_refs
from app.projects.tables import DocumentRow, ProgrammeRow, ProjectRow

__all__ = [
    "DOCUMENTS",
    "FUNDERS",
    "PROGRAMMES",
    "PROJECTS",
    "DocumentInput",
    "FunderInput",
    "ProgrammeInput",
    "ProjectInput",
    "document_ids",
    "document_refs",
    "get_project",
    "of_programmes",
    "of_projects",
    "programme_ids",
    "programme_refs",
    "project_ids",
    "project_refs",
    "put_document",
    "put_funder",
    "put_programme",
    "put_project",
]


def project_ids(context: Context, slugs: Iterable[str | None], pointer: str) -> dict[str, UUID]:
    """Ids behind slugs of projects. Raises InvalidRequest naming `pointer` for unknown ones."""
    return ids_of(context.db, ProjectRow, slugs, pointer)


def programme_ids(context: Context, slugs: Iterable[str | None], pointer: str) -> dict[str, UUID]:
    """The same for programmes."""
    return ids_of(context.db, ProgrammeRow, slugs, pointer)


def document_ids(context: Context, slugs: Iterable[str | None], pointer: str) -> dict[str, UUID]:
    """The same for documents."""
    return ids_of(context.db, DocumentRow, slugs, pointer)


def of_projects(column: Any, keys: Iterable[str]) -> ColumnElement[bool]:
    """Condition that `column` points at one of the projects called `keys` (ids or slugs)."""
    return any_of(column, ProjectRow, keys)


def of_programmes(column: Any, keys: Iterable[str]) -> ColumnElement[bool]:
    """The same for programmes."""
    return any_of(column, ProgrammeRow, keys)
