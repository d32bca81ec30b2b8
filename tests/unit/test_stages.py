"""Results that an earlier run kept: taken where they still hold, made anew where they do not, and the report always the same."""

from __future__ import annotations

import datetime as dt
import tracemalloc
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields, replace
from itertools import islice

import pytest

from benchmarks.corpus import made_articles
from crosscheck import read_articles
from crosscheck.adapters.packing import pack
from crosscheck.adapters.workers import Workers
from crosscheck.config import Config
from crosscheck.model import Article, Locale, Report
from crosscheck.notes import read_article, settings_of_reading
from crosscheck.pipeline import Runtime, run
from crosscheck.stages import _portions
from tests.fakes import HashingEncoder
from tests.functional.command import DEMO

DAY = dt.date(2024, 5, 2)
SANK = (
    "The ferry Selma sank off Ostrow on {}, killing {} passengers, the coast guard said. It had left Ostrow at 9 a.m. on Monday."
)
FERRY = tuple(
    Article(name, f"Outlet {name}", SANK.format(day, dead), title=f"Ferry Selma sinks, {dead} dead", published=DAY, group="ferry")
    for name, day, dead in (("a", "Tuesday", 14), ("b", "Wednesday", 16), ("c", "Tuesday", 14))
)
FIRE = Article(
    "z",
    "Ledger",
    "A fire in a mill at Vell killed 12 people on Monday. Crews fought it.",
    "Fire kills 14 at Vell",
    DAY,
    group="fire",
)


class Kept:
    """A store in memory that counts what it is asked for."""

    def __init__(self) -> None:
        self.entries: dict[bytes, bytes] = {}
        self.written = 0

    def load(self, keys: Collection[bytes], /) -> Mapping[bytes, bytes]:
        return {key: self.entries[key] for key in keys if key in self.entries}

    def keep(self, entries: Mapping[bytes, bytes], /) -> None:
        self.entries |= entries
        self.written += len(entries)


def report_of(*articles: Article, store: Kept, encoder: HashingEncoder | None = None, config: Config | None = None) -> Report:
    return run(articles, encoder=encoder or HashingEncoder(), config=config, runtime=Runtime(store))


def test_a_second_run_makes_nothing_and_says_the_same():
    store = Kept()
    plain = run([*FERRY, FIRE], encoder=HashingEncoder())
    assert report_of(*FERRY, FIRE, store=store) == plain
    written, encoder = store.written, HashingEncoder()
    assert report_of(*FERRY, FIRE, store=store, encoder=encoder) == plain
    assert (store.written, encoder.asked) == (written, [])
    assert plain.slips, "the fire's two tolls are among what is kept"


def test_one_article_more_makes_only_its_own_story_anew():
    store, encoder = Kept(), HashingEncoder()
    report_of(*FERRY[:2], FIRE, store=store)
    found = report_of(*FERRY, FIRE, store=store, encoder=encoder)
    assert found == run([*FERRY, FIRE], encoder=HashingEncoder())
    assert len(encoder.asked) == 1
    assert all("fire" not in text for text in encoder.asked[0])


@pytest.mark.parametrize(
    "change",
    [{"text": SANK.format("Tuesday", 15)}, {"title": "Ferry sinks"}, {"published": dt.date(2024, 5, 9)}, {"outlet": "Another"}],
    ids=str,
)
def test_a_changed_article_is_read_anew(change):
    store = Kept()
    report_of(*FERRY, store=store)
    changed = (replace(FERRY[0], **change), *FERRY[1:])
    assert report_of(*changed, store=store) == run(changed, encoder=HashingEncoder())


def test_other_settings_of_reading_and_another_model_share_nothing():
    store = Kept()
    report_of(*FERRY, store=store)
    other = Config(extract=replace(Config().extract, no_tense_ratio=9.0))
    assert report_of(*FERRY, store=store, config=other) == run(FERRY, encoder=HashingEncoder(), config=other)
    assert store.written == len(store.entries) == 2 * (3 * len(FERRY) + 1), "all of it twice"
    encoder = HashingEncoder()
    encoder.fingerprint = "hashing-2"
    report_of(*FERRY, store=store, encoder=encoder)
    assert encoder.asked


def test_other_thresholds_of_comparison_read_no_article_anew():
    store = Kept()
    report_of(*FERRY, store=store)
    written = store.written
    other = Config(compare=replace(Config().compare, firm_threshold=0.9))
    assert report_of(*FERRY, store=store, config=other) == run(FERRY, encoder=HashingEncoder(), config=other)
    assert store.written == written + 1, "the story alone is told anew"


