"""Writing the index, in the transaction of whoever changes what it rests on."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, insert, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from app.core.ready.version import fingerprint
from app.core.search.analysis import joined
from app.core.search.declaring import RANGE, Searchable
from app.core.search.entries import Entry
from app.core.search.tables import SearchEntryRow, SearchKeysRow, SearchWordRow
from app.core.text import fold


def replace_entries(db: Session, searchable: Searchable, ids: Collection[UUID], entries: Sequence[Entry]) -> None:
    """Let the entries of the records `ids` be just these. Only one transaction at a time may do so for a kind."""
    remove_entries(db, ids)
    _add(db, searchable, entries)


def replace_kind(db: Session, searchable: Searchable, entries: Sequence[Entry]) -> None:
    """Let the entries of a kind be just these."""
    entry = SearchEntryRow.c
    _remove(db, entry.number.between(searchable.first, searchable.first + RANGE - 1))
    _add(db, searchable, entries)


def remove_entries(db: Session, ids: Iterable[UUID]) -> None:
    """Forget records; they are found no longer once the transaction is committed."""
    _remove(db, SearchEntryRow.c.record_id.in_(list(ids)))


def forget_reference(db: Session) -> None:
    """Forget entries of reference data, and every word: both come back when the refresher starts or makes entries."""
    _remove(db, SearchEntryRow.c.code.is_not(None))
    db.execute(delete(SearchWordRow))


def is_current(db: Session, searchable: Searchable, count: int) -> bool:
    """Whether the index has `count` entries of a kind, all made by this analyser."""
    entry = SearchEntryRow.c
    of_kind = entry.number.between(searchable.first, searchable.first + RANGE - 1)
    counted = select(func.count()).where(of_kind, entry.made_by == fingerprint())
    return db.execute(counted).scalar_one() == count


def _remove(db: Session, condition: ColumnElement[bool]) -> None:
    numbers = list(db.scalars(select(SearchEntryRow.c.number).where(condition)))
    for start in range(0, len(numbers), 500):
        some = numbers[start : start + 500]
        db.execute(delete(SearchKeysRow).where(SearchKeysRow.c.number.in_(some)))
        db.execute(delete(SearchEntryRow).where(SearchEntryRow.c.number.in_(some)))


def _add(db: Session, searchable: Searchable, entries: Sequence[Entry]) -> None:
    if not entries:
        return
    number, first = SearchEntryRow.c.number, searchable.first
    highest = db.execute(select(func.max(number)).where(number.between(first, first + RANGE - 1))).scalar_one()
    numbered = list(enumerate(entries, start=first if highest is None else highest + 1))
    connection = db.connection()
    connection.execute(
        insert(SearchEntryRow),
        [
            {
                "number": number,
                "record_id": entry.record_id,
                "code": entry.code,
                "title_words": entry.title_words,
                "made_by": fingerprint(),
                "shown": entry.shown,
            }
            for number, entry in numbered
        ],
    )
    connection.execute(
        insert(SearchKeysRow),
        [
            {"number": number, "title": joined(entry.title_keys), "everything": joined(entry.all_keys)}
            for number, entry in numbered
        ],
    )
    _add_words(db, {word for entry in entries for word in entry.words})


def _add_words(db: Session, words: set[str]) -> None:
    rows: list[dict[str, Any]] = []
    for word in sorted(words):
        folded = fold(word)
        rows.append({"word": word, "initial": folded[:1], "length": len(folded)})
    if rows:
        dialect = sqlite if db.get_bind().dialect.name == "sqlite" else postgresql
        db.connection().execute(dialect.insert(SearchWordRow).on_conflict_do_nothing(), rows)
