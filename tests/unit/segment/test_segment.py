"""Whole articles: what becomes a claim, and what does not."""

from __future__ import annotations

from crosscheck.config import SegmentConfig
from crosscheck.model import Article, Sentence
from crosscheck.segment import segment

PAGE = """Skip to content
Search Newsletters

Latest Stories

Bridge over the Tarn falls, killing four

Sunday's collapse was the third on the river since 2010

Bridge over the Tarn falls, killing four
Divers search the Tarn below the bridge. (Photo: Tom Moss/Getty Images)

By ADA LUND
4 min read Last Updated : Jun 3 2024 | 7:15 PM IST

ELMWOOD, Ohio (ENP) — Four people died on Sunday when the bridge over the Tarn fell, Mayor Jo Marsh said.

Sunday's collapse was the third on the river since 2010.

Marsh told reporters that 12 people were in hospital and that divers were looking for two more in the cold water below.

Click here for 12 photos of the bridge.

Related
Council paid 3 million for repairs in 2019

Marsh said the repairs of 2019 had cost 3 million and that nobody had seen the piers since the spring of that year. (Reuters)

More For You

harbour-crane-iStock

Licences to go digital in 2027, ministry says

THE MINISTRY will bring 40 million licences to telephones by 2027, a spokeswoman in Port Haven said on Thursday evening.

Keep ReadingShow less
Eight men jailed over ferry fraud

SIX traders were sent to prison for a total of 58 years over the sale of ferry tickets in Port Haven between 1996 and 1999.

Keep ReadingShow less
© 2025 Elmwood Media. All rights reserved.
"""


def read(text: str, title: str = "", outlet: str = "Elmwood Ledger") -> tuple[Sentence, ...]:
    return segment(Article(id="a", outlet=outlet, text=text, title=title), SegmentConfig())


def claims(text: str, title: str = "") -> list[str]:
    return [sentence.text for sentence in read(text, title) if sentence.claim]


def test_a_page_full_of_furniture():
    assert claims(PAGE) == [
        "Bridge over the Tarn falls, killing four",
        "Sunday's collapse was the third on the river since 2010",
        "Four people died on Sunday when the bridge over the Tarn fell, Mayor Jo Marsh said.",
        "Marsh told reporters that 12 people were in hospital and that divers were looking for two more in the cold water below.",
        "Marsh said the repairs of 2019 had cost 3 million and that nobody had seen the piers since the spring of that year.",
    ]


def test_every_furniture_sentence_says_why():
    assert all(bool(sentence.reason) is not sentence.claim for sentence in read(PAGE))


def test_the_headline_counts_once_and_in_the_title():
    sentences = read("BRIDGE FALLS, KILLING FOUR!\n\nFour died.", title="Bridge falls, killing four")
    assert [(sentence.field, sentence.claim, sentence.reason) for sentence in sentences] == [
        ("title", True, ""),
        ("text", False, "repeated sentence"),
        ("text", True, ""),
    ]


def test_a_line_cut_short_repeats_the_one_it_is_cut_from():
    assert claims("The wall by the old quay fell on Sunday.\n\nThe wall by the old quay...") == [
        "The wall by the old quay fell on Sunday."
    ]


def test_a_box_inside_a_story_does_not_end_it():
    told = "Mayor Marsh of Elmwood said on Sunday that the bridge over the river Tarn had not been looked at for six years. " * 3
    more = "The town of Elmwood and its mayor, Jo Marsh, now want a bridge over the Tarn that will stand for 100 years."
    assert more in claims(f"{told}\n\nYou may also like:\n\nFive bridges to see in 2026\n\n{more}")
    assert "Five bridges to see in 2026" not in claims(f"{told}\n\nYou may also like:\n\nFive bridges to see in 2026\n\n{more}")


def test_a_list_of_videos_is_no_story_and_a_timeline_is():
    videos = "1:35 Winger ready to return\n\n0:59 Pythons in the marsh\n\n7:18 Ferry found after a day"
    timeline = "9:00 Doors open\n\n9:40 The roof falls\n\n10:15 Divers arrive"
    assert claims(videos) == []
    assert len(claims(timeline)) == 3


def test_sentences_of_html_stand_where_the_cell_has_them():
    cell = "<h1>Wall falls</h1>\n<p>Mayor Jo&nbsp;Marsh said <b>four</b> died &amp; nine fled.</p><p>It&#8217;s &pound;5m.</p>"
    first, second, third = read(cell)
    assert (cell[first.start : first.end], first.text) == ("Wall falls", "Wall falls")
    assert cell[second.start : second.end] == "Mayor Jo&nbsp;Marsh said <b>four</b> died &amp; nine fled."
    assert second.text.split() == "Mayor Jo Marsh said four died & nine fled.".split()
    assert third.text.replace("\u2060", "").split() == ["It’s", "£", "5m."]


def test_index_counts_title_first():
    assert [(sentence.index, sentence.field) for sentence in read("One fell. Two rose.", title="A fall")] == [
        (0, "title"),
        (1, "text"),
        (2, "text"),
    ]


def test_empty_cells_have_no_sentences():
    assert read("") == ()
    assert read(" \n\t ", title="  ") == ()
