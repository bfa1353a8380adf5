"""Shapes of places, series and events."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from app.core.dates import PartialDates, PartialDatesInput, Zone
from app.core.i18n import LocalisedText
from app.core.pagination import CountQuery, PageQuery
from app.core.provenance import Sources
from app.core.records import RecordInput
from app.core.reviews.schemas import Doubt, Note
from app.core.schemas import Day, Flag, Id, Key, Original, Ref, Schema, Slug, SlugRead, written
from app.core.search.declaring import Searchable
from app.organisations.public import Country, RoleHolder, RoleInput
from app.people.public import PersonRef, PersonRoleInput
from app.regions.public import RegionRef, Teryt, name_key

EventKind = Literal[
    "thematic_meeting",
    "regional_forum",
    "networking_meeting",
    "partner_meeting",
    "workshop",
    "conference",
    "training",
]
EventStatus = Literal["draft", "planned", "confirmed", "held", "cancelled", "postponed"]
AttendanceMode = Literal["online", "onsite", "hybrid"]
TitleIs = Literal["proper", "heading", "descriptive", "constructed"]
CountQualifier = Literal["exact", "about", "more_than", "less_than"]
CountUnit = Literal["person", "organisation", "institution", "organisation_or_institution", "country", "place"]
PlaceKind = Literal["town", "venue"]


class PlaceInput(RecordInput):
    """A place, as it is kept."""

    name: LocalisedText
    kind: PlaceKind
    address: str | None = Field(default=None, max_length=300)
    locality: str | None = Field(default=None, max_length=120)
    country: Country = "PL"
    region: Teryt | None = None
    powiat: Teryt | None = None
    zone: Zone = "Europe/Warsaw"
    within: Slug | None = None
    organisation: Slug | None = None

    @model_validator(mode="after")
    def _powiat_lies_in_region(self) -> Self:
        if self.powiat and self.powiat[:2] != self.region:
            raise ValueError("the powiat lies in another voivodeship")
        return self


class PlaceRead(Schema):
    """A town, or a venue in one."""

    id: Id
    slug: SlugRead
    name: str = Field(description="Name in the reader's language.")
    kind: PlaceKind = Field(description="A town, or a venue in one.")
    address: str | None = Field(description="Address as people write it.")
    locality: str | None = Field(description="Town or village.")
    country: str = Field(description="ISO 3166-1 alpha-2.", examples=["PL"])
    region: RegionRef | None = Field(description="Voivodeship.")
    powiat: RegionRef | None = Field(description="Powiat.")
    zone: str = Field(description="IANA time zone.", examples=["Europe/Warsaw"])
    within: Ref | None = Field(description="The town a venue lies in.")
    organisation: Ref | None = Field(description="The organisation that is this venue.")
    provenance: Sources
    language: Original


class PlaceRef(Ref):
    """A place, as an event points at it."""

    locality: str | None = Field(description="Town or village.")
    address: str | None = Field(description="Address as people write it.")
    country: str = Field(description="ISO 3166-1 alpha-2.")
    region: RegionRef | None = Field(description="Voivodeship.")
    powiat: RegionRef | None = Field(description="Powiat.")


class EventSeriesInput(RecordInput):
    """A series, as it is kept."""

    title: LocalisedText
    kind: EventKind
    attendance_mode: AttendanceMode | None = None
    status: EventStatus
    stated_count: int | None = Field(default=None, ge=1)
    frequency: LocalisedText | None = None
    places: LocalisedText | None = None
    aims: list[LocalisedText] = []
    project: Slug | None = None


class EventSeriesRead(Schema):
    """Meetings announced together, often before any has a date."""

    id: Id
    slug: SlugRead
    title: str = Field(description="Title in the reader's language.")
    kind: EventKind = Field(description="Kind of meeting.")
    attendance_mode: AttendanceMode | None = Field(description="Where people take part.")
    status: EventStatus = Field(description="What is known of it.")
    stated_count: int | None = Field(description="How many meetings the source announces; null where it does not say.")
    frequency: str | None = Field(description="How often, in the words of the record.")
    places: str | None = Field(description="Where, in the words of the record.")
    aims: list[str] = Field(description="What the meetings are for.")
    project: Ref | None = Field(description="Project it belongs to.")
    provenance: Sources
    language: Original


class StatedCount(Schema):
    """A number of people, organisations or countries, as precisely as the source states it."""

    value: int = Field(ge=0, description="The number.")
    qualifier: CountQualifier = Field(description="How exact it is.")
    unit: CountUnit = Field(description="What is counted.")


class RecordingInput(Schema):
    """A recording, as it is kept."""

    title: LocalisedText
    url: str = Field(pattern=r"^https?://", max_length=2000)
    also_on: LocalisedText | None = None
    captions: Literal["yes", "no", "unknown"] = "unknown"
    consent: Literal["given", "unknown"] = "unknown"


class RecordingRead(Schema):
    """Where a recording can be watched, and what is known of its captions and consents."""

    title: str = Field(description="What was recorded.")
    url: str = Field(description="Where to watch it.")
    also_on: str | None = Field(description="Where else.")
    captions: Literal["yes", "no", "unknown"] = Field(description="Whether it has captions.")
    consent: Literal["given", "unknown"] = Field(description="Whether those who can be seen agreed.")


class AttachmentInput(Schema):
    """A file that came with an event, as it is kept; without `url` it was announced and is missing."""

    title: LocalisedText
    url: str | None = Field(default=None, pattern=r"^https?://", max_length=2000)
    document: Slug | None = None


class AttachmentRead(Schema):
    """A file that came with an event; a missing one is said to be missing."""

    title: str = Field(description="What it is.")
    url: str | None = Field(description="Where it is; null when missing.")
    status: Literal["available", "missing"] = Field(description="Whether it can be had.")
    document: Ref | None = Field(description="The document it is.")


class InvitedRegionInput(Schema):
    """An invited voivodeship and how the source writes it; the two must agree."""

    teryt: Teryt
    as_typed: str | None = Field(default=None, max_length=100)


class InvitedRegion(RegionRef):
    """An invited voivodeship and how the source writes it."""

    as_typed: str | None = Field(description="How the source writes the name.")


class EventInput(RecordInput):
    """An event, as it is kept."""

    title: LocalisedText
    title_is: TitleIs
    subtitle: LocalisedText | None = None
    summary: LocalisedText | None = None
    kind: EventKind
    status: EventStatus
    attendance_mode: AttendanceMode | None = None
    dates: PartialDatesInput
    place: Slug | None = None
    place_note: LocalisedText | None = None
    project: Slug | None = None
    programme: Slug | None = None
    series: Slug | None = None
    part_of: Slug | None = None
    side_event_of: Slug | None = None
    sequence_number: int | None = Field(default=None, ge=1)
    duration_days: int | None = Field(default=None, ge=1)
    meetings_count: int | None = Field(default=None, ge=1)
    roles: list[RoleInput] = []
    people: list[PersonRoleInput] = []
    invited_regions: list[InvitedRegionInput] = []
    reach: LocalisedText | None = None
    theme: LocalisedText | None = None
    target_groups: list[LocalisedText] = []
    outcomes: list[LocalisedText] = []
    counts: list[StatedCount] = []
    recordings: list[RecordingInput] = []
    attachments: list[AttachmentInput] = []
    documents: list[Slug] = []
    sessions_complete: bool | None = None
    sessions_note: LocalisedText | None = None
    byline: str | None = Field(default=None, max_length=100)
    doubts: list[Doubt] = []


class EventRead(Schema):
    """An event: when (as precisely as known), where, by whom, for whom, and what came of it."""

    id: Id
    slug: SlugRead
    title: str = Field(description="Title in the reader's language.")
    title_is: TitleIs = Field(description="`constructed`: the source gives no title, only a place and a date.")
    subtitle: str | None = Field(description="What follows the title.")
    summary: str | None = Field(description="What it was, in one or two sentences.")
    kind: EventKind = Field(description="Kind of event.")
    status: EventStatus = Field(description="What a person last said of it; never changed by the clock.")
    past_due: bool = Field(description="Still planned although its last possible day is over.")
    attendance_mode: AttendanceMode | None = Field(
        description="Where people take part; null where the record does not say."
    )
    dates: PartialDates = Field(description="When, as precisely as it is known.")
    place: PlaceRef | None = Field(description="Where; null for an online event.")
    place_note: str | None = Field(description="What must be added to the place.")
    project: Ref | None = Field(description="Project it belongs to.")
    programme: Ref | None = Field(description="Grant programme that pays for it.")
    series: Ref | None = Field(description="Series it belongs to.")
    part_of: Ref | None = Field(description="The event it is part of.")
    side_event_of: Ref | None = Field(description="The event it accompanies.")
    sequence_number: int | None = Field(description="Its number among the events of its kind in the project.")
    duration_days: int | None = Field(description="How many days the source says it takes.")
    meetings_count: int | None = Field(description="How many meetings the source reports under this one heading.")
    organisers: list[RoleHolder] = Field(description="Who runs it.")
    co_organisers: list[RoleHolder] = Field(description="Who runs it with them.")
    hosts: list[RoleHolder] = Field(description="Who invited to it.")
    substantive_partners: list[RoleHolder] = Field(description="Who gives content, not money.")
    venues: list[RoleHolder] = Field(description="Organisations it takes place at.")
    participants: list[RoleHolder] = Field(description="Bodies named as taking part; never persons.")
    people: list[PersonRef] = Field(description="Persons in public roles.")
    invited_regions: list[InvitedRegion] = Field(description="Voivodeships it invited.")
    reach: str | None = Field(description="From where people came.")
    theme: str | None = Field(description="What it was about.")
    target_groups: list[str] = Field(description="Whom it is for.")
    outcomes: list[str] = Field(description="What came of it.")
    counts: list[StatedCount] = Field(description="Numbers the source states.")
    recordings: list[RecordingRead] = Field(description="Where it can be watched.")
    attachments: list[AttachmentRead] = Field(description="Files that came with it, also those announced and missing.")
    documents: list[Ref] = Field(description="Documents the event worked on.")
    sessions_complete: bool | None = Field(
        description="Whether the list of sessions is whole; null when none is stated."
    )
    sessions_note: str | None = Field(description="What must be added to the list of sessions.")
    byline: str | None = Field(description="How the author of the source signed.")
    calendar: str | None = Field(
        description="Path of the iCalendar file; null where no exact day is known.",
        examples=["/api/v1/events/thematic-equality-2022/calendar.ics"],
    )
    notes: list[Note] = Field(description="What a reader must know about doubtful values.")
    provenance: Sources
    language: Original


class PlaceCountQuery(CountQuery):
    """Filters of places."""

    country: list[Country] = Field(default=[], max_length=50, description="Countries.")
    region: list[Teryt] = Field(default=[], max_length=50, description="TERYT of voivodeships or powiats.")


class PlaceQuery(PageQuery):
    """Filters of places, and the page."""

    country: list[Country] = Field(default=[], max_length=50, description="Countries.")
    region: list[Teryt] = Field(default=[], max_length=50, description="TERYT of voivodeships or powiats.")
    sort: Literal["name"] = Field(default="name", description="Polish alphabetical order.")


EVENT_SEARCH = Searchable(
    "event",
    10,
    names=("subtitle",),
    texts=(
        "summary",
        "theme",
        "place.name",
        "place.locality",
        "place.region.name",
        "place_note",
        "reach",
        "target_groups",
        "outcomes",
        "organisers.name",
        "co_organisers.name",
        "hosts.name",
        "substantive_partners.name",
        "people.name",
        "recordings.title",
        "attachments.title",
        "sessions_note",
    ),
    date="dates",
    region=("place.powiat", "place.region"),
)
PLACE_SEARCH = Searchable(
    "place",
    8,
    title="name",
    names=("locality",),
    texts=("address", "powiat.name", "region.name"),
    region=("powiat", "region"),
)
EVENT_SERIES_SEARCH = Searchable("event_series", 7, texts=("aims", "places", "frequency"))


class _SeriesFilters(Schema):
    project: list[Key] = Field(
        default=[], max_length=20, examples=[["migrant-organisations"]], description="Projects they belong to."
    )
    kind: list[EventKind] = Field(default=[], max_length=7, description="Kinds of meeting.")


class EventSeriesCountQuery(_SeriesFilters, CountQuery):
    """Filters of series."""


class EventSeriesQuery(_SeriesFilters, PageQuery):
    """Filters of series, and the page."""

    sort: Literal["title"] = Field(default="title", description="Polish alphabetical order.")


class _EventFilters(Schema):
    when: Literal["upcoming", "past", "undated"] | None = Field(
        default=None, description="Against today in Poland; a planned event whose day has passed is past."
    )
    year: list[Annotated[int, Field(ge=1900, le=2200), written("[0-9]{4}")]] = Field(
        default=[], max_length=50, description="Years that any reading of the date touches."
    )
    since: Day | None = Field(
        default=None, description="Only events that, by any reading of their date, last until this day or longer."
    )
    until: Day | None = Field(
        default=None, description="Only events that, by any reading of their date, begin on this day or earlier."
    )
    kind: list[EventKind] = Field(default=[], max_length=7, description="Kinds of event.")
    status: list[Literal["planned", "confirmed", "held", "cancelled", "postponed"]] = Field(
        default=[], max_length=5, description="What is known of them."
    )
    attendance_mode: list[AttendanceMode] = Field(default=[], max_length=3, description="Where people take part.")
    held_in: list[Teryt] = Field(
        default=[], max_length=50, description="TERYT of a voivodeship or powiat it takes place in."
    )
    invited: list[Teryt] = Field(default=[], max_length=50, description="TERYT of a voivodeship it invited.")
    country: list[Country] = Field(default=[], max_length=50, description="Countries they take place in.")
    place: list[Key] = Field(
        default=[], max_length=20, description="Place, or town of the venue.", examples=[["warszawa"]]
    )
    project: list[Key] = Field(default=[], max_length=20, description="Projects they belong to.")
    programme: list[Key] = Field(default=[], max_length=20, description="Grant programmes that pay for them.")
    series: list[Key] = Field(default=[], max_length=20, description="Series they belong to.")
    organisation: Key | None = Field(default=None, description="Took any part in it.", examples=["fed"])
    person: Key | None = Field(default=None, description="Had a public role at it.", examples=["ewa-galka"])
    part_of: Key | None = Field(default=None, description="The event they are part of.")
    side_event_of: Key | None = Field(default=None, description="The event they accompany.")
    has_recordings: Flag | None = Field(default=None, description="Whether a recording can be watched.")


class EventCountQuery(_EventFilters, CountQuery):
    """Filters of events."""


class EventQuery(_EventFilters, PageQuery):
    """Filters of events, and the page; `date` puts undated events first, `-date` last."""

    sort: Literal["date", "-date", "title"] = Field(
        default="-date", description="By title, or by date; `date` puts undated events first, `-date` last."
    )


def check_as_typed(entry: InvitedRegionInput, name: str) -> bool:
    """Whether the words of the source can mean the region called `name`."""
    return entry.as_typed is None or name_key(entry.as_typed) == name_key(name)
