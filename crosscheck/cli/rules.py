"""`crosscheck rules`: explain relations, comparison rules and the grammar."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Final

import typer

from crosscheck.cli.options import STDOUT

GRAMMAR_HEADING: Final = (
    "How figures and dates are read: the rules of the grammar, by topic.\n"
    "`crosscheck rules status` gives those of a topic with their examples, `crosscheck rules status.killed` one of them."
)


def command(
    code: Annotated[
        str | None,
        typer.Argument(metavar="CODE", help="A rule's code, a relation, or a topic of the grammar; all of them where left out."),
    ] = None,
) -> None:
    """Explain relations and rules: what each means, examples, what it does not mean or read."""
    from crosscheck.adapters.writers import write_output
    from crosscheck.compare import RELATION_NOTES, RULES, describe
    from crosscheck.extract.grammar import GRAMMAR
    from crosscheck.extract.rule import brief, explain
    from crosscheck.inside import CHECKS, describe_check

    wanted = None if code is None else code.lower()
    relations = [name for name in RELATION_NOTES if wanted in (None, name)]
    told = [f"{name}\n  {RELATION_NOTES[name][0]}\n  {RELATION_NOTES[name][1]}" for name in relations]
    told += [describe(rule) for rule in RULES if wanted is None or wanted in (rule.code.lower(), rule.relation)]
    told += [describe_check(check) for check in CHECKS if wanted in (None, check.code)]
    if wanted is None:
        topics = list(dict.fromkeys(rule.topic for rule in GRAMMAR))
        told.append(GRAMMAR_HEADING)
        told += [brief([rule for rule in GRAMMAR if rule.topic == topic]) for topic in topics]
    else:
        told += [explain(rule) for rule in GRAMMAR if wanted in (rule.code, rule.topic)]
    if not told:
        known = [
            *RELATION_NOTES,
            *(rule.code for rule in RULES),
            *(check.code for check in CHECKS),
            *(rule.topic for rule in GRAMMAR),
            *(r.code for r in GRAMMAR),
        ]
        raise typer.BadParameter(_unknown(code or "", list(dict.fromkeys(known))), param_hint="CODE")
    write_output(STDOUT, "\n\n".join(told) + "\n")


def _unknown(code: str, known: Sequence[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(code, known, n=3) or [name for name in known if "." not in name]
    return f"no rule, relation or topic of the grammar is called {code!r}; there are {', '.join(near)}"
