"""Events in time: past, upcoming and undated against today in Poland, and years that any reading touches."""

from datetime import UTC, datetime
from typing import Any

import pytest

from app.core.dates import PartialDatesInput
from tests.support import factories
from tests.support.house import Client, House

EVENTS = "/api/v1/events"


def _month(start: str, end: str) -> PartialDatesInput:
    return PartialDatesInput(precision="month", start=start, end=end, edtf=f"{start}/{end}")


DATES = {
    "one-day": factories.day("2026-11-20"),
    "two-days": factories.day("2026-11-19", "2026-11-20"),
    "yesterday": factories.day("2026-11-19"),
    "an-hour": factories.minutes("2026-11-20T09:00", "2026-11-20T10:00"),
    "this-month": _month("2026-11", "2026-11"),
    "last-month": _month("2026-10", "2026-10"),
    "either": factories.conflicting("2026-11-01", "2026-12-01"),
    "never": factories.unknown_dates(),
}


@pytest.fixture
def dated(house: House) -> House:
    """Events of every kind of date around 20 November 2026."""
    house.put(*(factories.event(slug, status="planned", dates=dates) for slug, dates in DATES.items()))
    return house


@pytest.mark.parametrize(
    ("moment", "past", "upcoming"),
    [
        (
            datetime(2026, 11, 19, 22, 59, tzinfo=UTC),  # 23:59 in Poland
            {"last-month", "either"},
            {"one-day", "two-days", "yesterday", "an-hour", "this-month", "either"},
        ),
        (
            datetime(2026, 11, 19, 23, 0, tzinfo=UTC),  # midnight in Poland
            {"last-month", "either", "yesterday"},
            {"one-day", "two-days", "an-hour", "this-month", "either"},
        ),
        (
            datetime(2026, 11, 20, 22, 59, tzinfo=UTC),
            {"last-month", "either", "yesterday"},
            {"one-day", "two-days", "an-hour", "this-month", "either"},
        ),
        (
            datetime(2026, 11, 20, 23, 0, tzinfo=UTC),
            {"last-month", "either", "yesterday", "one-day", "two-days", "an-hour"},
            {"this-month", "either"},
        ),
        (
            datetime(2026, 12, 1, 23, 0, tzinfo=UTC),
            set(DATES) - {"never"},
            set(),
        ),
    ],
)
def test_a_day_is_past_once_it_is_over_in_poland(
    dated: House, moment: datetime, past: set[str], upcoming: set[str]
) -> None:
    dated.move_to(moment)
    assert set(dated.client.slugs(EVENTS, when="past")) == past
    assert set(dated.client.slugs(EVENTS, when="upcoming")) == upcoming
    assert dated.client.slugs(EVENTS, when="undated") == ["never"]
    for when in ("past", "upcoming", "undated"):
        assert dated.client.count(EVENTS, when=when) == len(dated.client.slugs(EVENTS, when=when))


def test_a_planned_event_stays_planned_and_is_past_due_once_its_last_possible_day_is_over(dated: House) -> None:
    def past_due() -> set[str]:
        return {event["slug"] for event in dated.client.items(EVENTS) if event["past_due"]}

    def overdue() -> set[str]:
        return {doubt["record"]["slug"] for doubt in dated.client.items("/api/v1/reviews", kind="overdue")}

    assert past_due() == overdue() == {"yesterday", "last-month"}
    dated.move_to(datetime(2026, 11, 21, 12, tzinfo=UTC))
    assert past_due() == overdue() == {"yesterday", "last-month", "one-day", "two-days", "an-hour"}
    dated.move_to(datetime(2026, 12, 2, 12, tzinfo=UTC))
    assert past_due() == overdue() == set(DATES) - {"never"}
    assert {event["status"] for event in dated.client.items(EVENTS)} == {"planned"}


def test_an_overdue_event_says_so_in_a_note(dated: House) -> None:
    for slug, kinds in {"yesterday": ["overdue"], "one-day": [], "either": ["conflicting"]}.items():
        assert [note["kind"] for note in dated.client.read(f"{EVENTS}/{slug}")["notes"]] == kinds


