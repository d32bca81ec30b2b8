"""Sentences with their mentions marked, and under each how it was read."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from crosscheck.model import Article, Conversion, Examination, Reading
from crosscheck.render.marked import LEGEND, NO_RULE, marked
from crosscheck.styled import Line, Piece
from tests.unit.render.examined import DAY, MEANINGS, examined, furniture, number, on, sample

ARTICLE = Article("c-1", "Cape Courier", "", "", DAY)


def blocks(*examinations: Examination, article: Article = ARTICLE, **options: bool) -> list[tuple[Line, ...]]:
    return list(marked([(article, examinations)], MEANINGS, **options))


def sentence(*examinations: Examination, **options: bool) -> tuple[Line, ...]:
    """The lines of the one sentence shown: without legend, heading and the empty lines around it."""
    lines = blocks(*examinations, **options)[1]
    assert lines[1] == lines[-1] == Line()
    return lines[2:-1]


def text(line: Line) -> str:
    return "".join(piece.text for piece in line.pieces)


def test_each_family_is_marked_where_it_stands_and_nothing_else_is() -> None:
    first, *_ = sentence(examined("On Friday 5 left Route 9.", ("On Friday", on(DAY)), ("5", number(5)), ("9", "name.road")))
    assert first.pieces == (
        Piece("On Friday", "date"),
        Piece(" "),
        Piece("5", "quantity"),
        Piece(" left Route "),
        Piece("9", "refused"),
        Piece("."),
    )


def test_every_mention_has_its_line_with_value_notes_and_rule() -> None:
    read = replace(number(5, what="eels"), rule="figure.range")
    _, first, second = sentence(examined("5 eels on Route 9.", ("5", read), ("9", "name.road")))
    assert first.pieces == (
        Piece("5", "quantity"),
        Piece(" → "),
        Piece("5", "strong"),
        Piece(" · counts “eels”"),
        Piece("  figure.range", "faint"),
    )
    assert text(second) == "9 → not read: number of a road, a flight or a law  name.road"
    assert second.pieces[0].style == "refused"
    assert first.indent > 0


def test_a_refusal_whose_rule_is_not_known_is_shown_all_the_same() -> None:
    _, line = sentence(examined("They met in room 9.", ("9", "unread")))
    assert text(line) == "9 → not read: no rule says what this number is, and nothing is guessed"
    assert text(line).endswith(NO_RULE[3:-1])


@pytest.mark.parametrize("meaning", ["US aircraft.", "Not read: US aircraft."])
def test_the_meaning_of_a_refusal_keeps_the_capitals_of_names_and_is_not_announced_twice(meaning: str) -> None:
    lines = list(marked([(ARTICLE, [examined("The F-16 flew.", ("F-16", "name.plane"))])], {"name.plane": meaning}))[1]
    assert "F-16 → not read: US aircraft  name.plane" in map(text, lines)


def test_a_refusal_of_words_that_are_read_all_the_same_is_not_shown() -> None:
    words = "about 20 to 30 men, and 7"
    one = examined(words, ("20 to 30", number(20)), ("about 20", "name.road"), ("30 men", "name.road"), ("7", "name.road"))
    lines = sentence(one)
    assert [text(line) for line in lines] == [
        words,
        "20 to 30 → 20",
        "7 → not read: number of a road, a flight or a law  name.road",
    ]


def test_of_two_refusals_of_the_same_words_the_longer_is_shown() -> None:
    lines = sentence(examined("Call 555 0199 now.", ("555", "unread"), ("555 0199", "name.road"), ("0199", "unread")))
    assert [text(line).partition(" →")[0] for line in lines[1:]] == ["555 0199"]


def test_a_conversion_is_read_and_so_never_shown_as_refused() -> None:
    words = "It weighs 2 kg (4.4 lb), 9 in all."
    beside = Conversion(16, 22, Decimal("4.4"), Decimal("4.4"), "pound", agrees=True)
    weight = Reading(0, 0, "measure", low=Decimal(2), high=Decimal(2), unit="kilogram", conversion=beside)
    for surface in ("2 kg", "2 kg (4.4 lb)"):
        one = examined(words, (surface, weight), ("4.4", "name.road"), ("4.4 lb", "name.road"), ("9", "unread"))
        assert [text(line).partition(" →")[0] for line in sentence(one)[1:]] == [surface, "9"]


def test_an_address_is_shown_as_refused_only_where_it_holds_a_digit() -> None:
    one = examined(
        "Ask @harbour2 or desk@bay.example, #ferry, bay.example, or a few others.",
        *((words, "name.mail") for words in ("@harbour2", "desk@bay.example", "#ferry", " bay.example", "a few")),
    )
    assert [text(line).partition(" →")[0] for line in sentence(one)[1:]] == ["@harbour2", "a few"]


def test_a_conversion_is_marked_with_its_mention_and_has_no_line_of_its_own() -> None:
    words = "It weighs 2 kg (4.4 lb)."
    beside = Conversion(16, 22, Decimal("4.4"), Decimal("4.4"), "pound", agrees=True)
    weight = Reading(0, 0, "measure", low=Decimal(2), high=Decimal(2), unit="kilogram", conversion=beside)
    for surface in ("2 kg", "2 kg (4.4 lb)"):
        first, *rest = sentence(examined(words, (surface, weight)))
        assert "".join(piece.text for piece in first.pieces) == words
        assert "4.4 lb" in "".join(piece.text for piece in first.pieces if piece.style == "quantity")
        assert len(rest) == 1


def test_the_heading_names_outlet_day_and_id_and_the_title_is_marked_too() -> None:
    heading, title, reading, *_ = next(iter(list(marked(sample(), MEANINGS))[1:]))
    assert text(heading) == "── Cape Courier · 12 May 2031 · c-1 ──"
    assert text(title) == "Ferry aground: two hurt | Cape Courier"
    assert [piece.style for piece in title.pieces] == ["strong", "quantity", "strong", "plain", "faint"]
    assert text(reading) == "two → 2 · wounded"


def test_what_holds_no_mention_is_counted_and_not_shown_unless_asked() -> None:
    short = list(marked(sample(), MEANINGS))
    assert text(short[-1][0]) == (
        "Not shown: 3 sentences without a figure or a date and 1 sentence of page furniture; --all shows them."
    )
    assert not any("Share" in text(line) for block in short for line in block)
    whole = list(marked(sample(), MEANINGS, everything=True))
    assert len(whole) == len(short) - 1
    told = [text(line) for block in whole for line in block]
    assert "Share this story  (page furniture: share link)" in told
    assert "Nobody knows why it ran aground." in told


def test_a_dateline_is_page_furniture_and_its_day_is_shown_all_the_same() -> None:
    line = examined("LOWMERE, May 9 —", ("May 9", on(DAY)))
    dateline = replace(line, sentence=replace(line.sentence, claim=False, reason="dateline"))
    first, second = sentence(dateline)
    assert first.pieces == (
        Piece("LOWMERE, ", "faint"),
        Piece("May 9", "date"),
        Piece(" —", "faint"),
        Piece("  (page furniture: dateline)", "faint"),
    )
    assert text(second) == "May 9 → Monday 12 May 2031"
    assert len(blocks(dateline)) == 2


def test_nothing_is_said_of_what_is_not_shown_where_all_is() -> None:
    assert len(blocks(examined("5 left.", ("5", number(5))))) == 2
    (closing,) = blocks(furniture("Share", "share link"))[2]
    assert text(closing) == "Not shown: 1 sentence of page furniture; --all shows them."


def test_an_article_without_a_mention_says_so() -> None:
    assert "Nothing in it looks like a figure or a date." in map(text, blocks(examined("He left."))[1])
    assert "Nothing in it looks like a figure or a date." in map(text, blocks()[1])


def test_articles_are_taken_one_at_a_time() -> None:
    taken = []

    def articles():
        for article, examinations in sample():
            taken.append(article.id)
            yield article, examinations

    rows = marked(articles(), MEANINGS)
    assert next(rows)[0] == LEGEND
    next(rows)
    assert taken == ["c-1"]


@pytest.mark.parametrize(
    "hostile", ["\x1b[2J", "\x1b]0;x\x07", "\x9b31m", "\r", "\x08", "\u202e", "\u2066", "\ud800", "\x00", "\n", "\x7f"]
)
def test_what_moves_a_terminal_or_turns_writing_is_text_or_gone(hostile: str) -> None:
    words = f"5{hostile}0 left {hostile}on Friday, {hostile}[bold]9[/bold]"
    read = number(5, what=f"sai{hostile}lors", status=f"hu{hostile}rt", speaker=f"po{hostile}lice")
    friday = on(DAY, resolution=f"“on Friday”: {hostile}")
    article = Article(f"i{hostile}d", f"out{hostile}let", "", "", DAY)
    rule = f"na{hostile}me"
    one = examined(words, (f"5{hostile}0", read), ("on Friday", friday), ("9", rule))
    said = furniture(f"Sha{hostile}re", f"li{hostile}nk")
    lines = [line for block in marked([(article, [one, said])], {rule: f"Me{hostile}an."}, everything=True) for line in block]
    seen = "".join(text(line) for line in lines)
    assert hostile not in seen
    assert "[bold]" in seen
    assert "left" in seen
    seen.encode()
