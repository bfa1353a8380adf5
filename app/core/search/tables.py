"""Tables of the index: what is shown of each record, the keys of its words, and the words themselves.

SQLite searches the keys by an FTS5 table that triggers keep beside `search_keys`, PostgreSQL by GIN on its columns;
both are made by the migration alone.
"""

from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Index, Integer, Text
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlmodel import Field

from app.core.tables import Json, SortKey, Table

# SQLite finds a row at once by an INTEGER that is its primary key, by no other type.
Number = BigInteger().with_variant(Integer(), "sqlite")
Keys = Text().with_variant(TSVECTOR(), "postgresql")


class SearchEntryRow(Table, table=True):
    """A record as search shows it. Numbers of one kind follow each other, so that a kind is a range of numbers."""

    __tablename__ = "search_entry"
    __table_args__ = (Index("ix_search_entry_made_by", "made_by"),)

    number: int = Field(primary_key=True, sa_type=Number, sa_column_kwargs={"autoincrement": False})
    record_id: UUID | None = Field(default=None, unique=True)
    code: str | None = Field(default=None, unique=True, sa_type=SortKey)
    title_words: int
    made_by: str
    shown: dict[str, Any] = Field(sa_type=Json)


class SearchKeysRow(Table, table=True):
    """Keys of the words of a record: those of its names, and those of all its texts, names included."""

    __tablename__ = "search_keys"

    number: int = Field(primary_key=True, sa_type=Number, sa_column_kwargs={"autoincrement": False})
    title: str = Field(sa_type=Keys)
    everything: str = Field(sa_type=Keys)


class SearchWordRow(Table, table=True):
    """A word of the index as it is written, for guessing what was meant."""

    __tablename__ = "search_word"
    __table_args__ = (Index("ix_search_word_initial", "initial", "length", "word"),)

    word: str = Field(primary_key=True, sa_type=SortKey)
    initial: str = Field(sa_type=SortKey)
    length: int
