"""The table of regions: reference data, loaded by `osnowa migrate`."""

from typing import Any

from sqlalchemy import Index
from sqlmodel import Field

from app.core.tables import Json, SortKey, Table


class RegionRow(Table, table=True):
    """A voivodeship (two-digit TERYT) or a powiat (four digits, the first two its voivodeship's)."""

    __tablename__ = "region"
    __table_args__ = (
        Index("ix_region_level", "level", "teryt"),
        Index("ix_region_level_name", "level", "sort_key", "teryt"),
    )

    teryt: str = Field(primary_key=True, sa_type=SortKey)
    level: str
    kind: str
    sort_key: str = Field(sa_type=SortKey)
    names: dict[str, str] = Field(sa_type=Json)
    genitive: str | None = None
    locative: str | None = None
    iso_3166_2: str | None = None
    nuts2: list[str] = Field(default_factory=list, sa_type=Json)
    capitals: list[dict[str, Any]] = Field(default_factory=list, sa_type=Json)
    parent: str | None = Field(default=None, foreign_key="region.teryt", index=True)
