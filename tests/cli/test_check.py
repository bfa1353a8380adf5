"""`osnowa check`: what an operator reads, in three languages, and what a program reads."""

import json
import re
import secrets
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from app.core.checks import database as database_checks
from app.core.checks import derived, machine
from app.core.checks.findings import Copy, Finding
from app.core.checks.words import CHECKS, LEVELS, SENTENCES, SUMMARY
from app.core.db import Database
from app.core.i18n import LANGUAGES
from app.core.settings import Settings
from app.main import refresher
from tests.support.clock import MovableClock
from tests.support.databases import Databases, PostgresqlDatabases
from tests.support.server import osnowa


def _checked(*arguments: str, **settings: Any) -> tuple[int, dict[str, str]]:
    """How `osnowa check` ended, and the level of each thing it looked at."""
    run = osnowa("check", "--json", *arguments, **settings)
    said = json.loads(run.stdout)
    assert said["ok"] is (run.returncode == 0)
    return run.returncode, {entry["check"]: entry["level"] for entry in said["checks"]}


@pytest.fixture
def copy(fresh: str, tmp_path: Path) -> Iterator[Copy]:
    """A copy of the program over a database with regions and nothing else."""
    database = Database(fresh)
    yield Copy(Settings(database_url=fresh, data_dir=tmp_path), database, MovableClock())
    database.close()


def _sentences(found: Iterator[Finding]) -> list[str]:
    return [finding.sentence for finding in found]


def test_a_copy_that_is_well(loaded: str, databases: Databases, tmp_path: Path) -> None:
    url = databases.create(loaded)
    code, levels = _checked(database_url=url, data_dir=tmp_path)
    assert levels == dict.fromkeys(levels, "fine") | {"mail": "note"}
    assert levels.keys() == CHECKS.keys()
    assert code == 0
    databases.drop(url)


def test_a_database_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    code, levels = _checked(data_dir=tmp_path / "data")
    assert (code, levels["folder"], levels["database"]) == (1, "note", "problem")
    assert "schema" not in levels
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_the_operators_language(tmp_path: Path, language: str) -> None:
    said = osnowa("check", "--lang", language, data_dir=tmp_path)
    assert said.returncode == 1
    assert said.stdout.rstrip().endswith(SUMMARY[False][language])  # type: ignore[index]
    assert "osnowa migrate" in said.stdout


def test_it_never_prints_a_password(tmp_path: Path) -> None:
    address = "postgresql+psycopg://operator:hunter2@127.0.0.1:1/osnowa"
    for arguments in ((), ("--json",)):
        said = osnowa("check", *arguments, database_url=address, data_dir=tmp_path)
        assert said.returncode == 1
        assert "hunter2" not in said.stdout + said.stderr
        assert "127.0.0.1" in said.stdout


def test_a_database_that_the_server_does_not_have_is_told(postgres: str, tmp_path: Path) -> None:
    databases = PostgresqlDatabases(postgres, f"osnowa_check_{secrets.token_hex(4)}")
    missing = databases.create()
    databases.drop(missing)
    said = osnowa("check", "--lang", "en", database_url=missing, data_dir=tmp_path)
    assert said.returncode == 1
    assert "does not exist" in said.stdout


def test_a_mistyped_setting_is_named_with_what_it_may_have_been(tmp_path: Path) -> None:
    said = osnowa("check", "--lang", "en", data_dir=tmp_path, databse_url="secret", port="eighty")
    assert said.returncode == 1
    assert "OSNOWA_DATABSE_URL" in said.stdout
    assert "OSNOWA_DATABASE_URL?" in said.stdout
    assert re.search(r"OSNOWA_PORT has a wrong value: .*integer", said.stdout)
    assert not re.search("secret|eighty|Traceback", said.stdout + said.stderr)


def test_a_schema_that_is_behind_or_of_another_program(copy: Copy) -> None:
    assert _sentences(database_checks.check_schema(copy)) == ["schema_current"]
    for revision, sentence in (("0001", "schema_behind"), ("9999", "schema_unknown")):
        with copy.database.writing() as db:
            db.connection().exec_driver_sql(f"UPDATE alembic_version SET version_num = '{revision}'")
        assert _sentences(database_checks.check_schema(copy)) == [sentence]
    with copy.database.writing() as db:
        db.connection().exec_driver_sql("DELETE FROM alembic_version")
    assert _sentences(database_checks.check_schema(copy)) == ["schema_missing"]


