"""Which side of publication a sentence speaks of."""

from __future__ import annotations

import pytest

from crosscheck.extract.dates.tense import tense_near

PAST = ("past", True)
FUTURE = ("future", True)
LIKELY = ("future", False)
UNKNOWN = (None, False)


def judged(text):
    """The tense at the word `@day`."""
    start = text.index("@day")
    low = text.lower()
    end = start + len("@day") + (2 if text[start + 4 : start + 6] == "'s" else 0)
    return tuple(tense_near(low, start, end))


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("Police arrested him @day.", PAST),
        ("The report was released @day.", PAST),
        ("The hikers could not be found @day.", PAST),
        ("They said @day that they will sue.", PAST),
        ("He will quit, aides said @day.", PAST),
        ("They said they will sue @day.", FUTURE),
        ("The vote will be held @day.", FUTURE),
        ("The vote is scheduled for @day.", FUTURE),
        ("The bill is to be signed @day.", FUTURE),
        ("They are set to meet @day.", FUTURE),
        ("They would meet @day.", LIKELY),
        ("He is flying home @day.", LIKELY),
        ("Leaders urged members to return @day.", LIKELY),
        ("The trial begins @day.", LIKELY),
        ("@day, the council voted.", PAST),
        ("@day, the council will vote.", FUTURE),
        ("@day, the council planned to vote.", PAST),
        ("@day would be too late, they said.", LIKELY),
        ("The report comes ahead of @day's vote.", LIKELY),
        ("The man who will lead it spoke after @day's fire.", PAST),
        ("He left; they will meet @day.", FUTURE),
        ("Talks @day", UNKNOWN),
    ],
)
def test_the_nearest_verb_decides(text, tense):
    assert judged(text) == tense
