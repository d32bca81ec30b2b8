"""The view of a cell: what a reader sees, at the cell's own offsets."""

from __future__ import annotations

import pytest

from crosscheck.segment.view import JOINER, plain_view

PLAIN = [
    "",
    "Profits at AT&T rose; R&D fell.",
    "The score was 3 < 5 and 7 > 2.",
    "Shares of Elmwood Gas <EGAS.O> rose 3%.",
    "if a<b and c>d then stop",
    "Tom & Jerry; Ben &c; so on.",
]


@pytest.mark.parametrize("cell", PLAIN)
def test_plain_text_is_its_own_view(cell):
    assert plain_view(cell) is cell


SHOWN = [
    ("<p>Nine died.</p><p>Two fled.</p>", ["Nine died.", "Two fled."]),
    ("One<br>two<br/>three", ["One", "two", "three"]),
    ("<b>25</b>% rose", ["25 % rose"]),
    ("<p>It was\nwrapped in\r\nthe source.</p>", ["It was wrapped in the source."]),
    ("<p>a</p><script>var p = '<p>5 dead</p>';</script><style>p { top: 5px }</style><!-- 7 dead --><p>b</p>", ["a", "b"]),
    ('<a title="5 > 3" href="/x">Karsk</a> fell.', ["Karsk fell."]),
    ("<ul><li>Four hurt</li><li>One held</li></ul>", ["Four hurt", "One held"]),
    ("<div>open <script>the tag alone is hidden</div>", ["open the tag alone is hidden"]),
]


@pytest.mark.parametrize(("cell", "lines"), SHOWN)
def test_markup_is_blanked_and_blocks_are_lines(cell, lines):
    view = plain_view(cell)
    assert len(view) == len(cell)
    assert [" ".join(line.split()) for line in view.splitlines() if line.strip()] == lines


ENTITIES = [
    ("It&#8217;s over", "It’" + JOINER * 6 + "s over"),
    ("AT&amp;T paid &pound;5&nbsp;million", "AT&" + JOINER * 4 + "T paid £      5      million"),
    ("caf&eacute;s", "café" + JOINER * 7 + "s"),
    ("up 65&#37; to 2&ndash;3", "up 65    % to 2–      3"),
    ("&quot;Go.&quot; Then", '     "Go."      Then'),
    ("&ldquo;Go.&rdquo; Then", "      “Go.”       Then"),
    ("&bogus; stays &amp;#146;s", "&bogus; stays ’         s"),
    ("<p>Salt &amp; ice</p>", "\n\n Salt &     ice\n\n  "),
]


@pytest.mark.parametrize(("cell", "view"), ENTITIES)
def test_an_entity_is_its_character_and_filler(cell, view):
    assert plain_view(cell) == view


def test_words_cut_by_tags_stay_words():
    assert plain_view('<p><span class="cap">T</span>he end</p>').replace(JOINER, "").split() == ["The", "end"]


def test_raised_digits_stay_with_their_unit():
    assert "5 m² " in plain_view("<p>5 m<sup>2</sup> of CO<sub>2</sub></p>")
    assert "CO2 " in plain_view("<p>5 m<sup>2</sup> of CO<sub>2</sub></p>")
    assert "5th " in plain_view("<p>the 5<sup>th</sup> time</p>")
