"""Tables of networks, their documents and their meetings."""

from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlmodel import Field

from app.core.tables import Json, Record, SortKey, Table


class NetworkRow(Record, table=True):
    """A standing network."""

    __tablename__ = "network"
    __table_args__ = (Index("ix_network_name", "sort_key", "id"),)

    name: dict[str, str] = Field(sa_type=Json)
    sort_key: str = Field(sa_type=SortKey)
    definition: dict[str, str] = Field(sa_type=Json)
    summary: dict[str, str] | None = Field(default=None, sa_type=Json)
    coverage: dict[str, str] | None = Field(default=None, sa_type=Json)
    purposes: list[dict[str, str]] = Field(default_factory=list, sa_type=Json)
    membership_kinds: list[dict[str, Any]] = Field(default_factory=list, sa_type=Json)
    tasks: list[dict[str, Any]] = Field(default_factory=list, sa_type=Json)
    contact: dict[str, str] | None = Field(default=None, sa_type=Json)
    contact_url: str | None = None
    project_id: UUID | None = Field(default=None, foreign_key="project.id", index=True)


class NetworkDocumentRow(Table, table=True):
    """A document the network works on."""

    __tablename__ = "network_document"

    network_id: UUID = Field(foreign_key="network.id", primary_key=True)
    document_id: UUID = Field(foreign_key="document.id", primary_key=True, index=True)
    position: int


class NetworkSeriesRow(Table, table=True):
    """A series of the network's meetings."""

    __tablename__ = "network_series"

    network_id: UUID = Field(foreign_key="network.id", primary_key=True)
    series_id: UUID = Field(foreign_key="event_series.id", primary_key=True, index=True)
    position: int
