"""What of a sentence stands inside quotation marks, wherever they open and close."""

from __future__ import annotations

import pytest

from crosscheck.config import SegmentConfig
from crosscheck.model import Article
from crosscheck.quotes import quotes_in
from crosscheck.segment import segment


def quoted(text: str, title: str = "") -> list[str]:
    sentences = segment(Article(id="a", outlet="Elmwood Ledger", text=text, title=title), SegmentConfig())
    return [sentence.text[start:end] for sentence in sentences for start, end in sentence.quoted]


@pytest.mark.parametrize(
    ("line", "inside"),
    [
        ('"We lost 12 boats," Brod said. "And the quay."', ["We lost 12 boats,", "And the quay."]),
        ("“We lost 12 boats,” Brod said, “and the quay.”", ["We lost 12 boats,", "and the quay."]),
        ("«Twelve boats sank,» he said.", ["Twelve boats sank,"]),
        ("»Twelve boats sank«, he said.", ["Twelve boats sank"]),
        ("„Twelve boats sank“, he said.", ["Twelve boats sank"]),
        ("``Twelve boats sank,'' he said.", ["Twelve boats sank,"]),
        ("‘Twelve boats sank,’ he said, ‘and the quay.’", ["Twelve boats sank,", "and the quay."]),
        ("'Twelve boats sank,' he said.", ["Twelve boats sank,"]),
        ("Mayor 'sorry' for 12 delays", ["sorry"]),
        ("‘The sailors’ huts are gone,’ he said.", ["The sailors’ huts are gone,"]),
        ("“He told me, ‘go,’ and I went.”", ["He told me, ‘go,’ and I went."]),
        ("He said—“never”—and left.", ["never"]),
        ("She said ”twelve” twice.", ["twelve"]),
        ('The pipe is 12" wide, and she is 5\'11" tall.', []),
        ('"A 12" pipe is too thin," she said.', ['A 12" pipe is too thin,']),
        ('"I am 5\'11" tall," she said.', ["I am 5'11\" tall,"]),
        ("The sailors' union won't say, and the '90s didn't.", []),
        ("Rock 'n' roll of ’68 and the dogs’ home", []),
        ('She held "twelve" and "nine".', ["twelve", "nine"]),
        ("A stray “ mark quotes nothing.", []),
    ],
)
def test_marks_are_told_from_apostrophes_and_inches(line, inside):
    assert [line[start:end] for start, end in quotes_in(line).spans] == inside
    assert quoted(line) == inside


def test_a_quotation_runs_over_sentences():
    lost = " ".join(f"We lost {count} boats off the pier at Ostrow last night." for count in range(12, 20))
    found = quoted(f'Brod was curt. "{lost} That is all," she said. She left.')
    assert found == [*(f"We lost {count} boats off the pier at Ostrow last night." for count in range(12, 20)), "That is all,"]


def test_each_paragraph_of_a_speech_opens_it_again():
    text = "Brod spoke of it: “We lost 12 boats.\n\nAdvertisement\n\n“Nine were new.”\n\nShe left at noon."
    assert quoted(text) == ["We lost 12 boats.", "Nine were new."]


def test_a_quotation_is_closed_in_another_paragraph():
    text = "Brod spoke: “We lost 12 boats.\n\nNine were new.\n\nOne was mine,” she said.\n\nThe quay burned, too."
    assert quoted(text) == ["We lost 12 boats.", "Nine were new.", "One was mine,"]


def test_a_mark_that_nothing_closes_is_stray():
    assert quoted("Brod spoke: “We lost 12 boats, she said.\n\nThe quay burned, too.\n\nNine “new” boats sank.") == ["new"]


def test_the_headline_is_read_alone():
    assert quoted('12 boats sink."', title='"Nobody warned us') == []


def test_spans_of_html_are_at_their_place_in_the_cell():
    cell = "<p>&ldquo;Twelve <b>boats</b> sank,&rdquo; he said.</p><p>&quot;Nine&quot; more.</p>"
    first, second = segment(Article(id="a", outlet="Elmwood Ledger", text=cell), SegmentConfig())
    ((start, end),) = first.quoted
    assert cell[first.start + start : first.start + end] == "Twelve <b>boats</b> sank,"
    ((start, end),) = second.quoted
    assert cell[second.start + start : second.start + end].startswith("Nine")


def test_spans_are_sorted_and_lie_in_their_sentence():
    text = '"a" ‘b’ “c "d” «e» \'f\' "' * 20
    for sentence in segment(Article(id="a", outlet="Elmwood Ledger", text=text), SegmentConfig()):
        edges = [edge for span in sentence.quoted for edge in span]
        assert edges == sorted(edges)
        assert all(0 <= edge <= len(sentence.text) for edge in edges)
