"""Whatever an article holds, looking for what it tells twice raises nothing, and every side of a finding is in its cell."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.adapters.scorecards import load_scorecards
from crosscheck.config import Config
from crosscheck.extract.locales import outlet_locales
from crosscheck.inside import CHECKS, ToCompare, check_article, compare_sections, findings_of
from crosscheck.mentions import mentions_of, segment_articles
from crosscheck.model import Article, Finding
from tests.fakes import HashingEncoder

PIECES = st.sampled_from(
    [text for check in CHECKS for text in (*check.fires, *check.silent)]
    + "three women and one man|:| — |(|) |, |; |. |killed |45%| of the | out of |300|120|five people |a fifth |another |".split(
        "|"
    )
    + "rose 4 percent to $1.2 billion from |including |<b>|&nbsp;|1e30|0.0000001%|9999999999999999999999|at least |no ".split("|")
    + "on Monday |31, |Ada Holm, |\n\n|(Per Holm/Reuters)\n\n|Photo: | in all|−5|½|ten–12|a man, a woman and |  ".split("|")
)
TEXT = st.lists(PIECES | st.text(max_size=5), max_size=9).map("".join)
ARTICLES = st.lists(st.tuples(TEXT, TEXT, st.sampled_from(["Harbour Post", "Vell Daily"]), st.booleans()), min_size=1, max_size=4)


def articles_of(drawn: list[tuple[str, str, str, bool]]) -> list[Article]:
    day = dt.date(2024, 5, 2)
    return [
        Article(f"a{at}", outlet, text.replace(" || ", ". "), title=title.split(" || ")[0], published=day if dated else None)
        for at, (title, text, outlet, dated) in enumerate(drawn)
    ]


def read(articles: list[Article], config: Config) -> list[ToCompare]:
    sentences, locales = segment_articles(articles, config), outlet_locales(articles, config.extract)
    mentions = [mention for mention in mentions_of(articles, config, sentences) if mention.sentence.claim]
    return [
        ToCompare(one, tuple(sentences[one.id]), tuple(m for m in mentions if m.article == one.id), locales[one.outlet])
        for one in articles
    ]


def looked_into(told: list[ToCompare], config: Config) -> tuple[Finding, ...]:
    checked = [check_article(one.article, one.sentences, one.mentions, one.locale, config) for one in told]
    doubtful = [one for one, known in zip(told, checked, strict=True) if known.doubtful]
    compared = compare_sections(doubtful, HashingEncoder().encode, config, load_scorecards())
    found = [one for known in (*(known.found for known in checked), *compared.values()) for one in known]
    ids = [one.article.id for one in told]
    return findings_of(found, dict.fromkeys(ids, "s"), dict(zip(ids, ids, strict=True)))


def findings_in(articles: list[Article]) -> tuple[Finding, ...]:
    config = Config()
    return looked_into(read(articles, config), config)


@given(ARTICLES)
@settings(max_examples=150, deadline=None)
def test_it_never_raises_and_every_side_stands_in_its_cell(drawn: list[tuple[str, str, str, bool]]) -> None:
    articles = articles_of(drawn)
    cells = {(article.id, field): getattr(article, field) for article in articles for field in ("title", "text")}
    found = findings_in(articles)
    for finding in found:
        assert finding.scope == "article"
        assert len(finding.sides) == 2
        assert finding.rule in {check.code for check in CHECKS}
        for side in finding.sides:
            for mention in side.mentions:
                assert cells[mention.article, mention.sentence.field][mention.start : mention.end] == mention.surface != ""
    assert len({finding.id for finding in found}) == len(found)


@given(ARTICLES, st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_of_the_articles_changes_nothing(drawn: list[tuple[str, str, str, bool]], random: object) -> None:
    articles = articles_of(drawn)
    shuffled = list(articles)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert findings_in(shuffled) == findings_in(articles)


@given(ARTICLES)
@settings(max_examples=60, deadline=None)
def test_what_is_found_in_an_article_does_not_hang_on_the_others(drawn: list[tuple[str, str, str, bool]]) -> None:
    articles = [article for article in articles_of(drawn) if article.outlet == "Vell Daily"] or articles_of(drawn)[:1]
    own = {(side.value, mention.start) for one in findings_in(articles[:1]) for side in one.sides for mention in side.mentions}
    among = {
        (side.value, mention.start)
        for one in findings_in(articles)
        for side in one.sides
        for mention in side.mentions
        if mention.article == articles[0].id
    }
    assert own == among


@pytest.mark.parametrize(
    "text",
    [
        "Five people were killed: " + "one man, " * 3000,
        "Five people were killed: " + "three women and " * 3000,
        "120 of the 300" + " " * 20000 + "(45%)",
        "In 12 of the 20 " * 3000,
        " ".join(f"A fire killed {at} people." for at in range(2, 1500)),
        "Rose 4 percent to $1.2 billion from $1.1 billion " * 1500,
        "a man, " * 8000 + "12 people in all",
        "Ada Holm, 31, " * 2000,
        "in Vell, " * 800 + "12 people were killed",
    ],
    ids=lambda text: text[:25],
)
def test_hostile_texts_take_no_longer_than_reading_them(text: str) -> None:
    article = Article("a", "Harbour Post", text, title="Fire kills 14 people at Vell", published=dt.date(2024, 5, 2))
    config = Config()
    start = time.process_time()
    told = read([article], config)
    reading = time.process_time() - start
    start = time.process_time()
    looked_into(told, config)
    assert time.process_time() - start < 2 + 3 * reading
