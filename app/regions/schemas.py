"""Shapes of regions."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from app.core.i18n import Language
from app.core.pagination import CountQuery, PageQuery
from app.core.schemas import Schema

Teryt = Annotated[
    str,
    StringConstraints(pattern=r"^\d{2}(\d{2})?$"),
    Field(description="TERYT code: two digits for a voivodeship, four for a powiat.", examples=["26"]),
]
RegionLevel = Literal["voivodeship", "powiat"]
RegionKind = Literal["voivodeship", "powiat", "city"]


class RegionRef(Schema):
    """A pointer to a region, with the name to show."""

    teryt: str = Field(examples=["24"])
    name: str = Field(examples=["śląskie"])


class Capital(Schema):
    """A seat of a voivodeship's authorities."""

    name: str
    seat_of: Literal["voivode_and_sejmik", "voivode", "sejmik"]
    powiat: str = Field(description="TERYT of the city.")


class RegionNames(Schema):
    """The region's name in each language."""

    pl: str
    en: str
    uk: str


class RegionActivity(Schema):
    """What the record holds about the region."""

    organisations: int = Field(description="Organisations seated there.")
    events_held: int = Field(description="Events that took or are to take place there.")
    events_invited: int = Field(description="Events it was invited to.")


class RegionRead(Schema):
    """A voivodeship or a powiat."""

    teryt: str
    level: RegionLevel
    kind: RegionKind = Field(description="`city` is a city with powiat rights.")
    name: str
    names: RegionNames
    genitive: str | None = Field(description='Polish form after "z województwa".', examples=["śląskiego"])
    locative: str | None = Field(description='Polish form after "w województwie".', examples=["śląskim"])
    iso_3166_2: str | None = Field(examples=["PL-24"])
    nuts2: list[str] = Field(examples=[["PL22"]])
    capitals: list[Capital]
    parent: RegionRef | None = Field(description="The voivodeship of a powiat.")
    activity: RegionActivity
    language: Language


class _Filters(Schema):
    level: RegionLevel | None = None
    parent: Teryt | None = Field(default=None, description="TERYT of the voivodeship whose powiats are wanted.")
    name: str | None = Field(
        default=None,
        max_length=100,
        description="A name as people type it, declined or without diacritics. A homonym gives every region called so.",
        examples=["zachodnio-pomorskiego"],
    )


class RegionCountQuery(_Filters, CountQuery):
    """Filters of regions."""


class RegionQuery(_Filters, PageQuery):
    """Filters of regions, and the page."""

    sort: Literal["teryt"] = "teryt"
