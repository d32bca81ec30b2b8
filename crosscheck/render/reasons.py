"""Why two mentions were put side by side, in words: what spoke for one thing, and what against.

The table `WORDS` has a row for every feature of the alignment. To say something of a new feature, add its row.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from crosscheck.model import PRIOR, Alignment, Mention, Pair
from crosscheck.render.wording import COUNTED, listed

_FOR: Final = 3
"""Reasons for one thing that are told, the strongest first."""
_AGAINST: Final = 2
"""Reasons against it that are told."""
_LEAST: Final = 0.25
"""Log-odds from which a feature is told as a reason: an even chance becomes 56 in 100."""


class Words(NamedTuple):
    """What is said of one feature.

    Attributes:
        label: what it is, where a reader sees its value ("words near the figures").
        topic: features of one topic say the same in other ways, and only the strongest of them is told.
        speaks_for: a clause that is true where the feature spoke for one thing. `{count}` and the like are filled from the
            pair (`_details`).
        speaks_against: the same, where it spoke against.
        least: the feature's value from which `speaks_for` is true; below it nothing is said, however much it added.
    """

    label: str
    topic: str
    speaks_for: str
    speaks_against: str
    least: float = float("-inf")


WORDS: Final[Mapping[str, Words]] = {
    "sentence_cosine": Words(
        "likeness of the sentences' meaning",
        "words",
        "the sentences are more alike in meaning than most{shared}",
        "the sentences are less alike in meaning than most",
    ),
    "near_words": Words(
        "words close to the figures", "words", "the words around both are alike{shared}", "the words around them differ"
    ),
    "wide_words": Words(
        "words of the sentences and their neighbours",
        "words",
        "the sentences around both share words{shared}",
        "the sentences around them share few words",
    ),
    "shared_rarity": Words(
        "rare words that both use",
        "words",
        "both sentences use words that are rare in the story{shared}",
        "they share no rare words",
    ),
    "head_same": Words("one counted noun", "thing", "both {count}", "they do not count things of one name"),
    "head_differs": Words(
        "different counted nouns", "thing", "they do not count different things", "they count different things ({whats})"
    ),
    "modifiers": Words(
        "words that describe the counted", "thing", "what is counted is described alike", "what is counted is described otherwise"
    ),
    "status_same": Words("one fate of the counted", "status", "both are about one fate ({status})", "they do not name one fate"),
    "status_differs": Words(
        "different fates of the counted", "status", "they name no different fates", "they name different fates ({statuses})"
    ),
    "unit_differs": Words("different units", "unit", "they stand in one unit", "they stand in different units"),
    "grain_same": Words("one calendar unit", "grain", "both name a {grain}", "they do not name the same kind of date"),
    "kind_same": Words("one kind of value", "kind", "they are values of one kind", "they are values of different kinds"),
    "trend_same": Words("one direction of change", "trend", "both tell of {trend}", "they do not tell of one change"),
    "role_differs": Words(
        "part, rest or whole", "role", "neither is marked as a part or a rest", "one alone is marked as a part, a rest or a whole"
    ),
    "verb_same": Words("one verb", "verb", "one verb governs both", "no one verb governs both"),
    "verb_differs": Words("different verbs", "verb", "their verbs do not differ", "their verbs differ"),
    "subject_same": Words(
        "one name before the verbs", "subject", "one name stands before both verbs", "no one name stands before both verbs"
    ),
    "subject_differs": Words(
        "different names before the verbs",
        "subject",
        "the names before their verbs do not differ",
        "the names before their verbs differ",
    ),
    "place": Words(
        "place in the articles",
        "place",
        "they stand at like places of their articles",
        "they stand at different places of their articles",
    ),
    "both_lead": Words(
        "both at the head", "place", "both stand at the head of their articles", "they do not both open their articles"
    ),
    "titles": Words("headlines", "place", "a headline says it", "neither is a headline", 1.0),
    "run_before": Words(
        "the same words right before", "run", "the same words stand right before both", "other words stand right before them", 0.5
    ),
    "run_after": Words(
        "the same words right after", "run", "the same words stand right after both", "other words stand right after them", 0.5
    ),
    "clause_words": Words(
        "words of their clauses", "words", "their clauses share words{shared}", "their clauses share few words", 0.3
    ),
    "names_differ": Words(
        "no name in common", "names", "names do not tell the sentences apart", "the sentences name nobody and nothing in common"
    ),
    "figures_same": Words(
        "other figures they share", "figures", "the sentences share another figure", "the sentences share no other figure", 1.0
    ),
    "figures_differ": Words(
        "other figures that differ",
        "figures",
        "the other figures of the sentences fit",
        "the other figures of the sentences differ",
    ),
    "figures_beside": Words(
        "number of figures", "figures", "the sentences hold as many figures", "one sentence holds many more figures"
    ),
    "values_equal": Words("equal values", "value", "the values are equal", "the values are not quite equal", 1.0),
    "value_digits": Words(
        "how telling the value is", "value", "the value is one that is hardly met by chance", "the value is met often", 1.0
    ),
    "value_frequency": Words(
        "how often the story gives the value", "value", "the story gives this value seldom", "the story gives this value often"
    ),
    "quoted_same": Words("quotation", "quotation", "both are quoted, or neither is", "one of them is quoted"),
    "ahead_differs": Words(
        "future against past", "future", "neither alone speaks of what is to come", "one alone speaks of what is to come"
    ),
    "margin": Words(
        "lead over the next best match",
        "match",
        "no other mention fits either as well",
        "other mentions fit as well or better",
        0.0,
    ),
    "mutual_best": Words("mutual best match", "match", "each is the other's best match", "one of them has a better match"),
    "crowd": Words("rivals", "match", "few other mentions compete", "many other mentions compete"),
}
"""Feature of the alignment to its words. Every name of `align.AGREEMENT_FEATURES` has a row; a test sees to it."""

_STEPS: Final[Mapping[str, str]] = {PRIOR: "an average pair of mentions", "other": "everything else"}
_GRAINS: Final[Mapping[str, str]] = {"part": "part of a day", "half": "half of a year"}


def step_in_words(step: str, added: float, alignment: Alignment | None) -> str:
    """What a step of a waterfall stands for.

    Args:
        step: a feature's name, the words of a step of the second judgement, or one of the names of sums.
        added: the log-odds that it added.
        alignment: the pair, where the step is one of its features.
    """
    if step in _STEPS:
        return _STEPS[step]
    if alignment is None or step not in WORDS:
        return step.replace("_", " ")
    words = WORDS[step]
    if added > 0 and dict(alignment.evidence).get(step, 0.0) < words.least:
        return words.label
    return (words.speaks_for if added > 0 else words.speaks_against).format_map(_details(alignment))


def reasons(alignment: Alignment) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What spoke most for one thing and against it, as clauses, the strongest first.

    Args:
        alignment: any pair; one without contributions gives no reasons.

    Returns:
        At most three clauses for, and at most two against; of each topic only its strongest feature.
    """
    values, details = dict(alignment.evidence), _details(alignment)
    clauses: dict[bool, dict[str, str]] = {True: {}, False: {}}
    for name, added in sorted(alignment.contributions[1:], key=lambda item: (-abs(item[1]), item[0])):
        words = WORDS.get(name)
        if words is None or abs(added) < _LEAST or (added > 0 and values.get(name, 0.0) < words.least):
            continue
        clause = words.speaks_for if added > 0 else words.speaks_against
        clauses[added > 0].setdefault(words.topic, clause.format_map(details))
    return tuple(clauses[True].values())[:_FOR], tuple(clauses[False].values())[:_AGAINST]


