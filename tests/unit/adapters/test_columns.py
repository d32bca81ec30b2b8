"""Columns are found by the names people use."""

from __future__ import annotations

import itertools

import pytest

from crosscheck.adapters.columns import SYNONYMS, find_columns, fold
from crosscheck.errors import InputError


def found(header: str, group_by: str | None = None, **explicit: str) -> dict[str, str]:
    names = tuple(header.split(","))
    columns = find_columns(names, explicit, group_by, "x.csv")
    roles = {role: names[place] for role, place in columns.index.items()}
    return roles if columns.group is None else {**roles, "group": names[columns.group]}


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (
            "id,outlet,published,title,text,url",
            {"id": "id", "outlet": "outlet", "published": "published", "title": "title", "text": "text", "url": "url"},
        ),
        (
            "GUID,Source,pubDate,Headline,Body,Link",
            {"id": "GUID", "outlet": "Source", "published": "pubDate", "title": "Headline", "text": "Body", "url": "Link"},
        ),
        (
            "article_id,PUBLISHER,published_at,content",
            {"id": "article_id", "outlet": "PUBLISHER", "published": "published_at", "text": "content"},
        ),
        ("domain,Publish Date,full text", {"outlet": "domain", "published": "Publish Date", "text": "full text"}),
        ("site,timestamp,article", {"outlet": "site", "published": "timestamp", "text": "article"}),
        ("newspaper,publishedAt,Article Text", {"outlet": "newspaper", "published": "publishedAt", "text": "Article Text"}),
        (" Outlet ,\u00a0Text", {"outlet": " Outlet ", "text": "\u00a0Text"}),
        ("source.id,source.name,author,content,description", {"outlet": "source.name", "text": "content"}),
        (
            "_id,media_name,publish_date,maintext",
            {"id": "_id", "outlet": "media_name", "published": "publish_date", "text": "maintext"},
        ),
    ],
)
def test_names_that_exports_use(header, expected):
    assert found(header) == expected


@pytest.mark.parametrize("order", list(itertools.permutations(("domain", "source", "outlet"))))
def test_the_better_name_wins_in_any_order(order):
    assert found(",".join((*order, "content", "body", "text"))) == {"outlet": "outlet", "text": "text"}


@pytest.mark.parametrize(
    "header", ["story,outlet,text", "outlet,text,texture", "outlet,text,idea", "outlet,text,update", "outlet,text,subtitle"]
)
def test_names_that_only_resemble_are_left_alone(header):
    assert found(header) == {"outlet": "outlet", "text": "text"}


def test_no_name_belongs_to_two_roles():
    names = [name for synonyms in SYNONYMS.values() for name in synonyms]
    assert len(names) == len(set(names))
    assert all(fold(name) == name for name in names)


def test_an_explicit_column_wins_and_is_taken_from_the_others():
    assert found("outlet,SITE,text,title", outlet="SITE", text="title") == {"outlet": "SITE", "text": "title"}


def test_an_explicit_column_by_its_exact_name_before_its_folded_one():
    assert found("outlet,Text,text", text="text")["text"] == "text"
    assert found("outlet,Lead Text", text="lead_text")["text"] == "Lead Text"


def test_the_group_column_may_hold_a_role_too():
    assert found("outlet,text,title", group_by="TITLE") == {
        "outlet": "outlet",
        "text": "text",
        "title": "title",
        "group": "title",
    }


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"text": "bdy"}, "--column text=bdy: there is no such column; did you mean body"),
        ({"text": ""}, "--column text=: there is no such column"),
        ({"txt": "body"}, "there is no such role; use one of id, outlet, published, title, text, url"),
        ({"group_by": "event"}, "--group-by event: there is no such column"),
    ],
)
def test_what_does_not_exist_is_refused(options, says):
    with pytest.raises(InputError, match=says):
        found("outlet,body,", **options)


def test_a_missing_column_lists_what_there_is_but_not_without_end():
    header = ",".join(f"column {number} {'x' * 90}\n" for number in range(300))
    with pytest.raises(InputError) as caught:
        found(header)
    message = str(caught.value)
    assert "x.csv: has no outlet column; pass --column outlet=NAME" in message
    assert message.endswith("and 280 more)")
    assert "\n" not in message
    assert len(message) < 1_200