@pytest.mark.parametrize(
    ("status", "past_due"),
    [("planned", True), ("confirmed", True), ("held", False), ("cancelled", False), ("postponed", False)],
)
def test_only_what_was_to_happen_can_be_past_due(house: House, status: str, past_due: bool) -> None:
    house.put(factories.event(status=status, dates=factories.day("2026-11-01")))
    assert house.client.read(f"{EVENTS}/event")["past_due"] is past_due
    assert house.client.count("/api/v1/reviews", kind="overdue") == past_due


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({"year": 2026}, {"one-day", "two-days", "yesterday", "an-hour", "this-month", "last-month", "either"}),
        ({"year": 2025}, set()),
        ({"year": [2025, 2026], "when": "undated"}, set()),
        ({"since": "2026-11-21"}, {"this-month", "either"}),
        ({"since": "2026-11-20", "until": "2026-11-20"}, {"one-day", "two-days", "an-hour", "this-month"}),
        ({"until": "2026-10-31"}, {"last-month"}),
        ({"until": "2026-10-01"}, {"last-month"}),
        ({"since": "2026-12-01"}, {"either"}),
    ],
)
def test_days_and_years_match_what_any_reading_touches(dated: House, filters: dict[str, Any], found: set[str]) -> None:
    assert set(dated.client.slugs(EVENTS, **filters)) == found


def test_a_period_is_matched_by_one_and_the_same_reading(house: House) -> None:
    house.put(factories.event(dates=factories.conflicting("2019-02-20", "2019-11-20")))
    assert house.client.slugs(EVENTS, since="2019-02-20", until="2019-02-20") == ["event"]
    assert house.client.slugs(EVENTS, since="2019-05-01", until="2019-06-30") == []
    assert house.client.slugs(EVENTS, year=2019, since="2019-05-01") == ["event"]


@pytest.mark.parametrize("value", ["2026-02-30", "yesterday", "20.11.2026", "2026-11-20T12:00:00", "10000-01-01"])
def test_a_day_that_is_none_is_refused(dated: House, value: str) -> None:
    assert dated.client.get(EVENTS, params={"since": value}).status_code == 422


def test_events_are_sorted_by_their_first_possible_day_and_undated_ones_come_last(dated: House) -> None:
    newest_first = dated.client.slugs(EVENTS)
    assert newest_first == ["an-hour", "one-day", "two-days", "yesterday"][:1] + [
        slug for slug in newest_first if slug not in {"an-hour", "never"}
    ] + ["never"]
    assert newest_first == dated.client.slugs(EVENTS, sort="-date")
    assert dated.client.slugs(EVENTS, sort="date") == newest_first[::-1]
    assert {newest_first[-3], newest_first[-2]} == {"last-month", "this-month"} or newest_first[-2] == "last-month"


def test_the_contradictory_meeting_in_kaunas_is_found_by_either_reading(client: Client) -> None:
    kaunas = client.read(f"{EVENTS}/partners-kaunas-2019")
    assert (kaunas["dates"]["start"], kaunas["dates"]["end"], kaunas["dates"]["precision"]) == (
        None,
        None,
        "conflicting",
    )
    assert len(kaunas["dates"]["readings"]) >= 2
    assert [reading["preferred"] for reading in kaunas["dates"]["readings"]].count(True) == 1
    for since, until in (("2019-02-20", "2019-02-21"), ("2019-11-20", "2019-11-21")):
        assert client.slugs(EVENTS, since=since, until=until) == ["partners-kaunas-2019"]
    assert kaunas["calendar"] is None


@pytest.mark.parametrize(("year", "count"), [(2018, 1), (2019, 6), (2020, 0), (2021, 2), (2022, 4), (2023, 5)])
def test_the_example_has_so_many_events_a_year(client: Client, year: int, count: int) -> None:
    assert client.count(EVENTS, year=year) == count


def test_the_overdue_events_of_the_example_are_planned_and_past_due(client: Client) -> None:
    assert [event["slug"] for event in client.items(EVENTS, sort="date") if event["past_due"]] == [
        "forum-poznan-2023",
        "cross-sector-staszow-2023",
    ]
    assert client.slugs(EVENTS, status="planned", when="past", sort="date") == [
        "forum-poznan-2023",
        "cross-sector-staszow-2023",
    ]
