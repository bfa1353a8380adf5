"""Dates known only in part, written in EDTF (ISO 8601-2, level 1): years, months, days, approximate ones, intervals."""

import calendar
import re
from datetime import date
from typing import NamedTuple

_PART = re.compile(r"(?P<year>\d{4})(-(?P<month>\d{2})(-(?P<day>\d{2}))?)?[~?%]?", re.ASCII)


class Bounds(NamedTuple):
    """The first and the last day that a date can mean; None where it is open or unknown."""

    earliest: date | None
    latest: date | None


def bounds(edtf: str) -> Bounds:
    """Read the days an EDTF string spans: "2019-06" is 1 to 30 June, "2023-10-16~/2023-10-31~" is 16 to 31 October.

    Raises ValueError when it is none of the forms above.
    """
    start, slash, end = edtf.partition("/")
    first, last = _part(start), _part(end) if slash else _part(start)
    if first.earliest and last.latest and first.earliest > last.latest:
        raise ValueError(f"{edtf!r} ends before it starts")
    return Bounds(first.earliest, last.latest)


def _part(text: str) -> Bounds:
    if text in {"..", ""}:
        return Bounds(None, None)
    match = _PART.fullmatch(text)
    if not match:
        raise ValueError(f"{text!r} is no date that EDTF level 1 knows")
    year, month, day = (int(match[name]) if match[name] else None for name in ("year", "month", "day"))
    assert year is not None
    if month is None:
        return Bounds(date(year, 1, 1), date(year, 12, 31))
    if day is None:
        return Bounds(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))
    return Bounds(date(year, month, day), date(year, month, day))
