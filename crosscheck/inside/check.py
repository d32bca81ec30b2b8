"""How a check of one article against itself describes itself, and how it is explained to a user."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """One way in which an article may contradict itself.

    Attributes:
        code: short name, as findings show it in `rule` ("inside-sum").
        title: a few words for a heading.
        meaning: one sentence on what it finds.
        not_meaning: what a reader must not take it for.
        fires: texts in which it finds something; the tests run all of them. What stands before " || " is the headline.
        silent: texts in which it finds nothing, though they look alike; run as well.
    """

    code: str
    title: str
    meaning: str
    not_meaning: str
    fires: tuple[str, ...]
    silent: tuple[str, ...]


def describe_check(check: Check) -> str:
    """A check as plain text: what it means, what it does not, and its examples."""
    lines = [f"{check.code} (inside one article): {check.title}", "", check.meaning, f"It does not mean: {check.not_meaning}", ""]
    lines += [line for text in check.fires for line in ("Applies", f"  {text.replace(' || ', ' / ')}")]
    lines += [line for text in check.silent for line in ("Does not apply", f"  {text.replace(' || ', ' / ')}")]
    return "\n".join(lines)
