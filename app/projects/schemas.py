"""Shapes of funders, programmes, projects and documents."""

from typing import Literal

from pydantic import Field

from app.core.dates import PartialDates, PartialDatesInput
from app.core.i18n import LocalisedText
from app.core.pagination import CountQuery, PageQuery
from app.core.provenance import Sources
from app.core.records import RecordInput
from app.core.reviews.schemas import Doubt, Note
from app.core.schemas import Id, Key, Original, Ref, Schema, Slug, SlugRead
from app.core.search.declaring import Searchable
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

    id: Id
    slug: SlugRead
    name: str = Field(description="Name in the reader's language.")
    organisation: Ref | None = Field(description="The same body in the directory of organisations.")
    provenance: Sources
    language: Original


class Call(Schema):
    """An open call of a programme."""

    name: str = Field(examples=["PROO-4"], description="Name of the call.")
    edition: str | None = Field(examples=["2023"], description="Its edition.")
    as_typed: str | None = Field(examples=["Konkurs PROO-4 Edycja 2023"], description="How the source writes it.")


class ProgrammeInput(RecordInput):
    """A grant programme, as it is kept."""

    name: LocalisedText
    short_name: str | None = None
    funder: Slug
    themes: list[LocalisedText] = []
    calls: list[Call] = []


class ProgrammeRead(Schema):
    """A grant programme."""

    id: Id
    slug: SlugRead
    name: str = Field(description="Name in the reader's language.")
    short_name: str | None = Field(description="Abbreviation.")
    funder: Ref = Field(description="Who pays.")
    themes: list[str] = Field(description="What it cares about.")
    calls: list[Call] = Field(description="Open calls the record knows.")
    provenance: Sources
    language: Original


class ComponentInput(Schema):
    """A part of a project, as it is kept."""

    number: int = Field(ge=1)
    name: LocalisedText


class ComponentRead(Schema):
    """A part of a project."""

    number: int = Field(description="Its number.")
    name: str = Field(description="Its name.")


class StatedTotal(Schema):
    """How many events of a kind the source says the project has."""

    kind: str = Field(examples=["regional_forum"], description="Kind of event.")
    count: int = Field(ge=0, description="How many.")


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
    needs: list[LocalisedText] = []
    goals: list[LocalisedText] = []
    outputs: list[LocalisedText] = []
    scope: list[LocalisedText] = []
    audiences: list[LocalisedText] = []
    audiences_indirect: list[LocalisedText] = []
    stated_totals: list[StatedTotal] = []
    doubts: list[Doubt] = []


class ProjectRead(Schema):
    """A project or public task: what it was, for whom, with whose money."""

    id: Id
    slug: SlugRead
    title: str = Field(description="Title in the reader's language.")
    title_is: TitleIs = Field(description="`constructed`: the source gives the project no name.")
    kind: ProjectKind = Field(description="A project, or a public task given by an authority.")
    summary: str | None = Field(description="What it was, in one or two sentences.")
    dates: PartialDates = Field(description="When, as precisely as it is known.")
    funder: Ref | None = Field(description="Who pays.")
    programme: Ref | None = Field(description="Grant programme.")
    call: Call | None = Field(description="Open call it was chosen in.")
    region: RegionRef | None = Field(description="Voivodeship it is for.")
    implementers: list[RoleHolder] = Field(description="Who carries it out.")
    lead_partners: list[RoleHolder] = Field(description="Partners that lead it, or a stage of it.")
    partners: list[RoleHolder] = Field(description="Other partners.")
    components: list[ComponentRead] = Field(description="Its parts.")
    task_name: str | None = Field(
        description="What a public task is called in the call, in the words of the authority."
    )
    needs: list[str] = Field(description="What the project answers to.")
    goals: list[str] = Field(description="What it is for.")
    outputs: list[str] = Field(description="What is to come of it.")
    scope: list[str] = Field(description="What it works on.")
    audiences: list[str] = Field(description="Whom it is for.")
    audiences_indirect: list[str] = Field(description="Whom it reaches through others.")
    stated_totals: list[StatedTotal] = Field(description="How many events the source says it has.")
    notes: list[Note] = Field(description="What a reader must know about doubtful values.")
    provenance: Sources
    language: Original


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

    id: Id
    slug: SlugRead
    title: str = Field(description="Title in the reader's language.")
    kind: DocumentKind = Field(description="Kind of document.")
    status: DocumentStatus = Field(description="What is known of it.")
    url: str | None = Field(description="Where it is; null when it cannot be had.")
    description: str | None = Field(description="What it is about.")
    project: Ref | None = Field(description="Project it comes of.")
    notes: list[Note] = Field(description="What a reader must know about doubtful values.")
    provenance: Sources
    language: Original


class FunderCountQuery(CountQuery):
    """Filters of funders."""


class FunderQuery(PageQuery):
    """Filters of funders, and the page."""

    sort: Literal["name"] = Field(default="name", description="Polish alphabetical order.")


DOCUMENT_SEARCH = Searchable("document", 6, texts=("description", "project.name"))
PROJECT_SEARCH = Searchable(
    "project",
    5,
    names=("task_name",),
    texts=(
        "summary",
        "components.name",
        "needs",
        "goals",
        "outputs",
        "scope",
        "audiences",
        "implementers.name",
        "lead_partners.name",
        "partners.name",
        "funder.name",
    ),
    date="dates.start",
    region=("region",),
)
PROGRAMME_SEARCH = Searchable(
    "programme", 4, title="name", names=("short_name",), texts=("themes", "funder.name"), initials=True
)
FUNDER_SEARCH = Searchable("funder", 3, title="name", texts=("organisation.name",), initials=True)


class _ProgrammeFilters(Schema):
    funder: list[Key] = Field(default=[], max_length=20, examples=[["eea-grants"]], description="Funders.")


class ProgrammeCountQuery(_ProgrammeFilters, CountQuery):
    """Filters of programmes."""


class ProgrammeQuery(_ProgrammeFilters, PageQuery):
    """Filters of programmes, and the page."""

    sort: Literal["name"] = Field(default="name", description="Polish alphabetical order.")


class _ProjectFilters(Schema):
    kind: list[ProjectKind] = Field(default=[], max_length=2, description="Projects or public tasks.")
    funder: list[Key] = Field(default=[], max_length=20, description="Who pays.")
    programme: list[Key] = Field(default=[], max_length=20, description="Grant programmes.")
    organisation: Key | None = Field(default=None, description="Took any part in it.", examples=["fed"])
    region: list[Teryt] = Field(default=[], max_length=50, description="TERYT of the voivodeship they are for.")


class ProjectCountQuery(_ProjectFilters, CountQuery):
    """Filters of projects."""


class ProjectQuery(_ProjectFilters, PageQuery):
    """Filters of projects, and the page; `date` puts undated ones first, `-date` last."""

    sort: Literal["date", "-date", "title"] = Field(
        default="-date", description="By title, or by date; `date` puts undated ones first, `-date` last."
    )


class _DocumentFilters(Schema):
    project: list[Key] = Field(default=[], max_length=20, description="Projects they come of.")
    kind: list[DocumentKind] = Field(default=[], max_length=6, description="Kinds of document.")
    status: list[DocumentStatus] = Field(default=[], max_length=4, description="What is known of them.")


class DocumentCountQuery(_DocumentFilters, CountQuery):
    """Filters of documents."""


class DocumentQuery(_DocumentFilters, PageQuery):
    """Filters of documents, and the page."""

    sort: Literal["title"] = Field(default="title", description="Polish alphabetical order.")
