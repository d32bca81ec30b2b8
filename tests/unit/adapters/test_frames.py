"""Articles from a frame are those of a file; findings become a frame that keeps their types."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pandas as pd
import pytest

from crosscheck.adapters.articles import read_articles
from crosscheck.adapters.frames import articles_from_frame, findings_frame
from crosscheck.errors import InputError
from tests.unit.render.sample import report, rich


def frame(**columns: object) -> pd.DataFrame:
    return pd.DataFrame({"outlet": ["Post", "Wire"], "text": ["One.", "Two."], **columns})


def test_a_frame_reads_as_the_file_it_came_from(tmp_path):
    path = tmp_path / "articles.csv"
    path.write_text(
        "id,source,pub_date,headline,body\n007,NA,2025-03-26,Fire,Two died.\n8,None,,,Three died.\n", encoding="utf-8"
    )
    read = pd.read_csv(path, dtype=str, keep_default_na=False)
    assert articles_from_frame(read).articles == read_articles(str(path)).articles


@pytest.mark.parametrize("missing", [None, float("nan"), pd.NA, pd.NaT, np.float64("nan")])
def test_missing_values_are_empty_cells(missing):
    found = articles_from_frame(frame(title=[missing, "Fire"], url=pd.Series([missing, "x"], dtype=object)))
    assert [(article.title, article.url) for article in found.articles] == [("", ""), ("Fire", "x")]


def test_a_row_without_text_is_left_out_with_its_number():
    found = articles_from_frame(pd.DataFrame({"outlet": ["Post", "Wire", "NA"], "text": ["One.", None, ["a list"]]}))
    assert [article.row for article in found.articles] == [1]
    assert [(entry.code, entry.row) for entry in found.skipped if entry.row] == [("empty-text", 2), ("bad-text", 3)]


@pytest.mark.parametrize(
    ("ids", "kept"),
    [
        (["007", "0x1"], ("007", "0x1")),
        ([7, 12], ("7", "12")),
        ([7, None], ("7", "row-2")),
        (pd.array([7, None], dtype="Int64"), ("7", "row-2")),
        ([2**60 + 1, 3], (str(2**60 + 1), "3")),
        (pd.Categorical(["a", "b"]), ("a", "b")),
    ],
)
def test_ids_become_text(ids, kept):
    assert tuple(article.id for article in articles_from_frame(frame(id=ids)).articles) == kept


@pytest.mark.parametrize(
    ("cell", "day", "at"),
    [
        (pd.Timestamp("2025-03-26"), dt.date(2025, 3, 26), None),
        (dt.date(2025, 3, 26), dt.date(2025, 3, 26), None),
        (dt.datetime(2025, 3, 26, 21, 30), dt.date(2025, 3, 26), dt.datetime(2025, 3, 26, 21, 30)),  # noqa: DTZ001 - a naive cell
        (
            pd.Timestamp("2025-03-26T21:30", tz="Europe/Berlin"),
            dt.date(2025, 3, 26),
            dt.datetime(2025, 3, 26, 20, 30, tzinfo=dt.UTC),
        ),
        ("26 March 2025", dt.date(2025, 3, 26), None),
    ],
)
def test_dates_need_no_parsing(cell, day, at):
    article = articles_from_frame(frame(published=[cell, pd.NaT])).articles[0]
    assert (article.published, article.published_at) == (day, at)


def test_a_named_index_is_a_column_and_another_is_none():
    named = frame().set_index(pd.Index(["x", "y"], name="id"))
    assert [article.id for article in articles_from_frame(named).articles] == ["x", "y"]
    assert [article.id for article in articles_from_frame(frame().set_index(pd.Index([5, 9]))).articles] == ["row-1", "row-2"]


def test_columns_and_groups_are_named_as_for_files():
    given = pd.DataFrame({"SITE": ["Post"], 3: ["One died."], "topic": [12.0]})
    found = articles_from_frame(given, columns={"outlet": "SITE", "text": "3"}, group_by="topic")
    assert (found.articles[0].outlet, found.articles[0].group, found.sha256) == ("Post", "12", "")


@pytest.mark.parametrize("broken", [pd.DataFrame(), pd.DataFrame({"outlet": [], "text": []}), pd.DataFrame({"text": ["One."]})])
def test_a_frame_without_articles_is_an_error_in_one_line(broken):
    with pytest.raises(InputError, match="the frame: ") as error:
        articles_from_frame(broken)
    assert "\n" not in str(error.value)


def test_the_frame_is_not_changed():
    given = frame(published=["2025-03-26", None])
    before = given.copy(deep=True)
    articles_from_frame(given)
    pd.testing.assert_frame_equal(given, before)


def test_findings_become_a_frame_with_one_row_for_every_answer():
    found = findings_frame(rich())
    assert list(found["finding"].unique()) == [finding.id for finding in rich().findings]
    assert len(found) == sum(len(finding.sides) for finding in rich().findings)
    first = found.iloc[0]
    assert (first["relation"], first["tier"], first["side"], first["value"]) == ("conflict", "firm", 1, "5")
    assert first["outlets"] == "Bay Wire; Fjord Daily; Harbour Post"
    assert first["origins"] == 1
    assert first["published"] == pd.Timestamp("2031-05-12")
    assert first["url"] == "https://a1.example/news?id=7"
    assert first["sentence"].startswith("The coastguard said 5 sailors")
    assert found["published"].isna().any()


def test_no_findings_make_an_empty_frame_of_the_same_types():
    empty, full = findings_frame(report()), findings_frame(rich())
    assert len(empty) == 0
    assert list(empty.columns) == list(full.columns)
    assert empty["published"].dtype.kind == full["published"].dtype.kind == "M"
    assert empty["score"].dtype == full["score"].dtype == np.float64
