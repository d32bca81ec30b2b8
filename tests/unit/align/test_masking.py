import pytest

from crosscheck.align.masking import masked_sentence, masked_window
from crosscheck.config import AlignConfig
from tests.unit.align.builders import mention

TWO = mention("The blast killed [two] engineers and hurt 12 others.")
DOZEN = mention("The blast killed two engineers and hurt [12] others.", 12)


def test_sentences_that_differ_only_in_figures_become_equal() -> None:
    other = mention("The blast killed [three] engineers and hurt 40 others.", 3)
    forty = mention("The blast killed three engineers and hurt [40] others.", 40)
    assert masked_sentence([TWO, DOZEN]) == masked_sentence([other, forty])
    assert "12" not in masked_sentence([TWO, DOZEN])


@pytest.mark.parametrize(("words", "expected"), [(1, "killed some engineers"), (3, "The blast killed some engineers and hurt")])
def test_window_keeps_so_many_words_on_each_side(words: int, expected: str) -> None:
    assert masked_window(TWO, [TWO, DOZEN], AlignConfig(window_words=words)) == expected


def test_window_masks_the_other_figures_too() -> None:
    assert masked_window(TWO, [TWO, DOZEN], AlignConfig(window_words=9)).endswith("hurt some others.")


def test_text_that_holds_the_marker_itself_is_read() -> None:
    odd = mention("A\x00 crew of [two]\x00 left.")
    assert masked_window(odd, [odd], AlignConfig(window_words=9)) == "A crew of some left."
