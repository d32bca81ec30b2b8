"""The labelled stories of `data/labelled.toml`: from the marked source to articles and pairs with offsets.

`python -m tests.labelled` rewrites `data/labelled.csv` and `data/labelled.jsonl` from it; a test keeps the three in step.
"""

from __future__ import annotations

import csv
import io
import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import combinations, product
from pathlib import Path
from typing import Any

DATA = Path(__file__).resolve().parent.parent / "data"
MARK = re.compile(r"\[\[(?P<name>[a-z]+):(?P<words>[^\[\]]+)\]\]")
COLUMNS = ("id", "story", "outlet", "published", "title", "text")
RELATIONS = ("same", "rounded", "within", "part", "update", "conflict", "incomparable")


@dataclass(frozen=True, slots=True)
class Mark:
    """One marked figure or date: half-open code-point offsets into its article's cell."""

    article: str
    field: str
    start: int
    end: int
    surface: str


@dataclass(frozen=True, slots=True)
class Label:
    """Two marks of different outlets and how they relate. Labels of one disagreement share their `group`."""

    a: Mark
    b: Mark
    relation: str
    kind: str
    what: str
    story: str
    group: str


@dataclass(frozen=True, slots=True)
class Labelled:
    """The corpus: rows in the order of `COLUMNS`, and labels in the order of the source."""

    articles: tuple[dict[str, str], ...]
    labels: tuple[Label, ...]


def unmark(marked: str, article: str, field: str) -> tuple[str, dict[str, Mark]]:
    """The plain cell of a marked one, and its marks by name.

    Raises:
        ValueError: where one name marks two spans.
    """
    plain, marks, last = "", {}, 0
    for found in MARK.finditer(marked):
        plain += marked[last : found.start()]
        start, words = len(plain), found["words"]
        plain += words
        if found["name"] in marks:
            raise ValueError(f"{article}: {found['name']} is marked twice")
        marks[found["name"]] = Mark(article, field, start, len(plain), words)
        last = found.end()
    return plain + marked[last:], marks


def pairs_of(spec: str) -> Iterator[tuple[str, str]]:
    """Pairs named by `a.x b.x c.x` (every two of them) or `a.x b.x / c.x` (every two across the stroke)."""
    sides = [side.split() for side in spec.split("/")]
    yield from combinations(sides[0], 2) if len(sides) == 1 else product(*sides)


def read_labels(story: str, lines: str, marks: dict[str, Mark]) -> Iterator[Label]:
    """The labels of one story, from lines of `relation kind | marks | what`."""
    for number, line in enumerate(lines.strip().splitlines()):
        head, spec, what = (part.strip() for part in line.split("|"))
        relation, kind = head.split()
        for a, b in pairs_of(spec):
            yield Label(marks[a], marks[b], relation, kind, what, story, f"{story}-{number}")


def parse(source: str) -> Labelled:
    """The corpus of a TOML source, as described in `data/README.md`."""
    articles, labels = [], []
    for story in tomllib.loads(source)["story"]:
        marks = {}
        for key in (key for key in story if key not in ("id", "labels")):
            name = f"{story['id']}-{key}"
            row = story[key]
            text, of_text = unmark(row["text"].strip(), name, "text")
            title, of_title = unmark(row["title"], name, "title")
            articles.append({"id": name, "story": story["id"], **row, "text": text, "title": title})
            marks |= {f"{key}.{mark}": where for mark, where in (of_title | of_text).items()}
        labels.extend(read_labels(story["id"], story["labels"], marks))
    return Labelled(tuple(articles), tuple(labels))


def load() -> Labelled:
    """The project's own corpus."""
    return parse((DATA / "labelled.toml").read_text("utf-8"))


def sentences() -> tuple[dict[str, Any], ...]:
    """The rows of `data/sentences.jsonl`: id, text, reference (an ISO day or None) and mentions with local offsets."""
    return tuple(json.loads(line) for line in (DATA / "sentences.jsonl").read_text("utf-8").splitlines())


def as_csv(corpus: Labelled) -> str:
    """The articles as `crosscheck report --group-by story` reads them."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(corpus.articles)
    return out.getvalue()


def as_jsonl(corpus: Labelled) -> str:
    """The labels, one JSON object a line."""
    return "".join(json.dumps(asdict(label), ensure_ascii=False) + "\n" for label in corpus.labels)


def main() -> None:
    corpus = load()
    (DATA / "labelled.csv").write_text(as_csv(corpus), "utf-8")
    (DATA / "labelled.jsonl").write_text(as_jsonl(corpus), "utf-8")


if __name__ == "__main__":
    main()
