"""Shapes of funders, programmes, projects and documents."""

from typing import Literal
from uuid import UUID

from pydantic import Field

from app.core.dates import PartialDates, PartialDatesInput
from app.core.i18n import Language, LocalisedText
from app.core.pagination import CountQuery, PageQuery
from app.core.provenance import Provenance
from app.core.records import RecordInput
from app.core.reviews.schemas import Doubt, Note
from app.core.schemas import Key, Ref, Schema, Slug
from app.organisations.public import RoleHolder, RoleInput
from app.regions.public import RegionRef, Teryt

ProjectKind = Literal["project", "public_task"]
TitleIs = Literal["proper", "heading", "descriptive", "constructed"]
DocumentKind = Literal[
    "report", "strategy", "annual_cooperation_programme", "conclusions", "survey", "cooperation_model"
]
DocumentStatus = Literal["planned", "in_progress", "finished", "link_lost"]


class FunderInput(RecordInput):
    """A funder, as it is kept."""

    name: LocalisedText
    organisation: Slug | None = None


class FunderRead(Schema):
    """Who gives money."""

    id: UUID
    slug: str
    name: str
    organisation: Ref | None = Field(description="The same body in the directory of organisations.")
    provenance: list[Provenance]
    language: Language


class Call(Schema):
    """An open call of a programme."""

    name: str = Field(examples=["PROO-4"])
    edition: str | None = Field(examples=["2023"])
    as_typed: str | None = Field(examples=["Konkurs PROO-4 Edycja 2023"])


class ProgrammeInput(RecordInput):
    """A grant programme, as it is kept."""

    name: LocalisedText
    short_name: str | None = None
    funder: Slug
    themes: list[LocalisedText] = []
    calls: list[Call] = []


class ProgrammeRead(Schema):
    """A grant programme."""

    id: UUID
    slug: str
    name: str
    short_name: str | None
    funder: Ref
    themes: list[str]
    calls: list[Call]
    provenance: list[Provenance]
    language: Language


class ComponentInput(Schema):
    """A part of a project, as it is kept."""

    number: int = Field(ge=1)
    name: LocalisedText


class ComponentRead(Schema):
    """A part of a project."""

    number: int
    name: str


class StatedTotal(Schema):
    """How many events of a kind the source says the project has."""

    kind: str = Field(examples=["regional_forum"])
    count: int = Field(ge=0)


class ProjectInput(RecordInput):
    """A project, as it is kept."""

    title: LocalisedText
    title_is: TitleIs
    kind: ProjectKind = "project"
    summary: LocalisedText | None = None
    dates: PartialDatesInput
    funder: Slug | None = None
    programme: Slug | None = None
    call: Call | None = None
    region: Teryt | None = None
    roles: list[RoleInput] = []
    components: list[ComponentInput] = []
    task_name: LocalisedText | None = None
    background: list[LocalisedText] = []
    goals: list[LocalisedText] = []
    outputs: list[LocalisedText] = []
    scope: list[LocalisedText] = []
    audiences: list[LocalisedText] = []
    audiences_indirect: list[LocalisedText] = []
    stated_totals: list[StatedTotal] = []
    doubts: list[Doubt] = []


class ProjectRead(Schema):
    """A project or public task: what it was, for whom, with whose money."""

    id: UUID
    slug: str
    title: str
    title_is: TitleIs = Field(description="`constructed`: the source gives the project no name.")
    kind: ProjectKind
    summary: str | None
    dates: PartialDates
    funder: Ref | None
    programme: Ref | None
    call: Call | None
    region: RegionRef | None
    implementers: list[RoleHolder]
    lead_partners: list[RoleHolder]
    partners: list[RoleHolder]
    components: list[ComponentRead]
    task_name: str | None = Field(
        description="What a public task is called in the call, in the words of the authority."
    )
    background: list[str] = Field(description="What the project answers to.")
    goals: list[str]
    outputs: list[str]
    scope: list[str]
    audiences: list[str]
    audiences_indirect: list[str] = Field(description="Whom it reaches through others.")
    stated_totals: list[StatedTotal]
    notes: list[Note] = Field(description="What a reader must know about doubtful values.")
    provenance: list[Provenance]
    language: Language


class DocumentInput(RecordInput):
    """A document, as it is kept."""

    title: LocalisedText
    kind: DocumentKind
    status: DocumentStatus
    url: str | None = Field(default=None, pattern=r"^https?://", max_length=2000)
    description: LocalisedText | None = None
    project: Slug | None = None


class DocumentRead(Schema):
    """A report, strategy, policy or other paper."""

    id: UUID
    slug: str
    title: str
    kind: DocumentKind
    status: DocumentStatus
    url: str | None
    description: str | None
    project: Ref | None
    notes: list[Note]
    provenance: list[Provenance]
    language: Language


class FunderCountQuery(CountQuery):
    """Filters of funders."""


class FunderQuery(PageQuery):
    """Filters of funders, and the page."""

    sort: Literal["name"] = "name"


class _ProgrammeFilters(Schema):
    funder: list[Key] = Field(default=[], max_length=20, examples=[["eea-grants"]])


class ProgrammeCountQuery(_ProgrammeFilters, CountQuery):
    """Filters of programmes."""


class ProgrammeQuery(_ProgrammeFilters, PageQuery):
    """Filters of programmes, and the page."""

    sort: Literal["name"] = "name"


class _ProjectFilters(Schema):
    kind: list[ProjectKind] = Field(default=[], max_length=2)
    funder: list[Key] = Field(default=[], max_length=20)
    programme: list[Key] = Field(default=[], max_length=20)
    organisation: Key | None = Field(default=None, description="Took any part in it.", examples=["fed"])
    region: list[Teryt] = Field(default=[], max_length=50)


class ProjectCountQuery(_ProjectFilters, CountQuery):
    """Filters of projects."""


class ProjectQuery(_ProjectFilters, PageQuery):
    """Filters of projects, and the page; `date` puts undated ones first, `-date` last."""

    sort: Literal["date", "-date", "title"] = "-date"


class _DocumentFilters(Schema):
    project: list[Key] = Field(default=[], max_length=20)
    kind: list[DocumentKind] = Field(default=[], max_length=6)
    status: list[DocumentStatus] = Field(default=[], max_length=4)


class DocumentCountQuery(_DocumentFilters, CountQuery):
    """Filters of documents."""


class DocumentQuery(_DocumentFilters, PageQuery):
    """Filters of documents, and the page."""

    sort: Literal["title"] = "title"
