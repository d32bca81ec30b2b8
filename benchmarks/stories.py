"""How well stories are found where no column gives them.

    python -m benchmarks.stories ARTICLES [ARTICLES ...] --story COLUMN [--mix UNRELATED --articles N --seed S]

Each file's articles are grouped without their labels and then compared with them: pairwise precision, recall and F1, B-cubed
precision and recall, and how many pairs of two stories were joined. With `--mix`, N articles (1,000 unless told) drawn from
another file are put among those of each file. They have no labels: a labelled article joined with one of them counts as a false
pair, and two of them joined are not judged. Where the mix happens to report a labelled event, a true pair is counted as false.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from crosscheck import Article, Config, mentions_of, read_articles
from crosscheck.align import find_stories
from crosscheck.mentions import segment_articles

ROW = "| {:<24} | {:>8} | {:>7} | {:>9} | {:>6} | {:>5} | {:>10} | {:>8} | {:>11} | {:>9} | {:>7} |"
HEADS = (
    "articles of",
    "articles",
    "stories",
    "precision",
    "recall",
    "F1",
    "B³ precis.",
    "B³ rec.",
    "false pairs",
    "with mix",
    "seconds",
)


@dataclass(frozen=True, slots=True)
class StoryScores:
    """How found stories compare with labelled ones.

    Attributes:
        true_pairs: pairs of articles of one labelled story that were joined.
        labelled_pairs: all pairs of articles of one labelled story.
        false_pairs: pairs of articles of two labelled stories that were joined.
        mixed_pairs: pairs of a labelled article and one without a label that were joined.
        b_cubed_precision: mean share, over labelled articles, of the found story's articles that are of the labelled story.
        b_cubed_recall: mean share, over labelled articles, of the labelled story's articles that are in the found one.
    """

    true_pairs: int
    labelled_pairs: int
    false_pairs: int
    mixed_pairs: int
    b_cubed_precision: float
    b_cubed_recall: float

    @property
    def precision(self) -> float:
        """Share of the joined pairs that are of one story; 1 where nothing was joined."""
        joined = self.true_pairs + self.false_pairs + self.mixed_pairs
        return self.true_pairs / joined if joined else 1.0

    @property
    def recall(self) -> float:
        """Share of the pairs of one story that were joined; 1 where there are none."""
        return self.true_pairs / self.labelled_pairs if self.labelled_pairs else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def score_stories(found: Mapping[str, str], labels: Mapping[str, str]) -> StoryScores:
    """Compare found stories with labelled ones.

    Args:
        found: article id to found story, every article once.
        labels: article id to labelled story, for the articles that have one; at least one of `found`.

    Returns:
        The scores.
    """
    inside: dict[str, Counter[str]] = {}
    unlabelled: Counter[str] = Counter()
    for article, story in found.items():
        if article in labels:
            inside.setdefault(story, Counter())[labels[article]] += 1
        else:
            unlabelled[story] += 1
    sizes = Counter(labels[article] for article in found if article in labels)
    true = sum(_pairs(count) for counts in inside.values() for count in counts.values())
    precision = recall = 0.0
    for story, counts in inside.items():
        for label, count in counts.items():
            precision += count * count / (counts.total() + unlabelled[story])
            recall += count * count / sizes[label]
    return StoryScores(
        true_pairs=true,
        labelled_pairs=sum(map(_pairs, sizes.values())),
        false_pairs=sum(_pairs(counts.total()) for counts in inside.values()) - true,
        mixed_pairs=sum(counts.total() * unlabelled[story] for story, counts in inside.items()),
        b_cubed_precision=precision / sizes.total(),
        b_cubed_recall=recall / sizes.total(),
    )


def _pairs(articles: int) -> int:
    return articles * (articles - 1) // 2


def found_in(articles: Sequence[Article], config: Config) -> tuple[dict[str, str], float]:
    """Article id to story, and the seconds that finding took, without those of reading the articles' figures and dates."""
    sentences = segment_articles(articles, config)
    mentions = mentions_of(articles, config, sentences)
    start = time.perf_counter()
    stories = find_stories(articles, sentences, mentions, config.align)
    return stories, time.perf_counter() - start


def mixed(articles: Sequence[Article], others: Sequence[Article], count: int, seed: int) -> list[Article]:
    """Articles with some of the others among them, the same ones for the same seed, under ids that nobody else has."""
    taken = {article.id for article in articles}
    drawn = random.Random(seed).sample(sorted(others, key=lambda article: article.id), min(count, len(others)))
    return [*articles, *(replace(one, id=_free(f"mix-{one.id}", taken)) for one in drawn)]


def _free(name: str, taken: set[str]) -> str:
    while name in taken:
        name += "'"
    taken.add(name)
    return name


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the benchmark that the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.stories", description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", metavar="ARTICLES", help="labelled articles; each file is measured by itself")
    parser.add_argument("--story", required=True, metavar="COLUMN", help="the column that tells which story an article is of")
    parser.add_argument("--mix", metavar="UNRELATED", help="articles of other stories, to be mixed in")
    parser.add_argument("--articles", type=int, default=1000, metavar="N", help="how many of them (default: 1000)")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="which of them (default: 1)")
    options = parser.parse_args(arguments)
    others = read_articles(options.mix).articles if options.mix else ()
    print(ROW.format(*HEADS))
    print("|" + "|".join("-" * (len(cell) - 1) + ":" for cell in ROW.format(*HEADS).strip("|").split("|")) + "|")
    for path in options.files:
        articles = read_articles(path, group_by=options.story).articles
        labels = {article.id: article.group for article in articles if article.group is not None}
        everything = mixed(articles, others, options.articles, options.seed)
        found, seconds = found_in(everything, Config())
        _line(Path(path).name, found, score_stories(found, labels), seconds)


def _line(name: str, found: Mapping[str, str], scores: StoryScores, seconds: float) -> None:
    shares = (scores.precision, scores.recall, scores.f1, scores.b_cubed_precision, scores.b_cubed_recall)
    counts = (scores.false_pairs, scores.mixed_pairs)
    told = (f"{len(found):,}", f"{len(set(found.values())):,}", *(f"{share:.3f}" for share in shares), *map(str, counts))
    print(ROW.format(name, *told, f"{seconds:.2f}"))


if __name__ == "__main__":
    main()
