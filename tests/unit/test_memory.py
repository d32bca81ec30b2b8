from decimal import Decimal

from crosscheck.memory import Known, remembered


def test_one_value_is_asked_about_once() -> None:
    asked: list[Decimal] = []

    @remembered
    def digits(value: Decimal) -> int:
        """How many digits a value has."""
        asked.append(value)
        return len(value.as_tuple().digits)

    value = Decimal("5.00")
    assert (digits(value), digits(value)) == (3, 3)
    assert asked == [value]
    assert digits.__doc__ == "How many digits a value has."


def test_equal_values_written_otherwise_are_asked_about_apart() -> None:
    @remembered
    def digits(value: Decimal) -> int:
        return len(value.as_tuple().digits)

    assert [digits(value) for value in (Decimal("5.00"), Decimal(5), Decimal("5.0"))] == [3, 1, 2]


def test_values_that_come_and_go_are_never_taken_for_one_another() -> None:
    @remembered
    def same(value: Decimal) -> Decimal:
        return value + 0

    assert all(same(Decimal(number)) == number for number in range(20_000))


def test_what_is_known_of_a_word_is_asked_once_until_there_are_too_many() -> None:
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    known = Known(length, 2, lambda word: len(word) < 5)
    assert [known[word] for word in ("ab", "ab", "longest", "longest", "abc", "abcd", "ab")] == [2, 2, 7, 7, 3, 4, 2]
    assert asked == ["ab", "longest", "longest", "abc", "abcd", "ab"]
    assert known == {"abcd": 4, "ab": 2}
