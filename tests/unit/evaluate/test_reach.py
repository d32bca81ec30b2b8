"""How far labelled pairs get before anything is scored."""

from __future__ import annotations

from crosscheck.config import AlignConfig, Config
from crosscheck.evaluate import Share, reach
from crosscheck.gold import GoldMark, GoldPair
from crosscheck.model import Article

TEXTS = {
    "a": "The ferry carried 40 passengers. It was built at the northern yard.",
    "b": "On board were 44 passengers. Two of them swam ashore.",
    "c": "The yard employs 9,000 people in all.",
}
ARTICLES = [Article(name, f"Outlet {name}", text) for name, text in TEXTS.items()]
ONE_STORY = dict.fromkeys(TEXTS, "s")


def label(a: str, of_a: str, b: str, of_b: str, relation: str = "conflict", *, internal: bool = False) -> GoldPair:
    marks = (
        GoldMark(name, "text", TEXTS[name].index(words), TEXTS[name].index(words) + len(words))
        for name, words in ((a, of_a), (b, of_b))
    )
    return GoldPair(*marks, relation, f"{of_a} {of_b}", internal=internal)


def reached(*labels: GoldPair, stories: dict[str, str] | None = None, config: Config | None = None) -> tuple[Share, Share]:
    found = reach(ARTICLES, stories or ONE_STORY, labels, config or Config())
    return found.read, found.candidates


def test_a_pair_whose_figures_are_read_is_a_candidate_in_either_order() -> None:
    assert reached(label("a", "40", "b", "44"), label("b", "44", "a", "40")) == (Share(2, 2), Share(2, 2))


def test_words_that_are_no_figure_are_not_read() -> None:
    assert reached(label("a", "northern", "b", "44")) == (Share(0, 1), Share(0, 1))


def test_a_value_too_far_off_is_read_and_no_candidate() -> None:
    assert reached(label("a", "40", "c", "9,000")) == (Share(1, 1), Share(0, 1))
    assert reached(label("a", "40", "c", "9,000"), config=Config(align=AlignConfig(max_value_ratio=500))) == (
        Share(1, 1),
        Share(1, 1),
    )


def test_articles_of_two_stories_have_no_candidates() -> None:
    assert reached(label("a", "40", "b", "44"), stories={"a": "s", "b": "t", "c": "s"}) == (Share(1, 1), Share(0, 1))


def test_look_alikes_and_pairs_inside_one_article_do_not_count() -> None:
    own = label("b", "44", "b", "Two", internal=True)
    assert reached(own, label("a", "40", "b", "44", "incomparable")) == (Share(0, 0), Share(0, 0))
