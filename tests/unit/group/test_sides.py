import datetime as dt
from decimal import Decimal

from crosscheck.group.sides import sides_of
from crosscheck.model import Alignment, Mention, Pair, Relation, Side, Verdict
from tests.unit.align.builders import mention

ORIGINS = {name: name for name in "abcdef"}


def money(surface: str, value: str, article: str, **reading: object) -> Mention:
    given: dict[str, object] = {"kind": "money", "unit": "USD", **reading}
    return mention(f"The programme costs [{surface}] in all.", Decimal(value), article=article, **given)


def pair(left: Mention, right: Mention, relation: Relation) -> Pair:
    return Pair(f"{left.article}{right.article}", Alignment(left, right, 0.9), Verdict(relation, "rule", "Because."), "s")


def values(sides: tuple[Side, ...]) -> list[tuple[str, tuple[str, ...]]]:
    return [(side.value, tuple(m.article for m in side.mentions)) for side in sides]


def test_one_value_in_several_writings_is_one_side() -> None:
    rows = (money("65-billion", "65e9", "a"), money("USD 65 billion", "65000000000", "b"), money("$60bn", "60e9", "c"))
    assert values(sides_of(rows, (), ORIGINS)) == [("USD 65 billion", ("a", "b")), ("USD 60 billion", ("c",))]


def test_values_that_pairs_call_the_same_are_one_side_under_the_commoner_wording() -> None:
    bare = money("65 billion", "65e9", "c", kind="number", unit=None)
    rows = (money("$65bn", "65e9", "a"), money("USD 65 billion", "65e9", "b"), bare)
    assert values(sides_of(rows, (pair(rows[0], bare, "same"),), ORIGINS)) == [("USD 65 billion", ("a", "b", "c"))]


def test_sameness_is_not_passed_on_over_a_value_in_between() -> None:
    low, middle, high = money("$1", "1", "a"), money("$2", "2", "b"), money("$3", "3", "c")
    told = (pair(low, middle, "same"), pair(middle, high, "same"), pair(low, high, "conflict"))
    assert len(sides_of((low, middle, high), told, ORIGINS)) == 2


def test_values_that_any_pair_calls_different_stay_apart() -> None:
    one, other, third = money("$1", "1", "a"), money("$2", "2", "b"), money("$2", "2", "c")
    told = (pair(one, other, "same"), pair(one, third, "conflict"))
    assert len(sides_of((one, other, third), told, ORIGINS)) == 2


def test_a_rise_and_a_fall_by_one_figure_are_two_sides() -> None:
    rows = (money("$2", "2", "a", trend="up"), money("$2", "2", "b", trend="down"))
    assert [side.value for side in sides_of(rows, (), ORIGINS)] == ["down USD 2", "up USD 2"]
    assert [side.value for side in sides_of(rows[:1], (), ORIGINS)] == ["USD 2"]


def test_sides_come_by_origins_then_by_value() -> None:
    rows = (money("$10", "10", "a"), money("$9", "9", "b"), money("$8", "8", "c"), money("$8", "8", "d"))
    assert [side.value for side in sides_of(rows, (), ORIGINS)] == ["USD 8", "USD 9", "USD 10"]


def test_the_hours_of_one_day_are_no_part_of_another_days_answer() -> None:
    day = dt.date(2024, 3, 26)
    night = mention("It fell on [Tuesday night].", day, article="a", clock=(1080, 1439))
    plain = mention("It fell on [Tuesday].", day, article="b")
    assert len(sides_of((night, plain), (pair(night, plain, "same"),), ORIGINS)) == 2


def test_a_date_that_could_be_another_stands_with_the_sure_one() -> None:
    sure, other = dt.date(2024, 3, 28), dt.date(2024, 4, 4)
    plain = mention("It fell on [28 March].", sure, article="a")
    unsure = mention("It fell on [Thursday].", other, article="b", alternatives=((sure, sure),))
    sides = sides_of((plain, unsure), (pair(plain, unsure, "same"),), ORIGINS)
    assert [(side.value, side.outlets) for side in sides] == [("Thursday 28 March 2024", ("outlet of a", "outlet of b"))]
