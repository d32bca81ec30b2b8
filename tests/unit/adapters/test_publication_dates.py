"""Publication dates in the forms of feeds and exports, and the abstention from all that can be read two ways."""

from __future__ import annotations

import datetime as dt

import pytest

from crosscheck.adapters.publication_dates import read_publication_dates

DAY = dt.date(2025, 3, 26)


def zone(hours: float) -> dt.timezone:
    return dt.timezone(dt.timedelta(hours=hours))


def at(hour: int, minute: int = 0, second: int = 0, tz: dt.tzinfo | None = None) -> dt.datetime:
    return dt.datetime(2025, 3, 26, hour, minute, second, tzinfo=tz)


READ = [
    ("2025-03-26", None),
    ("2025/3/26", None),
    ("2025.03.26", None),
    ("20250326", None),
    ("Mar 26, 2025", None),
    ("March 26, 2025", None),
    ("march 26th, 2025", None),
    ("26 March 2025", None),
    ("26 Mar. 2025", None),
    ("26-Mar-2025", None),
    ("26-MAR-25", None),
    ("the 26th of March, 2025", None),
    ("Wednesday, March 26, 2025", None),
    ("Wed 26/03/2025", None),
    ("26/03/2025", None),
    ("03/26/2025", None),
    ("3/26/2025", None),
    ("26.03.2025", None),
    ("26-03-2025", None),
    ("3/26/25", None),
    ("Published: March 26, 2025", None),
    ("  2025-03-26\u00a0\n", None),
    ("2025-03-26T10:15", at(10, 15)),
    ("2025-03-26 10:15:30", at(10, 15, 30)),
    ("2025-03-26T10:15:30.123456", at(10, 15, 30)),
    ("2025-03-26T10:15:30Z", at(10, 15, 30, dt.UTC)),
    ("2025-03-26T10:15:30.123Z", at(10, 15, 30, dt.UTC)),
    ("2025-03-26T23:59:60Z", at(23, 59, 59, dt.UTC)),
    ("2025-03-26T23:30:00-05:00", at(23, 30, tz=zone(-5))),
    ("2025-03-26 00:30:00+0530", at(0, 30, tz=zone(5.5))),
    ("2025-03-26 10:15:00+02", at(10, 15, tz=zone(2))),
    ("2025-03-26 10:15:00 UTC", at(10, 15, tz=dt.UTC)),
    ("2025-03-26 10:15:00 +0000 UTC", at(10, 15, tz=dt.UTC)),
    ("2025-03-26T10:15:00+01:00[Europe/Paris]", at(10, 15, tz=zone(1))),
    ("20250326T101530Z", at(10, 15, 30, dt.UTC)),
    ("20250326101530", at(10, 15, 30)),
    ("202503261015", at(10, 15)),
    ("Wed, 26 Mar 2025 10:15:30 GMT", at(10, 15, 30, dt.UTC)),
    ("Wed, 26 Mar 2025 23:15:30 -0500", at(23, 15, 30, zone(-5))),
    ("26 Mar 2025 23:15 EST", at(23, 15, tz=zone(-5))),
    ("Wed Mar 26 10:15:30 2025", at(10, 15, 30)),
    ("Wed Mar 26 10:15:30 +0000 2025", at(10, 15, 30, dt.UTC)),
    ("Wed Mar 26 10:15:30 UTC 2025", at(10, 15, 30, dt.UTC)),
    ("Wed Mar 26 2025 10:15:30 GMT+0100 (Central European Standard Time)", at(10, 15, 30, zone(1))),
    ("March 26, 2025 at 10:15 p.m. ET", at(22, 15)),
    ("March 26, 2025 10:15 PM EDT", at(22, 15, tz=zone(-4))),
    ("10:15 AM EDT, Wed March 26, 2025", at(10, 15, tz=zone(-4))),
    ("26/03/2025 10:15", at(10, 15)),
    ("10:15, 26 March 2025", at(10, 15)),
    ("12:05 a.m., 26 March 2025", at(0, 5)),
    ("12 p.m. 26 March 2025", at(12)),
    ("26 March 2025 - 10:15 IST", at(10, 15)),
    ("1742984130", at(10, 15, 30, dt.UTC)),
    ("1742984130.0", at(10, 15, 30, dt.UTC)),
    ("1742984130000", at(10, 15, 30, dt.UTC)),
    ("1742984130000000", at(10, 15, 30, dt.UTC)),
    ("1742984130000000000", at(10, 15, 30, dt.UTC)),
]