def why_compared(alignment: Alignment) -> str:
    """The reasons as one clause, "" where the alignment tells none.

    Args:
        alignment: any pair.

    Returns:
        "both count crates and each is the other's best match; against it: their verbs differ".
    """
    for_it, against = reasons(alignment)
    if not for_it and not against:
        return ""
    told = listed(for_it) or "little speaks for it"
    return f"{told}; against it: {listed(against)}" if against else told


def explained(pair: Pair) -> str:
    """The verdict's reason, and why the two were taken for one thing, in a sentence each."""
    why = why_compared(pair.alignment)
    return f"{pair.verdict.explanation} Taken for one thing because {why}." if why else pair.verdict.explanation


def _details(alignment: Alignment) -> dict[str, str]:
    """What the clauses of a pair may name."""
    left, right = alignment.left, alignment.right
    one, other = left.reading, right.reading
    what = min((_what(left), _what(right)), key=lambda what: (len(what), what))
    return {
        "shared": f" ({listed([f'“{word}”' for word in alignment.shared])})" if alignment.shared else "",
        "count": f"count {what}" if one.kind in COUNTED else f"name “{what}”",
        "whats": f"{_what(left)}; {_what(right)}",
        "status": one.status or "unnamed",
        "statuses": f"{one.status}; {other.status}",
        "grain": _GRAINS.get(one.grain or "", one.grain or "date"),
        "trend": {"up": "a rise", "down": "a fall"}.get(one.trend or "", "one change"),
    }


def _what(mention: Mention) -> str:
    return " ".join((mention.reading.what or "").split()) or "one thing"
