"""Reading the days that an EDTF string spans."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.edtf import bounds

DAY = date


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2019", DAY(2019, 1, 1), DAY(2019, 12, 31)),
        ("2019-06", DAY(2019, 6, 1), DAY(2019, 6, 30)),
        ("2024-02", DAY(2024, 2, 1), DAY(2024, 2, 29)),
        ("2023-02", DAY(2023, 2, 1), DAY(2023, 2, 28)),
        ("2019-06-06", DAY(2019, 6, 6), DAY(2019, 6, 6)),
        ("2019-06-06~", DAY(2019, 6, 6), DAY(2019, 6, 6)),
        ("2019-06?", DAY(2019, 6, 1), DAY(2019, 6, 30)),
        ("2019%", DAY(2019, 1, 1), DAY(2019, 12, 31)),
        ("2021-12-08/2021-12-09", DAY(2021, 12, 8), DAY(2021, 12, 9)),
        ("2023-10-16~/2023-10-31~", DAY(2023, 10, 16), DAY(2023, 10, 31)),
        ("2019-06/2019-07", DAY(2019, 6, 1), DAY(2019, 7, 31)),
        ("2021/2024", DAY(2021, 1, 1), DAY(2024, 12, 31)),
        ("2019-12-31/2020", DAY(2019, 12, 31), DAY(2020, 12, 31)),
        ("1996/..", DAY(1996, 1, 1), None),
        ("../2017", None, DAY(2017, 12, 31)),
        ("2016/", DAY(2016, 1, 1), None),
        ("..", None, None),
    ],
)
def test_a_date_spans_its_first_and_its_last_day(edtf: str, earliest: date | None, latest: date | None) -> None:
    assert bounds(edtf) == (earliest, latest)


@pytest.mark.parametrize(
    "edtf",
    [
        "2019-13",
        "2019-02-30",
        "2019-6-6",
        "19",
        "czerwiec 2019",
        "2019-06-06T09:00",
        "2020/2019",
        "2019-06-07/2019-06-06",
        "2019/2020/2021",
        "2019~~",
        "２０１９",
        "0000",
        "2019\n",
    ],
)
def test_what_is_no_date_is_refused(edtf: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        bounds(edtf)


@given(st.dates(), st.dates())
def test_an_interval_spans_exactly_from_its_start_to_its_end(one: date, other: date) -> None:
    first, last = min(one, other), max(one, other)
    assert bounds(f"{first}/{last}") == (first, last)


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused_with_a_value_error(text: str) -> None:
    try:
        earliest, latest = bounds(text)
    except ValueError:
        return
    assert earliest is None or latest is None or earliest <= latest
