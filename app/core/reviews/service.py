"""Writing and reading doubts."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import Select, delete, or_, select
from sqlalchemy.orm import Session

from app.core.context import Context
from app.core.i18n import Texts
from app.core.ids import parse_id
from app.core.pagination import Order, Page, count_rows, paginate
from app.core.problems import NotFound
from app.core.provenance import ProvenanceInput
from app.core.reviews.schemas import Doubt, Note, ReviewCountQuery, ReviewQuery, ReviewRead
from app.core.reviews.tables import ReviewRow
from app.core.schemas import Count, Ref
from app.core.tables import Record

_QUEUE = Order((ReviewRow.c.rank, ReviewRow.c.id))


_INFERRED = {
    "pl": "Tego nie ma w źródle; wywnioskowano: {}",
    "en": "Not in the source; inferred: {}",
    "uk": "Цього немає в джерелі; виведено: {}",
}


def inferred_doubts(provenance: Iterable[ProvenanceInput]) -> list[Doubt]:
    """A doubt for every inferred value; those inferred with low confidence wait for a decision."""
    return [
        Doubt(
            kind="inferred",
            pointer=entry.pointer,
            text={lang: _INFERRED[lang].format(basis) for lang, basis in entry.inferred_from.items()},
            decision=entry.confidence == "low",
        )
        for entry in provenance
        if entry.inferred_from
    ]


def replace_doubts(db: Session, row: Record, title: Texts, doubts: Iterable[Doubt], public: bool = True) -> None:
    """Let the doubts about a record be just these; `public` says whether everybody may see the record."""
    record = str(row.__tablename__)
    db.execute(delete(ReviewRow).where(ReviewRow.c.record == record, ReviewRow.c.record_id == row.id))
    db.add_all(
        ReviewRow(
            kind=doubt.kind,
            rank=0 if doubt.decision else 1,
            record=record,
            record_id=row.id,
            slug=row.slug,
            title=dict(title),
            language=row.language,
            pointer=doubt.pointer,
            text=dict(doubt.text.items()),
            due_after=doubt.due_after,
            public=public,
        )
        for doubt in doubts
    )


def notes(context: Context, doubts: Iterable[Doubt], original: str) -> list[Note]:
    """The doubts that apply today, for a reader of the record."""
    return [
        Note(
            kind=doubt.kind,
            pointer=doubt.pointer,
            text=context.name(doubt.text, original),
            needs_decision=doubt.decision,
        )
        for doubt in doubts
        if doubt.is_due(context.today)
    ]


def turning_days(doubts: Iterable[Doubt]) -> list[date]:
    """The days on which a doubt comes up that did not apply before."""
    return [doubt.due_after + timedelta(days=1) for doubt in doubts if doubt.due_after]


def list_reviews(context: Context, query: ReviewQuery) -> Page[ReviewRead]:
    """Doubts that apply today, those that need a decision first."""
    page = paginate(context.db, partial(_select, context, query), _QUEUE, query, key=ReviewRow.c.record_id)
    return Page(items=[_read(context, row[0]) for row in page.rows], next=page.next, prev=page.prev)


def count_reviews(context: Context, query: ReviewCountQuery) -> Count:
    """How many doubts apply today."""
    doubts = _select(context, query).with_only_columns(ReviewRow.c.id)
    return count_rows(context.db, doubts, query, ReviewRow.c.record_id)


def get_review(context: Context, review_id: UUID) -> ReviewRead:
    """One doubt. Raises NotFound."""
    row = context.db.execute(
        _select(context, ReviewCountQuery()).where(ReviewRow.c.id == review_id)
    ).scalar_one_or_none()
    if row is None:
        raise NotFound()
    return _read(context, row)


def _select(context: Context, query: ReviewQuery | ReviewCountQuery) -> Select[Any]:
    due = or_(ReviewRow.c.due_after.is_(None), ReviewRow.c.due_after < context.today)
    statement: Select[Any] = select(ReviewRow).where(due, ReviewRow.c.public)
    for record, hidden in context.contributions.hidden():
        its = hidden.where(hidden.selected_columns.id == ReviewRow.c.record_id)
        statement = statement.where(or_(ReviewRow.c.record != record, ~its.correlate(ReviewRow).exists()))
    if query.kind:
        statement = statement.where(ReviewRow.c.kind.in_(query.kind))
    if query.resource:
        statement = statement.where(ReviewRow.c.record.in_(query.resource))
    if query.record:
        as_id = parse_id(query.record)
        statement = statement.where(
            ReviewRow.c.record_id == as_id if as_id else ReviewRow.c.slug == query.record.lower()
        )
    if query.needs_decision is not None:
        statement = statement.where(ReviewRow.c.rank == (0 if query.needs_decision else 1))
    return statement


def _read(context: Context, row: ReviewRow) -> ReviewRead:
    return ReviewRead.model_validate(
        {
            "id": row.id,
            "kind": row.kind,
            "resource": row.record,
            "record": Ref(id=row.record_id, slug=row.slug, name=context.name(row.title, row.language)),
            "pointer": row.pointer,
            "text": context.name(row.text, row.language),
            "needs_decision": row.rank == 0,
            "language": row.language,
        }
    )
