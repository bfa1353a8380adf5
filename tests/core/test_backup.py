"""Backup and restore, on each database and from one to the other."""

import json
import secrets
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core import migrations
from app.core.backup.portable import DERIVED, BackupFailed, line
from app.core.backup.restoring import restore
from app.core.backup.saving import describe, save
from app.core.tables import metadata
from tests.support import factories
from tests.support.databases import Databases, PostgresqlDatabases, SqliteFiles, opened
from tests.support.house import open_house
from tests.support.walk import bodies

REFERENCE = {"region"}


def _backup(url: str, path: Path) -> bytes:
    with opened(url) as database:
        save(database, path, lambda *_: None)
    return path.read_bytes()


def _restore(url: str, path: Path) -> None:
    with opened(url) as database:
        restore(database, path, REFERENCE, lambda *_: None)


@pytest.fixture
def empty(databases: Databases) -> Iterator[str]:
    """Address of a database with nothing in it."""
    url = databases.create()
    yield url
    databases.drop(url)


@pytest.fixture
def others(databases: Databases, request: pytest.FixtureRequest, tmp_path: Path) -> Databases:
    """Databases of the other engine."""
    if databases.name == "postgresql":
        return SqliteFiles(tmp_path)
    return PostgresqlDatabases(request.getfixturevalue("postgres"), f"osnowa_other_{secrets.token_hex(4)}")


@pytest.fixture
def filled(databases: Databases, loaded: str) -> Iterator[str]:
    """Address of a database with the example record, and what it has none of."""
    url = databases.create(loaded)
    with open_house(url) as house:
        house.put(*factories.world(2))
        house.put(factories.organisation("organisation-1", short_name='"zażółć\\ \t\n\u2028 😀'))
    yield url
    databases.drop(url)


def test_a_restored_backup_backs_up_to_the_same_bytes(filled: str, empty: str, tmp_path: Path) -> None:
    first = _backup(filled, tmp_path / "first.zip")
    _restore(empty, tmp_path / "first.zip")
    assert _backup(empty, tmp_path / "second.zip") == first
    with opened(empty) as database:
        migrations.check(database)


def test_a_backup_goes_to_the_other_database_and_back(
    filled: str, empty: str, others: Databases, tmp_path: Path
) -> None:
    first = _backup(filled, tmp_path / "first.zip")
    between = others.create()
    _restore(between, tmp_path / "first.zip")
    assert _backup(between, tmp_path / "second.zip") == first
    _restore(empty, tmp_path / "second.zip")
    assert _backup(empty, tmp_path / "third.zip") == first
    others.drop(between)


def test_a_restored_instance_answers_the_same(filled: str, empty: str, tmp_path: Path) -> None:
    _backup(filled, tmp_path / "backup.zip")
    _restore(empty, tmp_path / "backup.zip")
    with open_house(filled) as before, open_house(empty) as after:
        for house in (before, after):
            house.refresh()
        said = [
            {url: json.loads(body) if body.startswith("{") else body for url, body in bodies(house.client).items()}
            for house in (before, after)
        ]
    assert said[0] == said[1]


def test_every_table_is_kept_or_made_from_the_others(fresh: str) -> None:
    with opened(fresh) as database, database.reading() as db:
        kept = {table.name for table in describe(db.connection())}
    assert kept == set(metadata.tables) - DERIVED


def test_a_migrated_instance_with_its_register_of_regions_is_empty(filled: str, fresh: str, tmp_path: Path) -> None:
    first = _backup(filled, tmp_path / "first.zip")
    _restore(fresh, tmp_path / "first.zip")
    assert _backup(fresh, tmp_path / "second.zip") == first


def test_only_the_owner_may_read_a_backup(fresh: str, tmp_path: Path) -> None:
    _backup(fresh, tmp_path / "backup.zip")
    assert [(path.name, oct(path.stat().st_mode & 0o777)) for path in tmp_path.glob("*.zip")] == [
        ("backup.zip", "0o600")
    ]


def test_a_backup_never_overwrites_a_file(fresh: str, tmp_path: Path) -> None:
    (tmp_path / "backup.zip").write_text("precious")
    with pytest.raises(BackupFailed, match="there already"):
        _backup(fresh, tmp_path / "backup.zip")
    assert (tmp_path / "backup.zip").read_text() == "precious"


def test_a_database_without_a_schema_is_not_backed_up(empty: str, tmp_path: Path) -> None:
    with pytest.raises(BackupFailed, match="osnowa migrate"):
        _backup(empty, tmp_path / "backup.zip")
    assert list(tmp_path.glob("*backup*")) == []


