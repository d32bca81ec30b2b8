"""One finding or pair told in full."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crosscheck.model import PRIOR, Finding, Pair
from crosscheck.render.account import account
from crosscheck.render.waterfall import waterfall
from tests.unit.render.sample import article, count, finding, mention, pair, report, rich, side

MEANINGS = {"conflict": "Both cannot be true.", "value.disjoint": "No value fulfils both sides."}
FIVE = mention("The coastguard said 5 sailors were saved.", "5", count(5), offset=100)
SEVEN = mention("Seven sailors were saved.", "Seven", count(7), article="a2", outlet="Bay Wire")


def told(entry: Finding | Pair, holder=None) -> str:
    lines = account(entry, holder or report(articles=(article("a1", "Harbour Post"),)), MEANINGS)
    return "\n".join(" " * line.indent + "".join(piece.text for piece in line.pieces) for line in lines)


def judged(**more: object) -> Pair:
    one = pair(FIVE, SEVEN)
    alignment = replace(one.alignment, contributions=((PRIOR, -2.0), ("head_same", 3.0), ("verb_differs", -0.5)))
    verdict = replace(one.verdict, cause="one counts the captain", contributions=(("both are about one thing", 0.5),))
    return replace(one, alignment=alignment, verdict=replace(verdict, **more))


def test_a_pair_shows_both_sides_word_for_word_and_how_they_were_read() -> None:
    text = told(judged())
    assert "Harbour Post · 12 May 2031 · article a1, text 120–121 · “Headline of a1”" in text
    assert "  The coastguard said 5 sailors were saved." in text
    assert "  Seven → 7 · counts “sailors”" in text


def test_a_pair_tells_its_verdict_with_what_the_rule_and_the_relation_mean() -> None:
    text = told(judged())
    assert "Why: 5 is not 7." in text
    assert "Suspected cause: one counts the captain" in text
    assert "Relation: conflict: Both cannot be true." in text
    assert "Rule: value.disjoint: No value fulfils both sides." in text
    assert "Tier: firm: stated" in text


def test_a_pair_without_a_conflict_has_no_tier_and_an_unknown_rule_no_meaning() -> None:
    text = told(judged(relation="within", rule="of-another-version"))
    assert "Tier" not in text
    assert "Rule: of-another-version\n" in text
    assert "Can both be true?" in text


def test_the_sums_are_told_step_by_step_in_words() -> None:
    rows = [line for line in told(judged()).splitlines() if line.endswith("%")]
    steps = [(line[2:42].strip(), *line.split()[-2:]) for line in rows if line.startswith("  ")]
    assert steps == [
        ("an average pair of mentions", "-2.00", "12%"),
        ("both count sailors", "+3.00", "73%"),
        ("their verbs differ", "-0.50", "62%"),
        ("in sum", "+0.50", "62%"),
        ("both are about one thing", "+0.50", "62%"),
        ("in sum", "+0.50", "62%"),
    ]


def test_a_report_that_tells_no_steps_says_so() -> None:
    assert told(pair(FIVE, SEVEN)).count("The report does not say how this came about.") == 2


def test_a_finding_tells_its_answers_and_its_worst_pairs_and_counts_the_rest() -> None:
    pairs = [pair(FIVE, SEVEN, "same", name=f"aa{n:08}") for n in range(4)] + [judged()]
    one = finding(side(FIVE), side(SEVEN), pairs=tuple(range(5)))
    text = told(one, report((one,), pairs=tuple(pairs)))
    assert "Its 2 answers\n  5 · Harbour Post, 1 origin\n  7 · Bay Wire, 1 origin" in text
    assert "5 pairs of statements behind it, worst first; 3 are shown" in text
    assert text.count("── Pair ") == 3
    assert text.index("── Pair 0aa0000001 · Conflict") < text.index("── Pair aa00000000")
    assert "Not shown: aa00000002 (same: equal) and aa00000003 (same: equal)." in text


def test_a_finding_inside_one_article_shows_its_sentence() -> None:
    text = told(finding(side(FIVE), side(FIVE, value="about 6"), scope="article"))
    assert text.count("The coastguard said 5 sailors were saved.") == 1
    assert "pairs of statements" not in text


def test_every_entry_of_a_report_can_be_told() -> None:
    whole = rich()
    for entry in (*whole.findings, *whole.agreements, *whole.pairs):
        assert entry.id in told(entry, whole)


def test_control_characters_of_an_article_are_named_and_not_printed() -> None:
    odd = mention("5 \x1b[31mred\u202e boats", "5", count(5, "\x1b]0;x\x07boats"), outlet="Po\x1bst")
    text = told(replace(judged(), alignment=replace(judged().alignment, left=odd)))
    assert not set("\x1b\u202e\x07") & set(text)
    assert "⟨U+001B⟩" in text


def bars(*steps: tuple[str, float]) -> list[str]:
    return ["".join(piece.text for piece in line.pieces)[41:63] for line in waterfall(steps)]


@pytest.mark.parametrize("steps", [(), (("a", 0.0),), (("a", 800.0), ("b", -900.0)), (("a", 1e-9),), (("x" * 90, 2.0),)])
def test_any_sum_can_be_drawn(steps: tuple[tuple[str, float], ...]) -> None:
    assert all(len(bar) in (0, 22) for bar in bars(*steps))


def test_bars_begin_where_the_one_before_ends_and_show_the_direction() -> None:
    start, up, down, whole = bars(("a", -1.0), ("b", 3.0), ("c", -1.0))
    assert set(start) == {"░", "│", " "}
    assert up.index("█") == start.index("░")
    assert down.rindex("░") == up.rindex("█")
    assert whole.count("█") < up.count("█")
