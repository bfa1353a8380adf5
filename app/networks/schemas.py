"""Shapes of networks."""

from typing import Literal
from uuid import UUID

from pydantic import Field

from app.core.i18n import Language, LocalisedText
from app.core.pagination import CountQuery, PageQuery
from app.core.provenance import Provenance
from app.core.records import RecordInput
from app.core.schemas import Key, Ref, Schema, Slug
from app.events.public import EventSeriesRead

MembershipKind = Literal["registered_organisation", "informal_group", "individual_planning", "individual_suspended"]


class MembershipKindInput(Schema):
    """Who may belong, as it is kept."""

    code: MembershipKind
    description: LocalisedText


class MembershipKindRead(Schema):
    """Who may belong."""

    code: MembershipKind
    description: str


class TaskInput(Schema):
    """Something the network does, as it is kept."""

    number: int = Field(ge=1)
    description: LocalisedText
    stage: LocalisedText


class TaskRead(Schema):
    """Something the network does, and at which stage of the research."""

    number: int
    description: str
    stage: str


class NetworkInput(RecordInput):
    """A network, as it is kept."""

    name: LocalisedText
    definition: LocalisedText
    summary: LocalisedText | None = None
    coverage: LocalisedText | None = None
    purposes: list[LocalisedText] = []
    membership_kinds: list[MembershipKindInput] = []
    tasks: list[TaskInput] = []
    documents: list[Slug] = []
    meetings: list[Slug] = []
    contact: LocalisedText | None = None
    contact_url: str | None = Field(default=None, pattern=r"^https?://", max_length=2000)
    project: Slug | None = None


class NetworkRead(Schema):
    """A standing network: who may belong, what it does, what it writes, when it meets. Members are never listed."""

    id: UUID
    slug: str
    name: str
    definition: str
    summary: str | None
    coverage: str | None = Field(description="Which part of the country it covers.")
    purposes: list[str]
    membership_kinds: list[MembershipKindRead]
    tasks: list[TaskRead]
    documents: list[Ref]
    meetings: list[EventSeriesRead]
    contact: str | None = Field(description="How to get in touch.")
    contact_url: str | None
    project: Ref | None
    provenance: list[Provenance]
    language: Language


class NetworkCountQuery(CountQuery):
    """Filters of networks."""

    project: list[Key] = Field(default=[], max_length=20)


class NetworkQuery(PageQuery):
    """Filters of networks, and the page."""

    project: list[Key] = Field(default=[], max_length=20)
    sort: Literal["name"] = "name"
