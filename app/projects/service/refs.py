"""Pointing at records of this slice."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from app.core.context import Context
from app.core.schemas import Ref
from app.core.tables import Record
from app.projects import queries
from app.projects.tables import DocumentRow, FunderRow, ProgrammeRow, ProjectRow


def _refs(context: Context, table: type[Record], text: Any, ids: Iterable[UUID | None]) -> dict[UUID, Ref]:
    return {
        row.id: Ref(id=row.id, slug=row.slug, name=context.name(row.name, row.language))
        for row in queries.refs(context.db, table, text, ids)
    }


def funder_refs(context: Context, ids: Iterable[UUID | None]) -> dict[UUID, Ref]:
    """Funders by id, in one statement."""
    return _refs(context, FunderRow, FunderRow.c.name, ids)


def programme_refs(context: Context, ids: Iterable[UUID | None]) -> dict[UUID, Ref]:
    """Programmes by id, in one statement."""
    return _refs(context, ProgrammeRow, ProgrammeRow.c.name, ids)


def project_refs(context: Context, ids: Iterable[UUID | None]) -> dict[UUID, Ref]:
    """Projects by id, in one statement."""
    return _refs(context, ProjectRow, ProjectRow.c.title, ids)


def document_refs(context: Context, ids: Iterable[UUID | None]) -> dict[UUID, Ref]:
    """Documents by id, in one statement."""
    return _refs(context, DocumentRow, DocumentRow.c.title, ids)
