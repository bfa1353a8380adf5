"""Search

Revision: 0003, after 0002
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

KEY = sa.String().with_variant(sa.String(collation="C"), "postgresql")
JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KEYS = sa.Text().with_variant(postgresql.TSVECTOR(), "postgresql")

# FTS5 keeps no text of its own; what it forgets, it must be told again.
_FTS5 = """
CREATE VIRTUAL TABLE search_fts USING fts5(
  title, everything, content='search_keys', content_rowid='number',
  tokenize='ascii', prefix='2 3 4', detail='column', columnsize=0
)
"""
_ADDED = """
CREATE TRIGGER search_keys_added AFTER INSERT ON search_keys BEGIN
  INSERT INTO search_fts(rowid, title, everything) VALUES (new.number, new.title, new.everything);
END
"""
_REMOVED = """
CREATE TRIGGER search_keys_removed AFTER DELETE ON search_keys BEGIN
  INSERT INTO search_fts(search_fts, rowid, title, everything)
  VALUES ('delete', old.number, old.title, old.everything);
END
"""


def upgrade() -> None:
    """Go up; the refresher finds by itself what is to be indexed."""
    op.create_table(
        "search_entry",
        sa.Column("number", NUMBER, autoincrement=False, nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=True),
        sa.Column("code", KEY, nullable=True),
        sa.Column("title_words", sa.Integer(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("shown", JSON, nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_search_entry")),
        sa.UniqueConstraint("record_id", name=op.f("uq_search_entry_record_id")),
        sa.UniqueConstraint("code", name=op.f("uq_search_entry_code")),
    )
    op.create_index("ix_search_entry_made_by", "search_entry", ["made_by"])
    op.create_table(
        "search_keys",
        sa.Column("number", NUMBER, autoincrement=False, nullable=False),
        sa.Column("title", KEYS, nullable=False),
        sa.Column("everything", KEYS, nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_search_keys")),
    )
    op.create_table(
        "search_word",
        sa.Column("word", KEY, nullable=False),
        sa.Column("initial", KEY, nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("word", name=op.f("pk_search_word")),
    )
    op.create_index("ix_search_word_initial", "search_word", ["initial", "length", "word"])
    if op.get_bind().dialect.name == "sqlite":
        for statement in (_FTS5, _ADDED, _REMOVED):
            op.execute(statement)
    else:
        for column in ("title", "everything"):
            op.create_index(f"gin_search_keys_{column}", "search_keys", [column], postgresql_using="gin")


def downgrade() -> None:
    """Go back."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE search_fts")
    op.drop_table("search_word")
    op.drop_table("search_keys")
    op.drop_table("search_entry")