def test_a_full_instance_is_never_restored_into(filled: str, tmp_path: Path) -> None:
    before = _backup(filled, tmp_path / "before.zip")
    with pytest.raises(BackupFailed, match="not empty: there are rows in change"):
        _restore(filled, tmp_path / "before.zip")
    assert _backup(filled, tmp_path / "after.zip") == before


def test_a_damaged_file_is_refused_wherever_the_damage_is(filled: str, fresh: str, tmp_path: Path) -> None:
    whole, untouched = _backup(filled, tmp_path / "whole.zip"), _backup(fresh, tmp_path / "untouched.zip")
    damaged = tmp_path / "damaged.zip"
    with zipfile.ZipFile(tmp_path / "whole.zip") as archive:
        entries = [entry for entry in archive.infolist() if entry.file_size]
    for entry in entries:
        # Behind the names of the entry comes what is in it; the flags and times before them may be anything.
        position = entry.header_offset + 30 + len(entry.filename) + 20 + entry.compress_size // 2
        damaged.write_bytes(whole[:position] + bytes([whole[position] ^ 0x55]) + whole[position + 1 :])
        with pytest.raises(BackupFailed):
            _restore(fresh, damaged)
    for length in (0, 1, len(whole) // 2, len(whole) - 1):
        damaged.write_bytes(whole[:length])
        with pytest.raises(BackupFailed):
            _restore(fresh, damaged)
    assert _backup(fresh, tmp_path / "after.zip") == untouched


def _rewritten(path: Path, change: dict[str, Any], lines: dict[str, bytes] | None = None) -> Path:
    """A copy of a backup with another manifest, or other lines."""
    copy = path.with_suffix(".changed.zip")
    with zipfile.ZipFile(path) as archive, zipfile.ZipFile(copy, "w") as changed:
        for name in archive.namelist():
            text = (lines or {}).get(name, archive.read(name))
            if name == "manifest.json":
                text = json.dumps(json.loads(text) | change).encode()
            changed.writestr(name, text)
    return copy


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"format": 2}, "use a newer Osnowa"),
        ({"revision": "9999"}, "does not know"),
        ({"tables": [{"name": "mystery", "columns": [], "key": []}]}, "damaged at table mystery"),
        ({"tables": "none"}, "no backup of Osnowa"),
    ],
)
def test_a_file_of_another_program_is_refused(fresh: str, tmp_path: Path, change: dict[str, Any], said: str) -> None:
    untouched = _backup(fresh, tmp_path / "backup.zip")
    with pytest.raises(BackupFailed, match=said):
        _restore(fresh, _rewritten(tmp_path / "backup.zip", change))
    assert _backup(fresh, tmp_path / "after.zip") == untouched


def test_changed_lines_are_noticed_by_their_checksum(filled: str, fresh: str, tmp_path: Path) -> None:
    _backup(filled, tmp_path / "backup.zip")
    with pytest.raises(BackupFailed, match="damaged at table funder: its checksum differs"):
        _restore(fresh, _rewritten(tmp_path / "backup.zip", {}, {"funder.jsonl": b""}))


def test_what_points_at_nothing_restores_nothing(filled: str, fresh: str, tmp_path: Path) -> None:
    _backup(filled, tmp_path / "backup.zip")
    untouched = _backup(fresh, tmp_path / "untouched.zip")
    with zipfile.ZipFile(tmp_path / "backup.zip") as archive:
        manifest = json.loads(archive.read("manifest.json"))
    funders = next(table for table in manifest["tables"] if table["name"] == "funder")
    funders |= {"rows": 0, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}  # of nothing
    emptied = _rewritten(tmp_path / "backup.zip", manifest, {"funder.jsonl": b""})
    with pytest.raises(BackupFailed, match=r"refuses what the file holds: .*funder"):
        _restore(fresh, emptied)
    assert _backup(fresh, tmp_path / "after.zip") == untouched


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@settings(max_examples=200)
@given(st.lists(JSON_VALUES))
def test_a_line_holds_any_row_and_is_the_same_whatever_the_order_of_its_keys(row: list[Any]) -> None:
    written = line(row)
    assert written.count(b"\n") == 1
    assert json.loads(written) == row
    assert line(json.loads(written)) == written
    assert line([dict(reversed(value.items())) if isinstance(value, dict) else value for value in row]) == written
