"""Shapes of organisations."""

from typing import Annotated, Any, Literal, Self, get_args

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from app.core.i18n import LocalisedText
from app.core.pagination import CountQuery, PageQuery, ReadQuery
from app.core.provenance import Sources
from app.core.records import RecordInput
from app.core.schemas import Count, Id, Original, Ref, Schema, SlugRead
from app.core.search.declaring import Searchable
from app.organisations.spheres import spheres
from app.regions.public import RegionRef, Teryt

OrganisationKind = Literal[
    "foundation",
    "association",
    "federation",
    "informal_group",
    "social_cooperative",
    "church_entity",
    "funding_mechanism",
    "public_agency",
    "local_government",
    "local_government_office",
    "advisory_body",
    "university",
    "centre",
    "business",
    "initiative",
    "other",
]
Sector = Literal["public", "business", "third"]
LegalForm = Literal[
    "foundation",
    "association_registered",
    "association_ordinary",
    "association_branch",
    "federation",
    "volunteer_fire_brigade",
    "rural_housewives_circle",
    "sports_club",
    "student_sports_club",
    "social_cooperative",
    "church_entity",
    "nonprofit_company",
    "jst_association",
    "trade_union",
    "employers_org",
    "chamber",
    "informal_group",
    "public_institution",
    "local_government",
    "university",
    "business",
    "foreign",
]
KINDS: tuple[str, ...] = get_args(OrganisationKind)
SECTORS: tuple[str, ...] = get_args(Sector)
IdentifierScheme = Literal["krs", "nip", "regon", "association_register", "kgw_register", "other"]
OrganisationRole = Literal[
    "organiser",
    "co_organiser",
    "host",
    "substantive_partner",
    "venue",
    "participant",
    "implementer",
    "partner",
    "lead_partner",
]
OrganisationSubject = Literal["event", "project"]
Country = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Z]{2}$"),
    Field(description="ISO 3166-1 alpha-2.", examples=["PL"]),
]


def _known_sphere(code: str) -> str:
    if code not in spheres():
        raise ValueError(f"{code!r} is no sphere of public tasks")
    return code


def _every_sphere(schema: dict[str, Any]) -> None:
    schema["enum"] = list(spheres())


SphereCode = Annotated[
    str,
    AfterValidator(_known_sphere),
    Field(max_length=60, examples=["human-rights"], json_schema_extra=_every_sphere),
]


class Identifier(Schema):
    """A number an organisation is registered under."""

    scheme: IdentifierScheme = Field(description="The register.")
    value: str = Field(
        min_length=1, max_length=60, examples=["0000012345"], description="The number, with its leading zeros."
    )
    issuer: str | None = Field(description="Who keeps the register, where the scheme does not tell.")


class IdentifierInput(Identifier):
    """The same, as it is kept."""

    issuer: str | None = None


class OrganisationInput(RecordInput):
    """An organisation as it is kept. `identifiers` null means nobody has asked; empty means it has none."""

    name: LocalisedText
    short_name: str | None = Field(default=None, max_length=60)
    as_typed: list[str] = []
    kind: OrganisationKind
    sector: Sector | None = None
    legal_form: LegalForm | None = None
    region: Teryt | None = None
    powiat: Teryt | None = None
    country: Country | None = None
    description: LocalisedText | None = None
    identifiers: list[IdentifierInput] | None = None
    spheres: list[SphereCode] = []

    @model_validator(mode="after")
    def _powiat_lies_in_region(self) -> Self:
        if self.powiat and self.powiat[:2] != self.region:
            raise ValueError("the powiat lies in another voivodeship")
        return self


class SphereRead(Schema):
    """A sphere of public tasks."""

    code: str = Field(description="Stable code.")
    point: str = Field(description="Its point in art. 4 sec. 1 of the Polish public-benefit act.")
    name: str = Field(description="Name in the reader's language.")


class SphereList(Schema):
    """Every sphere, in the order of the act."""

    items: list[SphereRead] = Field(description="Every sphere.")
    language: Original = Field(description="Language of the names.")


