"""The generated record: always the same, valid, and in the database as if it had been typed in."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from operator import mul
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from app.core.audit import ChangeRow
from app.core.context import Context
from app.core.db import Database
from app.core.records import Outcome, RecordInput
from app.core.tables import Table
from app.organisations.tables import IdentifierRow, OrganisationRow, SphereRow
from tests.bench.organisations import organisations
from tests.bench.record import NATIONAL, Size, others
from tests.bench.stock import ACTOR, stock
from tests.support.clock import MovableClock
from tests.support.databases import Databases, opened
from tests.support.house import PUT

SMALL = Size(organisations=200, events=20, sessions=30, programme=10)
BULK: tuple[type[Table], ...] = (OrganisationRow, IdentifierRow, SphereRow, ChangeRow)
"""What is written in bulk; the rest goes through the functions that editing uses."""


def test_the_record_is_the_same_every_time_and_a_smaller_one_is_its_beginning() -> None:
    found = list(organisations(200))
    assert found == list(organisations(200)) == list(islice(organisations(NATIONAL.organisations), 200))
    slugs = [data.slug for data in found]
    assert list(others(SMALL, slugs)) == list(others(SMALL, slugs))
    assert len(set(slugs)) == 200
    assert found != list(organisations(200, seed=7))


def test_numbers_have_valid_check_digits() -> None:
    values: dict[str, list[str]] = {"krs": [], "nip": [], "regon": [], "kgw_register": []}
    for data in organisations(200):
        for entry in data.identifiers or []:
            values[entry.scheme].append(entry.value)
    assert all(len(found) == len(set(found)) > 0 for found in values.values())
    assert {len(value) for value in values["krs"]} == {10}
    # REGON writes a remainder of 10 as 0; a NIP never has one.
    assert {sum(map(mul, map(int, value), (6, 5, 7, 2, 3, 4, 5, 6, 7, -1))) % 11 for value in values["nip"]} == {0}
    remainders = {
        (sum(map(mul, map(int, value[:8]), (8, 9, 2, 3, 4, 5, 6, 7))) % 11 % 10, int(value[8]))
        for value in values["regon"]
    }
    assert all(remainder == digit for remainder, digit in remainders)


def test_organisations_are_spread_unevenly_over_the_real_register() -> None:
    found = list(organisations(5_000))
    regions = Counter(data.region for data in found)
    assert len(regions) == 16
    assert regions["14"] > 3 * regions["16"]
    powiats = Counter(data.powiat for data in found)
    assert len(powiats) > 300
    assert powiats.most_common(1)[0][0] == "1465"
    assert len({data.legal_form for data in found}) > 8


@pytest.fixture
def stocked_in_bulk(databases: Databases, migrated: str) -> Iterator[str]:
    """Address of a database with the small record."""
    url = databases.create(migrated)
    with opened(url) as database:
        stock(database, SMALL, say=lambda _: None)
    yield url
    databases.drop(url)


def test_written_in_bulk_is_as_written_one_by_one(databases: Databases, fresh: str, stocked_in_bulk: str) -> None:
    records: list[RecordInput] = list(organisations(SMALL.organisations))
    records += others(SMALL, [data.slug for data in records])
    with opened(fresh) as one_by_one, opened(stocked_in_bulk) as in_bulk:
        assert set(_put(one_by_one, records)) == {"created"}
        assert _contents(one_by_one) == _contents(in_bulk)
        assert set(_put(in_bulk, records)) == {"unchanged"}


def _put(database: Database, records: Sequence[RecordInput]) -> list[Outcome]:
    clock = MovableClock()
    with database.writing() as db:
        context = Context(db=db, now=clock.now(), today=clock.today())
        return [PUT[type(data)](context, data, ACTOR) for data in records]


def _contents(database: Database) -> dict[str, list[str]]:
    """Every row of the tables written in bulk, with slugs in place of ids."""
    found: dict[str, list[str]] = {}
    with database.reading() as db:
        slugs = {row.id: row.slug for row in db.execute(select(OrganisationRow.c.id, OrganisationRow.c.slug))}
        for table in BULK:
            rows: list[dict[str, Any]] = [dict(row) for row in db.execute(select(*table.c)).mappings()]
            if table is ChangeRow:
                rows = [row for row in rows if row["record"] == "organisation"]
            found[str(table.__tablename__)] = sorted(
                str(
                    {
                        name: slugs[value] if isinstance(value, UUID) else value
                        for name, value in row.items()
                        if _is_kept(table, name)
                    }
                )
                for row in rows
            )
    return found


def _is_kept(table: type[Table], column: str) -> bool:
    """Whether a value is the same however it was written: the ids of numbers and changes are drawn anew."""
    return column != "id" or table is OrganisationRow
