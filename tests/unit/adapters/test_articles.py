"""Rows become articles: what is kept, what is named, what is left out with its reason."""

from __future__ import annotations

import datetime as dt
import gzip
import hashlib
import io
import json

import pytest

from crosscheck.adapters.articles import read_articles
from crosscheck.errors import InputError
from crosscheck.model import Article
from tests.unit.adapters.files import codes, csv_text, read_text, texts

ROW = ("007", "Harbour Post", "2025-03-26", "Ferry fire", "Twelve people were rescued.")


def test_a_row_becomes_an_article_with_every_role(tmp_path):
    text = "id,outlet,published,title,text,url,story\n007,Harbour Post,2025-03-26T21:30:00+01:00,Fire,Twelve.,https://h.example/1,s\n"
    assert read_text(tmp_path, text, group_by="story").articles == (
        Article(
            id="007",
            outlet="Harbour Post",
            text="Twelve.",
            title="Fire",
            published=dt.date(2025, 3, 26),
            published_at=dt.datetime(2025, 3, 26, 21, 30, tzinfo=dt.timezone(dt.timedelta(hours=1))),
            url="https://h.example/1",
            group="s",
            row=1,
        ),
    )


@pytest.mark.parametrize("name", ["None", "NA", "nan", "null", "N/A", "True", "1e5", "0042"])
def test_outlets_and_ids_that_look_like_values_stay_text(tmp_path, name):
    (article,) = read_text(tmp_path, csv_text([(name, name, "", "", "Two died.")])).articles
    assert (article.id, article.outlet) == (name, name)


def test_text_and_title_are_kept_exactly(tmp_path):
    title, body = "  Fire \t", ' \r\nLine one.\r\nSaid: "no", twice;\n\n\u2028Line\x0btwo \u00a0 e\u0301 \U0001f525 '
    (article,) = read_text(tmp_path, csv_text([("1", "Post", "", title, body)])).articles
    assert (article.title, article.text) == (title, body)


def test_outlets_and_links_lose_the_space_around_them(tmp_path):
    (article,) = read_text(tmp_path, "outlet,text,url\n Harbour Post ,Two died., https://h.example \n").articles
    assert (article.outlet, article.url) == ("Harbour Post", "https://h.example")


def test_rows_without_id_are_numbered_as_rows_of_the_file(tmp_path):
    result = read_text(tmp_path, "outlet,text\nPost,One.\n\nGazette,\nHerald,Three.\n")
    assert [(a.id, a.row) for a in result.articles] == [("row-1", 1), ("row-3", 3)]


def test_a_blank_id_among_others_is_numbered(tmp_path):
    result = read_text(tmp_path, "id,outlet,text\n01,Post,One.\n ,Gazette,Two.\n")
    assert [a.id for a in result.articles] == ["01", "row-2"]


def test_a_cell_of_two_megabytes_is_read_whole(tmp_path):
    body = "Two people, and then some. " * 80_000
    assert texts(read_text(tmp_path, csv_text([("1", "Post", "", "", body)]))) == [body]


class TestLeftOut:
    def test_empty_texts_and_missing_outlets(self, tmp_path):
        result = read_text(tmp_path, "outlet,published,text\nPost,2025-03-26,\n  ,2025-03-26,Two.\nHerald,2025-03-26,Three.\n")
        assert texts(result) == ["Three."]
        assert codes(result) == [(1, "empty-text"), (2, "missing-outlet")]

    def test_a_second_row_of_an_id_with_other_content(self, tmp_path):
        result = read_text(
            tmp_path, csv_text([ROW, ("007", "Gazette", "2025-03-26", "", "Thirteen were rescued."), ("7", *ROW[1:])])
        )
        assert [a.id for a in result.articles] == ["007", "7"]
        assert codes(result) == [(2, "duplicate-id")]
        assert "row 1 already has the id “007”, with other content" in result.skipped[0].reason

    def test_a_row_that_stands_twice(self, tmp_path):
        result = read_text(tmp_path, csv_text([ROW, ROW]))
        assert codes(result) == [(2, "duplicate-id")]
        assert "is the same in every cell" in result.skipped[0].reason

    def test_an_id_is_not_taken_by_a_row_that_was_left_out(self, tmp_path):
        result = read_text(
            tmp_path, csv_text([("1", "Post", "2025-03-26", "", ""), ("1", "Post", "2025-03-26", "", "Two died.")])
        )
        assert texts(result) == ["Two died."]
        assert codes(result) == [(1, "empty-text")]

    def test_empty_rows_of_a_spreadsheet_are_no_loss(self, tmp_path):
        result = read_text(tmp_path, csv_text([ROW, ("",) * 5, ("",) * 5]))
        assert len(result.articles) == 1
        assert result.skipped == ()


class TestPublicationDates:
    def test_the_file_settles_the_order(self, tmp_path):
        rows = [("1", "Post", "05/03/2025", "", "One."), ("2", "Post", "26/03/2025", "", "Two.")]
        result = read_text(tmp_path, csv_text(rows))
        assert [a.published for a in result.articles] == [dt.date(2025, 3, 5), dt.date(2025, 3, 26)]
        assert result.skipped == ()

    def test_an_unsettled_order_is_reported_and_the_article_kept(self, tmp_path):
        result = read_text(tmp_path, csv_text([("1", "Post", "05/03/2025", "", "One.")]))
        assert result.articles[0].published is None
        (entry,) = result.skipped
        assert (entry.article, entry.row, entry.code, entry.surface) == ("1", 1, "unreadable-publication-date", "05/03/2025")

    def test_a_broken_row_does_not_settle_the_order(self, tmp_path):
        result = read_text(tmp_path, "outlet,published,text\nPost,05/03/2025,One.\nPost,26/03/2025,Two,three,four.\n")
        assert result.articles[0].published is None

    def test_a_blank_date_among_others_is_reported_by_row(self, tmp_path):
        result = read_text(tmp_path, csv_text([ROW, ("8", "Post", "", "", "Two.")]))
        assert [(e.article, e.row, e.code) for e in result.skipped] == [("8", 2, "no-publication-date")]

    @pytest.mark.parametrize("text", ["outlet,text\nPost,One.\nPost,Two.\n", "outlet,published,text\nPost,,One.\nPost,,Two.\n"])
    def test_a_file_without_dates_says_so_once(self, tmp_path, text):
        assert codes(read_text(tmp_path, text)) == [(None, "no-publication-date")]


