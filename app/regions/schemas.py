"""Shapes of regions."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from app.core.pagination import CountQuery, PageQuery
from app.core.schemas import Original, Schema
from app.core.search.declaring import Searchable

Teryt = Annotated[
    str,
    StringConstraints(pattern=r"^[0-9]{2}([0-9]{2})?$"),
    Field(description="TERYT code: two digits for a voivodeship, four for a powiat.", examples=["26"]),
]
RegionLevel = Literal["voivodeship", "powiat"]
RegionKind = Literal["voivodeship", "powiat", "city"]


class RegionRef(Schema):
    """A pointer to a region, with the name to show."""

    teryt: str = Field(examples=["24"])
    name: str = Field(examples=["śląskie"], description="Name in the reader's language.")


class Capital(Schema):
    """A seat of a voivodeship's authorities."""

    name: str = Field(description="The city.")
    seat_of: Literal["voivode_and_sejmik", "voivode", "sejmik"] = Field(description="Whose seat it is.")
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

    teryt: str = Field(description="TERYT code.")
    level: RegionLevel = Field(description="Voivodeship or powiat.")
    kind: RegionKind = Field(description="`city` is a city with powiat rights.")
    name: str = Field(description="Name in the reader's language.")
    names: RegionNames = Field(description="Name in every language.")
    genitive: str | None = Field(description='Polish form after "z województwa".', examples=["śląskiego"])
    locative: str | None = Field(description='Polish form after "w województwie".', examples=["śląskim"])
    iso_3166_2: str | None = Field(examples=["PL-24"], description="ISO 3166-2 code of a voivodeship.")
    nuts2: list[str] = Field(examples=[["PL22"]], description="NUTS 2 (2021) codes of a voivodeship.")
    capitals: list[Capital] = Field(description="Seats of its authorities.")
    parent: RegionRef | None = Field(description="The voivodeship of a powiat.")
    activity: RegionActivity = Field(description="What the record holds about it.")
    language: Original


REGION_SEARCH = Searchable(
    "region",
    1,
    title="name",
    names=("called", "genitive", "locative"),
    texts=("iso_3166_2", "parent.name"),
    region=("parent",),
)


class _Filters(Schema):
    level: RegionLevel | None = Field(default=None, description="Voivodeships or powiats; both by default.")
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

    sort: Literal["teryt"] = Field(default="teryt", description="By code.")
