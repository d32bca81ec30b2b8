"""Promises of segmenting that hold for any text at all."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from crosscheck.config import SegmentConfig
from crosscheck.model import Article
from crosscheck.segment import segment
from crosscheck.segment.view import plain_view

ANY_TEXT = st.text(st.characters(), max_size=300)
MARKUP = "<p> </p> <br> <b> </b> <a\tx='y'> <script> </script> <!-- --> &amp; &nbsp; &#8217; &#x1F600; &pound;".split(" ")
PROSE = ["Four men died.", "Mr. Moss", "p.m.", "GMT ", "B", ".", ")", "(", "“", "”", '"', "²", "1,,2", "...", "😀", "e\u0301"]
SPACES = [" ", "\n", "\n\n", "\r\n", "\u2028", "\xa0"]
FURNITURE = ["More For You", "WARSAW (ENP) — ", "Updated: March 3, 2015", "(Photo: Moss)", "Advertisement", "By ADA LUND"]
ODDMENTS = ["3:15 ", "— Reuters", " MORE", "Lund LundX"]
PIECES = st.sampled_from([*MARKUP, *PROSE, *SPACES, *FURNITURE, *ODDMENTS])
PAGES = st.lists(PIECES, max_size=30).map("".join)


@given(st.one_of(ANY_TEXT, PAGES), PAGES)
@example("B\xa0.)", "a\ud800b. C.")
def test_spans_hold(text, title):
    cells = {"title": title, "text": text}
    sentences = segment(Article(id="a", outlet="Elmwood Ledger", text=text, title=title), SegmentConfig())
    assert [sentence.index for sentence in sentences] == list(range(len(sentences)))
    for field, cell in cells.items():
        view = plain_view(cell)
        spans = [(sentence.start, sentence.end) for sentence in sentences if sentence.field == field]
        assert spans == sorted(spans)
        assert all(first[1] <= second[0] for first, second in pairwise(spans))
        covered = {position for start, end in spans for position in range(start, end)}
        assert all(position in covered for position, char in enumerate(view) if not char.isspace())
        for sentence in sentences:
            if sentence.field == field:
                assert sentence.text == view[sentence.start : sentence.end]
                assert sentence.text.strip() == sentence.text != ""


@given(st.one_of(ANY_TEXT, PAGES))
def test_the_view_has_the_length_of_the_cell(cell):
    assert len(plain_view(cell)) == len(cell)


@given(st.text(st.characters(exclude_characters="<&"), max_size=300))
def test_plain_text_is_its_own_view(cell):
    assert plain_view(cell) == cell


@given(PAGES, PAGES)
def test_an_article_is_read_alone(text, other):
    article = Article(id="a", outlet="Elmwood Ledger", text=text)
    before = segment(article, SegmentConfig())
    segment(Article(id="b", outlet="Elmwood Ledger", text=other + text), SegmentConfig())
    assert segment(article, SegmentConfig()) == before
