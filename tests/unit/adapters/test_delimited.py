"""Rows that break the format are named, and the rows around them stay whole."""

from __future__ import annotations

import csv
import io

import pytest

from crosscheck.adapters.delimited import Dialect, read_delimited

NAMES = ("id", "outlet", "text")
COMMA = Dialect(",")


def read(body: str, names: tuple[str, ...] = NAMES, dialect: Dialect = COMMA):
    table = read_delimited(body, dialect, names, 0)
    sound = [row.cells for row in table.rows if row.fault is None]
    faults = [(row.number, row.fault.code) for row in table.rows if row.fault]
    return sound, faults


@pytest.mark.parametrize(
    "body",
    [
        "1,Post,One.\n2,Post,Two.\n",
        "1,Post,One.\r\n2,Post,Two.",
        '1,Post,"One, and ""two"".\nThree."\n',
        '"1","Post","One.\r\n\r\nTwo."\r\n"2","Post",""\r\n',
        '1,Post,"She said "hello" to him."\n',
        '1,Post,in "the" middle\n',
        '1,Post,"""quoted"""\n',
        '1,Post,""\n',
        '1,Post,"Para one.\nHe said "no" to us."\n2,Post,Two.\n',
        '1,Post,"ends with a comma,"\n2,Post,"\n"\n3,Post,Three.\n',
        '1,Post,"\n\nOne.\n"\n2,Post,Two.\n',
    ],
)
def test_cells_are_those_of_the_csv_module(body):
    sound, faults = read(body)
    assert faults == []
    assert [list(row) for row in sound] == list(csv.reader(io.StringIO(body, newline="")))


class TestUnterminatedQuote:
    NEXT = (("2", "Gazette", "Two died."), ("3", "Herald", "Three died."))

    @pytest.mark.parametrize(
        "body",
        [
            # closed by nothing at all
            '1,Post,"One died.\n2,Gazette,Two died.\n3,Herald,Three died.\n',
            # closed by the next row's opening quote
            '1,Post,"One died.\n2,Gazette,"Two died."\n3,Herald,"Three died."\n',
            # the same where every cell is quoted
            '"1","Post","One died.\n"2","Gazette","Two died."\n"3","Herald","Three died."\n',
            # an empty quoted cell looks like an escaped quote from inside the open one
            '1,"Post,One died.\n2,Gazette,Two died.\n3,Herald,"Three died."\n',
            # in the last line's neighbour
            '1,Post,"One died.\n2,"Gazette",Two died.\n3,Herald,Three died.',
            # carriage returns
            '1,Post,"One died.\r\n2,Gazette,"Two died."\r\n3,Herald,Three died.\r\n',
        ],
    )
    def test_the_row_is_named_and_the_rest_goes_on(self, body):
        assert read(body) == (list(self.NEXT), [(1, "unterminated-quote")])

    def test_the_next_opening_quote_stands_before_a_line_break(self):
        body = '1,Post,"One died.\n2,Gazette,"\nTwo died."\n3,Herald,Three died.\n'
        assert read(body) == ([("2", "Gazette", "\nTwo died."), ("3", "Herald", "Three died.")], [(1, "unterminated-quote")])

    def test_in_the_last_row(self):
        assert read('1,Post,One died.\n2,Post,"Two') == ([("1", "Post", "One died.")], [(2, "unterminated-quote")])

    def test_lines_that_belonged_to_the_broken_cell_are_named_too(self):
        body = '1,Post,"One died.\n\nA second paragraph.\n2,Gazette,"Two died."\n3,Herald,Three died.\n'
        assert read(body) == (list(self.NEXT), [(1, "unterminated-quote"), (2, "too-few-fields")])

    def test_a_row_after_it_that_is_broken_too_is_not_lost_with_it(self):
        body = '1,Post,"One died.\n2,Gazette,He said "no", and left.\n3,Herald,Three died.\n'
        assert read(body) == ([("3", "Herald", "Three died.")], [(1, "unterminated-quote"), (2, "too-many-fields")])

    def test_two_of_them(self):
        body = '1,Post,"One\n2,Gazette,Two died.\n9,Post,"Nine\n3,Herald,Three died.\n'
        assert read(body) == (list(self.NEXT), [(1, "unterminated-quote"), (3, "unterminated-quote")])


class TestFieldCounts:
    def test_too_many_fields(self):
        assert read("1,Post,One, two, three.\n2,Post,Two.\n") == ([("2", "Post", "Two.")], [(1, "too-many-fields")])

    def test_too_few_fields(self):
        assert read("1,Post\n2,Post,Two.\n") == ([("2", "Post", "Two.")], [(1, "too-few-fields")])

    def test_empty_fields_beyond_the_header_are_no_fault(self):
        assert read("1,Post,One.,,\n") == ([("1", "Post", "One.")], [])

    def test_nameless_last_columns_may_be_left_out(self):
        assert read("1,Post,One.\n", (*NAMES, "", "")) == ([("1", "Post", "One.", "", "")], [])

    def test_a_count_that_is_wrong_in_a_row_of_several_lines(self):
        body = '1,Post,"One.\nTwo.",three\n2,Post,Two.\n'
        assert read(body) == ([("2", "Post", "Two.")], [(1, "too-many-fields")])


def test_nul_bytes():
    assert read("1,Post,O\x00ne.\n2,Post,Two.\n") == ([("2", "Post", "Two.")], [(1, "nul-byte")])


def test_blank_lines_are_no_rows():
    table = read_delimited("\n1,Post,One.\n\n\r\n2,Post,Two.\n\n", COMMA, NAMES, 0)
    assert [row.number for row in table.rows] == [1, 2]


def test_carriage_returns_end_rows_only_where_all_lines_end_so():
    mac = Dialect(",", bare_return=True)
    assert read('1,Post,One.\r2,Post,"Two\nlines."\r', dialect=mac) == ([("1", "Post", "One."), ("2", "Post", "Two\nlines.")], [])
    assert read("1,Post,One\rdied.\n2,Post,\r\r\r\n") == ([("1", "Post", "One\rdied."), ("2", "Post", "\r\r")], [])


def test_padded_quotes():
    assert read('1, Post, "One, two."\n', dialect=Dialect(",", padded=True)) == ([("1", " Post", "One, two.")], [])


def test_many_broken_rows_are_read_in_one_go():
    body = '1,Post,"One died.\n' * 5_000
    assert read(body) == ([], [(number, "unterminated-quote") for number in range(1, 5_001)])
