import pytest

from crosscheck.compare.case import say
from tests.unit.compare.pairs import mention


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("They spent [$65-billion] on it.", "“$65-billion” (USD 65 billion)"),
        ("It happened [in October 2024].", "“in October 2024”"),
        ("[Dozens] of sailors drowned.", "“Dozens” (24 to 99)"),
        ("It opened [last summer].", "“last summer” (summer 2024, June to August)"),
        ("The motion passed [58-41].", "“58-41”"),
    ],
)
def test_a_value_follows_the_words_where_it_adds_something(marked: str, told: str) -> None:
    assert say(mention(marked, "2025-03-26", "a-1", "Harbour Post")) == told