def test_records_without_a_ready_answer_are_counted(loaded: str, databases: Databases) -> None:
    url = databases.create(loaded)
    database, clock = Database(url), MovableClock()
    copy = Copy(Settings(database_url=url), database, clock)
    check = derived.ready_answers(refresher(database, clock))
    assert [finding.sentence for finding in check(copy)] == ["ready_complete"]
    with database.writing() as db:
        db.connection().exec_driver_sql("DELETE FROM ready")
    (finding,) = check(copy)
    assert finding.sentence == "ready_waiting"
    assert finding.gaps["count"] > 10
    database.close()
    databases.drop(url)


def test_records_that_search_does_not_find_are_counted(loaded: str, databases: Databases) -> None:
    url = databases.create(loaded)
    database = Database(url)
    copy = Copy(Settings(database_url=url), database, MovableClock())
    check = derived.search_index({"organisation", "event"})
    assert [finding.sentence for finding in check(copy)] == ["search_complete"]
    with database.writing() as db:
        events = "SELECT id FROM event"
        db.connection().exec_driver_sql(f"DELETE FROM search_entry WHERE record_id IN ({events})")
        db.connection().exec_driver_sql("UPDATE search_entry SET made_by = 'another' WHERE code = '26'")
    (finding,) = check(copy)
    assert (finding.sentence, finding.gaps) == ("search_waiting", {"count": 20})
    database.close()
    databases.drop(url)


def test_damaged_pages_and_broken_keys_of_sqlite_are_found(tmp_path: Path) -> None:
    osnowa("migrate", data_dir=tmp_path)
    file = tmp_path / "osnowa.sqlite"
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE region SET parent = '99' WHERE teryt = '2661'")
    connection.close()
    code, levels = _checked(data_dir=tmp_path)
    assert (code, levels["integrity"]) == (1, "problem")
    with file.open("r+b") as pages:
        pages.seek(4096 * 20)
        pages.write(secrets.token_bytes(4096 * 40))
    code, levels = _checked(data_dir=tmp_path)
    assert code == 1
    assert "problem" in {levels["database"], levels.get("integrity")}


def test_a_clock_behind_what_was_written_is_told(copy: Copy) -> None:
    assert isinstance(copy.clock, MovableClock)
    assert _sentences(machine.check_clock(copy)) == ["clock_right"]
    with copy.database.writing() as db:
        db.connection().exec_driver_sql(
            "INSERT INTO change (id, at, actor, record, record_id) VALUES ('01a1faedbb0873e1bd84632b9adc326d',"
            " '2026-11-20 12:00:00', 'test', 'person', '01a1faedbb0873e1bd84632b9adc326d')"
        )
    copy.clock.move_to(datetime(2026, 11, 20, 10, tzinfo=UTC))
    assert _sentences(machine.check_clock(copy)) == ["clock_behind"]


def test_a_full_disk_and_a_folder_that_cannot_be_written_to(copy: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    for free, sentence in ((10**12, "disk_enough"), (5 * 10**8, "disk_short"), (10**7, "disk_short")):
        monkeypatch.setattr("shutil.disk_usage", lambda _, free=free: type("Usage", (), {"free": free}))
        assert _sentences(machine.check_disk(copy)) == [sentence]

    def refuse(**_: Any) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.TemporaryFile", refuse)
    (finding,) = machine.check_folder(copy)
    assert finding.sentence == "folder_read_only"
    assert "Permission denied" in finding.said("en")
    assert finding.remedy("en")


def test_every_sentence_is_there_in_every_language_with_the_same_gaps() -> None:
    for words in (*LEVELS.values(), *SUMMARY.values(), *CHECKS.values()):
        assert set(words) == set(LANGUAGES)
    for name, sentence in SENTENCES.items():
        gaps = [_gaps(sentence.said[language]) for language in LANGUAGES]
        assert gaps[0] == gaps[1] == gaps[2], name
        if sentence.remedy:
            assert {frozenset(_gaps(text)) for text in sentence.remedy.values()} == {
                frozenset(_gaps(sentence.remedy["en"]))
            }


def _gaps(text: str) -> set[str]:
    return {field for _, field, _, _ in Formatter().parse(text) if field}
