"""Articles made from templates: as many as wanted, the same every time, no text from anywhere.

They come in seasons of a week, each with a few stories that three to five outlets tell and many more that one tells alone. An
article has about 5,000 characters, and two of three of its sentences hold no figure. Every story has its own event, places,
people and company, and words of its own that its background is told in, so that stories are as distinct as they are in the news.
"""

from __future__ import annotations

import csv
import datetime as dt
import random
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path
from typing import NamedTuple

from benchmarks.corpus_words import (
    AGENTS,
    BACKGROUND,
    CLAIMS,
    CLAUSE,
    EVENTS,
    GIVEN,
    JOINTS,
    LEADS,
    MONTHS,
    OPENINGS,
    OUTLETS,
    QUALITIES,
    QUOTES,
    ROLES,
    SPOTS,
    SYLLABLES,
    TAILS,
    THINGS,
    TITLES,
    VERBS,
    WEEKDAYS,
)

BEGIN = dt.date(2022, 1, 3)
STORIES, TOLD_BY_ONE = 20, 16
LENGTHS = (3_800, 6_200)
SLIPS = ("dead", "hurt", "cost", "percent", "homes", "crowd")
SLIP_SHARE = 0.2
FIGURE_SHARE = 0.4
WORDS = {
    "agents": (AGENTS, 10),
    "thing": (THINGS, 24),
    "verb": (VERBS, 16),
    "quality": (QUALITIES, 14),
    "spot": (SPOTS, 6),
}
"""Of each bank of words, how many a story is told with."""

Facts = dict[str, object]


class Made(NamedTuple):
    """A made-up article and the story it was made for."""

    story: str
    outlet: str
    published: dt.date
    title: str
    text: str


def write_corpus(path: Path, articles: int, seed: int = 1) -> None:
    """Writes a CSV of articles; the first of a longer file are those of a shorter one.

    Args:
        path: the file to write.
        articles: how many.
        seed: another seed gives other articles.
    """
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["id", "outlet", "published", "title", "text"])
        for number, made in enumerate(islice(made_articles(seed), articles)):
            rows.writerow([f"a{number}", made.outlet, made.published.isoformat(), made.title, made.text])


def made_articles(seed: int = 1) -> Iterator[Made]:
    """Articles without end, season after season, by day within each."""
    for season in count():
        yield from sorted(_season(season, seed), key=lambda made: (made.published, made.story, made.outlet))


def _season(season: int, seed: int) -> Iterator[Made]:
    choose = random.Random(f"{seed} {season}")
    for number, event in enumerate(choose.sample(EVENTS, STORIES)):
        day = BEGIN + dt.timedelta(days=7 * season + choose.randrange(6))
        facts = _facts(choose, event, day)
        outlets = choose.sample(OUTLETS, 1 if number < TOLD_BY_ONE else choose.randint(3, 5))
        for outlet in outlets:
            published = day + dt.timedelta(days=choose.choice((0, 0, 1)))
            yield Made(f"s{season}-{number}", outlet, published, *_article(choose, facts, alone=len(outlets) == 1))


def _facts(choose: random.Random, event: str, day: dt.date) -> Facts:
    return {
        "event": event,
        "place": _name(choose),
        "town": _name(choose),
        "firm": f"{_name(choose)} {choose.choice(('Lines', 'Group', 'Partners', 'Works'))}",
        "people": [(choose.choice(GIVEN), _name(choose), choose.choice(ROLES)) for _ in range(8)],
        "words": {name: choose.sample(bank, size) for name, (bank, size) in WORDS.items()},
        "weekday": WEEKDAYS[day.weekday()],
        "later": WEEKDAYS[(day.weekday() - choose.randint(1, 3)) % 7],
        "day": day.day,
        "month": MONTHS[day.month - 1],
        "year": choose.randint(1990, 2020),
        "dead": choose.randint(2, 60),
        "hurt": choose.randint(10, 300),
        "few": choose.randint(2, 9),
        "hours": choose.randint(10, 70),
        "cost": choose.randint(10, 900),
        "hour": choose.randint(1, 11),
        "percent": choose.randint(5, 60),
        "tax": choose.randint(1, 4),
        "staff": choose.randint(200, 20_000),
        "pay": choose.randint(1, 90) * 1_000,
        "homes": choose.randint(120, 990),
        "crowd": choose.randint(11, 99) * 100,
        "acres": choose.randint(12, 400),
        "age": choose.randint(31, 68),
    }


def _name(choose: random.Random) -> str:
    return "".join(choose.choices(SYLLABLES, k=3)).capitalize()


def _article(choose: random.Random, facts: Facts, *, alone: bool) -> tuple[str, str]:
    """(title, text), with a figure of its own now and then where others tell the story, too."""
    told = dict(facts)
    if not alone and choose.random() < SLIP_SHARE:
        slip = choose.choice(SLIPS)
        told[slip] = int(str(told[slip])) + choose.randint(1, 9)
    title = choose.choice(TITLES).format(**_named(choose, told))
    paragraphs = [_sentence(choose, [choose.choice(LEADS)], told, share=1)]
    claims = [choose.choice(wordings) for wordings in choose.sample(CLAIMS, len(CLAIMS))]
    length, wanted = len(paragraphs[0]), choose.randint(*LENGTHS)
    while length < wanted:
        paragraphs.append(" ".join(_sentence(choose, claims, told) for _ in range(choose.randint(1, 3))))
        length += len(paragraphs[-1]) + 2
    return title[0].upper() + title[1:], "\n\n".join(paragraphs)


def _plain(choose: random.Random, facts: Facts) -> str:
    """What is told without a figure."""
    form = choose.random()
    if form < 0.15:
        said = f"“{choose.choice(QUOTES)},” said {{given}} {{surname}}, {{role}} in {{place}}"
    elif form < 0.4:
        said = choose.choice(BACKGROUND)
    else:
        said = CLAUSE if form < 0.7 else f"{choose.choice(OPENINGS)}, {CLAUSE}"
    told = (said + choose.choice(TAILS)).format(**_named(choose, facts))
    if choose.random() < 0.7:
        told += f", {choose.choice(JOINTS)} {CLAUSE}{choose.choice(TAILS)}".format(**_named(choose, facts))
    return told


def _sentence(choose: random.Random, claims: list[str], facts: Facts, share: float = FIGURE_SHARE) -> str:
    """The next claim, as long as there are any, or something without a figure."""
    claim = claims.pop() if claims and choose.random() < share else None
    text = _plain(choose, facts) if claim is None else claim.format(**_named(choose, facts))
    return f"{text[0].upper()}{text[1:]}."


def _named(choose: random.Random, facts: Facts) -> Facts:
    """The facts, told by one of the story's people in some of the story's words."""
    people, words = facts["people"], facts["words"]
    assert isinstance(people, list)
    assert isinstance(words, dict)
    given, surname, role = choose.choice(people)
    chosen = {name: choose.choice(bank) for name, bank in words.items()}
    return {**facts, **chosen, "given": given, "surname": surname, "role": role}
