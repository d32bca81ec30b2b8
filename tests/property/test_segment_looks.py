"""What is passed over at a look would not have been found: each look is held against the patterns that it spares."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from crosscheck.config import SegmentConfig
from crosscheck.segment import credits as ends
from crosscheck.segment import edges, furniture, lexicon, sections, sentences, stamps
from crosscheck.segment.beginnings import begins_plainly
from crosscheck.segment.phrases import PHRASES
from tests.samples import samples_of

MATCHED_FROM_THE_START = {
    "caption": lexicon.CAPTION_STARTS,
    "teaser": lexicon.TEASER,
    "label": re.compile(lexicon.LABELS.pattern.removesuffix(r"(?=\S))") + r"\S)", lexicon.LABELS.flags),
    "reading time": stamps.READING_TIME,
    "labelled stamp": re.compile(rf"{stamps._LABEL} ?(?:at|on)? ?:? ?(?:5:30|[MF]\w+ 3)"),
}
MATCHED_AS_A_WHOLE = {f"{reason} {place}": pattern for place, (reason, pattern) in enumerate(furniture._WHOLE_LINES)}

WORDS = (
    "The the THE In in At a A an other others glance all view Views show see read load join 12 5 2019 3:15 p.m. PM March MAY mon "
    "Mon. tues Sunday sat sun Updated PUBLISHED Last first at on By BY Written reported Ada Lund U.S. WARSAW Quito Elmwood, "
    "News news more More most must You you Video videoaudio Play Live live comments share Share caption image photo hide of / : "
    "— - -- | ( ) (ENP) (Reuters) [ ] “ ” \" ' ’ . , ... reading Keep keepers Show less Story highlights stories Topics Tags "
    "http://a.example x=\"http://a Don't today's Today’s Editors' min ago minute \u017fhare \u0131mage \u0130n \u212aeep"
).split()
LINES = st.one_of(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join),
    st.lists(st.sampled_from([*WORDS, *" " * 20, "\xa0"]), min_size=1, max_size=20).map("".join),
)
STAMPS = ["March 3", "Mon, March 3", "sunday 3 May 2019", "Tuesday", "mon", "2019-03-05", "5:30 p.m.", "6.15 GMT", "3/5/2019"]
PLACES = ["WARSAW", "Quito", "ELMWOOD, Ohio", "San Pedro del Sur", "Kisumu, Kenya", "U.S. Elmwood", "By Ada Lund", "The Hague"]
JOINTS = [
    "(ENP)",
    "(Reuters)",
    "—",
    "--",
    "-",
    ":",
    "–",
    "_",
    "|",
    "•",
    "Updated",
    "Published at",
    "date",
    "Date:",
    "BY ADA LUND",
]
FALL = ["the wall fell.", "The wall fell.", "“It fell.”", "5 fell.", "monks fell.", "sat down."]
HEADED = st.lists(
    st.sampled_from([*STAMPS, *PLACES, *JOINTS, *FALL]).flatmap(
        lambda piece: st.sampled_from([piece, piece + " ", piece + ", "])
    ),
    min_size=1,
    max_size=6,
).map("".join)
NO_SPACE_AT_ENDS = st.one_of(LINES, HEADED).map(str.strip).filter(bool)


@pytest.mark.parametrize("pattern", MATCHED_AS_A_WHOLE.values(), ids=MATCHED_AS_A_WHOLE)
def test_no_line_of_furniture_begins_plainly(pattern):
    lines = [line for line in samples_of(pattern, 6_000) if pattern.fullmatch(line)]
    assert len(lines) > 50
    assert not [line for line in lines if begins_plainly(line)]


@pytest.mark.parametrize("pattern", MATCHED_FROM_THE_START.values(), ids=MATCHED_FROM_THE_START)
@pytest.mark.parametrize("rest", ["", " the wall fell.", " The wall fell.", ". Wall"])
def test_no_line_with_furniture_at_its_head_begins_plainly(pattern, rest):
    lines = [line + rest for line in samples_of(pattern, 2_000) if pattern.match(line + rest)]
    assert len(lines) > 50
    assert not [line for line in lines if begins_plainly(line)]


@settings(max_examples=1_000)
@given(NO_SPACE_AT_ENDS)
@example("The all 5 comments")
@example("THE 5 comments")
@example("Elmwood mon, March 3 (ENP) The wall fell.")
@example("Updatedat on 5:30")
@example("Videoaudio live 3:15")
@example("In other news")
@example("At a glance the wall fell")
def test_a_line_that_begins_plainly_is_read_as_if_nobody_knew(line):
    if begins_plainly(line):
        found = furniture.telltales(line)
        assert furniture.line_reason(line, found, plain=True) == furniture.line_reason(line, found)
        assert edges.parts_of(line, leads=True, plain=True) == edges.parts_of(line, leads=True)
        config = SegmentConfig()
        lines = ("More", line, "Related:", line, line)
        told = tuple(map(begins_plainly, lines))
        assert sections.foreign_lines(lines, told, config) == sections.foreign_lines(lines, (False,) * len(lines), config)


def test_most_sentences_of_a_report_begin_plainly():
    plain = ["The wall fell.", "Mayor Ada Lund said so.", "“It fell,” she said.", "U.S. officials came.", "In all, four died."]
    assert all(map(begins_plainly, plain))
    rest = [
        "WARSAW — The wall fell.",
        "By Ada Lund and Tom Moss",
        "Most popular stories",
        "Posted at 5:30 p.m.",
        "More on this story",
        "12 comments",
        "",
    ]
    assert not any(map(begins_plainly, rest))


@settings(max_examples=1_000)
@given(LINES)
@example("\u212aeep reading")
@example("\u017fhow less")
@example("hide capt\u0131on 3 of 4")
@example("\u0130mage 3 of 4")
@example("lin\u212a on twitter")
def test_a_text_without_telltales_holds_no_control_phrase_or_part_of_a_caption(text):
    low = text.lower()
    if not furniture.telltales(text):
        assert not furniture._all_controls(low, furniture._MENU_WORDS)
        assert not furniture._all_controls(low, furniture._BUTTON_WORDS)
        assert not lexicon.GLUED_CONTROLS.fullmatch(text)
        assert not lexicon.CAPTION_PARTS.search(text)
        words = set(furniture._WORDS.findall(low))
        assert all(phrase.words.isdisjoint(words) for phrase in PHRASES)


def test_parts_of_captions_and_glued_controls_hold_telltales():
    captions = [text for text in samples_of(lexicon.CAPTION_PARTS, 1_000) if lexicon.CAPTION_PARTS.search(text)]
    glued = [text for text in samples_of(lexicon.GLUED_CONTROLS, 1_000) if lexicon.GLUED_CONTROLS.fullmatch(text)]
    assert captions
    assert glued
    assert not [text for text in captions if furniture._CAPTION_RUNS.isdisjoint(furniture.telltales(text))]
    assert not [text for text in glued if not furniture.telltales(text)]


def test_the_letters_taken_for_plain_ones_are_all_that_a_pattern_takes_for_one():
    plain = re.compile("[a-z]", re.IGNORECASE)
    assert [sign for sign in map(chr, range(128, 0x110000)) if plain.fullmatch(sign)] == list(furniture._ODD_LETTERS)


@settings(max_examples=1_000)
@given(NO_SPACE_AT_ENDS)
def test_a_sentence_is_judged_by_its_lines_telltales_as_by_its_own(line):
    found = furniture.telltales(line)
    for start, end in sentences.sentence_spans(line, SegmentConfig()):
        sentence = line[start:end]
        own = furniture.telltales(sentence)
        assert own - {""} <= found
        assert furniture.sentence_reason(sentence, found) == furniture.sentence_reason(sentence, own)


WITHIN = [phrase for phrase in PHRASES if phrase.anywhere and any(phrase.within)]


@pytest.mark.parametrize("phrase", WITHIN, ids=[phrase.reason for phrase in WITHIN])
def test_a_phrase_holds_one_of_the_stretches_by_which_it_is_known(phrase):
    texts = [text for text in samples_of(phrase.anywhere, 3_000) if phrase.anywhere.search(text)]
    assert len(texts) > 50
    assert not [text for text in texts if not any(part in text.lower() for part in phrase.within)]


def test_no_stretch_holds_a_letter_for_which_other_signs_may_stand():
    assert not any({"i", "s"} & set(part) for phrase in PHRASES for part in phrase.within)


def test_every_credit_of_a_picture_holds_one_of_its_signs():
    texts = [text for text in samples_of(ends._PICTURE_CREDIT, 5_000) if ends._PICTURE_CREDIT.search(text)]
    assert len(texts) > 50
    assert not [text for text in texts if not ends._may_credit_picture(text)]


@settings(max_examples=500)
@given(NO_SPACE_AT_ENDS)
@example("Photo: Moss and others.")
@example("Four died. — Reuters.")
def test_no_credit_is_found_where_a_line_ends_plainly(line):
    if ends.ends_plainly(line):
        assert ends.trailing_credit(line, leads=True) is None


def test_a_stamp_or_a_box_is_cut_out_of_a_line_with_a_colon_a_bracket_or_the_button_only():
    plain = [line for line in samples_of(stamps.LABELLED_STAMP, 3_000) if not any(sign in line for sign in (":", "(", " MORE"))]
    assert len(plain) > 50
    assert not [line for line in plain if edges._between(line, 0, len(line), "") != [edges.Part(0, len(line), "")]]


SENTENCES = st.lists(
    st.sampled_from(["(", ")", ".", "!", "?", '"', "“", "”", "’", " ", "\xa0", "He", "left", "It", "5", "(He left.) ", '"']),
    max_size=25,
).map("".join)


@settings(max_examples=1_000)
@given(SENTENCES)
@example("Four died. (He left.) They came.")
def test_a_bracketed_sentence_has_an_end(line):
    if sentences._BRACKETED.search(line):
        assert sentences._BRACKET_END.search(line)


@given(SENTENCES.map(str.strip).filter(bool), st.integers(1, 3))
def test_a_long_quotation_is_found_whatever_parts_its_words(line, limit):
    spans = sentences._boundaries(line)
    every = [span for span in spans if sentences._has_long_quote(line[slice(*span)], limit)]
    split = sentences._with_long_quotes_split(line, spans, limit)
    assert all(span in split for span in spans if span not in every)
    counted = [
        span for span in spans if any(len(q.group().split()) > limit for q in sentences._QUOTED.finditer(line[slice(*span)]))
    ]
    assert every == counted
    if line.isprintable():
        assert all(line.count(" ", *span) >= limit for span in every)
