"""The shape of a rule of the grammar: what it reads or refuses, with the examples that prove it.

A room of the grammar keeps its rules in its `rules.py`; `grammar.py` puts them all together. An example is a text, an arrow,
and everything that is read in the text, parted by "|", or "-" where nothing is:

    "The net held two dozen eels. → two dozen = number 24"
    "At least 20 homes burned. → At least 20 = number >=20; what=homes"
    "He left yesterday. → yesterday = 2023-09-14"

After the value may follow `; name=value` for whatever else the example proves: what, status, role, mood, speaker, quoted, units,
conversion. Relative dates count from `EXAMPLE_DAY`, or from a day given in front ("2025-04-02: He left yesterday. → …").
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from crosscheck.model import Reading

EXAMPLE_DAY: Final = dt.date(2023, 9, 15)
"""The Friday on which every example was published that names no other day."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing the grammar does with words.

    Attributes:
        code: stable name, "topic.thing".
        meaning: what it does, in one sentence for a reader.
        reads: examples in which it applies: positive and boundary cases.
        leaves: examples in which it does not apply, though their words come near.
        shows: tells whether a reading bears its mark; None where readings and refusals name it in `rule`.
    """

    code: str
    meaning: str
    reads: tuple[str, ...]
    leaves: tuple[str, ...]
    shows: Callable[[Reading], bool] | None = None

    @property
    def topic(self) -> str:
        """What its code begins with ("money", "status"): rules of one topic are shown together."""
        return self.code.partition(".")[0]


def explain(rule: Rule) -> str:
    """A rule as plain text: what it does, and its examples."""
    applies = [f"  {_told(example)}" for example in rule.reads]
    leaves = [f"  {_told(example)}" for example in rule.leaves]
    return "\n".join([rule.code, "", rule.meaning, "", "Applies:", *applies, "Does not apply:", *leaves])


def brief(rules: Sequence[Rule]) -> str:
    """Rules as a list, a line each."""
    width = max((len(rule.code) for rule in rules), default=0)
    return "\n".join(f"  {rule.code:{width}}  {rule.meaning}" for rule in rules)


def _told(example: str) -> str:
    text, _, said = example.rpartition(" → ")
    return f"{text} → {'nothing is read' if said == '-' else said}"
