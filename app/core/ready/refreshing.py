"""The refresher: renders what is stale, a batch at a time, while no writer can change what it rests on."""

import re
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import structlog
from sqlalchemy import ColumnElement, Uuid, and_, bindparam, delete, func, insert, literal, or_, select, text, update
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.orm import Session

from app.core.clock import Clock
from app.core.context import Context
from app.core.db import Database
from app.core.ready.braid import READERS, braid
from app.core.ready.kinds import Kind
from app.core.ready.marking import STALE, mark_everything
from app.core.ready.tables import ReadyRow, ReadySourceRow
from app.core.ready.version import fingerprint

log = structlog.get_logger()

BATCH = 100
"""Records made anew in one transaction."""

_PATIENCE = 0.1  # seconds
_LOCK_NOT_AVAILABLE = "55P03"
_ID = re.compile(r'"id":"([0-9a-f-]{36})"')


@dataclass(frozen=True)
class Made:
    """One record as it was just rendered: its row and its JSON for each of `braid.READERS`."""

    row: Any
    variants: Sequence[str]


Derive = Callable[[Context, Kind[Any], list[UUID], list[Made]], None]
"""Writes what else is derived of a batch, in its transaction: it is given the ids of one kind that were stale, and what
everybody may see of them. Of a record that is not among the latter nothing may be left."""


class WritersAtWork(Exception):
    """Somebody is changing records just now; try again in a moment."""


