"""Lists narrowed to what has the words of `q`, in the lists' own order."""

from typing import Any
from uuid import UUID

from sqlalchemy import Select, false, select
from sqlalchemy.orm import Session

from app.core.search.analysis import understand
from app.core.search.matching import matching
from app.core.search.tables import SearchEntryRow


def counted(db: Session, statement: Select[Any], key: Any, question: str) -> Select[Any]:
    """The same rows, one after another from the first that is found: for counting up to a cap."""
    wanted, entry = understand(question), SearchEntryRow.c
    if not wanted:
        return statement.where(false())
    name = entry.record_id if key.type.python_type is UUID else entry.code
    hits = matching(db, wanted).subquery()
    return statement.join(SearchEntryRow, name == key).join(hits, hits.c.number == entry.number)


def narrowed(db: Session, statement: Select[Any], key: Any, question: str) -> Select[Any]:
    """Only rows whose `key`, the id or code of a record, belongs to an entry with every word of `question`."""
    wanted, entry = understand(question), SearchEntryRow.c
    if not wanted:
        return statement.where(false())
    name = entry.record_id if key.type.python_type is UUID else entry.code
    found = select(name.label("key")).where(entry.number.in_(matching(db, wanted)))
    if db.get_bind().dialect.name == "postgresql":
        # Else it may walk the list in its order and try each row, through most of the alphabet for a common first word.
        found = select(found.cte("found").prefix_with("MATERIALIZED").c.key)
    return statement.where(key.in_(found))
