"""Shapes of sessions."""

from datetime import datetime
from typing import Literal, Self

from pydantic import Field, model_validator

from app.core.dates import Zone
from app.core.i18n import LocalisedText
from app.core.pagination import CountQuery, PageQuery
from app.core.provenance import Sources
from app.core.records import RecordInput
from app.core.schemas import Flag, Id, Key, Original, Schema, Slug, SlugRead
from app.core.search.declaring import Searchable
from app.events.public import DatedRef

SessionKind = Literal[
    "networking",
    "panel",
    "workshop",
    "talk",
    "lecture",
    "talk_and_discussion",
    "discussion",
    "world_cafe",
    "fair",
    "speed_dating",
    "study_visit",
    "case_study",
    "group_work",
    "brainstorming",
    "meeting",
    "agenda_item",
    "session",
    "break",
]
_LOCAL_MINUTE = r"^[0-9]{4}-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]$"


class SessionInput(RecordInput):
    """A session, as it is kept. `title_is` descriptive: the source names only the form, such as "case study"."""

    event: Slug
    position: int = Field(ge=1)
    title: LocalisedText
    title_is: Literal["topic", "descriptive"] = "topic"
    kind: SessionKind
    form: LocalisedText | None = None
    day: int | None = Field(default=None, ge=1)
    starts: str | None = Field(default=None, pattern=_LOCAL_MINUTE)
    ends: str | None = Field(default=None, pattern=_LOCAL_MINUTE)
    zone: Zone = "Europe/Warsaw"
    time_as_typed: str | None = Field(default=None, max_length=100)
    several: bool = False
    recorded: bool | None = None
    note: LocalisedText | None = None

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Self:
        if (self.starts is None) != (self.ends is None):
            raise ValueError("a session has both times or none")
        if self.starts and self.ends and datetime.fromisoformat(self.starts) >= datetime.fromisoformat(self.ends):
            raise ValueError("the session ends before it starts")
        return self


class SessionRead(Schema):
    """An item of the programme of an event."""

    id: Id
    slug: SlugRead
    event: DatedRef = Field(description="The event whose programme it stands in.")
    position: int = Field(description="Its place in the programme as the source lists it, counted from 1.")
    title: str = Field(description="Topic, or the form where the source names no topic.")
    title_is: Literal["topic", "descriptive"] = Field(
        description="`descriptive`: the source names the form only, no topic."
    )
    kind: SessionKind = Field(description="Kind of session.")
    form: str | None = Field(description="How the source calls it.", examples=["praktyczne warsztaty"])
    day: int | None = Field(description="Day of the event, counted from 1.")
    starts: str | None = Field(description="Local minute.", examples=["2023-11-22T09:30"])
    ends: str | None = Field(description="Local minute.", examples=["2023-11-22T10:00"])
    minutes: int | None = Field(description="Length; null where the times are not known.")
    zone: str = Field(description="IANA time zone of `starts` and `ends`.", examples=["Europe/Warsaw"])
    time_as_typed: str | None = Field(examples=["09.30 – 10.00"], description="The times as the source writes them.")
    several: bool = Field(description="The source speaks of several under this one heading, without saying how many.")
    recorded: bool | None = Field(description="Whether it was recorded; null where the record does not say.")
    note: str | None = Field(description="What a reader must know.")
    provenance: Sources
    language: Original


SESSION_SEARCH = Searchable("session", 11, texts=("form", "note", "event.name"), date="starts", event="event")


class _Filters(Schema):
    event: list[Key] = Field(
        default=[],
        max_length=20,
        examples=[["cross-sector-staszow-2023"]],
        description="Events whose programme is wanted.",
    )
    kind: list[SessionKind] = Field(default=[], max_length=20, description="Kinds of session.")
    recorded: Flag | None = Field(default=None, description="Whether it was recorded.")


class SessionCountQuery(_Filters, CountQuery):
    """Filters of sessions."""


class SessionQuery(_Filters, PageQuery):
    """Filters of sessions, and the page.

    `programme` keeps the order of each event's programme; `date` and `-date` order events first.
    """

    sort: Literal["programme", "date", "-date"] = Field(
        default="programme",
        description="`programme` keeps the order of each programme; `date` and `-date` order the events first.",
    )