class Refresher:
    """Brings ready answers, and whatever else is derived from records, up to date."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        kinds: Iterable[Kind[Any]],
        derivers: Iterable[Derive] = (),
        first: Callable[[Database], None] | None = None,
    ) -> None:
        """Look after the given kinds in `database`; `first` is what else is to be seen to when we start, and daily."""
        self._database, self._clock = database, clock
        self._kinds = {kind.name: kind for kind in kinds}
        self._derivers, self._first = list(derivers), first
        self._swept: date | None = None

    def refresh(self, progress: Callable[[int], None] = lambda _: None) -> int:
        """Work until nothing is stale; answers how many records were made anew, and tells `progress` on the way."""
        done, made = 0, 1
        while made:
            try:
                made = self.step()
            except WritersAtWork:
                time.sleep(_PATIENCE)
                continue
            done += made
            progress(done)
        return done

    def waiting(self) -> int:
        """How many records have no answer that this version of the program has made."""
        ready, ours = ReadyRow.c, fingerprint()
        with self._database.reading() as db:
            kept = select(func.count()).where(ready.made_by == ours, ready.record.in_(self._kinds))
            records = (db.scalar(select(func.count()).select_from(kind.table)) for kind in self._kinds.values())
            return sum(count or 0 for count in records) - (db.scalar(kept) or 0)

    def mark_everything(self) -> None:
        """Let everything be made anew, also what was never known to be there."""
        with self._alone() as db:
            self._add_missing(db)
            mark_everything(db)

    def step(self) -> int:
        """Make one batch anew; answers of how many records, 0 when nothing is stale. Raises WritersAtWork."""
        self._sweep()
        with self._database.reading() as db:
            if db.scalar(select(ReadyRow.c.id).where(_waiting(self._kinds)).limit(1)) is None:
                return 0
        with self._alone() as db:
            return self._batch(db)

    @contextmanager
    def _alone(self) -> Iterator[Session]:
        """A transaction beside which nobody changes what an answer rests on. Raises WritersAtWork."""
        with self._database.writing() as db:
            # SQLite has one writer at a time anyway.
            if self._database.engine.dialect.name == "postgresql":
                try:
                    db.execute(text("SET LOCAL lock_timeout = 100; SET LOCAL statement_timeout = 0"))
                    db.execute(text("LOCK TABLE ready IN SHARE ROW EXCLUSIVE MODE"))
                except OperationalError as error:
                    if getattr(error.orig, "sqlstate", "") == _LOCK_NOT_AVAILABLE:
                        raise WritersAtWork from error
                    raise
            yield db

    def _sweep(self) -> None:
        """Once a day, and when we start: find what went stale by time, by another version, or without our knowing."""
        today = self._clock.today()
        if self._swept == today:
            return
        if self._first:
            self._first(self._database)
        ready, ours = ReadyRow.c, fingerprint()
        out_of_date = or_(ready.made_by < ours, ready.made_by > ours, ready.until <= today, ready.since > today)
        with self._alone() as db:
            self._add_missing(db)
            db.execute(update(ReadyRow).where(out_of_date).values(STALE))
        self._swept = today

    def _add_missing(self, db: Session) -> None:
        for kind in self._kinds.values():
            record = kind.table.c
            missing = select(record.id, literal(kind.name)).where(
                ~select(ReadyRow.c.id).where(ReadyRow.c.id == record.id).exists()
            )
            db.execute(insert(ReadyRow).from_select(["id", "record"], missing))

    def _batch(self, db: Session) -> int:
        ready = ReadyRow.c
        stale = select(ready.record, ready.id).where(_waiting(self._kinds))
        found = db.execute(stale.order_by(ready.record, ready.id).limit(BATCH)).all()
        if not found:
            return 0
        kind = self._kinds[found[0].record]
        ids = [row.id for row in found if row.record == kind.name]
        made = self._render(db, kind, ids)
        _keep_sources(db, kind, ids, made)
        _keep_bodies(db, kind, ids, made, self._clock.today())
        context = self._context(db)
        for derive in self._derivers:
            derive(context, kind, ids, made)
        return len(ids)

    def _context(self, db: Session, **options: Any) -> Context:
        return Context(db=db, now=self._clock.now(), today=self._clock.today(), **options)

    def _render(self, db: Session, kind: Kind[Any], ids: list[UUID]) -> list[Made]:
        rows = kind.rows(db, ids)
        try:
            variants = [
                [shown.model_dump_json() for shown in kind.read(self._context(db, language=reader), rows)]
                for reader in READERS
            ]
        except DBAPIError:
            raise
        except Exception:
            # One record that cannot be shown must not keep the others waiting; readers of its own page see the error.
            log.exception("refresh.failed", record=kind.name, ids=[str(record_id) for record_id in ids])
            return [] if len(ids) == 1 else [made for record_id in ids for made in self._render(db, kind, [record_id])]
        return [Made(row, shown) for row, shown in zip(rows, zip(*variants, strict=True), strict=True)]


def _waiting(kinds: Collection[str]) -> ColumnElement[bool]:
    return and_(ReadyRow.c.made_by.is_(None), ReadyRow.c.record.in_(kinds))


def _keep_sources(db: Session, kind: Kind[Any], ids: list[UUID], made: list[Made]) -> None:
    """Write down what the answers rest on: what they show, what the rows point at, and what the kind adds."""
    columns = [column for column in kind.table.c if isinstance(column.type, Uuid) and column.foreign_keys]
    pointing = db.execute(select(kind.table.c.id, *columns).where(kind.table.c.id.in_(ids))).all() if columns else []
    sources = {(row[0], target) for row in pointing for target in row[1:] if target}
    # Which records an answer shows does not depend on the reader.
    sources |= {(found.row.id, UUID(shown)) for found in made for shown in _ID.findall(found.variants[-1])}
    sources |= set(kind.sources(db, ids))
    db.execute(delete(ReadySourceRow).where(ReadySourceRow.c.record_id.in_(ids)))
    rows = [{"record_id": record, "source_id": source} for record, source in sources if source != record]
    if rows:
        db.execute(insert(ReadySourceRow), rows)


def _keep_bodies(db: Session, kind: Kind[Any], ids: list[UUID], made: list[Made], today: date) -> None:
    nothing = {"body": None, "since": None, "until": None}
    bodies = {found.row.id: _body(kind, found, today) for found in made}
    by_id = update(ReadyRow).where(ReadyRow.c.id == bindparam("record_id")).values(made_by=fingerprint())
    db.connection().execute(by_id, [{"record_id": key, **bodies.get(key, nothing)} for key in ids])


def _body(kind: Kind[Any], made: Made, today: date) -> dict[str, Any]:
    turning = set(kind.turning_days(made.row))
    return {
        "body": braid(made.variants),
        "since": max((day for day in turning if day <= today), default=None),
        "until": min((day for day in turning if day > today), default=None),
    }
