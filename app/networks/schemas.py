"""Shapes of networks."""

from typing import Literal

from pydantic import Field

from app.core.i18n import LocalisedText
from app.core.pagination import CountQuery, PageQuery
from app.core.provenance import Sources
from app.core.records import RecordInput
from app.core.schemas import Id, Key, Original, Ref, Schema, Slug, SlugRead
from app.core.search.declaring import Searchable
from app.events.public import EventSeriesRead

MembershipKind = Literal["registered_organisation", "informal_group", "individual_planning", "individual_suspended"]


class MembershipKindInput(Schema):
    """Who may belong, as it is kept."""

    code: MembershipKind
    description: LocalisedText


class MembershipKindRead(Schema):
    """Who may belong."""

    code: MembershipKind = Field(description="Stable code.")
    description: str = Field(description="Who that is.")


class TaskInput(Schema):
    """Something the network does, as it is kept."""

    number: int = Field(ge=1)
    description: LocalisedText
    stage: LocalisedText


class TaskRead(Schema):
    """Something the network does, and at which stage of the research."""

    number: int = Field(description="Its number.")
    description: str = Field(description="What is done.")
    stage: str = Field(description="Stage of the research.")


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

    id: Id
    slug: SlugRead
    name: str = Field(description="Name in the reader's language.")
    definition: str = Field(description="What it is.")
    summary: str | None = Field(description="What must be added.")
    coverage: str | None = Field(description="Which part of the country it covers.")
    purposes: list[str] = Field(description="What it is for.")
    membership_kinds: list[MembershipKindRead] = Field(description="Who may belong.")
    tasks: list[TaskRead] = Field(description="What it does.")
    documents: list[Ref] = Field(description="What it works on.")
    meetings: list[EventSeriesRead] = Field(description="When and how it meets.")
    contact: str | None = Field(description="How to get in touch.")
    contact_url: str | None = Field(description="Where to get in touch.")
    project: Ref | None = Field(description="Project it belongs to.")
    provenance: Sources
    language: Original


NETWORK_SEARCH = Searchable(
    "network", 2, title="name", texts=("definition", "summary", "coverage", "purposes", "tasks.description")
)


class NetworkCountQuery(CountQuery):
    """Filters of networks."""

    project: list[Key] = Field(default=[], max_length=20, description="Projects they belong to.")


class NetworkQuery(PageQuery):
    """Filters of networks, and the page."""

    project: list[Key] = Field(default=[], max_length=20, description="Projects they belong to.")
    sort: Literal["name"] = Field(default="name", description="Polish alphabetical order.")