@pytest.mark.parametrize(("cell", "instant"), READ)
def test_forms_that_are_read(cell, instant):
    (published,) = read_publication_dates([cell])
    assert (published.day, published.problem) == (DAY, "")
    assert published.at == instant
    assert (published.at and published.at.utcoffset()) == (instant and instant.utcoffset())


@pytest.mark.parametrize(
    "cell",
    [
        "05/03/2025", "5.3.2025", "05/03/25", "25/03/26", "yesterday", "today", "2 hours ago", "last Friday", "Friday",
        "March 2025", "2025-03", "2025", "26 March", "45742", "2025-02-30", "2025-13-01", "31/31/2025",
        "0001-01-01T00:00:00Z", "0000-00-00", "9999-12-31", "2025032610", "1.74298E+09", "-1742984130", "12345",
        "2025-03-26T25:00", "2025-03-26T10:61", "13:00 PM 26 March 2025", "2025-03-26T10:00:00+99:00", "26 Maerz 2025",
        "26 March 2025 and 27 March 2025", "1 May 2025 - 3 May 2025", "Updated 26 March 2025", "10:00 26 March 2025 11:00",
        "26 March 25 AD", "25 March 26, 27", "٢٠٢٥-٠٣-٢٦", "²⁰²⁵-03-26", "26/03", "x" * 5_000, "1" * 5_000, "(" * 5_000,
        "12:" * 3_000, "::", "T", "Z", "+", "26 26 2025", "March March 2025", "99999999999999",
    ],
)  # fmt: skip
def test_forms_that_are_left_unread_and_say_why(cell):
    (published,) = read_publication_dates([cell])
    assert (published.day, published.at) == (None, None)
    assert published.problem
    assert len(published.problem) < 250


@pytest.mark.parametrize("cell", ["", "  ", "None", "NaT", "nan", "null", "N/A", "-"])
def test_blanks_are_no_problem(cell):
    (published,) = read_publication_dates([cell])
    assert (published.day, published.at, published.problem) == (None, None, "")


@pytest.mark.parametrize(
    ("cells", "days"),
    [
        (["05/03/2025", "26/03/2025"], ["2025-03-05", "2025-03-26"]),
        (["26/03/2025", "05/03/2025 10:00"], ["2025-03-26", "2025-03-05"]),
        (["05/03/2025", "03/26/2025"], ["2025-05-03", "2025-03-26"]),
        (["05/03/2025", "03/05/2025"], [None, None]),
        (["05/05/2025", "05/03/2025"], ["2025-05-05", None]),
        (["26/03/2025", "03/26/2025", "05/03/2025"], ["2025-03-26", "2025-03-26", None]),
        (["31/31/2025", "26/03/2025", "05/03/2025"], [None, "2025-03-26", "2025-03-05"]),
        (["05/03/2025", "2025-03-26"], [None, "2025-03-26"]),
        (["7/6/18", "4/21/18"], ["2018-07-06", "2018-04-21"]),
        (["26/03/25", "26/03/2025"], ["2025-03-26", "2025-03-26"]),
        (["26/03/25", "26/03/99"], ["2025-03-26", "1999-03-26"]),
        (["26/03/25", "25/03/26"], [None, None]),
    ],
)
def test_the_order_of_day_and_month_is_settled_by_the_file(cells, days):
    assert [published.day and published.day.isoformat() for published in read_publication_dates(cells)] == days
