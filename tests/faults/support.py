"""Processes that are killed, and what must hold after that."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import text

from app.core.db import Database
from tests.support.databases import opened
from tests.support.server import kill, osnowa


@contextmanager
def pairs_written(url: str, name: str = "pair") -> Iterator["subprocess.Popen[str]"]:
    """A process that writes pairs into the database at `url`, and says their numbers; killed in the end."""
    writer = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.pairs", url, name],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        read_numbers(writer, 1)
        yield writer
    finally:
        kill(writer)


def read_numbers(writer: "subprocess.Popen[str]", count: int) -> int:
    """Wait for `count` more pairs; answers the number of the last."""
    assert writer.stdout
    said = [writer.stdout.readline() for _ in range(count)]
    assert said[-1], "the writer has ended"
    return int(said[-1])


def pairs(url: str, name: str = "pair") -> int:
    """The highest number of the pairs in the database, which must be whole: all numbers, both sides, both the same."""
    with opened(url) as database, database.reading() as db:
        found = db.execute(text("SELECT slug, name FROM funder WHERE slug LIKE :like"), {"like": f"{name}-%"}).all()
    names = {slug: (value if isinstance(value, dict) else json.loads(value))["pl"] for slug, value in found}
    assert names[f"{name}-left"] == names[f"{name}-right"]
    highest = int(names[f"{name}-left"].split()[1])
    numbered = {
        f"{name}-{side}-{number}": f"{name} {number}" for side in ("left", "right") for number in range(1, highest + 1)
    }
    assert {slug: value for slug, value in names.items() if slug in numbered} == numbered
    assert len(names) == len(numbered) + 2
    return highest


def assert_well(url: str, folder: Path) -> None:
    """`osnowa check` has nothing to mend."""
    said = osnowa("check", "--lang", "en", database_url=url, data_dir=folder)
    assert said.returncode == 0, said.stdout + said.stderr


def rows(database: Database) -> int:
    """How many records there are."""
    with database.reading() as db:
        return int(db.scalar(text("SELECT count(*) FROM change")) or 0)
