"""Shapes of places, series and events."""

from datetime import date
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import Field, model_validator

from app.core.dates import PartialDates, PartialDatesInput, Zone
from app.core.i18n import Language, LocalisedText
from app.core.pagination import CountQuery, PageQuery
from app.core.provenance import Provenance
from app.core.records import RecordInput
from app.core.reviews.schemas import Doubt, Note
from app.core.schemas import Key, Ref, Schema, Slug
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

    id: UUID
    slug: str
    name: str
    kind: PlaceKind
    address: str | None
    locality: str | None
    country: str = Field(description="ISO 3166-1 alpha-2.", examples=["PL"])
    region: RegionRef | None = Field(description="Voivodeship.")
    powiat: RegionRef | None
    zone: str = Field(description="IANA time zone.", examples=["Europe/Warsaw"])
    within: Ref | None = Field(description="The town a venue lies in.")
    organisation: Ref | None = Field(description="The organisation that is this venue.")
    provenance: list[Provenance]
    language: Language


class PlaceRef(Ref):
    """A place, as an event points at it."""

    locality: str | None
    address: str | None
    country: str
    region: RegionRef | None
    powiat: RegionRef | None


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

    id: UUID
    slug: str
    title: str
    kind: EventKind
    attendance_mode: AttendanceMode | None
    status: EventStatus
    stated_count: int | None = Field(description="How many meetings the source announces; null where it does not say.")
    frequency: str | None
    places: str | None = Field(description="Where, in the words of the record.")
    aims: list[str]
    project: Ref | None
    provenance: list[Provenance]
    language: Language


class StatedCount(Schema):
    """A number of people, organisations or countries, as precisely as the source states it."""

    value: int = Field(ge=0)
    qualifier: CountQualifier
    unit: CountUnit


class RecordingInput(Schema):
    """A recording, as it is kept."""

    title: LocalisedText
    url: str = Field(pattern=r"^https?://", max_length=2000)
    also_on: LocalisedText | None = None
    captions: Literal["yes", "no", "unknown"] = "unknown"
    consent: Literal["given", "unknown"] = "unknown"


class RecordingRead(Schema):
    """Where a recording can be watched, and what is known of its captions and consents."""

    title: str
    url: str
    also_on: str | None
    captions: Literal["yes", "no", "unknown"]
    consent: Literal["given", "unknown"]


class AttachmentInput(Schema):
    """A file that came with an event, as it is kept; without `url` it was announced and is missing."""

    title: LocalisedText
    url: str | None = Field(default=None, pattern=r"^https?://", max_length=2000)
    document: Slug | None = None


class AttachmentRead(Schema):
    """A file that came with an event; a missing one is said to be missing."""

    title: str
    url: str | None
    status: Literal["available", "missing"]
    document: Ref | None


class InvitedRegionInput(Schema):
    """An invited voivodeship and how the source writes it; the two must agree."""

    teryt: Teryt
    as_typed: str | None = Field(default=None, max_length=100)


