"""Dates as people state them: what was typed, what we read from it, and how precisely. Never invents a day."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, Field, model_validator

from app.core.edtf import Bounds, bounds
from app.core.i18n import Language, LocalisedText, localise
from app.core.schemas import Schema

Precision = Literal["minute", "day", "half_month", "month", "year", "conflicting", "unknown"]

UNDATED = "0001-01-01"
"""Sorts records without a date before all others."""

_FORMS: dict[str, tuple[str, str]] = {
    "minute": (r"\d{4}-\d\d-\d\dT\d\d:\d\d", "%Y-%m-%dT%H:%M"),
    "day": (r"\d{4}-\d\d-\d\d", "%Y-%m-%d"),
    "half_month": (r"\d{4}-\d\d-\d\d", "%Y-%m-%d"),
    "month": (r"\d{4}-\d\d", "%Y-%m"),
    "year": (r"\d{4}", "%Y"),
}


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, OSError):
        raise ValueError(f"{name!r} is no IANA time zone") from None
    return name


Zone = Annotated[str, AfterValidator(_known_zone)]


class DateReading(Schema):
    """One way to read a date that contradicts itself."""

    start: str = Field(description="First year, month, day or local minute.")
    end: str = Field(description="Last one.")
    edtf: str = Field(description="ISO 8601-2 level 1.")
    basis: str | None = Field(description="What in the text this reading follows.")
    objection: str | None = Field(description="What speaks against it.")
    preferred: bool = Field(description="The likeliest reading, used for sorting until a person decides.")


class PartialDates(Schema):
    """When something happened, as precisely as it is known and no more."""

    raw: str | None = Field(description="The words of the source.", examples=["w drugiej połowie października 2023 r."])
    start: str | None = Field(description="First year, month, day or local minute.", examples=["2023-10-16"])
    end: str | None = Field(description="Last one, to the same precision.", examples=["2023-10-31"])
    precision: Precision = Field(description="How much is known.")
    edtf: str | None = Field(description="ISO 8601-2 level 1.", examples=["2023-10-16~/2023-10-31~"])
    readings: list[DateReading] = Field(description="Every reading, when the record contradicts itself.")
    zone: str = Field(description="IANA time zone of the place.", examples=["Europe/Warsaw"])


class DateReadingInput(Schema):
    """One way to read a contradictory date, as it is kept."""

    start: str
    end: str
    edtf: str
    basis: LocalisedText | None = None
    objection: LocalisedText | None = None
    preferred: bool = False

    @model_validator(mode="after")
    def _agrees_with_itself(self) -> Self:
        if bounds(self.edtf) != Bounds(bounds(self.start).earliest, bounds(self.end).latest):
            raise ValueError("edtf must span the same days as start and end")
        return self


def first_known(dates: Mapping[str, str | None]) -> str | None:
    """The first day of published dates; only its month where the day is a bound of a half month."""
    start = dates["start"]
    return start[:7] if start and dates["precision"] == "half_month" else start


class PartialDatesInput(Schema):
    """Dates as they are kept; checked so that `start`, `end`, `precision` and `edtf` say the same."""

    raw: str | None = None
    start: str | None = None
    end: str | None = None
    precision: Precision
    edtf: str | None = None
    readings: list[DateReadingInput] = []
    zone: Zone = "Europe/Warsaw"

    @model_validator(mode="after")
    def _agrees_with_itself(self) -> Self:
        if self.precision in {"conflicting", "unknown"}:
            if self.start or self.end or self.edtf:
                raise ValueError(f"{self.precision} dates have no start, end or edtf")
            if self.precision == "conflicting" and len(self.readings) < 2:
                raise ValueError("conflicting dates need at least two readings")
            return self
        if self.readings:
            raise ValueError("only conflicting dates have readings")
        form, layout = _FORMS[self.precision]
        for value in (self.start, self.end):
            if not value or not re.fullmatch(form, value, re.ASCII):
                raise ValueError(f"start and end must have the form of precision {self.precision}")
            datetime.strptime(value, layout)  # noqa: DTZ007
        if not self.edtf or bounds(self.edtf) != self.span():
            raise ValueError("edtf must span the same days as start and end")
        if self.precision == "minute" and str(self.start) >= str(self.end):
            raise ValueError("the last minute must come after the first")
        return self

    def span(self) -> Bounds:
        """First and last day it can mean."""
        if not self.start or not self.end:
            return Bounds(None, None)
        return Bounds(bounds(self.start[:10]).earliest, bounds(self.end[:10]).latest)

    def spans(self) -> list[tuple[date, date]]:
        """First and last day of every reading, for filters; one when nothing conflicts, none when nothing is known."""
        readings = [bounds(reading.edtf) for reading in self.readings] if not self.start else [self.span()]
        return [(span.earliest, span.latest) for span in readings if span.earliest and span.latest]

    def sort_key(self) -> str:
        """ISO day or minute to sort by: the start, or that of the preferred reading."""
        if self.start:
            return self.start if self.precision == "minute" else str(self.span().earliest)
        preferred = [reading for reading in self.readings if reading.preferred] or self.readings
        return str(bounds(preferred[0].edtf).earliest) if preferred else UNDATED

    def latest(self) -> date | None:
        """Last day any reading allows; None when unknown."""
        return max((last for _, last in self.spans()), default=None)

    def read(self, reader: Language | None, original: str) -> PartialDates:
        """The same for a reader, in one language."""
        return PartialDates(
            **self.model_dump(exclude={"readings"}),
            readings=[
                DateReading(
                    **reading.model_dump(exclude={"basis", "objection"}),
                    basis=localise(reading.basis, reader, original),
                    objection=localise(reading.objection, reader, original),
                )
                for reading in self.readings
            ],
        )
