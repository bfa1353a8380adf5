"""The calendar file of an event, read back as a calendar would read it."""

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from app.core.dates import PartialDatesInput
from tests.support import factories
from tests.support.house import Client, House
from tests.support.openapi import PROBLEM_JSON

EVENTS = "/api/v1/events"


def _entry(client: Client, slug: str = "event", **parameters: str) -> Any:
    response = client.get(f"{EVENTS}/{slug}/calendar.ics", params=parameters)
    assert (response.status_code, response.headers["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    assert response.headers["Content-Disposition"] == f'attachment; filename="{slug}.ics"'
    calendar = Calendar.from_ical(response.content)
    (entry,) = calendar.walk("VEVENT")
    return entry


def test_days_end_with_the_day_after_the_last_as_calendars_want_it(house: House) -> None:
    house.put(factories.event(dates=factories.day("2022-09-22", "2022-09-23")))
    entry = _entry(house.client)
    assert (entry["DTSTART"].dt, entry["DTEND"].dt) == (date(2022, 9, 22), date(2022, 9, 24))
    assert entry["DTSTART"].params["VALUE"] == "DATE"


def test_one_day_ends_with_the_next(house: House) -> None:
    house.put(factories.event(dates=factories.day("2022-12-31")))
    assert _entry(house.client)["DTEND"].dt == date(2023, 1, 1)


@pytest.mark.parametrize("zone", ["Europe/Warsaw", "Europe/Helsinki"])
def test_minutes_are_in_the_zone_of_the_place(house: House, zone: str) -> None:
    house.put(factories.event(dates=factories.minutes("2023-11-22T09:00", "2023-11-22T11:00", zone)))
    entry = _entry(house.client)
    assert (entry["DTSTART"].params["TZID"], entry["DTEND"].params["TZID"]) == (zone, zone)
    assert entry["DTSTART"].dt == datetime(2023, 11, 22, 9, tzinfo=ZoneInfo(zone))
    assert entry["DTEND"].dt == datetime(2023, 11, 22, 11, tzinfo=ZoneInfo(zone))
    calendar = Calendar.from_ical(house.client.get(f"{EVENTS}/event/calendar.ics").content)
    assert [str(found["TZID"]) for found in calendar.walk("VTIMEZONE")] == [zone]


def test_the_identity_stays_and_the_sequence_grows_with_every_change(house: House) -> None:
    house.put(factories.event(dates=factories.day("2027-01-10"), status="planned"))
    first = _entry(house.client)
    house.move_to(datetime(2026, 11, 21, 9, 30, tzinfo=UTC))
    house.put(factories.event(dates=factories.day("2027-01-10"), status="planned"))
    assert _entry(house.client) == first
    house.put(factories.event(dates=factories.day("2027-01-11"), status="confirmed"))
    second = _entry(house.client)
    assert (first["UID"], int(first["SEQUENCE"]), int(second["SEQUENCE"])) == (second["UID"], 0, 1)
    assert (first["LAST-MODIFIED"].dt, second["LAST-MODIFIED"].dt) == (
        datetime(2026, 11, 20, 12, tzinfo=UTC),
        datetime(2026, 11, 21, 9, 30, tzinfo=UTC),
    )
    assert str(first["UID"]) == f"{house.client.read(f'{EVENTS}/event')['id']}@osnowa"


@pytest.mark.parametrize(
    ("status", "shown"),
    [
        ("planned", "TENTATIVE"),
        ("postponed", "TENTATIVE"),
        ("confirmed", "CONFIRMED"),
        ("held", "CONFIRMED"),
        ("cancelled", "CANCELLED"),
    ],
)
def test_the_status_is_told_in_the_words_of_calendars(house: House, status: str, shown: str) -> None:
    house.put(factories.event(status=status, dates=factories.day("2027-01-10")))
    assert _entry(house.client)["STATUS"] == shown


INEXACT = {
    "half a month": PartialDatesInput(
        raw="w drugiej połowie października 2023 r.",
        precision="half_month",
        start="2023-10-16",
        end="2023-10-31",
        edtf="2023-10-16~/2023-10-31~",
    ),
    "a month": PartialDatesInput(precision="month", start="2019-06", end="2019-07", edtf="2019-06/2019-07"),
    "a year": PartialDatesInput(precision="year", start="2019", end="2019", edtf="2019"),
    "a contradiction": factories.conflicting("2019-02-20", "2019-11-20"),
    "nothing": factories.unknown_dates(),
}


@pytest.mark.parametrize("dates", INEXACT.values(), ids=INEXACT.keys())
def test_no_day_is_invented_for_what_is_known_less_exactly(house: House, dates: PartialDatesInput) -> None:
    house.put(factories.event(dates=dates))
    response = house.client.get(f"{EVENTS}/event/calendar.ics")
    assert (response.status_code, response.headers["Content-Type"]) == (404, PROBLEM_JSON)
    assert response.json()["type"] == "urn:osnowa:problem:no-exact-day"
    assert house.client.read(f"{EVENTS}/event")["calendar"] is None


def test_an_event_that_has_a_file_names_it(house: House) -> None:
    house.put(factories.event(dates=factories.day("2027-01-10")))
    assert house.client.read(f"{EVENTS}/event")["calendar"] == f"{EVENTS}/event/calendar.ics"


def test_the_entry_says_what_where_and_more_in_the_readers_language(house: House) -> None:
    house.put(
        factories.place("town", name={"pl": "Ryga", "en": "Riga"}, country="LV", zone="Europe/Riga"),
        factories.event(
            place="town",
            dates=factories.day("2027-01-10"),
            title={"pl": "Spotkanie, długie; z „cudzysłowem”", "en": "A meeting"},
            summary={"pl": "Pierwszy wiersz\ndrugi wiersz " + "ż" * 200, "en": "Summary"},
        ),
    )
    polish, english = _entry(house.client), _entry(house.client, lang="en")
    assert str(polish["SUMMARY"]) == "Spotkanie, długie; z „cudzysłowem”"
    assert str(polish["DESCRIPTION"]) == "Pierwszy wiersz\ndrugi wiersz " + "ż" * 200
    assert (str(english["SUMMARY"]), str(english["DESCRIPTION"])) == ("A meeting", "Summary")
    assert (str(polish["LOCATION"]), str(english["LOCATION"])) == ("Ryga", "Riga")
    assert str(english["URL"]) == "http://testserver/events/event"


def test_the_file_keeps_to_lines_of_75_bytes_that_end_with_cr_lf(house: House) -> None:
    house.put(factories.event(dates=factories.day("2027-01-10"), summary={"pl": "ż" * 500}))
    lines = house.client.get(f"{EVENTS}/event/calendar.ics").content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in b"".join(lines)


def test_every_exactly_dated_event_of_the_example_has_a_file_and_no_other_has(client: Client) -> None:
    events = client.items(EVENTS)
    exact = {event["slug"] for event in events if event["dates"]["precision"] in {"day", "minute"}}
    assert {event["slug"] for event in events if event["calendar"]} == exact
    assert len(exact) == 14
    for event in events:
        status = client.get(f"{EVENTS}/{event['slug']}/calendar.ics").status_code
        assert status == (200 if event["slug"] in exact else 404)