def _doubled(settings, but):
    return replace(settings, **{one.name: getattr(settings, one.name) * 2 for one in fields(settings) if one.name not in but})


def test_what_is_read_hangs_on_the_settings_of_reading_alone():
    own = Config()
    others = replace(
        own,
        align=_doubled(own.align, {"lead_words", "whole_words", "rare_word_ratio"}),
        compare=_doubled(own.compare, {"far_ratio"}),
    )
    assert settings_of_reading(others) == own
    for article in read_articles(str(DEMO)).articles:
        assert read_article(article, Locale(), others) == read_article(article, Locale(), own)


def test_groups_and_found_stories_share_no_story():
    store = Kept()
    report_of(*FERRY, store=store)
    found = tuple(replace(article, group=None) for article in FERRY)
    assert report_of(*found, store=store) == run(found, encoder=HashingEncoder())


def test_an_encoder_without_a_fingerprint_is_always_asked():
    store, encoder = Kept(), HashingEncoder()
    encoder.fingerprint = None
    for _ in range(2):
        report_of(*FERRY, store=store, encoder=encoder)
    assert len(encoder.asked) == 2


@pytest.mark.parametrize("damage", [b"", b"no pack", pack("of another kind")])
@pytest.mark.parametrize("which", [0, 1, 2, 3])
@pytest.mark.parametrize("group", ["one", None])
def test_damaged_results_are_made_anew(damage, which, group):
    store = Kept()
    articles = [replace(article, group=group) for article in (*FERRY, FIRE)]
    plain = report_of(*articles, store=store)
    for key in list(store.entries)[which::4]:
        store.entries[key] = damage
    assert report_of(*articles, store=store) == plain


def test_stories_that_are_found_are_kept_too():
    store = Kept()
    articles = tuple(replace(article, group=None) for article in (*FERRY, FIRE))
    plain = report_of(*articles, store=store)
    written = store.written
    assert report_of(*articles, store=store) == plain
    assert store.written == written


def test_what_was_read_before_a_break_is_kept():
    store = Kept()

    class Breaking(HashingEncoder):
        def encode(self, texts):
            raise KeyboardInterrupt(len(texts))

    with pytest.raises(KeyboardInterrupt):
        report_of(*FERRY, store=store, encoder=Breaking())
    assert len(store.entries) == 3 * len(FERRY)


def test_what_was_read_is_kept_though_a_break_comes_while_it_is_written():
    class BrokenOff(Kept):
        def keep(self, entries, /):
            if not self.entries and not self.written:
                self.written = 1
                raise KeyboardInterrupt
            super().keep(entries)

    store = BrokenOff()
    with pytest.raises(KeyboardInterrupt):
        report_of(*FERRY, store=store)
    assert len(store.entries) == 3 * len(FERRY)


def test_other_processes_give_the_same_report():
    articles = [replace(FERRY[at % 3], id=f"{at}-{FERRY[at % 3].id}", group=None) for at in range(400)]
    few = [*articles[:30], replace(FIRE, group=None)]
    config = Config()
    plain = run(few, encoder=HashingEncoder(), config=config)
    with Workers(2) as workers:
        assert run(few, encoder=HashingEncoder(), config=config, runtime=Runtime(each=workers.map)) == plain


def test_portions_are_bounded_and_lose_nothing():
    sizes = {"a": 1500, "b": 1500, "c": 500, "d": 20000, "e": 1}
    found = list(_portions(list(sizes), sizes.__getitem__))
    assert found == [["a"], ["b", "c"], ["d"], ["e"]]


def most_held(articles: Sequence[Article]) -> int:
    """Bytes that Python holds at most while a report is made, the articles themselves apart."""
    tracemalloc.start()
    try:
        run(articles, encoder=HashingEncoder())
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_an_article_more_takes_little_memory():
    made = list(islice(made_articles(), 400))
    told = Counter(one.story for one in made)
    alone = [
        Article(f"a{number:03}", one.outlet, one.text, one.title, one.published)
        for number, one in enumerate(made)
        if told[one.story] == 1
    ]
    few, many = alone[:60], alone[:180]
    most_held(few[:20])  # what the first run ever made stays: word lists, units, patterns
    assert most_held(many) - most_held(few) < (len(many) - len(few)) * 60 * 1024