class InvitedRegion(RegionRef):
    """An invited voivodeship and how the source writes it."""

    as_typed: str | None


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

    id: UUID
    slug: str
    title: str
    title_is: TitleIs = Field(description="`constructed`: the source gives no title, only a place and a date.")
    subtitle: str | None
    summary: str | None
    kind: EventKind
    status: EventStatus
    past_due: bool = Field(description="Still planned although its last possible day is over.")
    attendance_mode: AttendanceMode | None
    dates: PartialDates
    place: PlaceRef | None
    place_note: str | None
    project: Ref | None
    programme: Ref | None
    series: Ref | None
    part_of: Ref | None
    side_event_of: Ref | None
    sequence_number: int | None = Field(description="Its number among the events of its kind in the project.")
    duration_days: int | None
    meetings_count: int | None = Field(description="How many meetings the source reports under this one heading.")
    organisers: list[RoleHolder]
    co_organisers: list[RoleHolder]
    hosts: list[RoleHolder]
    substantive_partners: list[RoleHolder]
    venues: list[RoleHolder]
    participants: list[RoleHolder] = Field(description="Bodies named as taking part; never persons.")
    people: list[PersonRef] = Field(description="Persons in public roles.")
    invited_regions: list[InvitedRegion]
    reach: str | None
    theme: str | None
    target_groups: list[str]
    outcomes: list[str]
    counts: list[StatedCount]
    recordings: list[RecordingRead]
    attachments: list[AttachmentRead]
    documents: list[Ref] = Field(description="Documents the event worked on.")
    sessions_complete: bool | None = Field(
        description="Whether the list of sessions is whole; null when none is stated."
    )
    sessions_note: str | None
    byline: str | None
    calendar: str | None = Field(
        description="Path of the iCalendar file; null where no exact day is known.",
        examples=["/api/v1/events/thematic-equality-2022/calendar.ics"],
    )
    notes: list[Note] = Field(description="What a reader must know about doubtful values.")
    provenance: list[Provenance]
    language: Language


class PlaceCountQuery(CountQuery):
    """Filters of places."""

    country: list[Country] = Field(default=[], max_length=50)
    region: list[Teryt] = Field(default=[], max_length=50)


class PlaceQuery(PageQuery):
    """Filters of places, and the page."""

    country: list[Country] = Field(default=[], max_length=50)
    region: list[Teryt] = Field(default=[], max_length=50)
    sort: Literal["name"] = "name"


class _SeriesFilters(Schema):
    project: list[Key] = Field(default=[], max_length=20)
    kind: list[EventKind] = Field(default=[], max_length=7)


class EventSeriesCountQuery(_SeriesFilters, CountQuery):
    """Filters of series."""


class EventSeriesQuery(_SeriesFilters, PageQuery):
    """Filters of series, and the page."""

    sort: Literal["title"] = "title"


class _EventFilters(Schema):
    when: Literal["upcoming", "past", "undated"] | None = Field(
        default=None, description="Against today in Poland; a planned event whose day has passed is past."
    )
    year: list[Annotated[int, Field(ge=1900, le=2200)]] = Field(
        default=[], max_length=50, description="Years that any reading of the date touches."
    )
    since: date | None = Field(default=None, description="First day that matters.")
    until: date | None = Field(default=None, description="Last day that matters.")
    kind: list[EventKind] = Field(default=[], max_length=7)
    status: list[Literal["planned", "confirmed", "held", "cancelled", "postponed"]] = Field(default=[], max_length=5)
    attendance_mode: list[AttendanceMode] = Field(default=[], max_length=3)
    held_in: list[Teryt] = Field(
        default=[], max_length=50, description="TERYT of a voivodeship or powiat it takes place in."
    )
    invited: list[Teryt] = Field(default=[], max_length=50, description="TERYT of a voivodeship it invited.")
    country: list[Country] = Field(default=[], max_length=50)
    place: list[Key] = Field(
        default=[], max_length=20, description="Place, or town of the venue.", examples=[["warszawa"]]
    )
    project: list[Key] = Field(default=[], max_length=20)
    programme: list[Key] = Field(default=[], max_length=20)
    series: list[Key] = Field(default=[], max_length=20)
    organisation: Key | None = Field(default=None, description="Took any part in it.", examples=["fed"])
    person: Key | None = Field(default=None, description="Had a public role at it.", examples=["ewa-galka"])
    part_of: Key | None = None
    side_event_of: Key | None = None
    has_recordings: bool | None = None


class EventCountQuery(_EventFilters, CountQuery):
    """Filters of events."""


class EventQuery(_EventFilters, PageQuery):
    """Filters of events, and the page; `date` puts undated events first, `-date` last."""

    sort: Literal["date", "-date", "title"] = "-date"


def check_as_typed(entry: InvitedRegionInput, name: str) -> bool:
    """Whether the words of the source can mean the region called `name`."""
    return entry.as_typed is None or name_key(entry.as_typed) == name_key(name)