class TestFormats:
    EXPECTED = ("007", "Harbour Post", "Twelve people were rescued.")

    def check(self, result):
        assert [(a.id, a.outlet, a.text) for a in result.articles] == [self.EXPECTED]
        assert result.skipped == ()

    def test_gzip_is_told_by_its_content_and_hashed_as_given(self, tmp_path):
        packed = gzip.compress(csv_text([ROW]).encode())
        for name in ("articles.csv.gz", "articles.csv"):
            (tmp_path / name).write_bytes(packed)
            result = read_articles(str(tmp_path / name))
            self.check(result)
            assert result.sha256 == hashlib.sha256(packed).hexdigest()

    def test_a_file_called_gz_that_is_not_packed(self, tmp_path):
        self.check(read_text(tmp_path, csv_text([ROW]), "articles.csv.gz"))

    def test_tsv_and_a_csv_suffix_on_tabs(self, tmp_path):
        for name in ("articles.tsv", "articles.csv"):
            self.check(read_text(tmp_path, csv_text([ROW], delimiter="\t"), name))

    def test_json_lines_whatever_the_suffix(self, tmp_path):
        line = json.dumps(
            {"id": "007", "source": {"id": None, "name": "Harbour Post"}, "publishedAt": "2025-03-26", "content": ROW[4]}
        )
        for name in ("articles.jsonl", "articles.csv", "articles"):
            self.check(read_text(tmp_path, line + "\n", name))

    @pytest.mark.parametrize("packed", [False, True])
    @pytest.mark.parametrize(
        "text",
        [
            csv_text([ROW]),
            csv_text([ROW], delimiter=";"),
            json.dumps({**dict(zip(("id", "outlet", "date", "title", "body"), ROW, strict=True))}),
        ],
    )
    def test_standard_input_is_told_by_its_content(self, text, packed):
        data = text.encode()
        self.check(read_articles("-", stdin=io.BytesIO(gzip.compress(data) if packed else data)))


class TestRefused:
    def refuse(self, folder, text, **options):
        with pytest.raises(InputError) as caught:
            read_text(folder, text, **options)
        message = str(caught.value)
        assert message.startswith(f"{folder}/articles.csv: ")
        assert "\n" not in message
        return message

    def test_no_text_column(self, tmp_path):
        message = self.refuse(tmp_path, "id,outlet,Lead Paragraph\n1,Post,One.\n")
        assert "no text column" in message
        assert "--column text=NAME" in message
        assert "id, outlet, Lead Paragraph" in message

    def test_no_outlet_column(self, tmp_path):
        assert "--column outlet=NAME" in self.refuse(tmp_path, "id,text\n1,One.\n")

    def test_a_file_without_a_header(self, tmp_path):
        long = "Twelve people were rescued. " * 40
        message = self.refuse(tmp_path, f'1,Post,"{long}\n\n{long}"\n')
        assert "no outlet column" in message
        assert len(message) < 400

    def test_only_a_header(self, tmp_path):
        assert "no articles" in self.refuse(tmp_path, "id,outlet,text\n")

    def test_no_group_column(self, tmp_path):
        message = self.refuse(tmp_path, "id,outlet,text,story\n1,Post,One.,s\n", group_by="storey")
        assert "did you mean story?" in message

    def test_no_usable_row(self, tmp_path):
        message = self.refuse(tmp_path, "id,outlet,text\n1,Post,\n2,,Two.\n")
        assert "none of its 2 rows is an article (row 1: its text is empty)" in message

    def test_only_empty_rows(self, tmp_path):
        assert "all of its rows are empty" in self.refuse(tmp_path, "id,outlet,text\n,,\n,,\n")

    def test_json_lines_of_no_objects(self, tmp_path):
        with pytest.raises(InputError, match=r"none of its 2 rows is an article \(row 1: .*JSON"):
            read_text(tmp_path, "1,Post,One.\n2,Post,Two.\n", "articles.jsonl")

    @pytest.mark.parametrize("text", ["[]", '{"articles": []}'])
    def test_json_without_articles(self, tmp_path, text):
        assert "holds no articles" in self.refuse(tmp_path, text)


def test_a_group_is_none_only_where_it_was_not_asked_for(tmp_path):
    text = "outlet,text,Story ID\nPost,One.,\nPost,Two., s1 \n"
    assert [a.group for a in read_text(tmp_path, text).articles] == [None, None]
    assert [a.group for a in read_text(tmp_path, text, group_by="story_id").articles] == ["", "s1"]


def test_a_repeated_column_is_read_from_the_left_and_reported(tmp_path):
    result = read_text(tmp_path, "outlet,published,text,Text\nPost,2025-03-26,One.,Other.\n")
    assert texts(result) == ["One."]
    assert codes(result) == [(None, "repeated-column")]
