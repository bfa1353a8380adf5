"""Runs the migrations on the connection that `app.core.migrations` hands over; one history for both databases."""

from typing import Any, Literal

from alembic import context
from sqlalchemy import JSON, String
from sqlmodel import AutoString

from app.core.tables import SortKey, UtcDateTime
from app.tables import metadata


def include_name(name: str | None, kind: str, _parents: object) -> bool:
    """Look at our own tables, and not at the indexes that only one engine has."""
    if kind == "index":
        return not (name or "").startswith("gin_")
    return kind != "table" or name in metadata.tables


def render_item(kind: str, item: Any, _context: object) -> str | Literal[False]:
    """Write our column types by the names that `script.py.mako` gives them."""
    if kind != "type":
        return False
    if isinstance(item, JSON):
        return "JSON"
    if item is SortKey or (isinstance(item, String) and item._variant_mapping):
        return "KEY"
    if isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    if isinstance(item, String | AutoString):
        return "sa.String()"
    return False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=True,
    compare_type=True,
    include_name=include_name,
    render_item=render_item,
)
with context.begin_transaction():
    context.run_migrations()
