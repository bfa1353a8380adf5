"""Asking the index: the best entries, how many there are of each kind, and what else may have been meant."""

from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, func, literal, or_, select, union_all
from sqlalchemy.orm import Session

from app.core.search.analysis import Wanted
from app.core.search.declaring import RANGE, Searchable
from app.core.search.matching import matching, number_of
from app.core.search.tables import SearchEntryRow

COUNTED = 1_000
"""Hits of one kind are counted up to so many."""

RANKED = 1_000
"""At most so many hits are put in order."""


class Hit(NamedTuple):
    """An entry that was found."""

    rank: int
    shown: dict[str, Any]


def best(db: Session, wanted: Sequence[Wanted], kinds: Sequence[Searchable], limit: int) -> list[Hit]:
    """The best hits among `kinds` (all where none is named).

    Words in names come before words elsewhere, finished words before those that only begin as the last one does, short
    names before long ones.
    """
    finished = [word._replace(prefix=None) for word in wanted]
    entry = SearchEntryRow.c
    found: list[Hit] = []
    seen: set[int] = set()
    for named in (True, False):
        if len(found) < limit:
            hits = matching(db, wanted, named).where(*_within(db, kinds)).limit(RANKED).subquery()
            unfinished = entry.number.not_in(matching(db, finished, named).limit(RANKED))
            statement = (
                select(entry.number, entry.shown)
                .join(hits, hits.c.number == entry.number)
                .order_by(unfinished, entry.title_words, entry.number)
            )
            for number, shown in db.execute(statement.limit(limit)).all():
                if number not in seen and len(found) < limit:
                    seen.add(number)
                    found.append(Hit(number // RANGE, shown))
    return found


def count_by_kind(db: Session, wanted: Sequence[Wanted], kinds: Sequence[Searchable]) -> dict[str, int]:
    """How many entries of each kind answer, up to COUNTED."""
    if db.get_bind().dialect.name == "sqlite":
        counts = _counted_in_order(db, wanted, kinds)
    else:
        counts = _counted_apart(db, wanted, kinds[-1])
    return {kind.kind: min(counts[kind.rank], COUNTED) for kind in kinds if counts[kind.rank]}


def _counted_in_order(db: Session, wanted: Sequence[Wanted], kinds: Sequence[Searchable]) -> Counter[int]:
    """FTS5 gives hits by number: one run over the first of them counts every kind that it reaches the end of."""
    hits = matching(db, wanted).limit(RANKED).subquery()
    rank = hits.c.number.op("/")(RANGE)
    counts = _counted(db, select(rank, func.count()).group_by(rank))
    if counts.total() < RANKED:
        return counts
    last = max(counts)
    beyond = [kind for kind in kinds if kind.rank >= last and counts[kind.rank] < COUNTED]
    if beyond:
        parts = (matching(db, wanted).where(*_within(db, [kind])).limit(COUNTED).subquery() for kind in beyond)
        counted = union_all(
            *(
                select(literal(kind.rank), func.count()).select_from(part)
                for kind, part in zip(beyond, parts, strict=True)
            )
        )
        counts |= _counted(db, counted)
    return counts


def _counted_apart(db: Session, wanted: Sequence[Wanted], largest: Searchable) -> Counter[int]:
    """PostgreSQL gives hits in no order: those of the last kind, by far the most, are counted apart, up to the cap."""
    number = number_of(db)
    others = matching(db, wanted).where(number < largest.first).subquery()
    rank = others.c.number.op("/")(RANGE)
    many = matching(db, wanted).where(number >= largest.first).limit(COUNTED).subquery()
    return _counted(
        db,
        union_all(
            select(rank, func.count()).group_by(rank),
            select(literal(largest.rank), func.count()).select_from(many).having(func.count() > 0),
        ),
    )


def _counted(db: Session, statement: Any) -> Counter[int]:
    return Counter({row[0]: row[1] for row in db.execute(statement)})


def _within(db: Session, kinds: Sequence[Searchable]) -> list[ColumnElement[bool]]:
    number = number_of(db)
    return [or_(*(number.between(kind.first, kind.first + RANGE - 1) for kind in kinds))] if kinds else []
