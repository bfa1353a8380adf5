"""A date of every precision, for the table of the reference."""

from typing import NamedTuple


class SampleDates(NamedTuple):
    """One precision, and what dates of it look like."""

    precision: str
    raw: str
    start: str | None
    end: str | None
    edtf: str | None


DATES = (
    SampleDates("minute", "22 November 2023, 9.00", "2023-11-22T09:00", "2023-11-22T16:00", "2023-11-22"),
    SampleDates("day", "22 and 23 November 2023", "2023-11-22", "2023-11-23", "2023-11-22/2023-11-23"),
    SampleDates("half_month", "second half of October 2023", "2023-10-16", "2023-10-31", "2023-10-16~/2023-10-31~"),
    SampleDates("month", "June 2019", "2019-06", "2019-06", "2019-06"),
    SampleDates("year", "2023", "2023", "2023", "2023"),
    SampleDates("conflicting", "Wednesday, 5 May 2022 (a Thursday)", None, None, None),
    SampleDates("unknown", "date to be announced", None, None, None),
)
