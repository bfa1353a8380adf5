"""Dates as people state them: never more precise than they are known."""

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from app.core.dates import PartialDates, PartialDatesInput
from tests.support.record import entries


def _read(**fields: Any) -> PartialDates:
    return PartialDatesInput.model_validate(fields).read("en", "pl")


PATTERNS: dict[str, dict[str, Any]] = {
    "8-9 grudnia 2021 r.": {
        "precision": "day",
        "start": "2021-12-08",
        "end": "2021-12-09",
        "edtf": "2021-12-08/2021-12-09",
    },
    "23 kwietnia 2022 r.": {"precision": "day", "start": "2022-04-23", "end": "2022-04-23", "edtf": "2022-04-23"},
    "12 grudnia 2019 r.": {"precision": "day", "start": "2019-12-12", "end": "2019-12-12", "edtf": "2019-12-12"},
    "17 i 18 września": {
        "precision": "day",
        "start": "2019-09-17",
        "end": "2019-09-18",
        "edtf": "2019-09-17/2019-09-18",
    },
    "w czerwcu (11-12)": {
        "precision": "day",
        "start": "2019-06-11",
        "end": "2019-06-12",
        "edtf": "2019-06-11/2019-06-12",
    },
    "W czerwcu i lipcu": {"precision": "month", "start": "2019-06", "end": "2019-07", "edtf": "2019-06/2019-07"},
    "w drugiej połowie października 2023 r.": {
        "precision": "half_month",
        "start": "2023-10-16",
        "end": "2023-10-31",
        "edtf": "2023-10-16~/2023-10-31~",
    },
    "22.11.2023 r. w godzinach 9:00-11:00": {
        "precision": "minute",
        "start": "2023-11-22T09:00",
        "end": "2023-11-22T11:00",
        "edtf": "2023-11-22",
    },
    "2021-2024": {"precision": "year", "start": "2021", "end": "2024", "edtf": "2021/2024"},
    "nie wiadomo": {"precision": "unknown", "start": None, "end": None, "edtf": None},
}


@pytest.mark.parametrize("raw", PATTERNS)
def test_start_and_end_say_no_more_than_is_known(raw: str) -> None:
    shown = _read(raw=raw, **PATTERNS[raw]).model_dump()
    assert shown == {"raw": raw, **PATTERNS[raw], "readings": [], "zone": "Europe/Warsaw"}


@pytest.mark.parametrize(
    ("fields", "sort_key", "spans"),
    [
        (PATTERNS["8-9 grudnia 2021 r."], "2021-12-08", [(date(2021, 12, 8), date(2021, 12, 9))]),
        (PATTERNS["W czerwcu i lipcu"], "2019-06-01", [(date(2019, 6, 1), date(2019, 7, 31))]),
        (PATTERNS["22.11.2023 r. w godzinach 9:00-11:00"], "2023-11-22T09:00", [(date(2023, 11, 22),) * 2]),
        (PATTERNS["2021-2024"], "2021-01-01", [(date(2021, 1, 1), date(2024, 12, 31))]),
        (PATTERNS["nie wiadomo"], "0001-01-01", []),
    ],
)
def test_the_days_a_date_can_mean_are_for_sorting_and_filters(
    fields: dict[str, Any], sort_key: str, spans: list[tuple[date, date]]
) -> None:
    dates = PartialDatesInput.model_validate(fields)
    assert (dates.sort_key(), dates.spans()) == (sort_key, spans)
    assert dates.latest() == (spans[0][1] if spans else None)


def test_contradictory_dates_keep_every_reading_and_sort_by_the_preferred_one() -> None:
    dates = PartialDatesInput.model_validate(
        {
            "precision": "conflicting",
            "readings": [
                {"start": "2019-11-20", "end": "2019-11-21", "edtf": "2019-11-20/2019-11-21"},
                {"start": "2019-02-20", "end": "2019-02-21", "edtf": "2019-02-20/2019-02-21", "preferred": True},
            ],
        }
    )
    assert dates.sort_key() == "2019-02-20"
    assert dates.latest() == date(2019, 11, 21)
    assert dates.spans() == [
        (date(2019, 11, 20), date(2019, 11, 21)),
        (date(2019, 2, 20), date(2019, 2, 21)),
    ]
    shown = dates.read("en", "pl")
    assert (shown.start, shown.end, shown.edtf, len(shown.readings)) == (None, None, None, 2)


