"""Writing the generated record: organisations in bulk, all else through the functions that editing uses."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any
from uuid import UUID

from sqlalchemy import insert
from sqlalchemy.orm import Session

from app.core.audit import ChangeRow
from app.core.context import Context
from app.core.db import Database
from app.core.ids import new_id
from app.core.tables import Table
from app.core.text import sort_key
from app.organisations.public import OrganisationInput
from app.organisations.tables import IdentifierRow, OrganisationRow, SphereRow
from tests.bench.organisations import organisations
from tests.bench.record import Size, others
from tests.support.clock import MovableClock
from tests.support.house import PUT

ACTOR = "bench"
_FIRST_MS = 1_767_225_600_000  # the beginning of 2026

Say = Callable[[str], None]


def stock(database: Database, size: Size, say: Say = print) -> None:
    """Fill a migrated database that has no records yet."""
    clock = MovableClock()
    slugs: list[str] = []
    for batch in _batches(organisations(size.organisations), 10_000):
        with database.writing() as db:
            put_in_bulk(db, batch, len(slugs), clock)
        slugs += [data.slug for data in batch]
    say(f"{len(slugs):,} organisations written")
    for batch in _batches(others(size, slugs), 200):
        with database.writing() as db:
            context = Context(db=db, now=clock.now(), today=clock.today())
            for data in batch:
                PUT[type(data)](context, data, ACTOR)
    say(f"{size.events + 1:,} events and {size.sessions + size.programme:,} sessions written")


def put_in_bulk(db: Session, batch: Sequence[OrganisationInput], first: int, clock: MovableClock) -> None:
    """What `put_organisation` writes for new organisations about which there is no doubt, many times faster.

    `first` counts the organisations before them; their ids are made of their numbers, so that cursors are the same on
    both databases and in every run.
    """
    pairs = [(_id(number), data) for number, data in enumerate(batch, first)]
    _insert(db, OrganisationRow, (_organisation(key, data, clock) for key, data in pairs))
    _insert(db, IdentifierRow, chain.from_iterable(_identifiers(key, data) for key, data in pairs))
    _insert(db, SphereRow, chain.from_iterable(_spheres(key, data) for key, data in pairs))
    _insert(db, ChangeRow, (_change(key, data, clock) for key, data in pairs))


def _organisation(key: UUID, data: OrganisationInput, clock: MovableClock) -> dict[str, Any]:
    columns = data.model_dump(exclude={"identifiers", "spheres", "provenance"})
    return columns | {
        "id": key,
        "revision": 1,
        "created_at": clock.now(),
        "updated_at": clock.now(),
        "provenance": [entry.model_dump(mode="json") for entry in data.provenance],
        "sort_key": sort_key(data.name["pl"]),
        "identifiers_state": "unknown" if data.identifiers is None else "listed" if data.identifiers else "none",
    }


def _identifiers(key: UUID, data: OrganisationInput) -> Iterator[dict[str, Any]]:
    for entry in data.identifiers or []:
        number = {"scheme": entry.scheme, "value": entry.value, "issuer": entry.issuer or ""}
        yield number | {"id": new_id(), "organisation_id": key}


def _spheres(key: UUID, data: OrganisationInput) -> Iterator[dict[str, Any]]:
    narrowed = data.model_dump(include={"region", "powiat", "kind", "sector"})
    for code in dict.fromkeys(data.spheres):
        yield narrowed | {"organisation_id": key, "sphere": code}


def _change(key: UUID, data: OrganisationInput, clock: MovableClock) -> dict[str, Any]:
    written = {"at": clock.now(), "actor": ACTOR, "before": None, "after": data.model_dump(mode="json")}
    return written | {"id": new_id(), "record": "organisation", "record_id": key}


def _insert(db: Session, table: type[Table], rows: Iterable[dict[str, Any]]) -> None:
    if values := list(rows):
        db.execute(insert(table.metadata.tables[str(table.__tablename__)]), values)


def _id(number: int) -> UUID:
    """A UUIDv7, one for each millisecond of 2026 and always the same."""
    return UUID(int=(_FIRST_MS + number) << 80 | 7 << 76 | 0b10 << 62 | number)


def _batches(records: Iterable[Any], size: int) -> Iterator[list[Any]]:
    rest = iter(records)
    while batch := list(islice(rest, size)):
        yield batch
