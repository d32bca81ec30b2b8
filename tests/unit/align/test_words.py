from crosscheck.align.words import words_of


def stems(text: str, *hidden: tuple[int, int]) -> list[str]:
    return [w.stem for w in words_of(text, hidden)]


def test_function_words_figures_and_single_letters_are_left_out() -> None:
    assert stems("The mayor of Ostrow said a 1990s bridge was closed.") == ["mayor", "ostrow", "bridg", "close"]


def test_hidden_spans_are_left_out_even_where_they_cut_a_word() -> None:
    text = "On Friday evening the ferry sank"
    assert stems(text, (3, 17)) == ["ferri", "sank"]
    assert stems(text, (3, 12)) == ["ferri", "sank"]


def test_inflected_forms_share_a_stem() -> None:
    assert stems("explosions") == stems("explosion") == stems("explosion's") == stems("Explosion’s")


def test_offsets_point_at_the_word_and_only_inner_capitals_are_names() -> None:
    text = "Floods hit Ostrow today"
    found = words_of(text)
    assert [text[w.start : w.end] for w in found] == ["Floods", "hit", "Ostrow", "today"]
    assert [w.name for w in found] == [False, False, True, False]
