from crosscheck.align.masking import masked_sentence
from tests.unit.align.builders import mention

TWO = mention("The blast killed [two] engineers and hurt 12 others.")
DOZEN = mention("The blast killed two engineers and hurt [12] others.", 12)


def test_sentences_that_differ_only_in_figures_become_equal() -> None:
    other = mention("The blast killed [three] engineers and hurt 40 others.", 3)
    forty = mention("The blast killed three engineers and hurt [40] others.", 40)
    assert masked_sentence([TWO, DOZEN]) == masked_sentence([other, forty])
    assert "12" not in masked_sentence([TWO, DOZEN])
