"""Documents: what came, or is to come, of projects."""

from functools import partial

from app.core.context import Context
from app.core.pagination import Page, count_rows
from app.core.ready.kinds import Kind
from app.core.ready.reading import Ready, read_one, read_page
from app.core.records import Outcome, ids_of, save
from app.core.reviews.schemas import Doubt
from app.core.reviews.service import inferred_doubts, notes, replace_doubts
from app.core.schemas import Count
from app.core.text import sort_key
from app.projects import queries
from app.projects.schemas import DOCUMENT_SEARCH, DocumentCountQuery, DocumentInput, DocumentQuery, DocumentRead
from app.projects.service.refs import project_refs
from app.projects.tables import DocumentRow, ProjectRow

_LOST = Doubt(
    kind="missing",
    pointer="/url",
    text={
        "pl": "Źródło zapowiada ten dokument, ale odnośnik do niego zaginął.",
        "en": "The source announces this document, but the link to it is lost.",
        "uk": "Джерело згадує цей документ, але посилання на нього втрачено.",
    },
)


def put_document(context: Context, data: DocumentInput, actor: str) -> Outcome:
    """Create or update the document with this slug. Raises InvalidRequest for an unknown project."""
    projects = ids_of(context.db, ProjectRow, [data.project], "/project")
    columns = {
        "title": data.title,
        "sort_key": sort_key(data.title[data.language]),
        "kind": data.kind,
        "status": data.status,
        "url": data.url,
        "description": data.description,
        "project_id": projects.get(data.project or ""),
    }
    row, outcome = save(context, DocumentRow, data, columns, actor)
    if outcome != "unchanged":
        replace_doubts(context.db, row, data.title, _doubts(row) + inferred_doubts(data.provenance))
    return outcome


def list_documents(context: Context, query: DocumentQuery) -> Ready[Page[DocumentRead]]:
    """Documents by title."""
    return read_page(context, DOCUMENTS, partial(queries.select_documents, query), queries.DOCUMENTS_BY_TITLE, query)


def count_documents(context: Context, query: DocumentCountQuery) -> Count:
    """How many documents match."""
    return count_rows(context.db, queries.select_documents(query), query)


def get_document(context: Context, key: str) -> Ready[DocumentRead]:
    """One document by id or slug. Raises NotFound."""
    return read_one(context, DOCUMENTS, key)


def _doubts(row: DocumentRow) -> list[Doubt]:
    return [_LOST] if row.status == "link_lost" else []


def _read(context: Context, rows: list[DocumentRow]) -> list[DocumentRead]:
    projects = project_refs(context, [row.project_id for row in rows])
    return [
        DocumentRead.model_validate(
            {
                "id": row.id,
                "slug": row.slug,
                "title": context.name(row.title, row.language),
                "kind": row.kind,
                "status": row.status,
                "url": row.url,
                "description": context.text(row.description, row.language),
                "project": row.project_id and projects[row.project_id],
                "notes": notes(context, _doubts(row), row.language),
                "provenance": context.provenance(row.provenance, row.language),
                "language": row.language,
            }
        )
        for row in rows
    ]


DOCUMENTS = Kind(DocumentRow, DocumentRead, _read, search=DOCUMENT_SEARCH)
