"""Shapes of persons."""

from typing import Literal

from pydantic import Field

from app.core.i18n import LocalisedText
from app.core.pagination import CountQuery, PageQuery
from app.core.provenance import ProvenanceInput, Sources
from app.core.records import RecordInput
from app.core.schemas import Id, Original, Ref, Schema, Slug, SlugRead
from app.core.search.declaring import Searchable

PersonRole = Literal["facilitator", "moderator", "speaker"]
PersonSubject = Literal["event", "project"]


class PositionInput(Schema):
    """Something a person did elsewhere, with a period known to the year and open where its bounds are not known."""

    title: LocalisedText
    organisation: Slug
    since: str | None = Field(default=None, pattern=r"^[0-9]{4}$")
    until: str | None = Field(default=None, pattern=r"^[0-9]{4}$")
    current_at_source: bool = False


class BackgroundInput(Schema):
    """What a source says of a person beyond the public role: for coordinators only."""

    description: LocalisedText | None = None
    positions: list[PositionInput] = []
    provenance: list[ProvenanceInput] = []


class PersonInput(RecordInput):
    """A person named in full in a public role."""

    name: str = Field(min_length=1, max_length=200)
    background: BackgroundInput | None = None


class PersonRoleRead(Schema):
    """What a person did in public, and where."""

    role: PersonRole = Field(description="The role.")
    subject: PersonSubject = Field(description="In what.")
    record: Ref = Field(description="Where.")


class PersonRef(Ref):
    """A person in a role."""

    role: PersonRole = Field(description="The role.")


class PersonRead(Schema):
    """A person in public roles: the name and the roles, no more."""

    id: Id
    slug: SlugRead
    name: str = Field(description="Name as the source writes it.")
    roles: list[PersonRoleRead] = Field(description="What the person did in public, and where.")
    provenance: Sources
    language: Original


PERSON_SEARCH = Searchable("person", 9, title="name", only_with="roles.role")


class PersonCountQuery(CountQuery):
    """Filters of persons."""

    role: list[PersonRole] = Field(default=[], max_length=3, description="Public roles.")


class PersonQuery(PageQuery):
    """Filters of persons, and the page."""

    role: list[PersonRole] = Field(default=[], max_length=3, description="Public roles.")
    sort: Literal["name"] = Field(default="name", description="Polish alphabetical order.")
