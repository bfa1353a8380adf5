"""An event as an iCalendar file (RFC 5545): stable identity and sequence, and no day that is not known."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.core.dates import PartialDatesInput
from app.core.problems import Problem
from app.events.schemas import EventRead
from app.events.tables import EventRow

_EXACT = frozenset({"day", "minute"})
_STATUS = {"cancelled": "CANCELLED", "planned": "TENTATIVE", "postponed": "TENTATIVE"}


class NoExactDay(Problem):
    """The event has no calendar file, because its day is not known exactly."""

    status, code, title = 404, "no-exact-day", "The exact day of the event is not known"
    remedy = "The field `dates` of the event says what is known."


def has_exact_days(dates: PartialDatesInput) -> bool:
    """Whether a calendar can show the event without inventing anything."""
    return dates.precision in _EXACT


def calendar_file(row: EventRow, event: EventRead, page: str) -> bytes:
    """The event as a calendar of one entry; `page` is its address for people. Raises NoExactDay."""
    # Loaded when the first calendar is asked for, so that the server starts sooner.
    from icalendar import Calendar
    from icalendar import Event as CalendarEvent

    dates = PartialDatesInput.model_validate(row.dates)
    if not has_exact_days(dates):
        raise NoExactDay
    start, end = _bounds(dates)
    entry = CalendarEvent()
    entry.add("uid", f"{row.id}@osnowa")
    entry.add("sequence", row.revision - 1)
    entry.add("dtstamp", row.updated_at)
    entry.add("last-modified", row.updated_at)
    entry.add("dtstart", start)
    entry.add("dtend", end)
    entry.add("summary", event.title)
    entry.add("status", _STATUS.get(row.status, "CONFIRMED"))
    entry.add("url", page)
    if event.summary:
        entry.add("description", event.summary)
    if event.place:
        parts = [event.place.name, event.place.address or event.place.locality]
        entry.add("location", ", ".join(dict.fromkeys(part for part in parts if part)))
    calendar = Calendar()
    calendar.add("prodid", "-//Osnowa//Osnowa//PL")
    calendar.add("version", "2.0")
    calendar.add_component(entry)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _bounds(dates: PartialDatesInput) -> tuple[date | datetime, date | datetime]:
    """First moment and the moment after the last, as iCalendar wants them: days stay days."""
    assert dates.start
    assert dates.end
    if dates.precision == "minute":
        zone = ZoneInfo(dates.zone)
        return datetime.fromisoformat(dates.start).replace(tzinfo=zone), datetime.fromisoformat(dates.end).replace(
            tzinfo=zone
        )
    return date.fromisoformat(dates.start), date.fromisoformat(dates.end) + timedelta(days=1)
