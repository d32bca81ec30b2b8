"""An id, or the beginning of one, and what it names."""

from __future__ import annotations

import pytest

from crosscheck.errors import InputError
from crosscheck.group.lookup import find_entry
from crosscheck.model import Finding, Pair
from tests.unit.render.sample import finding, mention, pair, report, side

FIVE = mention("5 boats sank", "5")
REPORT = report(
    (finding(side(FIVE), name="abcd000001"), finding(side(FIVE), name="abce000002")),
    pairs=(pair(FIVE, FIVE, name="abcd000001"), pair(FIVE, FIVE, name="ff00112233"), pair(FIVE, FIVE, name="ff00112233")),
    agreements=(finding(side(FIVE), name="9e9e9e9e9e"),),
)


@pytest.mark.parametrize("wanted", ["ff00112233", "ff00", " FF00 "])
def test_the_beginning_of_an_id_is_enough(wanted: str) -> None:
    found = find_entry(REPORT, wanted)
    assert isinstance(found, Pair)
    assert found.id == "ff00112233"


def test_a_finding_goes_before_its_only_pair() -> None:
    assert isinstance(find_entry(REPORT, "abcd"), Finding)


def test_agreements_are_found_too() -> None:
    assert find_entry(REPORT, "9e9e").id == "9e9e9e9e9e"


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ("", "too short"),
        ("ff0", "too short"),
        ("abcf000001", "near ones are abcd000001"),
        ("zzzzzzzz", "IDs stand behind the report's headings"),
        ("x" * 5000, "IDs stand"),
    ],
)
def test_an_unknown_id_is_told_with_what_is_near(wanted: str, said: str) -> None:
    with pytest.raises(InputError, match=said) as refused:
        find_entry(REPORT, wanted)
    assert len(str(refused.value)) < 250


def test_an_ambiguous_beginning_names_the_ids() -> None:
    many = report(tuple(finding(side(FIVE), name=f"abcd{number:06}") for number in range(9)))
    with pytest.raises(InputError, match=r"abcd000000, .*abcd000004 and 4 more"):
        find_entry(many, "abcd")
    assert find_entry(many, "abcd000003").id == "abcd000003"
