"""Marking what a change makes stale, within the transaction of the change.

On PostgreSQL every mark holds a lock on the table of ready answers until its transaction ends, also when it marks
nothing; the refresher waits for it. So a change that makes an answer read otherwise must mark; nothing else is needed.
"""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import insert, or_, select, update
from sqlalchemy.orm import Session

from app.core.ready.tables import ReadyRow, ReadySourceRow
from app.core.search.index import forget_reference, remove_entries
from app.core.tables import Record

STALE = {"made_by": None, "body": None}


def mark_new(db: Session, row: Record) -> None:
    """A record that was not there before."""
    db.execute(insert(ReadyRow).values(id=row.id, record=str(row.__tablename__), **STALE))


def mark_changed(db: Session, row: Record) -> None:
    """A record, and every answer that shows it."""
    ready, source = ReadyRow.c, ReadySourceRow.c
    resting = select(source.record_id).where(source.source_id == row.id)
    db.execute(update(ReadyRow).where(or_(ready.id == row.id, ready.id.in_(resting))).values(STALE))
    # What was public may be so no longer, so search forgets it until it is made anew.
    remove_entries(db, [row.id, *db.scalars(resting)])


def mark_stale(db: Session, ids: Iterable[UUID]) -> None:
    """Records whose own answer reads otherwise now, though nothing that others show of them has changed."""
    stale = set(ids)
    db.execute(update(ReadyRow).where(ReadyRow.c.id.in_(stale)).values(STALE))
    remove_entries(db, stale)


def mark_everything(db: Session) -> None:
    """Every answer."""
    db.execute(update(ReadyRow).values(STALE))
    forget_reference(db)
