"""Where sentences end in news."""

from __future__ import annotations

import pytest
import sentencex

from crosscheck.config import SegmentConfig
from crosscheck.segment.sentences import sentence_spans

KEPT_WHOLE = [
    "The blast was heard at 5:30 p.m. GMT in the harbour.",
    "It opens at 9 a.m. Friday for a week.",
    "The ferry left at 6 p.m. Lisbon time without them.",
    "He landed on Sept. 3 with Gen. Ada Moss and Lt. Col. R. J. Lund.",
    "In the U.S. forces were told to wait.",
    "Locker No. 3 held Rs. 500 and a ring.",
    "Sen. Bob Marsh, D-N.Y., voted no.",
    "He paid approx. 300 crowns.",
    '"Why now?" she asked.',
    "“We left. They stayed,” he said.",
    "Write to desk@elmwood.example.org for more.",
    "Yahoo! Inc. rose 3.5 percent.",
]


@pytest.mark.parametrize("sentence", KEPT_WHOLE)
def test_no_end_within(sentence):
    assert split(f"{sentence} Then it rained.") == [sentence, "Then it rained."]


SPLIT = [
    ("He left (by bus). She stayed.", ["He left (by bus).", "She stayed."]),
    ("It rained. (Nobody came. The band left.) They paid.", ["It rained.", "(Nobody came.", "The band left.)", "They paid."]),
    ("The wall fell.Four died.", ["The wall fell.", "Four died."]),
    ("It closed at 5 p.m. The crowd left.", ["It closed at 5 p.m.", "The crowd left."]),
    ("He said never.” She left.", ["He said never.”", "She left."]),
    ("They sold 1990. In 1991 they sold 40.", ["They sold 1990.", "In 1991 they sold 40."]),
    ("😀 Fun. Ne\u0301e Lund won.", ["😀 Fun.", "Ne\u0301e Lund won."]),
]


@pytest.mark.parametrize(("line", "sentences"), SPLIT)
def test_ends(line, sentences):
    assert split(line) == sentences


def test_a_long_quotation_is_split_inside_and_a_short_one_is_not():
    told = "We heard the wall go and ran to the quay. Four men lay there. Nobody spoke. Then the second wall went too."
    quote = f'"{told}" Lund said nothing more.'
    assert split(quote, long_quote_words=60) == [f'"{told}"', "Lund said nothing more."]
    assert split(quote, long_quote_words=10) == [
        '"We heard the wall go and ran to the quay.',
        "Four men lay there.",
        "Nobody spoke.",
        'Then the second wall went too."',
        "Lund said nothing more.",
    ]


def test_an_unbalanced_quotation_mark_does_not_run_sentences_together():
    line = (
        'The panel was 5" wide and cost ten crowns. It broke on Sunday. Four men mended it. They used a 6" nail and some string.'
    )
    assert len(split(line)) == 4


@pytest.mark.parametrize("line", ["B\xa0.) said", "B\x85. C", "a\ud800b. Then c.", "\u200bA.\u200b B.", "U.S.\u2028B."])
def test_white_space_and_surrogates_that_the_library_refuses(line):
    assert "".join(split(line)).replace("\u200b", "") == "".join(line.split()).replace("\u200b", "") or split(line)


def split(line: str, long_quote_words: int = 40) -> list[str]:
    return [line[start:end] for start, end in sentence_spans(line, SegmentConfig(long_quote_words=long_quote_words))]


@pytest.mark.parametrize("split", [["It fell.", " He ran."], ["It fell. ", " He ran."]])
def test_sentences_that_overlap_in_early_releases_are_told_by_their_offsets(monkeypatch, split):
    line = "It fell. He ran."
    monkeypatch.setattr(sentencex, "segment", lambda *_: split)
    assert [line[start:end] for start, end in sentence_spans(line, SegmentConfig())] == ["It fell.", "He ran."]
