"""Which articles are reports of one event. The articles are invented."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

import pytest

from crosscheck.align.likeness import Sketch, sketch
from crosscheck.align.stories import candidates, find_stories, one_story
from crosscheck.config import AlignConfig, Config
from crosscheck.mentions import mentions_of, segment_articles
from crosscheck.model import Article

Row = tuple[tuple[str, str], dt.date | None]
"""((title, text), publication day)."""

CONFIG = Config()
MANY = replace(CONFIG.align, few_articles=0, many_articles=1)  # as if every file held many articles
DAY = dt.date(2024, 5, 2)  # a Thursday

FERRY = (
    "Ferry sinks off Ostrow",
    "The ferry Selma sank off Ostrow on Wednesday night with 40 people aboard, the coast guard said. Captain Ilse Brandtner was "
    "the last to leave the Selma. Divers from Ostrow searched the wreck on Thursday.",
)
FERRY_TOO = (
    "Fourteen missing after Selma goes down",
    "Divers were looking for fourteen passengers of the ferry Selma, which went down near Ostrow late on Wednesday. The captain, "
    "Ilse Brandtner, told the coast guard that water had come through the bow door.",
)
BANK = ("Profit falls at Lunden Bank", "Lunden Bank said its profit fell by 12 percent in the first quarter as loans went sour.")
INQUIRY = (
    "Selma captain charged",
    "Ilse Brandtner, the captain of the ferry Selma, was charged on Monday with leaving the bow door open. The Selma sank off "
    "Ostrow on May 1, 2024, with 40 people aboard. Divers recovered the wreck.",
)
FERRY_STRIKE = (
    "Harbour crews walk out over pay",
    "Deckhands and engineers in Ostrow went on strike on Monday, and the harbour office said that no ferry would sail before the "
    "weekend. Their union wants nine percent more and a pension from the age of sixty. Shopkeepers on the islands feared empty "
    "shelves, and a hospital asked for a helicopter. Talks with the owners' federation broke down on Sunday.",
)
SHOOTING = (
    "Three shot outside Tamsin club",
    "Three people were shot outside the Blue Heron club on Quarry Lane in Tamsin early Sunday, police said. Two men, aged 22 and "
    "25, and the doorman were taken to Tamsin General Hospital. Witnesses told Sgt. Orla Fenwick that a fight over a spilled "
    "drink had moved from the dance floor to the pavement, where a man in a green parka opened fire and ran towards the canal. "
    "The club's owner, Casimir Rook, said he would close it for a week.",
)
OTHER_SHOOTING = (
    "Woman and two sons wounded in car park",
    "A gunman wounded a woman and her two sons in a car park on Wexcombe Avenue in Tamsin late Thursday, police said. The woman, "
    "31, had honked at a pickup that blocked the exit of the supermarket, said Pell Aldous, a detective. Its driver fired "
    "through her windscreen. All three were in a stable condition. The pickup was found burned out beside a quarry near "
    "Lowmere, and its number plates had been stolen in March.",
)
BUDGET_TALKS = (
    "Senate leaders meet on budget",
    "President and Senate leaders met at the White House on Thursday to talk about the budget, and Democrats and Republicans "
    "said they were far apart on spending.",
)
BUDGET_VOTE = (
    "House Republicans say vote is near",
    "House Republicans said on Thursday that a vote on tax cuts was near, while Democrats at the White House met the president.",
)


def articles_of(rows: Sequence[Row]) -> list[Article]:
    return [Article(f"a{n:02d}", "outlet", text, title, day) for n, ((title, text), day) in enumerate(rows)]


def stories(*rows: Row, config: AlignConfig = MANY) -> list[list[int]]:
    """Groups of positions."""
    articles = articles_of(rows)
    sentences = segment_articles(articles, CONFIG)
    found = find_stories(articles, sentences, mentions_of(articles, CONFIG, sentences), config)
    return [[n for n, a in enumerate(articles) if found[a.id] == label] for label in sorted(set(found.values()))]


def sketches(*rows: Row) -> list[Sketch]:
    articles = articles_of(rows)
    sentences = segment_articles(articles, CONFIG)
    return [sketch(article, sentences[article.id], [], CONFIG.align) for article in articles]


def later(days: int) -> dt.date:
    return DAY + dt.timedelta(days)


JOINED = {
    "two reports of one day": ((FERRY, DAY), (FERRY_TOO, DAY)),
    "one of the next morning": ((FERRY, DAY), (FERRY_TOO, later(1))),
    "a follow-up that names the people and the day": ((FERRY, DAY), (INQUIRY, later(60))),
    "one without a publication day, in much the same words": ((FERRY, DAY), (FERRY, None)),
}
APART = {
    "other news": ((FERRY, DAY), (BANK, DAY)),
    "another event of one trade and town": ((FERRY, DAY), (FERRY_STRIKE, later(4))),
    "two shootings of one town and week": ((SHOOTING, later(3)), (OTHER_SHOOTING, later(0))),
    "words that stand in all news": ((BUDGET_TALKS, DAY), (BUDGET_VOTE, DAY)),
    "the same words a year later": ((FERRY_STRIKE, DAY), (FERRY_STRIKE, later(365))),
}


@pytest.mark.parametrize("rows", JOINED.values(), ids=JOINED)
def test_reports_of_one_event_join(rows):
    assert stories(*rows) == [[0, 1]]


@pytest.mark.parametrize("rows", APART.values(), ids=APART)
def test_reports_of_two_events_stay_apart(rows):
    assert stories(*rows) == [[0], [1]]


def test_an_unknown_day_counts_against_one_story_as_a_few_days_between_do():
    ferry, *others = sketches((FERRY, DAY), (FERRY_TOO, DAY), (FERRY_TOO, later(2)), (FERRY_TOO, None), (FERRY_TOO, later(30)))
    likely = [one_story(ferry, other, CONFIG.align) for other in others]
    assert likely == sorted(likely, reverse=True)
    assert len(set(likely)) == len(likely)


APPEAL = (
    "Selma captain appeals",
    "Lawyers of Ilse Brandtner, once captain of the ferry Selma, which sank off Ostrow, appealed against her fine.",
)


def test_in_a_handful_of_articles_the_days_between_say_nothing():
    rows = ((FERRY, DAY), (APPEAL, later(170)))
    assert stories(*rows) == [[0], [1]]
    assert stories(*rows, config=CONFIG.align) == [[0, 1]]


def test_a_handful_of_articles_is_no_one_story_for_that():
    apart = [APART[name] for name in ("other news", "two shootings of one town and week", "words that stand in all news")]
    assert [stories(*rows, config=CONFIG.align) for rows in apart] == [[[0], [1]]] * len(apart)


def test_days_count_by_degrees_between_few_articles_and_many():
    ferry, appeal = sketches((FERRY, DAY), (APPEAL, later(170)))
    likely = [one_story(ferry, appeal, CONFIG.align, trust) for trust in (0.0, 0.3, 0.6, 1.0)]
    assert likely == sorted(likely, reverse=True)
    assert likely[0] > 0.5 > likely[-1]
    others = [(BANK, later(n)) for n in range(22)]
    assert [0, 1] in stories((FERRY, DAY), (APPEAL, later(170)), *others[:6], config=CONFIG.align)
    assert [0, 1] not in stories((FERRY, DAY), (APPEAL, later(170)), *others, config=CONFIG.align)


def test_a_story_has_the_least_id_of_its_articles():
    articles = [Article("b", "x", FERRY[1], FERRY[0], DAY), Article("a", "y", FERRY_TOO[1], FERRY_TOO[0], DAY)]
    sentences = segment_articles(articles, CONFIG)
    assert find_stories(articles, sentences, mentions_of(articles, CONFIG, sentences), CONFIG.align) == {"a": "a", "b": "a"}


def test_no_articles_no_stories():
    assert find_stories([], {}, [], CONFIG.align) == {}


def test_an_article_without_a_claim_is_a_story_of_its_own():
    assert stories((("", "Share this story"), DAY), (("", "Share this story"), DAY)) == [[0], [1]]


def pairs(*rows: Row) -> list[tuple[int, int]]:
    return candidates(sketches(*rows), CONFIG.align)


def test_articles_are_compared_where_they_share_rare_words_within_the_window():
    assert pairs((FERRY, DAY), (BANK, DAY), (FERRY_TOO, later(9))) == [(0, 2)]
    assert pairs((FERRY_STRIKE, DAY), (FERRY, None), (FERRY_STRIKE, later(900))) == [(0, 1), (1, 2)], "no day is near all"
    assert pairs((BUDGET_TALKS, DAY), (BUDGET_VOTE, DAY)) == []


def test_articles_that_share_rare_full_names_are_compared_whenever_they_appeared():
    sentenced = (
        "Captain sentenced",
        "Captain Ilse Brandtner was sentenced to a fine. Her lawyer Jorun Vestergaard will appeal.",
    )
    freed = ("Captain goes free", "A court of appeal let Ilse Brandtner go. Her lawyer Jorun Vestergaard was content.")
    assert pairs((sentenced, DAY), (freed, later(900))) == [(0, 1)]
    assert pairs((sentenced, DAY), (FERRY, later(900))) == [], "one name may be anybody's"


def test_articles_that_share_little_are_compared_only_where_they_appeared_together():
    one = (
        "",
        "The Selma brought walnuts, cobalt, saffron, molasses, turpentine, flax, herring, marble, nutmeg, tallow, amber, pewter, "
        "ginger and indigo to Ostrow, customs clerks wrote.",
    )
    other = (
        "",
        "In Ostrow a juggler, an acrobat, a ventriloquist, a fiddler, a puppeteer, a piper, a tumbler and a mimic drew "
        "spectators to the esplanade, the bandstand, the orangery and the lido.",
    )
    assert pairs((one, DAY), (other, later(3))) == [(0, 1)]
    assert pairs((one, DAY), (other, later(4))) == []
    assert pairs((one, DAY), (other, None)) == []