DAYS = {"precision": "day", "start": "2022-04-23", "end": "2022-04-23", "edtf": "2022-04-23"}
READING = {"start": "2019-02-20", "end": "2019-02-21", "edtf": "2019-02-20/2019-02-21"}


@pytest.mark.parametrize(
    "fields",
    [
        DAYS | {"edtf": "2022-04-24"},
        DAYS | {"edtf": None},
        DAYS | {"end": None},
        DAYS | {"start": "2022-04"},
        DAYS | {"start": "2022-04-31"},
        DAYS | {"start": "23.04.2022"},
        DAYS | {"end": "2022-04-22", "edtf": "2022-04-23/2022-04-22"},
        DAYS | {"precision": "minute"},
        DAYS | {"precision": "year"},
        DAYS | {"precision": "unknown"},
        DAYS | {"precision": "century"},
        DAYS | {"zone": "Polska/Kielce"},
        DAYS | {"day": 23},
        {"precision": "day"},
        {"precision": "minute", "start": "2023-11-22T09:00", "end": "2023-11-22T25:00", "edtf": "2023-11-22"},
        {"precision": "conflicting", "readings": []},
        {"precision": "conflicting", "readings": [READING]},
        {"precision": "conflicting", "readings": [READING, READING], "start": "2019"},
        {"precision": "conflicting", "readings": [READING, READING | {"edtf": "luty"}]},
    ],
)
def test_dates_that_do_not_agree_with_themselves_are_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        PartialDatesInput.model_validate(fields)


@pytest.mark.parametrize(
    "fields",
    [
        {
            "precision": "minute",
            "start": "2023-11-22T11:00",
            "end": "2023-11-22T09:00",
            "edtf": "2023-11-22",
        },
        {"precision": "conflicting", "readings": [READING | {"start": "2018-01-01"}, READING]},
        DAYS | {"readings": [READING, READING]},
    ],
    ids=["ends before it starts", "a reading that contradicts its own edtf", "readings of what is certain"],
)
def test_finer_disagreements_are_refused_too(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        PartialDatesInput.model_validate(fields)


def test_every_date_of_the_example_is_kept_as_it_was_typed() -> None:
    typed = {entry["slug"]: entry["dates"].get("raw") for entry in entries("events")}
    assert {slug: raw for slug, raw in typed.items() if raw} == {
        "thematic-participation-2021": "8-9 grudnia 2021 r.",
        "thematic-watchdog-2021": "13-14 grudnia 2021 r.",
        "thematic-lgbt-2022": "23 kwietnia 2022 r.",
        "thematic-migration-2022": "23-24 maja 2022 r.",
        "thematic-equality-2022": "22-23 września 2022 r.",
        "thematic-children-2023": "8-9 maja 2023 r.",
        "forum-katowice-2022": "22-23 listopada 2022 r.",
        "forum-gdansk-2023": "23-24 marca 2023 r.",
        "forum-lublin-2023": "24-25 maja 2023 r.",
        "forum-poznan-2023": "w drugiej połowie października 2023 r.",
        "business-ngo-speed-dating-2019": "12 grudnia 2019 r.",
        "partners-riga-2019": "17 i 18 września",
        "poznan-rpw-workshops-2019": "W czerwcu i lipcu",
        "partners-helsinki-2019": "w czerwcu (11-12)",
        "poznan-kdo-evaluation-2019": "6 czerwca 2019 r.",
        "partners-kaunas-2019": "20 i 21 listopada 2019 roku",
        "cross-sector-staszow-2023": "22.11.2023 r. w godzinach 9:00-11:00",
    }