class RoleCount(Schema):
    """How often an organisation took a role, and how often that is inferred."""

    role: OrganisationRole = Field(description="The role.")
    subject: OrganisationSubject = Field(description="In what.")
    count: int = Field(description="How often.")
    inferred: int = Field(description="How many of these the source does not state.")


class OrganisationRead(Schema):
    """An organisation or body of any sector."""

    id: Id
    slug: SlugRead
    name: str = Field(description="Name in the reader's language.")
    short_name: str | None = Field(description="Abbreviation.")
    as_typed: list[str] = Field(description="The name as sources write it.")
    kind: OrganisationKind = Field(description="Kind of organisation.")
    sector: Sector | None = Field(description="Sector; null where it is not known.")
    legal_form: LegalForm | None = Field(description="Legal form; null where it is not known.")
    region: RegionRef | None = Field(description="Voivodeship of its seat.")
    powiat: RegionRef | None = Field(description="Powiat of its seat.")
    country: str | None = Field(description="ISO 3166-1 alpha-2.")
    description: str | None = Field(description="What it is.")
    identifiers: list[Identifier] = Field(description="Numbers it is registered under.")
    identifiers_state: Literal["unknown", "none", "listed"] = Field(
        description="`none`: it has no number, and that is a fact; `unknown`: the record does not say."
    )
    spheres: list[SphereRead] = Field(description="Spheres of public tasks it works in.")
    roles: list[RoleCount] = Field(description="What it did; the events and projects are lists filtered by it.")
    provenance: Sources
    language: Original


ORGANISATION_SEARCH = Searchable(
    "organisation",
    12,
    title="name",
    names=("short_name", "as_typed"),
    numbers="identifiers.value",
    texts=("description", "powiat.name", "region.name", "spheres.name"),
    region=("powiat", "region"),
    initials=True,
)


class RoleHolder(Ref):
    """An organisation in a role."""

    inferred: bool = Field(description="The role does not stand in the source.")
    since: str | None = Field(description="First year of the role; null where it is not known.")
    until: str | None = Field(description="Last year of the role; null where it is not known.")


class _Filters(Schema):
    kind: list[OrganisationKind] = Field(default=[], max_length=20, description="Kinds of organisation.")
    sector: list[Sector] = Field(default=[], max_length=3, description="Sectors: public, business, third.")
    legal_form: list[LegalForm] = Field(default=[], max_length=30, description="Legal forms.")
    region: list[Teryt] = Field(default=[], max_length=50, description="TERYT of a voivodeship or powiat of the seat.")
    sphere: list[SphereCode] = Field(default=[], max_length=50, description="Spheres of public tasks, by code.")
    role: list[OrganisationRole] = Field(default=[], max_length=20, description="A role taken in an event or project.")


class OrganisationCountQuery(_Filters, CountQuery):
    """Filters of organisations."""


class OrganisationFacetQuery(ReadQuery):
    """The filters whose values are counted."""

    kind: list[OrganisationKind] = Field(default=[], max_length=20, description="Kinds of organisation.")
    sector: list[Sector] = Field(default=[], max_length=3, description="Sectors: public, business, third.")
    region: list[Teryt] = Field(default=[], max_length=50, description="TERYT of a voivodeship or powiat of the seat.")
    sphere: list[SphereCode] = Field(default=[], max_length=1, description="A sphere of public tasks, by code.")


class FacetCount(Count):
    """How many organisations have one value."""

    key: str = Field(description="The value, as the filter takes it.", examples=["foundation"])


class OrganisationFacets(Schema):
    """For each filter the values that any organisation has, which match all the other filters."""

    region: list[FacetCount] = Field(description="Voivodeships, by TERYT.")
    powiat: list[FacetCount] = Field(
        description="Powiats of the voivodeship that `region` asks for or lies in; empty where it is none or several."
    )
    kind: list[FacetCount] = Field(description="Kinds.")
    sector: list[FacetCount] = Field(description="Sectors.")
    sphere: list[FacetCount] = Field(description="Spheres of public tasks.")


class OrganisationQuery(_Filters, PageQuery):
    """Filters of organisations, and the page."""

    sort: Literal["name", "-name"] = Field(default="name", description="Polish alphabetical order, or against it.")
