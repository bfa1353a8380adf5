"""Which entries answer a question: the same on both engines, whatever the question holds."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, cast, column, literal, select, table
from sqlalchemy.dialects.postgresql import TSQUERY
from sqlalchemy.orm import Session

from app.core.search.analysis import Wanted
from app.core.search.tables import SearchKeysRow

_FTS = table("search_fts", column("rowid"), column("search_fts"))


def matching(db: Session, wanted: Sequence[Wanted], named: bool = False) -> Select[tuple[int]]:
    """Select the `number` of every entry that has all that is wanted; with `named`, in its names."""
    if db.get_bind().dialect.name == "sqlite":
        expression = f"{{{'title' if named else 'everything'}}} : ({_fts5(wanted)})"
        return select(_FTS.c.rowid.label("number")).where(_FTS.c.search_fts.op("MATCH")(expression))
    keys: Any = SearchKeysRow.c.title if named else SearchKeysRow.c.everything
    return select(SearchKeysRow.c.number).where(keys.op("@@")(cast(literal(_tsquery(wanted)), TSQUERY)))


def number_of(db: Session) -> Any:
    """The column of `matching` to narrow it by."""
    return _FTS.c.rowid if db.get_bind().dialect.name == "sqlite" else SearchKeysRow.c.number


# Keys are letters and digits only, so nothing in them can end a quotation.
def _fts5(wanted: Sequence[Wanted]) -> str:
    return " AND ".join(
        "(" + " OR ".join([f'"{key}"' for key in sorted(word.keys)] + _prefix(word, '"{}" *')) + ")" for word in wanted
    )


def _tsquery(wanted: Sequence[Wanted]) -> str:
    return " & ".join(
        "(" + " | ".join([f"'{key}'" for key in sorted(word.keys)] + _prefix(word, "'{}':*")) + ")" for word in wanted
    )


def _prefix(word: Wanted, form: str) -> list[str]:
    return [form.format(word.prefix)] if word.prefix else []
