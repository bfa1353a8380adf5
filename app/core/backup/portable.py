"""What stands in the file: the manifest, and values as JSON that is the same from both databases."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any, Literal
from uuid import UUID
from zipfile import ZipFile

import sqlalchemy as sa
from pydantic import BaseModel

from app.core.tables import Json, UtcDateTime

FORMAT = 1
MANIFEST = "manifest.json"

DERIVED = frozenset({"data_version", "ready", "ready_source", "search_entry", "search_keys", "search_word"})
"""Tables that are made from the others: no part of a backup, made anew after a restore."""

Kind = Literal["uuid", "json", "time", "day", "truth", "integer", "number", "text"]

TYPES: dict[Kind, Any] = {
    "uuid": sa.Uuid(),
    "json": Json,
    "time": UtcDateTime(),
    "day": sa.Date(),
    "truth": sa.Boolean(),
    "integer": sa.BigInteger(),
    "number": sa.Float(),
    "text": sa.String(),
}
"""How a value of each kind is read and written, on either database."""

# As reflection names them; CHAR(32) is how SQLAlchemy keeps a UUID on SQLite.
_REFLECTED: dict[type[Any], Kind] = {
    sa.Uuid: "uuid",
    sa.CHAR: "uuid",
    sa.JSON: "json",
    sa.DateTime: "time",
    sa.Date: "day",
    sa.Boolean: "truth",
    sa.Integer: "integer",
    sa.Float: "number",
    sa.String: "text",
}

_PARSERS: dict[Kind, Any] = {"uuid": UUID, "time": datetime.fromisoformat, "day": date.fromisoformat}


class BackupFailed(Exception):
    """Why a backup cannot be made or restored, in words for the operator."""


class KeptColumn(BaseModel):
    """A column and the kind of its values."""

    name: str
    kind: Kind


class KeptTable(BaseModel):
    """A table: its rows stand in `<name>.jsonl`, one JSON array a line, in the order of `key`."""

    name: str
    columns: list[KeptColumn]
    key: list[str]
    rows: int = 0
    sha256: str = ""

    @property
    def file(self) -> str:
        """Name of its file within the zip."""
        return f"{self.name}.jsonl"

    def statement(self) -> sa.TableClause:
        """The table as statements need it."""
        return sa.table(self.name, *(sa.column(column.name, TYPES[column.kind]) for column in self.columns))


class Manifest(BaseModel):
    """What the file holds. It has no time in it, so that equal content gives an equal file."""

    format: int
    revision: str
    tables: list[KeptTable]


def kind_of(type_: sa.types.TypeEngine[Any], where: str) -> Kind:
    """The kind of a reflected type. Raises BackupFailed for one that has none yet."""
    for known, kind in _REFLECTED.items():
        if isinstance(type_, known):
            return kind
    raise BackupFailed(f"{where} is of a type that a backup cannot keep yet: {type_}.")


def line(row: Sequence[Any]) -> bytes:
    """A row as one line of canonical JSON: sorted keys, no spaces, text as it is."""
    text = json.dumps(
        tuple(row), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False, default=_plain
    )
    return text.encode() + b"\n"


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)  # a datetime is a date, an id is not


def parse(table: KeptTable, lines: Iterator[bytes]) -> Iterator[dict[str, Any]]:
    """Rows of a table's file, each value as its column's type wants it."""
    parsers = [(column.name, _PARSERS.get(column.kind)) for column in table.columns]
    for text in lines:
        values = json.loads(text)
        yield {
            name: value if value is None or parser is None else parser(value)
            for (name, parser), value in zip(parsers, values, strict=True)
        }


def read_manifest(archive: ZipFile) -> Manifest:
    """What the file says of itself. Raises BackupFailed when it is of a newer format, or none of ours."""
    try:
        text = archive.read(MANIFEST)
        version = int(json.loads(text)["format"])
        manifest = Manifest.model_validate_json(text) if version <= FORMAT else None
    except Exception as error:  # zipfile raises what zlib, struct and codecs raise
        raise BackupFailed("The file is no backup of Osnowa, or its manifest is damaged.") from error
    if manifest is None:
        raise BackupFailed(f"The file is of format {version}, this program knows {FORMAT}: use a newer Osnowa.")
    return manifest


def verify(archive: ZipFile, manifest: Manifest) -> None:
    """Read every table once against its checksum. Raises BackupFailed naming the first that is damaged."""
    for table in manifest.tables:
        digest = hashlib.sha256()
        try:
            with archive.open(table.file) as file:
                while block := file.read(1 << 20):
                    digest.update(block)
        except Exception as error:  # as above
            raise BackupFailed(f"The file is damaged at table {table.name}: {error}. Use another backup.") from error
        if digest.hexdigest() != table.sha256:
            raise BackupFailed(f"The file is damaged at table {table.name}: its checksum differs. Use another backup.")
