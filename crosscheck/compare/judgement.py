"""How likely two values that exclude each other contradict each other: what a fitted model adds up, for and against."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from crosscheck.scorecard import log_odds

if TYPE_CHECKING:
    from crosscheck.compare.case import Case
    from crosscheck.compare.caveats import Caveat
    from crosscheck.compare.closeness import Closeness
    from crosscheck.scorecard import Scorecard

EVIDENCE: Final = tuple(
    """lead agreeing_rival sentence_cosine clause_words near_words names_differ titles both_lead run_before run_after figures_same
    figures_differ figures_beside head_same head_differs modifiers status_same quoted_same verb_same verb_differs subject_same
    subject_differs grain_same""".split()
)
"""The alignment's evidence that is weighed again: a pair about one thing and a pair that contradicts are not told by the same."""

RISING: Final = frozenset(
    {
        "alignment", "lead", "sentence_cosine", "clause_words", "near_words", "run_before", "run_after", "figures_same",
        "head_same", "modifiers", "status_same", "verb_same", "slip",
    }
)  # fmt: skip
"""Features of which more can only speak for a conflict; fitting is held to it."""

FALLING: Final = frozenset({"distance", "agreeing_rival", "names_differ", "figures_differ", "head_differs"})
"""Features of which more can only speak against one; so can every caveat."""

CAVEAT: Final = "caveat:"
"""What stands before a caveat's code in its feature's name."""


def card_of(case: Case) -> Scorecard:
    """The model that judges a case."""
    return case.cards.days if case.first.reading.is_date else case.cards.figures


def judged_by(case: Case, closeness: Closeness, doubts: tuple[Caveat, ...]) -> dict[str, float]:
    """The features of a difference, by name; evidence that the alignment does not give is missing.

    Args:
        case: the pair.
        closeness: how near the values are, and the slip that would explain them.
        doubts: the caveats that hold.
    """
    adjacent, one_digit = closeness.slip.startswith("adjacent days"), closeness.slip == "one digit differs"
    return {
        "alignment": log_odds(case.likelihood),
        **{name: case.evidence[name] for name in EVIDENCE if name in case.evidence},
        "distance": min(closeness.distance, 8.0),
        "slip": float(bool(closeness.slip) and not adjacent and not one_digit),
        "adjacent_days": float(adjacent),
        "one_digit": float(one_digit),
        **{f"kind_{kind}": float(case.first.reading.kind == kind) for kind in ("number", "money", "percent", "duration", "age")},
        **{f"{CAVEAT}{doubt.code}": 1.0 for doubt in doubts},
    }


SAID: Final = {
    "alignment": ("both are about one thing", "it is doubtful that both are about one thing"),
    "lead": ("no other figure of the two articles fits as well", "another figure of the two articles fits as well"),
    "agreeing_rival": ("neither value stands elsewhere in the other article", "the other article gives this value elsewhere"),
    "sentence_cosine": ("the sentences are alike in meaning", "the sentences differ in meaning"),
    "clause_words": ("both clauses share their words", "the clauses share few words"),
    "near_words": ("the words around both are alike", "the words around them differ"),
    "names_differ": ("the names do not tell the sentences apart", "the sentences name nobody in common"),
    "titles": ("a headline says so", "neither is a headline"),
    "both_lead": ("both articles begin with it", "it stands further down"),
    "run_before": ("the same words stand before both", "other words stand before them"),
    "run_after": ("the same words stand after both", "other words stand after them"),
    "figures_same": ("both sentences share another figure", "the sentences share no other figure"),
    "figures_differ": ("the other figures of the sentences fit", "the other figures of the sentences differ"),
    "figures_beside": ("the sentences hold as many figures", "one sentence holds more figures"),
    "head_same": ("both count the same things", "they are not said to count the same"),
    "head_differs": ("what is counted does not tell them apart", "they count differently named things"),
    "modifiers": ("what is counted is described alike", "what is counted is described in other words"),
    "status_same": ("the same happened to the counted", "it is not said that the same happened to the counted"),
    "quoted_same": ("both are quoted, or neither is", "one of them is quoted"),
    "verb_same": ("one verb governs both", "no one verb governs both"),
    "verb_differs": ("no other verb governs one", "different verbs govern them"),
    "subject_same": ("one name is their subject", "no one name is their subject"),
    "subject_differs": ("no other name is the subject of one", "different names are their subjects"),
    "grain_same": ("both are dates of one grain", "one date is coarser than the other"),
    "distance": ("the values are close", "the values are far apart"),
    "slip": ("a nameable slip would explain it", "no nameable slip would explain it"),
    "adjacent_days": ("the days are adjacent", "the days are adjacent, as those of an event and its report"),
    "one_digit": ("a single digit differs", "more than a single digit differs"),
    **{f"kind_{kind}": (f"{kind} figures that differ mostly contradict", f"{kind} figures often differ")
       for kind in ("number", "money", "percent", "duration", "age")},
}  # fmt: skip
"""What is said of each feature but the caveats: where it spoke for a conflict, and where against."""
