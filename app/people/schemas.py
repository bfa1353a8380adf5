"""Shapes of persons."""

from typing import Literal
from uuid import UUID

from pydantic import Field

from app.core.i18n import Language, LocalisedText
from app.core.pagination import CountQuery, PageQuery
from app.core.provenance import Provenance, ProvenanceInput
from app.core.records import RecordInput
from app.core.schemas import Ref, Schema, Slug

PersonRole = Literal["facilitator", "moderator", "speaker"]
PersonSubject = Literal["event", "project"]


class PositionInput(Schema):
    """Something a person did elsewhere, with a period known to the year and open where its bounds are not known."""

    title: LocalisedText
    organisation: Slug
    since: str | None = Field(default=None, pattern=r"^\d{4}$")
    until: str | None = Field(default=None, pattern=r"^\d{4}$")
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

    role: PersonRole
    subject: PersonSubject
    record: Ref


class PersonRef(Ref):
    """A person in a role."""

    role: PersonRole


class PersonRead(Schema):
    """A person in public roles: the name and the roles, no more."""

    id: UUID
    slug: str
    name: str
    roles: list[PersonRoleRead]
    provenance: list[Provenance]
    language: Language


class PersonCountQuery(CountQuery):
    """Filters of persons."""

    role: list[PersonRole] = Field(default=[], max_length=3)


class PersonQuery(PageQuery):
    """Filters of persons, and the page."""

    role: list[PersonRole] = Field(default=[], max_length=3)
    sort: Literal["name"] = "name"
